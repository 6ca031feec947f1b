"""The words of a text as comparisons need them, with what it negates and which of its words have an opposite."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from sangto.records import Mention
from sangto.tables.common_words import COMMON_WORDS
from sangto.text import Token, is_syllable_shape, tokenize
from sangto.text.lexicon import FUNCTION_WORDS
from sangto.text.words import fold_word

EVERYDAY = 0.08  # share of sentences from which a word does not tell what a text is about
_BREAK = re.compile(r"[.!?;:\n]|,\s")
_NEGATION_WORDS = frozenset(
    ["khong", "chang", "cha", "chua", "khoi", "dung", "het", "cam", "bao", "gio", "not", "never"]
)
_ENGLISH_ENDINGS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("ing", ""),
    ("ied", "y"),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
    ("e", ""),
)


class Word(NamedTuple):
    """A key word with its place; `stem` is what it is compared by, `ends` whether a clause ends behind it."""

    key: str
    fold: str
    stem: str
    token: Token
    ends: bool


class Negation(NamedTuple):
    """A negating word or phrase.

    Attributes:
        mention: As it stands in the text.
        role: ``negator``, ``denial`` (of the whole statement) or ``lacking`` (only answers another negation).
        scope: Stems of the words that it negates, in order.
        at: Its first word, counted in words of the text.
        after: The word behind its last.
        last: Folded last word of a phrase ("được" of "không được"), or the word behind a single negator.
        word: Stem of its first word.
    """

    mention: Mention
    role: str
    scope: tuple[str, ...]
    at: int
    after: int
    last: str
    word: str


class Pole(NamedTuple):
    """A word or phrase that has an opposite.

    Attributes:
        at: Its first word, counted in words of the text.
        length: How many words it has.
        sides: The groups of opposites it is in, and on which side.
        negation: The negation in front of it, if any.
        weak: Whether it is a short word without marks, which may be another word.
    """

    at: int
    length: int
    sides: frozenset[tuple[int, int]]
    negation: Negation | None
    weak: bool = False


class Polarity(NamedTuple):
    """The words of a text, the stems among them, its negations, and its words that have an opposite."""

    text: str
    words: tuple[Word, ...]
    stems: frozenset[str]
    negations: tuple[Negation, ...]
    poles: tuple[Pole, ...]


@lru_cache(maxsize=16384)
def stem_word(fold: str) -> str:
    """An English word without its ending ("cures", "cured": "cur"); a Vietnamese syllable as it is."""
    if len(fold) < 4 or is_syllable_shape(fold):
        return fold
    for ending, instead in _ENGLISH_ENDINGS:
        if fold.endswith(ending) and len(fold) - len(ending) >= 3 and not fold.endswith("ss"):
            bare = fold[: -len(ending)] + instead
            return bare[:-1] if bare.endswith("e") else bare
    return fold


def telling(stems: Iterable[str]) -> list[str]:
    """Those words that are not everyday words, in order."""
    return [
        stem
        for stem in stems
        if COMMON_WORDS.get(stem, 0.0) < EVERYDAY and stem not in _NEGATION_WORDS and stem not in FUNCTION_WORDS
    ]


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a text, in order."""
    return tuple(_words(text, tokenize(text)))


def _words(text: str, tokens: Sequence[Token]) -> Iterator[Word]:
    for position, token in enumerate(tokens):
        following = tokens[position + 1].span.start if position + 1 < len(tokens) else len(text)
        gap = text[token.span.end : following]
        ends = position + 1 == len(tokens) or (gap != " " and _BREAK.search(gap) is not None)
        last = len(token.key) - 1
        for number, key in enumerate(token.key):
            fold = fold_word(key)
            yield Word(key, fold, stem_word(fold), token, ends and number == last)
