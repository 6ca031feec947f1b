"""Work in the background: fetch pages, keep the search library up to date, look whether links still lead somewhere."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django_tasks import task

from sangto.errors import IndexBusy, IndexDamaged, IndexFromOtherVersion
from sangto_desk.common.recurring import every
from sangto_desk.evidence import configured, library, selectors, services
from sangto_desk.evidence.background import Queues, set_queues
from sangto_desk.evidence.models import Source
from sangto_desk.evidence.refusals import SourceRefused

BUSY = timedelta(seconds=5)
CHECK_EVERY = timedelta(minutes=5)


@task()
def archive_link(source_id: int) -> None:
    """Fetch and archive the page of a source; whatever goes wrong, it does not wait for ever."""
    try:
        services.archive_link(source_id=source_id)
    except Exception as error:
        services.give_up(source_id=source_id, error=error)
        raise


@task()
def index_source(source_id: int) -> None:
    """Make the newest copy of a source searchable; a little later if another process is writing."""
    source = Source.objects.get(pk=source_id)
    try:
        library.index_source(configured.library_folder(), source)
    except IndexBusy:
        index_source.using(run_after=timezone.now() + BUSY).enqueue(source_id)
    except (IndexDamaged, IndexFromOtherVersion):
        library.rebuild(configured.library_folder())


@task()
def rebuild_library() -> int:
    """Make the search library anew from the store."""
    return library.rebuild(configured.library_folder())


@task()
def check_link(source_id: int) -> None:
    """Look at the page of one source once more."""
    services.check_link(source_id=source_id)


@task()
def check_links() -> int:
    """Look at the pages that are due, one a host, so that no host is asked more often than this comes round.

    Returns:
        How many were looked at.
    """
    try:
        fetcher = configured.fetcher()
    except SourceRefused:
        return 0
    due = selectors.due_for_check(timezone.now())
    for source in due:
        services.check_link(source_id=source.pk, fetcher=fetcher)
    return len(due)


every(CHECK_EVERY, check_links)
set_queues(Queues(fetching=archive_link.enqueue, indexing=index_source.enqueue))
