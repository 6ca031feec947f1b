"""From features to the probability that two texts make the same claim.

A logistic regression over `sangto.matching.features` and the conflicts found, with weights that a reader can check by
hand. ``quality/train_same_claim.py`` fits them on pairs written for this project and prints the table below anew; its
output is deterministic.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from sangto.tables.same_claim_model import CONFLICT_WEIGHT, INTERCEPT, WEIGHTS


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value)) if value >= 0 else math.exp(value) / (1 + math.exp(value))


def probability(features: Mapping[str, float], conflicts: int) -> float:
    """Probability that both texts make the same claim.

    Args:
        features: From `sangto.matching.features.compute`.
        conflicts: Number of conflicts found; 0 also gives what the probability would be without them.
    """
    value = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * number for name, number in features.items())
    return _logistic(value + (CONFLICT_WEIGHT if conflicts else 0.0))
