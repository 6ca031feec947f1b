"""Days on the clock of the desk; kept where the hour would tell too much, since it could show who sent something."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.utils import timezone


def today() -> date:
    """The present day at the desk."""
    return timezone.localdate()


def midnight() -> datetime:
    """The beginning of today: the trail says on which day something came, not when."""
    return timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)


def begin_of(day: date) -> datetime:
    """Midnight at which a day begins, on the clock of the desk."""
    return timezone.make_aware(datetime.combine(day, time()))


def end_of(day: date) -> datetime:
    """Midnight at which a day is over: the first moment that is not of it."""
    return begin_of(day + timedelta(days=1))
