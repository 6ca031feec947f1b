"""Home addresses as English writes them: "25 Nguyen Trai street, Ben Thanh ward, District 1".

A number, perhaps an alley, a name in capitals, a word for a street; then wards and districts up to the province. Or a
flat, perhaps its tower and its estate, then at least one ward or district. The address of an office or a shop stays;
the words before tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.places import known_place_end
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_STREET = re.compile(r"[ ](?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|boulevard|blvd\.?)(?![a-z])")
_BEFORE = re.compile(
    r"(?<![\w/.,+\-])(?:(?:no\.?|number|room|flat|house|apartment|apt\.?)[ ]?)?\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,4},?"
    r"(?:[ ](?:alley|lane|hem|ngo|ngach|kiet)[ ]\d{1,4}(?:/\d{1,4})*,?){0,2}(?P<name>(?:[ ][a-z]+){1,5})$"
)
_HOUSE = re.compile(r"(?<![\w/.,+\-])(?:(?:no\.?|number|house)[ ]?)?\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,4},?$")
_ALLEY = re.compile(r"[ ](?:alley|lane)[ ]\d{1,4}(?:/\d{1,4})*,?(?P<name>(?:[ ][a-z]+){1,4}),")
"""The number of an alley and the name of its street, before a comma."""
_UNIT = r"(?:ward|district|dist\.?|commune|town|village|hamlet)"
_FURTHER = re.compile(
    rf",[ ](?:(?:[a-z]+[ ]){{1,3}}{_UNIT}(?![a-z])|(?:{_UNIT}|d\.|w\.)[ ]?\d{{1,2}}(?!\d)|(?!ho chi minh)(?:[a-z]+[ "
    rf"]){{1,3}}city(?![a-z]))"
)
_OFFICE = re.compile(
    r"(?<![a-z])(?:headquarter|office|hospital|company|bank|embassy|consulate|school|museum|restaurant|hotel|clinic|"
    r"shop|"
    r"store|branch|market|church|pagoda|based)"
)
_NAMED_AT = re.compile(r"(?<![A-Za-z])[A-Z][a-z]+ at $")
"""Over plain letters with capitals: something with a name stands there ("Highlands Coffee at")."""
_FLAT = re.compile(
    r"(?:a(?<![a-z].)p(?:artment|t\.?)|r(?<![a-z].)oom|f(?<![a-z].)lat|v(?<![a-z].)illa|u(?<![a-z].)nit)[ "
    r"](?:no\.?[ ]?|number[ "
    r"])?(?!\d+[ ]?m2?(?![a-z]))[a-z]{0,2}\d[\w.\-]{0,8}"
    r"(?:,?[ ](?:tower|block|building)[ ][a-z]?\d{0,2}[a-z]?(?![a-z0-9]))?"
)
"""The number of a flat, perhaps with its tower."""
_ESTATE = re.compile(r",[ ](?:\d{1,4}[A-Z]?(?:/\d{1,4})*[ ])?[A-Z][A-Za-z0-9]*(?:[ ][A-Z][a-z]+){0,4}(?=,)")
"""Over plain letters with capitals: the name of a building or an estate, or a street."""
_FLAT_WORDS = ("apartment ", "apt", "room ", "flat ", "villa ", "unit ")
"""Of which one stands in every flat; found faster than the pattern."""
_ESTATES = 3
_WINDOW = 60


def find_english_addresses(view: View) -> Iterator[Candidate]:
    """Addresses with an English word for their street or their flat."""
    yield from _flats(view)
    yield from _alleys(view)
    for street in _STREET.finditer(view.fold):
        low = max(0, street.start() - _WINDOW)
        before = _BEFORE.search(view.fold[low : street.start()])
        if before is None or not _in_capitals(view, low + before.start("name"), street.start()):
            continue
        start = low + before.start()
        if _is_of_office(view, start):
            continue
        end = _further_end(view, street.end())
        end = _district_end(view, end) if end == street.end() else end
        yield Candidate(Kind.ADDRESS, Span(start, end), view.fold[start:end])


def _alleys(view: View) -> Iterator[Candidate]:
    """A house in an alley whose street has no word for it, before a ward ("9/14 alley 58 Tran Binh, Mai Dich ward")."""
    if "alley " not in view.fold and "lane " not in view.fold:
        return
    for alley in _ALLEY.finditer(view.fold):
        low = max(0, alley.start() - _WINDOW)
        house = _HOUSE.search(view.fold, low, alley.start())
        end = _further_end(view, alley.end() - 1)
        if (
            house
            and end >= alley.end()
            and _in_capitals(view, *alley.span("name"))
            and not _is_of_office(view, house.start())
        ):
            yield Candidate(Kind.ADDRESS, Span(house.start(), end), view.fold[house.start() : end])


def _flats(view: View) -> Iterator[Candidate]:
    """Flats before a ward or a district ("Apartment 12.05, Tower B, Green Park, Tan Binh District")."""
    if not any(word in view.fold for word in _FLAT_WORDS):
        return
    for flat in _FLAT.finditer(view.fold):
        end = flat.end()
        for _ in range(_ESTATES):
            estate = _ESTATE.match(view.cased, end)
            if estate is None or _FURTHER.match(view.fold, end):
                break
            end = estate.end()
        last = _further_end(view, end)
        if last > end and not _is_of_office(view, flat.start()):
            yield Candidate(Kind.ADDRESS, Span(flat.start(), last), view.fold[flat.start() : last])


def _further_end(view: View, end: int) -> int:
    """The end of the wards and districts that follow what ends at `end`."""
    while further := _FURTHER.match(view.fold, end):
        end = further.end()
    return end


def _district_end(view: View, end: int) -> int:
    """The end of a known district after the street that ends at `end`; `end` if none follows."""
    return known_place_end(view, end + 2) or end if view.fold.startswith(", ", end) else end


def _is_of_office(view: View, start: int) -> bool:
    """Whether the words before an address say that a shop or a body is there."""
    named = _NAMED_AT.search(view.cased[max(0, start - 24) : start])
    return named is not None or _OFFICE.search(view.fold[max(0, start - _WINDOW) : start]) is not None


def _in_capitals(view: View, start: int, end: int) -> bool:
    return all(word[:1].isupper() for word in view.cased[start:end].split())
