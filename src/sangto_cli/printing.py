"""Texts of others made fit for one line of a terminal."""

from __future__ import annotations


def one_line(text: str) -> str:
    """`text` with single blanks instead of line feeds and the like."""
    return " ".join(text.split())


def printable(text: str) -> str:
    """`text` without control and direction characters: a record must not steer the reader's terminal."""
    return text if text.isprintable() else "".join(c if c.isprintable() or c in "\n\u200d" else " " for c in text)
