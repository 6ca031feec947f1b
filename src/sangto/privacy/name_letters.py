"""Names after the letter of a form of address: "gặp a Phúc", "của c Thu Cúc"."""

from __future__ import annotations

import re

from sangto.privacy.name_reading import FOLDED_PLACES, given_only, given_pair, marks_fit, read_name
from sangto.privacy.name_words import ALL_PARTS, CLAUSE_END, NUMBER_NEXT, SPEAKS_OF, VERB_AFTER
from sangto.privacy.patterns import twins
from sangto.privacy.places import WORD, province_at
from sangto.privacy.view import View
from sangto.records import Span

_ASKS = re.compile(r"(?<![a-z])(?:gap|hoi|goi|cho|cua|lh|lien he|dt|sdt|chao|gui|nhan|nho|tim|thay) $")
_SIGNS_SELF = re.compile(r"[ ]ky ten(?![a-z])")
"""What somebody does who names themselves at the end ("e Đào ký tên")."""
_IS_CALLED = re.compile(r"(?:[ ]?,)?[ ](?:nha so|so nha|sdt|dt|oi|nhe|nha|nhan hang|ban|bao|noi|day|ky ten)(?![a-z])")
"""What shows in text without marks that *a* or *c* is a form of address, and no English article."""
_NUMBERED_BY = twins(
    r"(?<!\w)(?:vitamin|bảng|câu|hạng|loại|khối|lớp|nhóm|điểm|đội|tổ|phần|khu|lô|tòa|toà|block|cột|mục|án|ý|gan|cấp|"
    r"mẫu|đề|gói|cỡ|size|phòng|tầng|dãy|bên|cúm|pin|dạng|khoản|mã|cửa|cổng|kiểu|trục|thức|ty|type|class|group|grade)"
    r" $|(?<!\d)(?<!\d[ .\-])\d{1,4} ?$",
    r"(?<!\w)(?:vitamin|bang|hang|loai|lop|nhom|cau|muc|khoan|size|type|class|group|grade) $"
    r"|(?<!\d)(?<!\d[ .\-])\d{1,4} ?$",
)
"""Over small letters: before a letter that counts or measures ("vitamin c", "bảng a", "3 c")."""


def after_letter(view: View, title: re.Match[str]) -> Span | None:
    """A given name after the letter *a* or *c* for *anh* or *chị*, where somebody is spoken of ("gặp a Phúc")."""
    before = view.text[max(0, title.start("title") - 30) : title.start("title")].lower()
    spoken_of = not before or SPEAKS_OF[view.is_bare(title.start("title"))].search(before)
    if title["name"]:
        small = Span(title.start("at"), title.start("at") + len(title["name"]))
        return small if NUMBER_NEXT.match(view.fold, small.end) and marks_fit(view, small) else None
    at = title.start("at")
    if view.text[title.start("title")].islower() and (longer := _parts_after_letter(view, title, before)):
        return longer
    span = given_only(view, at) if spoken_of else beside_number(view, at) or _signing(view, at)
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
    known = word_at(view, at) in ALL_PARTS
    closes = CLAUSE_END.match(view.fold, span.end) or NUMBER_NEXT.match(view.fold, span.end)
    return span if sure or (known and closes) else None


def _signing(view: View, at: int) -> Span | None:
    """A given name before *ký tên*."""
    span = given_only(view, at)
    return span if span and _SIGNS_SELF.match(view.fold, span.end) else None


def beside_number(view: View, at: int) -> Span | None:
    """A given name before a telephone number."""
    span = given_only(view, at)
    return span if span and NUMBER_NEXT.match(view.fold, span.end) else None


def word_at(view: View, at: int) -> str:
    """The word at `at` in small letters with its marks."""
    found = WORD.match(view.fold, at)
    return view.text[at : found.end()].lower() if found else ""
