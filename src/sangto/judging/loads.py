"""How many reads each judge gets: even to within one, within each judge's own bounds and what conflicts leave.

Water is poured into glasses of different heights: every judge's load rises together until it meets that judge's bound.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sangto.errors import InvalidRecord
from sangto.judging.records import Judge

Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Bounds:
    """Least and greatest number of reads of each judge, arrays of shape (judges,)."""

    least: Integers
    most: Integers


def own_bounds(judges: Sequence[Judge], done: Integers, total: int, room: Integers) -> Bounds:
    """What the judges' own bounds and the conflicts leave, whether even or not.

    Args:
        judges: With their own bounds, if any.
        done: Reads that each has done already.
        total: Reads in all, those done included.
        room: How many entries each may read or has read.

    Raises:
        InvalidRecord: The bounds leave no room for `total`, or contradict one another or the conflicts.
    """
    least = np.array([judge.least or 0 for judge in judges], dtype=np.int64)
    most = np.array([total if judge.most is None else judge.most for judge in judges], dtype=np.int64)
    least, most = np.maximum(least, done), np.maximum(most, done)
    for judge, low, high, may in zip(judges, least, most, room, strict=True):
        if low > high:
            raise InvalidRecord(
                f"Judge {judge.id!r} must read at least {low} and at most {high}: the bounds contradict one another.",
                hint="Mend 'min' and 'max' of this judge.",
            )
        if low > may:
            raise InvalidRecord(
                f"Judge {judge.id!r} must read at least {low} entries, but conflicts leave {may}.",
                hint="Lower 'min' of this judge, or relax a rule for conflicts.",
            )
    most = np.minimum(most, room)
    if not least.sum() <= total <= most.sum():
        raise InvalidRecord(
            f"{total} reads do not fit the judges' bounds, which allow {least.sum()} to {most.sum()}.",
            hint="Ask for fewer reads an entry, raise 'max', or add judges.",
        )
    return Bounds(least, most)


def even_bounds(own: Bounds, total: int) -> Bounds:
    """The most even loads within bounds: they differ by at most one, except where a judge's bounds say otherwise."""
    level = _level(own.least, own.most, total)
    low, high = np.clip(level, own.least, own.most), np.clip(level + 1, own.least, own.most)
    return Bounds(low, low if low.sum() == total else high)


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
