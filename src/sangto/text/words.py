"""What each word says about the language of a text, and how it reads in the key.

Steps: a word is analysed once and remembered (`analyse`); the tallies of all words decide whether the text is
Vietnamese; only then are short forms written out, tones and i/y unified and keystrokes decoded (`read_words`).
Everything here works on clean text. No step depends on case, so that the key of a key is the same key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from sangto.tables.unicode_classes import JOINING
from sangto.text.keystrokes import Decoded, decode_keystrokes
from sangto.text.lexicon import FUNCTION_WORDS, LOOKALIKES, PHRASES, SHORT_FORMS, ShortForm
from sangto.text.syllables import is_syllable_shape, parse_syllable
from sangto.text.tones import place_tone, write_i
from sangto.text.unicode import clean_text, has_oddities, strip_marks

APOSTROPHES = "'‘’‚‛‹›′`´"
DASHES = "-‐‑‒–—―−"
_NUMBER = rf"\d+(?:[{DASHES}.,:/]\d+)*[^\W_]*"
_APOSTROPHE = rf"[{APOSTROPHES}](?=[^\W\d_])[^\W_]+"
_PLAIN_WORD = re.compile(rf"{_NUMBER}|[^\W_]+(?:{_APOSTROPHE})*")
_MARKED_WORD = rf"{_NUMBER}|[^\W_]+(?:{_APOSTROPHE}|[{JOINING}]+[^\W_]*)*"
"""A number (1.234,5 or 26/6/2024 or 15h30), or a word with the apostrophes and loose marks inside it."""

STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(DASHES, "-"))
"""Apostrophes and dashes as a keyboard has them."""
_VOWEL = re.compile("[aeiouy]")
_ONLY_VIETNAMESE = re.compile("[ăđơưỉĩũạảỏọủụỷỹỵẹẻẽ\u1ea4-\u1eb7\u1ebe-\u1ec7\u1ed0-\u1ee3\u1ee8-\u1ef1]")
_NO_EXPANSION_AFTER = frozenset(
    ["vitamin", "viện", "hạng", "loại", "nhóm", "lớp", "khối", "cấp", "kênh", "bảng", "bệnh", "benh"]
)
_TYPED_OO = re.compile(r"(?![bglsx]oong)[a-z]*oong|[bcdđghlmnt]h?ooc")
"""Shapes in -oong and -ooc that are far more often keystrokes ("khoong") than syllables ("xoong")."""
_CACHE_SIZE = 65536
_LONGEST_CACHED = 40

# A tally is several counters in one number, so that a text is summed in one pass.
_BITS = 32
_MASK = (1 << _BITS) - 1
_VIETNAMESE, _FOREIGN, _LOOKALIKE, _MARKED, _TYPED, _DOUBTFUL, _WORDS, _CONTEXT = (1 << (_BITS * i) for i in range(8))


class _Folds(dict[str, str]):
    """`strip_marks`, remembered for the words of everyday length."""

    def __missing__(self, word: str) -> str:
        found = strip_marks(word)
        if len(word) <= _LONGEST_CACHED:
            if len(self) >= _CACHE_SIZE:
                self.clear()
            self[word] = found
        return found


fold_word: Callable[[str], str] = _Folds().__getitem__
"""`strip_marks` of one key word, remembered."""


class Reading(NamedTuple):
    """Key words for one or more words of the text.

    Attributes:
        length: How many words of the text it covers.
        words: The key words.
        kind: ``""``, ``teencode``, ``abbreviation`` or ``legacy-keystrokes``.
    """

    length: int
    words: tuple[str, ...]
    kind: str = ""


class Word(NamedTuple):
    """What is known of one word, whatever stands around it.

    Attributes:
        tally: Packed counters, summed over a text (see `Tally`).
        plain: The word in small letters: its key in a text that is not Vietnamese.
        words: Its key words in a Vietnamese text.
        folds: The same without marks.
        reading: `words` as a reading of this one word.
        context: Whether the words around it matter for its key.
        sure: Whether `decoded` holds in any Vietnamese text.
        decoded: What it stands for if it is leftover keystrokes, and how surely.
    """

    tally: int
    plain: str
    words: tuple[str, ...]
    folds: tuple[str, ...]
    reading: Reading
    context: bool = False
    sure: bool = False
    decoded: Decoded | None = None


class Tally(NamedTuple):
    """Counters over the words of a text: weights for and against Vietnamese, and kinds of words."""

    vietnamese: int
    foreign: int
    lookalike: int
    marked: int
    typed: int
    doubtful: int
    words: int
    context: int

    @property
    def is_vietnamese(self) -> bool:
        """Whether the words make a Vietnamese text, with or without marks."""
        foreign = self.foreign + (0 if self.typed >= 2 else self.doubtful)
        if self.vietnamese >= 3 * foreign and 3 * self.vietnamese >= self.lookalike:
            return self.vietnamese > 0
        return self.marked > 0 and 2 * self.vietnamese >= 3 * foreign + 2 * self.lookalike

    @property
    def decodes_doubtful(self) -> bool:
        """Whether enough words are surely keystrokes to read doubtful ones as such."""
        return self.typed >= 2

    @property
    def decodes_everything(self) -> bool:
        """Whether the text as a whole was typed so: even "has" and "box" are then keystrokes."""
        return self.typed >= 2 and 5 * self.typed >= self.words


def _word(
    tally: int,
    plain: str,
    words: tuple[str, ...],
    kind: str = "",
    *,
    sure: bool = False,
    decoded: Decoded | None = None,
) -> Word:
    """A `Word`; whether the context matters is part of the tally."""
    folds = tuple(strip_marks(word) for word in words)
    return Word(tally, plain, words, folds, Reading(1, words, kind), tally >= _CONTEXT, sure, decoded)


def word_pattern(text: str) -> re.Pattern[str]:
    """The pattern that finds the words of a clean text; loose marks are looked for only where there are some."""
    return re.compile(_MARKED_WORD) if has_oddities(text) else _PLAIN_WORD


def find_words(text: str) -> list[str]:
    """The words and numbers of a clean text, without punctuation."""
    return word_pattern(text).findall(text)


class _Known(dict[str, Word]):
    """`analyse`, remembered for the words of everyday length; a plain dictionary look-up when known."""

    def __missing__(self, word: str) -> Word:
        found = analyse(word)
        if len(word) <= _LONGEST_CACHED:
            if len(self) >= _CACHE_SIZE:
                self.clear()
            self[word] = found
        return found


lookup: Callable[[str], Word] = _Known().__getitem__
"""`analyse`, remembered. A method of a dictionary, so that `map` runs it over a text without calling into Python."""


def tally_of(words: Sequence[Word]) -> Tally:
    """The counters of all words of a text."""
    total = sum([word[0] for word in words])
    return Tally(*((total >> (_BITS * i)) & _MASK for i in range(8)))


def analyse(word: str) -> Word:
    """All that can be said of one clean word by itself."""
    plain = word.lower() if word.isascii() else clean_text(word.lower()).translate(STRAIGHT)
    canonical = write_i(place_tone(plain))
    context = _CONTEXT if canonical in PHRASES or canonical in _GUARDED else 0
    if plain[0].isdigit():
        return _word(context, plain, (plain,))
    short = SHORT_FORMS.get(canonical)
    if short:
        tally = (_VIETNAMESE if short.telling else _weigh(plain)) + _WORDS + context
        if short.upper and not word.isupper():
            return _word(tally, plain, (canonical,))
        return _word(tally, plain, short.words, short.kind)
    decoded = decode_keystrokes(plain)
    if decoded and (not is_syllable_shape(plain) or _TYPED_OO.fullmatch(plain)):
        return _typed_word(plain, decoded)
    return _word(_weigh(plain) + _WORDS + context, plain, (canonical,))


def read_words(words: Sequence[str], known: Sequence[Word], tally: Tally) -> list[Reading]:
    """Key words of a Vietnamese text, word by word, each looked at with its neighbours."""
    readings: list[Reading] = []
    skip = 0
    for i, word in enumerate(known):
        if skip:
            skip -= 1
        elif not word.context:
            readings.append(word.reading)
        else:
            readings.append(_read_at(i, words, known, tally))
            skip = readings[-1].length - 1
    return readings


def _read_at(i: int, words: Sequence[str], known: Sequence[Word], tally: Tally) -> Reading:
    """Key words of the word at `i`, which depend on its neighbours."""
    word = known[i]
    if word.decoded:
        decode = word.sure or _is_decoded(word, tally)
        return Reading(1, (word.decoded.text,), "legacy-keystrokes") if decode else Reading(1, (word.plain,))
    for phrase in PHRASES.get(_canonical(word), ()):
        end = i + 1 + len(phrase.rest)
        fits = tuple(_canonical(other) for other in known[i + 1 : end]) == phrase.rest
        if fits and (not phrase.upper or all(other.isupper() for other in words[i:end])):
            return Reading(end - i, phrase.words, "abbreviation")
    if word.plain in _GUARDED and i and _forbids(known[i - 1].plain):
        return Reading(1, (word.plain,))
    return word.reading


def _canonical(word: Word) -> str:
    """The word as the lists spell it."""
    return write_i(place_tone(word.plain))


def _is_decoded(word: Word, tally: Tally) -> bool:
    """Whether a doubtful word is read as keystrokes in this text."""
    return tally.decodes_everything if word.tally & (3 * _FOREIGN) else tally.decodes_doubtful


def _forbids(before: str) -> bool:
    """Whether a single letter after `before` is a name or a unit, not a word of chat."""
    return before[0].isdigit() or before in _NO_EXPANSION_AFTER


def _typed_word(plain: str, decoded: Decoded) -> Word:
    """A word that may be leftover keystrokes: surely, doubtfully, or an English word in most texts."""
    words = (write_i(decoded.text),)
    decoded = Decoded(words[0], decoded.marks)
    if plain in LOOKALIKES or plain in FUNCTION_WORDS:
        weight = 3 if plain in FUNCTION_WORDS else 1
        return _word(weight * _FOREIGN + _WORDS + _CONTEXT, plain, (plain,), decoded=decoded)
    if _is_sure(plain, decoded):
        return _word(2 * _VIETNAMESE + _TYPED + _WORDS, plain, words, "legacy-keystrokes", sure=True, decoded=decoded)
    return _word(_DOUBTFUL + _WORDS + _CONTEXT, plain, (plain,), decoded=decoded)


def _is_sure(plain: str, decoded: Decoded) -> bool:
    """Whether keystrokes can be told from a foreign word without looking around."""
    if plain.isalpha():
        return decoded.marks >= 2 or plain.startswith("dd") or plain.endswith("f")
    return decoded.marks >= 2 or (plain.startswith("d9") or not plain[-1].isdigit())


def _weigh(plain: str) -> int:
    """The word's part in the tally of the language."""
    if len(plain) == 1 and plain.isascii():
        return 0
    if not plain.isascii():
        telling = _ONLY_VIETNAMESE.search(plain) is not None
        if parse_syllable(plain):
            return (3 if telling else 2) * _VIETNAMESE + telling * _MARKED
        return _VIETNAMESE if telling else _FOREIGN
    if plain in FUNCTION_WORDS:
        return 3 * _FOREIGN
    if plain in LOOKALIKES:
        return _LOOKALIKE
    if is_syllable_shape(plain):
        return _VIETNAMESE
    return _FOREIGN if _VOWEL.search(plain) else 0


def _guarded(forms: dict[str, ShortForm]) -> frozenset[str]:
    return frozenset(form for form, short in forms.items() if len(form) == 1 and short.kind == "teencode")


_GUARDED = _guarded(SHORT_FORMS)
"""Chat letters such as "k" that after a number or in a name are something else."""
