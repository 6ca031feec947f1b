from __future__ import annotations

from sangto.facts.stretches import Stretches
from sangto.records import Span


def test_touch_is_true_where_a_character_is_shared() -> None:
    found = Stretches([Span(10, 12), Span(0, 9), Span(2, 3)])
    assert [found.touch(Span(at, at + 1)) for at in (0, 8, 9, 10, 11, 12)] == [True, True, False, True, True, False]


def test_touch_is_false_without_stretches() -> None:
    assert Stretches([]).touch(Span(0, 5)) is False
