"""Reading the inbox, for those who sort it. The number of queries does not depend on the number of rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, QuerySet
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.claims.kinds import Kind
from sangto_desk.common.errors import NotFound
from sangto_desk.inbox import rules
from sangto_desk.inbox.models import Question, Status, Tip

DAYS = 14
"""Days that growth looks back."""
ORDERS = {"worth": ("-worthiness", "-id"), "count": ("-count", "-id"), "new": ("-id",)}
_LATEST = 20


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to see of the inbox, as it stands in the address.

    Attributes:
        status: A `Status`.
        kind: A `Kind`, or empty for all.
        match: ``some`` with a suggestion, ``none`` without, or empty.
        sort: A key of `ORDERS`.
    """

    status: str = Status.NEW
    kind: str = ""
    match: str = ""
    sort: str = "worth"

    @classmethod
    def read(cls, status: str, kind: str, match: str, sort: str) -> Wanted:
        """From an address; what is unknown falls back to what is usual."""
        return cls(
            status if status in Status.values else Status.NEW.value,
            kind if kind in Kind.values else "",
            match if match in ("some", "none") else "",
            sort if sort in ORDERS else "worth",
        )


def questions_for(user: User, wanted: Wanted) -> QuerySet[Question]:
    """The questions of somebody's units that they want to see, with all that a row shows."""
    rows = Question.objects.filter(status=wanted.status, unit__in=units_of(user, rules.VIEW))
    if wanted.kind:
        rows = rows.filter(kind=wanted.kind)
    if wanted.match:
        rows = rows.filter(suggestion__isnull=wanted.match == "none")
    return rows.select_related("suggestion", "claim", "refusal", "unit")


def get_question(user: User, number: int) -> Question:
    """One question of somebody's units.

    Raises:
        NotFound: There is none, or it is of another unit.
    """
    found = (
        Question.objects.select_related("suggestion", "claim", "refusal", "unit")
        .filter(pk=number, unit__in=units_of(user, rules.VIEW))
        .first()
    )
    if found is None:
        raise NotFound(
            format_lazy(_("There is no question {number} in your units."), number=number),
            hint=_("Go back to the inbox."),
            code="inbox.question",
        )
    return found


def counts_for(user: User) -> dict[str, int]:
    """How many questions of somebody's units have each status."""
    rows = Question.objects.filter(unit__in=units_of(user, rules.VIEW)).values_list("status").annotate(n=Count("id"))
    return dict.fromkeys(Status.values, 0) | dict(rows)


def growth_of(questions: Iterable[Question]) -> dict[int, list[int]]:
    """Tips of each question on each of the last days, oldest first, today last."""
    numbers = [question.pk for question in questions]
    today = timezone.localdate()
    first = today - timedelta(days=DAYS - 1)
    growth = {number: [0] * DAYS for number in numbers}
    rows = (
        Tip.objects.filter(question__in=numbers, day__gte=first).values_list("question", "day").annotate(n=Count("id"))
    )
    for number, day, count in rows:
        growth[number][_place(day, first)] += count
    return growth


def _place(day: date, first: date) -> int:
    return min(max((day - first).days, 0), DAYS - 1)


def latest_tips(question: Question) -> list[Tip]:
    """The tips of a question that came last, with what their senders added."""
    rows = question.tips.select_related("ticket").prefetch_related("ticket__additions").order_by("-id")
    return list(rows[:_LATEST])
