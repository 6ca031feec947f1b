"""What contests have done for them: personal data are erased on the announced day."""

from __future__ import annotations

from django_tasks import task

from sangto_desk.contests.services import erase_what_is_due


@task()
def erase_due() -> None:
    """Erase the personal data of contests whose day has come."""
    erase_what_is_due()
