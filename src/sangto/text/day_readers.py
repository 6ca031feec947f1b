"""Readers of single days: figures, words, lunar dates, English.

Each reader takes a shadow (and the day on which the text was written) and yields what it finds, in order.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from sangto.text import date_patterns as patterns
from sangto.text.calendar_parts import edtf_day, edtf_month, full_year, is_day, month_number
from sangto.text.shadow import Shadow
from sangto.text.units import read_unit


class Found(NamedTuple):
    """A date in a shadow."""

    start: int
    end: int
    value: str
    precision: str
    flags: tuple[str, ...] = ()


def counts(shadow: Shadow, end: int, *, nouns: bool = True) -> bool:
    """Whether a unit follows, so that the figures before it are an amount.

    Args:
        shadow: The text.
        end: Where the figures end.
        nouns: Whether nouns that are counted do too ("năm 1969 con người" counts nobody).
    """
    unit = read_unit(shadow, end, True)
    return unit is not None and unit.name not in ("năm",) and (nouns or unit.dimension != "count")


def day_found(start: int, end: int, day: int, month: int, year: int | None, flags: tuple[str, ...] = ()) -> Found:
    """A day as found; invalid if the calendar lacks it."""
    if flags != ("lunar",) and not is_day(day, month, year or 2024):
        return Found(start, end, "", "day", ("invalid",))
    return Found(start, end, edtf_day(day, month, year), "day", flags)


def read_iso(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "2024-06-26"."""
    for found in patterns.ISO.finditer(shadow.text):
        year, month, day = map(int, found.groups())
        yield day_found(found.start(), found.end(), day, month, year)


def read_lunar(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """Dates of the lunar calendar: "rằm tháng bảy", "mùng 2 Tết"."""
    for found in shadow.pick(patterns.LUNAR).finditer(shadow.text):
        group = found.groupdict()
        year = int(group["year"]) if group["year"] else None
        if group["moon"]:
            day, month = (15, 8) if group["moon"].endswith("thu") else (5, 5)
        elif group["t1"]:
            day, month = month_number(group["t1"]), 1
        elif group["t30"]:
            day, month = int(group["t30"]), 12
        elif group["day"] or group["day2"]:
            day, month = int(group["day"] or group["day2"]), month_number(group["month"] or group["month2"])
        elif group["m15"]:
            day, month = 15, month_number(group["m15"])
        else:
            continue
        if 1 <= day <= 30 and 1 <= month <= 12:
            yield day_found(found.start(), found.end(), day, month, year, ("lunar",))


def read_numeric(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "26/6/2024", "26.6.24"."""
    for found in patterns.NUMERIC.finditer(shadow.text):
        if len(found.group(4)) == 2 and found.group("sep") == ".":
            continue
        start = _with_day_word(shadow, found.start())
        yield day_found(start, found.end(), int(found.group(1)), int(found.group(3)), full_year(found.group(4)))


def _with_day_word(shadow: Shadow, start: int) -> int:
    for word in ("ngày ", "ngay "):
        if shadow.text.endswith(word, 0, start) and shadow.text[max(0, start - 6) : start - 5].strip() == "":
            return start - 5
    return start


def read_day_range(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "từ 3 đến 5/9"."""
    for found in shadow.pick(patterns.DAY_RANGE).finditer(shadow.text):
        first, last, month = (int(found.group(name)) for name in ("first", "last", "month"))
        year = int(found.group("year")) if found.group("year") else None
        if first < last and is_day(last, month, year or 2024):
            value = f"{edtf_day(first, month, year)}/{edtf_day(last, month, year)}"
            yield Found(found.start(), found.end(), value, "period")


def read_day_words(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "ngày 26 tháng 6 năm 2024"."""
    for found in shadow.pick(patterns.DAY_WORDS).finditer(shadow.text):
        year = int(found.group("year")) if found.group("year") else None
        word = found.group("day")
        prefix = found.group("prefix") or ""
        if not (prefix or year or (word.isdigit() and (int(word) > 12 or _may_be_day(shadow, found)))):
            continue
        if not word.isdigit() and not prefix.startswith(("ng", "m")):
            continue
        yield day_found(found.start(), found.end(), month_number(word), month_number(found.group("month")), year)


def _may_be_day(shadow: Shadow, found: re.Match[str]) -> bool:
    """Whether "8 tháng 6" can be a date: not eight months, and no "6 người" behind."""
    if not found.group("month").isdigit() or counts(shadow, found.end()):
        return False
    return shadow.pick(patterns.NOT_DAY).search(shadow.text, max(0, found.start() - 8), found.start()) is None


def read_day_month(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "ngày 26/6", "hạn chót 5/10"."""
    for found in shadow.pick(patterns.DAY_MONTH).finditer(shadow.text):
        name = "day" if found.group("day") else "day2"
        day, month = int(found.group(name)), int(found.group("month" if name == "day" else "month2"))
        if name == "day2" and not is_day(day, month):
            continue
        start = found.start() if name == "day" and found.end() - found.start() < 20 else found.start(name)
        yield day_found(start, found.end(), day, month, None)
    for found in patterns.BARE_DAY_MONTH.finditer(shadow.text):
        day, month = int(found.group("day")), int(found.group("month"))
        follows = patterns.AFTER_DAY.search(shadow.text, max(0, found.start() - 9), found.start())
        hint = follows or shadow.pick(patterns.OCCASION).search(shadow.text, max(0, found.start() - 30), found.start())
        game = shadow.pick(patterns.GAME).search(shadow.text, max(0, found.start() - 8), found.start())
        if found["sep"] != "/" and (game or not hint or counts(shadow, found.end())):
            continue
        if (day > month or hint) and is_day(day, month) and (day, month) != (24, 7):
            yield day_found(found.start(), found.end(), day, month, None)


def read_english(shadow: Shadow, _: datetime.date | None) -> Iterator[Found]:
    """ "June 26, 2024"."""
    for found in patterns.ENGLISH.finditer(shadow.text):
        group = found.groupdict()
        month = month_number(group["m1"] or group["m2"] or group["m3"] or group["m4"] or "")
        written = group["y1"] or group["y2"] or group["y3"]
        year = int(written) if written else None
        day = group["d1"] or group["d2"]
        if day:
            yield day_found(found.start(), found.end(), int(day), month, year)
        else:
            start = found.start("m3" if group["m3"] else "m4")
            yield Found(start, found.end(), edtf_month(month, year), "month")
