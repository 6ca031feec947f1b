"""What people learnt between two measurements of the same skills, and how sure that is.

Everybody is their own comparison: the mean of the differences, with a 95 % interval of Student's t. Half of the people
answer form A first and form B afterwards, the others the other way round, so that a harder form moves no figure. Below
five people nothing is said: a figure would be about somebody.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, stdev

FEWEST = 5
CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Gain:
    """A gain in the share of points.

    Attributes:
        before: Mean share before, from 0 to 1.
        after: Mean share after.
        mean: Mean of the differences.
        low: Lower end of the 95 % interval of `mean`.
        high: Upper end.
        people: How many were measured twice.
    """

    before: float
    after: float
    mean: float
    low: float
    high: float
    people: int

    @property
    def sure(self) -> bool:
        """Whether the interval leaves out that nothing was gained."""
        return self.low > 0 or self.high < 0


def paired_gain(pairs: Sequence[tuple[float, float]], *, people: int | None = None) -> Gain | None:
    """The gain of people measured twice; None below five.

    Args:
        pairs: Shares before and after, from 0 to 1, one pair for each person and day.
        people: How many people they are of, where some were measured on several days.
    """
    people = len(pairs) if people is None else people
    if people < FEWEST:
        return None
    differences = [after - before for before, after in pairs]
    low, high = interval(differences)
    return Gain(
        before=fmean(before for before, _ in pairs),
        after=fmean(after for _, after in pairs),
        mean=fmean(differences),
        low=low,
        high=high,
        people=people,
    )


def interval(differences: Sequence[float]) -> tuple[float, float]:
    """The ends of the 95 % interval of the mean of at least five differences, by Student's t."""
    mean = fmean(differences)
    half = student_t(len(differences) - 1) * stdev(differences) / math.sqrt(len(differences))
    return mean - half, mean + half


def student_t(freedom: int, confidence: float = CONFIDENCE) -> float:
    """The quantile of Student's t on both sides, by its expansion around the normal (Abramowitz & Stegun 26.7.5).

    From 4 degrees of freedom on it is off by less than 0.001 at 95 %.
    """
    z: float = NormalDist().inv_cdf(0.5 + confidence / 2)
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / float(freedom) ** power for power, term in enumerate(terms, start=1))
