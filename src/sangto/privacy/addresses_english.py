"""Home addresses as English writes them: "25 Nguyen Trai street, Ben Thanh ward, District 1".

A number, perhaps an alley, a name in capitals, a word for a street; then wards and districts up to the province. The
address of an office or a shop stays; the words before tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_STREET = re.compile(r"[ ](?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|boulevard|blvd\.?)(?![a-z])")
_BEFORE = re.compile(
    r"(?<![\w/.,+\-])(?:(?:no\.?|number|room|flat|apartment|apt\.?)[ ]?)?\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,4},?"
    r"(?:[ ](?:alley|lane)[ ]\d{1,4},?)?(?P<name>(?:[ ][a-z]+){1,5})$"
)
_UNIT = r"(?:ward|district|dist\.?|commune|town|village|hamlet)"
_FURTHER = re.compile(rf",[ ](?:(?:[a-z]+[ ]){{1,3}}{_UNIT}(?![a-z])|(?:{_UNIT}|d\.|w\.)[ ]?\d{{1,2}}(?!\d))")
_OFFICE = re.compile(
    r"(?<![a-z])(?:headquarter|office|hospital|company|bank|embassy|consulate|school|museum|restaurant|hotel|clinic|"
    r"shop|"
    r"store|branch|market|church|pagoda|based)"
)
_NAMED_AT = re.compile(r"(?<![A-Za-z])[A-Z][a-z]+ at $")
"""Over plain letters with capitals: something with a name stands there ("Highlands Coffee at")."""
_WINDOW = 60


def find_english_addresses(view: View) -> Iterator[Candidate]:
    """Addresses with an English word for their street."""
    for street in _STREET.finditer(view.fold):
        low = max(0, street.start() - _WINDOW)
        before = _BEFORE.search(view.fold[low : street.start()])
        if before is None or not _in_capitals(view, low + before.start("name"), street.start()):
            continue
        start = low + before.start()
        if _NAMED_AT.search(view.cased[max(0, start - 24) : start]) or _OFFICE.search(
            view.fold[max(0, start - _WINDOW) : start]
        ):
            continue
        end = street.end()
        while further := _FURTHER.match(view.fold, end):
            end = further.end()
        yield Candidate(Kind.ADDRESS, Span(start, end), view.fold[start:end])


def _in_capitals(view: View, start: int, end: int) -> bool:
    return all(word[:1].isupper() for word in view.cased[start:end].split())
