"""One thing of a sentence exchanged for another, so that it no longer says what its article says.

Kinds are the aspects of a finding: a figure, part of a date, a province or country, a name, a negation put in or taken
out, a superlative, a direction, the source of what is said. Everything that is put in comes from this file, so an
exchange can be passed on where the sentence cannot.
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from sangto.evidence import ASPECTS
from sangto.evidence.names import find_names
from sangto.evidence.sides import Side
from sangto.facts import find_facts
from sangto.records import Span

PROVINCES = ("Nghệ An", "Cà Mau", "Lào Cai", "Phú Yên", "An Giang", "Hà Giang", "Bình Định", "Đắk Lắk")
COUNTRIES = ("Nhật Bản", "Brazil", "Ấn Độ", "Pháp", "Canada", "Thái Lan", "Ai Cập", "Na Uy")
NAMES = (
    "Lý Thường Kiệt", "Đoàn Thị Điểm", "Hồ Xuân Hương", "Nguyễn Du", "Marie Curie", "Isaac Newton", "Victor Hugo",
    "Toyota", "Samsung", "Nokia", "Viện Hải dương học", "Cục Quản lý Dược", "Tổng cục Thủy sản", "Greenpeace",
    "Bệnh viện Chợ Rẫy", "Đại học Cần Thơ",
)  # fmt: skip
SOURCES = ("UNESCO", "Viện Hải dương học", "Hãng tin Kyodo", "Tổng cục Thủy sản", "Đại học Cần Thơ", "Greenpeace")
_DENIED = {"đã": "chưa", "được": "không được", "sẽ": "sẽ không", "có": "không có", "bị": "không bị", "còn": "không còn"}
_AFFIRMED = {"không": "", "chưa": "đã "}
_SUPERLATIVES = {
    "lớn nhất": ("nhỏ nhất", "lớn thứ hai"), "cao nhất": ("thấp nhất", "cao thứ ba"), "thấp nhất": ("cao nhất",),
    "nhiều nhất": ("ít nhất", "nhiều thứ hai"), "nhanh nhất": ("chậm nhất",), "dài nhất": ("ngắn nhất",),
    "mạnh nhất": ("yếu nhất",), "đông nhất": ("vắng nhất",), "tốt nhất": ("kém nhất",), "trẻ nhất": ("già nhất",),
    "sớm nhất": ("muộn nhất",), "giàu nhất": ("nghèo nhất",), "đầu tiên": ("cuối cùng",), "cuối cùng": ("đầu tiên",),
}  # fmt: skip
_DIRECTIONS = {"tăng": "giảm", "giảm": "tăng", "gia tăng": "suy giảm", "sụt giảm": "gia tăng"}
_DENIABLE = re.compile(rf"(?<!\w)(?:{'|'.join(_DENIED)})(?=\s[^\W\d_A-ZĐ])")
_DENIAL = re.compile(r"(?<!\w)(?:không|chưa)\s(?=(?:được|bị|có|thể|phải|còn|cho)\s)")
_SUPERLATIVE = re.compile(rf"(?<!\w)(?:{'|'.join(_SUPERLATIVES)})(?!\w)")
_DIRECTION = re.compile(
    r"(?<!\w)(?<!xe )(?<!chống )(?:gia tăng|sụt giảm|tăng|giảm)(?!\s(?:cường|tốc|trưởng|nghèo|nhẹ))(?!\w)"
)
_SOURCE = re.compile(r"(?<!\w)[Tt]heo\s+$")
_SPEAKS = re.compile(r"\s(?:cho biết|cho hay|khẳng định|công bố|cảnh báo|nhận định)(?!\w)")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_DATE_PART = re.compile(r"(?<!\d)(?:\d{1,2}|(?:19|20)\d\d)(?!\d)")
_NO_FIGURE = re.compile(r"[hg:]")
_LATE = 28  # day from which the one before is taken
_RARE = {"superlative": 6, "direction": 4, "attribution": 4, "date": 2}  # how much oftener rare kinds are chosen


class Exchange(NamedTuple):
    """What is taken out of a sentence and what stands there instead; the span counts in the sentence."""

    kind: str
    span: Span
    instead: str

    def apply(self, text: str) -> str:
        """The sentence with the exchange."""
        return text[: self.span.start] + self.instead + text[self.span.end :]


def choose_exchange(text: str, chooser: random.Random, kinds: Collection[str] = ASPECTS) -> Exchange | None:
    """One exchange of a sentence, rare kinds more often than common ones; None if it has nothing to exchange."""
    found: dict[str, list[Exchange]] = {}
    for one in possible_exchanges(text, chooser):
        if one.kind in kinds:
            found.setdefault(one.kind, []).append(one)
    if not found:
        return None
    names = sorted(found)
    kind = chooser.choices(names, [_RARE.get(name, 1) for name in names])[0]
    return chooser.choice(found[kind])


def possible_exchanges(text: str, chooser: random.Random) -> Iterator[Exchange]:
    """Everything in a sentence that can be exchanged, each with one thing instead."""
    facts = find_facts(text)
    for quantity in facts.quantities:
        figure = _FIGURE.search(quantity.text)
        if figure and quantity.value and not _NO_FIGURE.search(quantity.text):
            yield _at("quantity", quantity.span.start, figure, _other_figure(figure.group(), chooser))
    for moment in facts.moments:
        part = _DATE_PART.search(moment.mention.text)
        if part:
            number = int(part.group())
            yield _at("date", moment.mention.span.start, part, str(number + 1 if number < _LATE else number - 1))
    for place in facts.places:
        instead = chooser.choice(COUNTRIES if place.level == "country" else PROVINCES)
        if place.known and place.level in ("province", "country") and instead not in text:
            yield Exchange("place", place.mention.span, instead)
    yield from _names(text, [place.mention.span for place in facts.places], chooser)
    yield from _words(text, chooser)


def _at(kind: str, start: int, match: re.Match[str], instead: str) -> Exchange:
    return Exchange(kind, Span(start + match.start(), start + match.end()), instead)


def _other_figure(figure: str, chooser: random.Random) -> str:
    """Another figure of as many digits or one more, written in the same way."""
    first = re.match(r"\d+", figure)
    whole = int(first.group()) if first else 0
    other = chooser.choice([n for n in (whole + 1, whole + 3, 2 * whole + 1, max(2, whole - 3)) if n != whole])
    return str(other) + figure[first.end() if first else 0 :]


def _names(text: str, places: list[Span], chooser: random.Random) -> Iterator[Exchange]:
    for name in find_names(Side(text, "vi")):
        start, end = name.span
        if len(name.folds) < 2 or any(start < place.end and place.start < end for place in places):
            continue
        source = _SOURCE.search(text, max(0, start - 10), start) or _SPEAKS.match(text, end)
        instead = chooser.choice(SOURCES if source else NAMES)
        if instead not in text:
            yield Exchange("attribution" if source else "name", name.span, instead)


def _words(text: str, chooser: random.Random) -> Iterator[Exchange]:
    """Negations, superlatives and directions."""
    denials = list(_DENIAL.finditer(text))
    for match in denials:
        yield Exchange("negation", Span(match.start(), match.end()), _AFFIRMED[match.group().strip()])
    for match in _DENIABLE.finditer(text) if not denials else ():
        yield Exchange("negation", Span(*match.span()), _DENIED[match.group()])
    for match in _SUPERLATIVE.finditer(text):
        yield Exchange("superlative", Span(*match.span()), chooser.choice(_SUPERLATIVES[match.group()]))
    for match in _DIRECTION.finditer(text):
        yield Exchange("direction", Span(*match.span()), _DIRECTIONS[match.group()])
