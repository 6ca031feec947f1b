"""What judges must not see in a text: who wrote it, from which school.

Order of steps of `hide`: the words that the entrant or the file named (name, school, unit, guardian), wherever they
stand, whatever their case and marks; then all other personal data that `sangto.privacy` finds. Each becomes a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sangto.privacy import redact
from sangto.records import Span
from sangto.text import clean, clean_text, fold, fold_text

NAME, PLACE = "[tên]", "[đơn vị]"
_LEAST = 4  # letters; shorter words mean too many other things
_WORD = re.compile(r"\w+")


def hide(text: str, *, names: Iterable[str] = (), places: Iterable[str] = ()) -> str:
    """A text for judges.

    Args:
        text: As it was sent.
        names: People that must not be known: author, guardian, who saved the file.
        places: Schools, offices and units that must not be known.
    """
    for words, mark in ((places, PLACE), (names, NAME)):
        for word in sorted({_plain(word) for word in words}, key=len, reverse=True):
            text = cover(text, word, mark)
    for name in names:
        text = _cover_parts(text, name)
    return redact(text).text


def cover(text: str, words: str, mark: str = NAME) -> str:
    """Put a mark over some words wherever they stand, whatever their case.

    Three words and more are found without their marks too; of fewer, "Lan Anh" would also be found in "lần anh".
    """
    words = _plain(words)
    if len(words.replace(" ", "")) < _LEAST:
        return text
    form = fold(text) if words.count(" ") >= 2 else clean(text)
    wanted = fold_text(words) if words.count(" ") >= 2 else words
    pattern = r"\W+".join(map(re.escape, wanted.split()))
    found = re.finditer(rf"\b{pattern}\b", form.text, re.IGNORECASE)
    for span in reversed([form.offsets.to_source(Span(*match.span())) for match in found]):
        text = text[: span.start] + mark + text[span.end :]
    return text


def _cover_parts(text: str, name: str) -> str:
    """Cover how people call themselves: the last two words of the name, and the last, where it is written as a name."""
    parts = _plain(name).split()
    if len(parts) < 2:
        return text
    text = cover(text, " ".join(parts[-2:]))
    if len(parts[-1]) < 2 or not parts[-1].isalpha():
        return text
    # A first name alone is also an everyday word (Hoa, Lan): only with a capital, and not where a sentence begins.
    return re.sub(rf"(?<=[\w,;:] )\b{re.escape(parts[-1].capitalize())}\b", NAME, text)


def _plain(words: str) -> str:
    """Words with one space between them, clean."""
    return " ".join(_WORD.findall(clean_text(words)))
