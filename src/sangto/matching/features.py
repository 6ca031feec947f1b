"""What a statement and a fact-checked claim have in common, as named numbers.

Each public function of `FEATURES` takes a `Pair` and returns a number; its docstring is what the reader of an answer is
shown, so every one must have it (a test sees to that). Terms are weighed by rarity: sharing "aspirin" says more than
sharing "là". The model in `sangto.matching.model` turns the numbers into a probability.

Left out after measuring on the training pairs, because they added nothing to those below: coverage of the statement
(forwarded messages say much besides), shared word pairs, letter likeness, the rarest word that only one side has.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from sangto.search.analysis import MARKED_BELOW
from sangto.text.words import fold_word

Rarity = Callable[[str], float]
ENOUGH = 16.0  # nats of shared rarity beyond which more is no better evidence


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
        self.distinct = frozenset(words)
        self.folds = frozenset(map(fold_word, words))
        self.unmarked = sum(map(str.isascii, words)) > MARKED_BELOW * len(words)


class Pair:
    """A statement beside a claim, ready to be compared.

    Args:
        query: The statement.
        claim: The claim of the fact-check.
        agreeing: How many numbers and dates they agree on.
        meaning: Likeness in meaning by the encoder; 0 without one.
    """

    def __init__(self, query: Side, claim: Side, agreeing: int = 0, meaning: float = 0.0) -> None:
        self.query = query
        self.claim = claim
        self.agreeing = agreeing
        self.meaning = meaning
        self.shared = query.rarities.keys() & claim.rarities.keys()
        self.shared_mass = sum(query.rarities[term] for term in self.shared)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole > 0 else 0.0


def claim_coverage(pair: Pair) -> float:
    """How much of the claim the statement says too: share of its terms, weighed by rarity."""
    return _ratio(pair.shared_mass, pair.claim.mass)


def weaker_end(pair: Pair) -> float:
    """The same for the first and the last third of the claim, the lower of both: who or what, and what of it."""
    terms, rarities, shared = pair.claim.terms, pair.claim.rarities, pair.shared
    length = max(3, len(terms) // 3)
    ends = (terms[:length], terms[-length:])
    said = [sum(rarities[term] for term in end if term in shared) for end in ends]
    return min(_ratio(part, sum(rarities[term] for term in end)) for part, end in zip(said, ends, strict=True))


def rare_overlap(pair: Pair) -> float:
    """Likeness of the two sets of terms (cosine of squared rarities): high when the rare words agree."""
    shared = sum(pair.query.rarities[term] ** 2 for term in pair.shared)
    return _ratio(shared, math.sqrt(pair.query.squares * pair.claim.squares))


def shared_evidence(pair: Pair) -> float:
    """How much rarity both share in all, at most 1: two words in common prove little, four or five are enough."""
    return min(pair.shared_mass / ENOUGH, 1.0)


def agreeing_facts(pair: Pair) -> float:
    """Numbers and dates on which both agree: 0 for none, 0.5 for one, 1 for two or more."""
    return min(pair.agreeing, 2) / 2


def mark_agreement(pair: Pair) -> float:
    """Of the words that agree without marks: the share that agrees with marks too; 1 if a side has no marks."""
    query, claim = pair.query, pair.claim
    if query.unmarked or claim.unmarked:
        return 1.0
    agreeing = differing = 0
    for word in set(query.words):
        if word in claim.distinct:
            agreeing += 1
        elif fold_word(word) in claim.folds:
            differing += 1
    return _ratio(agreeing, agreeing + differing) if agreeing + differing else 1.0


def length_difference(pair: Pair) -> float:
    """How far the lengths are apart: the natural logarithm of their ratio, without sign."""
    return abs(math.log((len(pair.query.terms) + 1) / (len(pair.claim.terms) + 1)))


def meaning_likeness(pair: Pair) -> float:
    """Similar meaning, as an optional encoder sees it (cosine; 0 without); the probability does not count it yet."""
    return pair.meaning


FEATURES: Mapping[str, Callable[[Pair], float]] = {
    function.__name__: function
    for function in (
        claim_coverage,
        weaker_end,
        rare_overlap,
        shared_evidence,
        agreeing_facts,
        mark_agreement,
        length_difference,
        meaning_likeness,
    )
}


def compute(pair: Pair) -> dict[str, float]:
    """All features of a pair, by name."""
    return {name: function(pair) for name, function in FEATURES.items()}
