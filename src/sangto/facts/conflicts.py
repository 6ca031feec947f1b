"""What makes two like statements two claims: another number, unit, date or place, or a negation.

Steps: read each side once more in the light of the other (`sangto.facts.beside`); take away all that agrees and pair
what is left. What only one side mentions is silence, not a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from sangto.facts.amounts import quantity_conflicts
from sangto.facts.beside import read_beside
from sangto.facts.bounds import within_reach
from sangto.facts.negation import negation_conflicts
from sangto.facts.reading import Facts
from sangto.facts.spells import Spell, rival_spells, same_spell
from sangto.facts.standing import likeness, standing
from sangto.facts.times import Moment, contradict, same_time
from sangto.facts.whereabouts import Place, rivals, same_place
from sangto.facts.wording import Polarity
from sangto.records import Conflict

_MOST_RIVALS = 12  # mentions among which the one is looked for that stands beside the same words
T = TypeVar("T", Moment, Place, Spell)
_LABEL_KINDS = {
    **dict.fromkeys(("khu pho", "thon", "ap", "to dan pho"), "place"),
    **dict.fromkeys(("ngay", "the ky", "mung", "mong"), "date"),
}


def find_conflicts(query: Facts, record: Facts) -> tuple[Conflict, ...]:
    """Differences that make `query` and `record` two claims.

    Args:
        query: Facts of the text asked about.
        record: Facts of the fact-checked claim.

    Returns:
        Conflicts: numbers and units first, then labels, dates, places, negation.
    """
    query, record = read_beside(query, record), read_beside(record, query)
    query = within_reach(query, record)
    texts = query.polarity, record.polarity
    return (
        *quantity_conflicts(query.quantities, query.polarity, record.quantities, record.polarity),
        *_label_conflicts(query, record),
        *_paired("date", (query.moments, record.moments), texts, same_time, contradict),
        *_paired("date", (query.spells, record.spells), texts, same_spell, rival_spells),
        *_paired("place", (query.places, record.places), texts, same_place, rivals),
        *negation_conflicts(query.polarity, record.polarity),
    )


def _label_conflicts(query: Facts, record: Facts) -> list[Conflict]:
    conflicts = []
    ours = {word.key for word in query.polarity.words} | {mention.value for _, mention in query.labels}
    theirs = {word.key for word in record.polarity.words} | {mention.value for _, mention in record.labels}
    for name, mention in query.labels:
        others = [other for other_name, other in record.labels if other_name == name and other.value not in ours]
        if others and mention.value not in theirs:
            kind = "number" if "/" in mention.value else _LABEL_KINDS.get(name, "number")  # "huyết áp 140/90"
            conflicts.append(Conflict(kind, mention, others[0]))
    return conflicts[:1]


def _paired(
    kind: str,
    mentions: tuple[Sequence[T], Sequence[T]],
    texts: tuple[Polarity, Polarity],
    same: Callable[[T, T], bool],
    against: Callable[[T, T], bool],
) -> list[Conflict]:
    """One conflict for each mention that the other side does not share and contradicts, each mention used once.

    Of several mentions that contradict it, the one that stands beside the same words is its rival, else the first.
    """
    ours, theirs = mentions
    left = [b for b in theirs if not any(same(a, b) for a in ours)]
    here, there = (sorted(mention.mention.span for mention in side) for side in mentions)
    conflicts = []
    for a in ours:
        if left and not any(same(a, b) for b in theirs):
            rivals_left = [b for b in left if against(a, b)]
            if rivals_left:
                stands = standing(texts[0], a.mention, here)
                rated = [likeness(stands, standing(texts[1], b.mention, there)) for b in rivals_left[:_MOST_RIVALS]]
                rival = rivals_left[rated.index(max(rated))]
                left.remove(rival)
                conflicts.append(Conflict(kind, a.mention, rival.mention))
    return conflicts
