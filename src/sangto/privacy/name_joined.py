"""Names that follow a found one: "Hai cháu Tí và Tèo", "các chị Hoà, Bình, Yên", "vợ chồng Hùng - Lan".

A full name follows after *và* or a comma, a given name after *và*. A given name after a comma follows only where the
words before speak of several people, or where the row ends in *và*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.name_reading import given_only, given_pair, read_name
from sangto.privacy.name_refusals import is_public, is_well_known
from sangto.privacy.name_words import CLAUSE_END, VERB_AFTER
from sangto.privacy.places import province_at
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span

_JOIN = re.compile(
    r"(?:[ ]?,[ ]?(?P<last>(?:và|cùng|với|va) )?|[ ](?P<and>và|va|cùng|với|hoặc|hay|&)[ ]|(?P<dash>[ ]?[\-–/][ "
    r"]?))(?=\w)"
)
_SEVERAL = re.compile(
    r"(?<!\w)(?:các|những|mấy|hai|ba|bốn|năm|sáu|\d{1,2}|vợ chồng|chị em|anh em|anh chị|cha con|mẹ con|bố con|cặp|nhóm)"
    r"(?: (?!và|cho|của)[^\W\d_]+){0,2} $"
)
"""Over small letters, right before a name: several people are named."""
_MOST = 40
_REACH = 32


def find_joined(view: View, people: list[Candidate]) -> Iterator[Candidate]:
    """Names in a row with one of `people`, which stand in the order of the text."""
    starts = {person.span.start for person in people}
    limits = [*(person.span.start for person in people[1:]), len(view.text)]
    for person, limit in zip(people, limits, strict=False):
        for span in _row(view, person.span, limit):
            if span.start not in starts:
                yield Candidate(Kind.PERSON, span, view.fold[span.start : span.end])


def _row(view: View, first: Span, limit: int) -> list[Span]:
    """The names after `first`, before `limit`."""
    join = _JOIN.match(view.text, first.end)
    if join is None:
        return []
    several = bool(_SEVERAL.search(view.text[max(0, first.start - _REACH) : first.start].lower()))
    found: list[Span] = []
    waiting: list[Span] = []
    full = " " in view.text[first.start : first.end]
    while join and len(found) < _MOST and join.end() < limit:
        joined = bool(join["and"] or join["last"])
        if join["dash"] and not several:
            break
        span = _next(view, join.end(), full=full and not joined, several=several or joined)
        if span is None or span.end > limit:
            break
        waiting.append(span)
        if joined or several or " " in view.text[span.start : span.end]:
            found += waiting
            waiting = []
        join = _JOIN.match(view.text, span.end)
    return found


def _next(view: View, at: int, *, full: bool, several: bool) -> Span | None:
    """The name at `at`: a full one, or a given one that closes."""
    if province_at(view, at) or is_well_known(view, at):
        return None
    span = read_name(view, at, full=True, lower=view.text[at].isupper())
    if span and (full or several):
        return None if is_public(view, at, span, titled=False) else span
    span = given_pair(view, at) or given_only(view, at)
    if span is None or full:
        return None
    # compounds such as "Công an" are refused where the name is read
    if several or VERB_AFTER.match(view.fold, span.end) or CLAUSE_END.match(view.fold, span.end):
        return span
    return None
