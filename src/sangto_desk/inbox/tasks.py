"""Work in the background. No task has an argument: the table of tasks tells nothing of what was sent."""

from __future__ import annotations

from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from sangto_desk.inbox.services.counting import count_days
from sangto_desk.inbox.suggesting import match_waiting


@task()
def match_waiting_questions() -> None:
    """Compare the questions that wait with the fact-checks."""
    match_waiting()


@task()
def count_tips() -> None:
    """Count the tips of days that are over."""
    count_days()


def wake() -> None:
    """Have the worker look at the questions that wait, unless that is on its list already. Called after the commit."""
    path = match_waiting_questions.module_path
    if not DBTaskResult.objects.filter(status=TaskResultStatus.READY, task_path=path).exists():
        match_waiting_questions.enqueue()
