"""From a chain of seeds to a passage: the best local alignment of syllables in a band around the chain.

Smith and Waterman (1981) with linear gaps. The scores of all rows are kept, so that the best alignment can be traced
back. A row is filled in two goes: from the row above, all cells at once; then from left to right. Syllables are
compared by 32 bits of their hashes, so a seed that fell together by chance adds nothing.
"""

from __future__ import annotations

import numpy as np

from sangto.reuse.bands import WIDTH
from sangto.reuse.kernel import ZERO, kernel

MATCH, MISMATCH, GAP = np.int32(5), np.int32(-2), np.int32(-2)
NONE = np.int32(-(1 << 30))
NOTHING = np.int32(0)


@kernel
def _row(own, window, across, above, this):
    """Fill the row of one syllable from the cells across from and above its own; returns its best score."""
    for at in range(len(across)):
        this[at] = max(max(across[at], NOTHING) + (MATCH if window[at] == own else MISMATCH), above[at] + GAP)
    left, best = NONE, NOTHING
    for at in range(len(this)):
        left = max(this[at], left + GAP)
        this[at] = left
        best = max(best, left)
    return best


@kernel
def _trace(hashes, start, row, at, lows, window, scores, out):
    """Follow the scores back from the best cell: fills `out`; places in the second document count in `window`."""
    out[1], out[3], out[4] = start + row + 1, lows[row] + at + 1, 0
    while True:
        equal = window[lows[row] + at] == np.int32(hashes[start + row])
        shift = lows[row] - lows[row - 1] if row else 0
        across = at + shift - 1
        before = scores[row - 1, across] if row and 0 <= across < WIDTH else NOTHING
        score = scores[row, at]
        if score == max(before, NOTHING) + (MATCH if equal else MISMATCH):
            out[4] += equal
            if before <= 0:
                break
            row, at = row - 1, across
        elif row and 0 <= at + shift < WIDTH and score == scores[row - 1, at + shift] + GAP:
            row, at = row - 1, at + shift
        else:
            at -= 1
    out[0], out[2] = start + row, lows[row] + at


@kernel
def align(hashes, start, stop, origin, lows, window, scores, out):
    """Best local alignment in a band.

    Args:
        hashes: Of all syllables.
        start: First syllable of the first document.
        stop: The one after the last.
        origin: Place in the second document of the beginning of `window`.
        lows: Where in `window` each row begins.
        window: Syllables of the second document.
        scores: Room, shape (at least stop - start + 1, PADDED).
        out: Takes first and last syllable (exclusive) in either document, and matches.

    Returns:
        The score; 0 if nothing aligns.
    """
    moved = scores[stop - start]
    for at in range(len(moved)):
        moved[at] = NONE
    best, best_row = NOTHING, ZERO
    for row in range(stop - start):
        low, this = lows[row], scores[row]
        shift = low - lows[row - 1] - 1 if row else 0
        before = scores[row - 1] if row and not shift else moved
        if shift:
            for at in range(WIDTH + 1):
                moved[at] = scores[row - 1, at + shift] if 0 <= at + shift < WIDTH else NONE
        own = np.int32(hashes[start + row])
        score = _row(own, window[low : low + WIDTH], before[:WIDTH], before[1 : WIDTH + 1], this[:WIDTH])
        this[WIDTH] = NONE
        if score > best:
            best, best_row = score, row
    if best:
        at = ZERO
        while scores[best_row, at] != best:
            at += 1
        _trace(hashes, start, best_row, at, lows, window, scores, out)
        out[2] += origin
        out[3] += origin
    return best
