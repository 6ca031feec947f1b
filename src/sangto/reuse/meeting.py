"""Which seeds of a corpus meet: from all seeds to hits, sorted by the later document.

A seed of which only one document knows is of no use, and most are such. So the seeds are dealt to heaps by their
hash, and for each heap a small table marks which hashes were seen twice; only those seeds are kept, sorted and grouped.
No seed is dropped for being frequent: a group of up to `ALL_PAIRS` documents gives all pairs; of a larger one each
document is paired with the first and with the one before it, which links all of them at linear cost.

A hit is a number too: 8 bits for the later document within its shelf, 28 for the place in the earlier document, 28 for
that in the later. Hits are put on shelves by the later document, so many documents to a shelf that one number sorts
them by pair of documents and place.

Cost: linear in the syllables, but for sorting heaps and shelves that fit into the cache of a processor. Memory is
bounded, since the hashes are gone through in parts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.corpus import Corpus
from sangto.reuse.kernel import ZERO, kernel
from sangto.reuse.seeds import FAMILIES, PLACE_BITS, Seeds, seed_hashes
from sangto.reuse.threads import in_threads

ALL_PAIRS = 8  # documents of a group of which all pairs are looked at
MOST_PLACES = 8 * ALL_PAIRS  # places of such a group: a text that repeats itself is no reason for a square
HEAP_BITS = 9  # heaps that are dealt at once, as a power of two: one and its table fit into the cache of a processor
LEAST_HEAP = 1 << 12
SEEDS_AT_ONCE = 1 << 26  # 512 MB
SHELF_BITS = 6  # documents of a shelf, as a power of two
PIECES = 32  # of work, shared among the cores

Hits = NDArray[np.uint64]
Owners = NDArray[np.int32]
Integers = NDArray[np.int64]

PLACES = (1 << PLACE_BITS) - 1


@kernel
def _count(hashes, first, start, end, bits, sizes):
    """How many seeds of the documents from `start` to `end` have which first bits."""
    found = np.empty(FAMILIES, np.uint64)
    shift = np.uint64(64 - bits)
    for number in range(start, end):
        for at in range(first[number], first[number + 1]):
            for which in range(seed_hashes(hashes, at, first[number + 1] - at, found)):
                sizes[np.int64(found[which] >> shift)] += 1


@kernel
def _deal(hashes, first, start, end, bits, part, ends, out):
    """Deal the seeds of the documents from `start` to `end` to heaps by the first bits of their hash.

    `part` is the first of the heaps that are dealt to; `ends` holds for each where the next seed goes.
    """
    found = np.empty(FAMILIES, np.uint64)
    shift = np.uint64(64 - bits)
    for number in range(start, end):
        for at in range(first[number], first[number + 1]):
            for which in range(seed_hashes(hashes, at, first[number + 1] - at, found)):
                heap = np.int64(found[which] >> shift) - part
                if 0 <= heap < len(ends):
                    # The bits that chose the heap are shifted out: within a heap they are the same.
                    rest = (found[which] << np.uint64(bits)) >> np.uint64(PLACE_BITS)
                    out[ends[heap]] = (rest << np.uint64(PLACE_BITS)) | np.uint64(at)
                    ends[heap] += 1


@kernel
def _keep(heap, table):
    """Move the seeds whose hash was seen twice to the front of a heap; returns how many.

    `table` has a power of two of slots, which are cleared first.
    """
    for at in range(len(table)):
        table[at] = 0
    slots = np.uint64(len(table) - 1)
    for at in range(len(heap)):
        slot = (heap[at] >> np.uint64(PLACE_BITS)) & slots
        table[slot] = (table[slot] << 1) | 1
    count = 0
    for at in range(len(heap)):
        seed = heap[at]
        heap[count] = seed
        count += table[(seed >> np.uint64(PLACE_BITS)) & slots] > 1
    return count


@kernel
def _put(hits, owners, count, a, b, document):
    """Write a hit where there is room; returns how many there are."""
    if count < len(hits):
        later = document[b]
        local = np.uint64(later & ((1 << SHELF_BITS) - 1))
        hits[count] = (local << np.uint64(2 * PLACE_BITS)) | (np.uint64(a) << np.uint64(PLACE_BITS)) | np.uint64(b)
        owners[count] = later
    return count + 1


@kernel
def _put_group(seeds, start, end, document, entries, whole, hits, owners, count):
    """Write the hits of seeds of one hash; returns how many there are now."""
    leader = np.int64(seeds[start] & np.uint64(PLACES))
    previous = leader
    for later in range(start + 1, end):
        b = np.int64(seeds[later] & np.uint64(PLACES))
        if whole:
            for earlier in range(start, later):
                a = np.int64(seeds[earlier] & np.uint64(PLACES))
                if document[a] != document[b] and document[a] < entries:
                    count = _put(hits, owners, count, a, b, document)
        elif document[b] != document[previous]:
            count = _put(hits, owners, count, leader, b, document)
            if previous != leader and document[previous] < entries:
                count = _put(hits, owners, count, previous, b, document)
            previous = b
    return count


@kernel
def _meet(seeds, document, entries, hits, owners):
    """Write the hits of sorted seeds as far as there is room; returns how many there are.

    Within a group of one hash places ascend, and so do documents.
    """
    count, start, size = ZERO, ZERO, len(seeds)
    while start < size:
        group = seeds[start] >> np.uint64(PLACE_BITS)
        end = start + 1
        while end < size and seeds[end] >> np.uint64(PLACE_BITS) == group:
            end += 1
        if end - start > 1:
            documents, last = 1, document[seeds[start] & np.uint64(PLACES)]
            if last < entries:
                for at in range(start + 1, end):
                    own = document[seeds[at] & np.uint64(PLACES)]
                    documents += own != last
                    last = own
            if documents > 1:
                whole = documents <= ALL_PAIRS and end - start <= MOST_PLACES
                count = _put_group(seeds, start, end, document, entries, whole, hits, owners, count)
        start = end
    return count


@kernel
def _count_shelves(owners, sizes):
    for at in range(len(owners)):
        sizes[owners[at] >> SHELF_BITS] += 1


@kernel
def _shelve(hits, owners, ends, out):
    for at in range(len(owners)):
        shelf = owners[at] >> SHELF_BITS
        out[ends[shelf]] = hits[at]
        ends[shelf] += 1


def _heap_hits(corpus: Corpus, heaps: list[Seeds]) -> tuple[Hits, Owners]:
    """The hits of some heaps, and the later document of each."""
    table = np.empty(1 << (8 * max(map(len, heaps), default=1)).bit_length(), np.uint8)
    found: list[tuple[Hits, Owners]] = []
    for heap in heaps:
        kept = heap[: _keep(heap, table)]
        kept.sort()
        room = count = 2 * len(kept)
        while count >= room:
            room = count + 1
            hits, owners = np.empty(room, np.uint64), np.empty(room, np.int32)
            count = _meet(kept, corpus.document, corpus.entries, hits, owners)
        found.append((hits[:count].copy(), owners[:count].copy()))
    return np.concatenate([hits for hits, _owners in found]), np.concatenate([owners for _hits, owners in found])


def _places(sizes: Integers) -> tuple[Integers, Integers]:
    """Where each piece of work writes into each heap, and where each heap begins (and all end).

    Args:
        sizes: How much each piece has for each heap, shape (pieces, heaps).
    """
    whole = sizes.sum(axis=0)
    borders = np.concatenate([np.zeros(1, np.int64), np.cumsum(whole)])
    return borders[:-1] + np.cumsum(sizes, axis=0) - sizes, borders


def _on_shelves(parts: list[tuple[Hits, Owners]], shelves: int) -> tuple[Hits, Integers]:
    """Hits put on shelves, and where each shelf begins (and all end)."""
    sizes = np.zeros((len(parts), shelves), np.int64)
    in_threads(lambda at: _count_shelves(parts[at][1], sizes[at]), range(len(parts)))
    places, borders = _places(sizes)
    out = np.empty(int(borders[-1]), np.uint64)
    in_threads(lambda at: _shelve(*parts[at], places[at], out), range(len(parts)))
    return out, borders


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the seeds of a corpus are dealt.

    Attributes:
        steps: First document of each piece of work, and the number of all.
        bits: So many first bits of a hash choose the heap.
        together: Heaps that are dealt at once.
        sizes: How many seeds each piece has for each heap, shape (pieces, heaps).
    """

    steps: Integers
    bits: int
    together: int
    sizes: Integers


