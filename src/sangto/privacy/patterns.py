"""Building blocks of patterns that search fast.

A pattern that starts with a literal letter lets the search skip to the next such letter; a look-behind in front would
stop at every place. So the look-behind goes after the first letter, once for all words with that letter. Where the
words begin with nearly every letter, they are looked for at the places of their first words (`heads`, `matches`), which
one pass over the text finds for all such patterns (`sangto.privacy.anchors`). Rare words are found fastest as they
stand (`occurrences`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

Twins = tuple[re.Pattern[str], re.Pattern[str]]
"""Two forms of one pattern: for text with marks, and for text without any."""

_PLAIN = re.compile("[a-z ]*")


def heads(patterns: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The first words of patterns that begin with plain words, and how what follows such a word can begin.

    A first word after which anything may follow has no such beginnings.
    """
    found: dict[str, set[str]] = {}
    for pattern in patterns:
        plain = _PLAIN.match(pattern)
        first, blank, rest = (plain[0] if plain else "").partition(" ")
        found.setdefault(first, set()).add(blank + rest)
    return {first: () if "" in rests else tuple(sorted(rests)) for first, rests in found.items()}


def matches(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """What `pattern` matches at `places`, which are in the order of the text; matches do not overlap."""
    end = 0
    for at in places:
        if at >= end and (found := pattern.match(text, at)):
            end = found.end()
            yield found


def occurrences(text: str, words: Iterable[str]) -> list[int]:
    """Where one of `words` stands in `text`, also within a longer word; in the order of `words`."""
    found: list[int] = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + 1)
    return found


def whole_start(words: Iterable[str], *, escape: bool = False, behind: bool = True) -> str:
    """A group of `words`, longest first, that do not match inside a word or number.

    Args:
        words: Patterns that start with a literal letter, or plain words if `escape`.
        escape: Whether to take `words` literally.
        behind: Whether to look behind; what is matched at the places of words begins a word anyhow.
    """
    look = "(?<![A-Za-z0-9].)" if behind else ""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]) if escape else word[1:])
    parts = (f"{first}{look}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return "(?:" + "|".join(parts) + ")"


def twins(pattern: str, bare: str = "") -> Twins:
    """A pattern over small letters with marks, and one for text that has none: the same without marks, or `bare`."""
    without = "".join(unicodedata.normalize("NFD", letter)[0] for letter in pattern)
    return re.compile(pattern), re.compile(bare or without.replace("đ", "d").replace("Đ", "D"))


def words(text: str, separator: str = " ") -> list[str]:
    """The words of a list that is written as one text, for long lists."""
    return text.split(separator)
