"""Where a passage can lie: the band that follows a chain of seeds, and the syllables of the second document in it.

A band has a row for each syllable of the first document, and of each row the same number of places in the second. The
syllables of the second are copied out, each cut to 32 bits, so that a whole row is compared at once; places beyond the
document are filled with a value of their own.
"""

from __future__ import annotations

import numpy as np

from sangto.reuse.kernel import kernel

HALF = 14  # syllables on either side of the chain
WIDTH = 2 * HALF + 1
PADDED = 32  # a row with some room behind it, so that loops over it have a length known beforehand
REACH = 40  # syllables beyond the first and last seed that a passage may reach
MARGIN = 2 * (REACH + PADDED)  # places beyond a document that its bands may reach
BEYOND = np.int32(0x1E3779B9)


@kernel
def _centres(hits, chain, start, stop, lows):
    """Fill `lows` with where the band begins in each row: on a line between seeds, straight on beyond them."""
    cursor, size = 0, len(chain)
    for a in range(start, stop):
        while cursor + 1 < size and hits[chain[cursor + 1], 0] <= a:
            cursor += 1
        before_a, before_b = hits[chain[cursor], 0], hits[chain[cursor], 1]
        centre = before_b + (a - before_a)
        if cursor + 1 < size and a >= before_a:
            across = hits[chain[cursor + 1], 0] - before_a
            centre = before_b
            if across:
                centre += (a - before_a) * (hits[chain[cursor + 1], 1] - before_b) // across
        lows[a - start] = centre - HALF


@kernel
def lay(hashes, hits, chain, bounds, lows, window):
    """Lay the band around a chain.

    Args:
        hashes: Of all syllables.
        hits: Seeds: the places in the first and in the second document.
        chain: Numbers of the seeds of the chain, ascending by place in the first document.
        bounds: First syllable that may be used, and the one after the last, of the first and of the second document.
        lows: Takes for each row where in `window` it begins.
        window: Takes the syllables of the second document, room for those of a document and `MARGIN`.

    Returns:
        First syllable of the first document, the one after the last, and the place in the second of the beginning of
        `window`.
    """
    start = max(bounds[0], hits[chain[0], 0] - REACH)
    stop = min(bounds[1], hits[chain[-1], 0] + REACH)
    _centres(hits, chain, start, stop, lows)
    origin = end = lows[0]
    for row in range(stop - start):
        origin, end = min(origin, lows[row]), max(end, lows[row])
    for row in range(stop - start):
        lows[row] -= origin
    for b in range(origin, end + PADDED):
        window[b - origin] = np.int32(hashes[b]) if bounds[2] <= b < bounds[3] else BEYOND
    return start, stop, origin
