"""Quantities in sentences: amounts with comparator and unit, percentages, fractions, multiples.

Order of steps: (1) a text without figures and number words is left at once; (2) dates, law numbers, phone numbers,
addresses and scores are set aside; (3) at each place where an amount may start, one of four readers tries: multiples
("gấp đôi"), halves ("một nửa"), amounts in figures and words, with ranges, units and fractions; (4) numbers that
name things ("quốc lộ 1", "lớp 5", "COVID-19") are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from sangto.records import Span
from sangto.tables.number_words import NUMBER_WORDS
from sangto.text.codes import find_codes
from sangto.text.comparators import Before, read_after, read_before
from sangto.text.dates import date_stretches
from sangto.text.fractions import Reading, read_fraction, read_half, read_multiple
from sangto.text.number_refusals import is_quantity
from sangto.text.number_words import Amount, read_amount
from sangto.text.ranges import name_unit, read_currency, read_range, unit_after
from sangto.text.shadow import Shadow, compile_pair, fold_marks, read_shadow
from sangto.text.units import Unit, is_price, read_unit


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as a text gives it.

    Attributes:
        span: Where it stands in the text as given, with its comparator.
        text: The words as written.
        low: Least value that the words allow; None if they set no lower bound.
        high: Greatest value; None if there is no upper bound.
        value: The number that is named; None for a range.
        unit: Canonical unit ("VND", "kg", "%", "người"), or the noun that is counted, or empty.
        dimension: "money", "mass", "length", "time", "percent", "points", "ratio", "multiple", "change", "count" …;
            "number" when nothing tells what is counted.
        base_value: `value` in the base unit of the dimension (1500 g and 1,5 kg: 1.5); None for counts, ranges and
            units that are not converted. Money is not converted: compare only where the unit is the same.
        comparator: "=", ">", "<", ">=", "<=", "~", "<~" (close to, from below), "x" (multiple) or "change" (value is
            the change in per cent: "tăng gấp đôi" is +100).
        ambiguous: It could be read in another way ("1,234", "giảm 2 lần").
    """

    span: Span
    text: str
    low: Decimal | None
    high: Decimal | None
    value: Decimal | None
    unit: str
    dimension: str
    base_value: Decimal | None
    comparator: str
    ambiguous: bool


_STARTERS = "|".join(
    re.escape(word)
    for word, (kind, _) in sorted(NUMBER_WORDS.items(), key=lambda item: -len(item[0]))
    if kind in ("digit", "ten", "en") and word not in ("tư", "lăm", "nhăm", "mốt")
)
_START = compile_pair(
    rf"(?<![^\W_])(?:\d|(?P<currency>us\$|(?:usd|vnd|eur)(?=[ \d])|[$€£¥₫₩])\s?(?=\d)"
    rf"|(?P<special>nửa|phân nửa|một nửa|half|gấp|twice|doubled?|doubling|tripled?|tripling|quadrupled"
    rf"|halved|an?(?= (?:"
    rf"hundred|thousand|million|billion|dozen|quarter|third|half|trillion)\b))(?![^\W\d])|(?:{_STARTERS})(?![^\W\d]))"
)
_TENTH_OF_DEGREE = re.compile(r" (\d)(?![\w.,/])")
_CENTIMETRES = re.compile(r"\s?(\d{1,2})(?!\w|[.,]\d)")
_HEIGHT = re.compile(r"(\d)m(\d{1,2})(?!\w|[.,]\d)")
_TIMES_SIGN = re.compile(r"x(?!\w)")
_HALF_MORE = compile_pair(r" rưỡi(?!\w)")
_DIVIDED = frozenset({"time", "mass", "length", "temperature", "volume", "area"})
_TENTH_IN_WORDS = compile_pair(
    r" (?P<tenth>mốt|hai|ba|tư|bốn|lăm|sáu|bảy|bẩy|tám|chín)"
    r"(?=$|[.,;!?)\n]|\s(?:rồi|thôi|là|nha|nhé|mỗi|một|thì|mà|và|giá))"
)
_TENTHS = dict(zip(str.split("mot hai ba tu bon lam sau bay tam chin"), (1, 2, 3, 4, 4, 5, 6, 7, 8, 9), strict=True))
_SPOKEN_TENTHS = frozenset({"kg", "m", "l", "tạ", "tấn"})
_AND_A_HALF = re.compile(r" and a half(?!\w)")


def find_quantities(text: str) -> list[Quantity]:
    """The quantities that `text` gives, in order, without overlaps.

    Args:
        text: A statement, or any longer text, in Vietnamese (with or without marks) or English.

    Returns:
        Quantities; not dates, times, scores, law, phone or account numbers, nor numbers that are names.
    """
    return scan_quantities(read_shadow(text))


