"""Weights of the same-claim model."""

from __future__ import annotations

INTERCEPT: float = -5.739
CONFLICT_WEIGHT: float = -2.216
WEIGHTS: dict[str, float] = {
    'query_coverage': 0.0,
    'claim_coverage': 2.399,
    'title_coverage': 1.15,
    'rare_overlap': 0.0,
    'pair_overlap': 0.0,
    'letter_likeness': 0.0,
    'rarest_missing': 0.0,
    'rarest_unsaid': 0.0,
    'mark_agreement': 1.107,
    'length_difference': -0.707,
    'shared_evidence': 4.679,
}
