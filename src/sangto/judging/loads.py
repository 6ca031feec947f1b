"""How many reads each judge gets: even to within one, within each judge's own bounds.

Water is poured into glasses of different heights: every judge's load rises together until it meets that judge's bound.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sangto.errors import InvalidRecord
from sangto.judging.records import Judge

Integers = NDArray[np.int64]


def load_bounds(judges: Sequence[Judge], done: Integers, total: int) -> tuple[Integers, Integers]:
    """Least and greatest load of each judge.

    Args:
        judges: With their own bounds, if any.
        done: Reads that each has done already.
        total: Reads in all, those done included.

    Returns:
        Two arrays of shape (judges,). They differ by at most one, except where a judge's own bounds say otherwise.

    Raises:
        InvalidRecord: The bounds leave no room for `total`, or contradict one another.
    """
    least = np.array([judge.least or 0 for judge in judges], dtype=np.int64)
    most = np.array([total if judge.most is None else judge.most for judge in judges], dtype=np.int64)
    least, most = np.maximum(least, done), np.maximum(most, done)
    for judge, low, high in zip(judges, least, most, strict=True):
        if low > high:
            raise InvalidRecord(
                f"Judge {judge.id!r} must read at least {low} and at most {high}: the bounds contradict one another.",
                hint="Mend 'min' and 'max' of this judge.",
            )
    if not least.sum() <= total <= most.sum():
        raise InvalidRecord(
            f"{total} reads do not fit the judges' bounds, which allow {least.sum()} to {most.sum()}.",
            hint="Ask for fewer reads an entry, raise 'max', or add judges.",
        )
    level = _level(least, most, total)
    low, high = np.clip(level, least, most), np.clip(level + 1, least, most)
    return low, low if low.sum() == total else high


def _level(least: Integers, most: Integers, total: int) -> int:
    """The greatest common level at which the loads, clipped to the bounds, do not exceed `total`; by bisection."""
    low, high = 0, total + 1
    while high - low > 1:
        middle = (low + high) // 2
        if np.clip(middle, least, most).sum() <= total:
            low = middle
        else:
            high = middle
    return low
