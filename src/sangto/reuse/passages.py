"""Passages of each pair of documents, from the hits of a shelf.

Order of steps: sort the hits, which puts those of a pair together, by place. For a pair: chain its hits; leave it if no
chain can hold a passage; align each chain; what of the chain lies before and after the passage found is a chain of its
own and is aligned too; of passages that say the same twice the longer stays; short ones stay only where the pair shares
enough in all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.alignment import align
from sangto.reuse.bands import MARGIN, PADDED, lay
from sangto.reuse.chaining import OPEN, chain_pair, chains_apart
from sangto.reuse.corpus import Corpus
from sangto.reuse.kernel import ZERO, kernel
from sangto.reuse.meeting import PLACES, Hits
from sangto.reuse.promise import promising
from sangto.reuse.records import Settings
from sangto.reuse.seeds import PLACE_BITS
from sangto.reuse.threads import in_threads

SHORTEST = 8  # matched syllables of a passage that counts only together with others
MOST = 512  # passages of a pair
EXTENT = 6  # syllables that the seeds of a chain must span; a lone seed of five is mostly a common phrase

Rows = NDArray[np.int64]
"""A row for each passage: from and to in the first and in the second document, in syllables of the corpus; matches."""

_NO_ROWS: Rows = np.empty((0, 5), np.int64)


@kernel
def _take_pair(keys, at, document, first, hits):
    """Unpack the hits of the pair that begins at a key, each once; returns how many, and where the next pair begins."""
    shift, mask = np.uint64(PLACE_BITS), np.uint64(PLACES)
    later = keys[at] >> np.uint64(2 * PLACE_BITS)
    beyond = first[document[np.int64((keys[at] >> shift) & mask)] + 1]
    count = 0
    while at < len(keys):
        key = keys[at]
        a = np.int64((key >> shift) & mask)
        if key >> np.uint64(2 * PLACE_BITS) != later or a >= beyond:
            break
        if at == 0 or key != keys[at - 1]:
            hits[count, 0], hits[count, 1] = a, np.int64(key & mask)
            count += 1
        at += 1
    return count, at


@kernel
def _align_chain(hashes, hits, chain, bounds, room, found, count, shortest, identity):
    """Align a chain and what is left of it on both sides; adds to `found`, returns how many there are."""
    lows, window, scores, stack, out = room
    stack[0, 0], stack[0, 1] = 0, len(chain)
    height = 1
    while height and count < len(found):
        height -= 1
        start, end = stack[height, 0], stack[height, 1]
        begin, stop, origin = lay(hashes, hits, chain[start:end], bounds, lows, window)
        if not align(hashes, begin, stop, origin, lows, window, scores, out):
            continue
        longer = max(out[1] - out[0], out[3] - out[2])
        if out[4] >= shortest and out[4] >= identity * longer:
            _copy(out, found[count])
            count += 1
        before, after = start, end
        while before < end and hits[chain[before], 0] < out[0]:
            before += 1
        while after > start and hits[chain[after - 1], 0] >= out[1]:
            after -= 1
        if after == end and before == start:
            continue
        if before - start > 1 and before < end and height < len(stack) - 2:
            stack[height, 0], stack[height, 1] = start, before
            height += 1
        if end - after > 1 and after > start and height < len(stack) - 2:
            stack[height, 0], stack[height, 1] = after, end
            height += 1
    return count


@kernel
def _overlap(start, end, other_start, other_end):
    return max(0, min(end, other_end) - max(start, other_start))


@kernel
def _copy(source, target):
    for at in range(len(source)):
        target[at] = source[at]


@kernel
def _by_matches(found, count, row):
    """Sort the first `count` passages by matches, the most first; those with as many stay in order."""
    for at in range(1, count):
        _copy(found[at], row)
        to = at
        while to and found[to - 1, 4] < row[4]:
            _copy(found[to - 1], found[to])
            to -= 1
        _copy(row, found[to])


@kernel
def _is_double(found, kept, row):
    """Whether a passage lies mostly in one of the first `kept`, on both sides."""
    for other in range(kept):
        better = found[other]
        a = _overlap(row[0], row[1], better[0], better[1])
        b = _overlap(row[2], row[3], better[2], better[3])
        if 2 * a > row[1] - row[0] and 2 * b > row[3] - row[2]:
            return True
    return False


@kernel
def _distinct(found, count, row):
    """Sort passages by matches, drop those that lie mostly in a better one on both sides; returns how many."""
    _by_matches(found, count, row)
    kept = ZERO
    for at in range(count):
        if not _is_double(found, kept, found[at]):
            _copy(found[at], found[kept])
            kept += 1
    return kept


@kernel
def _pair_passages(hashes, hits, order, borders, chains, bounds, room, found, limits):
    """Fill `found` with the passages of a pair; returns how many."""
    extent, least, shortest, identity = limits
    count = ZERO
    for number in range(chains):
        chain = order[borders[number] : borders[number + 1]]
        if hits[chain[-1], 0] - hits[chain[0], 0] + 5 >= extent:
            count = _align_chain(hashes, hits, chain, bounds, room, found, count, shortest, identity)
    count = _distinct(found, count, room[-1])
    together = 0
    for at in range(count):
        together += found[at, 4]
    kept = 0
    for at in range(count):
        if found[at, 4] >= least or together >= 2 * least:
            _copy(found[at], found[kept])
            kept += 1
    return kept


@kernel
def _shelf_passages(hashes, document, first, keys, limits):
    """Passages of all pairs of a shelf, from its sorted hits."""
    result, total = np.empty((64, 5), np.int64), 0
    hits = np.empty((len(keys), 2), np.int32)
    label, order, borders = (
        np.empty(len(keys), np.int32),
        np.empty(len(keys), np.int32),
        np.empty(len(keys) + 1, np.int32),
    )
    found, last = np.empty((MOST, 5), np.int64), np.empty((OPEN, 2), np.int64)
    bounds, out = np.empty(4, np.int64), np.zeros(5, np.int64)
    stack, window = np.empty((64, 2), np.int64), np.empty(0, np.int32)
    lows, likes, scores = np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, PADDED), np.int32)
    at = ZERO
    while at < len(keys):
        size, at = _take_pair(keys, at, document, first, hits)
        if hits[size - 1, 0] - hits[0, 0] + 5 < limits[0]:
            continue
        a, b = document[hits[0, 0]], document[hits[0, 1]]
        bounds[0], bounds[1], bounds[2], bounds[3] = first[a], first[a + 1], first[b], first[b + 1]
        if len(lows) < bounds[1] - bounds[0]:
            longest = 2 * (bounds[1] - bounds[0])
            lows, likes = np.empty(longest, np.int64), np.empty(longest, np.int64)
            scores = np.empty((longest + 1, PADDED), np.int32)
        if len(window) < bounds[3] - bounds[2] + MARGIN:
            window = np.empty(2 * (bounds[3] - bounds[2]) + MARGIN, np.int32)
        chains = chain_pair(hits, size, label, last)
        chains_apart(label, size, chains, order, borders)
        if not promising(hashes, hits, order, borders, chains, bounds, lows, window, likes, limits):
            continue
        room = (lows, window, scores, stack, out)
        count = _pair_passages(hashes, hits, order, borders, chains, bounds, room, found, limits)
        if total + count > len(result):
            grown = np.empty((2 * (total + count), 5), np.int64)
            for row in range(total):
                _copy(result[row], grown[row])
            result = grown
        for row in range(count):
            _copy(found[row], result[total + row])
        total += count
    return result[:total]


def find_passages(corpus: Corpus, shelves: Iterable[Sequence[Hits]], settings: Settings) -> Rows:
    """Passages of all pairs, sorted by pair and by place in the first document.

    Args:
        corpus: The documents.
        shelves: Hits in pieces, those of one pair on one shelf.
        settings: What counts as a passage.
    """
    shortest = min(settings.min_words, SHORTEST)
    limits = (EXTENT, settings.min_words, shortest, settings.min_identity)

    def work(shelf: Sequence[Hits]) -> Rows:
        hits = np.concatenate(shelf)
        hits.sort()
        rows: Rows = _shelf_passages(corpus.hashes, corpus.document, corpus.first, hits, limits)
        return rows

    rows = np.concatenate([_NO_ROWS, *in_threads(work, (shelf for shelf in shelves if any(map(len, shelf))))])
    return rows[np.lexsort((rows[:, 2], rows[:, 0], corpus.document[rows[:, 2]], corpus.document[rows[:, 0]]))]
