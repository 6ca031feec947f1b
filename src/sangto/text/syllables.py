"""Vietnamese syllables: onset, nucleus, coda, tone.

A word of one syllable is taken apart in this order: tone mark off, the longest onset, then the rime must be in the
closed list of rimes of the language. What does not fit is foreign and gives ``None``: nobody else's words are touched.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""Tone marks in the order of Vietnamese dictionaries: level, huyền, hỏi, ngã, sắc, nặng."""

_VOWELS = "aăâeêioôơuưy"
LETTERS: dict[str, tuple[str, str]] = {
    unicodedata.normalize("NFC", vowel + tone): (vowel, tone)
    for letters in (_VOWELS, _VOWELS.upper())
    for vowel in letters
    for tone in TONES
}
"""Composed vowel letter to the letter without its tone, and the tone mark; both cases."""

TONED: dict[tuple[str, str], str] = {parts: letter for letter, parts in LETTERS.items()}
"""The inverse of `LETTERS`."""

_ONSETS = "ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p r s t v x"

# Nucleus -> codas that may follow it ("-" is no coda). Glides i/y/o/u at the end count as codas here.
_RIMES = {
    "a": "- c ch m n ng nh p t i o u y",
    "ă": "c m n ng p t",
    "â": "c m n ng p t u y",
    "e": "- c m n ng p t o",
    "ê": "- c ch m n ng nh p t u",
    "i": "- ch m n nh p t u",
    "ia": "-",
    "iê": "c m n ng p t u",
    "o": "- c m n ng p t i",
    "oo": "c ng",
    "ô": "- c m n ng p t i",
    "ơ": "- m n p t i",
    "u": "- c m n ng p t i",
    "ua": "-",
    "uô": "c m n ng p t i",
    "ư": "- c m n ng t i u",
    "ưa": "-",
    "ươ": "c m n ng p t i u",
    "y": "- m n nh t ch",
    "yê": "m n ng t u",
    "oa": "- c ch m n ng nh p t i o y",
    "oă": "c m n ng t",
    "oe": "- m n t o",
    "uâ": "n ng t y",
    "uê": "- ch n nh",
    "uơ": "-",
    "uy": "- ch n nh p t u",
    "uya": "-",
    "uyê": "n t",
}
_AFTER_Q = {
    "a": "- c ch m n ng nh t i o u y",
    "ă": "c m n ng p t",
    "â": "n ng t y",
    "e": "- n o t",
    "ê": "- ch n nh t",
    "i": "- t n",
    "o": "",
    "ô": "- c",
    "ơ": "-",
    "y": "- ch n nh t",
    "yê": "n t",
}
_AFTER_GI = {nucleus: codas for nucleus, codas in _RIMES.items() if nucleus[0] in "aăâeêoôơuư" and nucleus != "ê"}
_STOPS = frozenset(("c", "ch", "p", "t"))
_STOP_TONES = frozenset(("\u0301", "\u0323"))


class Syllable(NamedTuple):
    """A Vietnamese syllable in small letters; ``onset + nucleus + coda`` spells it without its tone.

    Attributes:
        onset: Consonants at the start, ``gi`` and ``qu`` included; may be empty.
        nucleus: The vowels that carry the tone.
        coda: Consonants or glide at the end; may be empty.
        tone: Combining tone mark, one of `TONES`; empty for the level tone.
    """

    onset: str
    nucleus: str
    coda: str
    tone: str


def _expand(rimes: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Spelling of each rime to its nucleus and coda."""
    return {
        nucleus + coda.strip("-"): (nucleus, coda.strip("-"))
        for nucleus, codas in rimes.items()
        for coda in codas.split()
    }


RIMES = _expand(_RIMES)
"""Spelling of a rime, without tone, to its nucleus and coda."""
_RIMES_AFTER_Q = _expand(_AFTER_Q)
_RIMES_AFTER_GI = _expand(_AFTER_GI) | {"ê" + coda: ("ê", coda) for coda in ["m", "n", "ng", "p", "t", "u"]}

_BARE = str.maketrans("ăâêôơưđ", "aaeooud")
_BARE_RIMES = frozenset(rime.translate(_BARE) for rime in RIMES)
_BARE_AFTER_Q = frozenset(rime.translate(_BARE) for rime in _RIMES_AFTER_Q)
_BARE_AFTER_GI = frozenset(rime.translate(_BARE) for rime in _RIMES_AFTER_GI) | {""}
_LONGEST = 7
_ONSET = re.compile(_ONSETS.replace(" ", "|"))


def remove_tone(word: str) -> tuple[str, str] | None:
    """`word` without its tone mark, and the mark; ``None`` if it has more than one. Case is kept."""
    letters: list[str] = []
    found = ""
    for letter in word:
        plain, tone = LETTERS.get(letter, (letter, ""))
        if tone and found:
            return None
        found = found or tone
        letters.append(plain)
    return "".join(letters), found


@lru_cache(maxsize=16384)
def parse_syllable(word: str) -> Syllable | None:
    """Take a syllable apart.

    Args:
        word: One word in composed letters (NFC), any case; the tone mark may stand on the wrong vowel.

    Returns:
        Its parts, or ``None`` if it is no Vietnamese syllable as spelled (a syllable that ends in a stop has sắc or
        nặng, so "viet" and "cat" are none; see `is_syllable_shape`).
    """
    if len(word) > _LONGEST:
        return None
    parted = remove_tone(word.lower())
    if parted is None:
        return None
    spelled, tone = parted
    for onset, rimes in _readings(spelled):
        found = rimes.get(spelled[len(onset) :])
        if found and (found[1] not in _STOPS or tone in _STOP_TONES):
            return Syllable(onset, *found, tone)
    return None


@lru_cache(maxsize=16384)
def is_syllable_shape(word: str) -> bool:
    """Whether a word without any marks looks like a Vietnamese syllable typed without them ("viet", "duoc")."""
    if len(word) > _LONGEST:
        return False
    word = word.lower().translate(_BARE)
    match = _ONSET.match(word)
    onset = match[0] if match else ""
    rest = word[len(onset) :]
    if onset == "gi":
        return rest in _BARE_AFTER_GI or "i" + rest in _BARE_RIMES
    if onset == "qu":
        return rest in _BARE_AFTER_Q
    return rest in _BARE_RIMES


def _readings(spelled: str) -> list[tuple[str, dict[str, tuple[str, str]]]]:
    """Possible onsets of `spelled`, best first, with the rimes that may follow each."""
    match = _ONSET.match(spelled)
    onset = match[0] if match else ""
    if onset == "gi":
        return [("gi", _RIMES_AFTER_GI), ("g", RIMES)]
    return [(onset, _RIMES_AFTER_Q if onset == "qu" else RIMES)]
