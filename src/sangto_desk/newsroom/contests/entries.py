"""Entries for organisers: by number and unit, without names; what judges reported as leaks."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from sangto_desk.common.pagination import page_of
from sangto_desk.common.whole import whole
from sangto_desk.contests import rules, services
from sangto_desk.contests.models import EntryState, LeakReport
from sangto_desk.contests.noticed import noticed_in
from sangto_desk.contests.selectors.contests import entry_units
from sangto_desk.contests.selectors.originality import shared_by
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.contests.finding import contest_of


@needs(rules.ORGANISE)
def index(request: HttpRequest, number: int) -> HttpResponse:
    """The entries of a contest, filtered by unit, state and number."""
    contest = contest_of(request, number)
    rows = contest.entries.select_related("unit", "category").defer("text")
    unit, state, words = (request.GET.get(name, "") for name in ("unit", "state", "q"))
    if (key := whole(unit)) is not None:
        rows = rows.filter(unit=key)
    if state in EntryState.values:
        rows = rows.filter(state=state)
    if words.strip():
        rows = rows.filter(number=whole(words.strip()) or 0)
    context = {
        "contest": contest,
        "page": page_of(rows, order=("number",), at=request.GET.get("at", "")),
        "count": rows.count(),
        "units": entry_units(contest).order_by("path"),
        "states": EntryState.choices,
        "unit": unit,
        "state": state,
        "words": words,
    }
    return render(request, "newsroom/contests/entries.html", context)


@needs(rules.ORGANISE)
def show(request: HttpRequest, number: int, entry: int) -> HttpResponse:
    """One entry: text, what was noticed, what it shares, who read it; takes it out at the wish of its author."""
    contest = contest_of(request, number)
    row = contest.entries.select_related("unit", "category").filter(number=entry).first()
    if row is None:
        raise Http404
    if request.method == "POST":
        services.withdraw_entry(entry=row, actor=member(request))
        messages.success(request, _("Withdrawn. The text and the personal data are erased."))
        return redirect("newsroom:contest-entry", number, entry)
    context = {
        "contest": contest,
        "entry": row,
        "readings": row.readings.select_related("judge__user", "round__level").order_by("round", "pk"),
        "noticed": noticed_in(row.flags),
        "pairs": shared_by(row)[:50],
        "cases": row.cases.order_by("pk"),
    }
    return render(request, "newsroom/contests/entry.html", context)


@needs(rules.ORGANISE)
def leaks(request: HttpRequest, number: int) -> HttpResponse:
    """Words that tell who wrote a text, as judges reported them: cover them or leave them."""
    contest = contest_of(request, number)
    rows = LeakReport.objects.filter(reading__round__contest=contest)
    if request.method == "POST":
        report = get_object_or_404(rows, pk=whole(request.POST.get("report", "")) or 0)
        services.settle_leak(actor=member(request), report=report, covered="cover" in request.POST)
        messages.success(request, _("Settled."))
        return redirect("newsroom:contest-leaks", number)
    found = rows.select_related("reading__entry").order_by("settled", "pk")
    return render(request, "newsroom/contests/leaks.html", {"contest": contest, "reports": found[:200]})
