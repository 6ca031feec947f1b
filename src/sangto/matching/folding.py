"""Fold fact-checks of one claim into one answer with several sources.

Two fact-checks are of one claim when their claims have the same words in the key form, or nearly the same terms and no
conflict between them. The most probable stays; the others become its sources.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from sangto.facts import Facts, find_conflicts, find_facts
from sangto.records import Match
from sangto.text import fold_words

NEAR = 0.85  # shared terms over all terms from which two claims count as near-duplicates


class Wording:
    """A text that is compared with several others; what is read in it is read once, and only when it is needed.

    Args:
        text: A claim or a message.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = fold_words(text)

    @cached_property
    def _terms(self) -> frozenset[str]:
        return frozenset(self._words)

    @cached_property
    def _facts(self) -> Facts:
        return find_facts(self._text)

    def is_like(self, other: Wording) -> bool:
        """Whether both have exactly or very nearly the same words, with nothing in conflict."""
        if self._words == other._words:
            return True
        both, either = self._terms & other._terms, self._terms | other._terms
        if len(both) < NEAR * len(either):
            return False
        return not find_conflicts(self._facts, other._facts)


def fold_duplicates(matches: Sequence[Match]) -> list[Match]:
    """Matches with duplicates folded, in the order given.

    Cost: quadratic in the number of matches, which is the handful that one statement has.
    """
    folded: list[Match] = []
    wordings: list[Wording] = []
    for match in matches:
        wording = Wording(match.record.claim)
        place = next((place for place, kept in enumerate(wordings) if kept.is_like(wording)), None)
        if place is None:
            folded.append(match)
            wordings.append(wording)
        else:
            folded[place] = replace(folded[place], sources=(*folded[place].sources, match.record))
    return folded
