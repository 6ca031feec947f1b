"""Names of people, bodies and products in a text: runs of words with a capital, and groups of capitals.

A single word with a capital at the beginning of a sentence is no name: every sentence begins so. Where nearly all words
have capitals (headlines) or none (chat), there are no names to be found.
"""

from __future__ import annotations

from typing import NamedTuple

from sangto.evidence.sides import EVERYDAY, Side
from sangto.records import Span
from sangto.tables.common_words import COMMON_WORDS

_MOST_CAPITALS = 0.6  # share of words with capitals from which capitals mean nothing
_BODIES = frozenset({"bo", "so", "cuc", "vu", "vien", "phong", "ban", "hoi", "toa", "nganh"})
_LONGEST = 8  # words of a name


class Name(NamedTuple):
    """A name: the numbers of its first word and of the word behind it, its words without marks, and its place."""

    first: int
    last: int
    folds: tuple[str, ...]
    span: Span


def _is_capital(side: Side, at: int) -> bool:
    text = side.words[at].token.text
    return text[:1].isupper() and not text.isdigit()


def find_names(side: Side) -> list[Name]:
    """The names in a text, in order."""
    words = side.words
    capitals = [_is_capital(side, at) for at in range(len(words))]
    if sum(capitals) > _MOST_CAPITALS * len(words):
        return []
    starts = {sentence.span.start for sentence in side.sentences}
    names = []
    at = 0
    while at < len(words):
        last = at
        while (
            last < len(words) and capitals[last] and last - at < _LONGEST and not (last > at and words[last - 1].ends)
        ):
            last += 1
        first = at
        if last > at and words[at].token.span.start in starts and _is_plain(side, at, last):
            first += 1
        if last - first == 2 and words[first].fold in _BODIES and last < len(words) and not words[last - 1].ends:
            last += 1  # "Bộ Công an": only the first half of a compound has a capital
        if last > first:
            span = Span(words[first].token.span.start, words[last - 1].token.span.end)
            names.append(Name(first, last, tuple(word.fold for word in words[first:last]), span))
        at = max(last, at + 1)
    return names


def _is_plain(side: Side, at: int, last: int) -> bool:
    """Whether the first word of a sentence has its capital only for that."""
    word = side.words[at]
    if last - at == 1:
        return not word.token.text.isupper()
    return word.fold not in _BODIES and COMMON_WORDS.get(word.fold, 0.0) > EVERYDAY / 4


def holds(side: Side, name: Name) -> Span | None:
    """Where a text says a name, or its last word for a person named in full elsewhere; None if it does not."""
    words, size = side.words, len(name.folds)
    if not side.folds.issuperset(name.folds):
        return None
    at = next(side.places_of(name.folds), None)
    return None if at is None else Span(words[at].token.span.start, words[at + size - 1].token.span.end)
