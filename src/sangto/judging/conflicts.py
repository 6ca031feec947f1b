"""Who must not read what: own entries; same unit, school or family name as asked; what was declared; languages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sangto.judging.records import Entry, Judge
from sangto.text import fold_text

Mask = NDArray[np.bool_]
Integers = NDArray[np.int64]

UNIT, SCHOOL, FAMILY = "unit", "school", "family"
AVOIDABLE = (UNIT, SCHOOL, FAMILY)


@dataclass(frozen=True, slots=True)
class ConflictRules:
    """What counts as a conflict.

    Attributes:
        avoid: Which of ``unit``, ``school``, ``family`` a judge may not share with an entry.
        declared: Pairs (entry, judge) that somebody declared.
    """

    avoid: frozenset[str] = frozenset({UNIT, SCHOOL})
    declared: frozenset[tuple[str, str]] = field(default_factory=frozenset)


def _key(text: str) -> str:
    """Names are compared without regard to case, marks and spaces at the ends."""
    return fold_text(text).strip()


class Forbidden:
    """For every entry, the judges who may read it; entries alike in all that matters are looked up once."""

    def __init__(self, entries: Sequence[Entry], judges: Sequence[Judge], rules: ConflictRules) -> None:
        self._entries, self._count = entries, len(judges)
        self._groups = {name: _grouped(judges, name) for name in (*sorted(rules.avoid), "author")}
        self._languages = _readers(judges)
        at = {judge.id: number for number, judge in enumerate(judges)}
        self._declared: dict[str, list[int]] = defaultdict(list)
        for entry, judge in rules.declared:
            if judge in at:
                self._declared[entry].append(at[judge])
        self._known: dict[tuple[str, ...], Integers] = {}

    def allowed(self, number: int) -> Integers:
        """Numbers of the judges who may read the entry of that number, ascending."""
        entry = self._entries[number]
        allowed = self._known_of(self._alike(entry), entry)
        declared = self._declared.get(entry.id)
        return np.setdiff1d(allowed, declared) if declared else allowed

    def room(self) -> Integers:
        """How many entries each judge may read, shape (judges,)."""
        room = np.zeros(self._count, dtype=np.int64)
        alike = [self._alike(entry) for entry in self._entries]
        one_of = dict(zip(alike, self._entries, strict=True))
        for key, times in Counter(alike).items():
            room[self._known_of(key, one_of[key])] += times
        for key, entry in zip(alike, self._entries, strict=True):
            if declared := self._declared.get(entry.id):
                room[np.intersect1d(self._known[key], declared)] -= 1
        return room

    def _alike(self, entry: Entry) -> tuple[str, ...]:
        return (entry.language, *(getattr(entry, name) for name in self._groups))

    def _known_of(self, alike: tuple[str, ...], entry: Entry) -> Integers:
        """Who may read entries like this one, but for what was declared."""
        if alike not in self._known:
            self._known[alike] = self._look_up(entry)
        return self._known[alike]

    def _look_up(self, entry: Entry) -> Integers:
        forbidden = np.zeros(self._count, dtype=bool)
        for name, groups in self._groups.items():
            forbidden[groups.get(_key(getattr(entry, name)), [])] = True
        if entry.language:
            forbidden |= ~self._languages(entry.language)
        return np.flatnonzero(~forbidden)


def _grouped(judges: Iterable[Judge], name: str) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for number, judge in enumerate(judges):
        if key := _key(getattr(judge, name)):
            groups[key].append(number)
    return groups


class _readers:
    """For a language, which judges read it; each language is looked up once."""

    def __init__(self, judges: Sequence[Judge]) -> None:
        self._judges = judges
        self._known: dict[str, Mask] = {}

    def __call__(self, language: str) -> Mask:
        if language not in self._known:
            self._known[language] = np.array([not j.languages or language in j.languages for j in self._judges])
        return self._known[language]
