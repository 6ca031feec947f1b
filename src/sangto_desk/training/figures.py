"""The figures of training that reports show, each defined here once, without results of fewer than five people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Avg, Count, Q, QuerySet

from sangto_desk.common.days import begin_of, end_of
from sangto_desk.training.gain import FEWEST, Gain, paired_gain
from sangto_desk.training.models import (
    Attempt,
    Attendance,
    Certificate,
    Day,
    DayState,
    Enrolment,
    Form,
    Phase,
    TestItem,
)


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
    return held_between(start, end).filter(unit__in=list(unit_ids))


def held_between(start: date, end: date) -> QuerySet[Day]:
    """The same of all units."""
    rows = Day.objects.filter(state=DayState.HELD, starts__gte=begin_of(start), starts__lt=end_of(end))
    return rows.order_by("starts", "id")


def gain_of(days: QuerySet[Day] | list[Day]) -> Gain | None:
    """The gain over training days: of each person and day the share of points before and after."""
    found = _measured(days)
    return paired_gain([(one.before, one.after) for one in found], people=len({one.user for one in found}))


def attendances_by_unit(days: QuerySet[Day]) -> dict[int, int]:
    """Seats on which somebody sat, by key of the unit that held the day."""
    came = Attendance.objects.filter(registration__day__in=days).order_by().values_list("registration__day__unit")
    return dict(came.annotate(seats=Count("pk")))


def people_by_unit(days: QuerySet[Day]) -> dict[int, int]:
    """People who came to at least one of the days of a unit, by its key."""
    came = Attendance.objects.filter(registration__day__in=days).order_by().values_list("registration__day__unit")
    return dict(came.annotate(people=Count("registration__user", distinct=True)))


def differences_by_unit(days: QuerySet[Day]) -> dict[int, list[float]]:
    """By key of the unit: of each person and day the share of points after less that before.

    Units in which fewer than five people were measured are left out.
    """
    found: dict[int, list[_Measured]] = defaultdict(list)
    for one in _measured(days):
        found[one.unit].append(one)
    return {
        unit: [one.after - one.before for one in rows]
        for unit, rows in found.items()
        if len({one.user for one in rows}) >= FEWEST
    }


@dataclass(frozen=True, slots=True)
class _Measured:
    """Somebody who answered the whole test of a day, before it and after it: their shares of the points."""

    user: int
    unit: int
    before: float
    after: float


def _measured(days: QuerySet[Day] | list[Day]) -> list[_Measured]:
    """Whoever answered a part alone is left out: an easy part would be compared with a whole."""
    items = TestItem.objects.filter(day__in=days, form=Form.A).order_by().values_list("day", "day__unit")
    asked = {day: (unit, count) for day, unit, count in items.annotate(count=Count("pk"))}
    rows = Attempt.objects.filter(day__in=days, score__isnull=False).order_by().values_list("user", "day")
    before, after = Q(phase=Phase.BEFORE), Q(phase=Phase.AFTER)
    told = rows.annotate(
        before_count=Count("pk", filter=before),
        after_count=Count("pk", filter=after),
        before=Avg("score", filter=before),
        after=Avg("score", filter=after),
    )
    return [
        _Measured(user, asked[day][0], first, second)
        for user, day, *counts, first, second in told
        if counts == [asked[day][1]] * 2
    ]
