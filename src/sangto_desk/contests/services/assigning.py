"""Who reads what: by the engine, with a recorded seed, in one transaction; running it again adds what is missing.

Order of steps of `assign_round`: which entries are read at the level; what was read or begun stays, what was recused
does not come back; the engine deals what is missing; the rows are written in an order of their own for each judge. The
database refuses a reading that a conflict forbids, whatever the engine says.
"""

from __future__ import annotations

import random
import secrets
from collections import Counter
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.errors import InvalidRecord
from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import engine, rules
from sangto_desk.contests.models import (
    Contest,
    ContestState,
    Entry,
    Judge,
    Reading,
    ReadingState,
    Round,
    RoundState,
)
from sangto_desk.contests.selectors.rounds import entries_of_level, latest_ranking, level_to_read
from sangto_desk.contests.services.holding import hold_contest, hold_round

_IN_USE = (ReadingState.ASSIGNED, ReadingState.BEGUN, ReadingState.HANDED_IN)


@transaction.atomic
def assign_round(*, actor: User, contest: Contest, seed: int | None = None) -> Round:
    """Deal the entries of the level that is to be read, or what is missing of it: recused readings, new judges.

    Args:
        actor: Who organises the contest.
        contest: Closed, or being judged.
        seed: Decides between equals; None draws one. A round keeps the seed that it began with.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: The contest is not closed, all levels are decided, there is no judge, or no assignment keeps all
            rules; says why.
    """
    hold_contest(contest)
    rules.require_organiser(actor, contest)
    rules.require_state(contest, ContestState.CLOSED, ContestState.JUDGING)
    level = level_to_read(contest)
    if level is None:
        raise Conflicted(_("All levels of this contest are decided."), code="contests.no-level-left")
    entries = entries_of_level(level)
    round_ = Round.objects.filter(level=level).first() or Round.objects.create(
        contest=contest,
        level=level,
        seed=secrets.randbits(32) if seed is None else seed,
        made_by=actor,
        made=timezone.now(),
    )
    added = _deal(round_, entries, contest.reads_per_entry)
    if contest.state == ContestState.CLOSED:
        contest.state = ContestState.JUDGING
        contest.save(update_fields=["state"])
    after = {"level": level.pk, "seed": round_.seed, "readings": added}
    record_write(Write("contests.assign", round_, actor.pk, contest.unit_id, after=after))
    return round_


@transaction.atomic
def order_extra_reads(*, actor: User, round_: Round) -> int:
    """Have entries in the tie zone read by more judges; returns how many readings were added.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: The round is decided or not ranked yet, no entry lies in the tie zone, or no judge is left for them.
    """
    hold_round(round_)
    contest = round_.contest
    rules.require_organiser(actor, contest)
    ranking = latest_ranking(round_)
    if round_.state != RoundState.READING or ranking is None:
        raise Conflicted(
            _("Extra reads follow a ranking of a round that is not decided."),
            hint=_("Rank it first."),
            code="contests.not-ranked",
        )
    tied = ranking.standings.filter(zone="tie").order_by("-deviation").values_list("entry_id", flat=True)
    entries = [entry for entry in entries_of_level(round_.level) if entry.pk in set(tied)]
    if not entries:
        raise Conflicted(
            _("No entry is too close to the cut to tell."), hint=_("Let the entries go up."), code="contests.no-tie"
        )
    added = _deal_extra(round_, entries, contest.extra_reads)
    if not added:
        raise Conflicted(
            _("No judge is left who may read these entries."),
            hint=_("Invite further judges."),
            code="contests.no-judge-left",
        )
    after = {"entries": len(entries), "readings": added, "ranking": ranking.number}
    record_write(Write("contests.order-extra-reads", round_, actor.pk, contest.unit_id, after=after))
    return added


def _deal_extra(round_: Round, entries: Sequence[Entry], more: int) -> int:
    """As many more reads as there are judges for: first `more`, then fewer."""
    counts = Counter(round_.readings.filter(entry__in=entries, state__in=_IN_USE).values_list("entry_id", flat=True))
    have = max(counts.values(), default=0)
    for wanted in range(have + more, have, -1):
        try:
            return _deal(round_, entries, wanted)
        except Conflicted as error:
            if error.name != "contests.engine":
                raise
    return 0


