"""Names that follow a found one: "Hai cháu Tí và Tèo", "các chị Hoà, Bình, Yên", "vợ chồng Hùng - Lan".

A full name follows after *và* or a comma, a given name after *và*. A given name after a comma follows only where the
words before speak of several people, or where the row ends in *và*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate, person
from sangto.privacy.name_reading import given_only, given_pair, read_name
from sangto.privacy.name_refusals import is_public, is_well_known
from sangto.privacy.name_words import CLAUSE_END, UPLAND_LETTER, VERB_AFTER
from sangto.privacy.patterns import occurrences, twins
from sangto.privacy.places import province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES

_JOIN = re.compile(
    r"(?:[ ]?,[ ]?(?P<last>(?:và|cùng|với|va) )?|[ ](?P<and>và|va|cùng|cung|voi|với|hoặc|hay|&)[ ]|"
    r"(?P<dash>[ ]?[\-–/][ "
    r"]?))(?=\w)"
)
_SEVERAL = twins(
    r"(?<!\w)(?:các|những|mấy|hai|ba|bốn|năm|sáu|\d{1,2}|vợ chồng|chị em|anh em|anh chị|cha con|mẹ con|bố con|cặp|nhóm)"
    r"(?: (?!và|cho|của)[^\W\d_]+){0,2} $"
)
"""Over small letters, right before a name: several people are named."""
_HEADING = twins(
    r"(?<!\w)(?:học sinh|hs|sinh viên|các (?:em|bạn|cháu|bé|con)|tổ|nhóm|lớp|đội|danh sách|thành viên|trực nhật|vắng|"
    r"nộp|tiền (?:phòng|điện|nước|quỹ|ăn)|hảo tâm|ủng hộ|đóng góp|thường quân|"
    r"có mặt|gồm(?: có)?)(?: [^\W_]+){0,5}[ ]?$"
)
"""Over small letters, before a colon: people are listed."""
_THINGS = twins(
    r"(?<!\w)(?:huyện|xã|phường|tỉnh|thành phố|thị trấn|quận|đường|tuyến|trường|sông|cầu|đảo|loại|món|giống|hãng|"
    r"sản phẩm|thương hiệu|công ty|điểm|khu|câu|bộ|nước|địa phương|đơn vị|cầu thủ|đội tuyển|đội hình|"
    r"tuyển thủ|diễn viên|ca sĩ|nghệ sĩ|buổi diễn|đêm nhạc|chương trình|"
    r"liveshow|concert|phim|trận|giải|cung|vùng)(?!\w)"
)
"""Over small letters: things, places and public people are listed."""
_WHEN = re.compile(
    r"(?:thứ [^\W\d_]+|thu (?:hai|ba|tu|nam|sau|bay)|t[2-7]|cn|chủ nhật|chu nhat|sáng|chiều|tối|sang|chieu|toi|ca \d|"
    r"ngày \d{1,"
    r"2}(?:/\d{1,2})?)"
    r"[ ]?[:\-–]?[ ]"
)
"""Over small letters: when somebody has to come, before the name."""
_AMOUNT = re.compile(
    r"[ ]?[:\-]?[ ]\d{1,4}(?:[.,]\d{3}){0,2}[ ]?(?:k|tr\d?|d|nghin|ngan|trieu|dong|cu)?(?![a-z0-9])"
    r"|[ ]\((?:lop )?\d{1,2}[a-z]\d{0,2}\)"
)
_ROW_WORDS = ("có ", "mặt ", "hờ ", "ời ", "ơn ", "thấy ", "gặp ", "với ", "bạn ", "em ", "cháu ")
"""How what stands before several names ends: *có mặt*, *nhờ*, *mời*, *cảm ơn* …"""
_FEWEST = 3
_MOST = 40
_REACH = 32


def find_listed(view: View) -> Iterator[Candidate]:
    """Two names or more after a heading that speaks of people and a colon ("Tổ 2 trực nhật: Minh Đức, Thu An")."""
    yield from _rows(view)
    gaps = [*occurrences(view.text, (": ",)), *(at + 3 for at in occurrences(view.fold, ("gom ",)))]
    for at in gaps:
        before = view.text[max(0, at - 48) : at].lower()
        bare = view.is_bare(at)
        start = at + 2 if view.text[at] == ":" else at + 1
        start = _after_when(view, start)
        if (
            not view.text[start : start + 1].isupper()
            or not _HEADING[bare].search(before)
            or _THINGS[bare].search(before)
        ):
            continue
        first = _next(view, start, full=False, several=True)
        further = _row(view, first, len(view.text), several=True) if first else []
        for span in [first, *further] if first and further else []:
            yield person(view, span)


def _rows(view: View) -> Iterator[Candidate]:
    """Three names or more of two or more parts after *có*, *nhờ* and the like ("tới giờ có Hữu Tài, Ngọc Giàu, …")."""
    for at in occurrences(view.text, _ROW_WORDS):
        start = view.text.index(" ", at) + 1
        if not view.text[start : start + 1].isupper():
            continue
        if _THINGS[view.is_bare(start)].search(view.text[max(0, start - 48) : start].lower()):
            continue
        first = _next(view, start, full=False, several=True)
        spans = [first, *_row(view, first, len(view.text), several=True)] if first else []
        names = [view.text[span.start : span.end].lower() for span in spans]
        if len(spans) >= _FEWEST and all(" " in name for name in names) and NAMES.keys().isdisjoint(names):
            yield from (person(view, span) for span in spans)


def find_joined(view: View, people: list[Candidate]) -> Iterator[Candidate]:
    """Names in a row with one of `people`, which stand in the order of the text."""
    starts = {one.span.start for one in people}
    limits = [*(one.span.start for one in people[1:]), len(view.text)]
    for one, limit in zip(people, limits, strict=False):
        for span in _row(view, one.span, limit):
            if span.start not in starts:
                yield person(view, span)


def _row(view: View, first: Span, limit: int, *, several: bool = False) -> list[Span]:
    """The names after `first`, before `limit`."""
    join = _JOIN.match(view.text, _past_amount(view, first.end) if several else first.end)
    if join is None:
        return []
    before = view.text[max(0, first.start - _REACH) : first.start].lower()
    bare = view.is_bare(first.start)
    several = several or bool(_SEVERAL[bare].search(before))
    found: list[Span] = []
    waiting: list[Span] = []
    full = " " in view.text[first.start : first.end] and not several
    while join and len(found) < _MOST and join.end() < limit:
        joined = bool(join["and"] or join["last"])
        if join["dash"] and not several:
            break
        start = _after_when(view, join.end()) if several else join.end()
        span = _next(view, start, full=full and not joined, several=several or joined)
        if span is None or span.end > limit:
            break
        waiting.append(span)
        if joined or several or " " in view.text[span.start : span.end]:
            found += waiting
            waiting = []
        join = _JOIN.match(view.text, _past_amount(view, span.end) if several else span.end)
    return found


def _past_amount(view: View, at: int) -> int:
    """Where the amount ends that somebody paid ("Khang 50k, Trí 50k"); `at` if none stands there."""
    amount = _AMOUNT.match(view.fold, at)
    return amount.end() if amount else at


def _after_when(view: View, at: int) -> int:
    """Where the name begins behind a day or a shift ("thứ Hai Thanh Tâm"); `at` if none stands there."""
    when = _WHEN.match(view.text[at : at + 20].lower())
    return at + when.end() if when else at


def _next(view: View, at: int, *, full: bool, several: bool) -> Span | None:
    """The name at `at`: a full one, or a given one that closes."""
    if province_at(view, at) or is_well_known(view, at):
        return None
    upland = several and UPLAND_LETTER.match(view.text, at)
    span = read_name(view, at, full=not upland, lower=view.text[at].isupper())
    if span and (full or several):
        return None if is_public(view, at, span, titled=False) else span
    span = given_pair(view, at) or given_only(view, at)
    if span is None or full:
        return None
    # compounds such as "Công an" are refused where the name is read
    if several or VERB_AFTER.match(view.fold, span.end) or CLAUSE_END.match(view.fold, span.end):
        return span
    return None
