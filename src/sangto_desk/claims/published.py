"""What the world sees of claims that are not checked: their numbers and the reasons, never the words.

The words of a refused statement may be of somebody's private life; whoever sent it reads them on the ticket.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count
from django.db.models.functions import TruncMonth

from sangto_desk.claims.kinds import EXPLANATIONS, Kind, Reason
from sangto_desk.claims.models import Refusal

__all__ = ["EXPLANATIONS", "Kind", "Reason", "Refused", "months", "reasons_between", "refusals"]


@dataclass(frozen=True, slots=True)
class Refused:
    """A refused claim.

    Attributes:
        number: Public number.
        kind: What kind of statement it is.
        reason: Why it is not checked.
        at: When that was decided.
    """

    number: int
    kind: Kind
    reason: Reason
    at: datetime


def refusals(*, before: int | None = None, limit: int = 50) -> list[Refused]:
    """Refused claims, the newest first; of those with a smaller number than `before`."""
    rows = Refusal.objects.order_by("-number")
    if before is not None:
        rows = rows.filter(number__lt=before)
    columns = rows.values_list("number", "kind", "reason_code", "at")[:limit]
    return [Refused(number, Kind(kind), Reason(reason), at) for number, kind, reason, at in columns]


def reasons_between(since: date, until: date) -> dict[Reason, int]:
    """How many claims were refused from one day to another, both included, by reason."""
    rows = Refusal.objects.filter(at__date__gte=since, at__date__lte=until).order_by()
    return {Reason(code): count for code, count in rows.values_list("reason_code").annotate(count=Count("id"))}


def months() -> list[date]:
    """The months in which claims were refused, as their first days, the newest first."""
    found = Refusal.objects.order_by().annotate(month=TruncMonth("at")).values_list("month", flat=True).distinct()
    return sorted({month.date() for month in found}, reverse=True)
