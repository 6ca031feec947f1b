"""What is to be expected of a series of counts in the next days, with an interval, and how good such forecasts were.

Simple exponential smoothing of counts freed of the day of the week (Hyndman and Athanasopoulos, "Forecasting:
Principles and Practice", chapter 8), whose variance at h days is that of one day times ``1 + (h - 1) a²``; the interval
is of the negative binomial distribution with that mean and variance. The peer is the seasonal naive forecast: the same
day of the week before. Both are scored by the weighted interval score (Bracher, Ray, Gneiting and Reich 2021, PLOS
Computational Biology 17, e1008618); the lower, the better.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp, lgamma, log, sqrt

AHEAD = 7
LEAST_DAYS = 28
BACK = 28
"""Days of the past on which forecasts are scored."""
COVER = 0.8
"""Share of days that should lie within the interval."""
_STEPS = (0.05, 0.1, 0.2, 0.4)
_PRIOR_WEEKS = 3
_LONGEST = 182


@dataclass(frozen=True, slots=True)
class Expected:
    """A day to come: the middle, and the limits of the interval."""

    middle: float
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Skill:
    """How good forecasts of the last weeks were, beside the seasonal naive one.

    Attributes:
        score: Mean weighted interval score; lower is better.
        naive: The same of the seasonal naive forecast.
        covered: Share of days that lay within the interval.
        days: How many forecasts of a day were scored.
    """

    score: float
    naive: float
    covered: float
    days: int

    @property
    def better(self) -> bool:
        """Whether it was worth the trouble: at least a twentieth better than the naive forecast."""
        return self.score < 0.95 * self.naive


Method = Callable[[Sequence[int]], list[Expected]]


def forecast(counts: Sequence[int]) -> list[Expected]:
    """The next days of a series.

    Args:
        counts: One for each day, the last one complete; at least 28, of which the last 182 are used.

    Returns:
        Seven days; none of a series that is too short.
    """
    if len(counts) < LEAST_DAYS:
        return []
    seen = list(counts[-_LONGEST:])
    factors = _weekday_factors(seen)
    plain = [count / factors[place % 7] for place, count in enumerate(seen)]
    step, level, squares = min((_smoothed(plain, step) for step in _STEPS), key=lambda found: found[2])
    found = []
    for ahead in range(AHEAD):
        factor = factors[(len(seen) + ahead) % 7]
        mean = max(level * factor, 0.05)
        variance = max(squares * factor * factor * (1 + ahead * step * step), mean * 1.0001)
        low, high = _interval(mean, variance)
        found.append(Expected(mean, low, high))
    return found


def seasonal_naive(counts: Sequence[int]) -> list[Expected]:
    """The peer: the same day of the week before, with the differences from week to week as its interval."""
    if len(counts) < LEAST_DAYS:
        return []
    seen = list(counts[-_LONGEST:])
    differences = sorted(abs(later - earlier) for earlier, later in zip(seen, seen[7:], strict=False))
    width = differences[int(COVER * (len(differences) - 1))]
    same = seen[-7:]
    return [Expected(count, max(count - width, 0), count + width) for count in same]


def skill(counts: Sequence[int], *, back: int = BACK) -> Skill | None:
    """Score both methods on the last days: each of them was forecast from what came before alone.

    Returns:
        None where the series is too short for that.
    """
    if len(counts) < LEAST_DAYS + back:
        return None
    ours = _scores(counts, forecast, back)
    naive = _scores(counts, seasonal_naive, back)
    number = len(ours)
    covered = sum(inside for _score, inside in ours) / number
    return Skill(sum(s for s, _i in ours) / number, sum(s for s, _i in naive) / number, covered, number)


def interval_score(count: int, expected: Expected) -> float:
    """The weighted interval score of one day, of the middle and the interval."""
    rest = 1 - COVER
    missed = max(expected.low - count, 0) + max(count - expected.high, 0)
    interval = (expected.high - expected.low) + 2 / rest * missed
    return (0.5 * abs(count - expected.middle) + rest / 2 * interval) / 1.5


def _scores(counts: Sequence[int], method: Method, back: int) -> list[tuple[float, bool]]:
    found = []
    for origin in range(len(counts) - back, len(counts)):
        for expected, count in zip(method(counts[:origin]), counts[origin:], strict=False):
            found.append((interval_score(count, expected), expected.low <= count <= expected.high))
    return found


def _weekday_factors(counts: Sequence[int]) -> list[float]:
    """How many times the mean comes on each day of the week, drawn towards 1."""
    mean = max(sum(counts) / len(counts), 0.05)
    factors = []
    for weekday in range(7):
        same = counts[weekday::7]
        factors.append(max((sum(same) + _PRIOR_WEEKS * mean) / ((len(same) + _PRIOR_WEEKS) * mean), 0.05))
    return factors


def _smoothed(counts: Sequence[float], step: float) -> tuple[float, float, float]:
    """The step, the level at the end, and the mean square of the errors of one day ahead."""
    level = sum(counts[:7]) / 7
    squares = 0.0
    for count in counts[7:]:
        squares += (count - level) ** 2
        level += step * (count - level)
    return step, level, squares / (len(counts) - 7)


def _interval(mean: float, variance: float) -> tuple[int, int]:
    """The counts between which `COVER` of a negative binomial distribution lies."""
    tail = (1 - COVER) / 2
    size = mean * mean / (variance - mean)
    share = size / (size + mean)
    count, total = 0, 0.0
    low = -1
    most = int(mean + 12 * sqrt(variance)) + 20
    while count < most:
        total += exp(
            lgamma(count + size) - lgamma(size) - lgamma(count + 1) + size * log(share) + count * log(1 - share)
        )
        if low < 0 and total >= tail:
            low = count
        if total >= 1 - tail:
            return max(low, 0), count
        count += 1
    return max(low, 0), most
