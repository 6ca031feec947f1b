"""A text as syllables: a number for each, and where it stands.

One pass over the code points: fold each by the table, end a word at a border, take glued words apart, hash the letters.
Compiled by numba; the compiled code is cached beside the package, or in ``NUMBA_CACHE_DIR``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.folding import TABLE_SIZE, UNSEEN_PLANE, folding_table
from sangto.reuse.kernel import ZERO, kernel
from sangto.reuse.syllables import END, syllable_tree

Hashes = NDArray[np.uint64]
Places = NDArray[np.int32]
Sizes = NDArray[np.int64]

LONGEST = 512  # letters of a word that are looked at; what is longer is cut into words of this length
GLUED = 24  # letters from which on a word is taken for words without spaces, even if not all of them are syllables
_UNKNOWN = np.int64(4)  # what a letter outside syllables costs there, beside 1 for a syllable
_LETTER_A = ord("a")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Syllables of a text: hashes, and the code points from which to which each stands; arrays of one length."""

    hashes: Hashes
    starts: Places
    ends: Places


@kernel
def _begin():
    return np.uint64(0xCBF29CE484222325)


@kernel
def _add(value, letter):
    """FNV-1a."""
    return (value ^ np.uint64(letter)) * np.uint64(0x100000001B3)


@kernel
def _mixed(value):
    """All bits depend on all letters (the finaliser of MurmurHash3)."""
    value ^= value >> np.uint64(33)
    value *= np.uint64(0xFF51AFD7ED558CCD)
    return value ^ (value >> np.uint64(33))


@kernel
def _hash(letters, start, end):
    value = _begin()
    for at in range(start, end):
        value = _add(value, letters[at])
    return _mixed(value)


@kernel
def _step(tree, node, code):
    """The node after a letter; -1 if no syllable goes on with it."""
    letter = code - _LETTER_A
    if node < 0 or letter < 0 or letter >= END:
        return np.int64(-1)
    after = np.int64(tree[node, letter])
    return after if after else np.int64(-1)


@kernel
def _split(letters, size, tree, best, cut, unknown):
    """Into how few syllables a word can be taken apart, long ones first; 0 if it cannot.

    Fills `cut` with the ends. Where `unknown` is not 0, letters may lie outside syllables at that cost each; their ends
    are negative.
    """
    for at in range(size + 1):
        best[at] = 0
    best[size] = 1
    for start in range(size - 1, -1, -1):
        node, fewest = ZERO, 0
        for at in range(start, min(size, start + 8)):
            node = _step(tree, node, np.int64(letters[at]))
            if node < 0:
                break
            if tree[node, END] and best[at + 1] and (fewest == 0 or best[at + 1] + 1 <= fewest):
                fewest = best[at + 1] + 1
                cut[start] = at + 1
        if unknown and (fewest == 0 or best[start + 1] + unknown < fewest):
            fewest = best[start + 1] + unknown
            cut[start] = -(start + 1)
        best[start] = fewest
    return best[0] - 1 if best[0] else 0


@kernel
def _put_parts(letters, places, size, last, cut, hashes, starts, ends, count):
    """Write what a word was taken apart into, letters outside syllables as one; returns how many there are now."""
    start = ZERO
    while start < size:
        end = abs(cut[start])
        while cut[start] < 0 and end < size and cut[end] < 0:
            end += 1
        hashes[count] = _hash(letters, start, end)
        starts[count] = places[start]
        ends[count] = places[end] if end < size else last
        count += 1
        start = end
    return count


@kernel
def _tokenise(points, table, tree, hashes, starts, ends, count, room):
    """Write the syllables of one text behind the first `count`; returns how many there are now."""
    letters, places, best, cut = room
    size, last, node, value = ZERO, ZERO, ZERO, _begin()
    for at in range(len(points) + 1):
        code: Any = ZERO
        if at < len(points):
            point = points[at]
            code = np.int64(table[point]) if point < TABLE_SIZE else ZERO
            if code == 1 or point >> 12 == UNSEEN_PLANE:
                continue
        if size and (code == 0 or size == LONGEST):
            parts = 1 if size < 3 or (node >= 0 and tree[node, END]) else _split(letters, size, tree, best, cut, ZERO)
            if not parts and size >= GLUED:
                parts = _split(letters, size, tree, best, cut, _UNKNOWN)
            if parts < 2:
                hashes[count], starts[count], ends[count] = _mixed(value), places[0], last
                count += 1
            else:
                count = _put_parts(letters, places, size, last, cut, hashes, starts, ends, count)
            size, node, value = ZERO, ZERO, _begin()
        if code:
            letters[size], places[size] = code, at
            node, value = _step(tree, node, code), _add(value, code)
            size += 1
            last = at + 1
    return count


@kernel
def _tokenise_all(points, borders, table, tree, hashes, starts, ends, counts):
    """Write the syllables of texts one behind another, and into `counts` how many each has."""
    room = (
        np.empty(LONGEST, np.uint16),
        np.empty(LONGEST, np.int32),
        np.empty(LONGEST + 1, np.int32),
        np.empty(LONGEST + 1, np.int32),
    )
    count = ZERO
    for text in range(len(counts)):
        before = count
        part = points[borders[text] : borders[text + 1]]
        count = _tokenise(part, table, tree, hashes, starts, ends, count, room)
        counts[text] = count - before
    return count


def tokenise_all(texts: Sequence[str]) -> tuple[Tokens, Sizes]:
    """The syllables of texts one behind another, and how many each text has. Cost linear in their length."""
    points = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    borders = np.zeros(len(texts) + 1, np.int64)
    np.cumsum([len(text) for text in texts], out=borders[1:])
    room = len(points) + 1
    hashes, starts, ends = np.empty(room, np.uint64), np.empty(room, np.int32), np.empty(room, np.int32)
    sizes = np.empty(len(texts), np.int64)
    count = _tokenise_all(points, borders, folding_table(), syllable_tree(), hashes, starts, ends, sizes)
    return Tokens(hashes[:count].copy(), starts[:count].copy(), ends[:count].copy()), sizes


def tokenise(text: str) -> Tokens:
    """The syllables of a text."""
    return tokenise_all([text])[0]
