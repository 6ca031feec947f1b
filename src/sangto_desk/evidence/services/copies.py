"""Making archived copies. The WARC file is on the disk, whole, before the row that refers to it is written."""

from __future__ import annotations

import hashlib

from django.db import transaction
from django.utils import timezone

from sangto_desk.common.trail import Write, record_write
from sangto_desk.evidence import configured
from sangto_desk.evidence.archive import Copy, copy_of_fetched
from sangto_desk.evidence.background import queue_indexing
from sangto_desk.evidence.fetching import Fetcher
from sangto_desk.evidence.models import Snapshot, Source, State
from sangto_desk.evidence.reading import Reading, read_file
from sangto_desk.evidence.refusals import SourceRefused, refuse


def text_hash(text: str) -> str:
    """SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def add_snapshot(source: Source, copy: Copy, reading: Reading, *, url: str = "") -> Snapshot:
    """Keep a copy and write its row; called within the transaction of a service."""
    name = configured.archive_store().keep(copy.warc)
    snapshot = Snapshot.objects.create(
        source=source,
        sha256=copy.sha256,
        warc=name,
        media_type=reading.media_type,
        size=len(copy.content),
        text=reading.content.text,
        text_sha256=text_hash(reading.content.text),
        url=url,
    )
    queue_indexing(source.pk)
    return snapshot


def archive_link(*, source_id: int, fetcher: Fetcher | None = None) -> Source:
    """Fetch a source that waits for it. What stands in the way is written to the source and shown to its editors.

    Args:
        source_id: Of a source; one that does not wait is left as it is, so that a task may run twice.
        fetcher: Fetches; that of the desk if left out.
    """
    source = Source.objects.get(pk=source_id)
    if source.state != State.WAITING:
        return source
    try:
        page = (fetcher or configured.fetcher()).fetch(source.url)
        reading = read_file(page.content)
    except SourceRefused as error:
        return _refuse(source_id, error)
    copy = copy_of_fetched(page, timezone.now())
    with transaction.atomic():
        source = Source.objects.select_for_update().get(pk=source_id)
        if source.state != State.WAITING:
            return source
        snapshot = add_snapshot(source, copy, reading, url=page.address)
        content = reading.content
        source.state, source.problem, source.problem_values = State.ARCHIVED, "", {}
        source.title = source.title if source.title != source.url[:300] else (content.title or source.url)[:300]
        source.publisher = source.publisher or content.publisher[:200]
        source.published = source.published or content.date
        source.checked_at = snapshot.fetched_at
        source.save()
        after = {"sha256": snapshot.sha256, "media_type": snapshot.media_type}
        record_write(Write("evidence.archive", source, None, source.unit_id, {"state": State.WAITING}, after))
    return source


def give_up(*, source_id: int, error: Exception) -> Source:
    """Write to a source that its copy failed for a reason that nobody foresaw, so that it does not wait for ever.

    Args:
        source_id: Of a source; one that does not wait is left as it is.
        error: What happened; its kind alone is kept.
    """
    return _refuse(source_id, refuse("not-kept", problem=type(error).__name__))


@transaction.atomic
def _refuse(source_id: int, error: SourceRefused) -> Source:
    source = Source.objects.select_for_update().get(pk=source_id)
    if source.state != State.WAITING:
        return source
    source.state, source.problem, source.problem_values = State.REFUSED, error.reason, error.values
    source.save()
    after = {"state": State.REFUSED, "problem": error.reason}
    record_write(Write("evidence.refuse", source, None, source.unit_id, {"state": State.WAITING}, after))
    return source
