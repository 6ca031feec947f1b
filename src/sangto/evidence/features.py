"""What a claim and a passage have in common, as named numbers that a reader can check.

Each public function of `FEATURES` takes a `Beside`; its docstring is what a reader is shown. The model in
`sangto.evidence.model` turns the numbers into the probabilities of the three stances.

Left out after measuring: the same shares for the nearest sentence alone, the order of words, and the length of the
claim, which tells the label in one set of the development data only by the way that set was made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from sangto.evidence.findings import Finding
from sangto.evidence.sides import Side, share_said, telling
from sangto.facts import find_conflicts
from sangto.records import Span

_CLAUSE = re.compile(r"[,;.!?]\s")
_LEAST_CLAUSE = 4  # terms of a clause that is looked at by itself


class Beside:
    """A claim beside a passage, ready to be measured."""

    def __init__(self, claim: Side, passage: Side, findings: Sequence[Finding]) -> None:
        self.claim = claim
        self.passage = passage
        self.findings = findings

    def count(self, relation: str, *aspects: str) -> int:
        """How many findings of some aspects have a relation."""
        return sum(finding.relation == relation and finding.aspect in aspects for finding in self.findings)


def coverage(pair: Beside) -> float:
    """How much of the claim the passage says too: share of its words, rare ones counting more."""
    return share_said(pair.claim.terms, pair.passage.known)


def word_pairs(pair: Beside) -> float:
    """Share of the claim's neighbouring words that are neighbours in the passage too."""
    ours = list(pairwise(pair.claim.terms))
    theirs = set(pairwise(pair.passage.terms))
    return sum(one in theirs for one in ours) / len(ours) if ours else 0.0


def gap(pair: Beside) -> float:
    """How much of the claim lies in its longest stretch that the passage does not say."""
    longest = run = whole = 0.0
    for term in pair.claim.terms:
        weight = telling(term)
        whole += weight
        run = 0.0 if term in pair.passage.known else run + weight
        longest = max(longest, run)
    return longest / whole if whole else 1.0


def unsaid(pair: Beside) -> float:
    """How much the claim says that the passage does not, in rare words, at most 1: ten are enough."""
    return min(sum(telling(term) for term in pair.claim.terms if term not in pair.passage.known) / 10, 1.0)


def weakest_clause(pair: Beside) -> float:
    """The least covered clause of the claim: an invented addition stands in a clause of its own."""
    text = pair.claim.text
    borders = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    shares = []
    for start, end in pairwise(borders):
        folds = [word.fold for word in pair.claim.within(Span(start, end))]
        if len(folds) >= _LEAST_CLAUSE:
            shares.append(share_said(folds, pair.passage.folds))
    return min(shares, default=coverage(pair))


def agreeing(pair: Beside) -> float:
    """Numbers, dates, places and names that agree: three are enough for 1."""
    return min(pair.count("agrees", "quantity", "date", "place", "name"), 3) / 3


def silent_facts(pair: Beside) -> float:
    """Numbers, dates and places of the claim that the passage does not have: two are enough for 1."""
    return min(pair.count("silent", "quantity", "date", "place"), 2) / 2


def silent_names(pair: Beside) -> float:
    """Names in the claim that the passage does not have: two are enough for 1."""
    return min(pair.count("silent", "name"), 2) / 2


def silent_superlative(pair: Beside) -> float:
    """The claim has a superlative or a direction that the passage has not."""
    return float(pair.count("silent", "superlative", "direction") > 0)


def silent_negation(pair: Beside) -> float:
    """The claim denies something of which the passage does not speak."""
    return float(pair.count("silent", "negation") > 0)


def conflicting_fact(pair: Beside) -> float:
    """A number, date or place conflicts."""
    return float(pair.count("conflicts", "quantity", "date", "place") > 0)


def conflicting_name(pair: Beside) -> float:
    """A name or source stands in the place of another."""
    return float(pair.count("conflicts", "name", "attribution") > 0)


def conflicting_sense(pair: Beside) -> float:
    """A negation, direction or superlative is turned round."""
    return float(pair.count("conflicts", "negation", "direction", "superlative") > 0)


def possible_conflict(pair: Beside) -> float:
    """A number, date, place or negation differs, but perhaps of something else: not shown as a conflict."""
    return float(bool(find_conflicts(pair.claim.facts, pair.passage.facts)))


FEATURES: Mapping[str, Callable[[Beside], float]] = {
    function.__name__: function
    for function in (
        coverage,
        word_pairs,
        gap,
        unsaid,
        weakest_clause,
        agreeing,
        silent_facts,
        silent_names,
        silent_superlative,
        silent_negation,
        conflicting_fact,
        conflicting_name,
        conflicting_sense,
        possible_conflict,
    )
}


def compute(pair: Beside) -> dict[str, float]:
    """All features of a pair, by name."""
    return {name: function(pair) for name, function in FEATURES.items()}
