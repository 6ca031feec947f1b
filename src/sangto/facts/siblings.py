"""Things of one kind in a text, of which one is not the other: steps of an event, measures, kinds of people and goods.

Names come from ``resources/siblings.tsv``; in a text without marks they are read without them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sangto.facts.polarity import is_marked
from sangto.facts.poles import phrase_lengths
from sangto.facts.wording import Word
from sangto.records import Span
from sangto.tables.siblings import SIBLINGS
from sangto.text.words import fold_word

_BEHIND = 3  # how much nearer something behind a mention must be than something before it


class Sibling(NamedTuple):
    """A thing of one or more groups: its number in each, and the numbers of its first word and the word behind it."""

    of: tuple[tuple[str, int], ...]
    first: int
    last: int


def _fold(name: str) -> str:
    return " ".join(map(fold_word, name.split()))


def _by_name(*, marked: bool) -> dict[str, tuple[tuple[str, int], ...]]:
    found: dict[str, list[tuple[str, int]]] = {}
    for group, things in SIBLINGS.items():
        for number, names in enumerate(things):
            for name in names:
                found.setdefault(name if marked else _fold(name), []).append((group, number))
    return {name: tuple(places) for name, places in found.items()}


_NAMES = {marked: _by_name(marked=marked) for marked in (True, False)}
_LENGTHS = {marked: phrase_lengths(names) for marked, names in _NAMES.items()}


def find_siblings(words: Sequence[Word]) -> list[Sibling]:
    """The things of a text, in order, the longest names first."""
    marked = is_marked(words)
    names, lengths = _NAMES[marked], _LENGTHS[marked]
    forms = [word.key if marked else word.fold for word in words]
    found: list[Sibling] = []
    at = 0
    while at < len(forms):
        sizes: Sequence[int] = lengths.get(forms[at], ())
        size = next((size for size in sizes if " ".join(forms[at : at + size]) in names), 0)
        if size and at + size <= len(forms):
            found.append(Sibling(names[" ".join(forms[at : at + size])], at, at + size))
        at += size or 1
    return found


def nearest_siblings(
    words: Sequence[Word], found: Sequence[Sibling], span: Span, within: Span
) -> Mapping[str, set[int]]:
    """For each group the thing nearest to a mention in a stretch of its text, one before it rather than one behind.

    Args:
        words: The words of the text.
        found: Its things.
        span: The mention, which itself does not count.
        within: Where to look.
    """
    best: dict[str, tuple[int, set[int]]] = {}
    for one in found:
        start, end = words[one.first].token.span.start, words[one.last - 1].token.span.end
        if start < within.start or end > within.end or (start < span.end and span.start < end):
            continue
        distance = span.start - end if end <= span.start else _BEHIND * (start - span.end + 1)
        for group, number in one.of:
            if group not in best or distance < best[group][0]:
                best[group] = (distance, {number})
            elif distance == best[group][0]:
                best[group][1].add(number)
    return {group: numbers for group, (_, numbers) in best.items()}
