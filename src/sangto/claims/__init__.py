"""What in a text can be checked: `find_cues`, `classify`.

Order of steps: cues with spans (`sangto.claims.cues`), then rules that name their reasons (`sangto.claims.rules`).
"""

from __future__ import annotations

from sangto.claims.cues import Cue, find_cues
from sangto.claims.rules import Judgement, Kind, classify, judge

__all__ = ["Cue", "Judgement", "Kind", "classify", "find_cues", "judge"]
