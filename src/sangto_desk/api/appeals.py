"""Asking for a correction, replying, and reading what was answered, for programs."""

from __future__ import annotations

from dataclasses import asdict

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from ninja import Query, Router
from ninja import Status as Made
from ninja.decorators import decorate_view

from sangto_desk.api.bodies import json_alone
from sangto_desk.api.reading import MOST_ROWS, limited
from sangto_desk.api.schemas import AppealIn, AppealOut, AppealsOut, AppealTicketOut, PartyOut
from sangto_desk.claims.kinds import ClaimantType
from sangto_desk.common.limits import allow
from sangto_desk.factchecks.models import Appeal, Ending
from sangto_desk.factchecks.published import address_of
from sangto_desk.factchecks.published.appeals import AnsweredAppeal, answered_appeals, appeal_path, get_appeal
from sangto_desk.factchecks.published.cursors import cursor_at, read_cursor
from sangto_desk.factchecks.published.records import Claimant
from sangto_desk.factchecks.selectors import appeal_of_ticket
from sangto_desk.factchecks.services import receive_appeal

router = Router(tags=["appeals"])


@router.post("fact-checks/{slug}/appeals", response={201: AppealTicketOut}, summary="Ask for a correction, or reply")
@decorate_view(json_alone)
def send_appeal(request: HttpRequest, response: HttpResponse, slug: str, appeal: AppealIn) -> Made[AppealTicketOut]:
    """Take in an appeal to a published fact-check and say by when it is answered."""
    allow(request, "appeal", times=10, seconds=3600)
    receipt = receive_appeal(slug=slug, kind=appeal.kind, text=appeal.text)
    response.headers["Cache-Control"] = "no-store"
    return Made(201, _ticket(receipt.ticket, receipt.appeal))


@router.get("appeals/tickets/{token}", response=AppealTicketOut, summary="Read the ticket of an appeal")
def read_appeal_ticket(request: HttpRequest, response: HttpResponse, token: str) -> AppealTicketOut:
    """Say where an appeal stands, to whoever holds its ticket."""
    appeal = appeal_of_ticket(token)
    if appeal is None:
        raise Http404
    response.headers["Cache-Control"] = "no-store"
    return _ticket(token, appeal)


@router.get("appeals", response=AppealsOut, summary="Answered appeals, the newest first")
@decorate_view(limited)
def list_appeals(request: HttpRequest, cursor: str = "", limit: int = Query(20, ge=1, le=MOST_ROWS)) -> AppealsOut:
    """What was asked, how it ended and why."""
    found = answered_appeals(before=read_cursor(cursor), limit=limit + 1)
    last = found[limit - 1] if len(found) > limit else None
    after = cursor_at(last.answered, last.sha256) if last else ""
    return AppealsOut(items=[appeal_out(appeal) for appeal in found[:limit]], next=after)


@router.get("appeals/{number}", response=AppealOut, summary="One answered appeal")
@decorate_view(limited)
def read_appeal(request: HttpRequest, number: int) -> AppealOut:
    """What was asked, how it ended and why."""
    appeal = get_appeal(number)
    if appeal is None:
        raise Http404
    return appeal_out(appeal)


def appeal_out(appeal: AnsweredAppeal) -> AppealOut:
    """An answered appeal as the interface gives it."""
    told = asdict(appeal)
    for name in ("slug", "title", "topic", "canonical"):
        del told[name]
    url, concerns = f"{settings.SITE_ADDRESS}{appeal_path(appeal.number)}", address_of(appeal.slug)
    return AppealOut(**{**told, "url": url, "fact_check": concerns, "party": party_out(appeal.party)})


def party_out(party: Claimant | None) -> PartyOut | None:
    """Whoever is named, if anybody is."""
    return PartyOut(type=ClaimantType(party.type), name=party.name, office=party.office) if party else None


def _ticket(token: str, appeal: Appeal) -> AppealTicketOut:
    return AppealTicketOut(
        ticket=f"{settings.SITE_ADDRESS}{reverse('public:appeal-ticket', args=[token])}",
        token=token,
        due=appeal.due,
        outcome=Ending(appeal.outcome) if appeal.outcome else None,
        reason=appeal.reason,
        answer=f"{settings.SITE_ADDRESS}{appeal_path(appeal.number)}" if appeal.content else "",
    )
