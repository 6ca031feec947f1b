"""From a text to the terms under which it is found.

Steps: guess the language; drop what says nothing (addresses, the signature line of a quoted post); take the words of
the key form; then terms: in Vietnamese the words without marks, in English the stems of the words that are not stop
words. Marked words and terms are kept apart because a query without marks must find a text with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

import snowballstemmer

from sangto.tables.english_stop_words import ENGLISH_STOP_WORDS
from sangto.text import fold_text, guess_language, key_words

_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+")
_SIGNATURE = re.compile(r"\s[—–]\s[^—–\n]{1,80}\(@\w{1,30}\)[^—–\n]{0,40}$")
_HASHTAG = re.compile(r"[#@](?=\w)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MOST_WORDS = 200_000
_stemmer = snowballstemmer.stemmer("english")


class Analysed(NamedTuple):
    """A text ready for the index.

    Attributes:
        language: ``vi``, ``en`` or ``other``.
        words: Words of the key form, in order, marks kept.
        terms: What is searched: words without marks, or English stems without stop words.
    """

    language: str
    words: tuple[str, ...]
    terms: tuple[str, ...]

    @property
    def marked(self) -> float:
        """Share of words that carry a mark; below .35 a text counts as written without marks."""
        return sum(not word.isascii() for word in self.words) / len(self.words) if self.words else 0.0


class _Remembered(dict[str, str]):
    """Results of a function of one word; a plain dictionary look-up when known. Forgets all when it grows too large."""

    def __init__(self, function: Callable[[str], str]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        result = self[word] = self._function(word)
        return result


def _fold(word: str) -> str:
    return word if word.isascii() else fold_text(word)


def _stem(word: str) -> str:
    return "" if word in ENGLISH_STOP_WORDS else str(_stemmer.stemWord(_fold(word)))


fold_word: Callable[[str], str] = _Remembered(_fold).__getitem__
"""A word without marks."""

stem_word: Callable[[str], str] = _Remembered(_stem).__getitem__
"""English stem of a word (Porter 2, from Snowball); empty for a stop word."""


def terms_of(words: Iterable[str], language: str) -> tuple[str, ...]:
    """The search terms of key words.

    Args:
        words: Words of the key form.
        language: Decides between folding and stemming.
    """
    if language == "en":
        return tuple(filter(None, map(stem_word, words)))
    return tuple(map(fold_word, words))


def bigrams(terms: tuple[str, ...]) -> list[str]:
    """Pairs of neighbours, each joined by an underscore."""
    return [f"{a}_{b}" for a, b in zip(terms, terms[1:], strict=False)]


def strip_furniture(text: str) -> str:
    """`text` without addresses and signature lines; hashtags become words. For searching only."""
    if "://" in text or "www." in text or "pic.twitter" in text:
        text = _ADDRESS.sub(" ", text)
    if "(@" in text:
        text = _SIGNATURE.sub(" ", text)
    if "#" in text or "@" in text:
        text = _CAMEL.sub(" ", _HASHTAG.sub(" ", text))
    return text


def analyse(text: str, language: str = "") -> Analysed:
    """Analyse a text for search.

    Args:
        text: Any text.
        language: BCP 47 code of the text; region and script are ignored; empty means "guess".
    """
    known = language.replace("_", "-").split("-")[0].lower() or guess_language(text)
    if known not in ("vi", "en"):
        known = "other"
    words = tuple(key_words(strip_furniture(text)))
    return Analysed(known, words, terms_of(words, known))
