"""Work in the background. No task has an argument: the table of tasks tells nothing of what was sent."""

from __future__ import annotations

from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from sangto_desk.common.queries import FirstRow
from sangto_desk.inbox.counting import count_days
from sangto_desk.inbox.digests import send_digests
from sangto_desk.inbox.gathering.pull import visit
from sangto_desk.inbox.retention import erase_old_texts
from sangto_desk.inbox.suggesting import match_waiting


@task()
def match_waiting_questions() -> None:
    """Compare the questions that wait with the fact-checks."""
    match_waiting()


@task()
def count_tips() -> None:
    """Count the tips of days that are over."""
    count_days()


@task()
def send_letters() -> None:
    """Send what is new to the editors who asked for it, once a day."""
    send_digests()


@task()
def pull_mail() -> None:
    """Take in what came by e-mail, where a mailbox is set up."""
    visit()


@task()
def erase_texts() -> None:
    """Erase the words of tips whose question was closed long enough ago."""
    erase_old_texts()


_on_the_list = FirstRow(
    lambda: DBTaskResult.objects.filter(
        status=TaskResultStatus.READY, task_path=match_waiting_questions.module_path
    ).values_list("status")
)


def wake() -> None:
    """Have the worker look at the questions that wait, unless that is on its list already. Called after the commit."""
    if _on_the_list() is None:
        match_waiting_questions.enqueue()
