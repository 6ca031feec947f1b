"""Cut a text into the units that are asked one by one.

A short text is asked as a whole. A long one is cut into statements; a statement that is still long (messages without
punctuation) into overlapping windows, so that no claim is cut by every border.
"""

from __future__ import annotations

from sangto.records import Span, Statement
from sangto.text import split_sentences, tokenize

WHOLE = 64  # words up to which a text is asked as a whole
WINDOW = 32  # words of a window
STRIDE = 16  # words between the beginnings of two windows


def windows(statement: Statement) -> list[Statement]:
    """The statement itself, or overlapping windows of it when it has more than `WHOLE` words."""
    tokens = tokenize(statement.text)
    if len(tokens) <= WHOLE:
        return [statement]
    cut = []
    for first in range(0, max(len(tokens) - STRIDE, 1), STRIDE):
        start = tokens[first].span.start
        end = tokens[min(first + WINDOW, len(tokens)) - 1].span.end
        span = Span(start, end)
        cut.append(Statement(span.shift(statement.span.start), statement.text[start:end]))
    return cut


def units(text: str) -> list[Statement]:
    """The units of a text, in order; those of a long text without punctuation overlap."""
    whole = Statement(Span(0, len(text)), text)
    if len(text.split()) <= WHOLE:
        return [whole]
    return [window for statement in split_sentences(text) for window in windows(statement)] or [whole]
