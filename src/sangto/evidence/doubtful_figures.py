"""Causes of wrong conflicts between figures and dates: rounding, sums, other things counted, other days meant."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations

from sangto.evidence.mentions import (
    Clash,
    is_in,
    quantities_of,
    same_neighbours,
    sentence_of,
    touch,
)
from sangto.evidence.sides import Side, same_beside
from sangto.facts import Moment, same_time
from sangto.records import Span
from sangto.text import Quantity, fold_text

_COUNTS = frozenset({"count", "number"})
_MEASURED = frozenset({"length", "area", "volume", "mass", "speed", "temperature"})
_PEOPLE = frozenset(str.split("nguoi ca hoc cong nan benh hanh khach"))
_THINGS = frozenset(str.split("nha can cay con xe tau chuyen vu ngoi chiec cai hec phong lop truong"))
_SHARES = frozenset({"percent", "points", "change", "multiple", "ratio"})
_SAME_FIGURES = 4  # figures from the first on that two numbers must share to be one, rounded
_PARTS = (2, 3)  # how many figures more than one may add up to a total
_NEAREST = 12  # figures of a text that are added up
_WHOLE = 100  # per cent
_RELATIVE = re.compile(
    r"(?:hôm (?:nay|qua)|ngày (?:mai|kia)|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua|mai))", re.IGNORECASE
)
_WITHIN = re.compile(r"(?<!\w)trong\s+$", re.IGNORECASE)
_TO_COME = re.compile(r"\s+tới(?!\w)")
_CHANGE = re.compile(r"(?<!\w)(tăng|giảm)(?!\w)[^.;]{0,20}$", re.IGNORECASE)
_COLON = re.compile(r"\s?:")
_FATE = re.compile(
    r"(?<!\w)(?:(?P<dead>chết|tử vong|thiệt mạng|qua đời|tử nạn)|(?P<hurt>bị thương|nhập viện|cấp cứu|nguy kịch)"
    r"|(?P<gone>mất tích|mất liên lạc)|(?P<saved>được cứu|sống sót))(?!\w)",
    re.IGNORECASE,
)
_OTHER = re.compile(r"(?<!\w)(?:khác|trước đó|trước đây|other|earlier)(?!\w)", re.IGNORECASE)
_UNTIL = re.compile(r"(?<!\w)từ(?!\w)[^.;]{2,30}(?<!\w)(?:đến|tới)\s+(?:ngày\s+)?$", re.IGNORECASE)


def rounded(clash: Clash) -> bool:
    """One figure is the other, rounded or without its unit: "752.300" and "752.370", "hơn 2 triệu" and "2,9 triệu"."""
    one, two = _values(clash)
    if not one or not two:
        return False
    first, second = sorted((one, two), key=lambda found: found[1])
    if first[1] == second[1]:
        return "number" in (first[0].dimension, second[0].dimension)
    digits = min(len(value.normalize().as_tuple().digits) for _, value in (first, second))
    unit = Decimal(1).scaleb(first[1].adjusted() - _digits(first[1]) + 1)
    if first[0].comparator in (">", ">=") and second[0].comparator == "=":
        return second[1] - first[1] < unit
    return digits >= _SAME_FIGURES and second[1] - first[1] < Decimal(1).scaleb(first[1].adjusted() - digits + 1)


def adds_up(clash: Clash) -> bool:
    """The one is the sum of several figures of the other, or what is left of a whole: 25 % and 75 %."""
    one, two = _values(clash)
    if not one or not two:
        return False
    if one[0].dimension == two[0].dimension == "percent" and one[1] + two[1] == _WHOLE:
        return True
    alone, other_alone = (
        not _is_among_others(found[0], side) for found, (side, _) in zip((one, two), clash.mentions, strict=True)
    )
    return (alone and _is_sum(one, two, clash.passage)) or (other_alone and _is_sum(two, one, clash.claim))


def counts_something_else(clash: Clash) -> bool:
    """Two things are counted, or one is counted and the other measured: "10 vùng", "49 cercle", "28 tuổi"."""
    one, two = quantities_of(clash)
    if one is None or two is None:
        return False
    dimensions = {one.dimension, two.dimension}
    if dimensions <= _COUNTS:
        nouns = {_counted(side, span) for side, span in clash.mentions}
        return len(nouns) > 1
    if dimensions == {"money"}:
        return one.unit != two.unit
    return len(dimensions) > 1 and not dimensions <= _SHARES


def measures_something_else(clash: Clash) -> bool:
    """One is counted and the other measured, or people and things are counted: "25 chuyến", "200 km"; "400 nhà"."""
    one, two = quantities_of(clash)
    if one is None or two is None:
        return False
    if {one.dimension, two.dimension} == {"count"}:
        heads = {fold_text(_head(quantity)) for quantity in (one, two)}
        return bool(heads & _PEOPLE and heads & _THINGS)
    counted = [quantity for quantity in (one, two) if quantity.dimension == "count" and quantity.unit]
    measured = [quantity for quantity in (one, two) if quantity.dimension in _MEASURED]
    return bool(counted and measured)


def only_a_window(clash: Clash) -> bool:
    """Both only say for how long something is foretold: "trong 12 giờ tới", "trong 24 giờ tới"."""
    return all(
        _WITHIN.search(side.text, max(0, span.start - 10), span.start) and _TO_COME.match(side.text, span.end)
        for side, span in clash.mentions
    )


def turned_round(clash: Clash) -> bool:
    """One is a rise and the other a fall: "giảm 2,8 %", "tăng gần 20 %"."""
    ours, theirs = (_CHANGE.search(side.text, max(0, span.start - 25), span.start) for side, span in clash.mentions)
    return ours is not None and theirs is not None and ours[1].lower() != theirs[1].lower()


def of_another(clash: Clash) -> bool:
    """One is said of another thing than was spoken of before: "16 tỉ USD hàng hoá khác"."""
    ours, theirs = (_OTHER.search(side.text, *sentence_of(side, span)) is not None for side, span in clash.mentions)
    return ours != theirs


def one_of_several(clash: Clash) -> bool:
    """A sentence has several figures of one unit, and nothing beside this one says that it is the one meant."""
    one, two = quantities_of(clash)
    several = any(
        quantity is not None and _is_among_others(quantity, side)
        for quantity, (side, _) in zip((one, two), clash.mentions, strict=True)
    )
    beside = same_neighbours(clash) or same_beside(clash.claim, clash.ours, clash.passage, clash.theirs)
    return several and not beside


def day_said_elsewhere(clash: Clash) -> bool:
    """The other text has the same day and month as well, without the year."""
    return any(
        _says_day(other, place, moment)
        for (side, span), (other, place) in (clash.mentions, clash.mentions[::-1])
        for moment in _moments(side, span)
    )


def only_relative(clash: Clash) -> bool:
    """One day is told from the day of writing, the other is not, or both have a date that is the same."""
    ours, theirs = (_RELATIVE.search(side.text, span.start, span.end + 1) is not None for side, span in clash.mentions)
    return ours != theirs or (ours and _share_a_date(clash))


def other_precision(clash: Clash) -> bool:
    """One is a day, the other a month or a period: perhaps of something else, or the end of a period."""
    if any(_ends_later(*first, *second) for first, second in (clash.mentions, clash.mentions[::-1])):
        return True
    one, two = ({part for m in _moments(side, span) for part in m.parts} - {"year"} for side, span in clash.mentions)
    return bool(one and two) and one.isdisjoint(two)


def a_heading(clash: Clash) -> bool:
    """Both only date a column: "Tin trong ngày 16/4: …"."""
    return all(_COLON.match(side.text, span.end) for side, span in clash.mentions)


def other_fate(clash: Clash) -> bool:
    """People met with different things: "10 binh sĩ thiệt mạng", "11 binh sĩ bị thương"."""
    ours, theirs = (_FATE.search(side.text, span.end, sentence_of(side, span).end) for side, span in clash.mentions)
    return ours is not None and theirs is not None and ours.lastgroup != theirs.lastgroup


def _values(clash: Clash) -> tuple[tuple[Quantity, Decimal] | None, tuple[Quantity, Decimal] | None]:
    """Both quantities with their values, where they have one above 0."""
    one, two = (
        (quantity, quantity.value)
        if quantity is not None and quantity.value is not None and quantity.value > 0
        else None
        for quantity in quantities_of(clash)
    )
    return one, two


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _is_sum(whole: tuple[Quantity, Decimal], part: tuple[Quantity, Decimal], of: Side) -> bool:
    """Whether one figure is what another and more of its dimension, in the same text, add up to."""
    quantity, value = part
    more = [
        other.value
        for other in of.facts.quantities
        if other is not quantity and other.value and (not other.unit or _head(other) == _head(quantity))
    ]
    return any(
        value + sum(chosen) == whole[1]
        for size in range(1, _PARTS[1])
        for chosen in combinations(more[:_NEAREST], size)
    )


def _head(quantity: Quantity) -> str:
    """The first word of what is counted: "người chết" and "người" are people."""
    return quantity.unit.split()[0] if quantity.unit else ""


def _counted(side: Side, span: Span) -> str:
    """The first word of what a figure counts: the last of the mention that is no figure, or the next one."""
    quantity = next((quantity for quantity in side.facts.quantities if touch(quantity.span, span)), None)
    if quantity is not None and quantity.dimension == "count" and quantity.unit:
        return quantity.unit.split()[0]
    return next((word.key for word in side.within(Span(span.end, span.end + 20)) if word.fold.isalpha()), "")


def _is_among_others(quantity: Quantity, side: Side) -> bool:
    sentence = sentence_of(side, quantity.span)
    return any(
        other is not quantity
        and is_in(other.span, sentence)
        and (other.dimension, other.unit) == (quantity.dimension, quantity.unit)
        for other in side.facts.quantities
    )


def _moments(side: Side, span: Span) -> list[Moment]:
    return [moment for moment in side.facts.moments if touch(moment.mention.span, span)]


def _ends_later(side: Side, span: Span, other: Side, place: Span) -> bool:
    """Whether a mention is the end of a period that the other day may lie in."""
    if not _UNTIL.search(side.text, max(0, span.start - 50), span.start):
        return False
    ends, days = (next(iter(_moments(*mention)), None) for mention in ((side, span), (other, place)))
    if ends is None or days is None:
        return False
    shared = [part for part in ("century", "year", "month", "day") if part in ends.parts and part in days.parts]
    return [int(days.parts[part]) for part in shared] < [int(ends.parts[part]) for part in shared]


def _says_day(side: Side, apart_from: Span, moment: Moment) -> bool:
    if not (moment.until or moment.parts).keys() >= {"day", "month"}:
        return False
    day, month = (int((moment.until or moment.parts)[part]) for part in ("day", "month"))
    found = re.finditer(rf"(?<!\d)0?{day}\s?(?:tháng|[/.-])\s?0?{month}(?!\d)", side.text)
    return any(not touch(Span(*match.span()), apart_from) for match in found)


def _share_a_date(clash: Clash) -> bool:
    """Whether the sentences of both mentions give the same day and month."""
    ours, theirs = (
        [
            moment
            for moment in side.facts.moments
            if moment.parts.keys() >= {"day", "month"} and is_in(moment.mention.span, sentence_of(side, span))
        ]
        for side, span in clash.mentions
    )
    return any(same_time(one, two) for one in ours for two in theirs)
