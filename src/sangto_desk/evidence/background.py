"""The door from services to the work in the background: `tasks` puts its tasks here when the app is loaded.

Tasks call services, so services must not import tasks. What is queued within a transaction is queued with it or not at
all, since the queue is a table of the same store.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Queues:
    """What can be queued, each for the key of a source.

    Attributes:
        fetching: Fetch the page of a source that waits for it.
        indexing: Bring the search library up to the newest copy of a source.
    """

    fetching: Callable[[int], object]
    indexing: Callable[[int], object]


_queues: list[Queues] = []


def set_queues(queues: Queues) -> None:
    """Called by `tasks` alone."""
    _queues[:] = [queues]


def queue_fetching(source_id: int) -> None:
    """Have the page of a source fetched."""
    _queues[0].fetching(source_id)


def queue_indexing(source_id: int) -> None:
    """Have the newest copy of a source made searchable."""
    _queues[0].indexing(source_id)
