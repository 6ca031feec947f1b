"""Names of places inside an address: how far a name goes, where the province begins.

An address is read from its house number to the right, part by part. A name after a word like *đường* or *phường* is a
number ("phường 7"), up to four words with capitals ("Nguyễn Thị Minh Khai"), or, in text without capitals, up to three
words that no stop word ends. The province is not part of what is hidden.
"""

from __future__ import annotations

import re

from sangto.privacy.patterns import words
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.privacy_words import PROVINCES
from sangto.text.unicode import fold_text

_PROVINCE_NAMES = sorted({fold_text(name) for name in PROVINCES}, key=len, reverse=True)
_PROVINCE = re.compile(
    r"(?:(?:tinh|thanh pho|t\.p\.?|tp\.?|t\.|thu do)[ ]?)?(?P<name>"
    + "|".join(re.escape(name).replace(r"\ ", r"[ ]") for name in _PROVINCE_NAMES)
    + r")(?![a-z0-9])"
)
"""A province or city of that rank, with the word before it."""

WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")
_NUMBERED = re.compile(
    r"(?:so |(?:dx|dt|dh|tl|hl|ql|th) )?(?:\d{1,4}[a-z]{0,2}\d?|[a-z]{1,2}\d{1,3}[a-z]?|[ivx]{1,"
    r"4}(?![a-z]))(?:[/.\-]\d{1,"
    r"4}[a-z]?){0,5}(?![a-z0-9])"
)
_DAY = re.compile(r"\d{1,2} thang \d{1,2}(?!\d)")
"""A street named after a day ("3 tháng 2")."""
_MONTH_NUMBER = re.compile(r"[ ]\d{1,2}(?!\d)")
_EXTENDED = re.compile(r"[ ](?:noi|keo) dai(?![a-z])")
"""A street that was made longer: "Nguyễn Văn Cừ nối dài"."""
_LAST_NUMBER = re.compile(r"[ ]\d{1,2}[a-z]?(?=[ ]?(?:$|[,;)\n]|\.(?!\d)))")
_STOPS = frozenset(
    words(
        "p q la co da bi dang se goi lien lh nhe nha a ak voi va cho cua tu den o tai nay thi ma gan ship "
        "giao gap sdt dt zalo khong duoc roi minh em anh chi toi ban co chu bac ong ba ai hen nha oi "
        "nhen ah luc vao ra truoc sau khi neu hoac hay cam on inbox ib de lay nhan gui mua tra nguoi "
        "vay con chau be cung xong xem thay nhung vi do bang buoi sang chieu trua toi hom ngay gio nua "
        "day kia do it nhieu len xuong qua lai di toi chay ngap tac vua thuoc phuong quan xa huyen tp "
        "thanh tinh thon to ap xom khu duong pho ngo ngach hem kiet dien phone fb face facebook stk tk "
        "email mail nguyen"
    )
)


_TOWN = re.compile(r"(?:thanh pho|tp\.?|t\.p\.?) ?(?=[a-z])")
_OF_PROVINCE = re.compile(r"[ ]?,[ ]?(?P<rank>tinh[ ])?")
_LONGER = re.compile(r"hiep binh phuoc")
"""Wards whose names end like a province."""


def province_at(view: View, at: int) -> bool:
    """Whether a province begins at `at`."""
    return _province(view, at) is not None


def _province(view: View, at: int) -> re.Match[str] | None:
    """The province at `at`, written with its marks or without any ("Huế", not "Huệ")."""
    match = _PROVINCE.match(view.fold, at, at + 40)
    if match is None:
        return None
    if _TOWN.match(view.fold, at) and _is_of_province(view, match):
        return None
    written = view.text[match.start("name") : match.end("name")].lower()
    return match if written.isascii() or written in PROVINCES else None


def _is_of_province(view: View, city: re.Match[str]) -> bool:
    """Whether its province follows a city of the same name: "thành phố Hải Dương, tỉnh Hải Dương"."""
    after = _OF_PROVINCE.match(view.fold, city.end())
    return after is not None and (after["rank"] is not None or view.fold.startswith(city["name"], after.end()))


def name_end(view: View, at: int) -> int:
    """Where the name of a street, ward or district that begins at `at` ends; `at` if there is none."""
    number = _DAY.match(view.fold, at, at + 40) or _NUMBERED.match(view.fold, at, at + 40)
    if number:
        return number.end()
    words = _words(view, at, 4)
    if not words:
        return at
    first = view.text[words[0].start]
    if first.isupper() and not view.text[at : words[-1].end].isupper():
        words = _capitals(view, words)
    else:
        words = _until_stop(view, words)
    return _with_number(view, _without_province(view, at, words))


def _with_number(view: View, end: int) -> int:
    """The end of a name that a number belongs to ("Cách Mạng Tháng 8", "ấp Tân Thới 3")."""
    if extended := _EXTENDED.match(view.fold, end):
        return extended.end()
    pattern = _MONTH_NUMBER if view.fold.endswith("thang", 0, end) else _LAST_NUMBER
    number = pattern.match(view.fold, end)
    return number.end() if number else end


def is_province(view: View, span: Span) -> bool:
    """Whether the name of a province fills `span` and nothing is left."""
    match = _province(view, span.start)
    return match is not None and match.end() >= span.end


def capital_run(view: View, at: int) -> Span | None:
    """One to four words with capitals, of which not all are capitals throughout, from `at` on."""
    words = _capitals(view, _words(view, at, 5))
    if not words or len(words) > 4:
        return None
    return Span(at, _with_number(view, words[-1].end))


def _words(view: View, at: int, most: int) -> list[Span]:
    """At most `most` words from `at` on, with single spaces between them."""
    words: list[Span] = []
    while len(words) < most:
        match = WORD.match(view.fold, at)
        if not match:
            break
        words.append(Span(*match.span()))
        if view.fold[match.end() : match.end() + 1] != " ":
            break
        at = match.end() + 1
    return words


def _capitals(view: View, words: list[Span]) -> list[Span]:
    count = 0
    for word in words:
        if not view.text[word.start].isupper():
            break
        count += 1
    return words[:count]


def _until_stop(view: View, words: list[Span]) -> list[Span]:
    if words and view.fold[words[-1].end : words[-1].end + 1] in ("", ",", ".", "\n", ";", ")", "-"):
        return words
    count = 0
    for word in words[:3]:
        if view.fold[word.start : word.end] in _STOPS and count:
            break
        count += 1
    return words[:count]


def _without_province(view: View, at: int, words: list[Span]) -> int:
    """The end of a name from which a province at its end was cut off, unless the name is all province."""
    if not words:
        return at
    for word in words[1:]:
        if province_at(view, word.start) and not _LONGER.match(view.fold, at):
            return word.start - 1
    return words[-1].end
