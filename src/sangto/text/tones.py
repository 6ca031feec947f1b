"""Where the tone mark stands, and i or y: one spelling for each syllable.

Press and schools differ: "hòa, thúy" (old style) and "hoà, thuý" (new style) are the same words. The old style is the
canonical one, because the press uses it far more. In the key alone, a bare syllable in -y after h, k, l, m, s, t or qu
is written with i ("kỹ" as "kĩ"). Words that are no Vietnamese syllable are left as they are.

The place of the tone: the last of ă â ê ô ơ ư, if there is one; else the only vowel; else the last vowel before a
coda; else the middle one of three; else, in oa, oe, uy, the first (old) or the second (new); else the first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sangto.text.syllables import TONED, Syllable, parse_syllable, remove_tone
from sangto.text.unicode import clean_text

_SHAPED = frozenset("ăâêôơư")
_DIFFERING = frozenset(("oa", "oe", "uy"))
_GLIDES = frozenset("iouy")
_BARE_Y = re.compile(r"(h|k|l|m|s|t|qu)([yỳýỷỹỵ])")
_Y_TO_I = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")
_WORD = re.compile(r"[^\W\d_]+")


def canonical_tone(text: str, style: str = "old") -> str:
    """`text` with the tone marks of its Vietnamese syllables in their canonical place; case is kept.

    Args:
        text: Any text; it is cleaned first.
        style: ``"old"`` (hòa, thúy) or ``"new"`` (hoà, thuý).

    Raises:
        ValueError: `style` is neither.
    """
    if style not in ("old", "new"):
        raise ValueError(f"style must be 'old' or 'new' (got {style!r})")
    return _WORD.sub(lambda match: place_tone(match[0], style), clean_text(text))


@lru_cache(maxsize=16384)
def place_tone(word: str, style: str = "old") -> str:
    """One clean word with its tone mark where `style` wants it; case is kept."""
    if word.isascii():
        return word
    syllable = parse_syllable(word)
    parted = remove_tone(word)
    if syllable is None or parted is None or not syllable.tone:
        return word
    letters = list(parted[0])
    place = _tone_place(syllable, style)
    letters[place] = TONED[letters[place], syllable.tone]
    return "".join(letters)


def write_i(word: str) -> str:
    """`word` in small letters with i for y, where both spellings are in use."""
    return word.translate(_Y_TO_I) if _BARE_Y.fullmatch(word) else word


def _tone_place(syllable: Syllable, style: str) -> int:
    """Index of the letter that carries the tone."""
    start = len(syllable.onset)
    vowels = syllable.nucleus + (syllable.coda if syllable.coda in _GLIDES else "")
    closed = syllable.coda != "" and syllable.coda not in _GLIDES
    shaped = [i for i, vowel in enumerate(vowels) if vowel in _SHAPED]
    if shaped:
        return start + shaped[-1]
    if len(vowels) == 1:
        return start
    if closed:
        return start + len(vowels) - 1
    if len(vowels) == 3:
        return start + 1
    if vowels in _DIFFERING:
        return start + (style == "new")
    return start
