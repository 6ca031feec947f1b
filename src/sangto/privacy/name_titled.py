"""Names after a form of address: *chị*, *anh*, *bé*, *nạn nhân*, "chị hàng xóm" …

Steps, in this order: is the form of address one as it is written; read the name after it, by its capitals, or in text
without capitals by the tables of names; drop people of history and story, places, dishes, brands, holders of an office.
"""

from __future__ import annotations

import re

from sangto.privacy.name_letters import after_letter, beside_number, word_at
from sangto.privacy.name_reading import (
    FOLDED_PLACES,
    given_only,
    given_pair,
    initials,
    names_body,
    plain_name,
    read_name,
)
from sangto.privacy.name_refusals import (
    after_capital,
    is_called_after,
    is_historical,
    is_known_phrase,
    is_public,
    is_spoken_about,
    is_well_known,
)
from sangto.privacy.name_small import small_name
from sangto.privacy.name_titles import (
    ABBREVIATED,
    ALSO_MARKED,
    FOLDED_NATIONS,
    FOREIGN_NATIONS,
    MAY_HAVE_STOP,
    NATIONS,
    ONLY_MARKED,
    PET_NAMES,
    RELATIONS,
    ROLES,
    SHORT_TITLES,
    TITLES,
    UNSURE_UNMARKED,
    WEAK_TITLES,
    WESTERN_GIVEN,
)
from sangto.privacy.name_words import CLAUSE_END, FAMILY, NUMBER_NEXT, SMALL_NAMES, VERB_AFTER
from sangto.privacy.places import capital_run, province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES
from sangto.tables.privacy_words import COMPOUNDS

_BEGINS = re.compile(r"(?:^|[\n.!?:] ?)$")
_GIVES = re.compile(
    r"(?:^|[\n.!?:,] ?)$|(?<!\w)(?:gửi|chuyển|trả|đưa|ship|giao|mua|lấy|giữ|nhắn|gọi|báo|để|mang|ck|gui|tra|dua)(?: "
    r"[^\W_]+){0,3} $"
)
"""Over small letters: what is given to whom, before *cho*; or nothing, at the beginning ("cho Gia Huy nghỉ học")."""
_OF_CHILD = re.compile(
    r"[ ](?:sot|om|ho|non|bieng|bi (?:sot|om|ho|tieu chay|nga)|tiem|di hoc|hoc|ngu|khoc|bu|an dam|may thang|tron|"
    r"duoc \d{1,2} thang|"
    r"\d{1,2} (?:thang|tuoi)|nha (?:em|chi|minh|toi|tui|me)|day|duoc nghi)(?![a-z])"
)
"""What is said of a child, whose pet name is the word for a thing."""
_THINGS_CALLED_CON = frozenset(["đường", "tàu", "sông", "số", "người", "đò", "phố", "đê", "dốc", "mắt", "trăng"])
_REACH = 30
_OTHER_WORD = {
    "khach": re.compile(r"(?:xe|nhà|tàu|phòng|thực|hãng|đón|vận|quý) $"),
    "chu": re.compile(r"(?:thần|bùa|ghi|niệm) $"),
}
"""What makes another word of a form of address: "xe khách Thành Bưởi", "thần chú"."""
_OTHER_BEFORE = {
    "ban": re.compile(r"(?: o|,|tai|tu|ve|dan|xuat|phien|van|nguyen|kich|uy|ly|dia|dong) $"),
    "chi": re.compile(r"(?:dia|tap|bao|dien|tin|chan|thu|phan) $"),
    "ba": re.compile(r"(?:cho|cau|thu|tro) $"),
    "ong": re.compile(r"(?:cho|cau|to|duong) $"),
    "co": re.compile(r"(?:khong|da|dang|chua|tra) $"),
}
"""What in text without marks stands before another word than the form of address: *bản*, *chỉ*, *cổ* …"""
_PLACE_OR_SCHOOL = re.compile(r"y (?:duoc|khoa|te|hoc|ta)(?![a-z])")
"""What is no name of the highlands after *sinh viên* and the like."""


def titled_name(view: View, title: re.Match[str]) -> Span | None:
    """The name after a form of address that `TITLE` found; None if it is nobody's, or no private person's."""
    start, at, dot = title.start("title"), title.start("at"), title.start("dot")
    word = view.fold[start:dot]
    if title["name"]:
        weak = word in WEAK_TITLES and word not in SHORT_TITLES
        if weak and not title["dot"] and not _announces_full(view, title, word):
            return None
        said = view.text[at : at + len(title["name"])].lower()
        if said not in SMALL_NAMES and not said.isascii():
            return None
    written = view.text[start:dot]
    if title["dot"] and word not in MAY_HAVE_STOP:
        return None
    if word == "cho" and title["name"]:
        return None
    if word in SHORT_TITLES and not (title["dot"] and written.islower()):
        begins = _BEGINS.search(view.text, max(0, start - 2), start)
        return after_letter(view, title) if written.islower() or title["dot"] or begins else None
    unmarked = view.text[start : at + 20].isascii()
    if not _is_title(word, written.lower(), unmarked):
        return None
    other = _OTHER_WORD.get(word)
    if other and other.search(view.text[max(0, start - 8) : start].lower()):
        return None
    shouted = written.isupper() and len(written) > 1 and word not in ABBREVIATED
    small = not view.text[at].isupper() or shouted
    if small:
        span = None if written[0].isupper() and after_capital(view, start) else small_name(view, title, word, unmarked)
    elif title["role"]:
        span = _after_role(view, title)
    else:
        span = _capital_name(view, title, word)
    if span is None:
        return None
    if (
        (not small and _is_other(view, title, word))
        or is_well_known(view, span.start)
        or is_public(view, start, span)
        or is_spoken_about(view, span)
    ):
        return None
    if is_called_after(view, start, span) or (unmarked and _is_other_unmarked(view, title, word, span)):
        return None
    return span


