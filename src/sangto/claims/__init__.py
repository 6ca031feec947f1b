"""What in a text can be checked: kinds of statements, how worth checking facts are, and the words that show it."""

from sangto.claims.cues import find_cues
from sangto.claims.judging import classify
from sangto.claims.rules import Judgement, judge
from sangto.claims.statements import ClassifiedStatement, find_statements
from sangto.records import Cue, Kind

__all__ = [
    "ClassifiedStatement",
    "Cue",
    "Judgement",
    "Kind",
    "classify",
    "find_cues",
    "find_statements",
    "judge",
]
