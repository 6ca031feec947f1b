"""Names that stand in the place of others: "Louis XIV" where the passage has "Louis XIII".

Steps: align the words of the claim with those of the nearest sentence; where one stretch stands for another between
words that both have, and both stretches hold a name that the other text does not have at all, the two names conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from sangto.evidence.names import Name, find_names, holds
from sangto.evidence.phrases import Pair
from sangto.evidence.sides import Side
from sangto.records import Span
from sangto.text import is_syllable_shape

MOST_WORDS = 250  # of each side that are aligned
ANCHOR = 4  # words that must be the same beside the stretches, before and behind together
_LOAN_WORDS = frozenset(
    str.split(
        "video clip virus website robot internet online vaccine vitamin protein stress email laptop smartphone tablet "
        "radio taxi container festival marathon vaccin app web fan shipper fanpage facebooker singapore campuchia"
    )
)
"""Words of foreign shape that begin Vietnamese sentences and are no names, or are names of places."""
_LONGEST = 8  # words of a stretch that can still stand for a name


def find_replaced(claim: Side, passage: Side, near: Sequence[Span]) -> Iterator[Pair]:
    """Names of the claim for which the passage has other names.

    Args:
        claim: The claim.
        passage: The passage.
        near: The sentences of the passage to align with.
    """
    ours = [name for name in (*find_names(claim), *_first(claim)) if holds(passage, name) is None]
    theirs = [name for name in (*find_names(passage), *_first(passage)) if holds(claim, name) is None]
    if not ours or not theirs:
        return
    for span in near:
        yield from _replaced(claim, passage, span, ours, theirs)


def _first(side: Side) -> Iterator[Name]:
    """A single name at the beginning, known by its foreign shape among Vietnamese words: "Toyota thu hồi …"."""
    word = side.words[0]
    text = word.token.text
    foreign = text.isalpha() and text.isascii() and not is_syllable_shape(word.fold) and word.fold not in _LOAN_WORDS
    if side.language == "vi" and text.istitle() and foreign:
        yield Name(0, 1, (word.fold,), word.token.span)


def _replaced(claim: Side, passage: Side, near: Span, ours: list[Name], theirs: list[Name]) -> Iterator[Pair]:
    first = next(at for at, word in enumerate(passage.words) if word.token.span.start >= near.start)
    count = sum(1 for _ in passage.within(near))
    left = [word.fold for word in claim.words[:MOST_WORDS]]
    right = [word.fold for word in passage.words[first : first + min(count, MOST_WORDS)]]
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    for at, (tag, a, b, c, d) in enumerate(blocks):
        if tag == "replace" and b == len(left) and d - c > _LONGEST:
            d = c + b - a + 1  # the passage goes on where the claim ends
        if tag != "replace" or b - a > _LONGEST or d - c > _LONGEST:
            continue
        before = blocks[at - 1][2] - blocks[at - 1][1] if at and blocks[at - 1][0] == "equal" else 0
        behind = blocks[at + 1][2] - blocks[at + 1][1] if at + 1 < len(blocks) and blocks[at + 1][0] == "equal" else 0
        if before + behind < ANCHOR or not (before and behind or a == 0 or b == len(left)):
            continue
        one = next((name for name in ours if name.first < b and a < name.last), None)
        two = next((name for name in theirs if name.first < first + d and first + c < name.last), None)
        if one and two and not set(one.folds) & set(two.folds) - {one.folds[0]}:
            yield Pair("conflicts", one.span, two.span)
