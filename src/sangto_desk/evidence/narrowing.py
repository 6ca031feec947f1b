"""Of a long text, the parts that share most rare words with a claim: only those are searched closely.

Order of steps: cut the text into parts that end with a line or a sentence where they can; write each part and the claim
without marks and in lower case; weigh each word of the claim by how few parts have it; keep the best parts. Source of
the weight: inverse document frequency (Spärck Jones, 1972).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from sangto.records import Span

LONG = 60_000  # code points from which on a text is narrowed
PART = 1_500
MOST_PARTS = 30
_MARKS = re.compile("[\u0300-\u036f]+")
_WORD = re.compile(r"\w+")
_END = re.compile(r"\n|[.!?…][\"”')\]]*\s")


def parts_like(text: str, claim: str) -> list[Span]:
    """The parts of a text that are worth a close look, in the order of the text; the whole text if it is short.

    Args:
        text: Of a copy.
        claim: Wording of a claim.
    """
    if len(text) <= LONG:
        return [Span(0, len(text))]
    wanted = set(_words(claim))
    spans = list(_parts(text))
    shared = [wanted.intersection(_words(text[span.start : span.end])) for span in spans]
    seen = Counter(word for words in shared for word in words)
    weights = {word: math.log(1 + len(spans) / number) for word, number in seen.items()}
    scores = [sum(weights[word] for word in words) for words in shared]
    best = sorted(range(len(spans)), key=lambda number: -scores[number])[:MOST_PARTS]
    return [spans[number] for number in sorted(best) if scores[number]]


def _words(text: str) -> list[str]:
    plain = _MARKS.sub("", unicodedata.normalize("NFD", text)).lower().replace("đ", "d")
    return _WORD.findall(plain)


def _parts(text: str) -> Iterator[Span]:
    start = 0
    while start < len(text):
        end = min(start + PART, len(text))
        if end < len(text):
            found = [match.end() for match in _END.finditer(text, start + PART // 2, end)]
            end = found[-1] if found else end
        yield Span(start, end)
        start = end
