"""Names of places inside an address: how far a name goes, where the province begins.

An address is read from its house number to the right, part by part. A name after a word like *đường* or *phường* is a
number ("phường 7"), up to four words with capitals ("Nguyễn Thị Minh Khai"), or, in text without capitals, up to three
words that no stop word ends. The province is not part of what is hidden.
"""

from __future__ import annotations

import re

from sangto.privacy.address_words import MARKED
from sangto.privacy.patterns import words
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES
from sangto.tables.privacy_words import PROVINCES
from sangto.text.unicode import fold_text

PROVINCE_WORDS = sorted({fold_text(name) for name in PROVINCES}, key=len, reverse=True)
_PROVINCE = re.compile(
    r"(?:(?:tinh|thanh pho|t\.p\.?|tp\.?|t\.|thu do)[ ]?)?(?P<name>"
    + "|".join(re.escape(name).replace(r"\ ", r"[ ]") for name in PROVINCE_WORDS)
    + r")(?![a-z0-9])"
)
"""A province or city of that rank, with the word before it."""
_PROVINCE_STARTS = frozenset(name[:2] for name in (*PROVINCE_WORDS, "tinh", "thanh pho", "t.", "tp"))

WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")
_MOST_WORDS = 5
_RUN = re.compile(rf"{WORD.pattern}(?: {WORD.pattern}){{0,{_MOST_WORDS - 1}}}")
_NUMBERED = re.compile(
    r"(?:so |(?:dx|dt|dh|tl|hl|ql|th) )?(?:\d{1,4}[a-z]{0,2}\d?|[a-z]{1,2}\d{1,3}[a-z]?|[ivx]{1,"
    r"4}(?![a-z]))(?:[/.\-]\d{1,"
    r"4}[a-z]?){0,5}(?:[ ](?:bis|ter))?(?![a-z0-9])"
)
_DAY = re.compile(r"\d{1,2} thang \d{1,2}(?!\d)")
"""A street named after a day ("3 tháng 2")."""
_MONTH_NUMBER = re.compile(r"[ ]\d{1,2}(?!\d)")
_EXTENDED = re.compile(r"[ ](?:noi|keo) dai(?![a-z])")
"""A street that was made longer: "Nguyễn Văn Cừ nối dài"."""
_LETTER_NUMBER = re.compile(r" [a-z]\d{1,2}[a-z]?(?![a-z0-9])")
"""The number behind the letter that a name ends with ("ấp Tà Điếp C1")."""
_BLOCK = re.compile(r"(?:(?<= )|(?<=[A-Z]))[A-Z]{1,2}\d{1,2}[A-Z]?(?![A-Za-z0-9])")
"""Over plain letters with capitals: the code of a block that a name ends with ("Hoàng Quân CT3")."""
_LAST_NUMBER = re.compile(
    r"[ ]\d{1,2}[a-z]?(?=[ ]?(?:$|[,;)\n]|\.(?!\d))|[ ](?:p|q|f|x|h|tp|tt|phuong|quan|xa|huyen|thi tran|thi xa)[. ])"
)
_STOPS = frozenset(
    words(
        "p q la co da bi dang se goi lien lh nhe nha a ak voi va cho cua tu den o tai nay thi ma gan ship "
        "giao gap sdt dt zalo khong duoc roi minh em anh chi toi ban co chu bac ong ba ai hen nha oi "
        "nhen ah luc vao ra truoc sau khi neu hoac hay cam on inbox ib de lay nhan gui mua tra nguoi "
        "vay con chau be cung xong xem thay nhung vi do bang buoi sang chieu trua toi hom ngay gio nua "
        "day kia do it nhieu len xuong qua lai di toi chay ngap tac vua thuoc phuong quan xa huyen tp "
        "tinh thon to ap xom khu duong pho ngo ngach hem kiet dien phone fb face facebook stk tk "
        "email mail nguyen"
    )
)


