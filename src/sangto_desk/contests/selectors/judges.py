"""What judges see: their invitation, their readings, their progress, their own use of the scale. Never a name, a unit,
another judge's score, or a word about the cut."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from sangto_desk.common.tokens import token_hash
from sangto_desk.contests.models import (
    CalibrationText,
    Criterion,
    Judge,
    JudgeInvitation,
    Reading,
    ReadingState,
    Score,
)


def open_invitation(token: str) -> JudgeInvitation | None:
    """The invitation that a secret opens, if it still does."""
    rows = JudgeInvitation.objects.filter(used=None, withdrawn=None, expires__gt=timezone.now())
    return rows.select_related("contest").filter(token_hash=token_hash(token)).first()


def readings_of(judge: Judge) -> QuerySet[Reading]:
    """What a judge has to read, in their own order, without the texts."""
    rows = judge.readings.filter(entry__state="received").exclude(state=ReadingState.RECUSED)
    return rows.select_related("entry", "round__level").defer("entry__text")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a judge has come: entries handed in, and all."""

    done: int
    all: int

    @property
    def left(self) -> int:
        """How many are left."""
        return self.all - self.done


def progress_of(judge: Judge) -> Progress:
    """How far a judge has come."""
    counts = readings_of(judge).aggregate(all=Count("pk"), done=Count("pk", filter=Q(state=ReadingState.HANDED_IN)))
    return Progress(counts["done"], counts["all"])


def next_reading(judge: Judge, after: Reading | None = None) -> Reading | None:
    """What a judge reads next: the first that is not handed in, after the one they read now if there is one."""
    rows = readings_of(judge).exclude(state=ReadingState.HANDED_IN).order_by("place", "pk")
    if after is None:
        return rows.first()
    return rows.filter(place__gt=after.place).first() or rows.exclude(pk=after.pk).first()


def open_calibration(judge: Judge) -> QuerySet[CalibrationText]:
    """Texts of the calibration that a judge has not scored yet."""
    return judge.contest.calibration.exclude(readings__judge=judge)


def current_scores(reading: Reading) -> dict[int, Score]:
    """The last score of each criterion, by its key."""
    return {score.criterion_id: score for score in reading.scores.order_by("pk")}


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of the scale: how many of one's own scores lie in it, and how many of the reference."""

    low: float
    high: float
    own: float
    reference: float


@dataclass(frozen=True, slots=True)
class Use:
    """How a judge uses the scale of a criterion, as shares beside a neutral reference.

    The reference is not what other judges gave: it is the bell around the middle of the scale on which good and weak
    entries can best be told apart.
    """

    criterion: Criterion
    scores: int
    mean: float | None
    middle: float
    steps: tuple[Step, ...]


_REFERENCE = (0.07, 0.24, 0.38, 0.24, 0.07)
"""Shares of a normal distribution in five stretches of the scale, each one deviation wide."""


def own_use(judge: Judge) -> list[Use]:
    """How a judge has used the scale so far, from their handed-in scores alone."""
    last = {
        (reading, criterion): value
        for reading, criterion, value in Score.objects.filter(reading__judge=judge)
        .order_by("pk")
        .values_list("reading_id", "criterion_id", "value")
    }
    return [
        _use(criterion, [v for (_r, c), v in last.items() if c == criterion.pk])
        for criterion in judge.contest.criteria.all()
    ]


def _use(criterion: Criterion, values: list[Decimal]) -> Use:
    low, high = float(criterion.low), float(criterion.high)
    width = (high - low) / len(_REFERENCE)
    shares = [0] * len(_REFERENCE)
    for value in values:
        shares[min(int((float(value) - low) / width), len(_REFERENCE) - 1)] += 1
    steps = tuple(
        Step(low + at * width, low + (at + 1) * width, count / len(values) if values else 0.0, reference)
        for at, (count, reference) in enumerate(zip(shares, _REFERENCE, strict=True))
    )
    mean = float(sum(values)) / len(values) if values else None
    return Use(criterion, len(values), mean, (low + high) / 2, steps)
