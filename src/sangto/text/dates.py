"""Dates and times in sentences, as EDTF values.

Figures are always read day, month, year; a month above 12 makes the date invalid, it is never swapped. The precision
of the words is kept: "tháng 6/2024" is 2024-06. Readers run in the order of `_READERS`; a stretch that one has taken
is closed to those after it, so the more telling patterns come first.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from sangto.records import Span
from sangto.text import date_patterns as patterns
from sangto.text.calendar_parts import (
    edtf_day,
    edtf_month,
    full_year,
    is_day,
    month_number,
    quarter_number,
    weekday_name,
)
from sangto.text.numbers import parse_roman
from sangto.text.relative_dates import RELATIVE_HINTS, find_relative, shift, weekday_of_week
from sangto.text.shadow import Shadow, read_shadow
from sangto.text.units import read_unit


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or time as a text gives it.

    Attributes:
        span: Where it stands in the text as given.
        text: The words as written.
        value: EDTF: "2024-06-26", "--06-26", "2024-06", "2024-Q2", "2024", "2021/2025", "2024-01/2024-06", "199X",
            "20XX" (a century), "T15:30", or a weekday "Mon" … "Sun". Empty for an invalid date, and for a relative
            one without a reference.
        precision: "day", "month", "quarter", "year", "period", "decade", "century", "time" or "weekday".
        flags: Of "lunar", "invalid" and "relative".
    """

    span: Span
    text: str
    value: str
    precision: str
    flags: tuple[str, ...] = ()


class _Found(NamedTuple):
    """A date in a shadow."""

    start: int
    end: int
    value: str
    precision: str
    flags: tuple[str, ...] = ()


_Reader = Callable[[Shadow, datetime.date | None], Iterator[_Found]]


def find_dates(text: str, reference: datetime.date | None = None) -> list[DateMention]:
    """The dates and times that `text` mentions, in order, without overlaps.

    Args:
        text: A statement, or any longer text, in Vietnamese (with or without marks) or English.
        reference: The day on which the text was written; without it, "hôm qua" has no value.

    Returns:
        Dates; law numbers, fractions and scores are none.
    """
    shadow = read_shadow(text)
    return [
        DateMention(shadow.span(start, end), shadow.slice(start, end), value, precision, flags)
        for start, end, value, precision, flags in scan_dates(shadow, reference)
    ]


def scan_dates(shadow: Shadow, reference: datetime.date | None = None) -> list[_Found]:
    """The dates of a shadow, in order."""
    if reference is None and (known := shadow.__dict__.get("dates")) is not None:
        return list(known)
    found = _scan(shadow, reference)
    if reference is None:
        shadow.__dict__["dates"] = tuple(found)
    return found


def _scan(shadow: Shadow, reference: datetime.date | None) -> list[_Found]:
    found: list[_Found] = []
    has_digit = patterns.DIGIT.search(shadow.text) is not None
    text = shadow.text
    for reader, needs_digit, hints in _READERS:
        if (needs_digit and not has_digit) or not any(hint in text for hint in hints):
            continue
        for date in reader(shadow, reference):
            place = bisect_left(found, date)
            if (place == 0 or found[place - 1].end <= date.start) and (
                place == len(found) or found[place].start >= date.end
            ):
                insort(found, date)
    return found


def date_stretches(shadow: Shadow) -> list[tuple[int, int]]:
    """The stretches of a shadow that are dates or times."""
    return [(date.start, date.end) for date in scan_dates(shadow)]


def _day(start: int, end: int, day: int, month: int, year: int | None, flags: tuple[str, ...] = ()) -> _Found:
    if flags != ("lunar",) and not is_day(day, month, year or 2024):
        return _Found(start, end, "", "day", ("invalid",))
    return _Found(start, end, edtf_day(day, month, year), "day", flags)


