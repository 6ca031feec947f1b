"""Cut a document into passages: one to four neighbouring sentences, with their place in the document.

Steps: sentences; those of one paragraph are gathered into windows until a window holds enough words. Windows overlap,
so that what is said across two sentences is whole in one of them; a search keeps the better of two that overlap.
"""

from __future__ import annotations

from typing import NamedTuple

from sangto.records import Span
from sangto.text import split_sentences

ENOUGH = 60  # words at which a passage ends
MOST = 120  # words that a passage has at the most, unless a single sentence has more
SENTENCES = 4


class Passage(NamedTuple):
    """Neighbouring sentences of a document; the span counts in the document's text."""

    span: Span
    text: str


def cut_passages(text: str) -> list[Passage]:
    """The passages of a text, in order; neighbours may overlap.

    Args:
        text: Of a document.
    """
    sentences = [statement.span for statement in split_sentences(text)]
    words = [len(text[span.start : span.end].split()) for span in sentences]
    passages = []
    end_before = 0
    for first in range(len(sentences)):
        end = _window_end(words, first)
        if end > end_before:  # else it lies within the passage before
            span = Span(sentences[first].start, sentences[end - 1].end)
            passages.append(Passage(span, text[span.start : span.end]))
            end_before = end
    return passages


def _window_end(words: list[int], first: int) -> int:
    """Number of the sentence behind the window that begins with `first`."""
    total, end = 0, first
    while end < len(words) and end - first < SENTENCES and total < ENOUGH:
        if end > first and total + words[end] > MOST:
            break
        total += words[end]
        end += 1
    return end
