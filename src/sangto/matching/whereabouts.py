"""Places of two texts: the same, one within the other, or rivals.

Known places come from the gazetteer of `sangto.text`; others are taken from their surroundings: a capitalised name
behind a word that announces a place ("sông Cầu", "xã Tân Lập", "ở Mộc Châu").
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sangto.records import Mention, Span
from sangto.text import find_places, fold_text

_NAME = r"[A-ZĐÂÁÀẢÃẠẤẦẨẪẬĂẮẰẲẴẶÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ][^\W\d_]*"
_KINDS = (
    "sông|hồ|suối|đèo|núi|đảo|vịnh|cầu|chợ|bến|ga|cảng|sân bay|thác|rừng|đầm|kênh|đập|biển|vườn quốc gia|khu bảo tồn|"
    "huyện|xã|phường|thị xã|thị trấn|quận|thôn|bản|ấp|buôn|làng|thành phố|tỉnh|TP|bãi biển|cao nguyên"
)
_ANNOUNCED = re.compile(
    rf"(?<!\w)(?:(?P<kind>(?i:{_KINDS}))\.?|(?P<at>ở|tại|về|ra|vào|từ|Ở|Tại|Từ))\s(?P<name>{_NAME}(?:\s{_NAME}){{0,3}})"
)
_NOT_PLACES = frozenset(
    [
        "bo",
        "so",
        "cong",
        "ubnd",
        "hoi",
        "dang",
        "benh",
        "trung",
        "toa",
        "truong",
        "tong",
        "cuc",
        "vien",
        "ngan",
        "phong",
        "khoa",
        "dai",
    ]
)

_WIDE = frozenset({"country", "continent", "region"})  # may hold the other place: rivals only among their own kind
_LOCAL = frozenset({"province", "city", "place", "at", "tinh", "thanh pho", "tp", "huyen", "thi xa"})

_AREAS = frozenset(
    {"tay bac", "dong bac", "bac bo", "trung bo", "nam bo", "tay nam bo", "dong nam bo", "bien dong", "tet"}
)


class Place(NamedTuple):
    """A place that a text mentions.

    Attributes:
        mention: As it stands in the text; its value is the gazetteer's, or the name without marks.
        level: Kind of place: that of the gazetteer (``province``, ``country`` …) or the word that announced it.
        known: Whether it comes from the gazetteer.
    """

    mention: Mention
    level: str
    known: bool


def places(text: str) -> list[Place]:
    """Places of a text, in order."""
    found = [Place(Mention(place.text, place.value, place.span), place.kind, True) for place in find_places(text)]
    for match in _ANNOUNCED.finditer(text):
        span = Span(match.start("name"), match.end("name"))
        name = fold_text(match["name"])
        covered = any(place.mention.span.start < span.end and span.start < place.mention.span.end for place in found)
        if not covered and name not in _AREAS and name.split()[0] not in _NOT_PLACES:
            kind = fold_text(match["kind"]) if match["kind"] else "at"
            found.append(Place(Mention(match["name"], name, span), kind, False))
    return sorted(found, key=lambda place: place.mention.span)


def same_place(first: Place, second: Place) -> bool:
    """Whether both name one place, by gazetteer or by name."""
    if first.mention.value == second.mention.value:
        return True
    names = {fold_text(first.mention.text), fold_text(second.mention.text)}
    return len(names) == 1


def rivals(first: Place, second: Place) -> bool:
    """Whether naming the one instead of the other changes the claim: places of one level."""
    if first.level in _WIDE or second.level in _WIDE:
        return first.level == second.level
    if first.known or second.known:
        return first.level in _LOCAL and second.level in _LOCAL
    return first.level == second.level
