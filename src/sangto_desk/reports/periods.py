"""Periods that are reported on: month, quarter, half-year, year, and any stretch of days.

In an address a period is one word: ``2026-09``, ``2026-q3``, ``2026-h1``, ``2026``, ``2026-09-14--2026-10-02``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sangto_desk.common.days import begin_of, end_of
from sangto_desk.common.errors import Unacceptable

FIRST_YEAR, LAST_YEAR = 2000, 2100
LONGEST = 3 * 366
_MONTHS = {"m": 1, "q": 3, "h": 6, "y": 12}
_PART = re.compile(r"(\d{4})(?:-(?:(0[1-9]|1[0-2])|q([1-4])|h([12])))?", re.ASCII)
_DAYS = re.compile(r"(\d{4}-\d\d-\d\d)--(\d{4}-\d\d-\d\d)", re.ASCII)
ROMAN = ("", "I", "II", "III", "IV")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from `start` to `end`, both counted."""

    start: date
    end: date

    def __post_init__(self) -> None:
        days = (self.end - self.start).days + 1
        if not 1 <= days <= LONGEST or not FIRST_YEAR - 10 <= self.start.year <= LAST_YEAR:  # room to compare
            raise _refused(f"{self.start.isoformat()}--{self.end.isoformat()}")

    @classmethod
    def of(cls, kind: str, year: int, number: int = 1) -> Period:
        """A part of a year: ``m`` month, ``q`` quarter, ``h`` half-year or ``y`` year, counted from 1."""
        months = _MONTHS[kind]
        begin = (number - 1) * months
        return cls(_first(year, begin), _first(year, begin + months) - timedelta(days=1))

    @classmethod
    def read(cls, text: str) -> Period:
        """From an address.

        Raises:
            Unacceptable: It names no period.
        """
        try:
            if found := _PART.fullmatch(text):
                year, month, quarter, half = found.groups()
                if not FIRST_YEAR <= int(year) <= LAST_YEAR:
                    raise _refused(text)
                for kind, number in (("m", month), ("q", quarter), ("h", half)):
                    if number:
                        return cls.of(kind, int(year), int(number))
                return cls.of("y", int(year))
            if found := _DAYS.fullmatch(text):
                return cls(date.fromisoformat(found[1]), date.fromisoformat(found[2]))
        except ValueError as error:
            raise _refused(text) from error
        raise _refused(text)

    @property
    def part(self) -> tuple[str, int] | None:
        """Which part of its year it is, as `of` takes it; None for any other stretch."""
        for kind, months in _MONTHS.items():
            number, rest = divmod(self.start.month - 1, months)
            if rest == 0 and self == Period.of(kind, self.start.year, number + 1):
                return kind, number + 1
        return None

    @property
    def name(self) -> str:
        """The word in an address; `read` takes it back."""
        part = self.part
        if part is None:
            return f"{self.start.isoformat()}--{self.end.isoformat()}"
        kind, number = part
        endings = {"m": f"-{number:02}", "q": f"-q{number}", "h": f"-h{number}", "y": ""}
        return f"{self.start.year}{endings[kind]}"

    @property
    def label(self) -> str:
        """As it is read: “Quarter III/2026”, “from 14/09/2026 to 02/10/2026”."""
        part, year = self.part, self.start.year
        if part is None:
            values = {"start": date_format(self.start), "end": date_format(self.end)}
            return _("from %(start)s to %(end)s") % values
        kind, number = part
        if kind == "m":
            return _("month %(number)s/%(year)s") % {"number": number, "year": year}
        if kind == "q":
            return _("quarter %(number)s/%(year)s") % {"number": ROMAN[number], "year": year}
        if kind == "h":
            words = _("first half of %(year)s") if number == 1 else _("second half of %(year)s")
            return words % {"year": year}
        return _("year %(year)s") % {"year": year}

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    def before(self) -> Period:
        """The period it is compared with: the part of a year before, or as many days right before."""
        part = self.part
        if part is None:
            return Period(self.start - timedelta(days=self.days), self.start - timedelta(days=1))
        kind, number = part
        last = 12 // _MONTHS[kind]
        return (
            Period.of(kind, self.start.year, number - 1) if number > 1 else Period.of(kind, self.start.year - 1, last)
        )

    def moments(self) -> tuple[datetime, datetime]:
        """Midnight at which it begins, and midnight at which it is over, on the desk's clock."""
        return begin_of(self.start), end_of(self.end)

    def steps(self) -> list[Period]:
        """What a chart over it shows: months of more than 92 days, weeks of more than 31, else days."""
        if self.days <= 31:
            return [Period(day, day) for day in self._days(1)]
        if self.days <= 92:
            return [Period(day, min(day + timedelta(days=6), self.end)) for day in self._days(7)]
        firsts = [self.start, *(day for day in self._days(1) if day.day == 1 and day != self.start)]
        lasts = [day - timedelta(days=1) for day in firsts[1:]] + [self.end]
        return [Period(first, last) for first, last in zip(firsts, lasts, strict=True)]

    @property
    def short(self) -> str:
        """Below a bar of a chart: the month, or the first day."""
        if self.days > 7:
            return f"{self.start.month}/{self.start.year % 100:02}"
        return f"{self.start.day:02}/{self.start.month:02}"

    def _days(self, step: int) -> Iterator[date]:
        day = self.start
        while day <= self.end:
            yield day
            day += timedelta(days=step)


def usual(today: date | None = None) -> list[Period]:
    """What is usually looked at, the present first: this and the last month, quarter, half-year and year."""
    day = today or timezone.localdate()
    found = []
    for kind, months in _MONTHS.items():
        now = Period.of(kind, day.year, (day.month - 1) // months + 1)
        found += [now, now.before()]
    return found


def _first(year: int, months: int) -> date:
    return date(year + months // 12, months % 12 + 1, 1)


def _refused(text: str) -> Unacceptable:
    return Unacceptable(
        format_lazy(gettext_lazy("“{text}” is no period that can be reported on."), text=text[:60]),
        hint=gettext_lazy(
            "Write 2026-09, 2026-q3, 2026-h1, 2026, or two days, 2026-09-14--2026-10-02, at most three years apart."
        ),
        code="reports.period",
    )
