"""Times without a date: which contradict each other, and which can mean the same."""

from __future__ import annotations

import pytest

from sangto.facts import find_conflicts, find_facts
from sangto.facts.spells import spells

RIVALS = """
Xe tải bị cấm ban ngày | Ban đêm xe tải bị cấm | ban ngày | Ban đêm
Gió mạnh dần từ rạng sáng mai | Gió mạnh dần từ chiều mai | rạng sáng mai | chiều mai
Họp dân đầu tuần | Họp dân cuối tuần | đầu tuần | cuối tuần
Phí gửi xe tăng từ đầu năm | Phí gửi xe tăng từ giữa năm | đầu năm | giữa năm
Tuần này rét đậm | Rét đậm trong tuần tới | Tuần này | tuần tới
Mỗi tối uống sữa ấm ngủ ngon | Mỗi sáng uống sữa ấm ngủ ngon | Mỗi tối | Mỗi sáng
Kho vải cháy hôm qua | Kho vải cháy ba hôm trước | hôm qua | ba hôm trước
xe buyt chay lai tu tuan nay | xe buyt chay lai tu thang sau, tuan truoc con nghi | tuan nay | tuan truoc
"""
NO_RIVALS = """
Mưa lớn đêm nay | Mưa lớn tối nay
Cúp điện tuần này | Cúp điện ba ngày
Thu phí từ đầu năm học | Thu phí từ cuối năm
Giá gas tăng tuần tới | Giá gas tăng tuần sau
Ba tháng trước giá thấp | Tháng trước giá thấp, ba tháng trước cũng vậy
"""


def dates(query: str, record: str) -> list[tuple[str, str]]:
    found = find_conflicts(find_facts(query), find_facts(record))
    return [(c.query.text, c.record.text) for c in found if c.kind == "date"]


@pytest.mark.parametrize("line", RIVALS.strip().splitlines())
def test_times_that_share_no_hour_or_day_conflict(line: str) -> None:
    query, record, ours, theirs = line.split(" | ")
    assert dates(query, record) == [(ours, theirs)]


@pytest.mark.parametrize("line", NO_RIVALS.strip().splitlines())
def test_times_that_can_be_the_same_do_not_conflict(line: str) -> None:
    query, record = line.split(" | ")
    assert dates(query, record) == []


def test_a_spell_says_what_it_can_mean() -> None:
    (spell,) = spells("Họp giữa tháng")
    assert (spell.mention.text, spell.kind, spell.meant) == ("giữa tháng", "third of thang", frozenset({2}))
