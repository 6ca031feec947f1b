"""Figures of training and contests, and the rows that they count; part of the `registry`.

What training says of people is asked of its own selectors, one unit at a time and only of units that held a day: they
keep back what would be about fewer than five people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Unit
from sangto_desk.contests.models import Contest, Entry, EntryState, Promotion
from sangto_desk.contests.selectors.contests import entry_units
from sangto_desk.reports.figures.records import Chapter, Family, Figure, Group, Kind, Measure
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

TRAINING_FIGURES = (
    Figure(
        "training_days",
        Chapter.TRAINING,
        _("Training days held"),
        _("Training days that began in the period and were held."),
        TRAINING_DAYS,
    ),
    Figure(
        "training_attendances",
        Chapter.TRAINING,
        _("Attendances"),
        _("Seats on those days on which somebody sat: who came to two days counts twice."),
        ATTENDANCES,
        Measure.SUM,
    ),
    Figure(
        "training_people",
        Chapter.TRAINING,
        _("People trained"),
        _("People who came to at least one of the days of a unit; who came to days of two units counts for both."),
        PEOPLE,
        Measure.SUM,
    ),
    Figure(
        "training_gain",
        Chapter.TRAINING,
        _("What they learnt, in points of per cent"),
        _(
            "Mean difference between the share of points after and before, weighted by people, over the units in which "
            "at least five people were measured twice. Its uncertainty stands on the pages of training."
        ),
        GAIN,
        Measure.MEAN,
        kind=Kind.POINTS,
    ),
)
CONTEST_FIGURES = (
    Figure(
        "contest_entries",
        Chapter.CONTESTS,
        _("Entries received"),
        _("Entries of contests that came in the period for a unit, without those withdrawn."),
        ENTRIES,
    ),
    Figure(
        "contest_units_share",
        Chapter.CONTESTS,
        _("Units taking part"),
        _(
            "Of the units for which an entry could be sent in to a contest open in the period: the share for which at "
            "least one came."
        ),
        TAKING_PART,
        Measure.MEAN,
        kind=Kind.PERCENT,
    ),
    Figure(
        "contest_promoted",
        Chapter.CONTESTS,
        _("Entries promoted"),
        _("Entries that went up from a round, or won at the last level, in the period."),
        PROMOTIONS,
    ),
)
