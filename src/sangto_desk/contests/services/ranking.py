"""Rank what was read, and let the best go up. A ranking is kept as it was calculated, with model and seed."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import engine, rules
from sangto_desk.contests.models import (
    Contest,
    ContestState,
    Promotion,
    Quota,
    Ranking,
    ReadingState,
    Round,
    RoundState,
    Standing,
)
from sangto_desk.contests.selectors.rounds import (
    ReadPoints,
    entries_of_level,
    is_current,
    latest_ranking,
    level_to_read,
    points_of,
    pools_of,
)
from sangto_desk.contests.services.holding import hold_round


@transaction.atomic
def rank_round(*, actor: User, round_: Round) -> Ranking:
    """Rank the entries of a round, each pool for itself, by all that was handed in so far.

    Reads of earlier rounds count too: thrown away, they would be missed. Late readings are left out, and counted.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: The round is decided, nothing was handed in, or entries of one pool cannot be compared because no
            judge links them.
    """
    hold_round(round_)
    contest = round_.contest
    rules.require_organiser(actor, contest)
    if round_.state != RoundState.READING:
        raise Conflicted(_("This round is decided."), code="contests.round-decided")
    reads = list(points_of(contest))
    pools = {quota: keys for quota, keys in pools_of(round_.level, entries_of_level(round_.level)).items() if keys}
    if not reads or not pools:
        raise Conflicted(_("Nothing was handed in yet."), hint=_("Wait for the judges."), code="contests.no-scores")
    judging = engine.judging()
    given = [judging.Read(str(read.entry), str(read.judge), read.points) for read in reads]
    _require_comparable(given, pools)
    results = judging.rank_pools(
        given,
        [judging.Pool(tuple(map(str, keys)), quota.number) for quota, keys in pools.items()],
        scale=judging.Scale(0.0, engine.HIGHEST, engine.step_of(list(contest.criteria.all()))),
        seed=round_.seed,
    )
    ranking = _kept(actor, round_, reads, results[0])
    for quota, result in zip(pools, results, strict=True):
        Standing.objects.bulk_create((_standing(ranking, quota, row) for row in result.entries), batch_size=2000)
    after = {"number": ranking.number, "model": ranking.model, "reads": ranking.reads, "missing": ranking.missing}
    record_write(Write("contests.rank", ranking, actor.pk, contest.unit_id, after=after))
    return ranking


def _require_comparable(given: Sequence[object], pools: dict[Quota, list[int]]) -> None:
    """Refuse to compare what no chain of judges links.

    Raises:
        Conflicted: Entries of one pool fall apart.
    """
    part_of = {entry: at for at, part in enumerate(engine.judging().connected_parts(given)) for entry in part}
    for quota, keys in pools.items():
        parts = {part_of[str(key)] for key in keys if str(key) in part_of}
        if len(parts) > 1:
            raise Conflicted(
                format_lazy(
                    _("The entries of “{pool}” fall into {parts} parts that no judge links; they cannot be compared."),
                    pool=str(quota),
                    parts=len(parts),
                ),
                hint=_("Invite a judge who may read entries of both, and assign once more."),
                code="contests.not-connected",
            )


def _kept(actor: User, round_: Round, reads: Sequence[ReadPoints], result: object) -> Ranking:
    last = latest_ranking(round_)
    missing = round_.readings.filter(state__in=(ReadingState.ASSIGNED, ReadingState.BEGUN)).count()
    return Ranking.objects.create(
        round=round_,
        number=last.number + 1 if last else 1,
        model=result.model,  # type: ignore[attr-defined]
        seed=round_.seed,
        reads=len(reads),
        missing=missing,
        judges={
            use.judge: {
                "reads": use.reads,
                "severity": round(use.severity, 4),
                "spread": round(use.spread, 4),
                "noise": round(use.noise, 4),
            }
            for use in result.judges  # type: ignore[attr-defined]
        },
        made_by=actor,
        made=timezone.now(),
    )


def _standing(ranking: Ranking, quota: Quota, row: object) -> Standing:
    return Standing(
        ranking=ranking,
        quota=quota,
        entry_id=int(row.entry),  # type: ignore[attr-defined]
        **{name: getattr(row, name) for name in ("place", "raw_mean", "reads", "adjusted", "deviation", "top", "zone")},
    )


@transaction.atomic
def promote(*, actor: User, round_: Round, reason: str = "") -> list[Promotion]:
    """Let the best of each pool go up, as many as its quota says; at the last level they have won.

    Args:
        actor: A lead who does not judge the contest.
        round_: Ranked, with nothing handed in since.
        reason: Why it is decided although entries lie in the tie zone or readings are missing; needed only then.

    Raises:
        NotAllowed: The actor may not decide.
        Conflicted: The ranking is missing or not current, an entry was not read at all, or the cut is unsure and no
            reason was given.
    """
    hold_round(round_)
    contest = round_.contest
    rules.require_organiser(actor, contest, rules.DECIDE)
    ranking = latest_ranking(round_)
    if round_.state != RoundState.READING or ranking is None or not is_current(ranking):
        raise Conflicted(
            _("Entries go up by a ranking that holds all that was handed in."),
            hint=_("Rank the round first."),
            code="contests.rank-first",
        )
    unread, tied = ranking.standings.filter(reads=0).count(), ranking.standings.filter(zone="tie").count()
    if unread or ((tied or ranking.missing) and not reason.strip()):
        raise Conflicted(
            format_lazy(
                _("Too close to the cut to tell: {tied}. Readings missing: {missing}. Entries not read: {unread}."),
                tied=tied,
                missing=ranking.missing,
                unread=unread,
            ),
            hint=_("Order extra reads and wait for them; or say why it is decided all the same."),
            code="contests.unsure",
        )
    promotions = _promoted(round_, ranking)
    round_.state, round_.decided = RoundState.PROMOTED, ranking
    round_.plan = {**round_.plan, "reason": reason.strip()} if reason.strip() else round_.plan
    round_.save(update_fields=["state", "decided", "plan"])
    if level_to_read(contest) is None:
        Contest.objects.filter(pk=contest.pk).update(state=ContestState.DECIDED)
        contest.state = ContestState.DECIDED
    after = {"ranking": ranking.number, "promoted": len(promotions), "reason": reason.strip()}
    record_write(Write("contests.promote", round_, actor.pk, contest.unit_id, after=after))
    return promotions


def _promoted(round_: Round, ranking: Ranking) -> list[Promotion]:
    now = timezone.now()
    rows = [
        Promotion(round=round_, entry_id=row.entry_id, quota=quota, standing=row, place=row.place, at=now)
        for quota in round_.level.quotas.all()
        for row in ranking.standings.filter(quota=quota, place__lte=quota.number)
    ]
    return Promotion.objects.bulk_create(rows, batch_size=2000)


@transaction.atomic
def reopen_round(*, actor: User, round_: Round, reason: str) -> Round:
    """Take a decision back, after an appeal: the round is ranked and decided again. What was decided stays on record.

    Raises:
        NotAllowed: The actor may not decide.
        Conflicted: The round is not decided, or a later one has begun.
    """
    hold_round(round_)
    contest = round_.contest
    rules.require_organiser(actor, contest, rules.DECIDE)
    later = Round.objects.filter(contest=contest, level__order__gt=round_.level.order)
    if round_.state != RoundState.PROMOTED or later.exists() or not reason.strip():
        raise Conflicted(
            _("Only the last round that was decided can be opened again, with a reason."), code="contests.no-reopening"
        )
    before = {"ranking": round_.decided.number if round_.decided else None}
    round_.state, round_.decided = RoundState.READING, None
    round_.save(update_fields=["state", "decided"])
    contest.state = ContestState.JUDGING
    contest.save(update_fields=["state"])
    record_write(
        Write("contests.reopen", round_, actor.pk, contest.unit_id, before=before, after={"reason": reason.strip()})
    )
    return round_
