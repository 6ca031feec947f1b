"""The door to the audit trail: every service that writes calls `record_write` once, inside its transaction.

The trail itself lives in the app `audit`, which puts its writer here when it is loaded. So the apps below it can record
what they do without knowing it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import models


@dataclass(frozen=True, slots=True)
class Write:
    """One write, as the trail keeps it.

    Attributes:
        action: App and verb, ``"factchecks.publish"``.
        target: What was written to.
        actor_id: The member of the desk who did it; None for the public and for the machine.
        unit_id: The unit it belongs to, if any.
        before: The fields that changed, as they were; without personal data.
        after: The fields that changed, as they are.
        at: When, where the moment itself would tell too much; else the present moment.
    """

    action: str
    target: models.Model
    actor_id: int | None = None
    unit_id: int | None = None
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    at: datetime | None = None


_key: ContextVar[int | None] = ContextVar("key", default=None)


@contextmanager
def with_key(number: int) -> Iterator[None]:
    """Have the trail say of what is written inside that a program did it, with this key of the member."""
    earlier = _key.set(number)
    try:
        yield
    finally:
        _key.reset(earlier)


def key_in_use() -> int | None:
    """The key with which a program acts now; None where somebody acts by hand."""
    return _key.get()


_writers: list[Callable[[Sequence[Write]], None]] = []


def set_writer(writer: Callable[[Sequence[Write]], None]) -> None:
    """Called by the app `audit` alone."""
    _writers[:] = [writer]


def record_write(write: Write) -> None:
    """Add a write to the trail, in the caller's transaction.

    Raises:
        IndexError: The app `audit` is not installed; a desk without a trail must not write.
    """
    record_writes([write])


def record_writes(writes: Sequence[Write]) -> None:
    """As `record_write`, for several that are written in one transaction."""
    _writers[0](writes)
