"""Flats and rented rooms: "căn 12.05 tòa S2, chung cư …", "A3-05-12 chung cư Sky Garden"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.address_hamlets import lives_truly
from sangto.privacy.address_home import home_before
from sangto.privacy.address_offices import is_office
from sangto.privacy.address_parts import address_end, is_no_name, says_word
from sangto.privacy.address_starts import address_candidate, address_start
from sangto.privacy.address_words import BUILDING_AFTER, BUILDING_BEFORE, BUILDING_NAME, ROOM, UNIT_BEFORE
from sangto.privacy.candidates import Candidate
from sangto.privacy.patterns import matches
from sangto.privacy.places import capital_run, name_end
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_TOWER = re.compile(r"(?<![a-z])(?:toa|thap|block|khu) $")
"""Before the code of a tower that is no flat's."""


def find_rooms(view: View) -> Iterator[Candidate]:
    """Flats and rooms in a view, with what stands before and behind them."""
    for room in matches(ROOM, view.fold, view.anchors.rooms):
        yield from _room(view, room)
    for building in view.anchors.buildings:
        yield from _unit(view, building)


def _room(view: View, found: re.Match[str]) -> Iterator[Candidate]:
    """A flat or a rented room beside its building."""
    if not says_word(view, found, "room"):
        return
    before = _building_before(view, found.start(1))
    start = before.start() if before else address_start(view, found)
    if after := BUILDING_AFTER.match(view.fold, found.end()):
        end = address_end(view, after.end() - 1, after.end() - 1)
        if end > after.end():
            yield from address_candidate(view, found, start, end)
    elif before:
        yield from address_candidate(view, found, start, address_end(view, found.end(), found.end() - 1))
    elif (home := home_before(view.before(start, 50))) and lives_truly(view, start, home):
        run = capital_run(view, found.end() + 1)
        if (
            run
            and not view.fold[run.end : run.end + 1].isalnum()
            and not view.fold[found.end("room") : found.end("room") + 1].isalpha()
        ):
            yield from address_candidate(view, found, start, address_end(view, run.end, run.start))


def _building_before(view: View, at: int) -> re.Match[str] | None:
    """The building that a room at `at` stands after; "chung cư mình (tòa HH2B, " is that of the tower."""
    before = BUILDING_BEFORE.search(view.fold, max(0, at - 60), at)
    while before and (is_no_name(view, before.end("building") + 1) or not says_word(view, before, "building")):
        before = BUILDING_BEFORE.search(view.fold, before.end("building"), at)
    return before


def _unit(view: View, at: int) -> Iterator[Candidate]:
    """A flat by its number alone before the name of its building at `at` ("A3-05-12 chung cư Sky Garden")."""
    low = max(0, at - 34)
    unit = UNIT_BEFORE.search(view.fold[low:at])
    building = BUILDING_NAME.match(view.fold, at)
    if unit is None or building is None or not says_word(view, building, "building"):
        return
    if building["building"] == "toa" and _is_no_tower(view, building):
        return
    start = low + unit.start("unit")
    end = address_end(view, name_end(view, building.end()), building.end())
    coded = unit["room"] or unit["block"] or not unit["number"].replace("/", "").isdigit()
    tower = not unit["room"] and _TOWER.search(view.before(start, 8))
    home = home_before(view.before(start, 50)) or (coded and not tower)
    if home and end > building.end() and not is_office(view, start):
        yield Candidate(Kind.ADDRESS, Span(start, end), view.fold[start:end])


def _is_no_tower(view: View, building: re.Match[str]) -> bool:
    """Whether *toa* is that of *toà án*, or the coach of a train."""
    first = view.text[building.end()]
    return first.islower() or (first.isdigit() and view.text[building.start() : building.end() - 1].isascii())
