"""Remind of tasks that are due soon or overdue: once a week, by e-mail, those who look after them.

The mail says how many and where; it is sent only where the desk may use the network and a mail server is set.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from sangto_desk.accounts.models import Membership, User
from sangto_desk.common.mailing import send_letter
from sangto_desk.reports.models import PlanTask

AHEAD = timedelta(days=7)
AGAIN = timedelta(days=7)


def remind_of_tasks(today: date | None = None) -> int:
    """Send the reminders that are due; returns how many people were written to."""
    day = today or timezone.localdate()
    due = PlanTask.objects.filter(done=None, due__lte=day + AHEAD).filter(
        Q(reminded=None) | Q(reminded__lte=day - AGAIN)
    )
    by_person: dict[User, list[PlanTask]] = defaultdict(list)
    for task in due.select_related("plan__unit"):
        for user in owners_of(task):
            by_person[user].append(task)
    sent = 0
    for user, tasks in by_person.items():
        context = {"tasks": tasks, "today": day, "address": f"{settings.SITE_ADDRESS}/desk/reports/plans/"}
        sent += send_letter(to=user.email, template="reports/reminder", context=context)
    if sent:
        PlanTask.objects.filter(pk__in=[task.pk for tasks in by_person.values() for task in tasks]).update(reminded=day)
    return sent


def owners_of(task: PlanTask) -> list[User]:
    """Who holds the role that looks after a task, in the unit of its plan; where nobody does, the next higher one."""
    held = list(
        Membership.objects.filter(unit=task.plan.unit, role__gte=task.owner, user__is_active=True).select_related(
            "user"
        )
    )
    lowest = min((membership.role for membership in held), default=None)
    return [membership.user for membership in held if membership.role == lowest]
