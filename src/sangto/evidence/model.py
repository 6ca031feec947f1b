"""From features to the probabilities of the three stances: a logistic regression with weights that can be read.

``quality/train_evidence.py`` fits them on pairs written for this project, whose licence allows it; its output is
deterministic.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from sangto.tables.stance_model import INTERCEPTS, WEIGHTS

STANCES = ("supports", "refutes", "open")
WEIGHED = tuple(name for name in WEIGHTS[STANCES[0]] if any(WEIGHTS[stance][name] for stance in STANCES))
"""Features that have a weight; the others are only for models that are fitted elsewhere, and not computed here."""


class Stance(NamedTuple):
    """A stance and its probability."""

    name: str
    probability: float


def probabilities(features: Mapping[str, float]) -> dict[str, float]:
    """Probability of each stance; they add up to 1.

    Args:
        features: From `sangto.evidence.features.compute`.
    """
    values = {
        stance: INTERCEPTS[stance] + sum(WEIGHTS[stance].get(name, 0.0) * number for name, number in features.items())
        for stance in STANCES
    }
    highest = max(values.values())
    powers = {stance: math.exp(value - highest) for stance, value in values.items()}
    whole = sum(powers.values())
    return {stance: power / whole for stance, power in powers.items()}


def decide(features: Mapping[str, float]) -> Stance:
    """The most probable stance."""
    found = probabilities(features)
    name = max(STANCES, key=lambda stance: found[stance])
    return Stance(name, found[name])
