"""The door from services to the work in the background: `tasks` puts its tasks here when the app is loaded.

Tasks call services, so services must not import tasks. What is queued within a transaction is queued with it or not at
all, since the queue is a table of the same store.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Queues:
    """What can be queued.

    Attributes:
        uploads: Work through an upload, by its key.
        comparisons: Compare the entries of a contest, by the key of the run.
    """

    uploads: Callable[[int], object]
    comparisons: Callable[[int], object]


_queues: list[Queues] = []


def set_queues(queues: Queues) -> None:
    """Called by `tasks` alone."""
    _queues[:] = [queues]


def queue_upload(upload_id: int) -> None:
    """Have an upload worked through."""
    _queues[0].uploads(upload_id)


def queue_comparison(run_id: int) -> None:
    """Have the entries of a contest compared."""
    _queues[0].comparisons(run_id)
