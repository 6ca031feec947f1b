"""One thing that a claim says, beside what a passage says of it."""

from __future__ import annotations

from dataclasses import dataclass

from sangto.evidence.sides import Side
from sangto.records import Span

ASPECTS = ("quantity", "date", "place", "name", "negation", "superlative", "direction", "attribution")
RELATIONS = ("agrees", "conflicts", "silent")


@dataclass(frozen=True, slots=True)
class Part:
    """Words of one side and where they stand there; empty at the beginning where that side says nothing."""

    text: str = ""
    span: Span = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the claim says, beside what the passage says of it.

    Attributes:
        aspect: One of `ASPECTS`.
        relation: One of `RELATIONS`.
        claim: Words of the claim; empty only where the passage alone denies something.
        passage: Words of the passage; empty where it is silent.
    """

    aspect: str
    relation: str
    claim: Part
    passage: Part


def part_of(side: Side, span: Span) -> Part:
    """Some words of a side with their place."""
    return Part(side.text[span.start : span.end], span)
