"""Places in sentences: provinces, cities, islands, countries, continents, under one identifier each.

Names come from resources/places.tsv. A name that is also a common word or a person's name ("Anh", "Nga", "Hòa Bình")
counts only where capitals and neighbours speak for the place. In texts without marks only names that are clear
without them count ("da nang"), others after a word such as "tinh" or "o".
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from sangto.records import Span
from sangto.tables.places import NAMES, PLACES
from sangto.text.shadow import Shadow, fold_marks, read_shadow


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place as a text gives it.

    Attributes:
        span: Where it stands in the text as given.
        text: The words as written.
        value: Its identifier: "vn:da-nang", "country:us", "city:paris", "continent:asia".
        kind: "province", "city", "place", "country", "continent" or "region".
    """

    span: Span
    text: str
    value: str
    kind: str


_Entry = tuple[str, str, str]
_WORD = re.compile(r"[^\W\d_]+")
_LEADS = frozenset(
    str.split(
        "nước tỉnh phố thủ đô tp ở tại sang từ đến tới về thống tướng quốc hội viện bộ quân bang với của và giữa cho "
        "trưởng phủ người dân hoàng quyền lính tiếng hàng vào rời khỏi hay hoặc phía bên như qua vùng biển huyện đất "
        "tỉnh, do gốc thị trường in to from of and with đội lực lượng mà theo là công trên khắp quanh cùng đại sứ"
    )
)
_PLAIN_LEADS = frozenset(map(fold_marks, str.split("nước tỉnh phố tp ở tại sang về qua đến tới vào dân người in from")))
_LOCAL_LEADS = frozenset(str.split("ở o tại tai huyện huyen xã phường quận tp về ra"))
_OFFICES = frozenset(str.split("thống tướng trưởng hoàng nước tỉnh sứ"))
_OPENERS = frozenset(str.split("mỹ nhật pháp nga úc đức lào huế bỉ jordan peru"))
_PERSONS = frozenset(str.split("ông bà anh chị cô chú bác em bé cháu thầy cậu bạn mẹ bố con ms mr mrs"))
_BREAK = re.compile(r"(?:^|[.!?…:\n]\s*|[\"“'(\[-]\s*)$")


def _index(names: dict[str, _Entry]) -> dict[str, tuple[tuple[str, _Entry], ...]]:
    heads: dict[str, list[tuple[str, _Entry]]] = {}
    for name, entry in sorted(names.items(), key=lambda item: -len(item[0])):
        head = _WORD.match(name)
        if head:
            heads.setdefault(head.group(), []).append((name, entry))
    return {head: tuple(entries) for head, entries in heads.items()}


def _plain_names() -> dict[str, _Entry]:
    """Names without marks; a name of one word that loses its marks there becomes ambiguous."""
    plain: dict[str, _Entry] = {}
    for name, (place, kind, ambiguous) in NAMES.items():
        folded = fold_marks(name)
        if folded != name and (ambiguous == "always" or " " not in name):
            continue
        plain.setdefault(folded, (place, kind, ambiguous))
    return plain


_MARKED = _index(NAMES)
_PLAIN = _index(_plain_names())


def find_places(text: str) -> list[PlaceMention]:
    """The places that `text` names, in order, without overlaps.

    Args:
        text: A statement, or any longer text, in Vietnamese (with or without marks) or English.
    """
    return scan_places(read_shadow(text))


def scan_places(shadow: Shadow) -> list[PlaceMention]:
    """The places of a shadow (see `find_places`)."""
    heads = _MARKED if shadow.marked else _PLAIN
    text = shadow.text
    found: list[PlaceMention] = []
    done = 0
    for word in _WORD.finditer(text):
        entries = heads.get(word.group())
        if entries is None or word.start() < done:
            continue
        for name, (place, kind, ambiguous) in entries:
            end = word.start() + len(name)
            if not text.startswith(name, word.start()) or text[end : end + 1].isalnum():
                continue
            if _is_place(shadow, word.start(), end, name, ambiguous):
                written = shadow.slice(word.start(), end)
                found.append(PlaceMention(shadow.span(word.start(), end), written, place, kind))
                done = end
                break
    return found


def _is_place(shadow: Shadow, start: int, end: int, name: str, ambiguous: str) -> bool:
    written = shadow.slice(start, end)
    if ambiguous == "upper":
        return written.isupper()
    before = shadow.text[max(0, start - 20) : start]
    last = _WORD.findall(before)[-1:]
    if ambiguous == "plain":
        return shadow.marked or written[0].isupper() or bool(last and last[0] in _PLAIN_LEADS)
    if ambiguous == "capital":
        return (written[0].isupper() and written.split()[-1][0].isupper()) or bool(last and last[0] in _LOCAL_LEADS)
    if ambiguous == "always":
        return _fits(shadow, start, end, written, before, last[0] if last else "")
    return " " in name or written[0].isupper() or len(name) > 4


def _fits(shadow: Shadow, start: int, end: int, written: str, before: str, last: str) -> bool:
    """Do capitals and neighbours speak for the place in an ambiguous name?"""
    if not written[0].isupper() or last in _PERSONS:
        return False
    following = shadow.slice(end, min(end + 2, len(shadow.text)))
    next_capital = following[:1] == " " and following[1:].isupper()
    if _BREAK.search(before):
        return not next_capital and written.lower() in _OPENERS
    if last in (_OFFICES if next_capital else _LEADS):
        return True
    if next_capital:
        return False
    previous = shadow.slice(max(0, start - len(last) - 1), start).strip()
    return not previous[:1].isupper() or before.rstrip().endswith(",")


def place_name(place: str) -> str:
    """The usual name of a place by its identifier."""
    return PLACES[place][0]


def place_at(place: str, day: datetime.date) -> str:
    """The identifier of the unit that `place` belongs to on `day`: a merged province becomes the one it went into."""
    _, _, valid_to, merged_into = PLACES[place]
    return merged_into if valid_to and day.isoformat() > valid_to else place
