"""`find_statements`: the statements of a text, each with its kind, worthiness and reasons.

Steps: split into sentences; cut a sentence at semicolons and before words such as *nhưng*; where the pieces are of
different kinds they stay apart, else the sentence stays whole. A piece of fewer than three words is never cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, repeat
from typing import NamedTuple

from sangto.claims.judging import classify
from sangto.claims.rules import Judgement
from sangto.records import Span
from sangto.text import split_sentences

_BORDER = re.compile(
    r"[;；]\s+|[,:–—-]?\s+(?=(?:nhưng|nhung|tuy nhiên|tuy nhien|thế nhưng|còn tôi|còn mình|theo tôi|theo mình|"
    r"mọi người hãy|hãy|vì vậy hãy|chia sẻ ngay|but|however|although|so please|please)\s)|"
    r",\s+(?=(?:đừng|song|có đúng|dung khong|đúng không|mong|tôi nghĩ|mình nghĩ|tôi thấy|mình thấy|"
    r"i think|do not|don't)\s)",
    re.IGNORECASE,
)
_FEWEST = 3


class ClassifiedStatement(NamedTuple):
    """A statement and what it is.

    Attributes:
        span: Where it stands in the text as given.
        text: Its words.
        judgement: Kind, worthiness and reasons; the spans of its cues count in `text`.
    """

    span: Span
    text: str
    judgement: Judgement


def find_statements(text: str) -> list[ClassifiedStatement]:
    """The statements of a text, in order, without overlaps.

    Args:
        text: Any text.
    """
    return [found for sentence in split_sentences(text) for found in _statements(text, sentence.span)]


def _statements(text: str, span: Span) -> list[ClassifiedStatement]:
    """A sentence whole, or its clauses where neighbours are of different kinds."""
    pieces = list(_pieces(text, span))
    found = [_classified(text, piece) for piece in pieces] if len(pieces) > 1 else []
    runs = [list(run) for _, run in groupby(found, key=lambda piece: piece.judgement.kind)]
    return list(map(_joined, repeat(text), runs)) if len(runs) > 1 else [_classified(text, span)]


def _joined(text: str, run: list[ClassifiedStatement]) -> ClassifiedStatement:
    """Neighbouring clauses of one kind as one statement, judged anew."""
    return run[0] if len(run) == 1 else _classified(text, Span(run[0].span.start, run[-1].span.end))


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Clauses at the borders, none too short."""
    start = span.start
    for border in _BORDER.finditer(text, span.start, span.end):
        long_enough = len(text[start : border.start()].split()) >= _FEWEST
        if long_enough and len(text[border.end() : span.end].split()) >= _FEWEST:
            yield Span(start, border.start())
            start = border.end()
    yield Span(start, span.end)


def _classified(text: str, span: Span) -> ClassifiedStatement:
    words = text[span.start : span.end]
    return ClassifiedStatement(span, words, classify(words))
