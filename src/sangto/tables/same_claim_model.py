"""Weights of the same-claim model."""

from __future__ import annotations

INTERCEPT: float = -4.968
CONFLICT_FACTOR: float = 0.123
WEIGHTS: dict[str, float] = {
    'claim_coverage': 1.85,
    'weaker_end': 2.188,
    'rare_overlap': 2.0,
    'shared_evidence': 1.274,
    'agreeing_facts': 2.369,
    'mark_agreement': 1.074,
    'length_difference': -0.781,
    'meaning_likeness': 0.0,
}
