"""The work of the desk, for programs with a key: read the inbox, decide on questions, read claims.

Each operation asks for the role that its page asks for, and calls the service that the page calls: a program can do
what the member who made its key can do, and nothing else. The audit trail names both, member and key.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import Literal, Protocol

from django.http import HttpRequest
from ninja import Query, Router, Schema
from ninja.decorators import decorate_view
from pydantic import Field

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import require
from sangto_desk.api.bodies import json_alone
from sangto_desk.api.keys import Key, asking, key_of, unkept
from sangto_desk.api.reading import MOST_ROWS
from sangto_desk.api.schemas import ADDRESS, CLAIM, TITLE, ConflictOut
from sangto_desk.claims import rules as claim_rules
from sangto_desk.claims.kinds import Kind, Reason, Topic
from sangto_desk.claims.models import Claim
from sangto_desk.claims.selectors import claims_for, get_claim
from sangto_desk.common.pagination import page_of
from sangto_desk.common.trail import with_key
from sangto_desk.factchecks.services import link_and_answer
from sangto_desk.inbox import rules, services
from sangto_desk.inbox.models import Question, Status, Suggestion
from sangto_desk.inbox.selectors.triage import ORDERS, Wanted, get_question, questions_for

QUESTION = "Nghe nói gội đầu sau 10 giờ đêm là vỡ mạch máu não, có thật không?"

router = Router(tags=["desk"], auth=Key())


class Decide(Protocol):
    """A service that decides on a question."""

    def __call__(self, *, actor: User, question: Question) -> object:
        """Decide."""


class SuggestionOut(Schema):
    """The earlier fact-check that comes nearest; with conflicts it is about something else."""

    url: str = Field(examples=[ADDRESS])
    title: str = Field(examples=[TITLE])
    claim: str = Field(examples=[CLAIM])
    rating: str = Field(examples=["Sai"])
    probability: float
    conflicts: list[ConflictOut]


class QuestionOut(Schema):
    """A question of the inbox: what was sent in, personal data covered, and never who sent it.

    Attributes:
        focus: The statement in the text that is most worth checking.
        count: How often it was sent.
        worthiness: How much it is worth checking, from 0 to 1; 0 if it is no fact.
        claim: Number of the claim that it is about.
        refusal: Number of its refusal.
    """

    number: int
    unit: str = Field(examples=["Phòng kiểm chứng"])
    text: str = Field(examples=[QUESTION])
    focus: str = Field(examples=[CLAIM])
    count: int
    first_day: date
    last_day: date
    status: Status
    kind: Kind
    worthiness: float
    suggestion: SuggestionOut | None
    claim: int | None
    refusal: int | None


class QuestionsOut(Schema):
    """A page of the inbox, and the cursor of the next one; empty on the last."""

    items: list[QuestionOut]
    next: str


class ClaimIn(Schema):
    """What a question is about: a claim that the desk has, or the wording of a new one.

    Attributes:
        wording: The claim in the words of the desk.
        number: Of a claim that is there; the wording is not read then.
        certain: It is a fact, although the machine surely takes the wording for something else.
    """

    wording: str = Field("", max_length=600, examples=[CLAIM])
    number: int | None = Field(None, examples=[12])
    certain: bool = False


class MatchIn(Schema):
    """That the suggested fact-check answers the question.

    Attributes:
        despite_conflicts: What differs was seen, and both are the same claim all the same.
        seen: `url` of the suggestion that was looked at: if another one is suggested by now, nothing is confirmed.
    """

    despite_conflicts: bool = False
    seen: str | None = Field(None, max_length=600)


class RefuseIn(Schema):
    """Why a question is not checked: one of the published reasons."""

    reason: Reason


class DeskClaimOut(Schema):
    """A claim of the desk, checked or not.

    Attributes:
        status: ``open``, ``checking``, ``published`` or ``set-aside``.
        priority: 1 comes first.
    """

    number: int
    unit: str = Field(examples=["Phòng kiểm chứng"])
    wording: str = Field(examples=[CLAIM])
    topic: Topic
    status: str = Field(examples=["open"])
    priority: int
    due: date | None
    opened: datetime


class DeskClaimsOut(Schema):
    """A page of claims, and the cursor of the next one; empty on the last."""

    items: list[DeskClaimOut]
    next: str


@router.get("questions", response=QuestionsOut, summary="The inbox")
@decorate_view(unkept)
def list_questions(
    request: HttpRequest,
    status: Status = Status.NEW,
    kind: Kind | None = None,
    match: Literal["some", "none"] | None = None,
    sort: Literal["worth", "count", "new"] = "worth",
    cursor: str = "",
    limit: int = Query(20, ge=1, le=MOST_ROWS),
) -> QuestionsOut:
    """The questions of the member's units, as the page shows them; `match` is whether a fact-check is suggested."""
    user = asking(request)
    require(user, rules.VIEW)
    wanted = Wanted.read(status, kind or "", match or "", sort)
    page = page_of(questions_for(user, wanted), order=ORDERS[wanted.sort], at=cursor, size=limit)
    return QuestionsOut(items=[_question(one) for one in page.rows], next=page.next)


