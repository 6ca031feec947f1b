"""What makes two like statements two claims: another number, unit, date or place, or a negation.

Steps: `find_facts` reads numbers, dates, places and negations of one text, once; `find_conflicts` takes away all that
agrees and pairs what is left. What only one side mentions is silence, not a conflict.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sangto.facts.amounts import quantity_conflicts
from sangto.facts.negation import negation_conflicts
from sangto.facts.polarity import Polarity, polarity
from sangto.facts.spells import Spell, rival_spells, same_spell, spells
from sangto.facts.spoken import ranks, single_ones, spoken_quantities
from sangto.facts.times import Moment, contradict, is_bare_year, moments, same_time
from sangto.facts.whereabouts import Place, places, rivals, same_place
from sangto.records import Conflict, Mention, Span
from sangto.text import Quantity, find_quantities

T = TypeVar("T", Moment, Place, Spell)
_LABEL_KINDS = {
    **dict.fromkeys(("khu pho", "thon", "ap", "to dan pho"), "place"),
    **dict.fromkeys(("ngay", "the ky", "mung", "mong"), "date"),
}
_SHORT_NAMES = {"q": "quan", "p": "phuong", "f": "phuong", "ql": "lo", "tl": "lo", "dt": "lo"}
_PLACES = frozenset({"quan", "phuong"})  # "quận 7" is read as a place
_JOINED = re.compile(r"(q|p|ql|tl)(\d{1,3}[a-d]?)$")
_LONGEST_JOINED = 8


@dataclass(frozen=True, slots=True)
class Facts:
    """What one text states that can be compared."""

    polarity: Polarity
    quantities: tuple[Quantity, ...]
    moments: tuple[Moment, ...]
    spells: tuple[Spell, ...]
    places: tuple[Place, ...]
    labels: tuple[tuple[str, Mention], ...]


def find_facts(text: str) -> Facts:
    """Read what one text states; all spans count in it."""
    polar = polarity(text)
    amounts = find_quantities(text)
    found_moments = tuple(moments(text, amounts))
    quantities = tuple(quantity for quantity in amounts if not is_bare_year(quantity))
    quantities += tuple(spoken_quantities(text, quantities))
    taken = [quantity.span for quantity in quantities] + [moment.mention.span for moment in found_moments]
    return Facts(
        polar,
        quantities,
        found_moments,
        tuple(spells(text)),
        tuple(places(text)),
        (*_labels(polar, taken), *ranks(text)),
    )


def _labels(polar: Polarity, taken: Sequence[Span]) -> list[tuple[str, Mention]]:
    """Numbers that are names ("bão số 3", "lớp 8", "5G"), with the words that say of what."""
    found = []
    ordered = sorted(taken)
    for position, word in enumerate(polar.words):
        span = word.token.span
        joined = _JOINED.match(word.key) if len(word.key) < _LONGEST_JOINED else None
        if joined:
            found.append((_SHORT_NAMES[joined[1]], Mention(word.token.text, joined[2], span)))
        if not word.key[0].isdigit() or _is_taken(span, ordered):
            continue
        before = [other.fold for other in polar.words[max(0, position - 2) : position]]
        if before and before[-1] not in ("so", "thu"):
            before = [_SHORT_NAMES.get(before[-1], before[-1])]
        if len(before) and not before[-1][0].isdigit():
            found.append((" ".join(before), Mention(word.token.text, word.key, span)))
    return [(name, mention) for name, mention in found if name not in _PLACES]


def _is_taken(span: Span, ordered: Sequence[Span]) -> bool:
    """Whether a span overlaps one of some spans in order, of which at most two neighbours overlap each other."""
    place = bisect_left(ordered, (span.end, 0))
    return any(other.end > span.start for other in ordered[max(0, place - 2) : place])


def find_conflicts(query: Facts, record: Facts) -> tuple[Conflict, ...]:
    """Differences that make `query` and `record` two claims.

    Args:
        query: Facts of the text asked about.
        record: Facts of the fact-checked claim.

    Returns:
        Conflicts: numbers and units first, then labels, dates, places, negation.
    """
    return (
        *quantity_conflicts(_with_ones(query, record), query.polarity, _with_ones(record, query), record.polarity),
        *_label_conflicts(query, record),
        *_paired("date", query.moments, record.moments, same_time, contradict),
        *_paired("date", query.spells, record.spells, same_spell, rival_spells),
        *_paired("place", query.places, record.places, same_place, rivals),
        *negation_conflicts(query.polarity, record.polarity),
    )


def _with_ones(facts: Facts, other: Facts) -> tuple[Quantity, ...]:
    """Quantities of a text, and "một" where the other counts the same noun."""
    return (*facts.quantities, *single_ones(facts.polarity.text, other.quantities))


def _label_conflicts(query: Facts, record: Facts) -> list[Conflict]:
    conflicts = []
    ours = {word.key for word in query.polarity.words} | {mention.value for _, mention in query.labels}
    theirs = {word.key for word in record.polarity.words} | {mention.value for _, mention in record.labels}
    for name, mention in query.labels:
        others = [other for other_name, other in record.labels if other_name == name and other.value not in ours]
        if others and mention.value not in theirs:
            conflicts.append(Conflict(_LABEL_KINDS.get(name, "number"), mention, others[0]))
    return conflicts[:1]


def _paired(
    kind: str,
    ours: Sequence[T],
    theirs: Sequence[T],
    same: Callable[[T, T], bool],
    against: Callable[[T, T], bool],
) -> list[Conflict]:
    """One conflict for each mention that the other side does not share and contradicts, each mention used once."""
    left = [b for b in theirs if not any(same(a, b) for a in ours)]
    conflicts = []
    for a in ours:
        if left and not any(same(a, b) for b in theirs):
            rival = next((b for b in left if against(a, b)), None)
            if rival is not None:
                left.remove(rival)
                conflicts.append(Conflict(kind, a.mention, rival.mention))
    return conflicts
