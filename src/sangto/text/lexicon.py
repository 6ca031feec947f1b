"""The word lists as the analysis uses them: small letters, words apart, expansions in the spelling of the key.

Sources: ``resources/teencode.tsv``, ``resources/abbreviations.tsv``, ``resources/english_*.txt``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sangto.tables.abbreviations import ABBREVIATIONS
from sangto.tables.english import FUNCTION_WORDS, LOOKALIKES
from sangto.tables.teencode import TEENCODE
from sangto.text.tones import place_tone, write_i

__all__ = ["FUNCTION_WORDS", "LOOKALIKES", "PHRASES", "SHORT_FORMS", "Phrase", "ShortForm"]

_WORD = re.compile(r"[^\W_]+")


class ShortForm(NamedTuple):
    """One word that stands for others.

    Attributes:
        text: What it stands for, as the list has it.
        upper: Whether it counts only when written in capital letters.
        telling: Whether it is by itself a sign of a Vietnamese text.
        kind: ``teencode`` or ``abbreviation``.
    """

    text: str
    upper: bool
    telling: bool
    kind: str

    @property
    def words(self) -> tuple[str, ...]:
        """What it stands for, in the spelling of the key; worked out when asked for, as few are ever needed."""
        return _key_words(self.text)


class Phrase(NamedTuple):
    """An abbreviation of several words, such as TP.HCM.

    Attributes:
        rest: Its words after the first, in small letters.
        text: What it stands for, as the list has it.
        upper: Whether all its words must stand in capital letters.
    """

    rest: tuple[str, ...]
    text: str
    upper: bool

    @property
    def words(self) -> tuple[str, ...]:
        """What it stands for, in the spelling of the key."""
        return _key_words(self.text)


@lru_cache(maxsize=1024)
def _key_words(text: str) -> tuple[str, ...]:
    return tuple(map(_canonical, text.split()))


def _canonical(word: str) -> str:
    """`word` in the spelling of the key."""
    return write_i(place_tone(word.lower()))


def _read_short_forms() -> dict[str, ShortForm]:
    forms = {
        _canonical(form): ShortForm(words, upper, len(form) > 2 and not upper, "abbreviation")
        for form, (words, upper) in ABBREVIATIONS.items()
        if _WORD.fullmatch(form)
    }
    for form, (words, english) in TEENCODE.items():
        forms[_canonical(form)] = ShortForm(words, False, not english, "teencode")
    return forms


def _read_phrases() -> dict[str, tuple[Phrase, ...]]:
    phrases: dict[str, list[Phrase]] = {}
    for form, (words, upper) in ABBREVIATIONS.items():
        first, *rest = map(_canonical, _WORD.findall(form))
        if rest:
            phrases.setdefault(first, []).append(Phrase(tuple(rest), words, upper))
    return {first: tuple(sorted(found, key=lambda p: -len(p.rest))) for first, found in phrases.items()}


SHORT_FORMS = _read_short_forms()
"""Teencode and abbreviations of one word, in small letters."""

PHRASES = _read_phrases()
"""Abbreviations of several words by their first word, the longest first."""
