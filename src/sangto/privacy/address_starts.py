"""Where an address begins that is known by its house number: at *số* or at the alley, room or block before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.address_offices import is_office
from sangto.privacy.address_words import (
    ALLEY_BEFORE,
    BLOCK_BEFORE,
    LETTER_BEFORE,
    MARKED_PREFIX,
    PREFIX,
    ROAD_BEFORE,
    ROOM_BEFORE,
    TOWER_BEFORE,
)
from sangto.privacy.candidates import Candidate
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_FURTHER = 3
"""How many parts (alley, room, block) can stand before a house number."""


def has_prefix(view: View, found: re.Match[str]) -> bool:
    """Whether a word such as *số nhà* stands before the number."""
    before = PREFIX.search(view.before(found.start(1), 10))
    if before is None:
        return False
    word = before[0].strip()
    start = found.start(1) - len(before[0])
    return view.says(Span(start, start + len(word)), MARKED_PREFIX.get(word, word))


def number_start(view: View, found: re.Match[str]) -> int:
    """Where a house number begins: at the letter in front of its digits, if there is one ("B9", "K45/12")."""
    start = found.start(1)
    return start - 1 if LETTER_BEFORE.search(view.before(start, 2)) else start


def address_start(view: View, found: re.Match[str]) -> int:
    """Where an address begins: at *số* or *ngõ* before its number."""
    start = found.start(1)
    if has_prefix(view, found):
        prefix = PREFIX.search(view.before(start, 10))
        start -= len(prefix[0]) if prefix else 0
    else:
        start = number_start(view, found)
    for _ in range(_FURTHER):
        before = view.before(start, 30)
        found_before = (pattern.search(before) for pattern in (ALLEY_BEFORE, ROOM_BEFORE, TOWER_BEFORE, BLOCK_BEFORE))
        further = next(filter(None, found_before), None)
        if further is None:
            break
        start -= len(further[0])
    return start


def address_candidate(view: View, found: re.Match[str], start: int, end: int) -> Iterator[Candidate]:
    """The address from `start` to `end`, unless it is an office's or its number that of a road."""
    glued = view.fold[start - 1 : start].isalpha() and start == found.start(1)
    if not (glued or ROAD_BEFORE.search(view.before(start, 12)) or is_office(view, start)):
        yield Candidate(Kind.ADDRESS, Span(start, end), view.fold[start:end])
