"""Work that is cheaper together: those who come in the same moment wait in line, and the first does it for all.

So a flood of small writes makes few transactions. Order of steps of `Line.ask`: stand in line; wait for the turn; if
the work was done meanwhile by the one before, take what came of it; else do it for everybody who stands there now.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Generic, TypeVar

from django.db import connection

MOST = 32
"""Pieces of work that are done together at the most, so that nobody waits long."""

Piece = TypeVar("Piece")
Outcome = TypeVar("Outcome")


class Line(Generic[Piece, Outcome]):
    """A line in front of one piece of work.

    Args:
        work: Does several at once; it answers with as many outcomes, in the same order. It writes in one transaction:
            when it fails, nothing is left of it.
    """

    def __init__(self, work: Callable[[Sequence[Piece]], Sequence[Outcome]]) -> None:
        self._work = work
        self._standing: deque[tuple[Piece, Future[Outcome]]] = deque()
        self._turn = threading.Lock()

    @property
    def is_empty(self) -> bool:
        """Whether nobody stands in it."""
        return not self._standing and not self._turn.locked()

    def ask(self, piece: Piece) -> Outcome:
        """What comes of a piece of work; whatever goes wrong with it is raised here, and with it alone.

        Inside a transaction it is done at once: others must not depend on whether that is committed.
        """
        if connection.in_atomic_block:
            return self._work([piece])[0]
        outcome: Future[Outcome] = Future()
        self._standing.append((piece, outcome))
        with self._turn:
            while not outcome.done():
                self._do([self._standing.popleft() for _ in range(min(MOST, len(self._standing)))])
        return outcome.result()

    def _do(self, batch: Sequence[tuple[Piece, Future[Outcome]]]) -> None:
        try:
            found = self._work([piece for piece, _ in batch])
        except BaseException as problem:
            if len(batch) > 1 and isinstance(problem, Exception):
                for each in batch:  # one that fails must not take the others with it
                    self._do([each])
            else:
                for _, outcome in batch:
                    outcome.set_exception(problem)
            return
        for (_, outcome), value in zip(batch, found, strict=True):
            outcome.set_result(value)