def scan_quantities(shadow: Shadow) -> list[Quantity]:
    """The quantities of a shadow (see `find_quantities`)."""
    pattern = shadow.pick(_START)
    start = pattern.search(shadow.text)
    if start is None:
        return []
    taken = sorted(find_codes(shadow) + date_stretches(shadow))
    quantities: list[Quantity] = []
    next_taken = 0
    while start is not None:
        while next_taken < len(taken) and taken[next_taken][1] <= start.start():
            next_taken += 1
        limit = taken[next_taken] if next_taken < len(taken) else (len(shadow.text), len(shadow.text))
        end = max(limit[1], start.end()) if limit[0] <= start.start() else _read_at(shadow, start, limit[0], quantities)
        start = pattern.search(shadow.text, end)
    return quantities


def _read_at(shadow: Shadow, start: re.Match[str], limit: int, found: list[Quantity]) -> int:
    """Try to read a quantity at `start`; append it to `found` and return where to go on."""
    reading = _read_special(shadow, start) if start.group("special") else None
    if start.group() in ("một", "mot", "one") and found and _is_rate(shadow, found[-1], start):
        return start.end()
    before = read_before(shadow, start.start())
    if reading is None and start.group("special") not in (None, "a", "an"):
        return start.end()
    if reading is None:
        reading = _read_plain(shadow, start, before, limit)
    if reading is None:
        return _skip(shadow, start)
    if reading.end > limit:
        return start.end()
    found.append(_quantity(shadow, start.start(), reading, before))
    return max(reading.end, start.end())


def _is_rate(shadow: Shadow, last: Quantity, start: re.Match[str]) -> bool:
    """ "7% một năm": the amount before is given per year."""
    gap = start.start() - 1
    return shadow.span(gap, gap).start == last.span.end and last.dimension in (
        "money",
        "percent",
        "count",
        "volume",
        "mass",
    )


def _skip(shadow: Shadow, start: re.Match[str]) -> int:
    """Where to go on after a number that is no quantity: behind its figures, letters and joints."""
    end = start.end()
    text = shadow.text
    if not text[end - 1].isdigit():
        return end
    while end < len(text) and (text[end].isalnum() or (text[end] in ".,-/:" and text[end + 1 : end + 2].isalnum())):
        end += 1
    return end


def _read_special(shadow: Shadow, start: re.Match[str]) -> Reading | None:
    word = start.group("special")
    if word in ("a", "an"):
        amount = _indefinite(shadow, start.end())
        return (
            Reading(amount.value, amount.value, *name_unit(unit_after(shadow, amount), amount.end))
            if amount
            else (read_half(shadow, start.start()))
        )
    if word.endswith(("nửa", "nua", "half")):
        return read_half(shadow, start.start())
    return read_multiple(shadow, start.start())


def _indefinite(shadow: Shadow, end: int) -> Amount | None:
    """ "a million": the scale that stands after the article."""
    scale = re.compile(r" (hundred|thousand|million|billion|trillion|dozen)(?!\w)").match(shadow.text, end)
    if scale is None:
        return None
    value = Decimal(NUMBER_WORDS[scale.group(1)][1])
    return Amount(end, scale.end(), value, False, value, int(value), False)


def _read_plain(shadow: Shadow, start: re.Match[str], before: Before, limit: int) -> Reading | None:
    """An amount in figures or words, with all that may follow it."""
    if start.group("currency"):
        return read_currency(shadow, start)
    at = start.start()
    if _is_joined(shadow.text, at):
        return None
    if height := _HEIGHT.match(shadow.text, at):
        value = Decimal(f"{height.group(1)}.{height.group(2)}")
        return Reading(value, value, "m", "length", Decimal(1), height.end())
    amount = read_amount(shadow, at)
    if amount is None or amount.end > limit:
        return None
    if times := _TIMES_SIGN.match(shadow.text, amount.end):
        return Reading(amount.value, amount.value, "", "multiple", None, times.end(), False, "x")
    if fraction := read_fraction(shadow, amount):
        return fraction
    if ranged := read_range(shadow, amount, limit, before):
        return ranged
    amount = _add_half(shadow, amount)
    unit = unit_after(shadow, amount)
    if not is_quantity(shadow, amount, unit, before):
        return None
    return _finish(shadow, amount, unit, before)


