"""What the passage may give in the place of something claimed: each figure, date, place and name beside every other.

A claim says that a bridge is 2.3 km long; the passage, some words on, that it is 1,850 m long. Steps: of each kind take
the mentions of the claim; beside each stand those of the passage that say the same, and its rivals: those that say
something else on the same scale. Whether a rival is of the same thing, `sangto.evidence.rival_model` decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from sangto.evidence.mentions import names_of, touch
from sangto.evidence.sides import Side
from sangto.facts import Place, agree, comparable, contradict, keeps_bound, same_place, same_time
from sangto.records import Span
from sangto.text import Quantity

MOST_CLAIMED = 8  # mentions of one kind of a claim that are weighed
MOST_RIVALS = 12  # mentions of a passage that are weighed against one of them
_COUNTS = frozenset({"count", "number"})
_BODIES = frozenset({"hospital", "school", "estate"})  # names of bodies rather than of where something is
_WHERE = re.compile(
    r"(?<!\w)(?:ở|tại|từ|đến|tới|gần|quanh|thuộc|ngoài khơi|phía \w+|khu|vùng|tỉnh|o|tai|tu|den|tinh"
    r"|in|at|near|from|to|off)\s$",
    re.IGNORECASE,
)


class Rivals(NamedTuple):
    """A mention of the claim, what may stand in its place in the passage, and where the passage says the same.

    Attributes:
        aspect: One of the aspects of a finding.
        ours: The mention of the claim.
        theirs: Its rivals in the passage.
        equal: Mentions of the passage that say the same.
        taken: Those of its rivals that say the same as another mention of the claim.
    """

    aspect: str
    ours: Span
    theirs: tuple[Span, ...]
    equal: tuple[Span, ...] = ()
    taken: tuple[Span, ...] = ()


def find_rivals(claim: Side, passage: Side) -> Iterator[Rivals]:
    """Mentions of the claim that have rivals in the passage."""
    for rivals in (*_figures(claim, passage), *_dates(claim, passage), *_named(claim, passage)):
        if rivals.theirs:
            yield rivals


def _first(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(islice(spans, MOST_RIVALS))


def _figures(claim: Side, passage: Side) -> Iterator[Rivals]:
    theirs, ours = passage.facts.quantities, claim.facts.quantities
    for one in ours[:MOST_CLAIMED]:
        alike = [other for other in theirs if _one_scale(one, other)]
        equal = [other for other in alike if agree(one, other) or keeps_bound(one, other)]
        rest = [other for other in alike if other not in equal]
        taken = (other.span for other in rest if any(_one_scale(own, other) and agree(own, other) for own in ours))
        yield Rivals(
            "quantity",
            one.span,
            _first(other.span for other in rest),
            _first(other.span for other in equal),
            _first(taken),
        )
    for name, mention in claim.facts.labels[:MOST_CLAIMED]:
        labels = [other for kind, other in passage.facts.labels if kind == name]
        yield Rivals(
            "quantity",
            mention.span,
            _first(other.span for other in labels if other.value != mention.value),
            _first(other.span for other in labels if other.value == mention.value),
        )


def _one_scale(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can stand for one another: on one scale, or both counts, of whatever they are."""
    return comparable(one, other) or (one.dimension in _COUNTS and other.dimension in _COUNTS)


def _dates(claim: Side, passage: Side) -> Iterator[Rivals]:
    theirs, ours = passage.facts.moments, claim.facts.moments
    for one in ours[:MOST_CLAIMED]:
        equal = [other.mention.span for other in theirs if same_time(one, other)]
        rest = [other for other in theirs if contradict(one, other) and not same_time(one, other)]
        taken = (other.mention.span for other in rest if any(same_time(own, other) for own in ours))
        yield Rivals(
            "date", one.mention.span, _first(other.mention.span for other in rest), _first(equal), _first(taken)
        )


class _Named(NamedTuple):
    """A place or name: where it stands, its words, and what is known of it as a place."""

    span: Span
    folds: tuple[str, ...]
    place: Place | None

    def is_place(self, side: Side) -> bool:
        """Whether it is known as a place, or stands where a place is told."""
        if self.place:
            return self.place.level not in _BODIES
        return _WHERE.search(side.text, max(0, self.span.start - 14), self.span.start) is not None


def _named(claim: Side, passage: Side) -> Iterator[Rivals]:
    ours, theirs = _all_named(claim), _all_named(passage)
    for one in ours[:MOST_CLAIMED]:
        here = one.is_place(claim)
        equal = [other.span for other in theirs if _are_one(one, other)]
        rest = [
            other
            for other in theirs
            if other.span not in equal
            and (other.is_place(passage) if here else not (other.place and other.place.known))
        ]
        taken = (other.span for other in rest if any(_are_one(own, other) for own in ours))
        yield Rivals(
            "place" if here else "name", one.span, _first(other.span for other in rest), _first(equal), _first(taken)
        )


def _all_named(side: Side) -> list[_Named]:
    """Places, and names that are none, without what is a figure or a date."""
    found = [
        _Named(place.mention.span, tuple(word.fold for word in side.within(place.mention.span)), place)
        for place in side.facts.places
    ]
    taken = [one.span for one in found]
    taken += [quantity.span for quantity in side.facts.quantities]
    taken += [moment.mention.span for moment in side.facts.moments]
    found += [
        _Named(name.span, name.folds, None)
        for name in names_of(side)
        if not any(touch(name.span, span) for span in taken)
    ]
    return sorted((one for one in found if one.folds), key=lambda one: one.span)


def _are_one(one: _Named, other: _Named) -> bool:
    """Whether two names may be one: of one place, or the one more fully given than the other."""
    if one.place and other.place and same_place(one.place, other.place):
        return True
    ours, theirs = set(one.folds), set(other.folds)
    return ours <= theirs or theirs <= ours
