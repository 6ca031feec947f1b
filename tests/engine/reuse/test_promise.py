"""The bound drops no pair that an alignment would have kept."""

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.reuse import promise
from sangto.reuse.alignment import align
from sangto.reuse.bands import MARGIN, PADDED, lay
from sangto.reuse.promise import promising

SEEDS = np.array([[20, 80], [21, 81]], np.int32)
LIMITS = (6, 16, 8, 0.42)


@dataclass(frozen=True)
class Case:
    """Sixty syllables of one document and sixty of another, the same six at the same place of both."""

    hashes: np.ndarray
    bounds: np.ndarray

    def promised(self):
        lows, found, window = np.empty(60, np.int64), np.empty(60, np.int64), np.empty(60 + MARGIN, np.int32)
        order, borders = np.arange(2), np.array([0, 2])
        return promising(self.hashes, SEEDS, order, borders, 1, self.bounds, lows, window, found, LIMITS)

    def aligned(self):
        """Matches and identity of the best alignment."""
        lows, window = np.empty(60, np.int64), np.empty(60 + MARGIN, np.int32)
        scores, out = np.empty((61, PADDED), np.int32), np.zeros(5, np.int64)
        start, stop, origin = lay(self.hashes, SEEDS, np.arange(2), self.bounds, lows, window)
        assert align(self.hashes, start, stop, origin, lows, window, scores, out) >= 30
        return out[4], out[4] / max(out[1] - out[0], out[3] - out[2])


def case(one, other):
    hashes = np.array([*one, *other], np.uint64)
    hashes[20:26] = hashes[80:86] = np.arange(100, 106)
    return Case(hashes, np.array([0, 60, 60, 120]))


@settings(deadline=None)  # the first example waits for the compiler
@given(*[st.lists(st.integers(1, 12), min_size=60, max_size=60)] * 2)
def test_what_is_dropped_holds_no_passage(one, other):
    made = case(one, other)
    matches, identity = made.aligned()
    assert made.promised() or matches < LIMITS[1] or identity < LIMITS[3]


def test_lone_phrase_is_dropped_and_copy_is_kept():
    apart = case(range(200, 260), range(300, 360))
    copied = case(range(200, 260), range(200, 260))
    assert (apart.promised(), apart.aligned()) == (False, (6, 1.0))
    assert (copied.promised(), copied.aligned()) == (True, (60, 1.0))


@pytest.mark.parametrize(("rows", "dense"), [(range(0, 32, 2), True), (range(0, 48, 3), False), (range(15), False)])
def test_dense_is_enough_rows_of_a_stretch(rows, dense):
    assert promise._dense(np.array(rows), len(rows), 16, 0.42) == dense
