"""An alarm for counts by day: something is asked more than it used to be, and no longer by chance.

A CUSUM of the likelihood ratio of the negative binomial distribution (Höhle and Paul 2008, "Count data regression
charts for the monitoring of surveillance time series", Computational Statistics & Data Analysis 52, 4357-4368), with
mean and dispersion estimated from the weeks before.

Order of steps for each day: mean, factor of the day of the week and dispersion from 35 days that end four days ago (so
that a burst does not hide itself); the logarithm of how much likelier the count is if twice as many come as usual; that
is added up, never below 0; an alarm when the sum passes a threshold, and it begins anew.

The threshold is the least with which quiet made-up series of means from 0.5 to 50 and dispersions from 0 to 0.5 give no
more than `FALSE_ALARMS` alarms a day, estimation included; ``python -m quality --only trends`` measures that on others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

WINDOW, GUARD = 35, 3
LEAST_DAYS = 21
"""Days of the past without which nothing is said."""
RATIO = 2.0
"""How many times the usual is a burst."""
THRESHOLD = 6.0
FALSE_ALARMS = 1 / 365
"""Alarms a day in a series in which nothing happens: at the most one a year."""
_FLOOR = 0.2  # tips a day: below it, every tip would be a sensation
_PRIOR_DISPERSION, _PRIOR_DAYS = 0.3, 10
_PRIOR_WEEKS = 3


@dataclass(frozen=True, slots=True)
class Day:
    """What the alarm makes of a day.

    Attributes:
        expected: What would be usual; None where too little is known.
        score: The sum; an alarm from the threshold on.
        alarm: Whether it is one.
    """

    expected: float | None
    score: float
    alarm: bool


def watch(counts: Sequence[int], *, threshold: float = THRESHOLD) -> list[Day]:
    """Go through a series day by day; what is said of a day rests on it and on earlier ones alone.

    Args:
        counts: One for each day, the first a Monday or any other day: only the order counts.
        threshold: Of the sum.
    """
    days: list[Day] = []
    score = 0.0
    past = _Past()
    for place, count in enumerate(counts):
        if place > GUARD:
            past.add(counts[place - GUARD - 1], place - GUARD - 1)
        if past.days < LEAST_DAYS:
            days.append(Day(None, 0.0, False))
            continue
        expected, dispersion = past.expected(place), past.dispersion()
        score = max(0.0, score + _evidence(count, expected, dispersion))
        alarm = score >= threshold
        days.append(Day(expected, score, alarm))
        if alarm:
            score = 0.0
    return days


def alarmed(counts: Sequence[int]) -> bool:
    """Whether the last day of a series, or one of the two before it, is an alarm."""
    return any(day.alarm for day in watch(counts)[-3:])


def _evidence(count: int, mean: float, dispersion: float) -> float:
    """Logarithm of the likelihood of `RATIO` times the mean over that of the mean, negative binomial in both."""
    usual, more = 1 + dispersion * mean, 1 + dispersion * RATIO * mean
    return count * log(RATIO * usual / more) - log(more / usual) / dispersion


class _Past:
    """Sums over the last `WINDOW` days that were added, so that each day costs the same."""

    def __init__(self) -> None:
        self._kept: list[int] = []
        self._begin = 0
        self._sum = self._squares = 0
        self._by_weekday = [0] * 7
        self._weekdays = [0] * 7
        self._first = 0

    @property
    def days(self) -> int:
        return len(self._kept) - self._begin

    def add(self, count: int, place: int) -> None:
        if not self._kept:
            self._first = place
        self._kept.append(count)
        self._change(count, place, 1)
        if self.days > WINDOW:
            self._change(self._kept[self._begin], self._first + self._begin, -1)
            self._begin += 1

    def _change(self, count: int, place: int, sign: int) -> None:
        self._sum += sign * count
        self._squares += sign * count * count
        self._by_weekday[place % 7] += sign * count
        self._weekdays[place % 7] += sign

    def expected(self, place: int) -> float:
        mean = max(self._sum / self.days, _FLOOR)
        same, weeks = self._by_weekday[place % 7], self._weekdays[place % 7]
        return mean * (same + _PRIOR_WEEKS * mean) / ((weeks + _PRIOR_WEEKS) * mean)

    def dispersion(self) -> float:
        """How much more the counts vary than by chance alone, drawn towards what is usual of tips."""
        mean = max(self._sum / self.days, _FLOOR)
        variance = (self._squares - self._sum * self._sum / self.days) / (self.days - 1)
        found = max((variance - mean) / (mean * mean), 0.0)
        return max((self.days * found + _PRIOR_DAYS * _PRIOR_DISPERSION) / (self.days + _PRIOR_DAYS), 0.01)
