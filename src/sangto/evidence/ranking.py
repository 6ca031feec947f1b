"""The best passages for a claim: a search, then no two that overlap."""

from __future__ import annotations

from typing import NamedTuple

from sangto.evidence.following import read_place, to_passage
from sangto.evidence.passages import Passage
from sangto.search import TextIndex

POOL = 40  # candidates of the search for each query; overlapping ones are then left out


class Ranked(NamedTuple):
    """A passage found: number of its document, the passage, and its rank score."""

    document: int
    passage: Passage
    score: float


def best_passages(index: TextIndex, claim: str, limit: int) -> list[Ranked]:
    """Passages like a claim, best first; of two that overlap the better one.

    Args:
        index: Of passages, as `following` fills it.
        claim: What to look for.
        limit: How many at the most.
    """
    pool = max(POOL, 4 * limit)
    query = index.weigh(index.analyse(claim))
    chosen: list[Ranked] = []
    for hit in index.search(query, pool, pool=pool):
        place = read_place(hit.row.payload)
        if not any(_overlap(found, place.document, to_passage(hit.row)) for found in chosen):
            chosen.append(Ranked(place.document, to_passage(hit.row), hit.score))
            if len(chosen) == limit:
                break
    return chosen


def _overlap(found: Ranked, document: int, passage: Passage) -> bool:
    ours, theirs = found.passage.span, passage.span
    return found.document == document and ours.start < theirs.end and theirs.start < ours.end