_NEXT = re.compile(
    r"thanh pho(?![a-z])|(?:can|phong|toa|lau|tang|(?<!quoc )(?<!tinh )(?<!huong )lo|block|day|ch|so)[ ][a-z]{0,2}\d"
)
"""What begins another part after a name in small letters."""
_CAPITALISED = re.compile(r"(?<![.!?:\n] )(?<!\n)[A-Z][a-z]")
"""A word with a capital within a sentence."""
_WISH = frozenset(words("nha nhe nhen nghen giup a ah luon dum gium voi oi ne hen cho de truoc sau khi vao luc"))
"""What a message goes on with after an address."""
_AROUND = 90
_AFTER = 16
_NAMED_SO = re.compile(
    r"(?<![a-z])(?:minh (?:khai|phung|chau|duc)|chi (?:lang|thanh)|ba (?:trieu|hom|diem|huyen)|hai ba trung|co "
    r"(?:giang|bac)|"
    r"ong ich khiem|binh minh|ho chi minh)(?![a-z])"
)
"""Names of places and streets that hold a word such as *minh* or *ba*."""
FOLDED_NAMES = frozenset(map(fold_text, NAMES))
NO_PLACE = (_STOPS - frozenset(words("phuong xa thanh to khu duong pho kiet dien nguyen hai ba be q p"))) | frozenset(
    words("hang size mau cod luon giup nhe dum gium vui thu tien con nguoi nha hen voi ngay mai kip gap nhanh ")
)
"""What no name of a place in small letters holds."""
_TOWN = re.compile(r"(?:thanh pho|tp\.?|t\.p\.?) ?(?=[a-z])")
_CENTRAL = frozenset(["ha noi", "ho chi minh", "hcm", "hai phong", "da nang", "can tho", "hue", "sai gon", "sg", "hn"])
"""Cities that are provinces themselves; another with the name of a province lies in it."""
_OF_PROVINCE = re.compile(r"[ ]?,[ ]?(?P<rank>tinh[ ])?")
_LONGER_STREET = re.compile(r"dien bien phu(?![a-z])")
"""A street whose name begins like a province."""
_LONGER = re.compile(r"hiep binh phuoc")
"""Wards whose names end like a province."""


def province_at(view: View, at: int) -> bool:
    """Whether a province begins at `at`."""
    return _province(view, at) is not None


def province_end(view: View, at: int) -> int:
    """The end of the province that begins at `at`; 0 if none does."""
    province = _province(view, at)
    return province.end() if province else 0


def _province(view: View, at: int) -> re.Match[str] | None:
    """The province at `at`, written with its marks or without any ("Huế", not "Huệ")."""
    if view.fold[at : at + 2] not in _PROVINCE_STARTS:
        return None
    match = _PROVINCE.match(view.fold, at, at + 40)
    if match is None or _LONGER_STREET.match(view.fold, match.start("name")):
        return None
    if _TOWN.match(view.fold, at) and (match["name"] not in _CENTRAL or _is_of_province(view, match)):
        return None
    written = view.text[match.start("name") : match.end("name")].lower()
    return match if written.isascii() or written in PROVINCES else None


def _is_of_province(view: View, city: re.Match[str]) -> bool:
    """Whether its province follows a city of the same name: "thành phố Hải Dương, tỉnh Hải Dương"."""
    after = _OF_PROVINCE.match(view.fold, city.end())
    return after is not None and (after["rank"] is not None or view.fold.startswith(city["name"], after.end()))


def name_end(view: View, at: int) -> int:
    """Where the name of a street, ward or district that begins at `at` ends; `at` if there is none."""
    day = _DAY.match(view.fold, at, at + 40) if view.fold[at : at + 1].isdigit() else None
    number = day or _NUMBERED.match(view.fold, at, at + 40)
    if number and not _is_syllable(view.text[at : number.end()]):
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


def _is_syllable(written: str) -> bool:
    """Whether what reads as a Roman number is a syllable with one capital ("Vị Xuyên")."""
    return len(written) > 1 and written.isalpha() and written.istitle()


