"""Reading plans and reports. Nobody sees those of units that they do not belong to."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Membership, Unit, User
from sangto_desk.accounts.selectors import roles_of, units_of
from sangto_desk.common.errors import NotFound
from sangto_desk.common.whole import whole
from sangto_desk.reports import rules
from sangto_desk.reports.models import Plan, PlanTask, Report, State, Writer

SOON = timedelta(days=7)


def reports_for(user: User) -> QuerySet[Report]:
    """The reports of somebody's units, the newest first."""
    return Report.objects.filter(unit__in=units_of(user, rules.VIEW)).select_related("unit", "frozen")


def get_report(user: User, pk: int) -> Report:
    """One report.

    Raises:
        NotFound: There is none, or not for this person.
    """
    report = reports_for(user).filter(pk=pk).first()
    if report is None:
        raise _missing(_("There is no report {number}, or none that you may see."), pk, "reports.not-found")
    return report


def plans_for(user: User) -> QuerySet[Plan]:
    """The plans of somebody's units, the latest period first."""
    return Plan.objects.filter(unit__in=units_of(user, rules.VIEW)).select_related("unit").prefetch_related("tasks")


def get_plan(user: User, pk: int) -> Plan:
    """One plan.

    Raises:
        NotFound: There is none, or not for this person.
    """
    plan = plans_for(user).filter(pk=pk).first()
    if plan is None:
        raise _missing(_("There is no plan {number}, or none that you may see."), pk, "reports.plan-not-found")
    return plan


def get_unit(user: User, text: str) -> Unit:
    """The unit that an address names by its key; the uppermost of somebody's units for an empty one.

    Raises:
        NotFound: There is none, or not for this person.
    """
    units = units_of(user, rules.VIEW).order_by("path")
    found = units.filter(pk=whole(text) or 0).first() if text else units.first()
    if found is None:
        raise _missing(_("There is no unit {number}, or none that you may see."), text[:20], "reports.unit")
    return found


def _missing(message: Promise, number: object, code: str) -> NotFound:
    shown = format_lazy(message, number=number)  # type: ignore[arg-type]
    return NotFound(shown, hint=_("Look for it in the list."), code=code)


def waiting_for_approval(user: User) -> QuerySet[Report]:
    """Reports that somebody may approve or give back."""
    mine = Writer.objects.filter(user=user).values("report")
    rows = Report.objects.filter(state=State.HANDED_IN, unit__in=units_of(user, rules.HAND_IN))
    return rows.exclude(handed_in_by=user).exclude(pk__in=mine)


def tasks_due(user: User) -> QuerySet[PlanTask]:
    """Open tasks, due within a week or overdue, that somebody looks after in that very unit.

    That is who holds the role of the task, or the next higher one where nobody does, as in `services.reminding`.
    """
    mine = roles_of(user)
    if not mine:
        return PlanTask.objects.none()
    members = Membership.objects.filter(unit__path__in={held.path for held in mine}, user__is_active=True)
    there = set(members.values_list("unit__path", "role"))
    own = Q()
    for held in mine:
        below = [role for path, role in there if path == held.path and role < held.role]
        own |= Q(plan__unit__path=held.path, owner__gt=max(below, default=0), owner__lte=held.role)
    return PlanTask.objects.filter(own, done=None, due__lte=timezone.localdate() + SOON)
