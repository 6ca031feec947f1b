"""Times that texts give without a date: "ban đêm", "chiều mai", "giữa tuần", "đầu năm", "tuần tới".

Steps: read parts of the day, of a week or year without a number, and times counted from the day of writing; each says
for itself which hours or days it can mean. Two of one kind contradict each other where they share none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sangto.records import Mention, Span
from sangto.text.shadow import compile_pair, fold_marks, read_shadow

_HOURS = {
    "rang sang": range(7), "sang som": range(3, 9), "sang": range(12), "trua": range(10, 15),
    "chieu": range(12, 19), "toi": range(17, 24), "dem": (*range(18, 24), *range(6)), "ngay": range(6, 18),
}  # fmt: skip
_PARTS = {"dau": frozenset({1}), "giua": frozenset({2}), "cuoi": frozenset({3})}
_TURNS = {
    "kia": -2, "ngoai": -1, "truoc": -1, "roi": -1, "qua": -1, "nay": 0, "toi": 1, "sau": 1,
}  # fmt: skip
_DAY_NAMES = {"hom kia": -2, "hom qua": -1, "hom nay": 0, "ngay mai": 1, "ngay kia": 2}
_COUNTS = {
    word: number
    for number, word in enumerate("mot hai ba bon nam sau bay tam chin muoi".split(), start=1)
}  # fmt: skip
_DAY_PART = compile_pair(
    r"(?<!\w)(?:(?:ban|buổi|về|hằng|hàng|mỗi)\s(?P<habit>sáng|trưa|chiều|tối|đêm|(?<=ban )ngày)"
    r"|(?P<part>rạng sáng|sáng sớm|sáng|trưa|chiều|tối|đêm)\s(?:nay|qua|mai|hôm|thứ|chủ nhật|ngày|mùng|mồng|\d))(?!\w)"
)
_THIRD = compile_pair(r"(?<!\w)(?P<third>đầu|giữa|cuối)\s(?P<unit>tuần|tháng|năm)(?!\w)(?!\s(?:\d|học|mới|tháng|này))")
_TURN = compile_pair(
    r"(?<!\w)(?:(?P<day>hôm kia|hôm qua|hôm nay|ngày mai|ngày kia)|(?P<next>sang năm)"
    r"|(?P<unit>tuần|tháng|năm)\s(?P<turn>kia|ngoái|trước|rồi|qua|này|nay|tới|sau)"
    r"|(?P<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?P<of>hôm|ngày|tuần|tháng|năm)"
    r"\s(?P<side>trước|nữa|tới))(?!\w)(?!\s(?:đó|khi|ấy))"
)
_COUNTED = compile_pair(r"(?:\d|một|hai|ba|bốn|năm|vài|nhiều|mấy|những|hàng|các|suốt|chục|trăm|nửa)\s$")


class Spell(NamedTuple):
    """A time without a date: as it stands, its kind ("hours", "third of week" …), and what of that kind it can mean."""

    mention: Mention
    kind: str
    meant: frozenset[int]


def spells(text: str) -> list[Spell]:
    """Times of a text that are given without a date.

    Args:
        text: A statement; spans count in it.
    """
    shadow = read_shadow(text)
    if len(shadow.text) != len(text):
        return []
    found = []
    for pattern, read in ((_DAY_PART, _hours), (_THIRD, _third), (_TURN, _turn)):
        for match in shadow.pick(pattern).finditer(shadow.text):
            if not shadow.pick(_COUNTED).search(shadow.text, max(0, match.start() - 8), match.start()):
                span = Span(*match.span())
                found += [Spell(Mention(text[span.start : span.end], kind, span), kind, m) for kind, m in read(match)]
    return found


def _folded(match: re.Match[str], name: str) -> str:
    return fold_marks(match[name] or "")


def _hours(match: re.Match[str]) -> Iterator[tuple[str, frozenset[int]]]:
    yield "hours", frozenset(_HOURS[_folded(match, "habit") or _folded(match, "part")])


def _third(match: re.Match[str]) -> Iterator[tuple[str, frozenset[int]]]:
    yield f"third of {_folded(match, 'unit')}", _PARTS[_folded(match, "third")]


def _turn(match: re.Match[str]) -> Iterator[tuple[str, frozenset[int]]]:
    """Days, weeks, months or years from the day of writing."""
    if match["day"]:
        yield "ngay", frozenset({_DAY_NAMES[_folded(match, "day")]})
    elif match["next"]:
        yield "nam", frozenset({1})
    elif match["unit"]:
        yield _folded(match, "unit"), frozenset({_TURNS[_folded(match, "turn")]})
    else:
        count, unit = _folded(match, "count"), _folded(match, "of")
        number = int(count) if count.isdigit() else _COUNTS[count]
        yield "ngay" if unit == "hom" else unit, frozenset({-number if _folded(match, "side") == "truoc" else number})


def same_spell(first: Spell, second: Spell) -> bool:
    """Whether both can mean the same hours or days."""
    return first.kind == second.kind and bool(first.meant & second.meant)


def rival_spells(first: Spell, second: Spell) -> bool:
    """Whether both are of one kind and cannot mean the same."""
    return first.kind == second.kind and not first.meant & second.meant
