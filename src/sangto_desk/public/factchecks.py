"""The page of a fact-check and what hangs on it: earlier versions with what changed, its record, its embedded form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString

from sangto_desk.audit.published import standing_of
from sangto_desk.common.caching import FOR_EVER, kept
from sangto_desk.common.markdown import render_markdown
from sangto_desk.factchecks import published
from sangto_desk.factchecks.blocks import blocks
from sangto_desk.factchecks.published import Published, PublishedQuotation
from sangto_desk.factchecks.published.appeals import appeals_of
from sangto_desk.public.differences import changes_between
from sangto_desk.public.log import record_response
from sangto_desk.public.machines import frame_of
from sangto_desk.public.states import of_fact_check
from sangto_desk.public.structured import claim_review_script

FRAMED = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
"""The policy of the embedded form: it may stand in the pages of others, and does nothing there."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the explanation: prose as safe HTML, or a quotation."""

    html: SafeString | None = None
    quotation: PublishedQuotation | None = None


def parts_of(fact_check: Published) -> Iterator[Part]:
    """The explanation, in the order of the text."""
    quotations = {quotation.id: quotation for quotation in fact_check.quotations}
    for block in blocks(fact_check.explanation):
        if block.quotation:
            if block.quotation in quotations:
                yield Part(quotation=quotations[block.quotation])
        else:
            yield Part(html=render_markdown(block.text))


@kept(state=of_fact_check)
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """A fact-check as it stands now; after a withdrawal the page says why."""
    fact_check = _found(published.get(slug))
    context = {
        "fact_check": fact_check,
        "parts": list(parts_of(fact_check)),
        "versions": published.versions(slug) if fact_check.number > 1 else [fact_check.head],
        "appeals": appeals_of(slug),
        "standing": standing_of(fact_check.sha256),
        "slug": slug,  # of the address: the record beside it is that of this page, whatever the page says of itself
        "path": published.path_of(slug),
        "address": published.address_of(slug),
        "frame": frame_of(fact_check),
        "script": "" if fact_check.withdrawn else claim_review_script(fact_check),
    }
    template = "public/withdrawn.html" if fact_check.withdrawn else "public/factcheck.html"
    return render(request, template, context)


@kept(state=of_fact_check)
def show_version(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """One version as it was, with what it changed of the one before."""
    fact_check = _found(published.get_version(slug, number))
    before = published.get_version(slug, number - 1) if number > 1 else None
    context = {
        "fact_check": fact_check,
        "now": published.get(slug),
        "parts": list(parts_of(fact_check)),
        "changes": changes_between(before, fact_check) if before else [],
        "standing": standing_of(fact_check.sha256),
        "slug": slug,  # of the address: the record beside it is that of this page, whatever the page says of itself
        "path": published.path_of(slug),
        "address": published.address_of(slug),
    }
    return render(request, "public/version.html", context)


@kept()
def record(request: HttpRequest, slug: str) -> HttpResponse:
    """The frozen JSON of the current version: what the log has the hash of."""
    return record_response(_found(published.get(slug)).canonical.encode())


@kept(FOR_EVER, immutable=True)
def record_of_version(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The frozen JSON of one version."""
    return record_response(_found(published.get_version(slug, number)).canonical.encode())


@kept(state=of_fact_check)
def embed(request: HttpRequest, slug: str) -> HttpResponse:
    """A card for the pages of others: no script, no cookie, nothing that tells who reads; corrected with the page."""
    fact_check = _found(published.get(slug))
    response = render(request, "public/embed.html", {"fact_check": fact_check, "address": published.address_of(slug)})
    response.headers["Content-Security-Policy"] = FRAMED
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def _found(fact_check: Published | None) -> Published:
    if fact_check is None:
        raise Http404
    return fact_check
