"""Rows of training and contests that figures count.

What training says of people is asked of its own selectors, one unit at a time and only of units that held a day: they
keep back what would be about fewer than five people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.db.models import Q, QuerySet

from sangto_desk.accounts.models import Unit
from sangto_desk.contests.models import Contest, Entry, EntryState, Promotion
from sangto_desk.contests.selectors.contests import entry_units
from sangto_desk.reports.figures.records import Family, Group
from sangto_desk.reports.periods import Period
from sangto_desk.training.models import Day
from sangto_desk.training.selectors import TrainingFigures, days_held, training_figures


def _days(period: Period) -> QuerySet[Day]:
    return days_held(Unit.objects.values_list("pk", flat=True), period.start, period.end)


def _each_unit(make: Callable[[TrainingFigures], Group | None]) -> Callable[[Period, str], Iterator[Group]]:
    """Groups made from the figures of each unit that held a training day."""

    def groups(period: Period, path: str) -> Iterator[Group]:
        for unit in TRAINING_DAYS.within(period, path).order_by().values_list("unit", flat=True).distinct():
            group = make(training_figures([unit], period.start, period.end))
            if group is not None:
                yield Group(unit, group.alike, group.count, group.amount, group.days)

    return groups


def _attendances(found: TrainingFigures) -> Group:
    return Group(0, (), 0, found.attendances)


def _people(found: TrainingFigures) -> Group | None:
    return Group(0, (), 0, found.people)


def _gain(found: TrainingFigures) -> Group | None:
    return Group(0, (), found.gain.people, 0, round(100 * found.gain.mean)) if found.gain else None


TRAINING_DAYS = Family("training-days", _days, newest=("-starts", "-pk"))
ATTENDANCES = Family("attendances", _days, newest=("-starts", "-pk"), groups=_each_unit(_attendances))
PEOPLE = Family("people-trained", _days, newest=("-starts", "-pk"), groups=_each_unit(_people))
GAIN = Family("gain", _days, newest=("-starts", "-pk"), groups=_each_unit(_gain))


def _entries(period: Period) -> QuerySet[Entry]:
    start, end = period.moments()
    return Entry.objects.exclude(state=EntryState.WITHDRAWN).filter(received__gte=start, received__lt=end)


def _taking_part(period: Period, path: str) -> Iterator[Group]:
    """Each unit for which an entry could be sent in: 100 if one was, else 0."""
    start, end = period.moments()
    contests = Contest.objects.filter(Q(opens__lt=end) & Q(closes__gte=start)).exclude(state="draft")
    invited: set[int] = set()
    for contest in contests:
        invited |= set(entry_units(contest).filter(path__startswith=path).values_list("pk", flat=True))
    came = set(ENTRIES.within(period, path).order_by().values_list("unit", flat=True).distinct())
    for unit in sorted(invited | came):
        yield Group(unit, (), 1, 0, 100 if unit in came else 0)


def _promotions(period: Period) -> QuerySet[Promotion]:
    start, end = period.moments()
    return Promotion.objects.filter(at__gte=start, at__lt=end)


ENTRIES = Family("entries", _entries, newest=("-received", "-pk"))
TAKING_PART = Family("taking-part", _entries, newest=("-received", "-pk"), groups=_taking_part)
PROMOTIONS = Family("promotions", _promotions, unit="entry__unit", newest=("-at", "-pk"))
