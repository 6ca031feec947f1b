"""From seeds to windows: seeds of one pair of documents that lie near each other belong to one passage.

Order of steps: sort the hits by pair of documents, then by place in the first; walk along them and put each to the open
chain whose last seed is near on both sides, or begin a new one; keep the chains that are long enough to hold a passage.
Cost: one sort, then linear in the hits but for chains that are open at once, of which there are few.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.kernel import kernel
from sangto.reuse.seeds import Hits

NEAR = 30  # syllables between two seeds of one chain, on either side
OPEN = 32  # chains that are open at once; with more, the oldest is closed

Integers = NDArray[np.int64]


def by_pair(hits: Hits, document: NDArray[np.int32], documents: int) -> tuple[Hits, Integers]:
    """Hits sorted by pair of documents and place, without repetitions, and where each pair begins (and all end)."""
    if not len(hits):
        return hits, np.zeros(1, np.int64)
    order = np.argsort((hits[:, 0].astype(np.int64) << 32) | hits[:, 1])
    hits = hits[order]
    fresh = np.ones(len(hits), dtype=bool)
    fresh[1:] = (hits[1:] != hits[:-1]).any(axis=1)
    hits = hits[fresh]
    pair = document[hits[:, 0]].astype(np.int64) * documents + document[hits[:, 1]]
    order = np.argsort(pair, kind="stable")
    hits, pair = hits[order], pair[order]
    return hits, np.concatenate([[0], np.flatnonzero(pair[1:] != pair[:-1]) + 1, [len(hits)]])


@kernel
def chain_pair(hits, start, end, label, last):
    """Label the hits from `start` to `end`, sorted by place, with the number of their chain; returns how many chains.

    `label` takes the numbers, from 0 for the hit at `start`; `last` is room for the last hit of each open chain, and
    the number of that chain.
    """
    chains, open_ = 0, 0
    for at in range(start, end):
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
        label[at - start] = last[best, 1]
    return chains
