"""`find_reasons`: the words of a statement that speak for its kind.

Asked in this order, until something is found: the cues by which the rules came to the same kind; other cues and
groups of words, by their weight in the model; single words, by their weight; the statement as a whole, if no word
shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from heapq import nlargest

from sangto.claims.features import Reading
from sangto.claims.model import KINDS, Model, load_model, model_name
from sangto.records import Cue, Kind, Span
from sangto.text.unicode import strip_marks

_LEAST = 0.12
"""Weight that a word, a group or a cue must have to be a reason."""
_MOST = 3
_TRIED = 12
"""Words that are looked for in the text at most, so that a long text costs no more than its length."""

Weighed = tuple[float, Cue]


def find_reasons(reading: Reading, features: Sequence[str], kind: Kind) -> tuple[Cue, ...]:
    """Cues, groups or words that speak for a kind, the strongest first; never empty for a text with words.

    Args:
        reading: The statement.
        features: Its features.
        kind: What it was found to be.
    """
    judgement = reading.judgement
    if judgement.reasons and kind is judgement.kind:
        return judgement.reasons
    weigh, text = _Weights(load_model(model_name(reading.read)), kind), _Text(reading.text)
    found = [*_cues(reading, weigh), *_groups(reading, weigh, text)]
    return _best(found) or _best(_words(features, weigh, text)) or (_whole(reading.text),)


class _Weights:
    """What features weigh for one kind."""

    def __init__(self, model: Model, kind: Kind) -> None:
        self._model = model
        self._column = KINDS.index(kind)

    def __call__(self, feature: str) -> float:
        return self._model.weight(feature, self._column)


def _cues(reading: Reading, weigh: _Weights) -> Iterator[Weighed]:
    for cue in reading.judgement.cues:
        yield weigh(f"cue:{cue.name}"), cue


def _groups(reading: Reading, weigh: _Weights, text: _Text) -> Iterator[Weighed]:
    weighed = [
        (weigh(f"group:{name}") + weigh(f"group:{name}:{found.place}"), name, found.phrase)
        for found in reading.groups
        for name in found.groups
    ]
    for value, name, phrase in nlargest(_TRIED, weighed):
        span = text.find(phrase) if value >= _LEAST else None
        if span:
            yield value, text.cue(name, span)


def _words(features: Sequence[str], weigh: _Weights, text: _Text) -> Iterator[Weighed]:
    weighed = ((weigh(name), name.partition(":")[2]) for name in features if name.startswith("word:"))
    for value, word in nlargest(_TRIED, weighed):
        span = text.find(word) if value >= _LEAST else None
        if span:
            yield value, text.cue("word", span)


def _best(weighed: Iterable[Weighed]) -> tuple[Cue, ...]:
    """Those of the largest weights that do not overlap."""
    best: list[Cue] = []
    for value, cue in sorted(weighed, key=lambda pair: -pair[0]):
        if value < _LEAST or len(best) == _MOST:
            break
        if all(cue.span.end <= other.span.start or other.span.end <= cue.span.start for other in best):
            best.append(cue)
    return tuple(best)


def _whole(text: str) -> Cue:
    """The statement itself, without blanks at its ends."""
    start = len(text) - len(text.lstrip())
    return Cue("statement", Span(start, len(text.rstrip())), text.strip())


class _Text:
    """A text in which words are looked for, with marks or without, in small letters."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lower = text.lower()

    def cue(self, name: str, span: Span) -> Cue:
        """A cue with the words as written."""
        return Cue(name, span, self.text[span.start : span.end])

    def find(self, words: str) -> Span | None:
        """Where `words` first stand as whole words; None if they do not, as written."""
        if len(self._lower) != len(self.text):
            return None
        return _place(self._lower, words) or (_place(self._bare, words) if len(self._bare) == len(self.text) else None)

    @cached_property
    def _bare(self) -> str:
        """The text in small letters without marks."""
        return strip_marks(self._lower)


def _place(text: str, words: str) -> Span | None:
    at = -1
    for _ in range(_TRIED):
        at = text.find(words, at + 1)
        if at < 0:
            return None
        end = at + len(words)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            return Span(at, end)
    return None
