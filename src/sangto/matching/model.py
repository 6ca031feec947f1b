"""From features to the probability that two texts make the same claim.

A logistic regression over `sangto.matching.features`, with weights that a reader can check by hand, and one factor for
pairs that conflict. ``quality/train_same_claim.py`` fits both on pairs written for this project; it is deterministic.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from sangto.tables.same_claim_model import CONFLICT_FACTOR, INTERCEPT, WEIGHTS


def similarity(features: Mapping[str, float]) -> float:
    """Probability that both texts make the same claim, as far as words and agreeing facts tell.

    Args:
        features: From `sangto.matching.features.compute`.
    """
    value = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * number for name, number in features.items())
    return 1 / (1 + math.exp(-value)) if value >= 0 else math.exp(value) / (1 + math.exp(value))


def most_similarity(features: Mapping[str, float]) -> float:
    """What `similarity` can become at most once numbers and dates are compared."""
    return similarity({**features, "agreeing_facts": 1.0})


def probability(similar: float, conflicts: int) -> float:
    """The same, with the conflicts: however alike two texts are, a conflict leaves only the chance that it is mistaken.

    Args:
        similar: From `similarity`.
        conflicts: Number of conflicts found.
    """
    return similar * CONFLICT_FACTOR if conflicts else similar
