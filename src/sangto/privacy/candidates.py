"""`Candidate`: what every finder of personal data yields; `person`: that of a name."""

from __future__ import annotations

from typing import NamedTuple

from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span


class Candidate(NamedTuple):
    """Something found, by its place in the view.

    Attributes:
        kind: What it is.
        span: Place in the view.
        key: The same for two mentions of the same thing.
    """

    kind: Kind
    span: Span
    key: str


def person(view: View, span: Span) -> Candidate:
    """The name at `span`; two mentions are the same if they are written alike, marks and capitals apart."""
    return Candidate(Kind.PERSON, span, view.fold[span.start : span.end])
