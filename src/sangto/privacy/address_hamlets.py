"""Addresses that begin with a hamlet or an alley: "thôn Đông, xã Hải Bắc", "ngõ 12 Láng".

They count where somebody is said to live there, where they stand behind a person's name, or where they only show the
way; not where something happened.
"""

from __future__ import annotations

import re

from sangto.privacy.address_home import home_before
from sangto.privacy.address_parts import address_end, is_no_name, ward_follows
from sangto.privacy.address_words import (
    ESTATES,
    EVENT,
    FOLDED_FAMILY,
    LAST_WORD,
    LODGINGS,
    NAMED_PERSON,
    NEAR,
    NEEDS_NAME,
    NEEDS_WARD,
    NOT_STREETS,
    OF_PERSON,
    ROAD_PART,
)
from sangto.privacy.places import name_end
from sangto.privacy.view import View
from sangto.records import Span

_HAPPENED = re.compile(r"(?<![a-z])(?:chay|sap|no|ngap)(?: tai| o)?(?: nha| can nha| phong| day| day nha| khu)?[ ]$")
"""What happened to a house, right before the words for it: "cháy nhà trọ ngõ 119"."""
_SOMEBODY_AT = re.compile(
    r"(?<![A-Za-z])(?:[Cc]hi|[Aa]nh|[Oo]ng|[Bb]a|[Ee]m|[Cc]o|[Cc]hu|[Bb]ac|[Cc]hau|[Cc]u|[Bb]e|[Dd]i|[Cc]au)"
    r"(?: [A-Z][a-z']*){1,4} o $"
)
"""Over plain letters with capitals: a person by name who is at home there, whatever happened to the house."""
_OWNER = re.compile(r"(?:ba|ong|co|chu|anh|chi|bac|di) (?=[a-z])")
"""Whose lodging house it is."""
_HOUSES_THERE = re.compile(r"(?:ngoi|can|toa) nha$")
"""Houses that stand somewhere, and not somebody's home: "12 ngôi nhà tại bản …"."""
_PERSON_SIGNS = frozenset("(,-.")
_NEAR_WORDS = ("o", *"cuoi dau trong tan ve toi den gan ghi vao ra cua cho tu tai".split())
"""Last words where `OF_PERSON` and `NEAR` can match; looked at first, since nearly all others fail."""
_INSIDE = re.compile(r"(?<![a-z])(?:cuoi|dau|trong|tan)[ ]$")


def hamlet_end(view: View, found: re.Match[str]) -> int:
    """The end of an address that begins with a hamlet or an alley; 0 if nobody is said to live there."""
    start, at = found.start("part"), found.end("part") + 1
    number = view.fold[start - 2 : start - 1].isdigit()
    if not number and not LAST_WORD.search(view.before(start, 9)):
        return 0
    if is_no_name(view, at) or (found["part"] in ("duong", "pho") and is_no_street(view, at)):
        return 0
    before = view.before(road_start(view, start), 50)
    home = home_before(before) if not number else None
    home = None if home and _HOUSES_THERE.search(before[: home.start() + 3]) else home
    person = home is None and (_is_of_person(before) or _after_name(view, found))
    elsewhere = found["part"] in ESTATES and not view.text[at].isdigit()
    if not home and (elsewhere or not (person or _is_near(view, start, before))):
        return 0
    if home and (not lives_truly(view, road_start(view, start), home) or _HAPPENED.search(before[: home.start()])):
        return 0
    name = name_end(view, at)
    end = address_end(view, name, at)
    alone = end == name and (found["part"] in LODGINGS or found["part"] in ESTATES)
    if alone or not _is_named(view, found["part"], Span(at, name), before):
        return 0
    return end if ((home or person) and not number and before[-2:] != ", ") or end > name else 0


def _is_of_person(before: str) -> bool:
    """Whether what stands last in `before` is said of a person, and an address follows."""
    sign = before.rstrip()[-1:]
    return (sign in _PERSON_SIGNS or sign.isdigit()) and OF_PERSON.search(before) is not None


def road_start(view: View, start: int) -> int:
    """Where the road begins that stands before the hamlet at `start`; `start` if there is none."""
    road = ROAD_PART.search(view.before(start, 40))
    return start - len(road[0]) if road else start


def _is_named(view: View, part: str, name: Span, before: str) -> bool:
    """Whether the name after a word for a hamlet can be one: some words need a capital, a number or a ward."""
    first = view.text[name.start]
    named = first.isupper() or first.isdigit()
    if part in LODGINGS:
        return named or _OWNER.match(view.fold, name.start) is not None
    if part in NEEDS_WARD or (part in NEEDS_NAME and (not named or part in ("khu", "khu vuc"))):
        return ward_follows(view, name.end)
    return named or _INSIDE.search(before) is None


def _is_near(view: View, at: int, before: str) -> bool:
    """Whether the words before `at` say where somebody is, and not where something happened."""
    last = before.rstrip()
    if last.endswith(" o") and _SOMEBODY_AT.search(view.cased[max(0, at - 50) : at]):
        return True
    if not last.endswith(_NEAR_WORDS):
        return False
    event = EVENT[view.is_bare(at)]
    return NEAR.search(before) is not None and not event.search(view.text[max(0, at - 50) : at].lower())


def lives_truly(view: View, at: int, home: re.Match[str]) -> bool:
    """Whether the marks of the words before `at` do not turn *trọ* into *trò* or *trú* into another word."""
    written = view.text[at - len(home[0]) : at].lower()
    return written.isascii() or not re.search(r"\b(?:trò|trở|trợ|ngũ|ngư|ngủ|trừ|trụ|trư|sông|quế|quẻ|đã)\b", written)


def is_no_street(view: View, at: int) -> bool:
    """Whether the words at `at` make of *đường* or *phố* no street: "đường sắt", not "đường Hoa Mai"."""
    return is_no_name(view, at) or (
        not view.text[at : at + 1].isupper() and NOT_STREETS.match(view.fold, at) is not None
    )


def _after_name(view: View, part: re.Match[str]) -> bool:
    """Whether a name with an opening bracket, or a form of address, a name and a comma, stand right before."""
    before = view.cased[max(0, part.start(1) - 40) : part.start(1)]
    found = NAMED_PERSON.search(before) if before.rstrip().endswith(("(", ",")) else None
    if found is None or found["family"] is None:
        return found is not None and part["part"] not in ("duong", "pho")
    return found["family"].lower() in FOLDED_FAMILY
