"""A text as syllables: a number for each, and where it stands.

One pass over the code points: fold each by the table, end a word at a border, take glued words apart, hash the letters.
Compiled by numba; the compiled code is cached beside the package, or in ``NUMBA_CACHE_DIR``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.folding import folding_table
from sangto.reuse.kernel import kernel
from sangto.reuse.syllables import END, syllable_tree

Hashes = NDArray[np.uint64]
Places = NDArray[np.int32]

LONGEST = 512  # letters of a word that are looked at; what is longer is cut into words of this length
_LETTER_A = ord("a")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Syllables of a text: hashes, and the code points from which to which each stands; arrays of one length."""

    hashes: Hashes
    starts: Places
    ends: Places


@kernel
def _hash(letters, start, end):
    """FNV-1a over the letters, then mixed so that all bits depend on all letters (the finaliser of MurmurHash3)."""
    value = np.uint64(0xCBF29CE484222325)
    for at in range(start, end):
        value = (value ^ np.uint64(letters[at])) * np.uint64(0x100000001B3)
    value ^= value >> np.uint64(33)
    value *= np.uint64(0xFF51AFD7ED558CCD)
    value ^= value >> np.uint64(33)
    return value


@kernel
def _is_syllable(letters, size, tree):
    node = 0
    for at in range(size):
        letter = np.int64(letters[at]) - _LETTER_A
        if letter < 0 or letter >= END:
            return False
        node = tree[node, letter]
        if node == 0:
            return False
    return tree[node, END] == 1


@kernel
def _split(letters, size, tree, best, cut):
    """Into how few syllables a word can be taken apart, long ones first; 0 if it cannot. Fills `cut` with the ends."""
    for at in range(size + 1):
        best[at] = 0
    best[size] = 1
    for start in range(size - 1, -1, -1):
        node, fewest = 0, 0
        for at in range(start, min(size, start + 8)):
            letter = np.int64(letters[at]) - _LETTER_A
            if letter < 0 or letter >= END:
                break
            node = tree[node, letter]
            if node == 0:
                break
            if tree[node, END] and best[at + 1] and (fewest == 0 or best[at + 1] + 1 <= fewest):
                fewest = best[at + 1] + 1
                cut[start] = at + 1
        best[start] = fewest
    return best[0] - 1 if best[0] else 0


@kernel
def _tokenise(points, table, tree, hashes, starts, ends):
    letters = np.empty(LONGEST, np.uint16)
    places = np.empty(LONGEST, np.int32)
    best = np.empty(LONGEST + 1, np.int32)
    cut = np.empty(LONGEST + 1, np.int32)
    size, count, last = 0, 0, 0
    for at in range(len(points) + 1):
        code: Any = 0
        if at < len(points):
            point = points[at]
            code = np.int64(table[point]) if point < 65536 else 0
            if code == 1:
                continue
        if code and size < LONGEST:
            letters[size] = code
            places[size] = at
            size += 1
            last = at + 1
            continue
        if size:
            whole = size < 3 or (size < 8 and _is_syllable(letters, size, tree))
            parts = 0 if whole else _split(letters, size, tree, best, cut)
            if parts > 1:
                start = 0
                while start < size:
                    end = cut[start]
                    hashes[count] = _hash(letters, start, end)
                    starts[count] = places[start]
                    ends[count] = places[end] if end < size else last
                    count += 1
                    start = end
            else:
                hashes[count] = _hash(letters, 0, size)
                starts[count] = places[0]
                ends[count] = last
                count += 1
            size = 0
        if code:  # the word was cut for its length
            letters[0] = code
            places[0] = at
            size = 1
            last = at + 1
    return count


def tokenise(text: str) -> Tokens:
    """The syllables of a text. Cost linear in its length."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    room = len(points) + 1
    hashes, starts, ends = np.empty(room, np.uint64), np.empty(room, np.int32), np.empty(room, np.int32)
    count = _tokenise(points, folding_table(), syllable_tree(), hashes, starts, ends)
    return Tokens(hashes[:count].copy(), starts[:count].copy(), ends[:count].copy())
