"""Enter in the public log how many statements were refused in a month, by reason, once the month is over."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime
from typing import Any

from django.db import transaction

from sangto.ledger import RefusalCount, page_hash
from sangto_desk.audit.published import REFUSALS_PATH, is_about
from sangto_desk.audit.services import append_to_log
from sangto_desk.claims.published import months, reasons_between

FORMAT = "sangto-refusals/1"


def refusals_path(month: date) -> str:
    """The page of a month."""
    return f"{REFUSALS_PATH}{month:%Y-%m}/"


def refusals_record(path: str, since: date, until: date, counts: tuple[tuple[str, int], ...]) -> dict[str, Any]:
    """What the page of a month says, as the log knows it."""
    return {
        "format": FORMAT,
        "path": path,
        "since": since.isoformat(),
        "until": until.isoformat(),
        "counts": dict(counts),
    }


@transaction.atomic
def log_refusals(today: date) -> int:
    """Enter every month that is over and not in the log yet; returns how many."""
    due = [month for month in sorted(months()) if month < today.replace(day=1) and not is_about(refusals_path(month))]
    for month in due:
        _enter(month)
    return len(due)


def _enter(month: date) -> None:
    path, until = refusals_path(month), month.replace(day=monthrange(month.year, month.month)[1])
    counts = tuple(sorted((reason.value, count) for reason, count in reasons_between(month, until).items()))
    sha256 = page_hash(refusals_record(path, month, until, counts))

    def make(number: int, time: datetime) -> RefusalCount:
        return RefusalCount(number=number, time=time, path=path, sha256=sha256, since=month, until=until, counts=counts)

    append_to_log(make)
