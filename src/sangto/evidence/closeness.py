"""Features: where in the passage the claim stands, sentence by sentence, pair by pair, and how close together."""

from __future__ import annotations

from itertools import pairwise

from sangto.evidence.beside import Beside
from sangto.evidence.sides import telling

_LITTLE = 0.5  # share of a clause below which the passage does not speak of it
_STEPS = 4  # places in the length of a claim from which a stretch of the passage is tried
_STRETCH = 1.5  # length of such a stretch, in claims


def best_sentence(pair: Beside) -> float:
    """How much of the claim's best supported sentence one sentence of the passage says."""
    return max(pair.sentence_shares, default=0.0)


def worst_sentence(pair: Beside) -> float:
    """How much of the claim's least supported sentence one sentence of the passage says."""
    return min(pair.sentence_shares, default=0.0)


def first_sentence(pair: Beside) -> float:
    """How much of the claim's first sentence one sentence of the passage says."""
    return pair.sentence_shares[0] if pair.sentence_shares else 0.0


def uncovered_clauses(pair: Beside) -> float:
    """Clauses of the claim of which the passage says less than half: three are enough for 1."""
    return min(sum(share < _LITTLE for share in pair.clause_shares), 3) / 3


def gathered(pair: Beside) -> float:
    """How much of the claim's different words stand in one stretch of the passage, half as long again as the claim."""
    ours, theirs = set(pair.overlap.ours), pair.overlap.theirs
    whole = sum(map(telling, ours))
    count = len(pair.overlap.ours)
    size, step = int(_STRETCH * count) + 2, max(1, count // _STEPS)
    starts = range(0, max(1, len(theirs) - size + 1), step)
    return max(sum(map(telling, ours.intersection(theirs[at : at + size]))) for at in starts) / whole if whole else 0.0


def broken_pairs(pair: Beside) -> float:
    """Share of the claim's neighbouring words that the passage has, but apart from each other."""
    known, theirs = pair.overlap.known, set(pairwise(pair.overlap.theirs))
    both = [(one, two) for one, two in pairwise(pair.overlap.ours) if one in known and two in known]
    return sum(one not in theirs for one in both) / len(both) if both else 0.0


FEATURES = (best_sentence, worst_sentence, first_sentence, uncovered_clauses, gathered, broken_pairs)
