"""The inbox: one question a row, and what an editor decides about it.

Every action works without a script: the form leads to the page of the question. With a script htmx puts the changed row
in place of the old one, so that the eye and the keys stay where they are.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import holds
from sangto_desk.claims.kinds import EXPLANATIONS, Kind, Reason, reasons_for
from sangto_desk.claims.models import Claim
from sangto_desk.claims.selectors import claim_worded, get_claim
from sangto_desk.common.errors import DeskError, Unacceptable
from sangto_desk.common.pagination import page_of
from sangto_desk.factchecks.services import link_and_answer
from sangto_desk.inbox import rules, services
from sangto_desk.inbox.models import Question, Status
from sangto_desk.inbox.selectors.triage import (
    ORDERS,
    Wanted,
    counts_for,
    get_question,
    growth_of,
    latest_tips,
    questions_for,
)
from sangto_desk.newsroom.access import member, needs

ROWS = 30
"""Rows of a page: what one sorts in a sitting, and what is drawn in half the time of fifty."""


@needs(rules.VIEW)
def index(request: HttpRequest) -> HttpResponse:
    """The questions of my units."""
    user, asked = member(request), request.GET
    wanted = Wanted.read(asked.get("status", ""), asked.get("kind", ""), asked.get("match", ""), asked.get("sort", ""))
    page = page_of(questions_for(user, wanted), order=ORDERS[wanted.sort], at=asked.get("at", ""), size=ROWS)
    growth = growth_of(page.rows)
    counts = counts_for(user)
    context = {
        "page": page,
        "rows": [(question, growth[question.pk]) for question in page.rows],
        "wanted": wanted,
        "tabs": [(status, counts[status]) for status in Status],
        "kinds": Kind,
        "may_sort": holds(user, rules.SORT),
        "filtered": bool(wanted.kind or wanted.match),
    }
    return render(request, "newsroom/inbox/index.html", context)


@needs(rules.VIEW)
def show(request: HttpRequest, number: int) -> HttpResponse:
    """Everything about one question."""
    return _detail(request, get_question(member(request), number))


def _detail(
    request: HttpRequest, question: Question, *, error: DeskError | None = None, wording: str = "", part: str = ""
) -> HttpResponse:
    fitting = reasons_for(Kind(question.kind))
    others = [reason for reason in Reason if reason not in fitting]
    context = {
        "question": question,
        "growth": growth_of([question])[question.pk],
        "tips": latest_tips(question),
        "may_sort": holds(member(request), rules.SORT, question.unit),
        "reasons": [(reason, EXPLANATIONS[reason]) for reason in (*fitting, *others)],
        "wording": wording or question.focus[:600],
        "error": error,
        "known": claim_worded(question.unit, wording) if error else None,
        "open": part,
        "in_part": bool(request.htmx),  # type: ignore[attr-defined]
    }
    name = "newsroom/inbox/_detail.html" if context["in_part"] else "newsroom/inbox/show.html"
    # htmx shows only what comes with a status of success.
    status = error.status if error and not context["in_part"] else 200
    response = render(request, name, context, status=status)
    if context["in_part"]:
        response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#detail", "innerHTML"
    return response


def _decided(request: HttpRequest, question: Question, words: str) -> HttpResponse:
    """The row as it is now, or the page of the question."""
    if request.htmx:  # type: ignore[attr-defined]
        growth = growth_of([question])[question.pk]
        context = {"question": question, "growth": growth, "done": words, "may_sort": True}
        return render(request, "newsroom/inbox/_decided.html", context)
    messages.success(request, words)
    return redirect("newsroom:question", question.pk)


@needs(rules.SORT)
@require_POST
def match(request: HttpRequest, number: int) -> HttpResponse:
    """Confirm the suggested fact-check."""
    user = member(request)
    question = get_question(user, number)
    try:
        services.confirm_match(
            actor=user,
            question=question,
            despite_conflicts=request.POST.get("despite") == "1",
            seen=request.POST.get("seen"),
        )
    except DeskError as error:
        return _detail(request, question, error=error)
    return _decided(request, question, _("Match confirmed: senders read the answer now."))


@needs(rules.SORT)
@require_http_methods(["GET", "POST"])
def claim(request: HttpRequest, number: int) -> HttpResponse:
    """Open a claim for a question, or link it to one that is there."""
    user = member(request)
    question = get_question(user, number)
    if request.method != "POST":
        return _detail(request, question, part="claim")
    wording, known = request.POST.get("wording", ""), request.POST.get("number", "").strip()
    try:
        if known:
            there = _known_claim(user, known)
            link_and_answer(actor=user, question=question, claim=there)
            return _decided(request, question, _("Linked to claim %(number)s.") % {"number": there.number})
        certain = request.POST.get("certain") == "1"
        made = services.open_claim_for(actor=user, question=question, wording=wording, certain=certain)
    except DeskError as error:
        return _detail(request, question, error=error, wording=wording, part="claim")
    question.refresh_from_db()
    return _decided(request, question, _("Claim %(number)s opened.") % {"number": made.number})


def _known_claim(user: User, number: str) -> Claim:
    """The claim whose number was entered, as people write it: 5021, 5.021 or #5021."""
    digits = number.lstrip("#").replace(".", "").replace(" ", "")
    if not digits.isdecimal():
        raise Unacceptable(
            format_lazy(gettext_lazy("“{given}” is no number of a claim."), given=number[:40]),
            hint=gettext_lazy("Enter its number alone; it stands before the claim in the list."),
            code="inbox.claim-number",
        )
    return get_claim(user, int(digits[:10]))


@needs(rules.SORT)
@require_http_methods(["GET", "POST"])
def refuse(request: HttpRequest, number: int) -> HttpResponse:
    """Say that a question is not checked, with one of the published reasons."""
    user = member(request)
    question = get_question(user, number)
    if request.method != "POST":
        return _detail(request, question, part="refuse")
    try:
        services.refuse_question(actor=user, question=question, reason=request.POST.get("reason", ""))
    except DeskError as error:
        return _detail(request, question, error=error, part="refuse")
    return _decided(request, question, _("Refused: senders read the reason now."))


@needs(rules.SORT)
@require_POST
def reopen(request: HttpRequest, number: int) -> HttpResponse:
    """Take a decision back."""
    user = member(request)
    question = get_question(user, number)
    try:
        services.reopen_question(actor=user, question=question)
    except DeskError as error:
        return _detail(request, question, error=error)
    return _decided(request, question, _("Taken back: the question is new again."))
