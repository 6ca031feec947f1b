"""Days, months, quarters and years: from the words of a text to EDTF values."""

from __future__ import annotations

import calendar

from sangto.text.numbers import parse_roman
from sangto.text.shadow import fold_marks

MONTH_WORDS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười một": 11, "mười hai": 12, "mười": 10, "chạp": 12,
}  # fmt: skip
ENGLISH_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name} | {
    name.lower(): number for number, name in enumerate(calendar.month_abbr) if name
}
ENGLISH_MONTHS["sept"] = 9
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAY_WORDS = {
    "hai": 0, "ba": 1, "tư": 2, "bốn": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5, "2": 0, "3": 1, "4": 2, "5": 3,
    "6": 4, "7": 5,
}  # fmt: skip
_PLAIN_MONTHS = {fold_marks(word): number for word, number in MONTH_WORDS.items()}
_PLAIN_WEEKDAYS = {fold_marks(word): number for word, number in _WEEKDAY_WORDS.items()}


def month_number(word: str) -> int:
    """The number of a month that is written in figures or words; 0 if it is none."""
    if word.isdigit():
        return int(word)
    word = " ".join(word.split()).rstrip(".")
    return MONTH_WORDS.get(word) or _PLAIN_MONTHS.get(word) or ENGLISH_MONTHS.get(word, 0)


def weekday_name(words: str) -> str:
    """ "Mon" … "Sun" for a weekday in Vietnamese or English."""
    last = words.split()[-1]
    if len(last) == 2 and last[0] == "t" and last[1].isdigit():
        last = last[1]
    for name in WEEKDAYS:
        if last.startswith(name.lower()):
            return name
    number = _WEEKDAY_WORDS.get(last, _PLAIN_WEEKDAYS.get(last, 6))
    return WEEKDAYS[number]


def quarter_number(word: str) -> int:
    """The number of a quarter in figures, Roman numerals or words; 0 if it is none."""
    ordinals = {"nhất": 1, "nhat": 1, "đầu": 1, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
    if word in ordinals:
        return ordinals[word]
    number = int(word) if word.isdigit() else (parse_roman(word) or month_number(word))
    return number if 1 <= number <= 4 else 0


def full_year(year: str) -> int:
    """A year of two figures in full: up to 68 in this century, as POSIX has it."""
    number = int(year)
    if len(year) > 2:
        return number
    return number + (2000 if number < 69 else 1900)


def is_day(day: int, month: int, year: int = 2024) -> bool:
    """Does the calendar have this day? Without a year, 29 February does exist."""
    return 1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= calendar.monthrange(year, month)[1]


def edtf_day(day: int, month: int, year: int | None) -> str:
    """EDTF of a day, with or without its year."""
    return f"{year:04d}-{month:02d}-{day:02d}" if year is not None else f"--{month:02d}-{day:02d}"


def edtf_month(month: int, year: int | None) -> str:
    """EDTF of a month, with or without its year."""
    return f"{year:04d}-{month:02d}" if year is not None else f"--{month:02d}"
