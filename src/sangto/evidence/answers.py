"""What a library answers: passages found, what an addition did, the state it is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from sangto.evidence.compare import Comparison
from sangto.evidence.documents import LibraryDocument
from sangto.evidence.passages import Passage


class LibraryAdded(NamedTuple):
    """What an addition did: documents that were new, and those that took the place of an older reading."""

    new: int
    replaced: int


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """The state of a library.

    Attributes:
        place: Its folder, or "memory".
        documents: How many it holds.
        passages: How many can be found.
        languages: How many documents of each language, most first.
        bytes_on_disk: Of all its files.
        behind: Changes that the passages have not followed yet.
        damage: What is wrong with its files; empty if nothing was found.
        hint: The way out of the damage.
    """

    place: str
    documents: int
    passages: int
    languages: dict[str, int]
    bytes_on_disk: int
    behind: int
    damage: str
    hint: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that may prove or refute a claim.

    Attributes:
        document: Where it stands.
        passage: Its text and its span in the document's text.
        score: Rank score of the search, comparable within one query only.
        comparison: The claim beside the passage.
    """

    document: LibraryDocument
    passage: Passage
    score: float
    comparison: Comparison
