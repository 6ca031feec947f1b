"""A shadow of a text: lower case, one code point per letter, plain spaces and dashes, with the way back.

Finders of numbers, dates, laws and places match on the shadow and report spans of the text as given. Texts without
combining marks and invisible characters (nearly all) keep their offsets; others carry an array of offsets.

Vietnamese is often written without its marks. Patterns are therefore written once, with marks, and compiled twice
by `compile_pair`: as written, for texts with Vietnamese marks, and without marks, for texts that have none.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from functools import cached_property, lru_cache
from typing import NamedTuple

from sangto.records import Span

_MARKED = re.compile("[ăắằẳẵặâấầẩẫậđêếềểễệôốồổỗộơớờởỡợưứừửữựảạẻẽẹỉịỏọủụũĩỳỷỹỵ]")
_COMPLEX = re.compile("[\u0300-\u036f\u200b-\u200f\u00ad\u2060\ufeffİ]")
_SPECIAL = re.compile("[\u0300-\u036f\u200b-\u200f\u00ad\u2060\ufeff]+|.[\u0300-\u036f]+", re.DOTALL)
_IGNORED = re.compile("[\u0300-\u036f\u200b-\u200f\u00ad\u2060\ufeff]+")
_PLAIN = str.maketrans(
    dict.fromkeys("\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " ")
    | dict.fromkeys("‐‑‒–—−－", "-")
    | {chr(0xFF10 + digit): str(digit) for digit in range(10)}
    | {"’": "'", "，": ",", "．": ".", "％": "%", "／": "/", "ð": "đ"}
)
_ODD = re.compile(f"[{''.join(map(chr, _PLAIN))}]")
_ENGLISH = re.compile(
    r"\b(?:the|of|and|in|is|are|was|were|for|with|by|from|has|have|that|this|than|at|people|said|an|more|percent|"
    r"about|per|million|billion|over|will|it|its|cost|costs|after|since|during|nearly|almost|people|cases|deaths|"
    r"died|killed|workers|dollars|been|least|every|only|each|between|under|around|sold|paid|found|says|new)\b"
)
_VIETNAMESE = re.compile(
    r"\b(?:la|va|cua|cac|nhung|duoc|khong|trong|cho|nguoi|nam|ngay|trieu|dong|da|voi|co|mot|den|tai|theo|nay|hon|"
    r"ty|nghin|gia|thang|tu|khi|ve|ra|o|moi|gan|chi|bi|phi|tien|hai|ba|bon|khoang)\b"
)


class PatternPair(NamedTuple):
    """A pattern for texts with Vietnamese marks, and the same for texts without."""

    marked: re.Pattern[str]
    plain: re.Pattern[str]


@lru_cache(maxsize=8192)
def fold_marks(text: str) -> str:
    """`text` without Vietnamese marks, đ as d; the number of code points stays the same."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", char)[0] if char not in "đĐ" else "dD"[char == "Đ"] for char in text)


def compile_pair(pattern: str) -> PatternPair:
    """Compile `pattern`, written in lower case with Vietnamese marks, for both kinds of text."""
    return PatternPair(re.compile(pattern), re.compile(fold_marks(pattern)))


_CACHED_LENGTH = 2000


def read_shadow(text: str) -> Shadow:
    """The shadow of `text`; the last short ones are kept, as several finders read one statement after the other."""
    return _short_shadow(text) if len(text) <= _CACHED_LENGTH else Shadow(text)


class Shadow:
    """The shadow of one text.

    Args:
        raw: The text as given.

    Attributes:
        raw: The text as given.
        text: The shadow.
        marked: Whether the text has letters that only Vietnamese has.
    """

    __slots__ = ("__dict__", "_offsets", "marked", "raw", "text")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._offsets: array[int] | None = None
        if _COMPLEX.search(raw):
            text, self._offsets = _compose(raw)
        else:
            text = _lower(raw)
        text = text.translate(_PLAIN) if _ODD.search(text) else text
        self.marked = not text.isascii() and _MARKED.search(text) is not None
        self.text = text if self.marked else fold_marks_here(text)

    @cached_property
    def english(self) -> bool:
        """Do more words look English than Vietnamese?"""
        words = len(_ENGLISH.findall(self.text))
        if not words:
            return False
        return words > len((_MARKED if self.marked else _VIETNAMESE).findall(self.text))

    def pick(self, pair: PatternPair) -> re.Pattern[str]:
        """The pattern of `pair` that suits this text."""
        return pair.marked if self.marked else pair.plain

    def span(self, start: int, end: int) -> Span:
        """The span of the text as given under ``text[start:end]``."""
        if self._offsets is None:
            return Span(start, end)
        return Span(self._offsets[start], self._offsets[end])

    def slice(self, start: int, end: int) -> str:
        """What was written under ``text[start:end]``."""
        return self.raw[slice(*self.span(start, end))]


@lru_cache(maxsize=256)
def _short_shadow(text: str) -> Shadow:
    return Shadow(text)


def fold_marks_here(text: str) -> str:
    """Like `fold_marks`, without remembering the text."""
    return text if text.isascii() else fold_marks.__wrapped__(text)


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _compose(raw: str) -> tuple[str, array[int]]:
    """Composed lower-case text, and for each of its code points where it starts in `raw` (and the end of `raw`)."""
    letters: list[str] = []
    offsets = array("L")
    done = 0
    for special in _SPECIAL.finditer(raw):
        _copy(raw, done, special.start(), letters, offsets)
        done = special.end()
        if not _IGNORED.fullmatch(special.group()):
            letters.append(_compose_letter(special.group()))
            offsets.append(special.start())
    _copy(raw, done, len(raw), letters, offsets)
    offsets.append(len(raw))
    return "".join(letters), offsets


def _copy(raw: str, start: int, end: int, letters: list[str], offsets: array[int]) -> None:
    """Append a stretch without combining marks and invisible characters."""
    stretch = raw[start:end]
    if unicodedata.is_normalized("NFC", stretch):
        letters.append(_lower(stretch))
    else:
        letters += map(_compose_letter, stretch)
    offsets.extend(range(start, end))


def _compose_letter(cluster: str) -> str:
    char = unicodedata.normalize("NFC", cluster)[0]
    return low if len(low := char.lower()) == 1 else char
