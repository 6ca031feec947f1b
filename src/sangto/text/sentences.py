"""Split a text into statements: stretches that say one thing and can be searched one by one.

Order of steps: (1) sentence ends and meaningful line breaks (`sangto.text.boundaries`); (2) a sentence
of more than 60 words is cut at semicolons, then before conjunctions that open a clause, then at commas,
at last between words; (3) white space around each piece is left out. Every other character of the text
is in exactly one piece. One pass, linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.records import Span, Statement
from sangto.text.boundaries import find_boundaries

MAX_WORDS = 60
"""Sentences of more words are cut."""

_WORD = re.compile(r"\S+")
_CLAUSE_WORDS = (
    "nhưng|tuy nhiên|song|trong khi|đồng thời|ngoài ra|vì vậy|vì thế|do đó|mặc dù|bên cạnh đó|theo đó|sau đó|"
    "and|but|while|whereas|however|although|because|so that"
)
_BORDERS = (
    re.compile(r"[;；](?=\s)"),
    re.compile(rf"[,:](?=\s+(?:{_CLAUSE_WORDS})\b)", re.IGNORECASE),
    re.compile(r"[,:)](?=\s)|\s[-–—](?=\s[^\W\dA-ZĐ])"),
)


def sentence_spans(text: str) -> list[Span]:
    """Spans of the sentences of `text`, in order, without white space at their ends.

    Args:
        text: Any text: an article, a chat message, a forwarded list with bullets and emoji.

    Returns:
        Spans that do not overlap and together cover every character that is not white space.
    """
    spans: list[Span] = []
    start = 0
    for end in (*find_boundaries(text), len(text)):
        spans.extend(_split_long(text, start, end))
        start = end
    return spans


def split_sentences(text: str) -> list[Statement]:
    """The sentences of `text` as statements (see `sentence_spans`)."""
    return [Statement(span, text[span.start : span.end]) for span in sentence_spans(text)]


def _split_long(text: str, start: int, end: int) -> Iterator[Span]:
    """Trim ``text[start:end]`` and cut it where it is too long."""
    words = [Span(*word.span()) for word in _WORD.finditer(text, start, end)]
    if not words:
        return
    if len(words) <= MAX_WORDS:
        yield Span(words[0].start, words[-1].end)
        return
    pieces = [words]
    for border in _BORDERS:
        pieces = [part for piece in pieces for part in _cut(text, piece, border)]
    for piece in pieces:
        for first in range(0, len(piece), MAX_WORDS):
            last = min(first + MAX_WORDS, len(piece))
            yield Span(piece[first].start, piece[last - 1].end)


def _cut(text: str, words: list[Span], border: re.Pattern[str]) -> list[list[Span]]:
    """Cut a run of words after those that end at a border, where it is too long."""
    if len(words) <= MAX_WORDS:
        return [words]
    ends = {found.end() for found in border.finditer(text, words[0].start, words[-1].end)}
    chunks: list[list[Span]] = [[]]
    for word in words:
        chunks[-1].append(word)
        if word.end in ends:
            chunks.append([])
    return _join_short([chunk for chunk in chunks if chunk])


def _join_short(chunks: list[list[Span]]) -> list[list[Span]]:
    """Put neighbours together again while they fit, so that no piece is shorter than it must be."""
    joined: list[list[Span]] = []
    for chunk in chunks:
        if joined and len(joined[-1]) + len(chunk) <= MAX_WORDS // 2 + 10:
            joined[-1] = joined[-1] + chunk
        else:
            joined.append(chunk)
    return joined
