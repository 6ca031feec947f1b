"""Weights of the same-claim model."""

from __future__ import annotations

INTERCEPT: float = -5.023
CONFLICT_FACTOR: float = 0.126
WEIGHTS: dict[str, float] = {
    'claim_coverage': 2.442,
    'weaker_end': 2.292,
    'rare_overlap': 2.0,
    'shared_evidence': 0.885,
    'agreeing_facts': 2.955,
    'mark_agreement': 1.208,
    'length_difference': -0.924,
    'meaning_likeness': 0.0,
}
