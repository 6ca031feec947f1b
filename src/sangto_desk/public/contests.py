"""Contests for readers: what was announced, results by number and place, answers to appeals, frozen records."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sangto_desk.audit.published import standing_of
from sangto_desk.common.caching import FOR_EVER, kept
from sangto_desk.common.markdown import render_markdown
from sangto_desk.contests import published
from sangto_desk.contests.models import Contest
from sangto_desk.contests.selectors.contests import participating, takes_entries
from sangto_desk.public.log import record_response


@kept()
def index(request: HttpRequest) -> HttpResponse:
    """Contests, the newest first."""
    return render(request, "public/contests/index.html", {"contests": published.contests()})


@kept()
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """What was announced: task, rules, dates, rubric, levels with quotas, how judging goes, what is kept."""
    contest = found(slug)
    levels = contest.levels.prefetch_related("quotas__unit", "quotas__category")
    context = {
        "contest": contest,
        "task": render_markdown(contest.task),
        "rules": render_markdown(contest.rules),
        "open": takes_entries(contest),
        "criteria": contest.criteria.all(),
        "categories": contest.categories.all(),
        "levels": levels,
        "units": participating(contest).order_by("path"),
        "by_unit": any(level.by_unit for level in levels),
        "cross_percent": round(100 * contest.cross_share),
        "results": contest.results.exists(),
        "appeals": published.answered_appeals(contest),
    }
    return render(request, "public/contests/contest.html", context)


@kept()
def results(request: HttpRequest, slug: str) -> HttpResponse:
    """Who was chosen, level by level, with the points raw and adjusted; names where the author agreed."""
    contest = found(slug)
    shown = published.results(contest)
    if shown is None:
        raise Http404
    context = {
        "contest": contest,
        "results": shown,
        "earlier": published.earlier_results(contest),
        "standing": standing_of(shown.sha256),
        "address": f"{settings.SITE_ADDRESS}{request.path}",
    }
    return render(request, "public/contests/results.html", context)


@kept()
def results_record(request: HttpRequest, slug: str) -> HttpResponse:
    """The frozen JSON of the results: what the log has the hash of; it has no name."""
    contest = found(slug)
    shown = published.results(contest)
    if shown is None:
        raise Http404
    return record_response(shown.row.content.encode())


@kept(FOR_EVER, immutable=True)
def record_of_results(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The frozen JSON of results that others replaced."""
    row = next((row for row in published.earlier_results(found(slug)) if row.number == number), None)
    if row is None:
        raise Http404
    return record_response(row.content.encode())


@kept()
def appeal(request: HttpRequest, slug: str, entry: int, number: int) -> HttpResponse:
    """How an appeal ended, and why."""
    contest = found(slug)
    answered = published.answered_appeal(contest, entry, number)
    if answered is None:
        raise Http404
    context = {
        "contest": contest,
        "appeal": answered,
        "standing": standing_of(answered.sha256),
        "address": f"{settings.SITE_ADDRESS}{request.path}",
    }
    return render(request, "public/contests/appeal.html", context)


@kept()
def appeal_record(request: HttpRequest, slug: str, entry: int, number: int) -> HttpResponse:
    """The frozen JSON of an answer."""
    answered = published.answered_appeal(found(slug), entry, number)
    if answered is None:
        raise Http404
    return record_response(answered.content.encode())


def found(slug: str) -> Contest:
    """An announced contest; 404 if there is none of that name."""
    contest = published.contest(slug)
    if contest is None:
        raise Http404
    return contest
