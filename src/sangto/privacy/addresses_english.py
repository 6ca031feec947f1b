"""Home addresses as English writes them: "25 Nguyen Trai street, Ben Thanh ward", "Villa 8, Street 12, An Khanh Ward".

An address is read as a row of parts with commas between them. Steps, in this order:

1. find a word of such an address (*street*, *ward*, *unit* …) and the comma-separated parts around it, as far as each
   is one: a house number and a street, a unit by its number, a floor, a named ward, tower or estate;
2. it counts if it has a part that only a home has, and a street or a ward; or, where somebody is said to live or to be
   sent something there, two further parts;
3. drop it where the words before say that an office or a shop is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from sangto.privacy.candidates import Candidate
from sangto.privacy.patterns import occurrences
from sangto.privacy.places import known_place_end, province_at
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_WORDS = (
    *(" street", " st", " road", " rd", " avenue", " ave", " boulevard", " blvd", " ward", " district", " commune"),
    *("lane ", "alley ", "floor,", "floor ", "unit ", "villa ", "apartment ", "apt", "flat ", "house ", "room "),
)
"""Of which one stands in every such address; a word for a street stands behind its name."""
_ROAD = r"(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|boulevard|blvd\.?|highway)(?![a-z])"
_CODE = r"(?:[a-z]{0,3}[.\-]?\d{1,4}[a-z]{0,2}\d?(?:[./\-][a-z]{0,2}\d{1,4}[a-z]?){0,4})(?![a-z0-9]|[.,]\d)"
_ALLEY = r"(?:(?:alley|lane|hem|ngo|ngach|kiet)[ ]\d{1,4}(?:/\d{1,4})*)"
_NAME = r"[a-z][a-z0-9']*(?:[ ][a-z0-9']+){0,4}"
_NUMBER = r"(?:(?:no\.?|number|house|room|flat|apartment|apt\.?)[ ]?)?\d{1,4}[a-z]?(?:/[a-z]?\d{1,4}[a-z]?){0,4}"
_STREET = re.compile(
    rf"(?P<number>[a-z]?{_NUMBER}[ ])(?:{_ALLEY}[ ]){{0,2}}(?:(?P<name>[a-z]+(?:[ ](?:[a-z]+|\d{{1,2}})){{0,4}})[ ]"
    rf"(?P<road>{_ROAD})|"
    rf"street[ ]\d{{1,3}}(?![\d/]))"
    rf"|{_NUMBER}[ ]{_ALLEY}[ ][a-z]+(?:[ ][a-z]+){{0,3}}|{_NUMBER}[ ]{_ALLEY}(?=,)"
)
"""A house number and its street or alley."""
_UNIT = re.compile(
    rf"(?:house|villa|unit|apt\.?|apartment|room|rm\.?|flat|no\.?|number|block|building|tower|floor|level|hamlet|group|"
    rf"quarter|lot|shophouse|studio|penthouse|lane|alley)(?:[ .]|(?<=\.))(?:no\.?[ ]?|number[ ])?"
    rf"(?!\d+[ ]?m2?(?![a-z]))(?:{_CODE}|[a-z](?![a-z0-9']))(?:[ ](?:tower|block|building)[ ][a-z]?\d{{0,2}}[a-z]?"
    rf"(?![a-z0-9]))?|(?:\d{{1,2}}(?:st|nd|rd|th)|ground|top|first|second|third)[ ]floor"
)
"""A unit, a floor, an alley or a small place by its number."""
_LARGE = re.compile(
    rf"(?!ho chi minh)(?:{_ALLEY}[ ])?(?P<name>[a-z]+(?:[ ][a-z]+){{0,3}})[ ](?:ward|district|dist\.?|"
    rf"commune|town|township|village|hamlet|city|{_ROAD})(?![a-z])|"
    r"(?:ward|district|dist\.?|d\.|w\.|street)[ ]?\d{1,3}(?![\d/])"
)
"""A street, a ward or a district by its name or number."""
_ESTATE = re.compile(
    r"(?:[a-z0-9']+[ ]){1,4}(?:tower|building|residences?|apartments?|compound|estate|complex|court|mansion|park|plaza|"
    r"gardens?|heights|villas?|condo(?:minium)?|homestay)(?![a-z])|(?:compound|tower|building|estate)[ ][a-z0-9']+"
    r"(?:[ ][a-z0-9']+){0,2}"
)
_BARE_STREET = re.compile(r"\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,4}(?:[ ][a-z]+){2,5}")
"""A house number and a street that has no word for it."""
_PLAIN = re.compile(r"[a-z]+(?:[ ][a-z0-9]+){0,4}")
_AFTER_PLAIN = re.compile(r"[ ]?(?:$|[,.;:!?)\n])|[ ][a-z]")
_NO_PLACE = re.compile(
    r"(?:hcmc|hcm|hanoi|ha noi|saigon|sai gon|danang|vietnam|viet nam|vn|thanks?|pls|please|regards|call|phone|tel|mr|"
    r"ms|mrs|dear|hi|and|or|zalo|cod|usd|vnd)(?![a-z])"
)
_SEPARATOR = re.compile(r"[ ]?,[ ]")
_ENDS = re.compile(r"[\n;:()!?]|\.[ ](?=[A-Z])")
_SAID = re.compile(
    r"(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|rent(?:s|ed|ing)?|moved?|reside[sd]?|deliver(?:ed|y)?|ship(?:ped)?|sen[dt]|"
    r"return|bring|parcel|package|order|address|home|place|customer|tenant|giao|ship|gui|dia chi|toi|ve|o|tai)"
    r"(?![a-z])[^.!?;\n]{0,40}$"
)
_OFFICE = re.compile(
    r"(?<![a-z])(?:headquarter|office|hospital|company|bank|embassy|consulate|school|museum|restaurant|hotel|clinic|"
    r"shop|store|branch|market|church|pagoda|based|university|airport|stadium|venue|exhibition|located|visit us)"
)
_NAMED_AT = re.compile(r"(?<![A-Za-z])[A-Z][a-z]+ at $")
"""Over plain letters with capitals: something with a name stands there ("Highlands Coffee at")."""
_LEADS = re.compile(r"(?<![a-z])(?:at|in|to|is|address|:)[ :]{1,2}(?=[a-z0-9])")
"""After which an address may begin with the name of an estate."""
_WINDOW = 60
_PARTS = 7
_FEWEST = 3
"""Parts of an address without a street or a ward, where somebody is said to live."""


class _Sort(Enum):
    """What a part of an address tells."""

    STREET = "street"
    UNIT = "unit"
    LARGE = "large"
    OTHER = "other"


_Part = tuple[_Sort, int, int]
"""What it tells, where it begins and ends."""


def find_english_addresses(view: View) -> Iterator[Candidate]:
    """Addresses with English words for their parts."""
    last = 0
    for at in sorted(occurrences(view.fold, _WORDS)):
        if at < last:
            continue
        parts = _parts_around(view, at + 1)
        if parts and _is_home(view, parts):
            last = parts[-1][2]
            start = parts[0][1]
            yield Candidate(Kind.ADDRESS, Span(start, last), view.fold[start:last])


def _parts_around(view: View, at: int) -> list[_Part]:
    """The parts of the row in which the word at `at` stands; none if it stands in no part."""
    comma = view.fold.rfind(", ", max(0, at - _WINDOW), at)
    own = _part_at(view, comma + 2) if comma >= 0 else None
    if own is None or own[2] <= at:
        own = _first_part(view, max(0, at - _WINDOW, comma + 1), at)
        parts = [own] if own else []
    else:
        parts = _to_the_left(view, own)
    while parts and len(parts) < _PARTS and (further := _next(view, parts[-1])):
        parts.append(further)
    return parts


def _to_the_left(view: View, own: _Part) -> list[_Part]:
    """A part with those that stand before it."""
    parts = [own]
    for _ in range(_PARTS):
        separator = view.fold.rfind(",", max(0, parts[0][1] - 3), parts[0][1])
        if separator < 0:
            break
        stop = separator - 1 if view.fold[separator - 1] == " " else separator
        low = max(0, stop - _WINDOW)
        comma = view.fold.rfind(", ", low, stop)
        whole = _part_at(view, comma + 2) if comma >= 0 else None
        bare = _capital_end(view, _BARE_STREET.match(view.fold, comma + 2)) if comma >= 0 and whole is None else 0
        if bare == stop:
            whole = (_Sort.STREET, comma + 2, bare)
        if whole is None or whole[2] != stop:
            first = _first_part(view, max(low, comma + 1), stop, whole=stop)
            return [first, *parts] if first else parts
        parts.insert(0, whole)
    return parts


def _first_part(view: View, low: int, at: int, whole: int = 0) -> _Part | None:
    """The first part that begins at a word after `low` and holds `at`, or ends at `whole`."""
    for end in _ENDS.finditer(view.cased, low, at):
        low = end.end()
    for word in re.finditer(r"(?<![\w/.+\-])\w", view.fold[low:at]):
        start = low + word.start()
        part = _part_at(view, start)
        if part is None or (part[2] != whole if whole else part[2] < at):
            continue
        if part[0] in (_Sort.STREET, _Sort.UNIT) or _leads(view, start):
            return part
    return None


def _leads(view: View, start: int) -> bool:
    """Whether *at*, *to* or *address:* stands right before `start`."""
    return any(lead.end() == start for lead in _LEADS.finditer(view.fold, max(0, start - 10), start + 1))


def _part_at(view: View, at: int) -> _Part | None:
    """The part that begins at `at`."""
    if (street := _STREET.match(view.fold, at)) and _in_capitals(view, street.start("name"), street.start("road")):
        return (_Sort.STREET, at, street.end())
    if large := _LARGE.match(view.fold, at):
        numbered = large[0][-1].isdigit()
        if numbered or _in_capitals(view, *large.span("name")):
            return (_Sort.LARGE, at, large.end())
    if unit := _UNIT.match(view.fold, at):
        letter = view.fold[unit.end() - 2 : unit.end() - 1] == " " and view.cased[unit.end() - 1].islower()
        return None if letter else (_Sort.UNIT, at, unit.end())
    estate = _ESTATE.match(view.fold, at)
    if estate and view.text[at].isupper() and _SEPARATOR.match(view.fold, estate.end()):
        return (_Sort.OTHER, at, estate.end())
    return None


def _next(view: View, last: _Part) -> _Part | None:
    """The part behind another; None if none follows, or the province does."""
    separator = _SEPARATOR.match(view.fold, last[2])
    if separator is None:
        return None
    at = separator.end()
    part = _part_at(view, at)
    if part:
        return part
    if province_at(view, at) or _NO_PLACE.match(view.fold, at):
        return None
    known = known_place_end(view, at)
    if last[0] is _Sort.LARGE:
        return (_Sort.LARGE, at, known) if known else None
    bare = _capital_end(view, _BARE_STREET.match(view.fold, at))
    plain = _capital_end(view, _PLAIN.match(view.fold, at)) if view.text[at].isupper() else 0
    return (_Sort.STREET, at, bare) if bare else (_Sort.OTHER, at, plain) if plain else None


def _capital_end(view: View, found: re.Match[str] | None) -> int:
    """The end of the words with capitals or numbers of a match; 0 if the text goes on without a blank or a sign."""
    if found is None:
        return 0
    end = found.start()
    for word in found[0].split(" "):
        if view.text[end : end + 1].islower():
            break
        end += len(word) + 1
    end -= 1
    return end if end > found.start() and _AFTER_PLAIN.match(view.fold, end) else 0


def _is_home(view: View, parts: list[_Part]) -> bool:
    """Whether parts are the address of a home."""
    sorts = [sort for sort, _, _ in parts]
    start = parts[0][1]
    if _Sort.STREET not in sorts and _Sort.UNIT not in sorts:
        return False
    if not (_Sort.STREET in sorts and view.fold[parts[0][1]].isdigit() or _Sort.LARGE in sorts):
        said = _SAID.search(view.fold[max(0, start - _WINDOW) : start])
        if not said or len(parts) < _FEWEST:
            return False
    named = _NAMED_AT.search(view.cased[max(0, start - 24) : start])
    return named is None and _OFFICE.search(view.fold[max(0, start - _WINDOW) : start]) is None


def _in_capitals(view: View, start: int, end: int) -> bool:
    return start < 0 or all(not word[:1].islower() for word in view.cased[start:end].split())
