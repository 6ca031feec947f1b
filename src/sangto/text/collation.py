"""Dictionary order of Vietnamese: a ă â b c d đ e ê … and, among equal letters, the tones a à ả ã á ạ."""

from __future__ import annotations

import unicodedata

from sangto.text.syllables import LETTERS, TONES
from sangto.text.unicode import clean_text

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: index for index, letter in enumerate(_ALPHABET)}
_AFTER_LETTERS = 0x1000
_SHAPES = frozenset("ăâđêôơư")

CollationKey = tuple[tuple[int, ...], tuple[int, ...], tuple[bool, ...], str]


def collation_key(text: str) -> CollationKey:
    """Sort key of `text`: letters first, then tones, then small before capital letters.

    Spaces and punctuation come before digits, digits before letters, other scripts last.

    Returns:
        A tuple to compare with those of other texts; equal texts alone have equal keys.
    """
    cleaned = clean_text(text)
    letters: list[int] = []
    tones: list[int] = []
    for character in cleaned.lower():
        plain, tone = LETTERS.get(character, (character, ""))
        if plain not in _SHAPES:
            plain = unicodedata.normalize("NFD", plain)[0]
        letters.append(_letter_rank(plain))
        tones.append(TONES.index(tone))
    return tuple(letters), tuple(tones), tuple(character.isupper() for character in cleaned), text


def _letter_rank(letter: str) -> int:
    rank = _RANK.get(letter)
    if rank is not None:
        return _AFTER_LETTERS + rank
    return ord(letter) if ord(letter) < _AFTER_LETTERS and not letter.isalpha() else 2 * _AFTER_LETTERS + ord(letter)
