"""Work in the background. No task has an argument."""

from __future__ import annotations

from django_tasks import task

from sangto_desk.reports.services import remind_of_tasks


@task()
def remind() -> None:
    """Remind of tasks of plans that are due."""
    remind_of_tasks()
