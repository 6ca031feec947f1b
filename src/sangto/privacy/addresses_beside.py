"""Addresses that only what stands beside them shows to be homes: those of the people and numbers that were found.

"Hoàng Gia Minh, thôn Mỹ Nội, xã Bắc Hồng", "0912 345 678 - 45 Lê Lợi", "Thôn 4, xã Ea Kly, Đắk Lắk, người nhận …". A
hamlet needs a ward after it, an alley its number, a house number a name with capitals.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from sangto.privacy.address_chains import chain_end
from sangto.privacy.address_offices import is_office
from sangto.privacy.address_parts import address_end, says_word, ward_follows
from sangto.privacy.address_words import DATE_BEFORE, ESTATES, EVENT, HAMLET, HOUSES
from sangto.privacy.candidates import Candidate
from sangto.privacy.places import capital_run, is_province, name_end, province_at
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_BESIDE = frozenset([Kind.PERSON, Kind.PHONE, Kind.CITIZEN_ID, Kind.OLD_ID, Kind.EMAIL])
_AFTER = re.compile(
    r"[.)]?(?:[ ]?[,|;/–\-(][ ]?|[ ]?\n[ ]?|[ ])"
    r"(?:(?:dia chi|d/c|dc|dchi|add|o|tai|ngu|tru|tru tai|ngu tai|nha|nha o|que|thuong tru|song tai)[ :.]{1,"
    r"2})?(?=[a-z0-9])"
)
"""Between what was found and the address behind it."""
_LIVES_AT = re.compile(r"[ ,(](?:[a-z0-9 ]{0,40}[ ])?(?:tai|o) $")
"""Between a person and the full address of a hamlet in the same sentence ("bác Khuê tổ chức tại xóm 7, …")."""
_LINE = re.compile(r"(?:^|[\n:;|] ?|(?<=\d)[,.] )$")
"""Where an address before what was found begins."""
_UNTIL = re.compile(
    r"(?:[ ]?,[ ]?[a-z][a-z .]{1,24}){0,2}[ ]?[,.;|\-–(\n][ ]?"
    r"(?:(?:nguoi nhan|ng nhan|nn|ten|sdt|dt|so dien thoai|dien thoai|lh|lien he|gap|goi|tel|phone|zalo|"
    r"sdt nhan|anh|chi|em|co|"
    r"chu|bac|ong|ba|a|c)[ :.]{1,3}){0,4}\(?$"
)
"""Between an address, perhaps with its province, and what was found behind it."""
_REACH = 110
_SENTENCE = 48
_ALLEYS = frozenset(["ngo", "hem", "kiet"])
_STREETS = frozenset(["duong", "pho"])


def find_homes_beside(view: View, found: list[Candidate]) -> Iterator[Candidate]:
    """Homes beside the people and numbers among `found`."""
    for beside in found:
        if beside.kind in _BESIDE:
            after = _AFTER.match(view.fold, beside.span.end)
            spans = [_home_at(view, after.end()) if after else None, _home_before(view, beside.span.start)]
            if beside.kind is Kind.PERSON:
                spans.append(_home_in_sentence(view, beside.span.end))
            for span in spans:
                if span:
                    yield Candidate(Kind.ADDRESS, span, view.fold[span.start : span.end])


def _home_before(view: View, end: int) -> Span | None:
    """The home that a line or a field begins with, right before what was found at `end`."""
    low = max(0, end - _REACH)
    places = view.anchors.hamlets
    for start in places[bisect_left(places, low) : bisect_left(places, end)]:
        if _LINE.search(view.fold[max(0, start - 3) : start]) and (span := _home_at(view, start)):
            return span if span.end < end and _UNTIL.fullmatch(view.fold, span.end, end) else None
    return None


def _home_in_sentence(view: View, start: int) -> Span | None:
    """The full address of a hamlet after *tại* or *ở* in the sentence of the person that ends at `start`."""
    places = view.anchors.hamlets
    for at in places[bisect_left(places, start) : bisect_left(places, start + _SENTENCE)]:
        if _LIVES_AT.fullmatch(view.fold, start, at):
            span = _home_at(view, at)
            return span if span and "," in view.fold[at : span.end] else None
    return None


def _home_at(view: View, at: int) -> Span | None:
    """A home that begins at `at`."""
    hamlet = HAMLET.match(view.fold, at)
    end = (_hamlet_end(view, hamlet) if hamlet else _house_end(view, at)) or chain_end(view, at)
    if not end or is_office(view, at) or EVENT[view.is_bare(at)].search(view.text[max(0, at - 50) : at].lower()):
        return None
    return Span(at, end)


def _hamlet_end(view: View, found: re.Match[str]) -> int:
    """The end of a hamlet with its ward, or of an alley with its number; 0 if there is none."""
    if not says_word(view, found, "part") or found["part"] in _STREETS or found["part"] in ESTATES:
        return 0
    at = found.end("part") + 1
    if view.text[at].islower():
        return 0
    name = name_end(view, at)
    end = address_end(view, name, at)
    numbered = found["part"] in _ALLEYS and view.fold[at].isdigit() and end > name
    nested = HAMLET.match(view.fold, name + 2) if view.fold[name : name + 2] == ", " else None
    within = nested is not None and end > name and view.text[nested.end("part") + 1].isupper()
    return end if numbered or ward_follows(view, name) or within else 0


def _house_end(view: View, at: int) -> int:
    """The end of a house number before the name of a street in capitals; 0 if there is none."""
    house = HOUSES.match(view.fold, at)
    if house is None or house["street"] or "," in view.fold[house.start(1) : house.end()]:
        return 0
    run = capital_run(view, house.start("at"))
    if run is None or is_province(view, run) or province_at(view, run.start) or DATE_BEFORE.search(view.before(at, 16)):
        return 0
    return address_end(view, run.end, run.start) if " " in view.fold[run.start : run.end] else 0
