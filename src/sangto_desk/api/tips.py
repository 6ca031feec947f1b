"""Sending a tip and reading its ticket, for programs; nobody has to say who they are."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from ninja import Router, Schema
from ninja import Status as Made
from ninja.decorators import decorate_view
from pydantic import Field

from sangto_desk.accounts.models import Unit
from sangto_desk.accounts.selectors import default_unit
from sangto_desk.api.bodies import json_alone
from sangto_desk.claims.kinds import EXPLANATIONS
from sangto_desk.common.errors import NotFound
from sangto_desk.inbox.models import Channel, Question, Status, Suggestion
from sangto_desk.inbox.selectors.tickets import offered, ticket_of
from sangto_desk.inbox.services import receive_tip

router = Router(tags=["tips"])


class TipIn(Schema):
    """What somebody doubts.

    Attributes:
        text: The words as they go around; personal data in them is covered before anything is written.
        unit: Number of the unit whose inbox it is for; the first one if left out.
    """

    text: str = Field(examples=["Nghe nói gội đầu sau 10 giờ đêm là vỡ mạch máu não, có thật không?"])
    unit: int | None = None


class TicketAnswerOut(Schema):
    """A published fact-check that answers a ticket."""

    url: str
    title: str
    rating: str
    summary: str
    publisher: str


class TicketOut(Schema):
    """Where a tip stands.

    Attributes:
        ticket: Address of the page of the ticket: the only key, told once to whoever sent the tip.
        token: The last part of that address, for `GET /api/v1/tickets/{token}`.
        status: ``new``, ``claimed``, ``matched``, ``refused`` or ``answered``.
        times: How often the same was asked.
        answer: The fact-check that answers it.
        perhaps: A fact-check that very probably answers it and waits for an editor to confirm it.
        reason: Why it is not checked, where it was refused.
    """

    ticket: str
    token: str
    status: Status
    times: int
    answer: TicketAnswerOut | None
    perhaps: TicketAnswerOut | None
    reason: str


@router.post("tips", response={201: TicketOut}, summary="Send a tip")
@decorate_view(json_alone)
def send_tip(request: HttpRequest, response: HttpResponse, tip: TipIn) -> Made[TicketOut]:
    """Take in what somebody doubts and say what is known already."""
    unit = default_unit() if tip.unit is None else Unit.objects.filter(pk=tip.unit).first()
    if unit is None:
        raise NotFound(f"There is no unit {tip.unit}.", code="api.unit")
    receipt = receive_tip(text=tip.text, channel=Channel.API, unit=unit)
    response.headers["Cache-Control"] = "no-store"
    return Made(201, _ticket(receipt.ticket, receipt.question, receipt.suggestion))


@router.get("tickets/{token}", response=TicketOut, summary="Read a ticket")
def read_ticket(request: HttpRequest, response: HttpResponse, token: str) -> TicketOut:
    """Say where a tip stands, to whoever holds its ticket."""
    ticket = ticket_of(token)
    if ticket is None:
        raise Http404
    response.headers["Cache-Control"] = "no-store"
    question = ticket.tip.question
    return _ticket(token, question, offered(question))


def _ticket(token: str, question: Question, likely: Suggestion | None) -> TicketOut:
    perhaps = None if question.is_answered else likely
    return TicketOut(
        ticket=f"{settings.SITE_ADDRESS}{reverse('public:ticket', args=[token])}",
        token=token,
        status=Status(question.status),
        times=question.count,
        answer=_answer(question) if question.is_answered else None,
        perhaps=_suggested(perhaps) if perhaps else None,
        reason=str(EXPLANATIONS[question.refusal.reason]) if question.refusal else "",
    )


def _answer(question: Question) -> TicketAnswerOut:
    return TicketAnswerOut(
        url=question.answer_url,
        title=question.answer_title,
        rating=question.answer_rating,
        summary=question.answer_summary,
        publisher=question.answer_publisher,
    )


def _suggested(found: Suggestion) -> TicketAnswerOut:
    return TicketAnswerOut(
        url=found.url, title=found.title, rating=found.rating, summary=found.summary, publisher=found.publisher
    )