def _plan(corpus: Corpus) -> _Plan:
    most = FAMILIES * len(corpus.hashes)
    heap_bits = min(max((most // LEAST_HEAP).bit_length(), PIECES.bit_length() - 1), HEAP_BITS)
    bits = heap_bits + (most // SEEDS_AT_ONCE).bit_length()
    inner = np.searchsorted(corpus.first[1:], np.linspace(0, len(corpus.hashes), PIECES + 1)[1:-1])
    steps = np.concatenate([[0], inner, [len(corpus.ids)]])
    sizes = np.zeros((PIECES, 1 << bits), np.int64)
    in_threads(lambda at: _count(corpus.hashes, corpus.first, steps[at], steps[at + 1], bits, sizes[at]), range(PIECES))
    return _Plan(steps, bits, 1 << heap_bits, sizes)


def _part_hits(corpus: Corpus, plan: _Plan, part: int) -> list[tuple[Hits, Owners]]:
    """The hits of the seeds that go to the heaps from `part` on, in pieces."""
    places, borders = _places(plan.sizes[:, part : part + plan.together])
    seeds = np.empty(int(borders[-1]), np.uint64)

    def deal(at: int) -> None:
        _deal(corpus.hashes, corpus.first, plan.steps[at], plan.steps[at + 1], plan.bits, part, places[at], seeds)

    def meet(at: int) -> tuple[Hits, Owners]:
        each = plan.together // PIECES
        return _heap_hits(corpus, [seeds[borders[n] : borders[n + 1]] for n in range(at * each, (at + 1) * each)])

    in_threads(deal, range(PIECES))
    return in_threads(meet, range(PIECES))


def shared_seeds(corpus: Corpus) -> list[Hits]:
    """All hits of a corpus; those between two documents of the library are left out.

    Returns:
        The hits of 64 later documents each, unsorted; some of them twice.
    """
    plan = _plan(corpus)
    shelves = (len(corpus.ids) >> SHELF_BITS) + 1
    parts = [_on_shelves(_part_hits(corpus, plan, part), shelves) for part in range(0, 1 << plan.bits, plan.together)]
    return [
        np.concatenate([hits[borders[shelf] : borders[shelf + 1]] for hits, borders in parts])
        for shelf in range(shelves)
    ]
