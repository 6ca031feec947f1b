"""What the interface takes and gives for fact-checks, claims, appeals, refusals and the log."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from ninja import Schema
from pydantic import Field

from sangto.records import Kind
from sangto_desk.claims.kinds import ClaimantType, Topic
from sangto_desk.factchecks.models import AppealKind, Ending

MOST_CHARACTERS = 20_000
CLAIM = "Gội đầu sau 10 giờ đêm gây vỡ mạch máu não"
TITLE = "Gội đầu ban đêm không làm vỡ mạch máu não"
ADDRESS = "https://kiemchung.example/kiem-chung/goi-dau-sau-10-gio-dem-1/"


class TextIn(Schema):
    """What is to be checked.

    Attributes:
        text: From a sentence to a whole message; with marks or without.
    """

    text: str = Field(max_length=MOST_CHARACTERS, examples=[CLAIM])


class ConflictOut(Schema):
    """Where a text and a fact-check differ, so that it is no answer."""

    kind: str = Field(examples=["number"])
    text: str = Field(examples=["11 giờ"])
    fact_check: str = Field(examples=["10 giờ"])


class MatchOut(Schema):
    """A fact-check that may answer a statement; with conflicts it does not.

    Attributes:
        probability: That both make the same claim.
        similarity: That they would if the conflicts were not there.
    """

    url: str = Field(examples=[ADDRESS])
    claim: str = Field(examples=[CLAIM])
    title: str = Field(examples=[TITLE])
    rating: str = Field(examples=["Sai"])
    summary: str = Field(examples=["Giờ gội đầu không làm vỡ mạch máu não."])
    publisher: str = Field(examples=["Phòng kiểm chứng"])
    date: str = Field(examples=["2026-06-26"])
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

    slug: str = Field(examples=["goi-dau-sau-10-gio-dem-1"])
    url: str = Field(examples=[ADDRESS])
    title: str = Field(examples=[TITLE])
    rating: str = Field(examples=["Sai"])
    topic: Topic
    version: int
    kind: str
    at: datetime
    sha256: str


class HeadsOut(Schema):
    """A page of a list, and the cursor of the next one; empty on the last."""

    items: list[HeadOut]
    next: str


class PartyOut(Schema):
    """Who makes a claim, or whose reply is published: never a private person."""

    type: ClaimantType
    name: str = Field(examples=["Bệnh viện Minh Hoạ"])
    office: str


class ClaimOut(Schema):
    """A claim that was checked, and what came of it."""

    number: int
    wording: str = Field(examples=[CLAIM])
    topic: Topic
    claimant: PartyOut | None
    rating: str = Field(examples=["Sai"])
    fact_check: str = Field(examples=[ADDRESS])


class ClaimsOut(Schema):
    """A page of claims, and the cursor of the next one; empty on the last."""

    items: list[ClaimOut]
    next: str


class AppealIn(Schema):
    """A correction that somebody asks for, or the reply of the party concerned.

    Attributes:
        kind: ``correction`` or ``reply``.
        text: What is wrong, and how anybody can see that; personal data in it is covered before anything is written.
    """

    kind: AppealKind
    text: str = Field(max_length=8_000, examples=["Bài viết ghi sai tên tài liệu được trích ở phần chứng cứ."])


class AppealOut(Schema):
    """An appeal and what the desk answered; the words of the sender are not public.

    Attributes:
        asked: What was asked, in the words of the desk.
        led_to: Number of the version that followed from it.
        impartial: Whether it was answered by somebody who neither wrote nor judged the fact-check.
        sha256: Of its record, which the public log has.
    """

    number: int
    url: str = Field(examples=["https://kiemchung.example/khieu-nai/7/"])
    fact_check: str = Field(examples=[ADDRESS])
    version: int
    kind: AppealKind
    received: date
    due: date
    answered: datetime
    asked: str = Field(examples=["Sửa tên tài liệu được trích."])
    outcome: Ending
    reason: str = Field(examples=["Tên tài liệu đúng như bản gốc đã lưu."])
    reply: str
    party: PartyOut | None
    led_to: int | None
    impartial: bool
    sha256: str


class AppealsOut(Schema):
    """A page of answered appeals, and the cursor of the next one; empty on the last."""

    items: list[AppealOut]
    next: str


class AppealTicketOut(Schema):
    """Where an appeal stands.

    Attributes:
        ticket: Address of the page of the ticket: the only key, told once to whoever sent the appeal.
        token: The last part of that address, for ``GET /api/v1/appeals/tickets/{token}``.
        due: The day by which it is to be answered.
        outcome: How it ended; empty while it waits.
        reason: Why.
        answer: Address of the public answer; empty while there is none.
    """

    ticket: str
    token: str
    due: date
    outcome: Ending | None
    reason: str
    answer: str


class ErrorOut(Schema):
    """What went wrong; the code is stable, the words are English."""

    code: str = Field(examples=["desk.not-found"])
    message: str = Field(examples=["There is nothing at this address."])
    hint: str = Field(default="", examples=["See the description at /api/v1/openapi.json."])


class Failed(Schema):
    """The one shape of every error."""

    error: ErrorOut


class FactCheckOut(Schema):
    """A fact-check: the record that the public log has the hash of, and all its versions.

    Attributes:
        record: The frozen JSON of the current version, docs/reference/api.md.
        entry: Number of the entry of the log about it.
        appeals: Corrections that were asked for and replies, with what the desk answered.
    """

    url: str
    sha256: str
    entry: int | None
    record: dict[str, Any]
    versions: list[HeadOut]
    appeals: list[AppealOut]


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
