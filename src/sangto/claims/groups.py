"""`find_groups`: words that mean alike, which the model weighs together because no training set holds each often
enough.

The groups are in ``resources/claim_groups.tsv`` and, for English words of judgement, ``english_value_words.tsv``.
They are looked up word by word, the longest phrase first, in the words that `sangto.text.read_text` gives; a text
without marks in the spelling without marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from sangto.tables.claim_groups import BARE, ENGLISH, MARKED

Phrases = Mapping[str, tuple[str, ...]]


class Found(NamedTuple):
    """A phrase that belongs to groups.

    Attributes:
        phrase: Its words, with blanks between them.
        groups: Names of its groups.
        place: ``start``, ``last``, or the third of the statement in which it begins: ``first``, ``middle``, ``late``.
    """

    phrase: str
    groups: tuple[str, ...]
    place: str


def find_groups(words: Sequence[str], folds: Sequence[str], language: str) -> Iterator[Found]:
    """The phrases of a statement that belong to groups, in its order, without overlaps.

    Args:
        words: Its words with marks.
        folds: The same without marks.
        language: ``en`` for the English groups.
    """
    phrases, longest = _read(ENGLISH if language == "en" else BARE if words == folds else MARKED)
    at, end = 0, len(words)
    while at < end:
        for size in range(min(longest.get(words[at], 0), end - at), 0, -1):
            phrase = words[at] if size == 1 else " ".join(words[at : at + size])
            groups = phrases.get(phrase)
            if groups:
                yield Found(phrase, groups, _place(at, size, end))
                at += size - 1
                break
        at += 1


def _place(at: int, size: int, end: int) -> str:
    if at == 0:
        return "start"
    return "last" if at + size == end else ("first", "middle", "late")[3 * at // end]


@cache
def _read(lines: str) -> tuple[Phrases, Mapping[str, int]]:
    """Groups of each phrase of a table, and the number of words of the longest phrase that begins with a word."""
    phrases: dict[str, tuple[str, ...]] = {}
    longest: dict[str, int] = {}
    for line in lines.splitlines():
        phrase, _, groups = line.partition("\t")
        phrases[phrase] = tuple(groups.split(" "))
        first, size = phrase.partition(" ")[0], phrase.count(" ") + 1
        longest[first] = max(longest.get(first, 0), size)
    return phrases, longest
