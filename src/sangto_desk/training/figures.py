"""The figures of training that reports show, each defined here once, without results of fewer than five people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from sangto_desk.common.days import begin_of, end_of
from sangto_desk.training.gain import Gain, paired_gain
from sangto_desk.training.models import Attempt, Attendance, Certificate, Day, DayState, Enrolment, Phase


@dataclass(frozen=True, slots=True)
class TrainingFigures:
    """What units did in training in a period.

    Attributes:
        days: Training days held that began in the period.
        attendances: Seats on them that somebody sat on: who came to two days counts twice.
        people: People who came to at least one of them, each once; does not add up over units.
        enrolled: Trainees who joined a course in the period.
        finished: Of all trainees, who finished a course in it.
        certificates: Certificates issued in it and not withdrawn.
        gain: What those who came learnt, measured before and after; None below five people.
    """

    days: int
    attendances: int
    people: int
    enrolled: int
    finished: int
    certificates: int
    gain: Gain | None


def training_figures(unit_ids: Iterable[int], start: date, end: date) -> TrainingFigures:
    """The figures of some units in a period.

    Args:
        unit_ids: Keys of the units; those below them are not added.
        start: First day, in the time of the desk.
        end: Last day, included.
    """
    units = list(unit_ids)
    begin, beyond = begin_of(start), end_of(end)
    days = days_held(units, start, end)
    came = Attendance.objects.filter(registration__day__in=days)
    enrolments = Enrolment.objects.filter(course__unit__in=units)
    certificates = Certificate.objects.filter(unit__in=units, withdrawn=None)
    return TrainingFigures(
        days=days.count(),
        attendances=came.count(),
        people=came.values("registration__user").distinct().count(),
        enrolled=enrolments.filter(joined__gte=begin, joined__lt=beyond).count(),
        finished=enrolments.filter(finished__gte=begin, finished__lt=beyond).count(),
        certificates=certificates.filter(issued__gte=begin, issued__lt=beyond).count(),
        gain=gain_of(days),
    )


def days_held(unit_ids: Iterable[int], start: date, end: date) -> QuerySet[Day]:
    """The training days behind the figures: held, of these units, begun from `start` to `end`."""
    rows = Day.objects.filter(unit__in=list(unit_ids), state=DayState.HELD)
    return rows.filter(starts__gte=begin_of(start), starts__lt=end_of(end)).order_by("starts", "id")


def gain_of(days: QuerySet[Day] | list[Day]) -> Gain | None:
    """The gain over training days: of each person and day the share of points before and after."""
    rows = Attempt.objects.filter(day__in=days, score__isnull=False)
    shares: dict[tuple[int, int], dict[str, list[float]]] = {}
    for user, day, phase, score in rows.values_list("user_id", "day_id", "phase", "score"):
        if day is not None and score is not None:
            shares.setdefault((user, day), {}).setdefault(phase, []).append(score)
    whole = [found for found in shares.values() if Phase.BEFORE in found and Phase.AFTER in found]
    pairs = [(_mean(found[Phase.BEFORE]), _mean(found[Phase.AFTER])) for found in whole]
    people = {user for (user, _day), found in shares.items() if Phase.BEFORE in found and Phase.AFTER in found}
    return paired_gain(pairs, people=len(people))


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)