def _is_joined(text: str, at: int) -> bool:
    """Is the figure at `at` part of a longer code ("COVID-19", "1.2.3")?"""
    before = text[at - 1 : at] if at else ""
    if before == "+":
        return True
    if before in ("-", ".", ",", "/", ":") and at > 1:
        return text[at - 2].isalnum() and (before != ":" or text[at - 2].isdigit())
    return before in ("@", "#", "_")


def _add_half(shadow: Shadow, amount: Amount) -> Amount:
    half = _AND_A_HALF.match(shadow.text, amount.end)
    return amount._replace(value=amount.value + Decimal("0.5"), end=half.end()) if half else amount


def _finish(shadow: Shadow, amount: Amount, unit: Unit | None, before: Before) -> Reading | None:
    """Put value and unit together: thousands, prices, "rưỡi" and smaller units after the unit."""
    value = amount.value
    if amount.ambiguous and amount.scale == 1 and unit is not None and unit.dimension in ("money", "count"):
        value = amount.thousands
    if before.words[-1:] in (("âm",), ("minus",)) or _has_minus(shadow.text, amount.start):
        if amount.start > 1 and (unit is None or unit.dimension in ("count", "number")):
            return None
        value = -value
    if unit is None and amount.scale > 1 and is_price(shadow, amount.end):
        return Reading(value, value, "VND", "money", Decimal(1), amount.end, amount.ambiguous)
    name, dimension, factor, end = name_unit(unit, amount.end)
    if dimension == "money" and factor is not None and factor != 1:
        if half := shadow.pick(_HALF_MORE).match(shadow.text, end):
            value, end = value + Decimal("0.5"), half.end()
        value, name, factor = value * factor, name.split()[-1], Decimal(1)
    if name == "lần" and before.words and _multiplies(before.words):
        return Reading(value, value, "", "multiple", None, end, True, "x")
    reading = Reading(value, value, name, dimension, factor, end, amount.ambiguous)
    return _add_smaller(shadow, reading) if factor and dimension in _DIVIDED else reading


def _multiplies(words: tuple[str, ...]) -> bool:
    return bool({"tăng", "tang", "giảm", "giam", "gấp", "gap", "cao", "nhiều", "lớn"} & set(words[-2:]))


def _has_minus(text: str, start: int) -> bool:
    return start > 0 and text[start - 1] == "-" and (start == 1 or text[start - 2] in ' (\n["“:')


def _add_smaller(shadow: Shadow, reading: Reading) -> Reading:
    """ "2 năm rưỡi", "39 độ 5", "1m65", "1 giờ 30 phút", "3 kg 200 g"."""
    text, end = shadow.text, reading.end
    if half := shadow.pick(_HALF_MORE).match(text, end):
        return reading.plus(Decimal("0.5"), half.end())
    if reading.dimension == "temperature":
        tenth = _TENTH_OF_DEGREE.match(text, end)
        return reading.plus(Decimal(tenth.group(1)) / 10, tenth.end()) if tenth else reading
    if reading.unit == "m" and (rest := _CENTIMETRES.match(text, end)):
        return reading.plus(Decimal(rest.group(1)).scaleb(-len(rest.group(1))), rest.end())
    if reading.unit in _SPOKEN_TENTHS and (word := shadow.pick(_TENTH_IN_WORDS).match(text, end)):
        return reading.plus(Decimal(_TENTHS[fold_marks(word["tenth"])]) / 10, word.end())
    gap = end + (text[end : end + 1] == " ")
    smaller = read_amount(shadow, gap) if text[gap : gap + 1].isdigit() else None
    unit = read_unit(shadow, smaller.end, True) if smaller else None
    if smaller is None or unit is None or unit.dimension != reading.dimension or not unit.factor or not reading.factor:
        return reading
    if unit.factor >= reading.factor:
        return reading
    return reading.plus(smaller.value * unit.factor / reading.factor, unit.end)


def _quantity(shadow: Shadow, start: int, reading: Reading, before: Before) -> Quantity:
    sign, end = before.sign, reading.end
    if after := read_after(shadow, end):
        sign, end = after
    elif "+" in shadow.text[start:end]:
        sign = ">="
    if reading.comparator != "=":
        sign = reading.comparator
    low: Decimal | None = reading.low
    high: Decimal | None = reading.high
    value = low if low == high else None
    base = value * reading.factor if value is not None and reading.factor is not None else None
    if sign in (">", ">="):
        high = None
    elif sign in ("<", "<="):
        low = None
    span = shadow.span(min(before.start, start), end)
    return Quantity(
        span, shadow.raw[span.start : span.end], low, high, value, reading.unit, reading.dimension, base, sign,
        reading.ambiguous,
    )  # fmt: skip
