"""Reads an address to the right of where it begins, part by part: street, ward, district, up to the province."""

from __future__ import annotations

import re

from sangto.privacy.address_words import (
    ALLEY_NUMBER,
    BARE_NO_NAME,
    BUILDINGS,
    CLOSES,
    CODE_PART,
    FOLDED_FAMILY,
    MARKED,
    NO_NAME,
    NUMBERED_PART,
    PART,
    PLAIN_PART,
    WARDS,
)
from sangto.privacy.places import (
    WORD,
    capital_run,
    is_province,
    is_small,
    known_place_end,
    name_end,
    province_at,
    small_run,
)
from sangto.privacy.view import View
from sangto.records import Span

_ABBREVIATED = re.compile(r"(?<!\w)(?:đc|đ/c|sđt|đt|ĐC|ĐT|SĐT|Đc|Đt)(?!\w)")
"""Abbreviations with đ, as people write them in text without marks."""

_OF_BODY = re.compile(
    r"(?:nha may|xi nghiep|cong ty|benh vien|dai hoc|truong|vien|bo|so)(?: [a-z]+){1,4}(?: \d{1,2})?"
    r"(?=[ ]?(?:[,;)\n]|$))"
)
"""Whose flats these are, up to the end of the part: "tập thể Nhà máy Dệt"."""
_ROAD = re.compile(r"(?:xa|dai|quoc) lo ")
"""Of a road that has a capital, and of whose name this is a part: "159 Xa lộ Hà Nội"."""
_CAPITALISED = re.compile(r"[A-Z][a-z]")
_FLATS = frozenset(["tap the", "khu tap the"])
_NAMED_AFTER = _FLATS | {"chung cu", "cu xa", "ktx", "ky tuc xa", "ki tuc xa", "khu do thi", "kdt", "khu dan cu", "kdc"}
_MIXED_NAME = re.compile(r"[a-z]+(?: [a-z0-9]+){1,5}(?=[ ]?(?:[,;)\n]|$))")
"""The name of an estate in which not all words have capitals, up to the comma ("Dệt kim Đông Xuân")."""


def is_no_name(view: View, at: int) -> bool:
    """Whether the word at `at` is no name of a hamlet or an estate ("chung cư có …")."""
    word = WORD.match(view.text, at)
    return word is not None and (word[0] in NO_NAME or (word[0] in BARE_NO_NAME and view.is_bare(at)))


def says_word(view: View, found: re.Match[str], group: str) -> bool:
    """Whether the word is there with its marks, or without any in text that has none near it."""
    word = found[group]
    start, end = found.span(group)
    written = view.text[start:end].lower()
    marked = MARKED.get(word, word)
    if " " in word or written in (marked, "kđt") or (word == "toa" and written == "toà"):
        return True
    if written != word:
        return False
    around = view.text[max(0, start - 20) : end + 20]
    return around.isascii() or (("đ" in around or "Đ" in around) and _ABBREVIATED.sub("", around).isascii())


def address_end(view: View, end: int, start: int) -> int:
    """The end of an address whose first name ends at `end`; 0 if there was no name at `start`."""
    if end <= start and view.fold[start : start + 1] != " ":
        return 0
    for _ in range(8):
        further = _next_part(view, end) or _street_of_alley(view, end) or _small_part(view, end, start)
        if not further:
            break
        end = further
    return end


def _street_of_alley(view: View, at: int) -> int:
    """The end of a street that follows the number of its alley ("ngõ 291 Ngô Quyền"); 0 if none does."""
    alley = ALLEY_NUMBER.search(view.before(at, 24)) if view.fold[at : at + 1] == " " else None
    if alley is None:
        return 0
    if not view.fold[at + 1 : at + 3].isalpha() or _is_part(view, at):
        return 0
    end = name_end(view, at + 1)
    if is_province(view, Span(at + 1, end)):
        return 0
    if alley["group"] and not _is_ward(view, at + 1, end):
        return 0
    return end if view.text[at + 1].isupper() or CLOSES.match(view.fold, end) else 0


def _is_ward(view: View, start: int, end: int) -> bool:
    """Whether words behind the number of a group of houses can be its ward, and no person's name."""
    person = view.fold[start : view.fold.find(" ", start)] in FOLDED_FAMILY and view.fold.count(" ", start, end) > 1
    return view.text[start].isupper() and " " in view.fold[start:end] and not person


def _is_part(view: View, at: int) -> bool:
    """Whether a word such as *phường* follows, and not a province."""
    part = PART.match(view.fold, at)
    return part is not None and says_word(view, part, "word") and not province_at(view, part.start("word"))


def _next_part(view: View, at: int) -> int:
    """The end of the next part of an address, before the province; 0 if none follows."""
    part = PART.match(view.fold, at)
    if part and _is_part(view, at):
        mixed = part["word"] in BUILDINGS and _CAPITALISED.search(view.cased, max(0, at - 12), at) is not None
        if mixed and view.text[part.end() : part.end() + 1].islower():
            return 0
        if part["word"] in _FLATS and (body := _OF_BODY.match(view.fold, part.end())):
            return body.end()
        if part["word"] in _NAMED_AFTER and view.text[part.end() : part.end() + 1].isupper():
            mixed_name = _MIXED_NAME.match(view.fold, part.end())
            if mixed_name and not PART.search(view.fold, part.end(), mixed_name.end()):
                return _before_province(view, part.end(), mixed_name.end())
        end = name_end(view, part.end())
        run = capital_run(view, end + 1) if _may_have_name(part["word"]) and view.fold[end - 1].isdigit() else None
        return run.end if run and view.fold[end] == " " else end if end > part.end() else 0
    if code := CODE_PART.match(view.fold, at):
        run = capital_run(view, code.end() + 1)
        return run.end if run and view.fold[code.end()] == " " else code.end()
    plain = PLAIN_PART.match(view.fold, at) or NUMBERED_PART.match(view.fold, at)
    if not plain or province_at(view, plain.end()):
        return 0
    road = _ROAD.match(view.fold, plain.end())
    run = capital_run(view, road.end() if road else plain.end())
    if run is None:
        return 0
    return run.end if CLOSES.match(view.fold, run.end) or view.text[run.end + 1 : run.end + 2].islower() else 0


def _may_have_name(word: str) -> bool:
    """Whether the name of a building or a street may follow the number after `word`."""
    return word in BUILDINGS or word in ("so", "so nha")


def _before_province(view: View, start: int, end: int) -> int:
    """`end`, or the end of the word before a province that stands between `start` and `end`."""
    space = view.fold.find(" ", start, end)
    while space >= 0:
        if province_at(view, space + 1):
            return space
        space = view.fold.find(" ", space + 1, end)
    return end


def _small_part(view: View, at: int, start: int) -> int:
    """The end of a part without a word for it, in an address that is in small letters throughout; 0 if none follows."""
    plain = PLAIN_PART.match(view.fold, at) or NUMBERED_PART.match(view.fold, at)
    if plain is None:
        small = view.fold[at : at + 1] == " " and view.text[at + 1 : at + 2].islower()
        known = known_place_end(view, at + 1) if small else 0
        return known if known and is_small(view, start, at) else 0
    if province_at(view, plain.end()) or not is_small(view, start, at):
        return 0
    end = small_run(view, plain.end())
    return end if end and (CLOSES.match(view.fold, end) or view.fold[end + 1 : end + 2].isalpha()) else 0


def ward_follows(view: View, at: int) -> bool:
    """Whether the name of a ward, commune or district follows."""
    part = PART.match(view.fold, at)
    return part is not None and part["word"].rstrip(". ") in WARDS and says_word(view, part, "word")
