"""Runs of digits as people write them: grouped, spelled out, with letters for digits.

Steps, in this order: find runs of digits with short separators; find runs of digit words ("không chín một …"); find
tokens in which o, l and i stand for digits. Every run is a list of groups, so that "0912 345 678" can be told from
two numbers side by side. All patterns are linear: separators and digits share no character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sangto.text.trie import trie_pattern

_SEPARATORS = r" .\-()_*/,"
_RUN = re.compile(rf"\d(?:[{_SEPARATORS}]{{0,3}}\d){{5,}}")
_GROUP = re.compile(r"\d+")

_WORDS = {
    "khong": "0",
    "ko": "0",
    "mot": "1",
    "hai": "2",
    "ba": "3",
    "bon": "4",
    "tu": "4",
    "nam": "5",
    "lam": "5",
    "sau": "6",
    "bay": "7",
    "tam": "8",
    "chin": "9",
    "linh": "0",
    "zero": "0",
    "oh": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
}
_WORD = "(?:" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
_BETWEEN = r"(?:[ .,\-\n]{0,3}(?:(?:cham|gach|phay)[ ,]{1,2})?)"
_NAMED = "|".join(
    f"{first}(?:{'|'.join(word[1:] for word in sorted((*_WORDS, 'o'), key=len, reverse=True) if word[0] == first)})"
    "(?![a-z])"
    for first in sorted({word[0] for word in _WORDS})
)
_ONE = rf"(?:{_NAMED}|\d{{1,4}})"
_FIRST = rf"(?:{_NAMED}|{'|'.join(rf'{digit}[0-9]{{0,3}}' for digit in range(10))})"
"""Every choice begins with a literal, so that the search skips to the next of these."""
_SPELLED = re.compile(rf"{_FIRST}(?:{_BETWEEN}{_ONE}){{3,24}}")
_SPELLED_HINT = re.compile(
    rf"[^a-z]{trie_pattern(_WORDS)}(?:[ .,\-\n]{{1,3}}(?:{trie_pattern(_WORDS)}|\d{{1,4}})(?![a-z])){{2}}"
)
"""Three digits of which the first is a word; the blank in front is put before the text too."""
_WORD_START = re.compile(r"[^a-z0-9](?=[a-z0-9])")
_LEAD = 48
"""How far before a hint the digits that it belongs to can begin, in characters."""
_SPELLED_UNIT = re.compile(rf"{_WORD}|\d{{1,4}}|o")

_DISGUISED = re.compile(r"(?<![a-z0-9])[0-9oil](?:[ .\-()_*]{0,2}[0-9oil]){7,15}(?![a-z0-9])")
_MIXED_HINT = re.compile(rf"\d(?:(?P<letter>[oil])|(?<=[oil]\d)|{_WORD}(?![a-z]))")
"""A digit beside a letter that stands for one, or glued to a digit word."""
_DISGUISES = str.maketrans("oil", "011")


@dataclass(frozen=True, slots=True)
class Group:
    """Digits without a separator between them, by place in the view."""

    start: int
    end: int
    digits: str


@dataclass(frozen=True, slots=True)
class Run:
    """Groups that stand side by side.

    Attributes:
        groups: In the order of the text, at least one.
        written: False if some digits were spelled out or in disguise.
    """

    groups: tuple[Group, ...]
    written: bool


def find_runs(fold: str) -> Iterator[Run]:
    """All runs of at least six digits in a folded text, also those spelled out."""
    for match in _RUN.finditer(fold):
        yield Run(_groups(_GROUP, fold, match.start(), match.end(), {}), True)
    mixed = [hint.start() for hint in _MIXED_HINT.finditer(fold)]
    spelled = sorted([*(hint.start() for hint in _SPELLED_HINT.finditer(f" {fold}")), *mixed])
    yield from filter(None, (_spelled(fold, match) for match in _around(_SPELLED, fold, spelled)))
    yield from filter(None, (_disguised(fold, match) for match in _around(_DISGUISED, fold, mixed)))


def _around(pattern: re.Pattern[str], fold: str, hints: list[int]) -> Iterator[re.Match[str]]:
    """Matches of `pattern` that begin a little before one of `hints` and reach beyond it, in their order."""
    end = 0
    for hint in hints:
        at = max(end, hint - _LEAD)
        while at <= hint:
            match = pattern.match(fold, at)
            if match and match.end() > hint:
                yield match
                end = match.end()
                break
            start = _WORD_START.search(fold, match.end() if match else at, hint + 1)
            if start is None:
                break
            at = start.end()


def gaps(fold: str, groups: tuple[Group, ...]) -> list[str]:
    """The separators between `groups`."""
    return [fold[a.end : b.start] for a, b in pairwise(groups)]


def _groups(unit: re.Pattern[str], fold: str, start: int, end: int, values: dict[str, str]) -> tuple[Group, ...]:
    found = unit.finditer(fold, start, end)
    return tuple(Group(m.start(), m.end(), values.get(m[0], m[0])) for m in found)


def _spelled(fold: str, match: re.Match[str]) -> Run | None:
    """A run with at least two digit words that starts and ends at word borders."""
    start, end = match.span()
    if (start and fold[start - 1].isalnum()) or (end < len(fold) and fold[end].isalnum()):
        return None
    groups = _groups(_SPELLED_UNIT, fold, start, end, _WORDS | {"o": "0"})
    words = sum(not fold[g.start : g.end].isdigit() for g in groups)
    return Run(groups, False) if words >= 2 else None


def _disguised(fold: str, match: re.Match[str]) -> Run | None:
    """A run in which at least six characters are digits and at least one is a letter."""
    found = match[0]
    if sum(c.isdigit() for c in found) < 6 or not re.search("[oil]", found):
        return None
    parts = re.finditer("[0-9oil]+", found)
    shift = match.start()
    return Run(tuple(Group(shift + p.start(), shift + p.end(), p[0].translate(_DISGUISES)) for p in parts), False)
