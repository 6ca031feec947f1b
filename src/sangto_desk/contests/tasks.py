"""What contests have done for them: uploads worked through, entries compared, personal data erased on their day."""

from __future__ import annotations

from django_tasks import task

from sangto_desk.contests.background import Queues, set_queues
from sangto_desk.contests.services import erase_what_is_due
from sangto_desk.contests.services.comparing import compare, compare_what_came_late
from sangto_desk.contests.services.uploading import work_through


@task()
def erase_due() -> None:
    """Erase the personal data of contests whose day has come."""
    erase_what_is_due()


@task()
def work_through_upload(upload_id: int) -> None:
    """Give every row of an upload its outcome."""
    work_through(upload_id=upload_id)


@task()
def compare_entries(run_id: int) -> None:
    """Find what the entries of a contest share."""
    compare(run_id=run_id)


@task()
def compare_late_entries() -> None:
    """Compare entries that came after the last comparison of their contest."""
    compare_what_came_late()


set_queues(Queues(uploads=work_through_upload.enqueue, comparisons=compare_entries.enqueue))
