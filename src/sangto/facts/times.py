"""Dates and times of two texts: can both be meant?

A date is compared at the precision that both give: "ngày 26/6" agrees with "26/6/2024" and with "năm 2024", and
contradicts "27/6". A period agrees with whatever lies in it, "đầu năm" with its first months.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from sangto.records import Mention, Span
from sangto.text import DateMention, Quantity, find_dates

_DATE = re.compile(
    r"^(?P<year>\d{4}|-)(?:-(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?$"
)
_MONTH_DAY = re.compile(r"^--(?P<month>\d\d)(?:-(?P<day>\d\d))?$")
_DAY = re.compile(r"^---(?P<day>\d\d)$")
_LONG = re.compile(r"^(?:(?P<century>\d\d)XX|(?P<decade>\d{3})X)$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_UNITS = ("century", "decade", "year", "half", "quarter", "month", "day", "time", "weekday")
_WEEKDAYS = frozenset({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
_THIRD = re.compile(r"(?:(đầu|dau|early)|(giữa|giua|mid)|(cuối|cuoi|late))[\s-]+$")
_THIRDS = ("start", "middle", "end")
_DAYS_OF = {"start": range(1, 13), "middle": range(8, 24), "end": range(18, 32)}
_MONTHS_OF = {"start": range(1, 6), "middle": range(4, 10), "end": range(8, 13)}
_SEASON = re.compile(r"(?<!\w)(?:mùa\s)?(xuân|hè|hạ|thu|đông|spring|summer|autumn|winter)\s(?:năm\s)?$")
_MORNING = re.compile(r"sáng|sang|a\.?m\b")
_EVENING = re.compile(r"chiều|chieu|tối|toi|trưa|trua|p\.?m\b")
_NIGHT = re.compile(r"đêm|dem|khuya")
_KINDS = {"time": "clock", "half of day": "clock", "weekday": "weekday"}
_HOLDING = (("decade", "year"), ("century", "year"), ("quarter", "month"), ("half", "month"))
_BEHIND_SUN = range(12, 58)  # days by which a lunar date written in figures comes later in the solar calendar


class Moment(NamedTuple):
    """A mention of a date or time.

    Attributes:
        mention: As it stands in the text.
        lunar: Whether it is a date of the lunar calendar.
        parts: What is said: century, decade, year, half, quarter, month, day, time, half of day, weekday, and the
            third of a year or month ("đầu năm").
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
    for pattern in (_DATE, _MONTH_DAY, _DAY, _LONG):
        match = pattern.match(value)
        if match:
            return {name: part for name, part in match.groupdict().items() if part and part != "-"}
    return {}


def _half_day(clock: str) -> str:
    """A clock time on a dial of twelve hours: "10 giờ đêm" and "22 giờ" are written as people please."""
    hour, _, rest = clock.partition(":")
    return f"{int(hour) % 12:02d}:{rest or '00'}" if hour.isdigit() else clock


def _before_or_after_noon(value: str, words: str) -> str:
    """ "am" or "pm" where the hour or the words around say so."""
    hour = int(value[1:3]) if value[1:3].isdigit() else 0
    if hour > 12 or _EVENING.search(words):
        return "pm"
    if _NIGHT.search(words):
        return "pm" if 6 <= hour < 12 else "am"
    return "am" if hour == 0 or _MORNING.search(words) else ""


def moments(text: str, quantities: Iterable[Quantity]) -> list[Moment]:
    """Dates and times of a text that can be compared; relative ones without a fixed day are left out.

    Args:
        text: A statement; spans count in it.
        quantities: Its quantities, among which bare years are.
    """
    found = []
    for date in find_dates(text):
        value = date.value.removeprefix("LUNAR ").strip()
        start, _, end = value.partition("/")
        parts = _parts(start)
        if parts and "invalid" not in date.flags:
            found.append(_moment(text, date, parts, _parts(end)))
    found += [
        Moment(Mention(quantity.text, quantity.text, quantity.span), False, {"year": quantity.text}, {})
        for quantity in quantities
        if is_bare_year(quantity)
    ]
    return found


