"""Rounds, for organisers: what is to be read, how far it has come, scores as points, rankings, who went up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, Max, Q, QuerySet

from sangto_desk.common.order import by_given_name
from sangto_desk.contests import engine
from sangto_desk.contests.models import (
    Contest,
    Entry,
    EntryState,
    Judge,
    Level,
    Promotion,
    Quota,
    Ranking,
    Reading,
    ReadingState,
    Round,
    RoundState,
    Score,
    Standing,
)


def level_to_read(contest: Contest) -> Level | None:
    """The first level that is not decided."""
    return contest.levels.exclude(round__state=RoundState.PROMOTED).order_by("order").first()


def entries_of_level(level: Level) -> list[Entry]:
    """The entries that are read at a level, with units and entrants, without texts."""
    rows = _entries_of_level(level).select_related("unit", "entrant")
    return list(rows.defer("text", "flags").order_by("pk"))


def level_size(level: Level) -> int:
    """How many entries are read at a level."""
    return _entries_of_level(level).count()


def _entries_of_level(level: Level) -> QuerySet[Entry]:
    """All entries, or those that came up from the level below."""
    rows = Entry.objects.filter(contest=level.contest_id, state=EntryState.RECEIVED)
    if level.order > 1:
        below = Round.objects.filter(level__contest=level.contest_id, level__order=level.order - 1).first()
        rows = rows.filter(pk__in=promotions_of(below).values("entry")) if below else rows.none()
    return rows


def promotions_of(round_: Round) -> QuerySet[Promotion]:
    """Who went up from a round, by the ranking that decided it; empty before."""
    return Promotion.objects.filter(round=round_, standing__ranking=round_.decided_id)


def winners_of(contest: Contest) -> QuerySet[Promotion]:
    """Who won: those who went up from the last level, in the order of quota and place."""
    last = Round.objects.filter(contest=contest).order_by("-level__order").first()
    if last is None or last.level.order < (contest.levels.aggregate(last=Max("order"))["last"] or 0):
        return Promotion.objects.none()
    return promotions_of(last).select_related(
        "entry__unit", "entry__category", "quota__unit", "quota__category", "standing"
    )


def latest_ranking(round_: Round) -> Ranking | None:
    """The last calculation of a round."""
    return round_.rankings.order_by("-number").first()


@dataclass(frozen=True, slots=True)
class ReadPoints:
    """A handed-in reading: its entry, its judge, its points from 0 to 10."""

    entry: int
    judge: int
    points: float


def points_of(contest: Contest) -> Iterator[ReadPoints]:
    """All handed-in readings of a contest, of all rounds together: an edit counts in place of what it edits."""
    criteria = list(contest.criteria.all())
    values: dict[int, dict[int, Decimal]] = defaultdict(dict)
    rows = Score.objects.filter(reading__judge__contest=contest).order_by("pk")
    for reading, criterion, value in rows.values_list("reading_id", "criterion_id", "value").iterator():
        values[reading][criterion] = value
    handed_in = Reading.objects.filter(
        judge__contest=contest, state=ReadingState.HANDED_IN, entry__state=EntryState.RECEIVED
    )
    for pk, entry, judge in handed_in.order_by("pk").values_list("pk", "entry_id", "judge_id").iterator():
        points = engine.points(criteria, values[pk])
        if points is not None:
            yield ReadPoints(entry, judge, points)


def pools_of(level: Level, entries: list[Entry]) -> dict[Quota, list[int]]:
    """The entries of each quota of a level; those of none are left out."""
    quotas = list(level.quotas.select_related("unit", "category"))
    pools: dict[Quota, list[int]] = {quota: [] for quota in quotas}
    for entry in entries:
        for quota in quotas:
            if (quota.unit is None or entry.unit.path.startswith(quota.unit.path)) and quota.category_id in (
                None,
                entry.category_id,
            ):
                pools[quota].append(entry.pk)
                break
    return pools


@dataclass(frozen=True, slots=True)
class JudgeLoad:
    """A judge and how far they have come."""

    judge: Judge
    assigned: int
    handed_in: int
    recused: int


def judge_loads(contest: Contest) -> list[JudgeLoad]:
    """Judges with what they have to read and what they have read."""
    rows = Judge.objects.filter(contest=contest).select_related("user", "unit")
    counted = rows.annotate(
        in_all=Count("readings", filter=~Q(readings__state=ReadingState.RECUSED)),
        done=Count("readings", filter=Q(readings__state=ReadingState.HANDED_IN)),
        gone=Count("readings", filter=Q(readings__state=ReadingState.RECUSED)),
    )
    loads = [JudgeLoad(row, row.in_all, row.done, row.gone) for row in counted.order_by("pk")]
    return sorted(loads, key=lambda load: by_given_name(load.judge.user.name))


def round_progress(round_: Round) -> tuple[int, int]:
    """Readings handed in, and readings in all, without recused ones."""
    counts = round_.readings.exclude(state=ReadingState.RECUSED).aggregate(
        all=Count("pk"), done=Count("pk", filter=Q(state=ReadingState.HANDED_IN))
    )
    return counts["done"], counts["all"]


def is_current(ranking: Ranking) -> bool:
    """Whether no score has come or changed since a ranking was calculated."""
    scores = Score.objects.filter(reading__round__contest=ranking.round.contest_id, at__gt=ranking.made)
    gone = ranking.standings.exclude(entry__state=EntryState.RECEIVED)
    return not scores.exists() and not gone.exists()


@dataclass(frozen=True, slots=True)
class PoolTable:
    """The ranking of a pool as organisers see it."""

    quota: Quota
    standings: list[Standing]
    tied: int
    size: int


def pool_tables(ranking: Ranking, *, beyond: int = 15) -> list[PoolTable]:
    """Each pool down to some places below the cut and all of its tie zone."""
    tables = []
    for quota in ranking.round.level.quotas.select_related("unit", "category"):
        rows = ranking.standings.filter(quota=quota)
        shown = rows.filter(Q(place__lte=quota.number + beyond) | Q(zone="tie")).select_related("entry__unit")
        tables.append(PoolTable(quota, list(shown.order_by("place")), rows.filter(zone="tie").count(), rows.count()))
    return tables
