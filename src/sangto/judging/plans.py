"""Plans of reading, played on made-up contests: who is read how often, and what comes out.

A plan is written as text: ``3`` (three reads of each entry), ``2+10@10`` (two reads, then ten more for the best tenth),
``adaptive:3`` (one read of each, then batches nearest the cut until three an entry are used).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sangto.judging.adaptive import BATCH, most_unsure
from sangto.judging.generators import Contest
from sangto.judging.model import Fit, Reads, fit

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_STAGES = re.compile(r"(\d+)(?:\+(\d+)@(\d+))?")
_ADAPTIVE = re.compile(r"adaptive:(\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan of reading.

    Attributes:
        first: Reads of each entry to begin with.
        more: Further reads of each of the best of these.
        share: Which share of the entries gets them, in (0, 1].
        budget: Reads an entry in all, where the further reads go nearest the cut; 0 for the two-stage plans.
    """

    first: int
    more: int = 0
    share: float = 0.0
    budget: float = 0.0


def read_plan(text: str) -> Plan:
    """A plan from its text.

    Raises:
        ValueError: It is none of the three forms.
    """
    if found := _STAGES.fullmatch(text):
        first, more, share = found.groups()
        if int(first) >= 1 and (share is None or (int(more) >= 1 and 1 <= int(share) <= 100)):
            return Plan(int(first), int(more or 0), int(share or 0) / 100.0)
    elif (found := _ADAPTIVE.fullmatch(text)) and float(found[1]) >= 1.0:
        return Plan(1, budget=float(found[1]))
    raise ValueError(f"A plan is written as 3, as 2+10@10 or as adaptive:3 (got {text!r}).")


def most_reads(plan: Plan) -> int:
    """So many judges an entry has at most by stages; batches nearest the cut make do with those there are."""
    return plan.first + plan.more


class Reading:
    """The reads of one contest so far, dealt evenly to judges at random, no judge twice to one entry."""

    def __init__(self, contest: Contest) -> None:
        self.contest = contest
        world = contest.world
        self._seen = np.zeros((world.entries, world.judges), dtype=bool)
        self._load = np.zeros(world.judges, dtype=np.int64)
        self._parts: list[tuple[Integers, Integers, Floats]] = []

    @property
    def reads(self) -> Reads:
        """All reads as arrays."""
        entry, judge, score = (np.concatenate(part) for part in zip(*self._parts, strict=True))
        return Reads(entry, judge, score, self.contest.world.entries, self.contest.world.judges)

    @property
    def readable(self) -> NDArray[np.bool_]:
        """Entries that some judge has not read yet."""
        return np.logical_not(self._seen.all(axis=1))

    def read(self, entries: Integers) -> None:
        """One more read of each of these entries, by the least loaded judges who have not read them."""
        random = self.contest.random
        chosen = np.empty(len(entries), dtype=np.int64)
        for at in random.permutation(len(entries)):
            entry = entries[at]
            wanted = self._load + random.random(len(self._load)) + np.where(self._seen[entry], np.inf, 0.0)
            judge = int(np.argmin(wanted))
            chosen[at] = judge
            self._seen[entry, judge] = True
            self._load[judge] += 1
        self._parts.append((entries, chosen, self.contest.score(entries, chosen)))


def play(contest: Contest, plan: Plan) -> tuple[Reads, Fit]:
    """Read a contest by a plan; all reads count in the result."""
    reading, everything = Reading(contest), np.arange(contest.world.entries)
    for _ in range(plan.first):
        reading.read(everything)
    found = fit(reading.reads, contest.scale)
    if plan.more:
        best = np.argsort(-found.quality, kind="stable")[: round(plan.share * len(everything))]
        for _ in range(plan.more):
            reading.read(best)
        found = fit(reading.reads, contest.scale)
    if plan.budget:
        found = _play_adaptive(contest, reading, found, plan)
    return reading.reads, found


def _play_adaptive(contest: Contest, reading: Reading, found: Fit, plan: Plan) -> Fit:
    entries = contest.world.entries
    left = round((plan.budget - plan.first) * entries)
    while left > 0:
        size = min(left, max(1, round(BATCH * entries)))
        chosen = most_unsure(found, contest.world.cut, size, allowed=reading.readable, seed=left)
        if not len(chosen):
            break
        reading.read(chosen)
        left -= len(chosen)
        found = fit(reading.reads, contest.scale)
    return found
