"""Publish results, answer appeals: frozen records without names, entered in the public log in one transaction."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

import rfc8785
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto.ledger import AppealOutcome as LoggedAppeal
from sangto.ledger import Correction, Outcome, Publication
from sangto.ledger import Entry as LogEntry
from sangto.privacy import redact
from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.audit.services import append_to_log
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.models import Appeal, AppealOutcome, Contest, ContestState, Entry, Promotion, Results, Round
from sangto_desk.contests.published import appeal_path, results_path
from sangto_desk.contests.selectors.rounds import promotions_of
from sangto_desk.contests.services.holding import hold_contest

FORMAT = "sangto-contest-results/1"
APPEAL_FORMAT = "sangto-contest-appeal/1"


@transaction.atomic
def publish_results(*, actor: User, contest: Contest, reason: str = "") -> Results:
    """Publish what was decided, or what is different after an appeal.

    Args:
        actor: A lead who does not judge the contest.
        contest: Decided.
        reason: Why results are published once more; empty the first time.

    Raises:
        NotAllowed: The actor may not decide.
        Conflicted: The contest is not decided.
        Unacceptable: Results are there already and no reason is given.
    """
    hold_contest(contest)
    rules.require_organiser(actor, contest, rules.DECIDE)
    rules.require_state(contest, ContestState.DECIDED, ContestState.RESULTS)
    last = contest.results.last()
    if (last is not None) != bool(reason.strip()):
        raise Unacceptable(
            _("The first results need no reason; results that replace others do."), code="contests.results-reason"
        )
    now = timezone.now()
    canonical = rfc8785.dumps(_content(contest, last, reason.strip(), now))
    row = Results.objects.create(
        contest=contest,
        number=last.number + 1 if last else 1,
        content=canonical.decode(),
        sha256=sha256(canonical).hexdigest(),
        reason=reason.strip()[:500],
        by=actor,
        at=now,
    )
    append_to_log(lambda number, time: _logged(contest, row, last, number, time))
    contest.state = ContestState.RESULTS
    contest.save(update_fields=["state"])
    after = {"number": row.number, "sha256": row.sha256, "reason": row.reason}
    record_write(Write("contests.publish-results", row, actor.pk, contest.unit_id, after=after))
    return row


def _logged(contest: Contest, row: Results, last: Results | None, number: int, time: datetime) -> LogEntry:
    path = results_path(contest.slug)
    if last is None:
        return Publication(number=number, time=time, path=path, sha256=row.sha256)
    return Correction(number=number, time=time, path=path, sha256=row.sha256, version=row.number, replaces=last.sha256)


def _content(contest: Contest, last: Results | None, reason: str, now: datetime) -> dict[str, Any]:
    """What is frozen: numbers, pools, places and points, raw beside adjusted. No name and no score of one judge."""
    return {
        "format": FORMAT,
        "path": results_path(contest.slug),
        "number": last.number + 1 if last else 1,
        "previous": last.sha256 if last else None,
        "reason": reason,
        "at": now.isoformat(),
        "desk": desk_profile().name,
        "unit": contest.unit.name,
        "title": contest.title,
        "entries": contest.entries.filter(state="received").count(),
        "judges": contest.judges.filter(readings__state="handed-in").distinct().count(),
        "levels": [_level(round_) for round_ in contest.rounds.order_by("level__order")],
    }


def _level(round_: Round) -> dict[str, Any]:
    ranking = round_.decided
    assert ranking is not None
    rows = promotions_of(round_).select_related(
        "entry__unit", "entry__category", "quota__unit", "quota__category", "standing"
    )
    return {
        "name": round_.level.name,
        "model": ranking.model,
        "seed": ranking.seed,
        "reads": ranking.reads,
        "missing": ranking.missing,
        "tied": ranking.standings.filter(zone="tie").count(),
        "decided_because": round_.plan.get("reason", ""),
        "chosen": [_chosen(row) for row in rows],
    }


def _chosen(row: Promotion) -> dict[str, Any]:
    standing = row.standing
    return {
        "entry": row.entry.number,
        "unit": row.entry.unit.name,
        "category": row.entry.category.name if row.entry.category else "",
        "pool": str(row.quota),
        "place": row.place,
        "reads": standing.reads,
        "raw": round(standing.raw_mean, 2) if standing.raw_mean is not None else None,
        "adjusted": round(standing.adjusted, 2),
        "sure": round(standing.top, 3),
    }


@transaction.atomic
def appeal(*, entry: Entry, reason: str) -> Appeal:
    """Object to a result; whoever holds the ticket of an entry may.

    Raises:
        Conflicted: The results are not public, the time for appeals is over, or an appeal is open.
        Unacceptable: No reason is given.
    """
    first = entry.contest.results.first()
    if entry.contest.state != ContestState.RESULTS or first is None:
        raise Conflicted(_("Appeals follow the publication of results."), code="contests.no-results")
    if timezone.now() > first.at + timedelta(days=entry.contest.appeal_days):
        raise Conflicted(
            _("The time for appeals is over."), hint=_("Write to the organiser."), code="contests.appeals-over"
        )
    if entry.appeals.filter(outcome="").exists():
        raise Conflicted(_("An appeal of yours is open; wait for its answer."), code="contests.appeal-open")
    reason = redact(reason.strip()[:5000]).text
    if not reason:
        raise Unacceptable(_("Say what you object to, and why."), code="contests.no-reason")
    now = timezone.now()
    row = Appeal.objects.create(
        entry=entry,
        number=entry.appeals.count() + 1,
        reason=reason,
        at=now,
        due=timezone.localdate(now) + timedelta(days=max(7, entry.contest.appeal_days)),
    )
    record_write(
        Write("contests.appeal", row, unit_id=entry.contest.unit_id, after={"entry": entry.pk, "due": row.due})
    )
    return row


@transaction.atomic
def answer_appeal(*, actor: User, appeal: Appeal, outcome: AppealOutcome, answer: str) -> Appeal:
    """Answer an appeal in public.

    Raises:
        NotAllowed: The actor may not decide.
        Conflicted: It was answered before.
        Unacceptable: The answer is empty.
    """
    contest = appeal.entry.contest
    rules.require_organiser(actor, contest, rules.DECIDE)
    answer = redact(answer.strip()[:5000]).text
    if not answer:
        raise Unacceptable(_("An appeal is answered in words."), code="contests.no-answer")
    now = timezone.now()
    path = appeal_path(contest.slug, appeal.entry.number, appeal.number)
    content: dict[str, Any] = {
        "format": APPEAL_FORMAT,
        "path": path,
        "concerns": results_path(contest.slug),
        "entry": appeal.entry.number,
        "received": appeal.at.isoformat(),
        "answered": now.isoformat(),
        "outcome": AppealOutcome(outcome).value,
        "answer": answer,
    }
    canonical = rfc8785.dumps(content)
    digest = sha256(canonical).hexdigest()
    rows = Appeal.objects.filter(pk=appeal.pk, outcome="")
    given = {"outcome": outcome, "answer": answer, "content": canonical.decode(), "sha256": digest}
    if not rows.update(**given, answered=now, answered_by=actor):
        raise Conflicted(_("This appeal was answered before."), code="contests.answered")
    appeal.refresh_from_db()
    append_to_log(
        lambda number, time: LoggedAppeal(
            number=number,
            time=time,
            path=path,
            sha256=digest,
            concerns=results_path(contest.slug),
            outcome=Outcome(AppealOutcome(outcome).value),
        )
    )
    after = {"outcome": appeal.outcome, "sha256": digest}
    record_write(Write("contests.answer-appeal", appeal, actor.pk, contest.unit_id, after=after))
    return appeal
