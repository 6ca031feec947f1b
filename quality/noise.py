"""What happens to a text on its way through telephones and chats, done to a text on purpose.

Each noise takes the text and a random generator and returns the noisy text; `NOISES` names them in the order
of the table. None uses the engine: what it undoes must not decide what is done. `buried` also needs sentences
to bury in.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Sequence

from quality.baselines import without_marks
from quality.teencode import SUBSTITUTIONS

Noise = Callable[[str, random.Random], str]

_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"(?<=[.!?…])[^\S\n]+(?=[\"“'(]?(\w))|\n+")
_SHORT_SPELLINGS = re.compile(
    r"(?<!\w)(" + "|".join(sorted(map(re.escape, SUBSTITUTIONS), key=len, reverse=True)) + r")(?!\w)",
    re.IGNORECASE,
)
# Old style sets the tone on the first letter of oa, oe, uy; new style on the second.
_TONE_PLACES = {
    old: new
    for pair in ("òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "òe oè", "óe oé", "ỏe oẻ", "õe oẽ", "ọe oẹ")
    + ("ùy uỳ", "úy uý", "ủy uỷ", "ũy uỹ", "ụy uỵ")
    for old, new in (pair.split(), reversed(pair.split()))
}
_OPEN_SYLLABLE = re.compile(r"(?<!q)(" + "|".join(_TONE_PLACES) + r")(?![^\W\d_])", re.IGNORECASE)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = {
    key: "".join(row[n] for n in (i - 1, i + 1) if 0 <= n < len(row)) for row in _ROWS for i, key in enumerate(row)
}
_TONE_KEYS = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_QUALITY_KEYS = {"\u0302": "", "\u0306": "w", "\u031b": "w"}  # a hat doubles the letter


def _each_word(text: str, change: Callable[[str], str]) -> str:
    return _WORD.sub(lambda match: change(match[0]), text)


def as_written(text: str, _: random.Random) -> str:
    """Nothing happens: the control."""
    return text


def marks_stripped(text: str, _: random.Random) -> str:
    """All marks are lost."""
    return without_marks(text)


def half_the_marks(text: str, rng: random.Random) -> str:
    """Each word loses its marks with probability one half."""
    return _each_word(text, lambda word: without_marks(word) if rng.random() < 0.5 else word)


def decomposed(text: str, _: random.Random) -> str:
    """Letters and marks are apart (Unicode form NFD)."""
    return unicodedata.normalize("NFD", text)


def tone_swapped(text: str, _: random.Random) -> str:
    """Old tone placement becomes new, and new becomes old: hòa and hoà."""

    def swap(match: re.Match[str]) -> str:
        new = _TONE_PLACES[match[0].lower()]
        return "".join(char.upper() if was.isupper() else char for char, was in zip(new, match[0], strict=True))

    return _OPEN_SYLLABLE.sub(swap, unicodedata.normalize("NFC", text))


def teencode(text: str, rng: random.Random) -> str:
    """Every word of `SUBSTITUTIONS` is written short."""
    return _SHORT_SPELLINGS.sub(
        lambda match: rng.choice(SUBSTITUTIONS[match[0].lower()]), unicodedata.normalize("NFC", text)
    )


def typos(text: str, rng: random.Random, share: float = 0.03) -> str:
    """`share` of the letters is left out, doubled, swapped with the next, or hit beside (and then bare)."""
    chars = list(unicodedata.normalize("NFC", text))
    for i, char in enumerate(chars):
        if not char.isalpha() or rng.random() >= share:
            continue
        kind = rng.choice(("delete", "double", "swap", "neighbour"))
        if kind == "delete":
            chars[i] = ""
        elif kind == "double":
            chars[i] = char * 2
        elif kind == "swap" and i + 1 < len(chars) and chars[i + 1].isalpha():
            chars[i], chars[i + 1] = chars[i + 1], char
        else:
            beside = rng.choice(_NEIGHBOURS.get(without_marks(char).lower()) or char)
            chars[i] = beside.upper() if char.isupper() else beside
    return "".join(chars)


def quarter_dropped(text: str, rng: random.Random) -> str:
    """A quarter of the words, rounded down, is left out; the others keep their order."""
    words = text.split()
    dropped = set(rng.sample(range(len(words)), len(words) // 4))
    return " ".join(word for i, word in enumerate(words) if i not in dropped)


def telex(text: str, rng: random.Random) -> str:
    """The keys pressed for Telex, left as they are: *tiếng* is "tieengs" or "tieesng".

    The tone key, at the end of the word or right after its vowel, is drawn for each word, and so is "uow" or "uwow"
    for ươ.
    """
    return _each_word(
        unicodedata.normalize("NFC", text),
        lambda word: telex_word(word, rng.random() < 0.5, rng.random() < 0.5),
    )


def telex_word(word: str, tone_last: bool, short_horn: bool) -> str:
    """The Telex keys of one word.

    Args:
        word: Letters only, NFC.
        tone_last: Press the tone key at the end of the word, else right after the vowel that carries it.
        short_horn: Press w once for ươ ("uow"), else for each letter ("uwow").
    """
    keys: list[str] = []
    tone, shout = "", len(word) > 1 and word.isupper()
    for char in unicodedata.normalize("NFD", word).replace("đ", "d\u0335").replace("Đ", "D\u0335"):
        if char in _TONE_KEYS:
            tone = _TONE_KEYS[char]
            if not tone_last:
                keys[-1] += tone
        elif char == "\u0335":
            keys[-1] += "d"
        elif char == "\u0302":
            keys[-1] = _after_letter(keys[-1], keys[-1][0].lower())
        elif char in _QUALITY_KEYS:
            keys[-1] = _after_letter(keys[-1], _QUALITY_KEYS[char])
        else:
            keys.append(char)
    if short_horn:
        keys = _one_horn(keys)
    typed = "".join(keys) + (tone if tone_last else "")
    return typed.upper() if shout else typed


def _after_letter(typed: str, key: str) -> str:
    """The key of a hat or a horn goes right after the letter, before a tone key."""
    return typed[0] + key + typed[1:]


def _one_horn(keys: list[str]) -> list[str]:
    shorter = list(keys)
    for i, key in enumerate(keys[:-1]):
        if key.lower() == "uw" and keys[i + 1].lower().startswith("ow"):
            shorter[i] = key[0]
    return shorter


def sentences(text: str) -> list[str]:
    """The sentences of a newspaper text, cut at line ends and at stops before a capital."""
    found, start = [], 0
    for stop in _STOP.finditer(text):
        if stop[1] is None or stop[1].isupper():
            found.append(text[start : stop.start()].strip())
            start = stop.end()
    return [sentence for sentence in [*found, text[start:].strip()] if sentence]


def buried(text: str, others: Sequence[str], rng: random.Random, words: int = 150) -> str:
    """The text in the middle of a message of about `words` words made of other sentences.

    Args:
        text: Stays in one piece.
        others: Sentences to draw from; the message has at least one on each side.
        rng: Draws them.
        words: Length of the message; the last sentence of each side is not cut, so it may be a little longer.
    """
    room = max(words - len(text.split()), 2)
    sides: list[list[str]] = [[], []]
    for side in sides:
        while sum(len(sentence.split()) for sentence in side) < room / 2:
            side.append(rng.choice(others))
    return " ".join([*sides[0], text, *sides[1]])


NOISES: dict[str, Noise] = {
    "as written": as_written,
    "marks stripped": marks_stripped,
    "half the marks lost": half_the_marks,
    "NFD": decomposed,
    "tone placement swapped": tone_swapped,
    "teencode": teencode,
    "3 % typos": typos,
    "a quarter of the words dropped": quarter_dropped,
    "left-over Telex": telex,
}
