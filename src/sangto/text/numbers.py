"""Numbers alone: "1.234,5", "hai mươi tư", "2 tỷ 350 triệu", "ba phần tư", and Roman numerals.

For numbers inside sentences, with their units, see `sangto.text.quantities`.
"""

from __future__ import annotations

import re
from decimal import Decimal

from sangto.text.amount_sum import Figures, read_figures
from sangto.text.number_words import read_amount
from sangto.text.shadow import Shadow, compile_pair

__all__ = ["Figures", "parse_number", "parse_roman", "read_figures"]

_SIGN = re.compile(r"\s*(-|âm |am |minus )?\s*")
_PARTS = compile_pair(r"\s?(?:phần|/|over)\s?")
_HALF = compile_pair(r"(?:một |phân )?nửa|half|a half|one half")
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def parse_number(text: str, english: bool = False) -> Decimal | None:
    """The number that the whole of `text` stands for.

    Args:
        text: Figures, number words or both, in Vietnamese (with or without marks) or English.
        english: Read "1,234" as English does; Vietnamese reads 1.234 (see `read_figures` for the doubt).

    Returns:
        The value, or None if `text` is not one number.
    """
    shadow = Shadow(text.strip())
    if english:
        shadow.__dict__["english"] = True
    if shadow.pick(_HALF).fullmatch(shadow.text):
        return Decimal("0.5")
    sign = _SIGN.match(shadow.text)
    amount = read_amount(shadow, sign.end() if sign else 0)
    if amount is None:
        return None
    value = -amount.value if sign and sign.group(1) else amount.value
    parts = shadow.pick(_PARTS).match(shadow.text, amount.end)
    if parts and (below := read_denominator(shadow, parts.end())) and below[1] == len(shadow.text):
        return value / below[0]
    return value if amount.end == len(shadow.text) else None


def read_denominator(shadow: Shadow, start: int) -> tuple[Decimal, int] | None:
    """The denominator at `start` ("tư" may stand alone there) and where it ends, or None."""
    if shadow.text.startswith(("tư", "tu"), start) and not shadow.text[start + 2 : start + 3].isalnum():
        return Decimal(4), start + 2
    amount = read_amount(shadow, start)
    return (amount.value, amount.end) if amount is not None and amount.value > 0 else None


def parse_roman(text: str) -> int | None:
    """The value of a Roman numeral, in either case; None if it is none."""
    lowered = text.lower()
    if not lowered or not _ROMAN.fullmatch(lowered):
        return None
    values = [_ROMAN_VALUES[char] for char in lowered]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
