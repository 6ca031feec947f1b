"""`classify`: what kind of statement it is, how worth checking, and why.

Steps: read the words once; find cues; ask the rules; let the model weigh cues, rules and words; name the reasons. For
English the rules alone decide the kind, because the model has seen no English sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sangto.claims.cues import Cue, find_cues
from sangto.claims.features import read_features
from sangto.claims.model import decide, weight
from sangto.claims.rules import Judgement, Kind, judge
from sangto.records import Span
from sangto.text import read_text

_WORD_FEATURE = re.compile(r"(?:bare )?(?:word|pair):(.+)")
_LEAST = 0.1
"""Weight that a word or cue must have to be a reason."""
_MOST = 3


def classify(text: str) -> Judgement:
    """The kind of a statement, with reasons.

    Args:
        text: One statement; `sangto.claims.find_statements` finds those of longer texts.

    Returns:
        A judgement; its reasons are cues with spans in `text`, or single words where no cue speaks for the kind.
    """
    read = read_text(text)
    rules = judge(text, find_cues(text, read.language))
    if not read.words:
        return rules
    features = read_features(text, rules, read.words, read.folds)
    said = decide(features)
    kind, probability = (rules.kind, 1.0) if read.language == "en" else (said.kind, said.probability)
    reasons = rules.reasons if kind is rules.kind else _cue_reasons(rules.cues, kind)
    return Judgement(
        kind,
        reasons or tuple(_word_reasons(text, features, kind)),
        rules.cues,
        rules.kind,
        round(probability, 4),
        round(said.worthiness, 4) if kind is Kind.FACT else None,
    )


def _cue_reasons(cues: Sequence[Cue], kind: Kind) -> tuple[Cue, ...]:
    """Cues that speak for a kind that the rules did not choose, the strongest first."""
    weighed = [(weight(f"cue:{cue.name}", kind), cue) for cue in cues]
    telling = sorted((pair for pair in weighed if pair[0] >= _LEAST), key=lambda pair: -pair[0])
    return tuple(cue for _, cue in telling[:_MOST])


def _word_reasons(text: str, features: Sequence[str], kind: Kind) -> list[Cue]:
    """The words that speak most for a kind, as cues named ``word``."""
    weighed = sorted(((weight(name, kind), name) for name in features), reverse=True)
    lower, found = text.lower(), list[Cue]()
    for value, name in weighed:
        match = _WORD_FEATURE.fullmatch(name)
        if value < _LEAST or len(found) == _MOST:
            break
        place = re.search(rf"(?<!\w){re.escape(match[1])}(?!\w)", lower) if match else None
        if place and len(lower) == len(text) and not any(_overlap(place, cue.span) for cue in found):
            found.append(Cue("word", Span(*place.span()), text[place.start() : place.end()]))
    return found


def _overlap(place: re.Match[str], span: Span) -> bool:
    return place.start() < span.end and span.start < place.end()
