from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from tests.strategies import any_unicode, messy_text

from sangto.facts import find_conflicts, find_facts


def conflicts(query: str, record: str) -> list[tuple[str, str, str]]:
    found = find_conflicts(find_facts(query), find_facts(record))
    return [(conflict.kind, conflict.query.text, conflict.record.text) for conflict in found]


PAIRS = """
Bão số 3 vào bờ | Bão số 4 vào bờ
Cháy ở Vinh hôm 3/4, 12 người chết | Cháy ở Hà Tĩnh hôm 13/4, 21 người chết
Nước chanh không chữa được ung thư | Nước chanh chữa được ung thư
Giá điện tăng 5% | Giá điện giảm 5%
Học phí 12 triệu một tháng | Học phí 12 triệu đồng một năm
The bridge opened in 2019 | The bridge opened in 2015
Uống 2 lít nước mỗi ngày | Mỗi ngày nên uống 2 lít nước
"""


@pytest.mark.parametrize("line", PAIRS.strip().splitlines())
def test_swapping_the_sides_swaps_the_mentions(line: str) -> None:
    query, record = line.split(" | ")
    turned = [(kind, theirs, ours) for kind, ours, theirs in conflicts(record, query)]
    assert sorted(turned) == sorted(conflicts(query, record))


def test_a_text_has_no_conflict_with_itself() -> None:
    for line in PAIRS.strip().splitlines():
        for text in line.split(" | "):
            assert conflicts(text, text) == []


def test_what_only_one_side_mentions_is_silence() -> None:
    assert conflicts("Năm ngoái ở Huế có 3 vụ nổ do rò khí lúc 8h sáng", "Vụ nổ do rò khí") == []


def test_several_things_changed_are_several_conflicts() -> None:
    found = conflicts("Cháy chợ ở Vinh ngày 3/4 làm 12 người chết", "Ngày 5/4, cháy chợ ở Thái Bình làm 21 người chết")
    assert [kind for kind, _, _ in found] == ["number", "date", "place"]


def test_numbers_that_are_names_conflict() -> None:
    assert conflicts("Bão số 5 giật cấp 14", "Bão số 6 có gió giật cấp 14") == [("number", "5", "6")]
    assert conflicts("Ngập nặng ở Q.7", "Quận 8 ngập nặng") == [("place", "Q.7", "Quận 8")]


@given(any_unicode(80), messy_text())
@settings(max_examples=150)
def test_any_text_is_read_and_every_span_slices_it(odd: str, messy: str) -> None:
    for query, record in ((odd, messy), (messy, odd)):
        for conflict in find_conflicts(find_facts(query), find_facts(record)):
            for text, mention in ((query, conflict.query), (record, conflict.record)):
                assert text[mention.span.start : mention.span.end] == mention.text


@given(messy_text(), messy_text())
@settings(max_examples=100)
def test_kinds_do_not_depend_on_the_side(first: str, second: str) -> None:
    there = [kind for kind, _, _ in conflicts(first, second)]
    back = [kind for kind, _, _ in conflicts(second, first)]
    assert sorted(there) == sorted(back)


@pytest.mark.parametrize("piece", ["không ", "tăng giảm ", "sông Hồng ", "1/2 ", "có đâu ", "ở a ", "not ", "5 "])
def test_long_hostile_texts_come_to_an_end(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    facts = find_facts(text)
    assert sys.getsizeof(facts) > 0
    assert facts.polarity.text == text
