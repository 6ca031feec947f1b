"""What is dealt: entries, judges, who may read what, what was dealt so far, and what each further read would cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sangto.errors import InvalidRecord
from sangto.judging.conflicts import Forbidden
from sangto.judging.flow import Arcs
from sangto.judging.records import Entry, Judge

Integers = NDArray[np.int64]

_TIE = 16  # costs below this only decide between equals
_PAIR = 16  # for each time that two judges have read together already,
_PAIRS = 8  # up to so many times
WRONG_SIDE = 512  # a read on the wrong side of the share across units


@dataclass(frozen=True, slots=True)
class Problem:
    """What is asked for.

    Attributes:
        entries: What is to be read.
        judges: Who reads.
        forbidden: Who may read what.
        home: The unit of each entry as a number, where judging is by unit; else None.
        judge_home: The unit of each judge as a number.
        random: Decides between equals.
    """

    entries: Sequence[Entry]
    judges: Sequence[Judge]
    forbidden: Forbidden
    home: Integers | None
    judge_home: Integers
    random: np.random.Generator


class Dealt:
    """The reads so far: which judge at which entry, how often two judges met, and the loads."""

    def __init__(self, entries: int, judges: int, k: int) -> None:
        self.judges_of = np.full((entries, k), -1, dtype=np.int64)
        self.count = np.zeros(entries, dtype=np.int64)
        self.together = np.zeros((judges, judges), dtype=np.int64)
        self.load = np.zeros(judges, dtype=np.int64)

    def add(self, entry: int, judge: int) -> None:
        """One more read."""
        for other in self.judges_of[entry, : self.count[entry]]:
            self.together[judge, other] += 1
            self.together[other, judge] += 1
        self.judges_of[entry, self.count[entry]] = judge
        self.count[entry] += 1
        self.load[judge] += 1


def candidates_of(problem: Problem, dealt: Dealt, k: int, near: int) -> list[Integers]:
    """For every entry the judges who may read it and have not; about `near` of them, at home and away in fair parts."""
    found, short = [], []
    for number, entry in enumerate(problem.entries):
        allowed = problem.forbidden.allowed(number)
        if dealt.count[number]:
            allowed = np.setdiff1d(allowed, dealt.judges_of[number, : dealt.count[number]])
        if len(allowed) < k - dealt.count[number]:
            short.append(entry.id)
        found.append(_drawn(problem, number, allowed, max(near, 2 * k + 2)))
    if short:
        raise InvalidRecord(
            f"{len(short)} entries have too few judges who may read them, such as {short[0]!r}: {k} are needed.",
            where=short[0],
            hint="Add judges of other units or schools, or relax a rule for conflicts.",
        )
    return found


def _drawn(problem: Problem, number: int, allowed: Integers, near: int) -> Integers:
    if len(allowed) <= near:
        return allowed
    if problem.home is None:
        # Drawn with repetitions, which are left out: some entries have a few candidates less, and it is far cheaper.
        return allowed[np.unique(problem.random.integers(0, len(allowed), near + near // 4))]
    at_home = problem.judge_home[allowed] == problem.home[number]
    parts = [part[problem.random.permutation(len(part))[: near // 2]] for part in (allowed[at_home], allowed[~at_home])]
    return np.concatenate(parts)


def owed_across(problem: Problem, dealt: Dealt, k: int, cross: float | None) -> Integers:
    """How many reads of each entry should still cross units: the share, dealt to entries at random."""
    if cross is None or problem.home is None:
        return np.zeros(len(problem.entries), dtype=np.int64)
    exact = cross * k
    whole = np.full(len(problem.entries), int(exact), dtype=np.int64)
    extra = problem.random.permutation(len(whole))[: round((exact - int(exact)) * len(whole))]
    whole[extra] += 1
    for number in np.flatnonzero(dealt.count):
        judges = dealt.judges_of[number, : dealt.count[number]]
        whole[number] -= int((problem.judge_home[judges] != problem.home[number]).sum())
    return np.maximum(whole, 0)


def open_arcs(problem: Problem, dealt: Dealt, candidates: list[Integers], open_: Integers, away: Integers) -> Arcs:
    """The pairs that may be chosen in a round, with what each costs now."""
    sizes = np.array([len(candidates[entry]) for entry in open_])
    entry = np.repeat(np.arange(len(open_)), sizes)
    judge = np.concatenate([candidates[number] for number in open_])
    number = open_[entry]
    met = np.zeros(len(judge), dtype=np.int64)
    taken = np.zeros(len(judge), dtype=bool)
    for column in range(dealt.judges_of.shape[1]):
        other = dealt.judges_of[number, column]
        there = other >= 0
        met[there] += dealt.together[judge[there], other[there]]
        taken |= other == judge
    cost = problem.random.integers(0, _TIE, len(judge)) + _PAIR * np.minimum(met, _PAIRS)
    if problem.home is not None:
        crossing = problem.judge_home[judge] != problem.home[number]
        owed = away[number] - _crossed(problem, dealt, number)
        cost = cost + WRONG_SIDE * (crossing != (owed > 0))
    keep = ~taken
    return Arcs(entry[keep], judge[keep], cost[keep])


def _crossed(problem: Problem, dealt: Dealt, number: Integers) -> Integers:
    """Reads across units that these entries have."""
    assert problem.home is not None
    crossed = np.zeros(len(number), dtype=np.int64)
    for column in range(dealt.judges_of.shape[1]):
        other = dealt.judges_of[number, column]
        there = other >= 0
        crossed[there] += problem.judge_home[other[there]] != problem.home[number[there]]
    return crossed
