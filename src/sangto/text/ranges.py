"""Amounts behind a currency, and ranges of two amounts: "$5 million", "5-7%", "bốn năm tiếng"."""

from __future__ import annotations

import re
from decimal import Decimal

from sangto.text.comparators import Before
from sangto.text.fractions import Reading
from sangto.text.number_words import Amount, read_amount
from sangto.text.shadow import Shadow, compile_pair
from sangto.text.units import Unit, read_noun, read_unit

_RANGE = compile_pair(r"\s?(?P<link>-|đến|tới|to(?= )|and(?= ))\s?(?=[\w$€£])")
_CURRENCIES = {"us$": "USD", "$": "USD", "usd": "USD", "vnd": "VND", "eur": "EUR", "€": "EUR", "£": "GBP", "¥": "JPY",
               "₫": "VND", "₩": "KRW"}  # fmt: skip
_SHORT_SCALE = re.compile(r"(?P<scale>bn|b|m|k|tn)(?!\w)")
_SCALES = {"bn": 9, "b": 9, "m": 6, "k": 3, "tn": 12}


def name_unit(unit: Unit | None, end: int) -> tuple[str, str, Decimal | None, int]:
    """Name, dimension and factor of a unit, and where it ends; a bare number ends at `end`."""
    return (unit.name, unit.dimension, unit.factor, unit.end) if unit else ("", "number", None, end)


def unit_after(shadow: Shadow, amount: Amount, free: bool = True) -> Unit | None:
    """The unit after an amount, or the noun that is counted if `free`."""
    figures = shadow.text[amount.end - 1].isdigit() or amount.scale > 1
    unit = read_unit(shadow, amount.end, figures)
    return unit if unit is not None or not free else read_noun(shadow, amount.end)


def read_currency(shadow: Shadow, start: re.Match[str]) -> Reading | None:
    """ "$5 million", "USD 3-5": an amount behind its currency."""
    amount = read_amount(shadow, start.end())
    if amount is None:
        return None
    value, end = amount.thousands if amount.ambiguous else amount.value, amount.end
    short = _SHORT_SCALE.match(shadow.text, end)
    if short:
        value, end = value.scaleb(_SCALES[short.group("scale")]), short.end()
    high = value
    link = shadow.pick(_RANGE).match(shadow.text, end)
    second = read_amount(shadow, link.end() + (shadow.text[link.end()] in "$€£")) if link else None
    if second is not None and second.value * 1 > 0 and (second.value > value or second.scale > 1):
        value = value * second.scale if amount.scale == 1 else value
        high, end = second.value, second.end
    unit = read_unit(shadow, end, True)
    if unit is not None and unit.dimension == "money":
        end = unit.end
    return Reading(value, high, _CURRENCIES[start.group("currency").strip()], "money", Decimal(1), end)


def read_range(shadow: Shadow, amount: Amount, limit: int, before: Before) -> Reading | None:
    """ "5-7%", "từ 5 đến 7%", "2 triệu - 3 triệu", "bốn năm tiếng": two amounts of one unit."""
    if amount.lone and (neighbours := _read_neighbours(shadow, amount, limit)):
        return neighbours
    first = unit_after(shadow, amount, free=False)
    link = shadow.pick(_RANGE).match(shadow.text, first.end if first else amount.end)
    if link is None or link.end() >= limit or (link.group("link") == "and" and "between" not in before.words):
        return None
    second = read_amount(shadow, link.end())
    if second is None or second.end > limit or second.lone != amount.lone:
        return None
    unit = unit_after(shadow, second)
    if link.group("link") == "-" and unit is None and second.scale == 1:
        return None
    if first is not None and (unit is None or unit.dimension != first.dimension):
        return None
    if unit is not None and unit.dimension == "count" and amount.lone:
        unit = unit_after(shadow, second, free=False) or unit
    low, high = _range_values(amount, second)
    if first is not None and unit is not None and first.factor and unit.factor and first.factor != unit.factor:
        low = low * first.factor / unit.factor
    return Reading(low, high, *name_unit(unit, second.end)) if low < high else None


def _read_neighbours(shadow: Shadow, amount: Amount, limit: int) -> Reading | None:
    """ "hai ba người", "bốn năm tiếng": two number words that follow each other, before a unit."""
    if shadow.text[amount.end : amount.end + 1] != " " or amount.value >= 9:
        return None
    second = read_amount(shadow, amount.end + 1)
    if second is None or not second.lone or second.end > limit or second.value != amount.value + 1:
        return None
    unit = unit_after(shadow, second, free=False)
    return Reading(amount.value, second.value, *name_unit(unit, second.end)) if unit else None


def _range_values(first: Amount, second: Amount) -> tuple[Decimal, Decimal]:
    low = first.value
    if first.scale == 1 and second.scale > 1:
        low = low * second.scale
        if low > second.value and first.value * 1000 < second.value:
            low = first.value * 1000
    return low, second.value
