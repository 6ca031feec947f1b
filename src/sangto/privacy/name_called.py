"""Names of those who are called or who call: "Lan ơi", "Này Hằng,", "Minh Khuê đây", "chúc mừng sinh nhật Phương Nghi".

Nothing but capitals and the tables of names shows here what is a name, so only known names count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate, person
from sangto.privacy.name_reading import given_only, given_pair, read_name
from sangto.privacy.name_titles import TITLES
from sangto.privacy.name_words import CALLED_NAME, CALLED_SHORT, GIVEN_IN_CAPITALS, VERB_AFTER
from sangto.privacy.patterns import matches, occurrences
from sangto.privacy.places import province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES

_SPEAKS = re.compile(
    r"(?:^|[\n.!?:\"“(\-] ?|(?:^|[^A-Za-z])(?:con|em|chau|to|minh|chi|anh|co|chu|bac|ban|me|bo|ba) "
    r")(?P<name>[A-Z][a-z]{1,6}(?: [A-Z][a-z]{1,6}){0,3})$"
)
"""Over plain letters with capitals: a name that begins a sentence, before *đây*."""
_THANKS = re.compile(r"cam on (?=[a-z])")
_HERE = re.compile(r"(?:day(?: a| ne| nha| nhe| nek)?|a)[ ]?(?=[,.!?:~\n(]|$)")
_SPEAKS_PAIR = re.compile(r"(?:^|[^A-Za-z])(?P<name>[A-Z][a-z]{1,6} [A-Z][a-z]{1,6}) $")
_CALLS = re.compile(r"(?:[Ee]|[Nn]ay|[Hh]ey|[Aa]y) (?=[A-Z])")
_CALL_WORDS = ("Ê ", "ê ", "Này ", "này ", "Ey ", "Hey ", "Ấy ", "Nay ")
_BEGINS = re.compile(r"(?:^|[\n.!?\"“:\-] ?)$")
_WISHES = re.compile(
    r"(?:(?:mung sinh nhat|happy birthday|hpbd|sinh nhat|vinh biet|chia buon cung|tien biet|mung tuoi moi)(?: cua)?"
    r"|rip)(?: (?:em|anh|chi|ban|be|co|con|ong|ba|chau|bac|to|me|bo))?[ ](?=[a-z])"
)
_AFTER_CALL = re.compile(r"[ ]?(?:[,!?:.\n]|$)|[ ](?:a|oi|nay|nhe|nha)(?![a-z])")
_SEASONS = frozenset(["xuân", "hạ", "thu", "đông", "tết", "trung", "nam", "bắc", "tây", "tới", "lại", "hiện"])


def find_called(view: View) -> Iterator[Candidate]:
    """Names of those who are called, who call, or who are wished well."""
    for at in occurrences(view.text, ("ơi",)):
        if span := _called(view, at):
            yield person(view, span)
    for at in occurrences(view.text, (" đây", " day", " à", " ạ,")):
        if span := _here(view, at):
            yield person(view, span)
    for at in view.anchors.signed:
        thanks = _THANKS.match(view.fold, at)
        span = _known(view, thanks.end()) if thanks else None
        if span and " " in view.text[span.start : span.end] and VERB_AFTER.match(view.fold, span.end):
            yield person(view, span)
    for at in occurrences(view.text, _CALL_WORDS):
        call = _CALLS.match(view.cased, at) if _BEGINS.search(view.text[max(0, at - 2) : at]) else None
        span = _known(view, call.end()) if call else None
        if span and _AFTER_CALL.match(view.fold, span.end):
            yield person(view, span)
    for wish in matches(_WISHES, view.fold, view.anchors.wishes):
        if span := _known(view, wish.end()):
            yield person(view, span)


def _called(view: View, at: int) -> Span | None:
    """The name of whom somebody calls ("Lan ơi")."""
    if view.fold[at + 2 : at + 3].isalpha():
        return None
    start = max(0, at - 16)
    pair = _SPEAKS_PAIR.search(view.cased[start:at])
    span = _known(view, start + pair.start("name")) if pair else None
    if span and span.end == at - 1:
        return span
    found = CALLED_NAME.search(view.text[start:at]) or CALLED_SHORT.search(view.text[start:at])
    if not found or found[1].lower() not in GIVEN_IN_CAPITALS or found[1].lower() in TITLES.values():
        return None
    return Span(start + found.start(1), start + found.end(1))


def _here(view: View, at: int) -> Span | None:
    """The name of who says "… đây"."""
    if not _HERE.match(view.fold, at + 1):
        return None
    low = max(0, at - 32)
    before = _SPEAKS.search(view.cased[low:at])
    span = _known(view, low + before.start("name")) if before else None
    return span if span and span.end == at else None


def _known(view: View, at: int) -> Span | None:
    """A name with a capital at `at`, by the tables of names, that is no place or season."""
    if not view.text[at : at + 1].isupper() or province_at(view, at):
        return None
    span = read_name(view, at, full=True, lower=False) or given_pair(view, at) or given_only(view, at)
    name = view.text[span.start : span.end].lower() if span else ""
    return None if name in NAMES or name.split(" ")[0] in _SEASONS and " " not in name else span
