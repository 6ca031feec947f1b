"""Rounds for organisers: deal, wait, rank, read more where the cut is unsure, decide."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sangto_desk.accounts.rules import holds
from sangto_desk.common.errors import NotFound, Unacceptable
from sangto_desk.contests import rules, services
from sangto_desk.contests.models import Contest, Round
from sangto_desk.contests.selectors.rounds import (
    is_current,
    judge_loads,
    latest_ranking,
    level_size,
    level_to_read,
    pool_tables,
    promotions_of,
    round_progress,
)
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.contests.finding import contest_of


@needs(rules.ORGANISE)
def index(request: HttpRequest, number: int) -> HttpResponse:
    """The level that is read now, its ranking, and those that are decided."""
    contest = contest_of(request, number)
    level = level_to_read(contest)
    round_ = Round.objects.filter(level=level).first() if level else None
    ranking = latest_ranking(round_) if round_ else None
    decided = contest.rounds.filter(state="promoted").select_related("level", "decided").order_by("level__order")
    context = {
        "contest": contest,
        "level": level,
        "round": round_,
        "entries": level_size(level) if level else 0,
        "progress": round_progress(round_) if round_ else (0, 0),
        "ranking": ranking,
        "current": ranking is not None and is_current(ranking),
        "tables": pool_tables(ranking) if ranking else [],
        "judges": _judges(contest, ranking.judges if ranking else {}),
        "decided": [
            (row, promotions_of(row).select_related("entry__unit", "quota__unit", "standing")) for row in decided
        ],
        "may_decide": holds(member(request), rules.DECIDE, contest.unit),
    }
    return render(request, "newsroom/contests/rounds.html", context)


def _judges(contest: Contest, use: dict[str, dict[str, float]]) -> list[tuple[object, dict[str, float]]]:
    """Judges with how they use the scale, as the last ranking found it."""
    return [(load, use.get(str(load.judge.pk), {})) for load in judge_loads(contest)]


@needs(rules.ORGANISE)
@require_POST
def step(request: HttpRequest, number: int) -> HttpResponse:
    """Deal, rank, order extra reads, decide, open again."""
    contest, user = contest_of(request, number), member(request)
    wanted, reason = request.POST.get("step", ""), request.POST.get("reason", "")
    if wanted == "assign":
        services.assign_round(actor=user, contest=contest)
        messages.success(request, _("The entries are dealt."))
    elif wanted == "rank":
        services.rank_round(actor=user, round_=_open(contest))
        messages.success(request, _("Ranked with all that was handed in so far."))
    elif wanted == "extra":
        added = services.order_extra_reads(actor=user, round_=_open(contest))
        messages.success(request, _("%(number)d extra reads are dealt.") % {"number": added})
    elif wanted == "promote":
        chosen = services.promote(actor=user, round_=_open(contest), reason=reason)
        messages.success(request, _("%(number)d entries go up.") % {"number": len(chosen)})
    elif wanted == "reopen":
        services.reopen_round(actor=user, round_=_last_decided(contest), reason=reason)
        messages.success(request, _("The round is open again."))
    else:
        raise Unacceptable(_("This is no step of a round."), code="contests.step")
    return redirect("newsroom:contest-rounds", number)


def _open(contest: Contest) -> Round:
    found = contest.rounds.filter(state="reading").first()
    if found is None:
        raise NotFound(_("No round is open."), hint=_("Deal the entries first."), code="contests.no-round")
    return found


def _last_decided(contest: Contest) -> Round:
    found = contest.rounds.filter(state="promoted").order_by("-level__order").first()
    if found is None:
        raise NotFound(_("No round is decided."), code="contests.no-round")
    return found
