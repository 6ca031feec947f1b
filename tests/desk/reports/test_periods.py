from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto_desk.common.errors import Unacceptable
from sangto_desk.reports.periods import Period, usual

KINDS = st.one_of(
    st.tuples(st.just("m"), st.integers(1, 12)),
    st.tuples(st.just("q"), st.integers(1, 4)),
    st.tuples(st.just("h"), st.integers(1, 2)),
    st.just(("y", 1)),
)


@given(year=st.integers(2001, 2099), part=KINDS)
def test_part_of_a_year_reads_back_from_its_name_and_follows_the_one_before(year, part):
    period = Period.of(part[0], year, part[1])
    assert Period.read(period.name) == period
    assert period.part == part
    assert period.before().end + timedelta(days=1) == period.start
    assert period.before().part[0] == part[0]


@settings(deadline=None, max_examples=50)
@given(start=st.dates(date(2001, 1, 1), date(2097, 1, 1)), days=st.integers(0, 1000))
def test_any_stretch_reads_back_and_its_steps_cover_it_once(start, days):
    period = Period(start, start + timedelta(days=days))
    assert Period.read(period.name) == period
    steps = period.steps()
    covered = [step.start + timedelta(days=day) for step in steps for day in range(step.days)]
    assert covered == [start + timedelta(days=day) for day in range(days + 1)]
    before = period.before()
    assert before.end + timedelta(days=1) == period.start


@pytest.mark.parametrize(
    "text",
    ["", "2026-13", "2026-q5", "2026-h3", "1999", "abc", "2026-09-31--2026-10-01", "2026-02-02--2026-02-01", "٢٠٢٦"],
)
def test_what_is_no_period_is_refused_and_named(text):
    with pytest.raises(Unacceptable) as caught:
        Period.read(text)
    assert caught.value.name == "reports.period"
    assert f"“{text}”" in str(caught.value)


def test_periods_are_called_as_people_call_them():
    names = ["2026-09", "2026-q3", "2026-h1", "2026-h2", "2026", "2026-09-14--2026-10-02"]
    assert [Period.read(name).label for name in names] == [
        "tháng 9/2026",
        "quý III/2026",
        "sáu tháng đầu năm 2026",
        "sáu tháng cuối năm 2026",
        "năm 2026",
        "từ 14/09/2026 đến 02/10/2026",
    ]


def test_usual_periods_are_this_and_the_last():
    assert [period.name for period in usual(date(2026, 1, 15))] == [
        "2026-01", "2025-12", "2026-q1", "2025-q4", "2026-h1", "2025-h2", "2026", "2025",
    ]  # fmt: skip
