import random

from hypothesis import given, settings
from hypothesis import strategies as st

from sangto_desk.inbox.trending.forecasts import Expected, forecast, interval_score, seasonal_naive, skill


def test_forecast_of_a_weekly_course_follows_the_course():
    weeks = [20, 10, 10, 10, 10, 10, 2] * 12
    found = [round(day.middle) for day in forecast(weeks)]
    assert found[0] > found[1] > found[6]
    assert abs(found[0] - 20) <= 3


def test_interval_of_a_noisy_series_covers_about_four_days_in_five():
    source = random.Random("noise")
    series = [source.randint(2, 18) for _day in range(182)]
    found = skill(series)
    assert 0.65 <= found.covered <= 0.95
    assert found.score < found.naive


def test_forecast_of_a_series_that_repeats_itself_exactly_is_no_better_than_the_week_before():
    assert skill([9, 1, 4, 7, 2, 30, 0] * 20).better is False


def test_series_that_is_too_short_is_left_alone():
    assert (forecast([3] * 27), seasonal_naive([3] * 27), skill([3] * 55)) == ([], [], None)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(0, 60), min_size=28, max_size=60))
def test_limits_lie_around_the_middle_and_above_nothing(counts):
    for day in forecast(counts):
        assert 0 <= day.low <= day.high
        assert day.low <= day.middle + 1


def test_score_grows_with_the_miss_and_with_the_width():
    narrow, wide = Expected(10, 8, 12), Expected(10, 0, 40)
    assert interval_score(10, narrow) < interval_score(10, wide)
    assert interval_score(30, wide) < interval_score(30, narrow)
