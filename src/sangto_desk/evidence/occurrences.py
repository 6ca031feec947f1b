"""Where words stand in a copy: for picking a quotation by entering its words instead of selecting them.

First the words are looked for exactly. If they are nowhere, they are looked for as a reader sees them: in one spelling
of Unicode, with white space of any kind alike, quotation marks and dashes alike. What is found is a span of the copy,
and its words are those of the copy, as they stand there.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from sangto.records import Span

MOST = 50
_ALIKE = {ord(one): other for group, other in (("“”„«»″", '"'), ("‘’‚′", "'"), ("–—‑−", "-")) for one in group}
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Places of some words.

    Attributes:
        spans: In the order of the text, at most `MOST`.
        exact: They stand there character for character as they were entered.
    """

    spans: tuple[Span, ...]
    exact: bool


def find_occurrences(text: str, words: str) -> Occurrences:
    """Places of some words in the text of a copy.

    Args:
        text: Of the copy.
        words: As entered; white space around them does not count.
    """
    words = words.replace("\r\n", "\n").strip()
    if not words:
        return Occurrences((), True)
    exact = tuple(_places(text, words))
    if exact:
        return Occurrences(exact, True)
    form, starts = _seen(text)
    sought, _ = _seen(words)
    found = (Span(starts[span.start], _end(text, starts[span.end - 1])) for span in _places(form, sought.strip()))
    return Occurrences(tuple(found), False)


def _places(text: str, words: str) -> list[Span]:
    spans: list[Span] = []
    at = text.find(words) if words else -1
    while at >= 0 and len(spans) < MOST:
        spans.append(Span(at, at + len(words)))
        at = text.find(words, at + len(words))
    return spans


def _seen(text: str) -> tuple[str, list[int]]:
    """What a reader sees of a text, and for each of its characters where the letter that it came from begins."""
    out: list[str] = []
    starts: list[int] = []
    for start, end in _letters(text):
        letter = text[start:end]
        if letter.isspace():
            if out and out[-1] == " ":
                continue
            seen = " "
        else:
            seen = unicodedata.normalize("NFC", letter).translate(_ALIKE)
        out.append(seen)
        starts += [start] * len(seen)
    return "".join(out), starts


def _letters(text: str) -> list[tuple[int, int]]:
    """Each letter with the marks on it."""
    return [match.span() for match in _LETTER.finditer(text)]


_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_LETTER = re.compile(rf"[\s\S][{_MARKS}]*")


def _end(text: str, start: int) -> int:
    """Where the letter that begins at `start` ends; white space as a whole."""
    space = _SPACE.match(text, start)
    if space:
        return space.end()
    letter = _LETTER.match(text, start)
    return letter.end() if letter else start + 1
