"""Weights of the stance model."""

from __future__ import annotations

INTERCEPTS: dict[str, float] = {
    'supports': -0.232,
    'refutes': 0.132,
    'open': 0.1,
}
WEIGHTS: dict[str, dict[str, float]] = {
    'supports': {
        'coverage': 0.316,
        'word_pairs': 0.441,
        'gap': -0.187,
        'unsaid': -1.285,
        'weakest_clause': 0.924,
        'agreeing': 0.037,
        'silent_facts': -0.268,
        'silent_names': -0.998,
        'silent_superlative': -0.07,
        'silent_negation': -0.413,
        'conflicting_fact': -0.485,
        'conflicting_name': -1.24,
        'conflicting_sense': -0.621,
        'possible_conflict': -0.736,
    },
    'refutes': {
        'coverage': -0.097,
        'word_pairs': -0.342,
        'gap': -0.443,
        'unsaid': -0.528,
        'weakest_clause': 0.729,
        'agreeing': -0.146,
        'silent_facts': -0.173,
        'silent_names': -0.18,
        'silent_superlative': 0.092,
        'silent_negation': 0.065,
        'conflicting_fact': 0.902,
        'conflicting_name': 0.706,
        'conflicting_sense': 0.588,
        'possible_conflict': 0.852,
    },
    'open': {
        'coverage': -0.219,
        'word_pairs': -0.099,
        'gap': 0.629,
        'unsaid': 1.813,
        'weakest_clause': -1.652,
        'agreeing': 0.11,
        'silent_facts': 0.441,
        'silent_names': 1.178,
        'silent_superlative': -0.022,
        'silent_negation': 0.348,
        'conflicting_fact': -0.417,
        'conflicting_name': 0.534,
        'conflicting_sense': 0.033,
        'possible_conflict': -0.116,
    },
}
