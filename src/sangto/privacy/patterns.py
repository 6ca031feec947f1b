"""Building blocks of patterns that search fast.

A pattern that starts with a literal letter lets the search skip to the next such letter; a look-behind in front would
stop at every place. So the look-behind goes after the first letter, once for all words with that letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def whole_start(words: Iterable[str], *, escape: bool = False) -> str:
    """A group of `words`, longest first, that do not match inside a word or number.

    Args:
        words: Patterns that start with a literal letter, or plain words if `escape`.
        escape: Whether to take `words` literally.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]) if escape else word[1:])
    parts = (f"{first}(?<![A-Za-z0-9].)(?:{'|'.join(rest)})" for first, rest in rests.items())
    return "(?:" + "|".join(parts) + ")"


def words(text: str, separator: str = " ") -> list[str]:
    """The words of a list that is written as one text, for long lists."""
    return text.split(separator)
