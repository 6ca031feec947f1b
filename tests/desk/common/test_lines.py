"""Those who come in the same moment have their work done together, and each has what came of their own."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest

from sangto_desk.common.lines import MOST, Line


class Work:
    """Doubles numbers, noting which it was given together; it can be held up, and it refuses negative ones."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def __call__(self, pieces: Sequence[int]) -> list[int]:
        self.batches.append(list(pieces))
        self.may_go_on.wait(10)
        if min(pieces) < 0:
            raise ValueError(min(pieces))
        return [2 * piece for piece in pieces]


def ask_together(line: Line[int, int], work: Work, pieces: Sequence[int]) -> dict[int, int | str]:
    """Ask for the first alone, and while that is held up for all others; what each was told."""
    told: dict[int, int | str] = {}

    def ask(piece: int) -> None:
        try:
            told[piece] = line.ask(piece)
        except ValueError as error:
            told[piece] = f"refused {error}"

    work.may_go_on.clear()
    threads = [threading.Thread(target=ask, args=[piece]) for piece in pieces]
    threads[0].start()
    while not work.batches:
        pass
    for thread in threads[1:]:
        thread.start()
    while len(line._standing) < len(pieces) - 1:
        pass
    work.may_go_on.set()
    for thread in threads:
        thread.join()
    return told


def test_line_does_what_waits_together():
    work = Work()
    told = ask_together(Line(work), work, range(1, 7))
    assert told == {piece: 2 * piece for piece in range(1, 7)}
    assert [sorted(batch) for batch in work.batches] == [[1], [2, 3, 4, 5, 6]]


def test_line_does_not_do_too_much_at_once():
    work = Work()
    ask_together(Line(work), work, range(MOST + 4))
    assert [len(batch) for batch in work.batches] == [1, MOST, 3]


def test_line_lets_one_that_fails_fail_alone():
    work = Work()
    assert ask_together(Line(work), work, [1, -2, 3]) == {1: 2, -2: "refused -2", 3: 6}


def test_line_is_empty_before_and_after():
    work = Work()
    line = Line(work)
    assert line.is_empty
    line.ask(1)
    assert line.is_empty


@pytest.mark.django_db
def test_line_works_alone_inside_a_transaction():
    work = Work()
    line = Line(work)
    line._turn.acquire()  # somebody else is being served; it would never be our turn
    assert line.ask(4) == 8
