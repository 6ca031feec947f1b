"""Things of one kind, and which of them stands nearest to a mention."""

from __future__ import annotations

from sangto.facts import find_facts, find_siblings, nearest_siblings
from sangto.records import Span


def nearest(text: str, mention: str) -> dict[str, set[int]]:
    words = find_facts(text).polarity.words
    start = text.index(mention)
    span = Span(start, start + len(mention))
    return dict(nearest_siblings(words, find_siblings(words), span, Span(0, len(text))))


def test_the_nearest_thing_before_a_mention_is_meant() -> None:
    text = "khởi công năm 1898 và khánh thành năm 1902"
    first, last = (nearest(text, year)["steps of building"] for year in ("1898", "1902"))
    assert (first, last) == (nearest("khởi công năm 2000", "2000")["steps of building"], {3})
    assert first != last


def test_names_are_read_without_marks_too() -> None:
    assert nearest("nguoi benh nhap vien ngay 4/5", "4/5") == nearest("người bệnh nhập viện ngày 4/5", "4/5")


def test_a_mention_itself_is_no_thing_beside_it() -> None:
    assert nearest("giá tăng mạnh", "tăng") == {}
