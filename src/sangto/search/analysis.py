"""From a text to the terms under which it is found.

Steps: guess the language; drop addresses and open hashtags; take the words of the key form (in English the words of
`sangto.search.english`); then terms: in Vietnamese synonyms in one form, without marks; in English stems without stop
words. Marked words and terms are kept apart because a query without marks must find a text with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from sangto.search.english import english_term, english_words, split_post, weigh_terms
from sangto.text import canonical_words, guess_language, read_text
from sangto.text.words import fold_word

_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+")
_HASHTAG = re.compile(r"[#@](\w+)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[0-9])(?=[A-Za-z])")
MARKED_BELOW = 0.65  # share of words without marks up to which a text counts as written with marks
_MOST_WORDS = 200_000


class Analysed(NamedTuple):
    """A text ready for the index.

    Attributes:
        language: ``vi``, ``en`` or ``other``.
        words: Words of the key form, in order, marks kept.
        terms: What is searched: words without marks, or English stems without stop words.
        weights: How much each term counts, where not all count alike (the signature of an English post).
    """

    language: str
    words: tuple[str, ...]
    terms: tuple[str, ...]
    weights: Mapping[str, float]

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


stem_word: Callable[[str], str] = _Remembered(english_term).__getitem__
"""Search term of an English word; empty for a stop word."""


def terms_of(words: Iterable[str], language: str) -> tuple[str, ...]:
    """The search terms of key words: synonyms in one form, then folded or stemmed.

    Args:
        words: Words of the key form.
        language: Decides between folding and stemming.
    """
    words = tuple(words)
    if language == "en":
        return tuple(filter(None, map(stem_word, words)))
    marked = sum(map(str.isascii, words)) <= MARKED_BELOW * len(words)
    return tuple(map(fold_word, canonical_words(words, marked=marked, language=language)))


def bigrams(terms: tuple[str, ...]) -> list[str]:
    """Pairs of neighbours, each joined by an underscore."""
    return list(map("_".join, zip(terms, terms[1:], strict=False)))


def strip_furniture(text: str) -> str:
    """`text` without addresses, its hashtags and handles opened into words. For searching only."""
    if "://" in text or "www." in text or "pic.twitter" in text:
        text = _ADDRESS.sub(" ", text)
    return text


def _open_tags(text: str) -> str:
    return _HASHTAG.sub(lambda tag: f" {_CAMEL.sub(' ', tag[1])} ", text) if "#" in text or "@" in text else text


def read_words(text: str, language: str = "") -> tuple[str, tuple[str, ...]]:
    """Language and words of a text as `analyse` finds them, without the terms: what the store keeps.

    Args:
        text: Any text.
        language: BCP 47 code of the text; region and script are ignored; empty means "guess".
    """
    bare = strip_furniture(text)
    opened = _open_tags(bare)
    read = read_text(opened)
    known = language.replace("_", "-").split("-")[0].lower()
    if not known:
        known = read.language if opened is text else guess_language(text)
    if known == "en":
        body, author, _ = _english_parts(bare)
        return known, tuple(body + author)
    return "vi" if known == "vi" else "other", read.words


def analyse(text: str, language: str = "") -> Analysed:
    """Analyse a text for search.

    Args:
        text: Any text.
        language: BCP 47 code of the text; region and script are ignored; empty means "guess".
    """
    known, words = read_words(text, language)
    if known == "en":
        return _analyse_english(strip_furniture(text))
    return Analysed(known, words, terms_of(words, known), {})


def _english_parts(text: str) -> list[list[str]]:
    body, author, date = split_post(text)
    return [english_words(part) for part in (_open_tags(body), _CAMEL.sub(" ", author), date)]


def _analyse_english(text: str) -> Analysed:
    words = _english_parts(text)
    terms = [terms_of(part, "en") for part in words]
    weights = weigh_terms(*terms) if words[1] else {}
    return Analysed("en", tuple(words[0] + words[1]), terms[0] + terms[1] + terms[2], weights)
