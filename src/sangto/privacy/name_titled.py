"""Names after a form of address: *chị*, *anh*, *bé*, *nạn nhân*, "chị hàng xóm" …

Steps, in this order: is the form of address one as it is written; read the name after it, by its capitals, or in text
without capitals by the tables of names; drop people of history and story, places, dishes, brands, holders of an office.
"""

from __future__ import annotations

import re

from sangto.privacy.name_reading import (
    FOLDED_PLACES,
    given_only,
    given_pair,
    initials,
    marks_fit,
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
from sangto.privacy.name_words import ALL_PARTS, CLAUSE_END, FAMILY, NUMBER_NEXT, SMALL_NAMES, SPEAKS_OF, VERB_AFTER
from sangto.privacy.patterns import twins
from sangto.privacy.places import WORD, capital_run, province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES

_BEGINS = re.compile(r"(?:^|[\n.!?:] ?)$")
_ASKS = re.compile(r"(?<![a-z])(?:gap|hoi|goi|cho|cua|lh|lien he|dt|sdt|chao|gui|nhan|nho|tim|thay) $")
_SIGNS_SELF = re.compile(r"[ ]ky ten(?![a-z])")
"""What somebody does who names themselves at the end ("e Đào ký tên")."""
_IS_CALLED = re.compile(r"[ ](?:oi|nhe|nha|nhan hang|ban|bao|noi|day|ky ten)(?![a-z])")
"""What shows in text without marks that *a* or *c* is a form of address, and no English article."""
_NUMBERED_BY = twins(
    r"(?<!\w)(?:vitamin|bảng|câu|hạng|loại|khối|lớp|nhóm|điểm|đội|tổ|phần|khu|lô|tòa|toà|block|cột|mục|án|ý|gan|cấp|"
    r"mẫu|đề|gói|cỡ|size|phòng|tầng|dãy|bên|cúm|pin|dạng|khoản|mã|cửa|cổng|kiểu|trục|thức|ty|type|class|group|grade)"
    r" $|(?<!\d)(?<!\d[ .\-])\d{1,4} ?$",
    r"(?<!\w)(?:vitamin|bang|hang|loai|lop|nhom|cau|muc|khoan|size|type|class|group|grade) $"
    r"|(?<!\d)(?<!\d[ .\-])\d{1,4} ?$",
)
"""Over small letters: before a letter that counts or measures ("vitamin c", "bảng a", "3 c")."""
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
    word = view.fold[title.start("title") : title.start("dot")]
    if title["name"]:
        weak = word in WEAK_TITLES and word not in SHORT_TITLES
        if weak and not title["dot"] and not _announces_full(view, title, word):
            return None
        said = view.text[title.start("at") : title.start("at") + len(title["name"])].lower()
        if said not in SMALL_NAMES and not said.isascii():
            return None
    written = view.text[title.start("title") : title.start("dot")]
    if title["dot"] and word not in MAY_HAVE_STOP:
        return None
    if word in SHORT_TITLES and not (title["dot"] and written.islower()):
        begins = _BEGINS.search(view.text, max(0, title.start("title") - 2), title.start("title"))
        return _after_letter(view, title) if written.islower() or title["dot"] or begins else None
    unmarked = view.text[title.start("title") : title.start("at") + 20].isascii()
    if not _is_title(word, written.lower(), unmarked):
        return None
    other = _OTHER_WORD.get(word)
    if other and other.search(view.text[max(0, title.start("title") - 8) : title.start("title")].lower()):
        return None
    shouted = written.isupper() and len(written) > 1 and word not in ABBREVIATED
    small = not view.text[title.start("at")].isupper() or shouted
    if small:
        span = (
            None
            if written[0].isupper() and after_capital(view, title.start("title"))
            else small_name(view, title, word, unmarked)
        )
    elif title["role"]:
        span = _after_role(view, title)
    else:
        span = _capital_name(view, title, word)
    if span is None:
        return None
    if (
        (not small and _is_other(view, title, word))
        or is_well_known(view, span.start)
        or is_public(view, title.start("title"), span)
        or is_spoken_about(view, span.end)
    ):
        return None
    if is_called_after(view, title.start("title"), span) or (unmarked and _is_other_unmarked(view, title, word, span)):
        return None
    return span


def _announces_full(view: View, title: re.Match[str], word: str) -> bool:
    ""
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
    first = _word_at(view, at)
    other = word in ("ban", "thang") or weak or " " in word
    if other and first in FOLDED_NATIONS and view.text[max(0, at - 12) : at + 12].isascii():
        return None
    role = weak or " " in word  # "sinh viên", which others are called than those named
    nations = NATIONS | PET_NAMES if role else FOREIGN_NATIONS if word in ("ban", "thang") else frozenset()
    if first in nations and not view.text[at + len(first) + 1 : at + len(first) + 2].isupper():
        return None
    if role and (_PLACE_OR_SCHOOL.match(view.fold, at) or _is_place(view, at) or names_body(view, at)):
        return None
    span = read_name(view, at, full=weak, lower=False) or initials(view, at) or _beside_number(view, at)
    if span is None and word in RELATIONS:
        span = given_pair(view, at)
    if span is None and weak:
        span = _said_given(view, at)
    if span is None and first in WESTERN_GIVEN and word not in ("ong", "ba"):
        end = at + len(first)
        return None if view.text[end + 1 : end + 2].isupper() else Span(at, end)
    return span


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
    return None if span and (province_at(view, span.start) or _word_at(view, span.start) in NATIONS) else span


def _said_given(view: View, at: int) -> Span | None:
    """A given name or two parts of one, before a verb or the end of the clause."""
    span = given_only(view, at) or given_pair(view, at)
    if span is None or province_at(view, at):
        return None
    closes = VERB_AFTER.match(view.fold, span.end) or CLAUSE_END.match(view.fold, span.end)
    return span if closes or view.text[max(0, at - 4) : at].lower() == "nhỏ " else None


def _word_at(view: View, at: int) -> str:
    """The word at `at` in small letters with its marks."""
    found = WORD.match(view.fold, at)
    return view.text[at : found.end()].lower() if found else ""


def _after_letter(view: View, title: re.Match[str]) -> Span | None:
    """A given name after the letter *a* or *c* for *anh* or *chị*, where somebody is spoken of ("gặp a Phúc")."""
    before = view.text[max(0, title.start("title") - 30) : title.start("title")].lower()
    spoken_of = not before or SPEAKS_OF[view.is_bare(title.start("title"))].search(before)
    if title["name"]:
        small = Span(title.start("at"), title.start("at") + len(title["name"]))
        return small if NUMBER_NEXT.match(view.fold, small.end) and marks_fit(view, small) else None
    at = title.start("at")
    if view.text[title.start("title")].islower() and (longer := _parts_after_letter(view, title, before)):
        return longer
    span = given_only(view, at) if spoken_of else _beside_number(view, at) or _signing(view, at)
    if span is None:
        return None
    if view.is_bare(span.start):
        return span if _ASKS.search(before) or _IS_CALLED.match(view.fold, span.end) else None
    if view.text[title.start("title")].isupper() and not title["dot"]:
        return span if VERB_AFTER.match(view.fold, span.end) or CLAUSE_END.match(view.fold, span.end) else None
    return span


def _parts_after_letter(view: View, title: re.Match[str], before: str) -> Span | None:
    """Two parts of a name or a full one after the letter of a form of address ("của c Thu Cúc", "a Sơn Lâm nè")."""
    at = title.start("at")
    bare = view.is_bare(at)
    if not view.text[at].isupper() or _NUMBERED_BY[bare].search(before) or province_at(view, at):
        return None
    sure = given_pair(view, at) or read_name(view, at, full=True, lower=False)
    span = sure or read_name(view, at, full=False, lower=False)
    if span is None or " " not in view.text[span.start : span.end] or view.fold[span.start : span.end] in FOLDED_PLACES:
        return None
    if bare:
        return span if sure and (_ASKS.search(before) or _IS_CALLED.match(view.fold, span.end)) else None
    known = _word_at(view, at) in ALL_PARTS
    closes = CLAUSE_END.match(view.fold, span.end) or NUMBER_NEXT.match(view.fold, span.end)
    return span if sure or (known and closes) else None


def _signing(view: View, at: int) -> Span | None:
    """A given name before *ký tên*."""
    span = given_only(view, at)
    return span if span and _SIGNS_SELF.match(view.fold, span.end) else None


def _beside_number(view: View, at: int) -> Span | None:
    """A given name before a telephone number."""
    span = given_only(view, at)
    return span if span and NUMBER_NEXT.match(view.fold, span.end) else None