def _deal(round_: Round, entries: Sequence[Entry], k: int) -> int:
    """Give every one of these entries `k` judges in all; returns how many readings that added."""
    judges = list(Judge.objects.filter(contest=round_.contest, active=True).select_related("unit", "user"))
    if not judges or not entries:
        raise Conflicted(
            format_lazy(
                _("There are {entries} entries and {judges} judges."), entries=len(entries), judges=len(judges)
            ),
            hint=_("Invite judges; entries come while the contest is open."),
            code="contests.nobody",
        )
    rows = list(round_.readings.values_list("entry_id", "judge_id", "state"))
    in_use = {(entry, judge) for entry, judge, state in rows if state in _IN_USE}
    gone = {(entry, judge) for entry, judge, state in rows if state not in _IN_USE}
    found = _assigned(round_, entries, judges, in_use, gone, k)
    found += _links(round_, entries, judges, {*in_use, *found}, gone)
    fresh = [(entry, judge) for entry, judge in found if (entry, judge) not in in_use]
    _write(round_, fresh)
    _note(round_, k, len(entries), len(judges), fresh)
    return len(fresh)


def _assigned(
    round_: Round,
    entries: Sequence[Entry],
    judges: Sequence[Judge],
    in_use: set[tuple[int, int]],
    gone: set[tuple[int, int]],
    k: int,
) -> list[tuple[int, int]]:
    judging = engine.judging()
    here = {entry.pk for entry in entries}
    elsewhere = Counter(judge for entry, judge in in_use if entry not in here)
    cast = engine.cast_of(round_.level, entries, judges, gone, elsewhere)
    done = [judging.Read(str(entry), str(judge)) for entry, judge in sorted(in_use) if entry in here]
    try:
        assignment = judging.assign(
            cast.entries,
            cast.judges,
            k=k,
            rules=cast.rules,
            done=done,
            cross=round_.contest.cross_share if round_.level.by_unit else None,
            seed=round_.seed,
        )
    except InvalidRecord as error:
        raise engine.refused(error, entries, k) from error
    return [(int(read.entry), int(read.judge)) for read in assignment.reads]


def _links(
    round_: Round,
    entries: Sequence[Entry],
    judges: Sequence[Judge],
    pairs: set[tuple[int, int]],
    gone: set[tuple[int, int]],
) -> list[tuple[int, int]]:
    """One more read for an entry of each part that no judge links to the largest, where a judge of that may read it.

    In small contests it can happen that judges fall into groups with no entry in common, which could not be compared.
    """
    judging = engine.judging()
    parts = judging.connected_parts([judging.Read(str(entry), str(judge)) for entry, judge in sorted(pairs)])
    inside = set(parts[0]) if parts else set()
    largest = {judge for entry, judge in pairs if str(entry) in inside}
    readers = [judge for judge in judges if judge.pk in largest]
    by_key = {str(entry.pk): entry for entry in entries}
    links = []
    for part in parts[1:]:
        for entry in filter(None, map(by_key.get, part)):
            try:
                links += _assigned(round_, [entry], readers, {pair for pair in pairs if pair[0] != entry.pk}, gone, 1)
            except Conflicted:
                continue
            break
    return links


def _write(round_: Round, pairs: Sequence[tuple[int, int]]) -> None:
    """Each judge reads in an order of their own, so that no entry is always read by tired judges."""
    order = random.Random(f"{round_.seed}:{round_.readings.count()}")
    places = list(range(len(pairs)))
    order.shuffle(places)
    before = round_.readings.count()
    now = timezone.now()
    Reading.objects.bulk_create(
        (
            Reading(round=round_, entry_id=entry, judge_id=judge, place=before + place, assigned=now)
            for (entry, judge), place in zip(pairs, places, strict=True)
        ),
        batch_size=2000,
    )


def _note(round_: Round, k: int, entries: int, judges: int, fresh: Sequence[tuple[int, int]]) -> None:
    """Record in the plan of the round what was asked for and what came of it."""
    loads = Counter(round_.readings.filter(state__in=_IN_USE).values_list("judge_id", flat=True))
    step: dict[str, Any] = {
        "k": k,
        "entries": entries,
        "judges": judges,
        "added": len(fresh),
        "least": min(loads.values(), default=0),
        "most": max(loads.values(), default=0),
        "at": timezone.now().isoformat(),
    }
    round_.plan = {**round_.plan, "steps": [*round_.plan.get("steps", []), step]}
    round_.save(update_fields=["plan"])
