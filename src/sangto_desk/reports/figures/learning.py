"""Figures of training and contests, and the rows that they count; part of the `registry`.

What training says of people is asked of its own selectors, which keep back what would be about fewer than five people.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models import Contest, Entry, EntryState, Promotion
from sangto_desk.contests.selectors.contests import entry_units
from sangto_desk.reports.figures.records import Chapter, Family, Figure, Group, Kind, Measure
from sangto_desk.reports.periods import Period
from sangto_desk.training.models import Day
from sangto_desk.training.selectors import attendances_by_unit, differences_by_unit, held_between, people_by_unit

HUNDREDTHS = 100
"""What is learnt is counted in hundredths of a point of per cent, so that whole numbers lose nothing."""


def _days(period: Period) -> QuerySet[Day]:
    return held_between(period.start, period.end)


def _held(period: Period, path: str) -> QuerySet[Day]:
    return TRAINING_DAYS.within(period, path).order_by()


def _attendances(period: Period, path: str) -> Iterator[Group]:
    for unit, seats in attendances_by_unit(_held(period, path)).items():
        yield Group(unit, (), 0, seats)


def _people(period: Period, path: str) -> Iterator[Group]:
    for unit, people in people_by_unit(_held(period, path)).items():
        yield Group(unit, (), 0, people)


def _gain(period: Period, path: str) -> Iterator[Group]:
    for unit, differences in differences_by_unit(_held(period, path)).items():
        for difference in differences:
            yield Group(unit, (), 1, 0, round(100 * HUNDREDTHS * difference))


TRAINING_DAYS = Family("training-days", _days, newest=("-starts", "-pk"))
ATTENDANCES = Family("attendances", _days, newest=("-starts", "-pk"), groups=_attendances)
PEOPLE = Family("people-trained", _days, newest=("-starts", "-pk"), groups=_people)
GAIN = Family("gain", _days, newest=("-starts", "-pk"), groups=_gain)


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
            "Mean difference between the share of points after a training day and before it, over those who answered "
            "both tests whole, in the units in which these are at least five people. The range beside it is the 95 % "
            "interval of Student’s t: where it holds 0, what was learnt may be chance."
        ),
        GAIN,
        Measure.MEAN,
        kind=Kind.POINTS,
        parts=HUNDREDTHS,
        sampled=True,
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
