"""Weights of the same-claim model."""

from __future__ import annotations

INTERCEPT: float = -5.036
CONFLICT_FACTOR: float = 0.087
WEIGHTS: dict[str, float] = {
    'claim_coverage': 2.432,
    'weaker_end': 2.283,
    'rare_overlap': 2.0,
    'shared_evidence': 0.896,
    'agreeing_facts': 3.01,
    'mark_agreement': 1.202,
    'length_difference': -0.921,
    'meaning_likeness': 0.0,
}
