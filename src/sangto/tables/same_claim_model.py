"""Weights of the same-claim model."""

from __future__ import annotations

INTERCEPT: float = -5.063
CONFLICT_WEIGHT: float = -3.685
WEIGHTS: dict[str, float] = {
    'claim_coverage': 1.766,
    'weaker_end': 2.183,
    'rare_overlap': 2.0,
    'shared_evidence': 1.383,
    'agreeing_facts': 2.338,
    'mark_agreement': 1.134,
    'length_difference': -0.801,
}
