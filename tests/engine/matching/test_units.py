"""Texts cut into what is asked one by one."""

from __future__ import annotations

from sangto.matching.units import STRIDE, WHOLE, WINDOW, units, windows
from sangto.records import Span, Statement


def test_short_text_is_one_unit() -> None:
    text = "Uống nước chanh chữa được ung thư."
    assert [unit.text for unit in units(text)] == [text]


def test_long_text_is_cut_into_its_statements() -> None:
    one = "Từ tháng sau xe máy không chính chủ bị phạt nặng. "
    text = one * 12
    found = units(text)
    assert [unit.text for unit in found] == [one.strip()] * 12
    assert all(text[unit.span.start : unit.span.end] == unit.text for unit in found)


def test_long_statement_is_cut_into_windows_that_overlap() -> None:
    words = [f"từ{n}" for n in range(WHOLE + STRIDE)]
    text = " ".join(words)
    found = windows(Statement(Span(0, len(text)), text))
    assert [len(unit.text.split()) for unit in found[:-1]] == [WINDOW] * (len(found) - 1)
    assert [unit.text.split()[0] for unit in found] == words[::STRIDE][: len(found)]
    assert found[-1].text.split()[-1] == words[-1]


def test_text_without_words_is_one_unit() -> None:
    assert [unit.text for unit in units("… !!!")] == ["… !!!"]
