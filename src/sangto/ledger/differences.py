"""What was done to a sequence: deleted, put in, moved, changed in its place.

Order of steps: whatever stands in both is the same thing; of the rest, a missing and a foreign thing that belong to one
place are a change; of what is in both, the longest part that is still in order has stayed, and the others were moved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Differences:
    """All positions count from 0, ascending.

    Attributes:
        deleted: Positions in what was expected of things that are not there.
        changed: Positions in what was expected of things in whose place there is another.
        inserted: Positions in what was found of things that do not belong there.
        moved: Positions in what was expected of things that stand elsewhere.
    """

    deleted: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    inserted: tuple[int, ...] = ()
    moved: tuple[int, ...] = ()


def find_differences(
    expected: Sequence[Hashable], found: Sequence[Hashable], place_of: Callable[[int], int | None] = lambda at: at
) -> Differences:
    """Compare two sequences; O(n log n).

    Args:
        expected: What should be there.
        found: What is there.
        place_of: For a position in `found` that holds something foreign: the position in `expected` whose place it
            takes, if it says so itself.
    """
    places: dict[Hashable, deque[int]] = defaultdict(deque)
    for at, value in enumerate(expected):
        places[value].append(at)
    kept, foreign = [], []
    for at, value in enumerate(found):
        if places.get(value):
            kept.append(places[value].popleft())
        else:
            foreign.append(at)
    missing = {at for rest in places.values() for at in rest}
    changed, inserted = set(), []
    for at in foreign:
        place = place_of(at)
        if place in missing and place not in changed:
            changed.add(place)
        else:
            inserted.append(at)
    moved = set(kept) - set(_longest_ascending(kept))
    return Differences(*(tuple(sorted(part)) for part in (missing - changed, changed, inserted, moved)))


def _longest_ascending(values: Sequence[int]) -> list[int]:
    """A longest part of distinct values that ascends."""
    ends: list[int] = []  # the smallest end of an ascending part of each length
    at: list[int] = []  # where in `values` that end stands
    before: list[int] = []
    for position, value in enumerate(values):
        length = bisect_left(ends, value)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [value]
        at[length : length + 1] = [position]
    part, position = [], at[-1] if at else -1
    while position >= 0:
        part.append(values[position])
        position = before[position]
    return part[::-1]
