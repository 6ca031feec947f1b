"""Scores at an end of the scale: a 10 of 10 says "at least 10"; what was probably meant lies beyond.

The mean and variance of a normal variable that is known to lie beyond a limit; Tobin (1958), formulas as in Johnson,
Kotz and Balakrishnan, *Continuous Univariate Distributions* 1, chapter 13.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from sangto.judging.records import Scale

Floats = NDArray[np.float64]

_FARTHEST = 6.0  # standard deviations; beyond it the normal tail is smaller than a double resolves well
_erfc = np.vectorize(math.erfc, otypes=[np.float64])


def _beyond(limit: Floats) -> tuple[Floats, Floats]:
    """Mean and variance of a standard normal variable that is at least `limit`."""
    limit = np.clip(limit, -_FARTHEST, _FARTHEST)
    density = np.exp(-0.5 * limit**2) / math.sqrt(2.0 * math.pi)
    ratio = density / (0.5 * _erfc(limit / math.sqrt(2.0)))
    return ratio, np.maximum(1.0 + limit * ratio - ratio**2, 0.0)


def expected_beyond(score: Floats, mean: Floats, deviation: Floats, scale: Scale | None) -> tuple[Floats, Floats]:
    """What was probably meant by each score, and the variance of that.

    Args:
        score: Scores as given, in points.
        mean: What the model expects for each, in points.
        deviation: How far from it scores fall, in points.
        scale: The scale; scores at neither end are taken as they are. None: all are.

    Returns:
        Scores and variances, of the same shape.
    """
    meant, variance = score.copy(), np.zeros_like(score)
    if scale is None:
        return meant, variance
    half = scale.step / 2.0
    for at_end, limit, sign in (
        (score >= scale.high, scale.high - half, 1.0),
        (score <= scale.low, scale.low + half, -1.0),
    ):
        if at_end.any():
            middle, width = mean[at_end], deviation[at_end]
            ratio, rest = _beyond(sign * (limit - middle) / width)
            meant[at_end] = middle + sign * width * ratio
            variance[at_end] = width**2 * rest
    return meant, variance