def _announces_full(view: View, title: re.Match[str], word: str) -> bool:
    """Whether a weak form of address may stand before a full name in small letters; *bo* alone is rather *bộ*."""
    sure = " " in word or not view.text[title.start("title") : title.start("at") + 20].isascii()
    return title["name"] in FAMILY and sure


def _is_other_unmarked(view: View, title: re.Match[str], word: str, span: Span) -> bool:
    """Whether, in text without marks, the words are a place, or a form of address that is rather another word."""
    if view.fold[span.start : span.end] in FOLDED_PLACES or province_at(view, span.start):
        return True
    if word in _OTHER_BEFORE and _OTHER_BEFORE[word].search(view.before(title.start("title"), 8)):
        return True
    if word not in ONLY_MARKED:
        return False
    if word in UNSURE_UNMARKED and view.text[title.start("title")].isupper():
        return True
    if view.fold.count(" ", span.start, span.end) > 1:
        return word in ("o", "ma", "hoi", "duong")
    closes = NUMBER_NEXT.match(view.fold, span.end) or VERB_AFTER.match(view.fold, span.end)
    return word in ("o", "ma", "hoi", "tho", "che", "duong") or not closes


def _is_other(view: View, title: re.Match[str], word: str) -> bool:
    """Whether the form of address and the name are a known phrase or a place."""
    if title["role"] or " " in word:
        return is_known_phrase(view, title.start("title"))
    return is_historical(view, title.start("title"))


def _is_title(word: str, written: str, unmarked: bool) -> bool:
    """Whether a folded form of address is one as it is written."""
    if unmarked:
        return written == word
    return written == TITLES[word] or written == ALSO_MARKED.get(word)


def _capital_name(view: View, title: re.Match[str], word: str) -> Span | None:
    """A name with capitals after a form of address; after a weak one only what cannot well be another word."""
    at = title.start("at")
    weak = word in WEAK_TITLES and not title["dot"]
    first = word_at(view, at)
    other = word in ("ban", "thang") or weak or " " in word
    if other and first in FOLDED_NATIONS and view.text[max(0, at - 12) : at + 12].isascii():
        return None
    role = weak or " " in word  # "sinh viên", which others are called than those named
    if word == "con" and first in _THINGS_CALLED_CON and view.text[title.start("title")].isupper():
        return None  # "Con Đường Tơ Lụa"
    if word == "cho" and _is_first_of_two(view, at, first):
        return None  # "cho Dự án"
    if word == "cho" and not _GIVES.search(
        view.text[max(0, title.start("title") - _REACH) : title.start("title")].lower()
    ):
        return None
    if word == "con" and first in PET_NAMES and _OF_CHILD.match(view.fold, at + len(first)):
        return read_name(view, at, full=False, lower=False)
    nations = NATIONS | PET_NAMES if role else FOREIGN_NATIONS if word in ("ban", "thang") else frozenset()
    if first in nations and not view.text[at + len(first) + 1 : at + len(first) + 2].isupper():
        return None
    if role and (_PLACE_OR_SCHOOL.match(view.fold, at) or names_body(view, at)):
        return None
    if role and not word.endswith("cho") and _is_place(view, at):
        return None
    span = read_name(view, at, full=weak, lower=False) or initials(view, at) or beside_number(view, at)
    if span is None and word in RELATIONS:
        span = given_pair(view, at)
    if span is None and weak:
        span = _said_given(view, at)
    if span is None and first in WESTERN_GIVEN and word not in ("ong", "ba"):
        end = at + len(first)
        return None if view.text[end + 1 : end + 2].isupper() else Span(at, end)
    return span


def _is_first_of_two(view: View, at: int, first: str) -> bool:
    """Whether the word at `at` and the next are one word, whatever their capitals."""
    return f"{first} {word_at(view, at + len(first) + 1)}" in COMPOUNDS


def _is_place(view: View, at: int) -> bool:
    """Whether the words with capitals at `at` are a known place ("ngư dân Lý Sơn")."""
    run = capital_run(view, at)
    return run is not None and view.text[run.start : run.end].lower() in NAMES


def _after_role(view: View, title: re.Match[str]) -> Span | None:
    """A name after a form of address and what somebody is ("chị hàng xóm Hoa")."""
    role = view.text[title.start("role") : title.end("role")].lower()
    if not role.isascii() and role not in ROLES:
        return None
    span = plain_name(view, title.start("at"))
    return None if span and (province_at(view, span.start) or word_at(view, span.start) in NATIONS) else span


def _said_given(view: View, at: int) -> Span | None:
    """A given name or two parts of one, before a verb or the end of the clause."""
    span = given_only(view, at) or given_pair(view, at)
    if span is None or province_at(view, at):
        return None
    closes = VERB_AFTER.match(view.fold, span.end) or CLAUSE_END.match(view.fold, span.end)
    return span if closes or view.text[max(0, at - 4) : at].lower() == "nhỏ " else None
