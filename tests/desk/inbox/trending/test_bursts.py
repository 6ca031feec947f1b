import random

from hypothesis import given, settings
from hypothesis import strategies as st

from sangto_desk.inbox.trending.bursts import GUARD, LEAST_DAYS, alarmed, watch


def quiet(days: int, mean: int = 6) -> list[int]:
    source = random.Random("quiet")
    return [source.randint(mean - 2, mean + 2) for _day in range(days)]


def test_steady_series_gives_no_alarm_and_a_burst_does_within_days():
    series = quiet(90)
    assert [day.alarm for day in watch(series)].count(True) == 0
    alarms = [place for place, day in enumerate(watch([*series, 20, 22, 25, 19])) if day.alarm]
    assert alarms and alarms[0] - 90 <= 2


def test_first_weeks_say_nothing_whatever_comes():
    days = watch([500] * (LEAST_DAYS + GUARD))
    assert {day.expected for day in days} == {None}
    assert not any(day.alarm for day in days)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(0, 40), min_size=60, max_size=90), st.integers(30, 59))
def test_what_is_said_of_a_day_never_depends_on_later_ones(counts, cut):
    assert watch(counts)[:cut] == watch(counts[:cut])


def test_more_on_the_same_day_of_each_week_is_no_burst():
    series = [15 if day % 7 == 0 else 4 for day in range(140)]
    assert [day.alarm for day in watch(series)[70:]].count(True) == 0


def test_alarm_holds_for_three_days():
    series = [*quiet(60), 40]
    assert [alarmed([*series, *[6] * later]) for later in range(4)] == [True, True, True, False]
