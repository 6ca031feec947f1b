"""Leftover keystrokes of Vietnamese input methods: "tieengs Vieejt" (Telex), "tie61ng Vie65t" (VNI).

A word is typed again, key by key, as the input method would have done it. It counts as decoded only if the outcome is
a Vietnamese syllable. Whether a word that can be decoded should be is decided in `sangto.text.words`, with the text
around it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sangto.text.syllables import TONED, Syllable, parse_syllable
from sangto.text.tones import place_tone

_TELEX_TONES = {"f": "\u0300", "r": "\u0309", "x": "\u0303", "s": "\u0301", "j": "\u0323"}
_VNI_TONES = {"2": "\u0300", "3": "\u0309", "4": "\u0303", "1": "\u0301", "5": "\u0323"}
_LONGEST = 11

_TELEX = re.compile(r"[a-z]*(?:[fsrxjw]|dd|aa|ee|oo|d$)[a-z]*")
_TELEX_WORD = re.compile(r"(?P<onset>[bcdghklmnpqrstvx]*)(?P<rest>[aeiouyw][a-z]*)")
_VNI_WORD = re.compile(r"(?P<onset>d9|[bcdghklmnpqrstvx]*)(?P<rest>[aeiouy][a-z0-9]*)")
_VOWELS = frozenset("aeiouyăâêôơư")


class Decoded(NamedTuple):
    """What a word of keystrokes stands for.

    Attributes:
        text: The syllable in small letters, tone in its canonical place.
        marks: How many keys gave it marks; the more, the surer.
    """

    text: str
    marks: int


@lru_cache(maxsize=8192)
def decode_keystrokes(word: str) -> Decoded | None:
    """Read `word` as keystrokes of Telex or VNI.

    Args:
        word: One word in ASCII letters and digits, any case.

    Returns:
        What it stands for, or ``None`` if no key gives a mark or the outcome is no Vietnamese syllable.
    """
    if not 2 <= len(word) <= _LONGEST or not word.isascii():
        return None
    word = word.lower()
    if word.isalpha():
        return _decode_telex(word) if _TELEX.fullmatch(word) else None
    return _decode_vni(word)


def _decode_telex(word: str) -> Decoded | None:
    match = _TELEX_WORD.fullmatch(word)
    if not match:
        return None
    onset, rest, marks = match["onset"], match["rest"], 0
    if onset.startswith("dd"):
        onset, marks = "đ" + onset[2:], 1
    elif onset == "d" and rest.endswith("d"):
        onset, rest, marks = "đ", rest[:-1], 1
    letters, tone, keys = _type_telex(rest)
    if tone is None:
        return None
    return _finish(onset, letters, tone, marks + keys)


def _type_telex(rest: str) -> tuple[list[str], str | None, int]:
    """Letters, tone and number of mark keys of what follows the onset; the tone is ``None`` if keys contradict."""
    letters: list[str] = []
    tone, keys = "", 0
    for key in rest:
        if key in _TELEX_TONES and letters:
            if tone:
                return letters, None, keys
            tone, keys = _TELEX_TONES[key], keys + 1
        elif key == "w":
            if not _horn(letters):
                return letters, None, keys
            keys += 1
        elif key in "aeo" and _circumflex(letters, key):
            keys += 1
        else:
            letters.append(key)
    return letters, tone, keys


def _horn(letters: list[str]) -> bool:
    """Type w: uo gives ươ, o gives ơ, u gives ư, a gives ă; at the start it is ư itself."""
    if not letters:
        letters.append("ư")
        return True
    for i in range(len(letters) - 1, -1, -1):
        if letters[i] == "o":
            letters[i] = "ơ"
            if i and letters[i - 1] == "u":
                letters[i - 1] = "ư"
            return True
        if letters[i] == "a":
            if i and letters[i - 1] == "u":
                letters[i - 1] = "ư"
            else:
                letters[i] = "ă"
            return True
        if letters[i] == "u" and not (i and letters[i - 1] in "uo"):
            letters[i] = "ư"
            return True
    return False


def _circumflex(letters: list[str], key: str) -> bool:
    """Type a, e or o a second time, at once or after the end of the syllable: â, ê, ô."""
    for i in range(len(letters) - 1, max(-1, len(letters) - 4), -1):
        if letters[i] == key and (i == len(letters) - 1 or not _VOWELS & set(letters[i + 1 :])):
            letters[i] = {"a": "â", "e": "ê", "o": "ô"}[key]
            return True
        if letters[i] in _VOWELS:
            return False
    return False


def _decode_vni(word: str) -> Decoded | None:
    match = _VNI_WORD.fullmatch(word)
    if not match:
        return None
    onset, rest, marks = match["onset"], match["rest"], 0
    if onset == "d9":
        onset, marks = "đ", 1
    elif onset == "d" and "9" in rest:
        onset, rest, marks = "đ", rest.replace("9", "", 1), 1
    letters: list[str] = []
    tone = ""
    for key in rest:
        if key in _VNI_TONES:
            if tone:
                return None
            tone, marks = _VNI_TONES[key], marks + 1
        elif key.isdigit():
            if not _shape_vni(letters, key):
                return None
            marks += 1
        else:
            letters.append(key)
    return _finish(onset, letters, tone, marks)


def _shape_vni(letters: list[str], key: str) -> bool:
    """Type 6 (circumflex), 7 (horn) or 8 (breve)."""
    if key == "7":
        return "a" not in letters[-1:] and _horn(letters)
    shapes = {"6": {"a": "â", "e": "ê", "o": "ô"}, "8": {"a": "ă"}}.get(key, {})
    for i in range(len(letters) - 1, -1, -1):
        if letters[i] in shapes:
            letters[i] = shapes[letters[i]]
            return True
    return False


def _finish(onset: str, letters: list[str], tone: str, marks: int) -> Decoded | None:
    """The syllable typed, if it is one."""
    if not marks:
        return None
    rime = "".join(letters)
    if rime.startswith("uơ") and len(rime) > 2:
        rime = "ươ" + rime[2:]
    elif rime == "ươ":
        rime = "uơ"
    parsed = _with_tone(onset + rime, tone)
    return Decoded(parsed, marks) if parsed else None


def _with_tone(spelled: str, tone: str) -> str | None:
    """The syllable `spelled` with `tone` on the right letter, or ``None`` if it is none."""
    for i, letter in enumerate(spelled):
        if letter in _VOWELS and not (i == 1 and spelled.startswith(("qu", "gi")) and len(spelled) > 2):
            word = place_tone(spelled[:i] + _toned(letter, tone) + spelled[i + 1 :])
            return word if _is_spelled(parse_syllable(word)) else None
    return None


def _toned(letter: str, tone: str) -> str:
    return TONED[letter, tone]


def _is_spelled(syllable: Syllable | None) -> bool:
    """Whether it is a syllable whose first consonant is spelled as Vietnamese does (no "ca" with k, no "ki" with c)."""
    if syllable is None:
        return False
    front = syllable.nucleus[0] in "eêiy"
    if syllable.onset in ("c", "g", "ng"):
        return not front or (syllable.onset == "g" and syllable.nucleus[0] in "i")
    return front or syllable.onset not in ("k", "gh", "ngh")
