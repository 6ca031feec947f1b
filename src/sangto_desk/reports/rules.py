"""Who may do what with plans and reports."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.rules import holds, require
from sangto_desk.common.errors import NotAllowed
from sangto_desk.reports.models import Report, State

VIEW = Role.CONTRIBUTOR
"""Read the figures, plans and reports of one's units."""
WRITE = Role.EDITOR
"""Begin a report and write in it; say that a task is done."""
PLAN = Role.LEAD
"""Make the plan of a unit."""
HAND_IN = Role.LEAD
"""Hand a report in, and decide on one that somebody else wrote."""


def is_writer(user: User, report: Report) -> bool:
    """Whether somebody has written in a report."""
    return report.writers.filter(user=user).exists()


def may_decide(user: User, report: Report) -> bool:
    """Whether somebody may approve a report now, or give it back."""
    if report.state != State.HANDED_IN or report.handed_in_by_id == user.pk:
        return False
    return holds(user, HAND_IN, report.unit) and not is_writer(user, report)


def require_second_person(user: User, report: Report) -> None:
    """Let pass a lead who has written nothing in the report.

    Raises:
        NotAllowed: The role is not held, or the person has written in it.
    """
    require(user, HAND_IN, report.unit)
    if is_writer(user, report):
        raise NotAllowed(
            _("You have written in this report, so it is for somebody else to approve."),
            hint=_("Ask another lead of the unit, or one of the unit above it."),
            code="reports.own-work",
        )


def require_not_handed_in_by(user: User, report: Report) -> None:
    """Let pass a lead who has not handed the report in.

    Raises:
        NotAllowed: It was the same person.
    """
    if report.handed_in_by_id == user.pk:
        raise NotAllowed(
            _("You have handed this report in, so it is for somebody else to approve."),
            hint=_("Ask another lead of the unit, or one of the unit above it."),
            code="reports.same-person",
        )
