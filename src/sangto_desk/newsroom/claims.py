"""Claims and refusals: lists with filters in the address, everything about a claim on a page, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain

from django.contrib import messages
from django.db.models import Count, QuerySet, Sum, Value
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from sangto.text import fold_text
from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.rules import holds
from sangto_desk.audit.models import Entry
from sangto_desk.audit.selectors import entries_of
from sangto_desk.claims import rules, services
from sangto_desk.claims.kinds import EXPLANATIONS, Reason, Status
from sangto_desk.claims.models import Claim
from sangto_desk.claims.selectors import claims_for, current_judgements, get_claim, refusals_for
from sangto_desk.common.pagination import page_of
from sangto_desk.common.whole import whole
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.services import start_fact_check
from sangto_desk.factchecks.states import State
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.claim_forms import (
    AssignForm,
    FilterForm,
    JudgeForm,
    OpenForm,
    RefuseForm,
    RelateForm,
    WordingForm,
)
from sangto_desk.newsroom.submitting import attempt
from sangto_desk.newsroom.waiting import Waiting

_NEVER = date(9999, 12, 31)
_ORDERS = {"": ["-number"], "priority": ["priority", "-number"], "due": ["due_or_never", "-number"]}
_STATES = [
    (Status.OPEN.value, Status.OPEN.label),
    *[(state.value, state.label) for state in State],
    (Status.SET_ASIDE.value, Status.SET_ASIDE.label),
]


def _narrowed(user: User, chosen: dict[str, str]) -> QuerySet[Claim]:
    rows = claims_for(user).select_related("factcheck").annotate(due_or_never=Coalesce("due", Value(_NEVER)))
    status = chosen["status"]
    if status in (Status.OPEN, Status.SET_ASIDE):
        rows = rows.filter(status=status)
    elif status:
        rows = rows.filter(factcheck__state=status)
    for word in chosen["q"].split()[:8]:
        rows = rows.filter(number=number) if (number := whole(word)) else rows.filter(folded__contains=fold_text(word))
    if chosen["topic"]:
        rows = rows.filter(topic=chosen["topic"])
    if chosen["who"]:
        rows = rows.filter(assignee=user if chosen["who"] == "me" else None)
    return rows


@needs(Role.CONTRIBUTOR)
def index(request: HttpRequest) -> HttpResponse:
    """The claims of my units."""
    user = member(request)
    form = FilterForm(request.GET, _STATES)
    chosen = form.chosen()
    rows = _narrowed(user, chosen)
    page = page_of(rows, order=_ORDERS[chosen["sort"]], at=request.GET.get("at", ""))
    context = {
        "form": form,
        "page": page,
        "narrowed": any(chosen.values()),
        "today": timezone.localdate(),
        "may_open": holds(user, rules.WORK),
    }
    return render(request, "newsroom/claims/index.html", context)


@needs(Role.EDITOR)
def open_new(request: HttpRequest) -> HttpResponse:
    """Open a claim that no question asks about."""
    user = member(request)
    form = OpenForm(user, request.POST or None)
    if form.is_valid():
        data = form.cleaned_data
        claim = attempt(
            form,
            lambda: services.open_claim(
                actor=user,
                unit=data["unit"],
                wording=data["wording"],
                kind=data["kind"],
                topic=data["topic"],
                claimant=form.claimant(),
                appearance=form.appearing(),
                certain=form.certainly(),
                again=False,
            ),
        )
        if claim:
            return redirect("newsroom:claim", claim.number)
    return render(request, "newsroom/claims/open.html", {"form": form}, status=400 if form.errors else 200)


@needs(Role.CONTRIBUTOR)
def detail(request: HttpRequest, number: int) -> HttpResponse:
    """Everything about one claim."""
    user = member(request)
    claim = get_claim(user, number)
    return render(request, "newsroom/claims/detail.html", _about(user, claim))


def _about(user: User, claim: Claim) -> dict[str, object]:
    factcheck = FactCheck.objects.filter(claim=claim).first()
    asked = claim.questions.aggregate(questions=Count("id"), tips=Coalesce(Sum("count"), 0))
    initial = {"assignee": claim.assignee_id, "due": claim.due, "priority": claim.priority}
    return {
        "claim": claim,
        "factcheck": factcheck,
        "asked": asked,
        "occurrences": claim.occurrences.order_by("-id")[:20],
        "judgements": current_judgements(claim),
        "history": history_of(claim, factcheck),
        "may_work": holds(user, rules.WORK, claim.unit),
        "may_edit": holds(user, rules.WORK, claim.unit) and claim.status != Status.PUBLISHED,
        "assign_form": AssignForm(claim, initial=initial),
        "relate_form": RelateForm(),
        "today": timezone.localdate(),
    }


def history_of(claim: Claim, factcheck: FactCheck | None, most: int = 100) -> list[Entry]:
    """What was done to a claim and its fact-check, the newest first."""
    parts: Iterable[QuerySet[Entry]] = [entries_of(claim), *([entries_of(factcheck)] if factcheck else [])]
    entries = chain.from_iterable(part.order_by("-id")[:most] for part in parts)
    return sorted(entries, key=lambda entry: -entry.pk)[:most]


@needs(Role.EDITOR)
def edit(request: HttpRequest, number: int) -> HttpResponse:
    """Word a claim anew."""
    user = member(request)
    claim = get_claim(user, number)
    form = WordingForm(request.POST or None, initial=WordingForm.values_of(claim))
    if form.is_valid():
        data = form.cleaned_data
        done = attempt(
            form,
            lambda: services.edit_claim(
                actor=user,
                claim=claim,
                wording=data["wording"],
                topic=data["topic"],
                claimant=form.claimant(),
                appearance=form.appearing(),
                certain=form.certainly(),
            ),
        )
        if done:
            return redirect("newsroom:claim", number)
    context = {"form": form, "claim": claim}
    return render(request, "newsroom/claims/edit.html", context, status=400 if form.errors else 200)


@needs(Role.EDITOR)
@require_POST
def assign(request: HttpRequest, number: int) -> HttpResponse:
    """Assign a claim, set its due date and priority."""
    user = member(request)
    claim = get_claim(user, number)
    form = AssignForm(claim, request.POST)
    if form.is_valid():
        data = form.cleaned_data
        services.assign_claim(actor=user, claim=claim, assignee=data["assignee"], due=data["due"])
        services.set_priority(actor=user, claim=claim, priority=data["priority"])
        messages.success(request, _("Saved."))
    else:
        messages.error(request, _("This assignment cannot be saved: choose somebody of the unit and a day."))
    return redirect("newsroom:claim", number)


@needs(Role.EDITOR)
@require_POST
def aside(request: HttpRequest, number: int) -> HttpResponse:
    """Put a claim aside (``aside=1``), or take it up again (``aside=0``)."""
    claim = get_claim(member(request), number)
    services.set_aside(actor=member(request), claim=claim, aside=request.POST.get("aside") != "0")
    return redirect("newsroom:claim", number)


@needs(Role.EDITOR)
@require_POST
def judge(request: HttpRequest, number: int) -> HttpResponse:
    """Confirm or reject a relation."""
    user = member(request)
    claim = get_claim(user, number)
    form = JudgeForm(request.POST)
    if form.is_valid():
        data = form.cleaned_data
        services.judge_relation(
            actor=user,
            claim=claim,
            relation=data["relation"],
            state=data["state"],
            other=get_claim(user, data["other"]) if data["other"] else None,
            outside_id=data["outside_id"],
        )
    return redirect("newsroom:claim", number)


@needs(Role.EDITOR)
@require_POST
def relate(request: HttpRequest, number: int) -> HttpResponse:
    """Relate a claim to another one that nobody suggested."""
    user = member(request)
    claim = get_claim(user, number)
    form = RelateForm(request.POST)
    if form.is_valid():
        other = get_claim(user, form.cleaned_data["number"])
        relation = form.cleaned_data["relation"]
        services.judge_relation(actor=user, claim=claim, relation=relation, state="confirmed", other=other)
    else:
        messages.error(request, _("Nothing was related: enter the number of another claim."))
    return redirect("newsroom:claim", number)


@needs(Role.CONTRIBUTOR)
@require_POST
def check(request: HttpRequest, number: int) -> HttpResponse:
    """Begin to check a claim."""
    user = member(request)
    start_fact_check(actor=user, claim=get_claim(user, number))
    return redirect("newsroom:draft", number)


@needs(Role.CONTRIBUTOR)
def refusals(request: HttpRequest) -> HttpResponse:
    """Statements that were refused, with reasons."""
    user = member(request)
    reason = request.GET.get("reason", "")
    rows = refusals_for(user)
    if reason in Reason.values:
        rows = rows.filter(reason_code=reason)
    page = page_of(rows, order=["-number"], at=request.GET.get("at", ""))
    context = {"page": page, "reasons": Reason.choices, "reason": reason, "may_refuse": holds(user, rules.WORK)}
    return render(request, "newsroom/claims/refusals.html", context)


@needs(Role.EDITOR)
def refuse(request: HttpRequest) -> HttpResponse:
    """Refuse a statement."""
    user = member(request)
    form = RefuseForm(user, request.POST or None)
    if form.is_valid():
        data = form.cleaned_data
        done = attempt(
            form,
            lambda: services.refuse_statement(
                actor=user, unit=data["unit"], text=data["text"], kind=data["kind"], reason=data["reason"]
            ),
        )
        if done:
            messages.success(request, _("Refused under number %(number)s.") % {"number": done.number})
            return redirect("newsroom:refusals")
    explained = [(reason.label, EXPLANATIONS[reason]) for reason in Reason]
    context = {"form": form, "explained": explained}
    return render(request, "newsroom/claims/refuse.html", context, status=400 if form.errors else 200)


def waiting(user: User) -> list[Waiting]:
    """What of the claims waits for somebody."""
    mine = claims_for(user).filter(assignee=user, status__in=[Status.OPEN, Status.CHECKING])
    late = mine.filter(due__lt=timezone.localdate())
    return [
        Waiting(mine.count(), gettext_lazy("claims assigned to you"), "/desk/claims/?who=me&sort=due"),
        Waiting(late.count(), gettext_lazy("of them overdue"), "/desk/claims/?who=me&sort=due"),
    ]
