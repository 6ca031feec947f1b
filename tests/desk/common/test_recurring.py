"""Tasks that come round are put into the queue once each time; what a killed worker had begun is not lost."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from sangto_desk.audit.tasks import seal_trail
from sangto_desk.common.faults import keep_places
from sangto_desk.common.models import Heartbeat
from sangto_desk.common.recurring import beat, enqueue_due, living_workers
from sangto_desk.operations.worker import put_back_lost

pytestmark = pytest.mark.django_db


def test_due_tasks_are_started_once_until_they_are_due_again():
    now = timezone.now()
    first, second = enqueue_due(now), enqueue_due(now)
    later = enqueue_due(now + timedelta(minutes=1))
    assert ("sangto_desk.audit.tasks.seal_trail" in first, second) == (True, [])
    assert "sangto_desk.audit.tasks.seal_trail" in later
    assert "sangto_desk.common.tasks.tidy" not in later


def test_worker_that_is_silent_counts_as_dead():
    beat("living")
    Heartbeat.objects.create(worker="silent", at=timezone.now() - timedelta(minutes=2))
    assert living_workers() == 1


def test_work_of_a_dead_worker_goes_back_into_the_queue_and_that_of_a_living_one_stays():
    for worker in ("living", "dead"):
        seal_trail.enqueue()
        DBTaskResult.objects.ready().get().claim(worker)
    beat("living")
    assert put_back_lost() == 1
    assert DBTaskResult.objects.ready().get().worker_ids == ["dead"]
    assert DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING).get().worker_ids == ["living"]


def test_failed_task_keeps_the_places_of_its_error_and_not_its_text():
    seal_trail.enqueue()
    row = DBTaskResult.objects.get()
    try:
        raise ValueError("0912 345 678 is what somebody wrote")
    except ValueError as error:
        row.set_failed(error)
    kept = DBTaskResult.objects.get()
    assert (kept.exception_class_path, "test_recurring.py" in kept.traceback) == ("builtins.ValueError", True)
    assert "0912" not in kept.traceback
    keep_places(DBTaskResult, kept)
