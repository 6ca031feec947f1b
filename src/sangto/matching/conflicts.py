"""What makes two like statements two claims: another number, unit, date or place, or a negation.

Steps: `find_facts` reads numbers, dates, places and negations of one text, once; `find_conflicts` takes away all that
agrees and pairs what is left. What only one side mentions is silence, not a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sangto.matching.negation import negation_conflicts
from sangto.matching.numbers import agree, comparable, same_figure
from sangto.matching.polarity import Polarity, polarity
from sangto.matching.times import Moment, contradict, is_bare_year, moments, same_time
from sangto.matching.whereabouts import Place, places, rivals, same_place
from sangto.records import Conflict, Mention, Span
from sangto.tables.common_words import COMMON_WORDS
from sangto.text import Quantity, find_quantities, format_quantity

T = TypeVar("T")
_AROUND = 4  # words to each side that tell what a number is about
_DISTRICTS = frozenset({"quan", "phuong", "khu pho", "thon", "ap", "to dan pho"})  # numbered places
_EVERYDAY = 0.1  # share of sentences from which a word says nothing about what a number counts


@dataclass(frozen=True, slots=True)
class Facts:
    """What one text states that can be compared."""

    polarity: Polarity
    quantities: tuple[Quantity, ...]
    moments: tuple[Moment, ...]
    places: tuple[Place, ...]
    labels: tuple[tuple[str, Mention], ...]


def find_facts(text: str) -> Facts:
    """Read what one text states; all spans count in it."""
    polar = polarity(text)
    found_moments = tuple(moments(text))
    quantities = tuple(quantity for quantity in find_quantities(text) if not is_bare_year(quantity))
    taken = [quantity.span for quantity in quantities] + [moment.mention.span for moment in found_moments]
    return Facts(polar, quantities, found_moments, tuple(places(text)), tuple(_labels(polar, taken)))


def _labels(polar: Polarity, taken: Sequence[Span]) -> list[tuple[str, Mention]]:
    """Numbers that are names ("bão số 3", "lớp 8", "5G"), with the words that say of what."""
    found = []
    for position, word in enumerate(polar.words):
        span = word.token.span
        if not word.key[0].isdigit() or any(t.start < span.end and span.start < t.end for t in taken):
            continue
        before = [other.fold for other in polar.words[max(0, position - 2) : position]]
        if before and before[-1] not in ("so", "thu"):
            before = before[-1:]
        if len(before) and not before[-1][0].isdigit():
            found.append((" ".join(before), Mention(word.token.text, word.key, span)))
    return found


def find_conflicts(query: Facts, record: Facts) -> tuple[Conflict, ...]:
    """Differences that make `query` and `record` two claims.

    Args:
        query: Facts of the text asked about.
        record: Facts of the fact-checked claim.

    Returns:
        Conflicts: numbers and units first, then labels, dates, places, negation.
    """
    return (
        *_number_conflicts(query, record),
        *_label_conflicts(query, record),
        *_date_conflicts(query, record),
        *_place_conflicts(query, record),
        *negation_conflicts(query.polarity, record.polarity),
    )


def _left_over(ours: Sequence[T], theirs: Sequence[T], same: Callable[[T, T], bool]) -> tuple[list[T], list[T]]:
    """What neither side finds again on the other."""
    mine = [a for a in ours if not any(same(a, b) for b in theirs)]
    yours = [b for b in theirs if not any(same(a, b) for a in ours)]
    return mine, yours


def _context(polar: Polarity, span: Span) -> frozenset[str]:
    """Words around and in a mention that tell what it is about, without marks."""
    inside = [
        position
        for position, word in enumerate(polar.words)
        if word.token.span.start < span.end and span.start < word.token.span.end
    ]
    if not inside:
        return frozenset()
    near = polar.words[max(0, inside[0] - _AROUND) : inside[-1] + 1 + _AROUND]
    return frozenset(
        word.fold for word in near if not word.fold[0].isdigit() and COMMON_WORDS.get(word.fold, 0.0) < _EVERYDAY
    )


def _quantity_mention(quantity: Quantity) -> Mention:
    return Mention(quantity.text, format_quantity(quantity), quantity.span)


def _number_conflicts(query: Facts, record: Facts) -> list[Conflict]:
    ours, theirs = _left_over(query.quantities, record.quantities, agree)
    conflicts = []
    for quantity in ours:
        rival = _rival(quantity, query, theirs, record)
        if rival is not None:
            theirs.remove(rival)
            kind = "unit" if same_figure(quantity, rival) else "number"
            conflicts.append(Conflict(kind, _quantity_mention(quantity), _quantity_mention(rival)))
    return conflicts


def _rival(quantity: Quantity, query: Facts, theirs: Sequence[Quantity], record: Facts) -> Quantity | None:
    """The left-over quantity of the other text that speaks of the same thing, if there is one."""
    around = _context(query.polarity, quantity.span)
    best: tuple[int, Quantity] | None = None
    for other in theirs:
        shared = len(around & _context(record.polarity, other.span))
        if same_figure(quantity, other):
            shared += 2
        elif not comparable(quantity, other):
            if shared < 2 or quantity.dimension != "count" or other.dimension != "count":
                continue
        elif "number" not in (quantity.dimension, other.dimension):
            shared += 1
        if shared and (best is None or shared > best[0]):
            best = (shared, other)
    return best[1] if best else None


def _label_conflicts(query: Facts, record: Facts) -> list[Conflict]:
    conflicts = []
    ours = {word.key for word in query.polarity.words}
    theirs = {word.key for word in record.polarity.words}
    for name, mention in query.labels:
        others = [other for other_name, other in record.labels if other_name == name and other.value not in ours]
        if others and mention.value not in theirs:
            conflicts.append(Conflict("place" if name in _DISTRICTS else "number", mention, others[0]))
    return conflicts[:1]


def _date_conflicts(query: Facts, record: Facts) -> list[Conflict]:
    ours, theirs = _left_over(query.moments, record.moments, same_time)
    pairs = [(a, b) for a in ours for b in theirs if contradict(a, b)]
    return [Conflict("date", a.mention, b.mention) for a, b in pairs[:1]]


def _place_conflicts(query: Facts, record: Facts) -> list[Conflict]:
    ours, theirs = _left_over(query.places, record.places, same_place)
    pairs = [(a, b) for a in ours for b in theirs if rivals(a, b)]
    return [Conflict("place", a.mention, b.mention) for a, b in pairs[:1]]
