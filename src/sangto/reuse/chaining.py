"""From seeds to windows: seeds of one pair of documents that lie near each other belong to one passage.

Walk along the hits of a pair, sorted by place in the first document, and put each to the open chain whose last seed is
near on both sides, or begin a new one. Cost: linear in the hits but for chains that are open at once, of which there
are few.
"""

from __future__ import annotations

from sangto.reuse.kernel import kernel

NEAR = 30  # syllables between two seeds of one chain, on either side
OPEN = 32  # chains that are open at once; with more, the oldest is closed


@kernel
def chain_pair(hits, size, label, last):
    """Label the first `size` hits, sorted by place, with the number of their chain; returns how many chains.

    `label` takes the numbers; `last` is room for the last hit of each open chain, and the number of that chain.
    """
    chains, open_ = 0, 0
    for at in range(size):
        a, b = hits[at, 0], hits[at, 1]
        best, nearest = -1, NEAR * 4
        kept = 0
        for which in range(open_):
            before = last[which, 0]
            if a - hits[before, 0] > NEAR:
                continue
            last[kept, 0], last[kept, 1] = last[which, 0], last[which, 1]
            apart = abs(b - hits[before, 1])
            bend = abs((b - hits[before, 1]) - (a - hits[before, 0]))
            if apart <= NEAR and bend + apart < nearest:
                best, nearest = kept, bend + apart
            kept += 1
        open_ = kept
        if best < 0:
            if open_ == OPEN:
                for which in range(1, OPEN):
                    last[which - 1, 0], last[which - 1, 1] = last[which, 0], last[which, 1]
                open_ -= 1
            best = open_
            last[best, 1] = chains
            chains += 1
            open_ += 1
        last[best, 0] = at
        label[at] = last[best, 1]
    return chains


@kernel
def chains_apart(label, size, chains, order, borders):
    """Put the first `size` hits in the order of their chains: fills `order`, and `borders` with where each begins."""
    for chain in range(chains + 1):
        borders[chain] = 0
    for at in range(size):
        borders[label[at] + 1] += 1
    for chain in range(chains):
        borders[chain + 1] += borders[chain]
    for at in range(size):
        order[borders[label[at]]] = at
        borders[label[at]] += 1
    for chain in range(chains, 0, -1):
        borders[chain] = borders[chain - 1]
    borders[0] = 0
