"""The public log: its files as others read them, the page about it, and the records of pages that have no table."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sangto.ledger import RECORD_TYPE, RefusalCount, canonical_json
from sangto_desk.audit import published as log
from sangto_desk.claims.counting import refusals_record
from sangto_desk.common.caching import FOR_EVER, kept

CHANGES_SECONDS = 5
"""The checkpoint and the key change; tiles and bundles never do."""
_MUTABLE = ("checkpoint", "key")


@kept(FOR_EVER, immutable=True)
def file(request: HttpRequest, path: str) -> HttpResponse:
    """A file of the log, as C2SP tlog-tiles lays them out."""
    content = log.log_file(path)
    if content is None:
        raise Http404
    text = path in _MUTABLE
    response = HttpResponse(content, content_type="text/plain; charset=utf-8" if text else "application/octet-stream")
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    if text:
        response.headers["Cache-Control"] = f"public, max-age={CHANGES_SECONDS}"
    return response


@kept()
def page(request: HttpRequest) -> HttpResponse:
    """What the log is, how long it is, its key, its last entries, and how to verify it."""
    before = request.GET.get("truoc", "")
    entries = log.entries(before=int(before) if before.isdecimal() and len(before) < 16 else None, limit=51)
    signed = log.checkpoint()
    context = {
        "entries": entries[:50],
        "older": entries[49].number if len(entries) > 50 else None,
        "signed": signed,
        "keys": log.key_state(),
        "checkpoint": str(signed) if signed else "",
    }
    return render(request, "public/log.html", context)


@kept()
def keys_record(request: HttpRequest) -> HttpResponse:
    """The record of the page of the log: which key signs."""
    key = log.current_key()
    if key is None:
        raise Http404
    return record_response(canonical_json(log.keys_record(key)))


@kept()
def refusals_record_of(request: HttpRequest, month: str) -> HttpResponse:
    """The record of the refusals of a month, once it was entered in the log."""
    entry = log.latest_about(f"{log.REFUSALS_PATH}{month}/")
    if not isinstance(entry, RefusalCount):
        raise Http404
    return record_response(canonical_json(refusals_record(entry.path, entry.since, entry.until, entry.counts)))


@kept()
def proof(request: HttpRequest, number: int) -> HttpResponse:
    """The proof file of an entry: with it and the key an entry is verified without this site."""
    found = log.proof_of(number)
    if found is None:
        raise Http404
    response = HttpResponse(str(found), content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{number}.tlog-proof"'
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


def record_response(canonical: bytes) -> HttpResponse:
    """The record of a page: the bytes that the log has the hash of."""
    response = HttpResponse(canonical, content_type=RECORD_TYPE)
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
