"""What a statement and a fact-checked claim have in common, as named numbers.

Each public function of `FEATURES` takes a `Pair` and returns a number; its docstring is what the reader of an answer is
shown, so every one must have it (a test sees to that). Terms are weighed by rarity: sharing "aspirin" says more than
sharing "là". The model in `sangto.matching.model` turns the numbers into a probability.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sangto.search.analysis import bigrams

Rarity = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Pair:
    """A statement beside a claim, ready to be compared.

    Attributes:
        query: Search terms of the statement, in order.
        claim: Search terms of the claim.
        title: Search terms of the fact-check's headline; may be empty.
        query_words: Words of the statement with their marks, parallel to `query` in Vietnamese.
        claim_words: Words of the claim with their marks.
        rarity: Rarity of a term in the index.
    """

    query: Sequence[str]
    claim: Sequence[str]
    title: Sequence[str]
    query_words: Sequence[str]
    claim_words: Sequence[str]
    rarity: Rarity

    def mass(self, terms: set[str]) -> float:
        """Summed rarity of `terms`."""
        return sum(map(self.rarity, terms))


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole > 0 else 0.0


def query_coverage(pair: Pair) -> float:
    """How much of the statement the claim says too: share of its terms, weighed by rarity."""
    query = set(pair.query)
    return _ratio(pair.mass(query & set(pair.claim)), pair.mass(query))


def claim_coverage(pair: Pair) -> float:
    """How much of the claim the statement says too: share of its terms, weighed by rarity."""
    claim = set(pair.claim)
    return _ratio(pair.mass(claim & set(pair.query)), pair.mass(claim))


def title_coverage(pair: Pair) -> float:
    """How much of the fact-check's headline the statement says too, weighed by rarity."""
    title = set(pair.title)
    return _ratio(pair.mass(title & set(pair.query)), pair.mass(title))


def rare_overlap(pair: Pair) -> float:
    """Likeness of the two sets of terms (cosine of squared rarities): high when the rare words agree."""
    query, claim = set(pair.query), set(pair.claim)
    shared = sum(pair.rarity(term) ** 2 for term in query & claim)
    both = sum(pair.rarity(term) ** 2 for term in query) * sum(pair.rarity(term) ** 2 for term in claim)
    return _ratio(shared, math.sqrt(both))


def pair_overlap(pair: Pair) -> float:
    """Share of neighbouring word pairs that both have, counted on the shorter text."""
    query, claim = set(bigrams(tuple(pair.query))), set(bigrams(tuple(pair.claim)))
    return _ratio(len(query & claim), min(len(query), len(claim)))


def letter_likeness(pair: Pair) -> float:
    """Likeness of the two texts letter by letter (cosine of runs of four letters): survives typing errors."""
    return _letter_cosine(" ".join(pair.query), " ".join(pair.claim))


def _letter_cosine(first: str, second: str) -> float:
    a = Counter([first[i : i + 4] for i in range(len(first) - 3)])
    b = Counter([second[i : i + 4] for i in range(len(second) - 3)])
    if not a or not b:
        return float(first == second and bool(first))
    shared = sum(count * b[run] for run, count in a.items() if run in b)
    return shared / math.sqrt(sum(n * n for n in a.values()) * sum(n * n for n in b.values()))


def rarest_missing(pair: Pair) -> float:
    """Rarity of the rarest term of the statement that neither claim nor headline has, against the rarest it has."""
    query = set(pair.query)
    missing = query - set(pair.claim) - set(pair.title)
    return _ratio(max(map(pair.rarity, missing), default=0.0), max(map(pair.rarity, query), default=0.0))


def rarest_unsaid(pair: Pair) -> float:
    """Rarity of the rarest term of the claim that the statement lacks, against the rarest the claim has."""
    claim = set(pair.claim)
    unsaid = claim - set(pair.query)
    return _ratio(max(map(pair.rarity, unsaid), default=0.0), max(map(pair.rarity, claim), default=0.0))


def mark_agreement(pair: Pair) -> float:
    """Of the words that agree without marks: the share that agrees with marks too; 1 if a side has no marks."""
    if _unmarked(pair.query_words) or _unmarked(pair.claim_words):
        return 1.0
    claim_terms, claim_words = set(pair.claim), set(pair.claim_words)
    shared = [word for term, word in zip(pair.query, pair.query_words, strict=False) if term in claim_terms]
    return _ratio(sum(word in claim_words for word in shared), len(shared)) if shared else 1.0


def _unmarked(words: Sequence[str]) -> bool:
    return sum(not word.isascii() for word in words) < 0.35 * len(words)


def length_difference(pair: Pair) -> float:
    """How far the lengths are apart: the natural logarithm of their ratio, without sign."""
    return abs(math.log((len(pair.query) + 1) / (len(pair.claim) + 1)))


def shared_evidence(pair: Pair) -> float:
    """How much rarity both share in all, in units of ten nats: two words in common prove less than ten."""
    return pair.mass(set(pair.query) & set(pair.claim)) / 10.0


FEATURES: Mapping[str, Callable[[Pair], float]] = {
    function.__name__: function
    for function in (
        query_coverage,
        claim_coverage,
        title_coverage,
        rare_overlap,
        pair_overlap,
        letter_likeness,
        rarest_missing,
        rarest_unsaid,
        mark_agreement,
        length_difference,
        shared_evidence,
    )
}


def compute(pair: Pair) -> dict[str, float]:
    """All features of a pair, by name."""
    return {name: function(pair) for name, function in FEATURES.items()}
