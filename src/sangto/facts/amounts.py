"""Which quantities of two texts contradict each other.

Steps: set aside what agrees; give every pair of what is left a score for speaking of the same thing (same unit, words
around them, "per" the same); take the pairs from the best score downwards, each quantity once. Amounts that agree but
are given per month here and per year there contradict each other in their unit.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from sangto.facts.numbers import agree, comparable, is_loose, same_figure
from sangto.facts.wording import Polarity
from sangto.records import Conflict, Mention, Span
from sangto.tables.common_words import COMMON_WORDS
from sangto.text import Quantity, format_quantity
from sangto.text.shadow import Shadow, compile_pair, fold_marks, read_shadow

_AROUND = 5  # words to each side that tell what a number is about
_EVERYDAY = 0.1  # share of sentences from which a word says nothing about what a number counts
_MONEY = frozenset({"percent", "points", "change", "multiple", "ratio"})
_PEOPLE = frozenset(
    str.split(
        "người ca nạn bệnh học công du hành ngư trường trẻ em cháu bé sinh thí hộ gia lao dân khách thuê thành cụ tài "
        "trường_hợp phụ_nữ phụ nam nữ bà mẹ"
    )
)
"""First words of what is counted where people are, or cases of a disease."""
_DOSES = {
    noun: group
    for group, nouns in enumerate(
        str.split(
            "viên ống gói lọ,chai hộp thìa,muỗng ly,cốc bát,chén,tô lon thùng bao giọt liều mũi túi,bịch can bình tuýp "
            "xe bữa quyển,cuốn tờ trang"
        )
    )
    for noun in nouns.split(",")
}
"""Nouns that measure what is taken; those of one group are names of one thing."""
_PER_UNIT = (
    "giờ|tiếng|ngày đêm|ngày|đêm|tuần|tháng|quý|năm|phút|giây|kg|ký|cân|tấn|tạ|lít|m2|mét|km|người|hộ|lần|lượt|chỉ|"
    "lượng|cây|con|chiếc|vụ|hour|day|week|month|year|person|kilo"
)
_PER_BEHIND = compile_pair(
    rf"\s?(?:/\s?|(?:trên |trong )?(?:một|mỗi|1|hằng|hàng|từng)\s|per\s|an?\s)(?P<per>{_PER_UNIT})"
    r"(?!\w)(?!\s(?:đầu|cuối))"
)
_PER_AHEAD = compile_pair(r"(?:mỗi|hằng|hàng|một)\s(?P<per>giờ|ngày|tuần|tháng|quý|năm|phút)(?!\w)[^.;\n\d]{0,24}$")
_PER_NAMES = {
    "tieng": "gio", "hour": "gio", "ngay dem": "ngay", "dem": "ngay", "day": "ngay", "week": "tuan", "month": "thang",
    "year": "nam", "ky": "kg", "can": "kg", "kilo": "kg", "person": "nguoi", "cay": "luong", "luot": "lan",
}  # fmt: skip
_SECONDS = {
    "giay": 1,
    "phut": 60,
    "gio": 3600,
    "ngay": 86400,
    "tuan": 604800,
    "thang": 2629800,
    "quy": 7889400,
    "nam": 31557600,
}
_WEIGHED = frozenset({"kg", "ta", "tan", "chi", "luong", "lit", "met", "km", "m2"})
_NEARLY = Decimal("0.03")  # how far converted rates may be apart: months have 28 to 31 days


class _Rate(NamedTuple):
    """What an amount is given for ("thang"), and the stretch from the amount to it."""

    per: str
    span: Span


class _Amount(NamedTuple):
    """A quantity in its text, with the words around it."""

    quantity: Quantity
    rate: _Rate | None
    around: frozenset[str]
    everywhere: frozenset[str]


def quantity_conflicts(
    ours: Sequence[Quantity], query: Polarity, theirs: Sequence[Quantity], record: Polarity
) -> list[Conflict]:
    """Contradictions between the quantities of two texts, in the order of the query.

    Args:
        ours: Quantities of the text asked about.
        query: Its words.
        theirs: Quantities of the fact-checked claim.
        record: Its words.
    """
    if not ours or not theirs:
        return []
    mine, yours = _left_over(_amounts(ours, query), _amounts(theirs, record))
    sole = len(mine) == 1 == len(yours)
    scored = [(_likeness(a, b, sole), -i, -j) for i, a in enumerate(mine) for j, b in enumerate(yours)]
    taken: dict[int, int] = {}
    for score, i, j in sorted(scored, reverse=True):
        if score > 0 and -i not in taken and -j not in taken.values():
            taken[-i] = -j
    return [_conflict(mine[i], query, yours[taken[i]], record) for i in sorted(taken)]


def _amounts(quantities: Sequence[Quantity], text: Polarity) -> list[_Amount]:
    everywhere = _words(text, 0, len(text.words))
    shadow = read_shadow(text.text)
    return [_Amount(q, _rate(q, shadow), _context(text, q.span), everywhere) for q in quantities]


def _left_over(ours: list[_Amount], theirs: list[_Amount]) -> tuple[list[_Amount], list[_Amount]]:
    """What neither side finds again on the other."""
    here, there = _units(ours), _units(theirs)

    def paired(a: _Amount, b: _Amount) -> bool:
        return _agree(a, b) and not _better_placed(a.quantity, b.quantity, here, there)

    mine = [a for a in ours if not any(paired(a, b) for b in theirs)]
    yours = [b for b in theirs if not any(paired(a, b) for a in ours)]
    return mine, yours


def _units(amounts: list[_Amount]) -> set[str]:
    return {amount.quantity.unit for amount in amounts if amount.quantity.unit}


def _better_placed(first: Quantity, second: Quantity, here: set[str], there: set[str]) -> bool:
    """Whether two like figures count different things, of which one is counted on both sides: "60 câu", "60 phút"."""
    if first.unit == second.unit or not (is_loose(first) or is_loose(second)):
        return False
    return first.unit in there or second.unit in here


def _other_dose(first: Quantity, second: Quantity) -> bool:
    """Whether like figures count things of which the one is not the other: "2 viên", "2 ống"."""
    one, two = (_DOSES.get(quantity.unit) for quantity in (first, second))
    return bool(one and two and one != two) and first.value == second.value


def _agree(first: _Amount, second: _Amount) -> bool:
    if not first.rate or not second.rate or first.rate.per == second.rate.per:
        return agree(first.quantity, second.quantity) and not _other_dose(first.quantity, second.quantity)
    one, two = (_per_second(amount) for amount in (first, second))
    if one is not None and two is not None and comparable(first.quantity, second.quantity):
        return abs(one - two) <= _NEARLY * max(abs(one), abs(two))
    return agree(first.quantity, second.quantity) and not {first.rate.per, second.rate.per} <= _WEIGHED


def _per_second(amount: _Amount) -> Decimal | None:
    seconds = _SECONDS.get(amount.rate.per) if amount.rate else None
    return amount.quantity.value / seconds if seconds and amount.quantity.value is not None else None


def _rate(quantity: Quantity, shadow: Shadow) -> _Rate | None:
    """What an amount is given for, behind it ("/kg", "mỗi tháng") or ahead of it ("mỗi ngày uống 3 viên")."""
    if len(shadow.text) != len(shadow.raw):
        return None
    start, end = quantity.span
    found = shadow.pick(_PER_BEHIND).match(shadow.text, end)
    if found:
        return _Rate(_per_name(found["per"]), Span(start, found.end()))
    found = shadow.pick(_PER_AHEAD).search(shadow.text, max(0, start - 40), start)
    return _Rate(_per_name(found["per"]), Span(found.start(), end)) if found else None


def _per_name(per: str) -> str:
    folded = fold_marks(per)
    return _PER_NAMES.get(folded, folded)


def _words(text: Polarity, first: int, after: int) -> frozenset[str]:
    return frozenset(
        word.stem
        for word in text.words[first:after]
        if not word.fold[:1].isdigit() and COMMON_WORDS.get(word.fold, 0.0) < _EVERYDAY
    )


def _context(text: Polarity, span: Span) -> frozenset[str]:
    """Words around and in a quantity that tell what it is about."""
    first = bisect_right(text.words, span.start, key=lambda word: word.token.span.end)
    after = bisect_left(text.words, span.end, key=lambda word: word.token.span.start)
    return _words(text, max(0, first - _AROUND), after + _AROUND) if first < after else frozenset()


def _likeness(first: _Amount, second: _Amount, sole: bool) -> int:
    """How surely two quantities that do not agree speak of the same thing; 0 if nothing says so.

    Args:
        first: A left-over quantity of one text.
        second: One of the other.
        sole: Whether nothing else is left over, so that all words of the texts count as their surroundings.
    """
    one, two = first.quantity, second.quantity
    shared = len(first.around & second.around)
    wide = len(first.everywhere & second.everywhere) if sole else 0
    if one.comparator == two.comparator != "=" or (first.rate and second.rate and first.rate.per == second.rate.per):
        shared += 1
    if first.rate and second.rate and agree(one, two):
        shared += 2  # alike but for what they are given for
    if _same_dimension(one, two):
        return shared + (3 if same_figure(one, two) else 1)
    if same_figure(one, two) and (sole or shared):
        return shared + 2
    if comparable(one, two):
        return shared or max(0, wide - 1)
    if one.dimension == two.dimension == "count":
        if _head(one) == _head(two) or {_head(one), _head(two)} <= _PEOPLE:
            return shared + (1 if sole else 0)
        return shared if shared > 1 else max(0, wide - 2)
    if _are_times(one, two):
        return shared + (1 if sole else 0)
    return 0


def _head(quantity: Quantity) -> str:
    """First word of what is counted: "người chết" are people."""
    return quantity.unit.split()[0] if quantity.unit else ""


def _are_times(first: Quantity, second: Quantity) -> bool:
    """Whether one is a multiple and the other counts times: "gấp 2,3 lần", "vượt ngưỡng 23 lần"."""
    return any(
        one.dimension == "multiple" and two.dimension == "count" and two.unit == "lần"
        for one, two in ((first, second), (second, first))
    )


def _same_dimension(first: Quantity, second: Quantity) -> bool:
    """Whether both are measures of one dimension, or counts of one noun."""
    if is_loose(first) or is_loose(second):
        return False
    if first.dimension == "count":
        return first.unit == second.unit and second.dimension == "count"
    return first.dimension == second.dimension or {first.dimension, second.dimension} <= _MONEY


def _conflict(first: _Amount, query: Polarity, second: _Amount, record: Polarity) -> Conflict:
    if agree(first.quantity, second.quantity) and first.rate and second.rate:
        return Conflict("unit", _rate_mention(first, first.rate, query), _rate_mention(second, second.rate, record))
    same_value = first.quantity.value is not None and first.quantity.value == second.quantity.value
    kind = "unit" if same_value else "number"  # "5 triệu" and "5 tỷ" are two numbers, "5 kg" and "5 tạ" one
    return Conflict(kind, _mention(first.quantity), _mention(second.quantity))


def _rate_mention(amount: _Amount, rate: _Rate, text: Polarity) -> Mention:
    value = f"{format_quantity(amount.quantity)}/{rate.per}"
    return Mention(text.text[rate.span.start : rate.span.end], value, rate.span)


def _mention(quantity: Quantity) -> Mention:
    return Mention(quantity.text, format_quantity(quantity), quantity.span)
