"""How many tips came, by unit and by day: from the counts of days that are over, and from the tips themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Sum

from sangto_desk.inbox.models import Counted, DayCount, Tip


def tips_by_unit(path: str, start: date, end: date) -> dict[int, int]:
    """Tips of each unit below a path, on the days from `start` to `end`."""
    totals: Counter[int] = Counter()
    for column in _parts(path, start, end, "unit"):
        totals.update(column)
    return dict(totals)


def tips_by_day(path: str, start: date, end: date) -> dict[date, int]:
    """Tips on each day from `start` to `end` on which any came, over all units below a path."""
    totals: Counter[date] = Counter()
    for column in _parts(path, start, end, "day"):
        totals.update(column)
    return dict(totals)


def _parts(path: str, start: date, end: date, by: str) -> Iterator[dict[Any, int]]:
    known = Counted.objects.filter(pk=Counted.ONLY).values_list("until", flat=True).first()
    if known is not None and start <= known:
        kept = DayCount.objects.filter(day__gte=start, day__lte=min(end, known), unit__path__startswith=path)
        yield dict(kept.order_by().values_list("unit_id" if by == "unit" else "day").annotate(n=Sum("tips")))
        if end <= known:
            return
        start = known + timedelta(days=1)
    live = Tip.objects.filter(day__gte=start, day__lte=end, question__unit__path__startswith=path).order_by()
    yield dict(live.values_list("question__unit_id" if by == "unit" else "day").annotate(n=Count("id")))
