"""`classify`: what kind of statement it is, how worth checking, and why.

Steps: read the words once; find cues and groups of words; ask the rules; let the model of the language weigh all of it;
name the reasons. The rules alone decide where the guideline leaves no choice.
"""

from __future__ import annotations

import re

from sangto.claims.cues import find_cues
from sangto.claims.features import Reading, read_features
from sangto.claims.groups import find_groups
from sangto.claims.model import decide
from sangto.claims.reasons import find_reasons
from sangto.claims.rules import Judgement, judge
from sangto.records import Kind
from sangto.text import read_text

_REPORTED = re.compile("[:\"“”]")
_FEWEST_ENGLISH = 3
"""Words from which a text can be told to be English."""


def classify(text: str) -> Judgement:
    """The kind of a statement, with reasons.

    Args:
        text: One statement; `sangto.claims.find_statements` finds those of longer texts.

    Returns:
        A judgement; its reasons are cues with spans in `text`.
    """
    reading = read_statement(text)
    rules = reading.judgement
    if not reading.read.words:
        return rules
    features = read_features(reading)
    said = decide(features, reading.read.language)
    kind, probability = (rules.kind, 1.0) if _is_certain(text, rules) else (said.kind, said.probability)
    return Judgement(
        kind,
        find_reasons(reading, features, kind),
        rules.cues,
        rules.kind,
        round(probability, 4),
        round(said.worthiness, 4) if kind is Kind.FACT else None,
    )


def read_statement(text: str) -> Reading:
    """A statement read once, with what the rules say of it."""
    read = read_text(text)
    if read.language == "en" and len(read.words) < _FEWEST_ENGLISH:
        read = read._replace(language="vi")
    judgement = judge(text, find_cues(text, read.language))
    return Reading(text, read, judgement, list(find_groups(read.words, read.folds, read.language)))


def _is_certain(text: str, rules: Judgement) -> bool:
    """Whether the guideline settles the kind by its main cue: a question mark, unless the question is reported."""
    main = rules.reasons[0] if rules.reasons else None
    return main is not None and main.name == "question" and main.text in "?？" and not _REPORTED.search(text)
