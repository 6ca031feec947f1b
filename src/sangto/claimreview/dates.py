"""Dates as publishers write them -> ISO 8601, or nothing: a date that can be read two ways is never guessed.

Order of steps: strip the weekday and the time of day -> try each written form -> check that the day exists.
In Vietnamese the order is always day, month, year; a month over 12 makes a date invalid, day and month are
never swapped.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable

_MONTH_NAMES = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
_MONTHS = _MONTH_NAMES | {name[:3]: number for name, number in _MONTH_NAMES.items()} | {"sept": 9}

_WEEKDAY = re.compile(
    r"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? ?(?=ngày |\d|[a-z])"
)
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?"
_ZONE = r"(?: ?(?:z|utc|gmt|ict|[+-]\d{2}:?\d{2}|[+-]\d{2}))?(?: ?\((?:[a-z]{1,5}|gmt[+-]\d{1,2})\))?"
_TIME_AFTER = re.compile(rf"(?:t|,? (?:at |lúc )?| - | \| ){_CLOCK}{_ZONE}$")
_TIME_BEFORE = re.compile(rf"^{_CLOCK},? (?:- )?")

_YEAR_FIRST = re.compile(r"^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$")
_YEAR_MONTH = re.compile(r"^(\d{4})[-/](\d{1,2})$")
_YEAR = re.compile(r"^(?:năm )?(\d{4})$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_NUMERIC = re.compile(r"^(ngày )?(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\3 ?(\d{4})$")
_VIETNAMESE = re.compile(r"^(?:ngày |mùng |mồng ){0,2}(\d{1,2}) tháng (\d{1,2})(?:,? năm|,)? (\d{4})$")
_VIETNAMESE_MONTH = re.compile(r"^tháng (\d{1,2})(?: năm | ?/ ?|, | )(\d{4})$")
_MONTH_FIRST = re.compile(r"^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$")
_DAY_FIRST = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4})$")
_NAMED_MONTH = re.compile(r"^([a-z]{3,9})\.?,? (\d{4})$")

_EARLIEST_YEAR = 1000


def normalise_date(text: str, *, vietnamese: bool = False) -> str:
    """A date in ISO 8601 at the precision given (``2024``, ``2024-06``, ``2024-06-26``).

    The time of day is dropped, the date kept as written there. Relative dates and times counted in seconds
    are not read.

    Args:
        text: The date as written.
        vietnamese: The text around is Vietnamese, so that ``05/06/2024`` is the fifth of June. Otherwise such
            a date can be read two ways and is not read.

    Returns:
        The ISO date, or the empty string if the text is not a date or can be read two ways.
    """
    plain = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    plain = _TIME_BEFORE.sub("", _WEEKDAY.sub("", plain))
    plain = _WEEKDAY.sub("", _TIME_AFTER.sub("", plain)).strip()
    if found := _NUMERIC.match(plain):
        return _day_month_year(found, vietnamese)
    for pattern, read in _FORMS:
        if found := pattern.match(plain):
            return read(found)
    return ""


def _day_month_year(found: re.Match[str], vietnamese: bool) -> str:
    day, month = int(found[2]), int(found[4])
    certain = vietnamese or found[1] or found[3] == "." or day > 12 or day == month
    return _iso(found[5], month, day) if certain else ""


def _iso(year: str | int, month: str | int, day: str | int) -> str:
    try:
        date = datetime.date(int(year), int(month), int(day))
    except ValueError:
        return ""
    return date.isoformat() if date.year >= _EARLIEST_YEAR else ""


def _month(year: str, month: str | int) -> str:
    return _iso(year, month, 1)[:7]


def _named(name: str) -> int:
    return _MONTHS.get(name, 0)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_YEAR_FIRST, lambda found: _iso(found[1], found[3], found[4])),
    (_YEAR_MONTH, lambda found: _month(found[1], found[2])),
    (_YEAR, lambda found: _iso(found[1], 1, 1)[:4]),
    (_COMPACT, lambda found: _iso(found[1], found[2], found[3])),
    (_VIETNAMESE, lambda found: _iso(found[3], found[2], found[1])),
    (_VIETNAMESE_MONTH, lambda found: _month(found[2], found[1])),
    (_MONTH_FIRST, lambda found: _iso(found[3], _named(found[1]), found[2])),
    (_DAY_FIRST, lambda found: _iso(found[3], _named(found[2]), found[1])),
    (_NAMED_MONTH, lambda found: _month(found[2], _named(found[1]))),
)
