"""Weights of the stance model."""

from __future__ import annotations

INTERCEPTS: dict[str, float] = {
    'supports': -0.229,
    'refutes': 0.133,
    'open': 0.096,
}
WEIGHTS: dict[str, dict[str, float]] = {
    'supports': {
        'coverage': 0.317,
        'word_pairs': 0.439,
        'gap': -0.19,
        'unsaid': -1.285,
        'weakest_clause': 0.924,
        'agreeing': 0.033,
        'silent_facts': -0.27,
        'silent_names': -0.992,
        'silent_superlative': -0.069,
        'silent_negation': -0.404,
        'conflicting_fact': -0.487,
        'conflicting_name': -1.236,
        'conflicting_sense': -0.631,
        'possible_conflict': -0.733,
    },
    'refutes': {
        'coverage': -0.1,
        'word_pairs': -0.341,
        'gap': -0.442,
        'unsaid': -0.526,
        'weakest_clause': 0.729,
        'agreeing': -0.141,
        'silent_facts': -0.173,
        'silent_names': -0.193,
        'silent_superlative': 0.093,
        'silent_negation': 0.057,
        'conflicting_fact': 0.904,
        'conflicting_name': 0.71,
        'conflicting_sense': 0.578,
        'possible_conflict': 0.849,
    },
    'open': {
        'coverage': -0.217,
        'word_pairs': -0.098,
        'gap': 0.632,
        'unsaid': 1.81,
        'weakest_clause': -1.653,
        'agreeing': 0.107,
        'silent_facts': 0.443,
        'silent_names': 1.185,
        'silent_superlative': -0.024,
        'silent_negation': 0.347,
        'conflicting_fact': -0.417,
        'conflicting_name': 0.526,
        'conflicting_sense': 0.052,
        'possible_conflict': -0.116,
    },
}
