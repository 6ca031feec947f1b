"""What an index answers: hits, what an addition did, the state it is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from sangto.search.ranking import WeighedQuery, score, share
from sangto.search.store import Row


class Hit(NamedTuple):
    """A document found.

    Attributes:
        row: The stored document.
        score: Comparable within one query only.
        share: `score` over what the query would score against itself (and a little more): comparable across queries,
            nearly 1 for a copy of a long sentence.
        meaning: Likeness in meaning, in [0, 1]; 0 where no encoder is used.
    """

    row: Row
    score: float
    share: float
    meaning: float = 0.0

    @classmethod
    def of(cls, row: Row, query: WeighedQuery) -> Hit:
        """Rate a document for a query."""
        value = score(query, row)
        return cls(row, value, share(query, value))


@dataclass(frozen=True, slots=True)
class Added:
    """What an addition did: documents that were new, and those that took the place of an older one."""

    new: int
    replaced: int


@dataclass(frozen=True, slots=True)
class IndexInfo:
    """The state of an index.

    Attributes:
        place: Its folder, or "memory".
        documents: How many it holds.
        languages: How many of each language, most first.
        segments: Parts of the inverted index; the fewer, the faster a search.
        bytes_on_disk: Of all its files.
        behind: Changes that the inverted index has not followed yet.
        damage: What is wrong with its files; empty if nothing was found.
        hint: The way out of the damage.
    """

    place: str
    documents: int
    languages: dict[str, int]
    segments: int
    bytes_on_disk: int
    behind: int
    damage: str
    hint: str
