"""Weights of the same-claim model."""

from __future__ import annotations

INTERCEPT: float = -5.088
CONFLICT_WEIGHT: float = -3.563
WEIGHTS: dict[str, float] = {
    'claim_coverage': 2.55,
    'weaker_end': 2.373,
    'rare_overlap': 0.323,
    'shared_evidence': 1.673,
    'agreeing_facts': 2.322,
    'mark_agreement': 1.272,
    'length_difference': -1.031,
}
