"""Where a mention stands in its text: the words directly before and behind it, and the words that belong to it alone.

Of several dates or places of one text, the one that is meant stands beside the same words as the other text's: "khánh
thành năm 1912" beside "khởi công năm 1898 và khánh thành năm 1902".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from sangto.facts.wording import Polarity, Word
from sangto.records import Mention, Span

_REACH = 6  # words to each side that may belong to a mention
_RUN = 3  # words next to a mention that are compared one by one
_PASSED_OVER = frozenset(
    str.split("tu vao den toi luc hoi ngay thang nam khoang gan hon tren duoi o tai la trong in on at from to by since")
)
"""Words between what happens and when or where: "khánh thành vào năm 1902" is "khánh thành năm 1902"."""
_AND = frozenset(["va", "con", "roi", "and", "then"])


class Standing(NamedTuple):
    """Words before a mention, the nearest first, those behind it, and all that belong to it rather than another."""

    before: tuple[str, ...]
    behind: tuple[str, ...]
    own: frozenset[str]


def standing(text: Polarity, mention: Mention, others: Sequence[Span]) -> Standing:
    """Where a mention stands.

    Args:
        text: The words of its text.
        mention: The mention.
        others: Spans of mentions of its kind, at which its words end.
    """
    words = text.words
    first, last = (bisect_left(words, place, key=lambda word: word.token.span.start) for place in mention.span)
    before = list(_until(_backwards(words, first), others, backwards=True))
    ends = last > 0 and words[last - 1].ends and bool(before)
    behind = [] if ends else list(_until(words[last : last + _REACH], others, backwards=False))
    run = [word.stem for word in before if word.fold not in _PASSED_OVER]
    own = frozenset(word.stem for word in (*before, *behind) if word.fold not in _PASSED_OVER)
    return Standing(tuple(run[:_RUN]), tuple(word.stem for word in behind[:_RUN]), own)


def _backwards(words: Sequence[Word], first: int) -> list[Word]:
    """The words before a place, the nearest first."""
    return list(reversed(words[max(0, first - _REACH) : first]))


def _until(words: Sequence[Word], others: Sequence[Span], *, backwards: bool) -> list[Word]:
    """Words up to the end of the clause, an "and", or another mention."""
    found: list[Word] = []
    for word in words:
        if (backwards and word.ends) or word.fold in _AND or _is_in_one(word, others):
            break
        found.append(word)
        if word.ends:
            break
    return found


def _is_in_one(word: Word, others: Sequence[Span]) -> bool:
    at = bisect_left(others, (word.token.span.end, 0))
    return at > 0 and others[at - 1].end > word.token.span.start


def likeness(first: Standing, second: Standing) -> int:
    """How alike two mentions stand: words in a row next to both, counted twice, and words that belong to both."""
    run = _equal_run(first.before, second.before) + _equal_run(first.behind, second.behind)
    return 2 * run + len(first.own & second.own)


def _equal_run(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
