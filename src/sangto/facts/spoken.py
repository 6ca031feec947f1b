"""Amounts that people say without a figure: "hơn chục người", "bé lên ba", "chỉ có một ca", "xếp thứ hai".

They count where two claims are compared; the quantities of `sangto.text` leave them out, because alone they say little.
How far "hơn chục" or "vài trăm" may reach is a convention of this project, as in `sangto.facts.numbers`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from sangto.facts.stretches import Stretches
from sangto.records import Mention, Span
from sangto.text import Quantity
from sangto.text.shadow import compile_pair, fold_marks, read_shadow

_TENS = {"chuc": 10, "tram": 100, "nghin": 1000, "ngan": 1000, "van": 10_000, "trieu": 1_000_000}
_HUNDREDS = {"mot tram": 100, "mot nghin": 1000}
_REACH = {
    "hon": (Decimal(1), Decimal(2)), "tren": (Decimal(1), Decimal(2)), "ca": (Decimal(1), Decimal(2)),
    "gan": (Decimal("0.7"), Decimal(1)), "ngot": (Decimal("0.7"), Decimal(1)),
    "khoang": (Decimal("0.8"), Decimal("1.3")), "chung": (Decimal("0.8"), Decimal("1.3")),
    "co": (Decimal("0.8"), Decimal("1.3")), "duoc": (Decimal("0.8"), Decimal("1.5")),
    "hang": (Decimal(1), Decimal(10)), "vai": (Decimal(2), Decimal(7)), "may": (Decimal(2), Decimal(10)),
}  # fmt: skip
_DIGITS = {
    word: number
    for number, word in enumerate("mot hai ba bon nam sau bay tam chin muoi".split(), start=1)
} | {"nhat": 1, "nhi": 2, "tu": 4, "bet": 0, "chot": 0, "cuoi": 0}  # fmt: skip
_ROUND = compile_pair(
    r"(?<!\w)(?P<about>hơn|trên|cả|gần|ngót|khoảng|chừng|cỡ|được|hàng|vài|mấy)\s(?P<ten>chục|trăm|nghìn|ngàn|vạn|triệu)"
    r"(?:\s(?P<more>nghìn|ngàn|triệu))?(?=\s[^\W\d])(?!\s(?:phần|năm|triệu|tỷ|tỉ|đồng))"
)
_AGE = compile_pair(
    r"(?<!\w)(?:bé|cháu|trẻ|con|gái|trai)\s(?P<age>lên\s(?P<n>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))(?!\w)"
    r"(?!\s(?:tầng|bậc|lần|lớp|con|ngày|tháng))"
)
_EACH = compile_pair(
    r"(?<!\w)cứ\s(?P<of>\d{1,6}|một trăm|một nghìn|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s[^.;\n\d]{0,50}?"
    r"(?:thì|có|là|lại)\s(?:(?:có|tới|đến|hơn|gần|khoảng)\s){0,2}"
    r"(?P<part>\d{1,6}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)(?!\w)"
)
_AMONG_TEN = compile_pair(
    r"(?<!\w)(?P<part>\d{1,5}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)\s(?:trong|trên)(?:\s(?:số|tổng số|mỗi))?\s"
    r"(?P<of>\d{1,6}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|một trăm|một nghìn)(?!\w)"
    r"(?!\s(?:ngày|tháng|năm|giờ|tuần|phút))"
)
_ORDINAL = r"thứ\s(?:nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,3})"
_AMONG = r"\s(?:thế giới|châu|cả nước|việt nam|khu vực|đông nam á|bảng|đoàn|giải|toàn)"
_RANK = compile_pair(
    r"(?<!\w)(?:(?:xếp|đứng|về|hạng|vị trí|lớn|cao|nhiều|đông|giàu)(?:\s(?:hạng|vị trí))?\s"
    rf"(?P<rank>{_ORDINAL}|(?:nhất|nhì|bét|chót)(?={_AMONG}))|(?P<alone>{_ORDINAL})(?={_AMONG}))(?!\w)"
)
_FEW = re.compile(  # only with marks: "sau vu" is rather "sau vụ"; "năm" is also a year, "ba cháu" a father
    r"(?<!\w)(?<!mỗi )(?<!hằng )(?<!hàng )(?<!cả )(?<!nhiều )(?<!một )(?<!trong )"
    r"(?!ba (?:con|cháu|bé|em) )(?P<few>(?P<n>hai|ba|bốn|năm|sáu|bảy|tám|mười)"
    r"\s(?P<noun>quả|trái|con|lon|gang|cuốn|tờ|suất|bịch|túi|đôi|cặp"
    r"|cái|chiếc|viên|hộ|căn|ngôi|bát|ly|cốc|chén|thìa|muỗng|củ|cây|gói|hộp|chai|thùng|vụ|ca|cháu|bé|em|bệnh nhân"
    r"|học sinh|công nhân|du khách|nạn nhân|ngư dân|hành khách|mũi|tô|lát|miếng|múi|nhánh|tép|vết|nhát|bộ|xã|huyện"
    r"|tỉnh|nước|món|loài|máy|phòng|trường|tàu|xe|trận|đợt|cơn))(?!\w)"
)
_ONE = compile_pair(r"(?<!\w)(?P<before>[^\W\d_]+)\s(?P<one>một)\s(?P<noun>[^\W\d_]{2,7})(?!\w)")
_NOT_ONE = frozenset(
    str.split("mỗi từng là như thêm mươi trăm nghìn ngàn triệu đồng mấy tiền moi tung la nhu them muoi tram nghin ngan")
)
"""Words before "một" that make it part of a number, a price, or no number at all."""


def spoken_quantities(text: str, known: Sequence[Quantity]) -> list[Quantity]:
    """Amounts without a figure, as quantities.

    Args:
        text: A statement; spans count in it.
        known: Its quantities that have one, which come first where both overlap.
    """
    shadow = read_shadow(text)
    if len(shadow.text) != len(text):
        return []
    found = [_round(text, match) for match in shadow.pick(_ROUND).finditer(shadow.text)]
    found += [
        _counted(text, Span(*match.span("age")), _DIGITS[fold_marks(match["n"])], "tuổi", "age")
        for match in shadow.pick(_AGE).finditer(shadow.text)
    ]
    found += [
        _counted(text, Span(*match.span("few")), _DIGITS[fold_marks(match["n"])], match["noun"], "count")
        for match in (_FEW.finditer(shadow.text) if shadow.marked else ())
    ]
    taken = Stretches(quantity.span for quantity in known)
    return [quantity for quantity in found if not taken.touch(quantity.span)]


def shares(text: str) -> list[Quantity]:
    """Shares told by two counts, as ratios: "cứ 4 chai thì 1 chai là giả", "ba trong mười mũ bảo hiểm"."""
    shadow = read_shadow(text)
    found = []
    for pattern in (_EACH, _AMONG_TEN) if len(shadow.text) == len(text) else ():
        for match in shadow.pick(pattern).finditer(shadow.text):
            part, of = _number(match["part"]), _number(match["of"])
            if 0 < part < of:
                span, value = Span(*match.span()), Decimal(part) / of
                words = text[span.start : span.end]
                found.append(Quantity(span, words, value, value, value, "", "ratio", None, "=", False))
    return found


def _number(word: str) -> int:
    folded = fold_marks(word)
    return int(folded) if folded.isdigit() else _HUNDREDS.get(folded) or _DIGITS[folded]


def _round(text: str, match: re.Match[str]) -> Quantity:
    base = Decimal(_TENS[fold_marks(match["ten"])] * _TENS.get(fold_marks(match["more"] or ""), 1))
    down, up = _REACH[fold_marks(match["about"])]
    span = Span(*match.span())
    words = text[span.start : span.end]
    return Quantity(span, words, base * down, base * up, None, "", "number", None, "~", False)


def _counted(text: str, span: Span, number: int, unit: str, dimension: str) -> Quantity:
    value = Decimal(number)
    base = value if dimension == "age" else None
    words = text[span.start : span.end]
    return Quantity(span, words, value, value, value, unit, dimension, base, "=", False)


def single_ones(text: str, others: Sequence[Quantity]) -> list[Quantity]:
    """ "Một" before a noun where it counts ("mỗi ngày ăn một quả"), for the nouns that the other text counts.

    Args:
        text: A statement; spans count in it.
        others: Quantities of the other text; only what they count is looked for.
    """
    nouns = {q.unit.split()[0]: q.unit for q in others if q.dimension == "count" and q.unit and q.value != 1}
    shadow = read_shadow(text)
    if not nouns or len(shadow.text) != len(text):
        return []
    return [
        _counted(text, Span(match.start("one"), match.end("noun")), 1, nouns[match["noun"]], "count")
        for match in shadow.pick(_ONE).finditer(shadow.text)
        if match["noun"] in nouns and match["before"] not in _NOT_ONE
    ]


def ranks(text: str) -> list[tuple[str, Mention]]:
    """Ranks in words ("đứng thứ tư", "xếp nhì thế giới") as labels named "rank"."""
    shadow = read_shadow(text)
    if len(shadow.text) != len(text):
        return []
    found = []
    for match in shadow.pick(_RANK).finditer(shadow.text):
        span = Span(*match.span("rank" if match["rank"] else "alone"))
        word = fold_marks(shadow.text[span.start : span.end]).split()[-1]
        number = word if word.isdigit() else str(_DIGITS[word])
        found.append(("rank", Mention(text[span.start : span.end], number, span)))
    return found
