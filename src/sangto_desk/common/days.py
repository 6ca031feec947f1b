"""Days, where the hour would tell too much: from it others could find out who sent something."""

from __future__ import annotations

from datetime import date, datetime

from django.utils import timezone


def today() -> date:
    """The present day at the desk."""
    return timezone.localdate()


def midnight() -> datetime:
    """The beginning of today: the trail says on which day something came, not when."""
    return timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
