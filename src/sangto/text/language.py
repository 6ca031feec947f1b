"""Which language a text is in: Vietnamese (with marks or without), English, or another one.

Vietnamese is told by the share of words that are Vietnamese syllables, weighted by how telling they are; this holds
for text typed without marks too, where statistical guessers fail. English is told from other languages by its most
frequent words. See `sangto.text.words` for the weights.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from sangto.tables.english import FOREIGN_WORDS, FREQUENT_LOOKALIKES, FUNCTION_WORDS
from sangto.text.tokens import read_key_words
from sangto.text.unicode import clean_text
from sangto.text.words import Tally, Word, find_words, lookup, tally_of

_ENGLISH = FUNCTION_WORDS | FREQUENT_LOOKALIKES
_SAMPLE = 20_000


def guess_language(text: str) -> str:
    """``"vi"``, ``"en"`` or ``"other"``; the first 20,000 characters decide. Text without words is ``"other"``."""
    words = list(map(lookup, find_words(clean_text(text[:_SAMPLE]))))
    return _language_of(words, tally_of(words))


class ReadText(NamedTuple):
    """What one pass over a text gives.

    Attributes:
        language: As `guess_language` gives it.
        words: As `key_words` gives them.
        folds: As `fold_words` gives them.
    """

    language: str
    words: tuple[str, ...]
    folds: tuple[str, ...]


def read_text(text: str) -> ReadText:
    """Language, key words and folded words of a text in one pass: what an index needs of a million of them."""
    found = find_words(clean_text(text))
    known = list(map(lookup, found))
    tally = tally_of(known)
    language = _language_of(known, tally) if len(text) <= _SAMPLE else guess_language(text)
    return ReadText(language, *read_key_words(known, found, tally))


def _language_of(words: list[Word], tally: Tally) -> str:
    if tally.is_vietnamese:
        return "vi"
    plain = [word.plain for word in words if word.plain[0].isalpha()]
    return "en" if plain and _is_english(plain) else "other"


def _is_english(words: list[str]) -> bool:
    """Whether frequent words of English outweigh those of other languages and most letters are plain ones."""
    latin = sum(1 for word in words if unicodedata.normalize("NFD", word)[0].isascii())
    marked = sum(1 for word in words if not word.isascii())
    english = sum(1 for word in words if word in _ENGLISH)
    foreign = sum(1 for word in words if word in FOREIGN_WORDS)
    if 2 * latin < len(words) or 4 * marked > len(words):
        return False
    return english > foreign or english == foreign == 0
