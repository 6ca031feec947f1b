"""What a statement and a fact-checked claim have in common, as named numbers.

Each public function of `FEATURES` takes a `Pair` and returns a number; its docstring is what the reader of an answer is
shown, so every one must have it (a test sees to that). Terms are weighed by rarity: sharing "aspirin" says more than
sharing "là". The model in `sangto.matching.model` turns the numbers into a probability.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from sangto.search.analysis import bigrams, fold_word

Rarity = Callable[[str], float]


class Side:
    """The terms of one text with what the features need of them, worked out once.

    Args:
        terms: Search terms, in order.
        words: Words with their marks.
        rarity: Rarity of a term in the index.
    """

    def __init__(self, terms: Sequence[str], words: Sequence[str], rarity: Rarity) -> None:
        self.terms = terms
        self.words = words
        self.rarities = {term: rarity(term) for term in terms}
        self.mass = sum(self.rarities.values())
        self.squares = sum(value * value for value in self.rarities.values())
        self.rarest = max(self.rarities.values(), default=0.0)
        self.pairs = set(bigrams(tuple(terms)))
        self.runs = _runs(" ".join(terms))
        self.runs_length = math.sqrt(sum(count * count for count in self.runs.values()))
        self.unmarked = sum(not word.isascii() for word in words) < 0.35 * len(words)


class Pair:
    """A statement beside a claim and its headline, ready to be compared.

    Args:
        query: The statement.
        claim: The claim of the fact-check.
        title: Terms of its headline; may be empty.
        rarity: Rarity of a term in the index.
    """

    def __init__(self, query: Side, claim: Side, title: Sequence[str], rarity: Rarity) -> None:
        self.query = query
        self.claim = claim
        self.title = {term: rarity(term) for term in title}
        self.shared = query.rarities.keys() & claim.rarities.keys()
        self.shared_mass = sum(query.rarities[term] for term in self.shared)


def _runs(text: str) -> Counter[str]:
    """Runs of four letters and how often each occurs."""
    return Counter([text[i : i + 4] for i in range(len(text) - 3)])


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole > 0 else 0.0


def query_coverage(pair: Pair) -> float:
    """How much of the statement the claim says too: share of its terms, weighed by rarity."""
    return _ratio(pair.shared_mass, pair.query.mass)


def claim_coverage(pair: Pair) -> float:
    """How much of the claim the statement says too: share of its terms, weighed by rarity."""
    return _ratio(pair.shared_mass, pair.claim.mass)


def title_coverage(pair: Pair) -> float:
    """How much of the fact-check's headline the statement says too, weighed by rarity."""
    said = sum(value for term, value in pair.title.items() if term in pair.query.rarities)
    return _ratio(said, sum(pair.title.values()))


def rare_overlap(pair: Pair) -> float:
    """Likeness of the two sets of terms (cosine of squared rarities): high when the rare words agree."""
    shared = sum(pair.query.rarities[term] ** 2 for term in pair.shared)
    return _ratio(shared, math.sqrt(pair.query.squares * pair.claim.squares))


def pair_overlap(pair: Pair) -> float:
    """Share of neighbouring word pairs that both have, counted on the shorter text."""
    first, second = pair.query.pairs, pair.claim.pairs
    return _ratio(len(first & second), min(len(first), len(second)))


def letter_likeness(pair: Pair) -> float:
    """Likeness of the two texts letter by letter (cosine of runs of four letters): survives typing errors."""
    first, second = pair.query.runs, pair.claim.runs
    if len(second) < len(first):
        first, second = second, first
    shared = sum(count * second[run] for run, count in first.items() if run in second)
    return _ratio(shared, pair.query.runs_length * pair.claim.runs_length)


def rarest_missing(pair: Pair) -> float:
    """Rarity of the rarest term of the statement that neither claim nor headline has, against the rarest it has."""
    query = pair.query.rarities
    missing = [value for term, value in query.items() if term not in pair.shared and term not in pair.title]
    return _ratio(max(missing, default=0.0), pair.query.rarest)


def rarest_unsaid(pair: Pair) -> float:
    """Rarity of the rarest term of the claim that the statement lacks, against the rarest the claim has."""
    unsaid = [value for term, value in pair.claim.rarities.items() if term not in pair.shared]
    return _ratio(max(unsaid, default=0.0), pair.claim.rarest)


def mark_agreement(pair: Pair) -> float:
    """Of the words that agree without marks: the share that agrees with marks too; 1 if a side has no marks."""
    query, claim = pair.query, pair.claim
    if query.unmarked or claim.unmarked:
        return 1.0
    claim_words = set(claim.words)
    claim_folds = set(map(fold_word, claim_words))
    shared = [word for word in query.words if fold_word(word) in claim_folds]
    return _ratio(sum(word in claim_words for word in shared), len(shared)) if shared else 1.0


def length_difference(pair: Pair) -> float:
    """How far the lengths are apart: the natural logarithm of their ratio, without sign."""
    return abs(math.log((len(pair.query.terms) + 1) / (len(pair.claim.terms) + 1)))


def shared_evidence(pair: Pair) -> float:
    """How much rarity both share in all, in units of thirty nats, at most 1: two words in common prove little."""
    return min(pair.shared_mass / 30.0, 1.0)


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
