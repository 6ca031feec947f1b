"""Archived copies for download.

What strangers wrote is never shown as a page of the desk: it is an attachment, of a type that the browser may not guess
otherwise, with a policy that forbids it everything should it be opened all the same.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from sangto_desk.accounts.models import Role
from sangto_desk.evidence import configured
from sangto_desk.evidence.archive import read_copy
from sangto_desk.evidence.models import Snapshot
from sangto_desk.evidence.reading import EXTENSIONS
from sangto_desk.evidence.selectors import get_snapshot, get_source
from sangto_desk.newsroom.access import member, needs

_INERT = {
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
}


def _attachment(data: bytes, media_type: str, name: str) -> HttpResponse:
    headers = {**_INERT, "Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(data, content_type=media_type, headers=headers)


def _copy(request: HttpRequest, key: int, copy: int) -> Snapshot:
    found = get_snapshot(get_source(member(request), key), copy)
    assert found is not None
    return found


@needs(Role.CONTRIBUTOR)
def content(request: HttpRequest, key: int, copy: int) -> HttpResponse:
    """What was archived, as it came; its hashes are computed anew first."""
    snapshot = _copy(request, key, copy)
    data = read_copy(configured.archive_store().read(snapshot.warc))
    kind = "application/octet-stream" if snapshot.media_type == "text/html" else snapshot.media_type
    name = f"nguon-{key}-{snapshot.sha256[:12]}.{EXTENSIONS.get(snapshot.media_type, 'bin')}"
    return _attachment(data, kind, name)


@needs(Role.CONTRIBUTOR)
def warc(request: HttpRequest, key: int, copy: int) -> HttpResponse:
    """The WARC file, whose name is its SHA-256."""
    snapshot = _copy(request, key, copy)
    return _attachment(configured.archive_store().read(snapshot.warc), "application/warc", f"{snapshot.warc}.warc.gz")
