"""Public numbers."""

from __future__ import annotations

from django.db.models import F

from sangto_desk.claims.models import Series


def next_number(series: str) -> int:
    """The next number of a series, in the caller's transaction: one that fails leaves no gap."""
    Series.objects.get_or_create(name=series)
    Series.objects.filter(name=series).update(last=F("last") + 1)  # holds the row until the transaction ends
    return Series.objects.get(name=series).last
