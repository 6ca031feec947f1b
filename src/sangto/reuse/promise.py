"""Whether a pair can hold a passage at all: a bound that costs a third of an alignment.

Most chains of seeds are common phrases that two texts share by chance, and to align all of them costs as much as all
other steps. A syllable that is matched in an alignment has its like somewhere in the band of its row. So the rows that
have a like in their band are counted; where no stretch of rows has enough of them, densely enough, no alignment in that
band is a passage: what is dropped would have been dropped after its alignment. Only what is left of a chain beside a
passage, which is aligned in a band of its own, is not foreseen.
"""

from __future__ import annotations

import numpy as np

from sangto.reuse.bands import PADDED, lay
from sangto.reuse.kernel import kernel

_ROUNDING = 1e-9


@kernel
def _has_like(own, window):
    likes = np.int32(0)
    for at in range(len(window)):
        likes += np.int32(window[at] == own)
    return likes > 0


@kernel
def _rows_with_like(hashes, start, stop, lows, window, found):
    """Fill `found` with the rows that have a like in their band; returns how many."""
    count = 0
    for row in range(stop - start):
        found[count] = row
        count += _has_like(np.int32(hashes[start + row]), window[lows[row] : lows[row] + PADDED])
    return count


@kernel
def _dense(found, count, least, identity):
    """Whether a stretch of rows has at least `least` of the first `count` found, and these are `identity` of it."""
    lowest = np.inf
    for last in range(least - 1, count):
        first = last - least + 1
        lowest = min(lowest, first - identity * found[first])
        if last - identity * found[last] - lowest >= identity - 1 - _ROUNDING:
            return True
    return False


@kernel
def promising(hashes, hits, order, borders, chains, bounds, lows, window, found, limits):
    """Whether a pair can hold passages, by its chains.

    Args:
        hashes: Of all syllables.
        hits: Of the pair.
        order: Numbers of the hits in the order of their chains.
        borders: Where each chain begins in `order` (and all end).
        chains: How many.
        bounds: First syllable, and the one after the last, of the first and of the second document.
        lows: Room for a band, see `sangto.reuse.bands.lay`.
        window: Likewise.
        found: Room for its rows.
        limits: Extent of a chain, matches of a passage, matches of one that counts together with others, identity.
    """
    extent, least, shortest, identity = limits
    together = 0
    for number in range(chains):
        chain = order[borders[number] : borders[number + 1]]
        if hits[chain[-1], 0] - hits[chain[0], 0] + 5 < extent:
            continue
        start, stop, _origin = lay(hashes, hits, chain, bounds, lows, window)
        count = _rows_with_like(hashes, start, stop, lows, window, found)
        if _dense(found, count, least, identity):
            return True
        if _dense(found, count, shortest, identity):
            together += count
    return together >= 2 * least
