"""`trie_pattern`: one pattern for many phrases that tries each letter once."""

from __future__ import annotations

import re
from collections.abc import Iterable

Trie = dict[str, "Trie"]


def trie_pattern(phrases: Iterable[str]) -> str:
    """A pattern that matches the longest of `phrases` at a place.

    Args:
        phrases: Plain texts, none empty.
    """
    root: Trie = {}
    for phrase in phrases:
        node = root
        for letter in phrase:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(root)


def _pattern(node: Trie) -> str:
    parts = [re.escape(letter) + _pattern(rest) for letter, rest in sorted(node.items()) if letter]
    if not parts:
        return ""
    body = parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
    return f"(?:{body})?" if "" in node else body
