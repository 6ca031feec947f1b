"""The worker: does the work that pages put into the queue, says that it is alive, starts what comes round.

Order of steps of a beat, every 15 seconds: note the time; put work back into the queue that a worker left behind which
was killed; put recurring tasks into the queue whose time has come. Work may therefore be begun twice, never lost: tasks
are written so that doing them again changes nothing.
"""

from __future__ import annotations

import logging
import os
import socket
import threading

from django.db import close_old_connections, connection
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from sangto_desk.common.models import Heartbeat
from sangto_desk.common.recurring import BEAT, SILENT, beat, enqueue_due
from sangto_desk.operations.parent import end_with_parent

logger = logging.getLogger("sangto_desk.worker")


def put_back_lost() -> int:
    """Put back into the queue what workers had begun that have been silent for a minute; returns how much."""
    alive = set(Heartbeat.objects.filter(at__gte=timezone.now() - SILENT).values_list("worker", flat=True))
    lost = [
        row.pk
        for row in DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING).only("pk", "worker_ids")
        if not alive.intersection(row.worker_ids[-1:])
    ]
    return DBTaskResult.objects.filter(pk__in=lost, status=TaskResultStatus.RUNNING).update(
        status=TaskResultStatus.READY
    )


def _beats(worker: str, stop: threading.Event) -> None:
    while True:
        try:
            close_old_connections()
            beat(worker)
            if number := put_back_lost():
                logger.warning("%d tasks that a worker left behind are in the queue again", number)
            enqueue_due()
        except Exception as error:  # a store that is away for a while must not end the beats
            logger.error("no beat: %s", type(error).__name__)
        if stop.wait(BEAT.total_seconds()):
            Heartbeat.objects.filter(pk=worker).delete()
            connection.close()
            return


def work(*, once: bool = False) -> None:
    """Work until told to stop (SIGTERM, SIGINT), finishing what was begun.

    Args:
        once: Do what is in the queue and leave.
    """
    end_with_parent()
    name = f"{socket.gethostname()[:40]}-{os.getpid()}"
    worker = Worker(
        queue_names=["*"],
        interval=0.5,
        batch=once,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=name,
        excluded_queue_names=[],
    )
    worker.configure_signals()
    stop = threading.Event()
    beats = threading.Thread(target=_beats, args=(name, stop), name="beats", daemon=True)
    beats.start()
    try:
        worker.run()
    finally:
        stop.set()
        beats.join(timeout=5)
