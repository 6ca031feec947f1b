"""How many mentions of two texts are compared with each other, so that a long text costs no more than its length.

Every mention of the one is compared with every mention of the other. Texts that people write have few of a kind; of
texts made to have thousands the first ones of the query are compared with all of the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from sangto.facts.reading import Facts

MOST_PAIRS = 5_000  # pairs of mentions of one kind that are compared: 70 of each side
LEAST = 4  # mentions of the query that are compared in any case
T = TypeVar("T")


def within_reach(query: Facts, record: Facts) -> Facts:
    """The query with no more mentions of each kind than can be compared with those of the record.

    Args:
        query: Facts of the text asked about.
        record: Facts of the text that it is compared with.

    Returns:
        `query`; of a kind of which both have many, only its first.
    """
    polar, other = query.polarity, record.polarity
    return replace(
        query,
        polarity=polar._replace(
            negations=few_enough(polar.negations, other.negations), poles=few_enough(polar.poles, other.poles)
        ),
        quantities=few_enough(query.quantities, record.quantities),
        moments=few_enough(query.moments, record.moments),
        spells=few_enough(query.spells, record.spells),
        places=few_enough(query.places, record.places),
        labels=few_enough(query.labels, record.labels),
    )


def few_enough(ours: Sequence[T], theirs: Sequence[T]) -> tuple[T, ...]:
    """The first mentions of the one that can be compared with all of the other, at least `LEAST`."""
    return tuple(ours[: max(LEAST, MOST_PAIRS // max(1, len(theirs)))])
