"""Weights of the same-claim model."""

from __future__ import annotations

INTERCEPT: float = -5.034
CONFLICT_FACTOR: float = 0.087
WEIGHTS: dict[str, float] = {
    'claim_coverage': 2.437,
    'weaker_end': 2.277,
    'rare_overlap': 2.0,
    'shared_evidence': 0.889,
    'agreeing_facts': 2.998,
    'mark_agreement': 1.204,
    'length_difference': -0.918,
    'meaning_likeness': 0.0,
}
