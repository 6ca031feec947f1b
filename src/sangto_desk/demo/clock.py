"""The clock of the demo: for a while the desk takes a given moment for now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from unittest.mock import patch


@contextmanager
def standing_at(moment: datetime) -> Iterator[None]:
    """Let `django.utils.timezone.now` give `moment`, an aware time."""

    class Standing(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return moment.astimezone(tz)

    with patch("django.utils.timezone.datetime", Standing):
        yield
