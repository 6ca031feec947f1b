"""Names beside a number that was found, and beside an age or a class: "(0912 345 678 - Lan)", "Gia Hưng lớp 2B".

A name after a number stands in the same brackets or closes its clause; one before it has nothing but a label between.
Only capitals and the tables of names show what is a name here, so places are looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate, person
from sangto.privacy.labels import BANK
from sangto.privacy.name_listed import listed_name
from sangto.privacy.name_reading import given_only, given_pair, read_name, read_words
from sangto.privacy.name_refusals import is_public, is_well_known
from sangto.privacy.places import province_at
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span
from sangto.tables.places import NAMES
from sangto.tables.privacy_words import FAMILY_NAMES

NUMBERS = frozenset([Kind.PHONE, Kind.BANK_ACCOUNT, Kind.CITIZEN_ID, Kind.OLD_ID])
_AFTER = re.compile(
    rf"(?:[ ]?[,\-–(|/:][ ]?(?:tai |o |ngan hang |nh )?{BANK}|[ ](?:tai |o |ngan hang |nh )?{BANK})?"
    r"\)?(?P<sign>[ ]?[,;\-–(|/:.\n][ ]?|[ ])(?:(?:gap|cua|cho|la|ten|ctk|chu tk|chu tai khoan)[ :]{1,2})?(?=[^\W\d_])"
)
_CLOSES = re.compile(r"[ ]?(?:$|[)\n;|!?]|[.,](?!\d))")
_BEFORE = re.compile(
    r"(?:^|[\n:;,(|/•*+\-–.] ?|[a-z0-9)] )"
    r"(?:(?:Goi|Gap|Alo|Hoi|Lien he|Lh|LH|Nhan|Bao|Call|Sdt|SDT|Ib) )?"
    r"(?P<name>[A-Z][a-z]{1,6}(?: [A-Z][a-z]{0,6}){0,3})"
    r"(?: (?:nhe|nha|nhen|nghe|nghen|hen|a|ngay|ne|(?:giup|gium|dum|ho)"
    r"(?: (?:em|minh|toi|tui|chau))?|voi|(?:theo|qua)(?: so)?)(?![a-z])){0,2}[ ]?[:\-–(,|]?[ ]?"
    r"(?:(?:[Ss][Dd][Tt]|[Dd][Tt]|[Tt]el|[Pp]hone|[Zz]alo|[Ss]o dien thoai|[Dd]ien thoai|CCCD|CMND|STK|stk)[ :.]{0,3})?"
    r"[(+]{0,2}$"
)
"""Over plain letters with capitals: a name at the end, perhaps with the label of a number after it."""
_DIGITS = re.compile(r"\d\d{7}[ ](?=[a-z])")
"""The number of an account that nothing calls so, before a name in small letters."""
_TOLD = re.compile(r"lop \d{1,2}(?:[a-z]\d{0,2})?(?![a-z0-9])|(?<=\d )tuoi(?![a-z])")
_AGE = re.compile(r"[ ,(]{1,2}(?:\d{1,2})?$")
"""What is said of a pupil or a child."""
_BEFORE_TOLD = re.compile(
    r"(?:^|[\n:;,(\-–.] ?|(?<![A-Za-z])(?P<word>[a-z]+) )(?P<name>[A-Z][a-z]{1,6}(?: [A-Z][a-z]{1,6}){0,3})$"
)
_PUBLIC_NUMBER = re.compile(r"(?<![a-z])(?:tong dai|hotline|cskh|taxi|cham soc khach hang|duong day nong)(?![a-z])")
"""Whose number it is: that of a company or a body."""
_NOT_PEOPLE = frozenset(
    "o tai tu den ve duong pho cho quan phuong xa huyen truong tinh mien bien song nui cu trung".split()
)
_COUNTS = frozenset(["Nam", "Tu", "Sau", "Bay", "Tam", "Chin", "Muoi", "Hai", "Ba", "Hon", "Gan", "Trung Thu"])
"""What is no name before an age ("Năm 17 tuổi")."""
_SUBJECTS = frozenset("toan ly hoa sinh van su dia anh tin cong nghe tieng viet".split())
"""What is taught in a class ("kèm Toán Lý lớp 6"); two of them are no name."""
_WEEKDAYS = re.compile(r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|thu (?:hai|ba|tu|nam|sau|bay)|chủ nhật|chu nhat)(?!\w)")
"""Over small letters: a day of the week, of which the last word, after four characters, is a name too."""
_REACH = 48
_PARTS_OF_FULL = 2
"""Blanks in a name that can be no other words."""


def find_by_numbers(view: View, found: list[Candidate]) -> Iterator[Candidate]:
    """Names beside the numbers among `found`, and of pupils and children beside a class or an age."""
    for number in found:
        if number.kind in NUMBERS:
            public = _PUBLIC_NUMBER.search(view.before(number.span.start, _REACH))
            after = None if public else _name_after(view, number.span.end)
            for span in (after, _name_before(view, number.span.start)):
                if span:
                    yield person(view, span)
    for digits in _DIGITS.finditer(view.cased):
        if span := _small_name(view, digits.end()):
            yield person(view, span)
    for at in view.anchors.told:
        if span := _told(view, at):
            yield person(view, span)


def _told(view: View, at: int) -> Span | None:
    """The name before the class or the age that stands at `at`."""
    end = at - (view.fold[at] == "t")  # the blank between a number and *tuổi*
    age = _AGE.search(view.fold, max(0, end - 4), end) if _TOLD.match(view.fold, at) else None
    if age is None:
        return None
    start = max(0, age.start() - _REACH)
    before = _BEFORE_TOLD.search(view.cased[start : age.start()])
    if before is None or before["word"] in _NOT_PEOPLE or before["name"] in _COUNTS:
        return None
    if " " in before["name"] and _SUBJECTS.issuperset(before["name"].lower().split(" ")):
        return None
    span = _name(view, start + before.start("name"))
    return span if span and span.end == age.start() else None


def _name_after(view: View, end: int) -> Span | None:
    """The name after a number that ends at `end`: a full one, or one that closes its clause or stands in brackets."""
    after = _AFTER.match(view.fold, end)
    if after is None:
        return None
    span = _name(view, after.end()) or _small_name(view, after.end())
    if span is None or view.text[span.start : span.end].count(" ") >= _PARTS_OF_FULL:
        return span
    if after["sign"].strip() == "(":
        return span if view.text[span.end : span.end + 1] == ")" else None
    return span if _CLOSES.match(view.fold, span.end) else None


def _small_name(view: View, at: int) -> Span | None:
    """A full name in small letters, as people add it to the number of an account."""
    words = read_words(view, at) if view.text[at].islower() else []
    span = listed_name(view, words) if words else None
    name = view.text[span.start : span.end] if span else ""
    known = name.isascii() or name.split(" ")[0] in FAMILY_NAMES
    return span if known and name.islower() and name.count(" ") >= _PARTS_OF_FULL else None


def _name_before(view: View, start: int) -> Span | None:
    low = max(0, start - _REACH)
    before = _BEFORE.search(view.cased[low:start])
    span = _name(view, low + before.start("name")) if before else None
    return span if before and span and span.end == low + before.end("name") else None


def _name(view: View, at: int) -> Span | None:
    """A name with capitals at `at` that is no place's and no public person's."""
    if not view.text[at].isupper() or province_at(view, at) or is_well_known(view, at) or _is_weekday(view, at):
        return None
    span = read_name(view, at, full=True, lower=True) or given_pair(view, at) or given_only(view, at)
    if span is None or view.text[span.start : span.end].lower() in NAMES:
        return None
    return None if is_public(view, at, span, titled=False) else span


def _is_weekday(view: View, at: int) -> bool:
    """Whether the word at `at` is the last of a day of the week ("thứ Sáu")."""
    return _WEEKDAYS.match(view.text[max(0, at - 4) : at + 5].lower()) is not None