def _with_number(view: View, end: int) -> int:
    """The end of a name that a number belongs to ("Cách Mạng Tháng 8", "ấp Tân Thới 3")."""
    if extended := _EXTENDED.match(view.fold, end):
        return extended.end()
    if letter := _LETTER_NUMBER.match(view.fold, end - 2):
        return letter.end()
    if block := _BLOCK.match(view.cased, end - 2):
        return block.end()
    pattern = _MONTH_NUMBER if view.fold.endswith("thang", 0, end) else _LAST_NUMBER
    number = pattern.match(view.fold, end)
    return number.end() if number else end


def is_province(view: View, span: Span) -> bool:
    """Whether the name of a province fills `span` and nothing is left."""
    match = _province(view, span.start)
    return match is not None and match.end() >= span.end


def capital_run(view: View, at: int) -> Span | None:
    """One to four words with capitals, of which not all are capitals throughout, from `at` on."""
    if not view.text[at : at + 1].isupper():
        return None
    words = _capitals(view, _words(view, at, _MOST_WORDS))
    if not words or len(words) > 4:
        return None
    return Span(at, _with_number(view, words[-1].end))


def run_end(view: View, at: int) -> int:
    """The end of at most five words from `at` on."""
    run = _RUN.match(view.fold, at)
    return run.end() if run else at


def is_small(view: View, start: int, end: int) -> bool:
    """Whether an address from `start` to `end` is written without capitals, as everything around it."""
    return _CAPITALISED.search(view.cased, max(1, start - _AROUND), end + _AFTER) is None


def small_run(view: View, at: int) -> int:
    """The end of two to four words in small letters from `at` on that can be a place; 0 if they cannot."""
    words = _words(view, at, 4)
    for count, word in enumerate(words):
        if count and view.fold[word.start : word.end] in _WISH:
            words = words[:count]  # "ninh kiều nha"
            break
    end = _without_province(view, at, words)
    if not words or view.fold[at:end] in FOLDED_NAMES:
        return end if words else 0
    named = _NAMED_SO.sub("x x", view.fold[at:end]).split(" ")
    return end if len(named) > 1 and NO_PLACE.isdisjoint(named) else 0


def known_place_end(view: View, at: int) -> int:
    """The end of the known place of two or three words at `at`, which is no province; 0 if there is none."""
    words = _words(view, at, 3)
    for count in (3, 2):
        if len(words) >= count and view.fold[at : words[count - 1].end] in FOLDED_NAMES and not province_at(view, at):
            return words[count - 1].end
    return 0


def _words(view: View, at: int, most: int) -> list[Span]:
    """At most `most` words from `at` on, with single spaces between them."""
    found = _RUN.match(view.fold, at)
    return side_by_side(at, found[0].split(" ", most)[:most]) if found else []


def side_by_side(at: int, words: list[str]) -> list[Span]:
    """Where `words` stand, of which the first begins at `at` and one blank is between them."""
    spans: list[Span] = []
    for word in words:
        end = at + len(word)
        spans.append(Span(at, end))
        at = end + 1
    return spans


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
        if count and (_is_stop(view, word) or _begins_another(view, words, count)):
            break
        count += 1
    return words[:count]


def _is_stop(view: View, word: Span) -> bool:
    """Whether a word belongs to no name in small letters, as it is written: *quận*, not *quán*."""
    folded = view.fold[word.start : word.end]
    written = view.text[word.start : word.end].lower()
    return folded in _STOPS and (written.isascii() or MARKED.get(folded, written) == written)


def _begins_another(view: View, words: list[Span], number: int) -> bool:
    """Whether a part with a number, or a known place, begins with this word of a name in small letters."""
    start = words[number].start
    known = number + 1 < len(words) and view.fold[start : words[number + 1].end] in FOLDED_NAMES
    return known or _NEXT.match(view.fold, start) is not None


def _without_province(view: View, at: int, words: list[Span]) -> int:
    """The end of a name from which a province at its end was cut off, unless the name is all province."""
    if not words:
        return at
    for word in words[1:]:
        if province_at(view, word.start) and not _LONGER.match(view.fold, at):
            return word.start - 1
    return words[-1].end
