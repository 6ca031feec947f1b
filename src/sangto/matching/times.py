"""Dates and times of two texts: can both be meant?

A date is compared at the precision that both give: "ngày 26/6" agrees with "26/6/2024" and with "năm 2024", and
contradicts "27/6". A period agrees with whatever lies in it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sangto.records import Mention
from sangto.text import Quantity, find_dates, find_quantities

_DATE = re.compile(
    r"^(?P<year>\d{4}|-)(?:-(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?$"
)
_MONTH_DAY = re.compile(r"^--(?P<month>\d\d)(?:-(?P<day>\d\d))?$")
_DAY = re.compile(r"^---(?P<day>\d\d)$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_UNITS = ("year", "half", "quarter", "month", "day", "time", "weekday")
_WEEKDAYS = frozenset({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})


class Moment(NamedTuple):
    """A mention of a date or time.

    Attributes:
        mention: As it stands in the text.
        lunar: Whether it is a date of the lunar calendar.
        parts: What is said: year, half, quarter, month, day, time, weekday.
        until: The same for the end of a period; empty for a single date.
    """

    mention: Mention
    lunar: bool
    parts: dict[str, str]
    until: dict[str, str]


def _parts(value: str) -> dict[str, str]:
    if value in _WEEKDAYS:
        return {"weekday": value}
    if value.startswith("T"):
        return {"time": _half_day(value[1:])}
    for pattern in (_DATE, _MONTH_DAY, _DAY):
        match = pattern.match(value)
        if match:
            return {name: part for name, part in match.groupdict().items() if part and part != "-"}
    return {}


def _half_day(clock: str) -> str:
    """A clock time on a dial of twelve hours: "10 giờ đêm" and "22 giờ" are written as people please."""
    hour, _, rest = clock.partition(":")
    return f"{int(hour) % 12:02d}:{rest or '00'}" if hour.isdigit() else clock


def moments(text: str) -> list[Moment]:
    """Dates and times of a text that can be compared; relative ones without a fixed day are left out."""
    found = []
    for date in find_dates(text):
        value = date.value.removeprefix("LUNAR ").strip()
        start, _, end = value.partition("/")
        parts = _parts(start)
        if parts and "invalid" not in date.flags:
            found.append(Moment(Mention(date.text, date.value, date.span), "lunar" in date.flags, parts, _parts(end)))
    for quantity in find_quantities(text):
        if is_bare_year(quantity):
            found.append(
                Moment(Mention(quantity.text, quantity.text, quantity.span), False, {"year": quantity.text}, {})
            )
    return found


def is_bare_year(quantity: Quantity) -> bool:
    """Whether a number without unit or comparator reads as a year of our time ("mùa hè 1993")."""
    return quantity.dimension == "number" and bool(_YEAR.match(quantity.text))


def _within(period: Moment, moment: Moment) -> bool:
    """Whether a date lies in a period, as far as both say."""
    shared = [unit for unit in _UNITS if unit in period.parts and unit in period.until and unit in moment.parts]
    first = [period.parts[unit] for unit in shared]
    last = [period.until[unit] for unit in shared]
    here = [moment.parts[unit] for unit in shared]
    return bool(shared) and first <= here <= last


def _month_fits(first: dict[str, str], second: dict[str, str]) -> bool:
    """Whether a month lies in a quarter or half of the other."""
    month = int(first.get("month", "0"))
    if not month:
        return True
    if "quarter" in second and int(second["quarter"]) != (month + 2) // 3:
        return False
    return "half" not in second or int(second["half"]) == (month + 5) // 6


def same_time(first: Moment, second: Moment) -> bool:
    """Whether both can mean the same time, and share at least one part to say so."""
    if first.lunar != second.lunar:
        return False
    if first.until or second.until:
        if first.parts == second.parts and first.until == second.until:
            return True
        one, two = (first, second) if first.until else (second, first)
        return not two.until and _within(one, two)
    shared = first.parts.keys() & second.parts.keys()
    return (
        bool(shared)
        and all(first.parts[unit] == second.parts[unit] for unit in shared)
        and _month_fits(first.parts, second.parts)
        and _month_fits(second.parts, first.parts)
    )


def contradict(first: Moment, second: Moment) -> bool:
    """Whether two times that are not the same are of one kind, so that they contradict each other."""
    kinds = {"time": "clock", "weekday": "weekday"}
    kind_of_first = {kinds.get(unit, "calendar") for unit in first.parts}
    kind_of_second = {kinds.get(unit, "calendar") for unit in second.parts}
    if not kind_of_first & kind_of_second:
        return False
    if first.lunar != second.lunar:
        return True
    if first.until or second.until:
        return bool(first.parts.keys() & second.parts.keys())
    shared = first.parts.keys() & second.parts.keys()
    differs = any(first.parts[unit] != second.parts[unit] for unit in shared)
    return differs or not (_month_fits(first.parts, second.parts) and _month_fits(second.parts, first.parts))
