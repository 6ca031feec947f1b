"""`Candidate`: what every finder of personal data yields; `person`: that of a name."""

from __future__ import annotations

import re
from typing import NamedTuple

from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_SHORT_FAMILY = re.compile(r"(?:^|[^A-Za-z])(?P<family>(?:Ng|Tr|Ph|Th)\. ?)$")


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
    """The name at `span`, with a family name that is cut short before it ("Ng. Văn Thịnh").

    Two mentions are the same if they are written alike, marks and capitals apart.
    """
    stop = "." in view.cased[max(0, span.start - 3) : span.start]
    if stop and (short := _SHORT_FAMILY.search(view.cased, max(0, span.start - 5), span.start)):
        span = Span(short.start("family"), span.end)
    return Candidate(Kind.PERSON, span, view.fold[span.start : span.end])
