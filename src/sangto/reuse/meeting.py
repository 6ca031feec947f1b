"""Which seeds of a corpus meet: from all seeds to hits, sorted by the later document.

A seed of which only one document knows is of no use, and most are such. So the seeds are dealt to heaps by their
hash, and for each heap a small table marks which hashes were seen twice; only those seeds are kept, sorted and grouped.
No seed is dropped for being frequent: a group of up to `ALL_PAIRS` documents, or `ALL_OF_FEW` where few are compared,
gives all pairs; of a larger one each document is paired with the first and with the one before it, which links all of
them at linear cost.

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

from sangto.reuse.corpus import Corpus, owner
from sangto.reuse.kernel import ZERO, kernel
from sangto.reuse.seeds import FAMILIES, PLACE_BITS, Seeds, seed_hashes
from sangto.reuse.threads import in_threads
from sangto.reuse.tokens import Places

ALL_PAIRS = 8  # documents of a group of which all pairs are looked at
ALL_OF_FEW = 32  # the same where no more than `FEW` documents are compared: that many pairs cost little there
FEW = 4096
REPEATED = 8  # places for each document of such a group: a text that repeats itself is no reason for a square
HEAP_BITS = 9  # heaps that are dealt at once, as a power of two: one and its table fit into the cache of a processor
LEAST_HEAP = 1 << 12
SEEDS_AT_ONCE = 1 << 26  # 512 MB
SHELF_BITS = 6  # documents of a shelf, as a power of two
PIECES = 32  # of work, shared among the cores

Hits = NDArray[np.uint64]
Owners = Places
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
def _put(hits, owners, count, a, b, later):
    """Write a hit where there is room; returns how many there are."""
    if count < len(hits):
        local = np.uint64(later & ((1 << SHELF_BITS) - 1))
        hits[count] = (local << np.uint64(2 * PLACE_BITS)) | (np.uint64(a) << np.uint64(PLACE_BITS)) | np.uint64(b)
        owners[count] = later
    return count + 1


@kernel
def _put_all(places, documents, size, entries, hits, owners, count):
    """Write the hits of all pairs of a group; returns how many there are now."""
    for later in range(1, size):
        for earlier in range(later):
            if documents[earlier] != documents[later] and documents[earlier] < entries:
                count = _put(hits, owners, count, places[earlier], places[later], documents[later])
    return count


@kernel
def _put_linked(seeds, blocks, first, entries, hits, owners, count):
    """Write the hits of each document of a group with the first and with the one before; returns how many there are."""
    leader = np.int64(seeds[0] & np.uint64(PLACES))
    leading = owner(leader, blocks, first)
    before, previous = leader, leading
    for at in range(1, len(seeds)):
        place = np.int64(seeds[at] & np.uint64(PLACES))
        own = owner(place, blocks, first)
        if own != previous:
            count = _put(hits, owners, count, leader, place, own)
            if before != leader and previous < entries:
                count = _put(hits, owners, count, before, place, own)
            before, previous = place, own
    return count


@kernel
def _meet(seeds, blocks, first, entries, all_pairs, hits, owners):
    """Write the hits of sorted seeds as far as there is room; returns how many there are.

    Within a group of one hash places ascend, and so do documents; of up to `all_pairs` documents all pairs are written.
    """
    most = REPEATED * all_pairs
    places, documents = np.empty(most, np.int64), np.empty(most, np.int32)
    count, start, size = ZERO, ZERO, len(seeds)
    while start < size:
        group = seeds[start] >> np.uint64(PLACE_BITS)
        end = start + 1
        while end < size and seeds[end] >> np.uint64(PLACE_BITS) == group:
            end += 1
        if end - start > 1 and owner(np.int64(seeds[start] & np.uint64(PLACES)), blocks, first) < entries:
            different = most
            if end - start <= most:
                different = 0
                for at in range(end - start):
                    places[at] = np.int64(seeds[start + at] & np.uint64(PLACES))
                    documents[at] = owner(places[at], blocks, first)
                    different += at == 0 or documents[at] != documents[at - 1]
            if different <= all_pairs:
                count = _put_all(places, documents, end - start, entries, hits, owners, count)
            else:
                count = _put_linked(seeds[start:end], blocks, first, entries, hits, owners, count)
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


def _heap_hits(corpus: Corpus, blocks: Places, heaps: list[Seeds]) -> tuple[Hits, Owners]:
    """The hits of some heaps, and the later document of each."""
    table = np.empty(1 << (8 * max(map(len, heaps), default=1)).bit_length(), np.uint8)
    found: list[tuple[Hits, Owners]] = []
    all_pairs = ALL_OF_FEW if len(corpus.ids) <= FEW else ALL_PAIRS
    for heap in heaps:
        kept = heap[: _keep(heap, table)]
        kept.sort()
        room = count = 2 * len(kept)
        while count >= room:
            room = count + 1
            hits, owners = np.empty(room, np.uint64), np.empty(room, np.int32)
            count = _meet(kept, blocks, corpus.first, corpus.entries, all_pairs, hits, owners)
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


def _part_hits(corpus: Corpus, blocks: Places, plan: _Plan, part: int) -> list[tuple[Hits, Owners]]:
    """The hits of the seeds that go to the heaps from `part` on, in pieces."""
    places, borders = _places(plan.sizes[:, part : part + plan.together])
    seeds = np.empty(int(borders[-1]), np.uint64)

    def deal(at: int) -> None:
        _deal(corpus.hashes, corpus.first, plan.steps[at], plan.steps[at + 1], plan.bits, part, places[at], seeds)

    def meet(at: int) -> tuple[Hits, Owners]:
        each = plan.together // PIECES
        own = range(at * each, (at + 1) * each)
        return _heap_hits(corpus, blocks, [seeds[borders[heap] : borders[heap + 1]] for heap in own])

    in_threads(deal, range(PIECES))
    return in_threads(meet, range(PIECES))


def shared_seeds(corpus: Corpus) -> list[list[Hits]]:
    """All hits of a corpus; those between two documents of the library are left out.

    Returns:
        For each shelf of 64 later documents its hits, unsorted, in one piece or several; some hits twice.
    """
    plan, blocks = _plan(corpus), corpus.blocks()
    shelves = (len(corpus.ids) >> SHELF_BITS) + 1
    starts = range(0, 1 << plan.bits, plan.together)
    parts = [_on_shelves(_part_hits(corpus, blocks, plan, start), shelves) for start in starts]
    return [[hits[borders[shelf] : borders[shelf + 1]] for hits, borders in parts] for shelf in range(shelves)]
