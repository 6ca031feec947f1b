"""Dates and times in sentences, as EDTF values.

Figures are always read day, month, year; a month above 12 makes the date invalid, it is never swapped. The precision
of the words is kept: "tháng 6/2024" is 2024-06. Readers run in the order of `_READERS`; a stretch that one has taken
is closed to those after it, so the more telling patterns come first.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sangto.records import Span
from sangto.text import date_patterns as patterns
from sangto.text.day_readers import (
    Found,
    read_day_month,
    read_day_range,
    read_day_words,
    read_english,
    read_iso,
    read_lunar,
    read_numeric,
)
from sangto.text.relative_dates import RELATIVE_HINTS, shift
from sangto.text.shadow import Shadow, read_shadow
from sangto.text.time_readers import (
    read_clock,
    read_month,
    read_months,
    read_period,
    read_quarter,
    read_relative,
    read_weekday,
    read_year,
)


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


_Reader = Callable[[Shadow, datetime.date | None], Iterator[Found]]


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


def scan_dates(shadow: Shadow, reference: datetime.date | None = None) -> list[Found]:
    """The dates of a shadow, in order."""
    if reference is None and (known := shadow.__dict__.get("dates")) is not None:
        return list(known)
    found = _scan(shadow, reference)
    if reference is None:
        shadow.__dict__["dates"] = tuple(found)
    return found


def _scan(shadow: Shadow, reference: datetime.date | None) -> list[Found]:
    found: list[Found] = []
    has_digit = patterns.DIGIT.search(shadow.text) is not None
    text = shadow.text
    for reader, needs_digit, hints in _READERS:
        if (needs_digit and not has_digit) or not _says_any(text, hints):
            continue
        for date in reader(shadow, reference):
            place = bisect_left(found, date)
            if (place == 0 or found[place - 1].end <= date.start) and (
                place == len(found) or found[place].start >= date.end
            ):
                insort(found, date)
    return found


def _says_any(text: str, hints: tuple[str, ...]) -> bool:
    for hint in hints:  # noqa: SIM110 - a generator costs more than the search itself, and this runs on every statement
        if hint in text:
            return True
    return False


def date_stretches(shadow: Shadow) -> list[tuple[int, int]]:
    """The stretches of a shadow that are dates or times."""
    return [(date.start, date.end) for date in scan_dates(shadow)]


_MONTH_HINTS = ("tháng", "thang")
_LUNAR_HINTS = tuple(str.split("trung đoan doan tết tet rằm ram lịch lich âl giêng gieng chạp chap"))
_SEPARATORS = ("/", "-", ".")
_READERS: tuple[tuple[_Reader, bool, tuple[str, ...]], ...] = (
    (read_iso, True, ("-",)),
    (read_quarter, False, ("quý", "quy", "q1", "q2", "q3", "q4", "quarter")),
    (read_lunar, False, _LUNAR_HINTS),
    (read_numeric, True, _SEPARATORS),
    (read_day_range, True, ("/", "-", *_MONTH_HINTS)),
    (read_day_words, False, _MONTH_HINTS),
    (read_english, False, patterns.MONTH_HINTS),
    (read_months, False, (*_MONTH_HINTS, "nửa", "nua", "half", "/")),
    (read_day_month, True, _SEPARATORS),
    (read_period, True, ("19", "20", "18", "17", "16", "15", "14", "13", "12", "11", "10", "21")),
    (
        read_weekday,
        False,
        ("thứ", "thu ", "nhật", "nhat", "day", "t2 ", "t3 ", "t4 ", "t5 ", "t6 ", "t7 ", "cn "),
    ),
    (read_relative, False, RELATIVE_HINTS),
    (read_year, False, ("0", "19", "20", "18", "17", "16", "15", "thế k", "the k", "century")),
    (read_clock, True, ("h", ":", "g", "giờ", "gio", "am", "pm", ".m")),
    (read_month, False, _MONTH_HINTS),
)
__all__ = ["DateMention", "find_dates", "shift"]
