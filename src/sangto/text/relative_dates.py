"""Dates that count from the day of writing: "hôm qua", "3 ngày trước", "thứ Hai tuần trước", "last year".

They have a value only where the day of writing is given.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from sangto.text.calendar_parts import WEEKDAYS, edtf_month
from sangto.text.number_words import read_amount
from sangto.text.shadow import Shadow, compile_pair, fold_marks

_DAYS = {
    "hôm qua": -1, "hôm nay": 0, "hôm kia": -2, "ngày mai": 1, "ngày kia": 2, "sáng nay": 0, "trưa nay": 0,
    "chiều nay": 0, "tối nay": 0, "đêm nay": 0, "đêm qua": -1, "tối qua": -1, "chiều qua": -1, "sáng qua": -1,
    "sáng mai": 1, "chiều mai": 1, "tối mai": 1, "yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0,
    "last night": -1, "this morning": 0, "trưa qua": -1,
}  # fmt: skip
_SPANS = {
    "tuần trước": ("w", -1), "tuần qua": ("w", -1), "tuần rồi": ("w", -1), "tuần này": ("w", 0), "tuần tới": ("w", 1),
    "tuần sau": ("w", 1), "tháng trước": ("m", -1), "tháng này": ("m", 0), "tháng tới": ("m", 1), "tháng sau": ("m", 1),
    "tháng rồi": ("m", -1), "năm ngoái": ("y", -1), "năm nay": ("y", 0), "năm sau": ("y", 1), "năm tới": ("y", 1),
    "sang năm": ("y", 1), "năm kia": ("y", -2), "năm trước": ("y", -1), "last week": ("w", -1), "this week": ("w", 0),
    "next week": ("w", 1), "last month": ("m", -1), "this month": ("m", 0), "next month": ("m", 1),
    "last year": ("y", -1), "this year": ("y", 0), "next year": ("y", 1),
}  # fmt: skip
_ALL = sorted([*_DAYS, *_SPANS], key=len, reverse=True)
_FIXED = compile_pair(rf"(?<!\w)(?P<word>{'|'.join(_ALL)})(?!\w)(?! (?:đó|khi|nữa))")
_NUMBER = r"\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|one|two|three|four|five|six|seven|eight|nine|ten|a|an"
_AGO = compile_pair(
    rf"(?<![\w.,])(?:(?P<n>{_NUMBER}) (?P<unit>ngày|hôm|tuần|tháng|năm) (?:(?P<past>trước)(?! khi| đó"
    rf"| ngày| sự|\w)|(?P<next>nữa|tới)(?!\w))"
    rf"|cách đây (?:khoảng |hơn |gần )?(?P<n2>{_NUMBER}) (?P<unit2>ngày|tuần|tháng|năm)"
    rf"|(?P<n3>{_NUMBER}) (?P<unit3>day|week|month|year)s? ago)(?!\w)"
)
RELATIVE_HINTS = (
    "hôm", "hom", " mai", " kia", "nay", "qua", "tuần", "tuan", "này", "trước", "truoc", "tới", "toi", "sau", "ngoái",
    "ngoai", "sang năm", "sang nam", "nữa", "nua", "cách đây", "cach day", "rồi", "roi", "today", "tomorrow",
    "yesterday", "tonight", "last ", "this ", "next ", " ago",
)  # fmt: skip
_COUNTED = compile_pair(
    r"(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy|những|hàng|các|chục|trăm|nửa)\s$"
)
_UNITS = {"ngày": "d", "ngay": "d", "hôm": "d", "hom": "d", "day": "d", "tuần": "w", "tuan": "w", "week": "w",
          "tháng": "m", "thang": "m", "month": "m", "năm": "y", "nam": "y", "year": "y"}  # fmt: skip
_PLAIN_DAYS = {fold_marks(word): days for word, days in _DAYS.items()}
_PLAIN_SPANS = {fold_marks(word): span for word, span in _SPANS.items()}


class Relative(NamedTuple):
    """A relative date in a shadow: where, how many units ("d", "w", "m", "y") away."""

    start: int
    end: int
    unit: str
    distance: int

    def resolve(self, reference: datetime.date | None) -> str:
        """EDTF as seen from `reference`; empty without one."""
        return shift(reference, self.unit, self.distance) if reference is not None else ""


def shift(reference: datetime.date, unit: str, count: int) -> str:
    """EDTF of the day, week, month or year that lies `count` units from `reference`; empty if out of the calendar."""
    try:
        if unit == "d":
            return (reference + datetime.timedelta(days=count)).isoformat()
        if unit == "w":
            monday = reference + datetime.timedelta(weeks=count, days=-reference.weekday())
            return f"{monday.isoformat()}/{(monday + datetime.timedelta(days=6)).isoformat()}"
    except OverflowError:
        return ""
    months = reference.year * 12 + reference.month - 1 + count * (1 if unit == "m" else 12)
    if not 12 <= months < 120_000:
        return ""
    return edtf_month(months % 12 + 1, months // 12) if unit == "m" else f"{months // 12:04d}"


def weekday_of_week(reference: datetime.date | None, name: str, weeks: int) -> str:
    """EDTF of the weekday `name` in the week that lies `weeks` from the week of `reference`; empty without one."""
    if reference is None:
        return ""
    monday = reference - datetime.timedelta(days=reference.weekday())
    return (monday + datetime.timedelta(weeks=weeks, days=WEEKDAYS.index(name))).isoformat()


def find_relative(shadow: Shadow) -> list[Relative]:
    """All relative dates of a shadow except weekdays."""
    found = []
    for match in shadow.pick(_FIXED).finditer(shadow.text):
        word = match.group("word")
        if shadow.pick(_COUNTED).search(shadow.text, max(0, match.start() - 8), match.start()):
            continue
        raw = shadow.slice(match.start(), match.end()).lower()
        if not raw.isascii() and len(raw) == len(word) and raw not in _DAYS and raw not in _SPANS:
            continue  # "tháng sáu" in a text whose marks other languages have too
        days = _DAYS.get(word, _PLAIN_DAYS.get(word))
        unit, count = ("d", days) if days is not None else _SPANS.get(word) or _PLAIN_SPANS[word]
        found.append(Relative(match.start(), match.end(), unit, count))
    for match in shadow.pick(_AGO).finditer(shadow.text):
        number = match.group("n") or match.group("n2") or match.group("n3")
        unit = _UNITS[match.group("unit") or match.group("unit2") or match.group("unit3")]
        amount = read_amount(shadow, match.start("n" if match.group("n") else "n2" if match.group("n2") else "n3"))
        count = 1 if number in ("a", "an") else int(amount.value) if amount else 0
        found.append(Relative(match.start(), match.end(), unit, count if match.group("next") else -count))
    return found
