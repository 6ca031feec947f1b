"""Seeds: a few syllables that two documents share, as a sign that a passage may be shared.

Four families, each for what copying leaves behind:

- five syllables in a row;
- five of six, the fourth left out (``111011``), and five of seven, the third and sixth left out (``1101101``). These
  hash the five that are kept in the same way as five in a row: so five in a row of a copy also meet the five that the
  original has around a word that the copy left out, and the other way round for words put in, every third or fourth
  of them;
- six in any order, for words that changed places.

A seed is a number: 36 bits of hash, 28 bits for the place where it begins. Which of them meet is for
`sangto.reuse.meeting`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.corpus import Corpus
from sangto.reuse.kernel import kernel

FAMILIES = 4
PLACE_BITS = 28

Seeds = NDArray[np.uint64]


@kernel
def _mix(value, more):
    value = (value ^ more) * np.uint64(0x9E3779B97F4A7C15)
    return value ^ (value >> np.uint64(32))


@kernel
def seed_hashes(hashes, at, left, out):
    """Fill `out` with the 64-bit hashes of the seeds at a syllable, `left` syllables to the end; returns how many."""
    if left < 5:
        return 0
    h0, h1, h2, h3, h4 = hashes[at], hashes[at + 1], hashes[at + 2], hashes[at + 3], hashes[at + 4]
    pair = _mix(_mix(np.uint64(0), h0), h1)
    triple = _mix(pair, h2)
    out[0] = _mix(_mix(triple, h3), h4)
    if left < 6:
        return 1
    h5 = hashes[at + 5]
    out[1] = _mix(_mix(triple, h4), h5)
    out[2] = _mix(h0 + h1 + h2 + h3 + h4 + h5, h0 ^ h1 ^ h2 ^ h3 ^ h4 ^ h5)
    if left < 7:
        return 3
    out[3] = _mix(_mix(_mix(pair, h3), h4), hashes[at + 6])
    return 4


@kernel
def _all(hashes, document, first, start, out):
    found = np.empty(FAMILIES, np.uint64)
    count = 0
    for at in range(start, len(hashes)):
        for which in range(seed_hashes(hashes, at, first[document[at] + 1] - at, found)):
            out[count] = ((found[which] >> np.uint64(PLACE_BITS)) << np.uint64(PLACE_BITS)) | np.uint64(at)
            count += 1
    return count


def all_seeds(corpus: Corpus, start: int) -> Seeds:
    """The seeds of a corpus from a syllable on, in the order of the places."""
    out = np.empty(FAMILIES * (len(corpus.hashes) - start), np.uint64)
    return out[: _all(corpus.hashes, corpus.document, corpus.first, start, out)]
