"""Count the tips of days that are over, so that a year of them is added up quickly.

A tip never changes its day and is never removed, so a day that is over keeps its count. The last days are counted anew
each time all the same: processes on several machines may differ about when midnight is.
"""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction
from django.db.models import Count, Min
from django.utils import timezone

from sangto_desk.inbox.models import Counted, DayCount, Tip

SETTLED = timedelta(days=2)
"""How long ago a day must be for its count to be kept."""
AGAIN = timedelta(days=7)
"""How many days of what was counted is counted anew."""


@transaction.atomic
def count_days(*, today: date | None = None, everything: bool = False) -> int:
    """Count the tips of each unit and day up to two days ago.

    Derived from the tips alone, so the trail has nothing to say of it.

    Args:
        today: The present day.
        everything: Count all days anew, not those since the last time.

    Returns:
        How many tips were counted.
    """
    until = (today or timezone.localdate()) - SETTLED
    known = Counted.objects.filter(pk=Counted.ONLY).first()
    since = Tip.objects.aggregate(first=Min("day"))["first"] if known is None or everything else known.until - AGAIN
    if since is None or since > until:
        return 0
    DayCount.objects.filter(day__gte=since).delete()
    days = Tip.objects.filter(day__gte=since, day__lte=until).order_by().values_list("question__unit_id", "day")
    rows = [DayCount(unit_id=unit, day=day, tips=tips) for unit, day, tips in days.annotate(tips=Count("id"))]
    DayCount.objects.bulk_create(rows, batch_size=2_000)
    Counted.objects.update_or_create(pk=Counted.ONLY, defaults={"until": until})
    return sum(row.tips for row in rows)
