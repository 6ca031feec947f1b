"""From a chain of seeds to a passage: the best local alignment of syllables in a band around the chain.

Smith and Waterman (1981) with linear gaps, in a band that follows the chain. Each cell carries where its alignment
began and how many syllables matched, so that nothing has to be traced back. Matching syllables are compared by their
64-bit hashes, so a seed whose shorter hash fell together by chance adds nothing.
"""

from __future__ import annotations

import numpy as np

from sangto.reuse.kernel import kernel

MATCH, MISMATCH, GAP = 5, -2, -2
BAND = 14  # syllables on either side of the chain
REACH = 40  # syllables beyond the first and last seed that the passage may reach
NONE = -(1 << 30)


@kernel
def _centre(hits, chain, size, a, cursor):
    """The place in the second document opposite to `a`, between the seeds before and after; and the seed before."""
    while cursor + 1 < size and hits[chain[cursor + 1], 0] <= a:
        cursor += 1
    before = chain[cursor]
    if cursor + 1 == size or a < hits[before, 0]:
        return hits[before, 1] + (a - hits[before, 0]), cursor
    after = chain[cursor + 1]
    across, down = hits[after, 0] - hits[before, 0], hits[after, 1] - hits[before, 1]
    if across == 0:
        return hits[before, 1], cursor
    return hits[before, 1] + (a - hits[before, 0]) * down // across, cursor


@kernel
def _take(rows, row, at, step, cell):
    """Where a step from a cell of a row leads: fills `cell` with score, matches and beginnings if that is better."""
    score = rows[row, 0, at] + step
    if score > cell[0]:
        cell[0] = score
        cell[1], cell[2], cell[3] = rows[row, 1, at], rows[row, 2, at], rows[row, 3, at]


@kernel
def _align_row(hashes, a, low, shift, bounds, rows, this, best, cell, out):
    """Fill the row of one syllable of the first document; returns the best score so far, and its passage in `out`."""
    that = 1 - this
    width = 2 * BAND + 1
    rows[this, 0, 0] = NONE
    for at in range(width):
        b = low + at
        if b < bounds[2] or b >= bounds[3]:
            rows[this, 0, at + 1] = NONE
            continue
        equal = hashes[a] == hashes[b]
        cell[0], cell[1], cell[2], cell[3] = 0, 0, a, b
        if 0 <= at + shift - 1 < width:
            _take(rows, that, at + shift, 0, cell)
        cell[0] += MATCH if equal else MISMATCH
        cell[1] += equal
        if 0 <= at + shift < width:
            _take(rows, that, at + shift + 1, GAP, cell)
        _take(rows, this, at, GAP, cell)
        for column in range(4):
            rows[this, column, at + 1] = cell[column]
        if cell[0] > best:
            best = cell[0]
            out[0], out[1], out[2], out[3], out[4] = cell[2], a + 1, cell[3], b + 1, cell[1]
    return best


@kernel
def align(hashes, hits, chain, size, bounds, rows, out):
    """Best local alignment near a chain.

    Args:
        hashes: Of all syllables.
        hits: Seeds.
        chain: Numbers of the seeds of the chain, ascending by place in the first document; the first `size` count.
        size: How many.
        bounds: First syllable that may be used, and the one after the last, of the first and of the second document.
        rows: Room, shape (2, 4, 2 * BAND + 3): score, matches, beginning in either document, of this row and the last.
        out: Takes first and last syllable (exclusive) in either document, and matches.

    Returns:
        The score; 0 if nothing aligns.
    """
    start = max(bounds[0], hits[chain[0], 0] - REACH)
    stop = min(bounds[1], hits[chain[size - 1], 0] + REACH)
    centre, cursor = _centre(hits, chain, size, start, 0)
    cell = np.zeros(4, np.int64)
    this, best, low_before = 0, 0, centre - BAND
    for at in range(2 * BAND + 3):
        rows[1, 0, at] = NONE
    for a in range(start, stop):
        centre, cursor = _centre(hits, chain, size, a, cursor)
        low = centre - BAND
        best = _align_row(hashes, a, low, low - low_before, bounds, rows, this, best, cell, out)
        low_before, this = low, 1 - this
    return best
