"""The records of text reuse. Spans count Unicode code points of the documents as they were given, half open."""

from __future__ import annotations

from dataclasses import dataclass

from sangto.records import Span


@dataclass(frozen=True, slots=True)
class Document:
    """A text with a name of its own."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one document that stands, changed or not, in another.

    Attributes:
        a: Where it stands in the first document.
        b: Where it stands in the second.
        matched_tokens: How many syllables of both stand opposite each other.
        identity: That number, divided by the syllables of the longer stretch; 1 is a copy, marks and case aside.
    """

    a: Span
    b: Span
    matched_tokens: int
    identity: float


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents that share passages: evidence for a person to look at, not a verdict.

    Attributes:
        a: Id of the first, in the order in which the documents were given.
        b: Id of the second.
        passages: In the order of the first document.
        share_a: Share of the syllables of the first that lie in a passage; allowed text counts for neither side.
        share_b: Likewise of the second.
    """

    a: str
    b: str
    passages: tuple[Passage, ...]
    share_a: float
    share_b: float


@dataclass(frozen=True, slots=True)
class Settings:
    """What counts as reuse.

    Attributes:
        min_words: Least number of matched syllables of a passage; more than one shorter passage counts where together
        they
            have twice that.
        min_identity: Least identity of a passage.
        exclude_quotes: Leave out what stands in quotation marks.
    """

    min_words: int = 16
    min_identity: float = 0.42
    exclude_quotes: bool = False
