"""`find_statements`: the statements of a text, each with its kind, worthiness and reasons.

Steps: split into sentences; cut a sentence where clauses may be coordinated (semicolons, dashes, words such as
*nhưng*, a comma before words that open a call, a view or a question tag); where neighbouring pieces are surely of
different kinds they stay apart, else the sentence stays whole. A piece of fewer than three words is never cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from sangto.claims.judging import classify
from sangto.claims.rules import Judgement
from sangto.records import Span
from sangto.text import split_sentences

_OPENERS = (
    "nhưng|nhung|tuy nhiên|tuy nhien|thế nhưng|còn tôi|còn mình|theo tôi|theo mình|theo toi|mọi người hãy|"
    "vì vậy hãy|vì thế hãy|chia sẻ ngay|but|however|although|so please|please"
)
_CALLED = ("mọi người", "các bạn", "bà con", "cả nhà", "anh chị", "chúng ta", "quý khách", "phụ huynh", "nhưng", "bạn")
"""Whom *hãy* calls on; they stay with it."""
_AFTER_COMMA = (
    "đừng|song|có đúng|đúng không|dung khong|mong|ước gì|hy vọng|tôi nghĩ|mình nghĩ|em nghĩ|tôi thấy|mình thấy|em thấy|"
    "tôi cho rằng|cá nhân|thật|đúng là|quả là|vậy mà|thế mà|vậy thì|còn|và|mà|nên|vì vậy|vì thế|do đó|"
    "mọi người|bà con|cả nhà|mn|anh chị|quý khách|các bạn|các mẹ|ai có|ai cần|ai biết|ai muốn|nhớ|xin|vui lòng|mời|"
    "đề nghị|bấm|gọi|liên hệ|nhanh tay|cho em hỏi|cho mình hỏi|có ai|không biết|liệu|sao|chắc|có lẽ|có thể|sẽ|mai|"
    "ngày mai|sắp tới|dự kiến|tôi|mình|em|nhà em|nhà mình|con tôi|"
    "i think|i believe|do not|don't|and|yet|so|which|is it|am i|are you|let us|let's"
)
_BORDER = re.compile(
    rf"[;；]\s+|(?:[,:–—-]\s+|(?<![\s,:–—-])\s+)(?=(?:{_OPENERS})\s)|\s[–—-]\s+|,\s+(?=(?:{_AFTER_COMMA})\s)|"
    rf"(?:[,:–—-]|(?<![\s,:–—-]){''.join(f'(?<!{called})' for called in _CALLED)})\s+(?=hãy\s)",
    re.IGNORECASE,
)
_FEWEST = re.compile(r"\s*(?:\S+\s+){2}\S")
"""At least three words from a place on."""
_SURE = 0.6
"""Probability of a kind from which a clause may stand for itself."""
_MOST_PIECES = 12
"""Pieces from which a sentence is taken for a list and stays whole."""


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
    """A sentence whole, or its clauses where neighbours are surely of different kinds."""
    whole = _classified(text, span)
    pieces = list(_pieces(text, span))
    if not 1 < len(pieces) <= _MOST_PIECES:
        return [whole]
    found = [_classified(text, piece) for piece in pieces]
    runs = [list(run) for _, run in groupby(found, key=lambda piece: piece.judgement.kind)]
    if len(runs) == 1 or any(max(piece.judgement.probability for piece in run) < _SURE for run in runs):
        return [whole]
    return [_joined(text, run) for run in runs]


def _joined(text: str, run: list[ClassifiedStatement]) -> ClassifiedStatement:
    """Neighbouring clauses of one kind as one statement, judged anew."""
    return run[0] if len(run) == 1 else _classified(text, Span(run[0].span.start, run[-1].span.end))


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Clauses at the borders, none too short."""
    start = span.start
    for border in _BORDER.finditer(text, span.start, span.end):
        before = _FEWEST.match(text, start, border.start())
        if before and _FEWEST.match(text, border.end(), span.end):
            yield Span(start, border.start())
            start = border.end()
    yield Span(start, span.end)


def _classified(text: str, span: Span) -> ClassifiedStatement:
    words = text[span.start : span.end]
    return ClassifiedStatement(span, words, classify(words))
