"""`Candidate`: what every finder of personal data yields."""

from __future__ import annotations

from typing import NamedTuple

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
