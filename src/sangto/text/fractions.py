"""Parts and multiples: "ba phần tư", "2/3", "một nửa", "gấp đôi", "tăng gấp 3 lần", "three quarters", "doubled"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from sangto.text.number_words import Amount, read_amount
from sangto.text.numbers import read_denominator
from sangto.text.shadow import Shadow, compile_pair
from sangto.text.units import read_noun, read_unit


class Reading(NamedTuple):
    """What was read at a place of a shadow, before comparators are applied. `low` and `high` bound its value."""

    low: Decimal
    high: Decimal
    unit: str
    dimension: str
    factor: Decimal | None
    end: int
    ambiguous: bool = False
    comparator: str = "="

    def plus(self, more: Decimal, end: int) -> Reading:
        """The same with `more` added, ending at `end`."""
        return self._replace(low=self.low + more, high=self.high + more, end=end)


_PARTS = compile_pair(r"(?: |-)phần(?: |-)|/(?=\d)")
_SLASH_END = re.compile(r"[/\w]|[.,-]\d")
_ENGLISH_PARTS = re.compile(
    r"[ -](?P<part>half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?!\w)"
)
_BELOW = {"hal": 2, "thi": 3, "qua": 4, "fou": 4, "fif": 5, "six": 6, "sev": 7, "eig": 8, "nin": 9, "ten": 10}
_ONE_IN = re.compile(r" (?:in|out of) (?P<every>(?:every )?)")
_OUT_OF = compile_pair(r" trên (?:tổng số |tổng )?(?=(?:mười|10|một trăm|trăm|100|1\.?000)(?![\w.,]*\d) )")
_HALF = compile_pair(
    r"(?P<of>một nửa|phân nửa|nửa(?= (?:số|dân số|tiền|lượng|giá|diện tích|người|học sinh|trẻ"
    r"|thế giới|thành phố|lương)))"
    r"|nửa(?! đêm)|half(?P<many>(?: a| an)?(?= (?:hundred|thousand|million|billion"
    r"|dozen|hour|year|day|"
    r"kilo|mile|litre|liter))|(?= (?:a|an) (?:hundred|million|billion|thousand|dozen|hour|year|day|mile|kilo)))?"
    r"(?P<enof>(?= (?:of|the|its|their|all|as)\b))?|a (?P<part>quarter|third|half)(?= of)"
)
_SCALE = compile_pair(
    r"(?: an?)? (?P<scale>trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|hundred|thousand|million|billion|dozen)(?!\w)"
)
_SCALES = {
    "tram": 100, "nghin": 1000, "ngan": 1000, "van": 10000, "trieu": 10**6, "ty": 10**9, "ti": 10**9, "trăm": 100,
    "nghìn": 1000, "ngàn": 1000, "vạn": 10000, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9, "hundred": 100,
    "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12,
}  # fmt: skip
_HALF_BEFORE = compile_pair(r"(?:hơn|quá|gần|khoảng|non|chưa đến|chưa tới|nearly|almost|than|over|about|by|in)\s$")
_MULTIPLE = compile_pair(
    r"gấp (?:(?:hơn|gần|khoảng|tới|đến|trên|ít nhất|nhiều nhất|tận|những) ){0,2}(?P<word>đôi|rưỡi|bội)?"
)
_ENGLISH_MULTIPLES = {
    "twice": (2, False), "double": (2, False), "triple": (3, False), "doubled": (2, True), "doubling": (2, True),
    "tripled": (3, True), "tripling": (3, True), "quadrupled": (4, True), "halved": (0.5, True),
}  # fmt: skip
_RISES = compile_pair(r"(?:tăng|tăng lên|tăng thêm|increased?|rose|grew)\s$")
_FALLS = compile_pair(r"(?:giảm|giảm đi|giảm mất|giảm còn|giảm xuống còn|mất|fell by|cut in|cut by|dropped by)\s$")
_TIMES = compile_pair(r" ?lần(?!\w)")


def read_fraction(shadow: Shadow, amount: Amount) -> Reading | None:
    """A part that begins with `amount`: "ba phần tư", "2/3", "two thirds", "one in five"."""
    english = _ENGLISH_PARTS.match(shadow.text, amount.end)
    if english and amount.value < 10:
        return _ratio(shadow, amount.value / _BELOW[english.group("part")[:3]], english.end())
    out_of = shadow.pick(_OUT_OF).match(shadow.text, amount.end)
    whole = read_amount(shadow, out_of.end()) if out_of else None
    if whole is not None and amount.value < whole.value:
        return Reading(amount.value / whole.value, amount.value / whole.value, "", "ratio", Decimal(1), whole.end)
    link = shadow.pick(_PARTS).match(shadow.text, amount.end)
    if link is None:
        return _one_in(shadow, amount)
    slash = link.group() == "/"
    if slash and not shadow.text[amount.start : amount.end].isdigit():
        return None
    below = read_denominator(shadow, link.end())
    if below is None or (slash and amount.value > below[0]) or (slash and _SLASH_END.match(shadow.text, below[1])):
        return None
    return _ratio(shadow, amount.value / below[0], below[1])


def _one_in(shadow: Shadow, amount: Amount) -> Reading | None:
    link = _ONE_IN.match(shadow.text, amount.end)
    below = read_amount(shadow, link.end()) if link else None
    if link is None or below is None or not 1 < below.value <= 100_000 or amount.value >= below.value:
        return None
    if amount.value != 1 and below.value != 10 and not link.group("every"):
        return None
    return Reading(amount.value / below.value, amount.value / below.value, "", "ratio", Decimal(1), below.end)


def _ratio(shadow: Shadow, value: Decimal, end: int) -> Reading:
    unit = read_unit(shadow, end, True)
    if unit is not None and unit.dimension not in ("count", "score", "level") and unit.factor is not None:
        return Reading(value, value, unit.name, unit.dimension, unit.factor, unit.end)
    return Reading(value, value, "", "ratio", Decimal(1), end)


def read_half(shadow: Shadow, start: int) -> Reading | None:
    """A half at `start`: "một nửa", "nửa triệu", "nửa giờ", "half of", "half a million"."""
    found = shadow.pick(_HALF).match(shadow.text, start)
    if found is None:
        return None
    half, end = Decimal("0.5"), found.end()
    if found.group("part"):
        return _ratio(shadow, Decimal(1) / _BELOW[found.group("part")[:3]], end)
    if scale := shadow.pick(_SCALE).match(shadow.text, end):
        value = half * _SCALES[scale.group("scale")]
        unit = read_unit(shadow, scale.end(), True) or read_noun(shadow, scale.end())
        name, dimension, factor, end = unit or ("", "number", None, scale.end())
        return Reading(value, value, name, dimension, factor, end)
    article = re.compile(r" an?(?= )").match(shadow.text, end)
    unit = read_unit(shadow, article.end() if article else end, False)
    before = shadow.text[max(0, start - 12) : start]
    falls = shadow.pick(_FALLS).search(shadow.text[max(0, start - 20) : start])
    if falls and found.group("of"):
        return Reading(Decimal(-50), Decimal(-50), "%", "change", None, end, False, "change")
    if unit is not None and unit.factor is not None and unit.dimension not in ("count", "score", "money", "points"):
        return Reading(half, half, unit.name, unit.dimension, unit.factor, unit.end)
    if found.group("of") or found.group("enof") is not None or shadow.pick(_HALF_BEFORE).search(before):
        return Reading(half, half, "", "ratio", Decimal(1), end)
    return None


def read_multiple(shadow: Shadow, start: int) -> Reading | None:
    """A multiple at `start`: "gấp đôi", "gấp 3 lần", "doubled"; after "tăng" a change in per cent."""
    word = re.compile(r"[a-z]+").match(shadow.text, start)
    if word and word.group() in _ENGLISH_MULTIPLES:
        factor, change = _ENGLISH_MULTIPLES[word.group()]
        return _multiple(Decimal(str(factor)), word.end(), change) if shadow.english or change else None
    found = shadow.pick(_MULTIPLE).match(shadow.text, start)
    if found is None or found.group("word") in ("bội", "boi"):
        return None
    rises = shadow.pick(_RISES).search(shadow.text[max(0, start - 14) : start]) is not None
    if found.group("word"):
        return _multiple(Decimal("1.5") if found.group("word").startswith("r") else Decimal(2), found.end(), rises)
    amount = read_amount(shadow, found.end())
    if amount is None:
        return None
    times = shadow.pick(_TIMES).match(shadow.text, amount.end)
    return _multiple(amount.value, times.end() if times else amount.end, rises)


def _multiple(factor: Decimal, end: int, change: bool) -> Reading:
    if change:
        percent = (factor - 1) * 100
        return Reading(percent, percent, "%", "change", None, end, False, "change")
    return Reading(factor, factor, "", "multiple", None, end, False, "x")
