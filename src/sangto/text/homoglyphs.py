"""Letters of other scripts that stand in for Latin letters ("соvid" with a Cyrillic с and о).

A letter is replaced only in a word that has Latin letters too, and no letter of another script that looks like
nothing Latin: "Россия" and "μm" stay as they are.
"""

from __future__ import annotations

import re
import unicodedata

from sangto.tables.homoglyphs import HOMOGLYPHS

_OTHER = "\u0370-\u03ff\u0400-\u052f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f"
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_MARKS = "\u0300-\u036f"

MAYBE_HOMOGLYPH = re.compile(f"[{_OTHER}]")
"""Finds texts that need the work at all."""

MIXED_WORD = re.compile(f"[{_OTHER}{_LATIN}{_MARKS}]+")
"""A run of letters of the scripts that are easily mistaken for each other."""

_OTHER_LETTER = re.compile(f"[{_OTHER}]")
_LATIN_LETTER = re.compile(f"[{_LATIN}]")
_TRANSLATION = str.maketrans(HOMOGLYPHS)


def unmask_word(match: re.Match[str]) -> str:
    """The word with look-alikes replaced by Latin letters, or as it is if it may be a word of its own script."""
    word = match[0]
    if not _OTHER_LETTER.search(word):
        return word
    letters = [unicodedata.normalize("NFD", letter)[0] for letter in word]
    if any(_OTHER_LETTER.match(letter) and letter not in HOMOGLYPHS for letter in letters):
        return word
    if not any(_LATIN_LETTER.match(letter) for letter in letters):
        return word
    return "".join(_latin(letter) for letter in word)


def _latin(letter: str) -> str:
    """The Latin letter that `letter` looks like, its marks kept."""
    if letter.isascii():
        return letter
    parts = unicodedata.normalize("NFD", letter)
    if parts[0] not in HOMOGLYPHS:
        return letter
    return unicodedata.normalize("NFC", parts.translate(_TRANSLATION))
