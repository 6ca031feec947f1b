"""Weights of the stance model."""

from __future__ import annotations

INTERCEPTS: dict[str, float] = {"supports": 0.0, "refutes": 0.0, "open": 0.0}
WEIGHTS: dict[str, dict[str, float]] = {"supports": {}, "refutes": {}, "open": {}}
