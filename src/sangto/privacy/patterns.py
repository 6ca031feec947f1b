"""Building blocks of patterns that search fast.

A pattern that starts with a literal letter lets the search skip to the next such letter; a look-behind in front would
stop at every place. So the look-behind goes after the first letter, once for all words with that letter. Where the
words begin with nearly every letter, the search skips from one end of a word to the next instead (`WordSearch`). Rare
words are found fastest as they stand (`occurrences`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


class WordSearch:
    """A pattern that is searched only where a word begins.

    The character before is taken too, so that a pattern that begins right after a match must not have had its blank
    taken by it: what follows the words belongs into a look-ahead.

    Args:
        pattern: Over plain letters; begins with a word.
    """

    def __init__(self, pattern: str) -> None:
        self._inside = re.compile(f"[^A-Za-z0-9]{pattern}")
        self._at = re.compile(pattern)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, in the order of the text; those that are not at its start hold the character before."""
        if first := self._at.match(text):
            yield first
        yield from self._inside.finditer(text)

    def match(self, text: str, at: int) -> re.Match[str] | None:
        """The match at `at`, without a character before."""
        return self._at.match(text, at)


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
        behind: Whether to look behind; what a `WordSearch` finds begins a word anyhow.
    """
    look = "(?<![A-Za-z0-9].)" if behind else ""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]) if escape else word[1:])
    parts = (f"{first}{look}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return "(?:" + "|".join(parts) + ")"


def words(text: str, separator: str = " ") -> list[str]:
    """The words of a list that is written as one text, for long lists."""
    return text.split(separator)