@router.post("questions/{number}/claim", response=QuestionOut, summary="Open a claim for a question")
@decorate_view(json_alone, unkept)
def claim_question(request: HttpRequest, number: int, body: ClaimIn) -> QuestionOut:
    """Or say about which claim it is; if that one is answered, the senders have the answer at once."""

    def decide(*, actor: User, question: Question) -> None:
        if body.number is not None:
            link_and_answer(actor=actor, question=question, claim=get_claim(actor, body.number))
        else:
            services.open_claim_for(actor=actor, question=question, wording=body.wording, certain=body.certain)

    return _decided(request, number, decide)


@router.post("questions/{number}/match", response=QuestionOut, summary="Confirm the suggested fact-check")
@decorate_view(json_alone, unkept)
def match_question(request: HttpRequest, number: int, body: MatchIn) -> QuestionOut:
    """The senders read it from then on."""
    confirm = partial(services.confirm_match, despite_conflicts=body.despite_conflicts, seen=body.seen)
    return _decided(request, number, confirm)


@router.post("questions/{number}/refuse", response=QuestionOut, summary="Say that a question is not checked")
@decorate_view(json_alone, unkept)
def refuse_question(request: HttpRequest, number: int, body: RefuseIn) -> QuestionOut:
    """The refusal is public with its number and its reason; the senders read the reason."""
    return _decided(request, number, partial(services.refuse_question, reason=body.reason))


@router.get("claims", response=DeskClaimsOut, summary="The claims of the desk")
@decorate_view(unkept)
def list_desk_claims(
    request: HttpRequest, topic: Topic | None = None, cursor: str = "", limit: int = Query(20, ge=1, le=MOST_ROWS)
) -> DeskClaimsOut:
    """Those of the member's units, the newest first."""
    user = asking(request)
    require(user, claim_rules.VIEW)
    rows = claims_for(user).filter(topic=topic) if topic else claims_for(user)
    page = page_of(rows, order=["-number"], at=cursor, size=limit)
    return DeskClaimsOut(items=[_claim(one) for one in page.rows], next=page.next)


def _decided(request: HttpRequest, number: int, decide: Decide) -> QuestionOut:
    """A question of the member's units after a decision, for those who may decide; in which unit, its service asks."""
    user = asking(request)
    require(user, rules.SORT)
    with with_key(key_of(request).pk):
        decide(actor=user, question=get_question(user, number))
    return _question(get_question(user, number))


def _question(one: Question) -> QuestionOut:
    suggestion: Suggestion | None = getattr(one, "suggestion", None)
    return QuestionOut(
        number=one.pk,
        unit=one.unit.name,
        text=one.text,
        focus=one.focus,
        count=one.count,
        first_day=one.first_day,
        last_day=one.last_day,
        status=Status(one.status),
        kind=Kind(one.kind),
        worthiness=round(one.worthiness, 4),
        suggestion=_suggestion(suggestion) if suggestion else None,
        claim=one.claim.number if one.claim else None,
        refusal=one.refusal.number if one.refusal else None,
    )


def _suggestion(found: Suggestion) -> SuggestionOut:
    return SuggestionOut(
        url=found.url,
        title=found.title,
        claim=found.claim,
        rating=found.rating,
        probability=round(found.probability, 4),
        conflicts=[ConflictOut(kind=kind, text=asked, fact_check=told) for kind, asked, told in found.conflicts],
    )


def _claim(one: Claim) -> DeskClaimOut:
    return DeskClaimOut(
        number=one.number,
        unit=one.unit.name,
        wording=one.wording,
        topic=Topic(one.topic),
        status=one.status,
        priority=one.priority,
        due=one.due,
        opened=one.opened,
    )
