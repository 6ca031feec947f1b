"""What the engine says of a text: kinds of its statements, and the earlier fact-check that comes nearest.

A short text is read while its sender waits, if the one thread that matches is idle (`read_at_once`); else the worker
reads it (`read_fully`). So a single sender has the answer on the receipt, and a flood of tips is taken in at the speed
of the store.

The index is read by one thread in each process, which opens it when it is first asked, sees what other processes have
added, and does without where there is none yet.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from sangto import Desk
from sangto.claims import classify
from sangto.errors import EmptyInput, IndexMissing, IndexProblem
from sangto.records import CheckedStatement, Kind, Match, Statement
from sangto.text import split_sentences

LIKELY = 0.9
"""Probability from which a published fact-check is offered to the sender as "perhaps this"."""
AT_ONCE = 2_000
"""Characters of a text that is matched while the sender waits; a longer one waits for the worker."""

LEAST_SHARE = 0.12
"""Of a search's own score; what holds less of it has nothing to do with it."""

_log = logging.getLogger("sangto_desk.inbox")


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a text.

    Attributes:
        focus: The statement that is most worth checking.
        best: The fact-check that comes nearest, if any comes near.
    """

    focus: CheckedStatement
    best: Match | None


class Matcher:
    """The thread of this process that reads the index.

    Args:
        folder: Of the index; there may be none.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="matching")
        self._idle = threading.Semaphore(1)
        self._desk: Desk | None = None

    def try_check(self, text: str) -> Sequence[CheckedStatement] | None:
        """The statements of a text with their matches; None if another text is being checked right now."""
        if not self._idle.acquire(blocking=False):
            return None
        try:
            return self._thread.submit(self._check, text).result()
        finally:
            self._idle.release()

    def check(self, text: str) -> Sequence[CheckedStatement]:
        """As `try_check`, waiting for its turn."""
        with self._idle:
            return self._thread.submit(self._check, text).result()

    def search(self, text: str, limit: int) -> list[Match]:
        """The fact-checks that come nearest to a few words or a whole text, the best first; for lists of results."""
        with self._idle:
            return self._thread.submit(self._search, text, limit).result()

    def close(self) -> None:
        """Let go of the index; it is opened again when it is needed."""
        with self._idle:
            self._thread.submit(self._let_go).result()

    def _check(self, text: str) -> Sequence[CheckedStatement]:
        try:
            desk = self._open()
            return desk.check(text).statements if desk else classified(text)
        except EmptyInput:
            return classified(text)
        except IndexProblem as problem:
            _log.error("The index cannot be searched: %s", problem)
            self._let_go()
            return classified(text)

    def _search(self, text: str, limit: int) -> list[Match]:
        try:
            desk = self._open()
            found = desk.index.match(text, limit, least_share=LEAST_SHARE, spans=False) if desk else []
        except IndexProblem as problem:
            _log.error("The index cannot be searched: %s", problem)
            self._let_go()
            return []
        return sorted(found, key=lambda match: -match.similarity)

    def _open(self) -> Desk | None:
        if self._desk is None:
            try:
                self._desk = Desk(index=self._folder)
            except IndexMissing:
                return None
        self._desk.index.refresh()
        return self._desk

    def _let_go(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None


_matchers: dict[Path, Matcher] = {}
_making = threading.Lock()


def matcher() -> Matcher:
    """The matcher of this process for the index of the data folder."""
    folder = settings.DATA.index
    with _making:
        if folder not in _matchers:
            _matchers[folder] = Matcher(folder)
        return _matchers[folder]


def classified(text: str) -> list[CheckedStatement]:
    """The statements of a text with their kinds, without any match."""
    return [_classified(statement) for statement in split_sentences(text)]


def _classified(statement: Statement) -> CheckedStatement:
    said = classify(statement.text)
    reasons = tuple(cue.shift(statement.span.start) for cue in said.reasons)
    return CheckedStatement(statement, (), said.kind, said.worthiness, reasons)


def read_at_once(text: str) -> Reading | None:
    """What is known of a text, if that can be had while its sender waits."""
    checked = matcher().try_check(text) if len(text) <= AT_ONCE else None
    return None if checked is None else _reading(checked)


def read_fully(text: str) -> Reading:
    """What is known of a text, however long that takes."""
    return _reading(matcher().check(text))


def _reading(statements: Sequence[CheckedStatement]) -> Reading:
    found = [statement.matches[0] for statement in statements if statement.matches]
    return Reading(max(statements, key=_worth), max(found, key=_nearness, default=None))


def _worth(statement: CheckedStatement) -> tuple[bool, float, bool]:
    """Facts first, by how much they are worth checking; then whatever is more than a greeting."""
    return statement.kind is Kind.FACT, statement.worthiness or 0.0, statement.kind is not Kind.OTHER


def _nearness(match: Match) -> tuple[bool, float]:
    """A match before a conflict, then by how alike they are."""
    return not match.conflicts, match.similarity if match.conflicts else match.probability