def _moment(text: str, date: DateMention, parts: dict[str, str], until: dict[str, str]) -> Moment:
    span = date.span
    if "time" in parts:
        noon = _before_or_after_noon(date.value, text[span.start : span.end + 6].lower())
        parts |= {"half of day": noon} if noon else {}
    elif not until and "day" not in parts and parts.keys() & {"month", "year"}:
        third = _THIRD.search(text[max(0, span.start - 8) : span.start].lower())
        if third:
            whole = "month" if "month" in parts else "year"
            parts |= {f"third of {whole}": _THIRDS[(third.lastindex or 1) - 1]}
            span = Span(span.start - len(third.group()), span.end)
        season = _SEASON.search(text[max(0, span.start - 12) : span.start].lower())
        if season and "month" not in parts:
            parts |= {"season": season[1]}
            span = Span(span.start - len(season.group()), span.end)
    return Moment(Mention(text[span.start : span.end], date.value, span), "lunar" in date.flags, parts, until)


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


def _fits(first: dict[str, str], second: dict[str, str]) -> bool:
    """Whether the month or day of `first` lies in the quarter, half or third of `second`."""
    month, day, year = (int(first.get(unit, "0")) for unit in ("month", "day", "year"))
    third = second.get("third of month")
    if day and third and day not in _DAYS_OF[third]:
        return False
    if year and "decade" in second and int(second["decade"]) != year // 10:
        return False
    if year and "century" in second and int(second["century"]) != (year - 1) // 100:
        return False
    if not month:
        return True
    third = second.get("third of year")
    if third and month not in _MONTHS_OF[third]:
        return False
    if "quarter" in second and int(second["quarter"]) != (month + 2) // 3:
        return False
    return "half" not in second or int(second["half"]) == (month + 5) // 6


def _day_of_year(parts: dict[str, str]) -> int:
    return int(parts["month"]) * 30 + int(parts["day"])


def _same_by_moon(first: Moment, second: Moment) -> bool:
    """Whether a lunar and a solar date can be one day, or are the same figures with the calendar left unsaid."""
    lunar, solar = (first, second) if first.lunar else (second, first)
    if not all("month" in moment.parts and "day" in moment.parts for moment in (lunar, solar)):
        return True
    later = _day_of_year(solar.parts) - _day_of_year(lunar.parts)
    return later == 0 or later % 360 in _BEHIND_SUN


def _lies_in(moment: Moment, period: Moment) -> bool:
    """Whether the one names a year or month, the other a decade, century, quarter or half that may hold it."""
    return any(wide in period.parts and narrow in moment.parts for wide, narrow in _HOLDING)


def same_time(first: Moment, second: Moment) -> bool:
    """Whether both can mean the same time, and share at least one part to say so, or the one lies in the other."""
    if first.lunar != second.lunar:
        return False
    if first.until or second.until:
        if first.parts == second.parts and first.until == second.until:
            return True
        one, two = (first, second) if first.until else (second, first)
        return not two.until and _within(one, two)
    shared = first.parts.keys() & second.parts.keys()
    return (
        (bool(shared) or _lies_in(first, second) or _lies_in(second, first))
        and all(first.parts[unit] == second.parts[unit] for unit in shared)
        and _fits(first.parts, second.parts)
        and _fits(second.parts, first.parts)
    )


def contradict(first: Moment, second: Moment) -> bool:
    """Whether two times that are not the same are of one kind, so that they contradict each other."""
    if kind_of(first) != kind_of(second):
        return False
    if first.lunar != second.lunar:
        return not _same_by_moon(first, second)
    shared = first.parts.keys() & second.parts.keys()
    if first.until or second.until:
        return bool(shared)
    differs = any(first.parts[unit] != second.parts[unit] for unit in shared)
    return differs or not (_fits(first.parts, second.parts) and _fits(second.parts, first.parts))


def kind_of(moment: Moment) -> str:
    """ "clock", "weekday" or "calendar"."""
    return next((kind for unit, kind in _KINDS.items() if unit in moment.parts), "calendar")
