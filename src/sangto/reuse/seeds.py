"""Seeds: a few syllables that two documents share, as a sign that a passage may be shared.

Four families, each for what copying leaves behind:

- five syllables in a row;
- five of six, the fourth left out (``111011``), and five of seven, the third and sixth left out (``1101101``). These
  hash
  the five that are kept in the same way as five in a row: so five in a row of a copy also meet the five that the
  original has around a word that the copy left out, and the other way round for words put in, every third or fourth
  of them;
- six in any order, for words that changed places.

A seed of which only one document knows is of no use, and most are such. So the seeds are dealt to heaps by their
hash, and for each heap a small table marks which hashes two documents have; only those seeds are kept, sorted and
grouped. No seed is dropped for being frequent: a group of up to `ALL_PAIRS` documents gives all pairs; of a larger
one each document is paired with the first and with the one before it, which links all of them at linear cost.

Cost: linear in the syllables; memory bounded, since the hashes are gone through in parts.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.corpus import Corpus
from sangto.reuse.kernel import kernel

ALL_PAIRS = 8
HEAP_BITS = 8  # a heap of seeds and its table fit into the cache of a processor
SEEDS_AT_ONCE = 1 << 26  # 512 MB
PLACE_BITS = 28

Keys = NDArray[np.uint64]
Hits = NDArray[np.int32]
"""Seeds that two documents share: a row for each with the numbers of the two syllables, the earlier document first."""

_NO_HITS: Hits = np.empty((0, 2), np.int32)


@kernel
def _mix(value, more):
    value = (value ^ more) * np.uint64(0x9E3779B97F4A7C15)
    return value ^ (value >> np.uint64(32))


@kernel
def _keys(hashes, at, left, keys):
    """Fill `keys` with the seeds that begin at a syllable with `left` syllables to the end; returns how many."""
    if left < 5:
        return 0
    h0, h1, h2, h3, h4 = hashes[at], hashes[at + 1], hashes[at + 2], hashes[at + 3], hashes[at + 4]
    pair = _mix(_mix(np.uint64(0), h0), h1)
    triple = _mix(pair, h2)
    keys[0] = _mix(_mix(triple, h3), h4)
    if left < 6:
        return 1
    h5 = hashes[at + 5]
    keys[1] = _mix(_mix(triple, h4), h5)
    keys[2] = _mix(h0 + h1 + h2 + h3 + h4 + h5, h0 ^ h1 ^ h2 ^ h3 ^ h4 ^ h5)
    if left < 7:
        return 3
    keys[3] = _mix(_mix(_mix(pair, h3), h4), hashes[at + 6])
    return 4


@kernel
def _deal(hashes, document, first, part, part_bits, ends, out):
    """Deal the seeds of a part to heaps by their hash: 36 bits of hash, 28 of place. Counts where `out` is empty.

    `ends` holds for each heap how many there are or, when dealing, where the next one goes.
    """
    keys = np.empty(4, np.uint64)
    heap_shift = np.uint64(64 - HEAP_BITS - part_bits)
    heap_mask = np.uint64((1 << HEAP_BITS) - 1)
    for at in range(len(hashes)):
        for which in range(_keys(hashes, at, first[document[at] + 1] - at, keys)):
            key = keys[which]
            if part_bits and (key >> np.uint64(64 - part_bits)) != part:
                continue
            heap = np.int64((key >> heap_shift) & heap_mask)
            if len(out):
                # The bits that chose part and heap are shifted out: within a heap they are the same.
                rest = (key << np.uint64(HEAP_BITS + part_bits)) >> np.uint64(PLACE_BITS)
                out[ends[heap]] = (rest << np.uint64(PLACE_BITS)) | np.uint64(at)
            ends[heap] += 1


@kernel
def _keep(heap, document, table):
    """Move the seeds that several documents seem to have to the front of a heap; returns how many.

    `table` has a power of two of slots, all 0; afterwards they hold the document that fell there, or that several did.
    """
    mask = np.uint64((1 << PLACE_BITS) - 1)
    slots = np.uint64(len(table) - 1)
    for at in range(len(heap)):
        number = document[heap[at] & mask] + 1
        slot = (heap[at] >> np.uint64(PLACE_BITS)) & slots
        known = table[slot]
        table[slot] = number if known == 0 or known == number else -1
    count = 0
    for at in range(len(heap)):
        if table[(heap[at] >> np.uint64(PLACE_BITS)) & slots] == -1:
            heap[count] = heap[at]
            count += 1
    return count


@kernel
def _put(out, count, a, b):
    if len(out):
        out[count, 0], out[count, 1] = a, b
    return count + 1


@kernel
def _pairs(keys, document, entries, out):
    """Hits of sorted seeds; within a group, places and so documents ascend. Counts where `out` is empty."""
    mask = np.uint64((1 << PLACE_BITS) - 1)
    count, start, size = 0, 0, len(keys)
    while start < size:
        group = keys[start] >> np.uint64(PLACE_BITS)
        leader = np.int64(keys[start] & mask)
        end, documents, last = start + 1, 1, leader
        while end < size and keys[end] >> np.uint64(PLACE_BITS) == group:
            place = np.int64(keys[end] & mask)
            documents += document[place] != document[last]
            last = place
            end += 1
        previous = leader
        for later in range(start + 1, end):
            if documents == 1 or document[leader] >= entries:
                break
            b = np.int64(keys[later] & mask)
            if documents <= ALL_PAIRS:
                for earlier in range(start, later):
                    a = np.int64(keys[earlier] & mask)
                    if document[a] != document[b] and document[a] < entries:
                        count = _put(out, count, a, b)
            elif document[b] != document[previous]:
                count = _put(out, count, leader, b)
                if previous != leader and document[previous] < entries:
                    count = _put(out, count, previous, b)
                previous = b
        start = end
    return count


@kernel
def _all(hashes, document, first, start, out):
    keys = np.empty(4, np.uint64)
    count = 0
    for at in range(start, len(hashes)):
        for which in range(_keys(hashes, at, first[document[at] + 1] - at, keys)):
            out[count] = ((keys[which] >> np.uint64(PLACE_BITS)) << np.uint64(PLACE_BITS)) | np.uint64(at)
            count += 1
    return count


def all_seeds(corpus: Corpus, start: int) -> Keys:
    """The seeds of a corpus from a syllable on: 36 bits of hash, 28 of place; in the order of the places."""
    out = np.empty(4 * (len(corpus.hashes) - start), np.uint64)
    return out[: _all(corpus.hashes, corpus.document, corpus.first, start, out)]


def _part_hits(corpus: Corpus, part: int, part_bits: int) -> Hits:
    """The hits of the seeds whose hash begins with `part`."""
    given = (corpus.hashes, corpus.document, corpus.first, np.uint64(part), part_bits)
    sizes = np.zeros(1 << HEAP_BITS, np.int64)
    _deal(*given, sizes, np.empty(0, np.uint64))
    seeds = np.empty(int(sizes.sum()), np.uint64)
    borders = np.concatenate([[0], np.cumsum(sizes)])
    if len(seeds):
        _deal(*given, borders[:-1].copy(), seeds)
    slots = 1 << max(8, int(2 * sizes.max(initial=0)).bit_length())
    found = []
    for start, end in zip(borders[:-1], borders[1:], strict=True):
        heap = seeds[start:end]
        kept = heap[: _keep(heap, corpus.document, np.zeros(slots, np.int32))]
        kept.sort()
        hits = np.empty((_pairs(kept, corpus.document, corpus.entries, _NO_HITS), 2), np.int32)
        if len(hits):
            _pairs(kept, corpus.document, corpus.entries, hits)
            found.append(hits)
    return np.concatenate(found) if found else _NO_HITS


def shared_seeds(corpus: Corpus) -> Hits:
    """All hits of a corpus, shape (hits, 2); those between two documents of the library are left out."""
    part_bits = (4 * len(corpus.hashes) // SEEDS_AT_ONCE).bit_length()
    return np.concatenate([_part_hits(corpus, part, part_bits) for part in range(1 << part_bits)])
