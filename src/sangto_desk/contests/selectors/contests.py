"""Contests, for organisers and for readers."""

from __future__ import annotations

from functools import reduce
from operator import or_

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.contests import rules
from sangto_desk.contests.models import Contest, ContestState, Judge

PUBLIC = tuple(state for state in ContestState if state != ContestState.DRAFT)


def contests_for(user: User) -> QuerySet[Contest]:
    """Contests that somebody organises, those that they judge left out."""
    rows = Contest.objects.filter(unit__in=units_of(user, rules.ORGANISE))
    return rows.exclude(judges__user=user).select_related("unit").annotate(received=Count("entries"))


def public_contests() -> QuerySet[Contest]:
    """Contests that were announced, the newest first."""
    return Contest.objects.filter(state__in=PUBLIC).select_related("unit")


def takes_entries(contest: Contest) -> bool:
    """Whether the public form is open now."""
    return contest.state == ContestState.OPEN and contest.opens <= timezone.now() <= contest.closes


def participating(contest: Contest) -> QuerySet[Unit]:
    """The units named in quotas of the first level, which take part; where none is named, that of the contest."""
    named = Unit.objects.filter(pk__in=contest.levels.filter(order=1).values("quotas__unit"))
    return named if named.exists() else Unit.objects.filter(pk=contest.unit_id)


def entry_units(contest: Contest) -> QuerySet[Unit]:
    """The units for which an entry can be sent in: those that take part and all below them."""
    paths = list(participating(contest).values_list("path", flat=True))
    return Unit.objects.filter(reduce(or_, (Q(path__startswith=path) for path in paths)))


def takes_part(contest: Contest, unit: Unit) -> bool:
    """Whether entries can be sent in for a unit."""
    return any(unit.path.startswith(path) for path in participating(contest).values_list("path", flat=True))


def judged_by(user: User) -> QuerySet[Judge]:
    """The contests that somebody judges."""
    return Judge.objects.filter(user=user, active=True).select_related("contest").order_by("-contest__number")
