"""Passages of each pair of documents, from sorted seeds.

Order of steps for a pair: chain its seeds; align each chain; what of the chain lies before and after the passage
found is a chain of its own and is aligned too; of passages that say the same twice the longer stays; short ones stay
only where the pair shares enough in all.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.alignment import BAND, align
from sangto.reuse.chaining import OPEN, Integers, chain_pair
from sangto.reuse.corpus import Corpus
from sangto.reuse.kernel import kernel
from sangto.reuse.records import Settings
from sangto.reuse.seeds import Hits

SHORTEST = 8  # matched syllables of a passage that counts only together with others
MOST = 512  # passages of a pair
PARTS = 64  # pieces of work, shared among the cores
EXTENT = 6  # syllables that the seeds of a chain must span; a lone seed of five is mostly a common phrase

Rows = NDArray[np.int64]
"""A row for each passage: number of the pair, from and to in the first and in the second document, matches."""


@kernel
def _align_chain(hashes, hits, chain, size, bounds, rows, out, found, count, least, identity):
    """Align a chain and what is left of it on both sides; adds to `found`, returns how many there are."""
    stack = np.empty((64, 2), np.int64)
    stack[0, 0], stack[0, 1] = 0, size
    height = 1
    while height and count < len(found):
        height -= 1
        start, end = stack[height, 0], stack[height, 1]
        part = chain[start:end]
        length = end - start
        if not align(hashes, hits, part, length, bounds, rows, out):
            continue
        longer = max(out[1] - out[0], out[3] - out[2])
        if out[4] >= least and out[4] >= identity * longer:
            for column in range(5):
                found[count, column] = out[column]
            count += 1
        before, after = start, end
        while before < end and hits[chain[before], 0] < out[0]:
            before += 1
        while after > start and hits[chain[after - 1], 0] >= out[1]:
            after -= 1
        if after == end and before == start:
            continue
        if before - start > 1 and before < end and height < 62:
            stack[height, 0], stack[height, 1] = start, before
            height += 1
        if end - after > 1 and after > start and height < 62:
            stack[height, 0], stack[height, 1] = after, end
            height += 1
    return count


@kernel
def _overlap(start, end, other_start, other_end):
    return max(0, min(end, other_end) - max(start, other_start))


@kernel
def _distinct(found, count):
    """Sort passages by matches, drop those that lie mostly in a better one on both sides; returns how many."""
    order = np.argsort(-found[:count, 4], kind="mergesort")
    sorted_ = found[:count].copy()[order]
    kept = 0
    for at in range(count):
        row = sorted_[at]
        double = False
        for other in range(kept):
            better = found[other]
            a = _overlap(row[0], row[1], better[0], better[1])
            b = _overlap(row[2], row[3], better[2], better[3])
            if 2 * a > row[1] - row[0] and 2 * b > row[3] - row[2]:
                double = True
                break
        if not double:
            found[kept] = row
            kept += 1
    return kept


@kernel
def _chain_of(label, start, end, number, chain):
    size = 0
    for at in range(start, end):
        if label[at - start] == number:
            chain[size] = at
            size += 1
    return size


@kernel
def _pair_passages(hashes, document, first, hits, borders, pair_from, pair_to, least, extent, identity):
    result = np.empty((1024, 6), np.int64)
    total = 0
    found = np.empty((MOST, 5), np.int64)
    rows, out = np.zeros((2, 4, 2 * BAND + 3), np.int64), np.zeros(5, np.int64)
    last, bounds = np.empty((OPEN, 2), np.int64), np.empty(4, np.int64)
    for pair in range(pair_from, pair_to):
        start, end = borders[pair], borders[pair + 1]
        if hits[end - 1, 0] - hits[start, 0] + 5 < extent:
            continue
        label, chain = np.empty(end - start, np.int64), np.empty(end - start, np.int64)
        chains = chain_pair(hits, start, end, label, last)
        a, b = document[hits[start, 0]], document[hits[start, 1]]
        bounds[0], bounds[1], bounds[2], bounds[3] = first[a], first[a + 1], first[b], first[b + 1]
        count = 0
        for number in range(chains):
            size = _chain_of(label, start, end, number, chain)
            if hits[chain[size - 1], 0] - hits[chain[0], 0] + 5 >= extent:
                count = _align_chain(
                    hashes, hits, chain, size, bounds, rows, out, found, count, min(least, SHORTEST), identity
                )
        count = _distinct(found, count)
        matched = 0
        for at in range(count):
            matched += found[at, 4]
        for at in range(count):
            if found[at, 4] >= least or matched >= 2 * least:
                if total == len(result):
                    grown = np.empty((2 * total, 6), np.int64)
                    grown[:total] = result
                    result = grown
                result[total, 0] = pair
                for column in range(5):
                    result[total, column + 1] = found[at, column]
                total += 1
    return result[:total]


def find_passages(corpus: Corpus, hits: Hits, borders: Integers, settings: Settings) -> Rows:
    """Passages of all pairs, sorted by pair and by place in the first document.

    Args:
        corpus: The documents.
        hits: Seeds sorted by pair, from `sangto.reuse.chaining.by_pair`.
        borders: Where each pair begins, and where all end.
        settings: What counts as a passage.
    """
    pairs = len(borders) - 1
    steps = np.linspace(0, pairs, (PARTS if pairs >= PARTS else 1) + 1, dtype=np.int64)

    def work(part: int) -> Rows:
        rows: Rows = _pair_passages(
            corpus.hashes,
            corpus.document,
            corpus.first,
            hits,
            borders,
            steps[part],
            steps[part + 1],
            settings.min_words,
            EXTENT,
            settings.min_identity,
        )
        return rows

    if pairs < PARTS:
        found = [work(part) for part in range(len(steps) - 1)]
    else:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            found = list(pool.map(work, range(len(steps) - 1)))
    rows = np.concatenate(found) if found else np.empty((0, 6), np.int64)
    return rows[np.lexsort((rows[:, 3], rows[:, 1], rows[:, 0]))]