def _iso(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in patterns.ISO.finditer(shadow.text):
        year, month, day = map(int, found.groups())
        yield _day(found.start(), found.end(), day, month, year)


def _lunar(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
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
            yield _day(found.start(), found.end(), day, month, year, ("lunar",))


def _numeric(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in patterns.NUMERIC.finditer(shadow.text):
        if len(found.group(4)) == 2 and found.group("sep") == ".":
            continue
        start = _with_day_word(shadow, found.start())
        yield _day(start, found.end(), int(found.group(1)), int(found.group(3)), full_year(found.group(4)))


def _with_day_word(shadow: Shadow, start: int) -> int:
    for word in ("ngày ", "ngay "):
        if shadow.text.endswith(word, 0, start) and shadow.text[max(0, start - 6) : start - 5].strip() == "":
            return start - 5
    return start


def _day_range(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.DAY_RANGE).finditer(shadow.text):
        first, last, month = (int(found.group(name)) for name in ("first", "last", "month"))
        year = int(found.group("year")) if found.group("year") else None
        if first < last and is_day(last, month, year or 2024):
            value = f"{edtf_day(first, month, year)}/{edtf_day(last, month, year)}"
            yield _Found(found.start(), found.end(), value, "period")


def _day_words(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.DAY_WORDS).finditer(shadow.text):
        year = int(found.group("year")) if found.group("year") else None
        word = found.group("day")
        prefix = found.group("prefix") or ""
        if not (prefix or year or (word.isdigit() and (int(word) > 12 or _may_be_day(shadow, found)))):
            continue
        if not word.isdigit() and not prefix.startswith(("ng", "m")):
            continue
        yield _day(found.start(), found.end(), month_number(word), month_number(found.group("month")), year)


def _may_be_day(shadow: Shadow, found: re.Match[str]) -> bool:
    """Whether "8 tháng 6" can be a date: not eight months, and no "6 người" behind."""
    if not found.group("month").isdigit() or _counts(shadow, found.end()):
        return False
    return shadow.pick(patterns.NOT_DAY).search(shadow.text, max(0, found.start() - 8), found.start()) is None


def _day_month(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.DAY_MONTH).finditer(shadow.text):
        name = "day" if found.group("day") else "day2"
        day, month = int(found.group(name)), int(found.group("month" if name == "day" else "month2"))
        if name == "day2" and not is_day(day, month):
            continue
        start = found.start() if name == "day" and found.end() - found.start() < 20 else found.start(name)
        yield _day(start, found.end(), day, month, None)
    for found in patterns.BARE_DAY_MONTH.finditer(shadow.text):
        day, month = int(found.group("day")), int(found.group("month"))
        follows = patterns.AFTER_DAY.search(shadow.text, max(0, found.start() - 9), found.start())
        hint = follows or shadow.pick(patterns.OCCASION).search(shadow.text, max(0, found.start() - 30), found.start())
        if found["sep"] != "/" and (not hint or _counts(shadow, found.end())):
            continue
        if (day > month or hint) and is_day(day, month) and (day, month) != (24, 7):
            yield _day(found.start(), found.end(), day, month, None)


def _english(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in patterns.ENGLISH.finditer(shadow.text):
        group = found.groupdict()
        month = month_number(group["m1"] or group["m2"] or group["m3"] or group["m4"] or "")
        written = group["y1"] or group["y2"] or group["y3"]
        year = int(written) if written else None
        day = group["d1"] or group["d2"]
        if day:
            yield _day(found.start(), found.end(), int(day), month, year)
        else:
            start = found.start("m3" if group["m3"] else "m4")
            yield _Found(start, found.end(), edtf_month(month, year), "month")


def _months(shadow: Shadow, reference: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.FIRST_MONTHS).finditer(shadow.text):
        part = found.group("part") or found.group("part2")
        count = month_number(found.group("months")) if found.group("months") else 6
        year = found.group("year") or found.group("year2") or ("nay" if reference else "")
        if not 1 <= count <= 12 or (not year and " nam" not in found.group() and " năm" not in found.group()):
            continue
        first, last = (1, count) if part in ("đầu", "dau", "first") else (13 - count, 12)
        if year in ("nay", "ngoái", "ngoai"):
            year = str(reference.year - (year != "nay")) if reference else ""
        number = int(year) if year else None
        yield _Found(
            found.start(), found.end(), f"{edtf_month(first, number)}/{edtf_month(last, number)}", "period",
            () if found.group("year") not in ("nay", "ngoái", "ngoai") else ("relative",),
        )  # fmt: skip
    for found in shadow.pick(patterns.MONTH_YEAR).finditer(shadow.text):
        month = month_number(found.group("month") or found.group("month2"))
        year_text = found.group("year") or found.group("year2")
        ok = 1 <= month <= 12
        value = edtf_month(month, int(year_text)) if ok else ""
        yield _Found(found.start(), found.end(), value, "month", () if ok else ("invalid",))


def _month(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.MONTH).finditer(shadow.text):
        word = found.group("month")
        bare = not shadow.marked and shadow.slice(*found.span("month")).isascii()
        if (bare and word in ("sau", "nam", "tu", "mot", "bay")) or not 1 <= month_number(word) <= 12:
            continue
        if word in ("một", "mot"):
            continue
        yield _Found(found.start(), found.end(), edtf_month(month_number(word), None), "month")


def _quarter(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.QUARTER).finditer(shadow.text):
        number = quarter_number(found.group("quarter") or found.group("quarter2"))
        year = found.group("year") or found.group("year2")
        if number and (year or not found.group().startswith("q") or found.group().startswith("qu")):
            yield _Found(found.start(), found.end(), f"{year or '-'}-Q{number}", "quarter")


def _period(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.PERIOD).finditer(shadow.text):
        first, last = int(found.group("first")), int(found.group("last"))
        lead = shadow.pick(patterns.PERIOD_WORD).search(shadow.text, max(0, found.start() - 12), found.start())
        joined = "-" in found.group() and 1900 <= first < last <= 2100
        if first < last and (lead or joined) and not _counts(shadow, found.end()):
            yield _Found(found.start(), found.end(), f"{first}/{last}", "period")


def _counts(shadow: Shadow, end: int) -> bool:
    unit = read_unit(shadow, end, True)
    return unit is not None and unit.name not in ("năm",)


def _year(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.DECADE).finditer(shadow.text):
        decade = found.group("decade") or found.group("decade2")
        yield _Found(found.start(), found.end(), f"{decade if len(decade) > 1 else '19' + decade}X", "decade")
    for found in shadow.pick(patterns.CENTURY).finditer(shadow.text):
        word = found.group("c") or found.group("c2")
        number = int(word) if word.isdigit() else parse_roman(word) or 0
        if 1 <= number <= 30:
            yield _Found(found.start(), found.end(), f"{number - 1:02d}XX", "century")
    for found in shadow.pick(patterns.YEAR_WORD).finditer(shadow.text):
        if not _counts(shadow, found.end()):
            yield _Found(found.start(), found.end(), found.group("year"), "year")
    if not shadow.marked and patterns.ENGLISH_YEAR.search(shadow.text) and shadow.english:
        for found in patterns.ENGLISH_YEAR.finditer(shadow.text):
            if not _counts(shadow, found.end()):
                yield _Found(found.start(), found.end(), found.group("year"), "year")
    for found in shadow.pick(patterns.BARE_YEAR).finditer(shadow.text):
        if not _counts(shadow, found.end()):
            yield _Found(found.start("year"), found.end(), found.group("year"), "year")


def _relative(shadow: Shadow, reference: datetime.date | None) -> Iterator[_Found]:
    precision = {"d": "day", "w": "period", "m": "month", "y": "year"}
    for found in find_relative(shadow):
        yield _Found(found.start, found.end, found.resolve(reference), precision[found.unit], ("relative",))


def _weekday(shadow: Shadow, reference: datetime.date | None) -> Iterator[_Found]:
    weeks = {"trước": -1, "truoc": -1, "qua": -1, "này": 0, "nay": 0, "tới": 1, "toi": 1, "sau": 1}
    for found in shadow.pick(patterns.WEEKDAY).finditer(shadow.text):
        if found.group("word").startswith("th") and not _is_weekday(shadow, found.start(), found.end("word")):
            continue
        name = weekday_name(found.group("word"))
        which = (found.group("week") or "").split()[-1:]
        if which and which[0] in weeks:
            value = weekday_of_week(reference, name, weeks[which[0]])
            yield _Found(found.start(), found.end(), value or name, "day" if value else "weekday", ("relative",))
        else:
            yield _Found(found.start(), found.end("word"), name, "weekday")


def _is_weekday(shadow: Shadow, start: int, end: int) -> bool:
    """ "thứ ba" is Tuesday or the third: capitals and the words around tell."""
    window = (max(0, start - 14), start)
    if shadow.pick(patterns.WEEKDAY_NOT).search(shadow.text, *window):
        return False
    number = shadow.slice(start, end).split()[-1]
    if number[0].isupper() or shadow.text.strip() == shadow.text[start:end]:
        return True
    if shadow.pick(patterns.WEEKDAY_YES).search(shadow.text, *window):
        return True
    return shadow.pick(patterns.WEEKDAY_THEN).match(shadow.text, end) is not None


def _clock(shadow: Shadow, _: datetime.date | None) -> Iterator[_Found]:
    for found in shadow.pick(patterns.CLOCK).finditer(shadow.text):
        group = found.groupdict()
        minute = group["min"] or group["min2"] or group["min3"] or ("30" if group["half"] else None)
        lead = shadow.text[max(0, found.start() - 16) : found.start()]
        part = group["part"] or group["part2"]
        known = bool(group["hour2"] or part or group["pm"] or group["am"])
        if not known and not _is_clock(shadow, found.group(), minute, lead):
            continue
        hour = int(group["hour"] or group["hour2"])
        late = group["pm"] or group["pm2"] or part in ("chiều", "chieu", "tối", "toi")
        if late and hour < 12:
            hour += 12
        yield _Found(found.start(), found.end(), f"T{hour % 24:02d}:{int(minute or 0):02d}", "time")


def _is_clock(shadow: Shadow, written: str, minute: str | None, lead: str) -> bool:
    if ":" in written:
        return True
    if shadow.pick(patterns.SPAN_LEAD).search(lead):
        return False
    if shadow.pick(patterns.CLOCK_LEAD).search(lead) or minute is not None:
        return True
    return "h" in written.replace("phút", "").replace("phut", "") and not written.startswith(("24", "48", "72"))


_MONTH_HINTS = ("tháng", "thang")
_SEPARATORS = ("/", "-", ".")
_READERS: tuple[tuple[_Reader, bool, tuple[str, ...]], ...] = (
    (_iso, True, ("-",)),
    (_lunar, False, ("trung thu", "đoan", "doan", "tết", "tet", "rằm", "ram", "lịch", "lich", "âl", "giêng", "gieng", "chạp", "chap")),
    (_numeric, True, _SEPARATORS),
    (_day_range, True, ("/", "-", *_MONTH_HINTS)),
    (_day_words, False, _MONTH_HINTS),
    (_english, False, patterns.MONTH_HINTS),
    (_months, False, (*_MONTH_HINTS, "nửa", "nua", "half", "/")),
    (_quarter, False, ("quý", "quy", "q1", "q2", "q3", "q4", "quarter")),
    (_day_month, True, _SEPARATORS),
    (_period, True, ("19", "20", "18", "17", "16", "15", "14", "13", "12", "11", "10", "21")),
    (_weekday, False, ("thứ", "thu ", "nhật", "nhat", "day", "t2 ", "t3 ", "t4 ", "t5 ", "t6 ", "t7 ", "cn ")),
    (_relative, False, RELATIVE_HINTS),
    (_year, False, ("0", "19", "20", "18", "17", "16", "15", "thế k", "the k", "century")),
    (_clock, True, ("h", ":", "g", "giờ", "gio", "am", "pm", ".m")),
    (_month, False, _MONTH_HINTS),
)
__all__ = ["DateMention", "find_dates", "shift"]
