"""Passports and number plates: letters and digits together.

A passport number needs the word *hộ chiếu* or *passport* before it. A number plate is known by its shape (province
code, series letter, four or five digits); written in small letters, where "20k-5000" may be an amount, it needs a
word like *xe* or *biển số* or a shape that no amount has. Source of the shapes: circular 24/2023/TT-BCA, annex 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_PASSPORT_LABEL = re.compile(r"ho chieu|passport")
_PASSPORT = re.compile(r"(?<![a-z0-9])(?P<number>[a-z]{1,2}[ .\-]?\d{3,4}[ .]?\d{4})(?![a-z0-9])")
_FURTHER_PASSPORT = re.compile(r"(?:[ ]?[,;/&][ ]?)?(?:[ ]?(?:and|va)[ ])?" + _PASSPORT.pattern)
"""Another number of a list."""
_PLATES = re.compile(
    r"\d(?:(?<=[1-9])(?<![a-z0-9./,\-].)\d[ \-.]?(?P<series>[a-z]{1,2}\d?)(?P<gap>[ \-.]{0,3})"
    r"(?P<number>\d{3}[. ]?\d{2}|\d\d\.\d{3}|\d{4})(?![a-z0-9]|[.,/]\d)"
    r"|(?<!\d\d)\d[ \-]\d{3}[ \-](?:ng|nn|qt|cv)[ \-]\d{2,3}(?!\d)"
    r"|(?<=(?<![a-z0-9])[a-z]{2}[ \-]\d)(?P<army>\d[ \-.]\d{2})(?![a-z0-9]))"
)
"""Civil plates; those of embassies; those of the army, whose two letters stand before."""
_PLATE_LABEL = re.compile(
    r"(?<![a-z])(?:taxi|bien(?: so| kiem soat| xe)?|bks|bsx|bs|xe|oto|o to|bang so|plate)(?![a-z])"
)
_NOT_SERIES = frozenset(["i", "j", "o", "q", "w"])
_UNIT_LETTERS = frozenset(["k", "m", "g", "h", "t", "l", "d", "s", "c", "f", "v", "n", "p"])
_NO_PROVINCE = frozenset(range(1, 11)) | {13, 42, 44, 45, 46, 87, 91, 96}
_REACH = 25
_FAR = 45
"""Of a passport's label, since the holder's name may stand between."""
_UNIT_AFTER = re.compile(r"\s*(?:d\b|dong|vnd|usd|nguoi|k\b|ty|trieu)")


def find_passports(view: View) -> Iterator[Candidate]:
    """Passport numbers with a label before them, or that follow another one in a list."""
    if "ho chieu" not in view.fold and "passport" not in view.fold:
        return
    for label in _PASSPORT_LABEL.finditer(view.fold):
        found = _PASSPORT.search(view.fold, label.end(), label.end() + _FAR + 12)
        if found and found.start() - label.end() <= _FAR:
            yield _passport(found)
            while further := _FURTHER_PASSPORT.match(view.fold, found.end()):
                found = further
                yield _passport(found)


def _passport(found: re.Match[str]) -> Candidate:
    return Candidate(Kind.PASSPORT, Span(*found.span("number")), re.sub("[^a-z0-9]", "", found["number"]))


def find_plates(view: View) -> Iterator[Candidate]:
    """Number plates of cars and motorcycles, of the army and of embassies."""
    for found in _PLATES.finditer(view.fold):
        if found["army"]:
            start = found.start() - 3
            if _labelled(view, found) and view.text[start : start + 2].isupper():
                yield _plate(view, Span(start, found.end()))
        elif not found["series"] or _is_plate(view, found):
            yield _plate(view, Span(*found.span()))


def _plate(view: View, span: Span) -> Candidate:
    return Candidate(Kind.PLATE, span, re.sub("[^a-z0-9]", "", view.fold[span.start : span.end]))


def _labelled(view: View, found: re.Match[str]) -> bool:
    return bool(_PLATE_LABEL.search(view.before(found.start(), _REACH)))


def _is_plate(view: View, found: re.Match[str]) -> bool:
    series = found["series"]
    if int(found[0][:2]) in _NO_PROVINCE or series[0] in _NOT_SERIES:
        return False
    if _labelled(view, found):
        return True
    if _UNIT_AFTER.match(view.fold, found.end()):
        return False
    written = view.text[found.start("series") : found.start("series") + len(series)]
    five = len(re.sub(r"\D", "", found["number"])) == 5
    around = view.text[max(0, found.start() - 30) : found.end() + 30]
    if written.isupper() and (found.end() - found.start() + 4 > len(around) or not around.isupper()):
        return five or "-" in found["gap"] or series[-1].isdigit()
    return five and (series[0] not in _UNIT_LETTERS or "." in found["number"] or series[-1].isdigit())
