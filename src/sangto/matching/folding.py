"""Fold fact-checks of one claim into one answer with several sources.

Two fact-checks are of one claim when their claims have the same words in the key form, or nearly the same terms and no
conflict between them. The most probable stays; the others become its sources.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sangto.facts import find_conflicts, find_facts
from sangto.records import Match
from sangto.text import fold_words

NEAR = 0.85  # shared terms over all terms from which two claims count as near-duplicates


def same_wording(first: str, second: str) -> bool:
    """Whether two texts have exactly or very nearly the same words, with nothing in conflict.

    Args:
        first: A claim or a message.
        second: Another.
    """
    a, b = fold_words(first), fold_words(second)
    if a == b:
        return True
    both, either = set(a) & set(b), set(a) | set(b)
    if len(both) < NEAR * len(either):
        return False
    return not find_conflicts(find_facts(first), find_facts(second))


def fold_duplicates(matches: Sequence[Match]) -> list[Match]:
    """Matches with duplicates folded, in the order given.

    Cost: quadratic in the number of matches, which is the handful that one statement has.
    """
    folded: list[Match] = []
    for match in matches:
        for position, kept in enumerate(folded):
            if same_wording(kept.record.claim, match.record.claim):
                folded[position] = replace(kept, sources=(*kept.sources, match.record))
                break
        else:
            folded.append(match)
    return folded
