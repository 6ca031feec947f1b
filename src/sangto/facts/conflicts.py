"""What makes two like statements two claims: another number, unit, date or place, or a negation.

Steps: read each side once more in the light of the other (`sangto.facts.beside`); take away all that agrees and pair
what is left. What only one side mentions is silence, not a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from sangto.facts.amounts import quantity_conflicts
from sangto.facts.beside import read_beside
from sangto.facts.negation import negation_conflicts
from sangto.facts.reading import Facts
from sangto.facts.spells import Spell, rival_spells, same_spell
from sangto.facts.times import Moment, contradict, same_time
from sangto.facts.whereabouts import Place, rivals, same_place
from sangto.records import Conflict

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
    return (
        *quantity_conflicts(query.quantities, query.polarity, record.quantities, record.polarity),
        *_label_conflicts(query, record),
        *_paired("date", query.moments, record.moments, same_time, contradict),
        *_paired("date", query.spells, record.spells, same_spell, rival_spells),
        *_paired("place", query.places, record.places, same_place, rivals),
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
