"""What the interface takes and gives for fact-checks, refusals and the log."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ninja import Schema
from pydantic import Field

from sangto.records import Kind
from sangto_desk.claims.kinds import Topic

MOST_CHARACTERS = 20_000


class TextIn(Schema):
    """What is to be checked.

    Attributes:
        text: From a sentence to a whole message; with marks or without.
    """

    text: str = Field(max_length=MOST_CHARACTERS, examples=["Gội đầu sau 10 giờ đêm gây vỡ mạch máu não"])


class ConflictOut(Schema):
    """Where a text and a fact-check differ, so that it is no answer."""

    kind: str
    text: str
    fact_check: str


class MatchOut(Schema):
    """A fact-check that may answer a statement; with conflicts it does not.

    Attributes:
        probability: That both make the same claim.
        similarity: That they would if the conflicts were not there.
    """

    url: str
    claim: str
    title: str
    rating: str
    summary: str
    publisher: str
    date: str
    probability: float
    similarity: float
    conflicts: list[ConflictOut]


class StatementOut(Schema):
    """A statement of the text: where it stands, what kind it is, and what was found for it."""

    start: int
    end: int
    text: str
    kind: Kind
    matches: list[MatchOut]


class AnswerOut(Schema):
    """What in the text was checked. `checked` is false where nobody has checked any of it yet."""

    checked: bool
    statements: list[StatementOut]


class HeadOut(Schema):
    """A line of a list of fact-checks."""

    slug: str
    url: str
    title: str
    rating: str
    topic: Topic
    version: int
    kind: str
    at: datetime
    sha256: str


class HeadsOut(Schema):
    """A page of a list, and the cursor of the next one; empty on the last."""

    items: list[HeadOut]
    next: str


class FactCheckOut(Schema):
    """A fact-check: the record that the public log has the hash of, and all its versions.

    Attributes:
        record: The frozen JSON of the current version, docs/reference/api.md.
        entry: Number of the entry of the log about it.
    """

    url: str
    sha256: str
    entry: int | None
    record: dict[str, Any]
    versions: list[HeadOut]


class RefusalOut(Schema):
    """A refused claim: never its words."""

    number: int
    kind: str
    reason: str
    explanation: str
    at: datetime


class LogOut(Schema):
    """The public log: its key, its last signed checkpoint, its last entries as they stand there."""

    key: str
    checkpoint: str
    entries: list[dict[str, Any]]
