"""`classify`: what kind of statement it is, how worth checking, and why.

Steps: read the words once; find cues; ask the rules; let the model weigh cues, rules and words; name the reasons. The
rules alone decide the kind where the guideline leaves no choice, and for English, of which the model has seen nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from sangto.claims.cues import find_cues
from sangto.claims.features import read_features
from sangto.claims.model import decide, weight
from sangto.claims.rules import Judgement, judge
from sangto.records import Cue, Kind, Span
from sangto.text import read_text

_WORD_FEATURES = ("word:", "pair:", "bare word:", "bare pair:")
_LEAST = 0.1
"""Weight that a word or cue must have to be a reason."""
_MOST = 3
_SHORT = 10
"""Words up to which *nên* is *should* rather than *so*."""


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
    certain = read.language == "en" or _is_certain(text, rules)
    kind, probability = (rules.kind, 1.0) if certain else (said.kind, said.probability)
    reasons = rules.reasons if kind is rules.kind else _cue_reasons(rules.cues, kind)
    return Judgement(
        kind,
        reasons or tuple(_word_reasons(text, features, kind)),
        rules.cues,
        rules.kind,
        round(probability, 4),
        round(said.worthiness, 4) if kind is Kind.FACT else None,
    )


def _is_certain(text: str, rules: Judgement) -> bool:
    """Whether the guideline settles the kind by its main cue, whatever else is said."""
    if not rules.reasons:
        return False
    main = rules.reasons[0]
    match main.name:
        case "attribution" | "causation" | "courtesy":
            return True
        case "question":
            return main.text in "?？"
        case "rhetorical":
            return main.span.start == 0
        case "own-view":
            return main.text.lower().startswith("theo")
        case "obligation":
            plain = "," not in text and ";" not in text and len(text.split()) <= _SHORT
            return plain and main.text.lower() in ("nên", "nen") and main.span.start > 0
    return False


def _cue_reasons(cues: Sequence[Cue], kind: Kind) -> tuple[Cue, ...]:
    """Cues that speak for a kind that the rules did not choose, the strongest first."""
    weighed = [(weight(f"cue:{cue.name}", kind), cue) for cue in cues]
    telling = sorted((pair for pair in weighed if pair[0] >= _LEAST), key=lambda pair: -pair[0])
    return tuple(cue for _, cue in telling[:_MOST])


def _word_reasons(text: str, features: Sequence[str], kind: Kind) -> list[Cue]:
    """The words that speak most for a kind, as cues named ``word``."""
    words = (name for name in features if name.startswith(_WORD_FEATURES))
    weighed = sorted(((value, name) for name in words if (value := weight(name, kind)) >= _LEAST), reverse=True)
    lower, found = text.lower(), list[Cue]()
    if len(lower) != len(text):
        return found
    for _, name in weighed:
        if len(found) == _MOST:
            break
        place = _place(lower, name.partition(":")[2])
        if place and not any(_overlap(place, cue.span) for cue in found):
            found.append(Cue("word", place, text[place.start : place.end]))
    return found


def _place(text: str, words: str) -> Span | None:
    """Where `words` first stand in `text` as whole words."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            return Span(start, end)
        start = text.find(words, start + 1)
    return None


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
