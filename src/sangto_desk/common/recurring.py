"""Tasks that come round: an app says how often in its `AppConfig.ready`, a worker puts them into the queue when due.

::

    every(hours(6), check_links)

However many workers run, a task is put into the queue once each time: the one that moves its due time on does it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from sangto_desk.common.models import Heartbeat, Recurring

BEAT = timedelta(seconds=15)
SILENT = timedelta(minutes=1)

_tasks: dict[str, tuple[timedelta, Any]] = {}


def every(interval: timedelta, task: Any) -> None:
    """Have a task of django-tasks, without arguments, put into the queue every `interval`."""
    _tasks[task.module_path] = (interval, task)


def enqueue_due(now: datetime | None = None) -> list[str]:
    """Put the tasks into the queue whose time has come; returns their names."""
    now = now or timezone.now()
    started = []
    for name, (interval, task) in _tasks.items():
        Recurring.objects.get_or_create(name=name, defaults={"due": now})
        if Recurring.objects.filter(name=name, due__lte=now).update(due=now + interval):
            task.enqueue()
            started.append(name)
    return started


def beat(worker: str) -> None:
    """Note that a worker is alive, and forget those that have been silent for a day."""
    now = timezone.now()
    Heartbeat.objects.update_or_create(worker=worker, defaults={"at": now})
    Heartbeat.objects.filter(at__lt=now - timedelta(days=1)).delete()


def living_workers() -> int:
    """How many workers said within the last minute that they run."""
    return Heartbeat.objects.filter(at__gte=timezone.now() - SILENT).count()
