"""Whole numbers as somebody sends them in an address or a form: keys of rows, places in a list, points."""

from __future__ import annotations

from collections.abc import Iterable

MOST_DIGITS = 9
"""More than any key or place has, and less than any database refuses."""


def whole(text: str) -> int | None:
    """The number that a word writes in digits; None if it writes none, or one that nothing here is numbered by."""
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else None


def wholes(words: Iterable[str]) -> list[int]:
    """The numbers among some words, in order."""
    return [number for word in words if (number := whole(word)) is not None]
