"""Who reads what.

Order of steps of `assign`: check what is asked for; find out for every entry who may read it; share the loads; then
deal the reads in rounds, one read for each entry in a round, each round one exact flow. Between rounds the costs
change: a judge who has read together with the judges that an entry has already costs more, so that pairs vary and
everybody is connected with everybody; a judge of another unit costs less where cross-unit reads are still owed. Where
the rounds leave a rest that no single round can place, all reads are placed in one flow instead, which finds a solution
if there is one. Where conflicts leave none with even loads, the loads are as even as can be.

The seed decides between equals; it stands in the result, and the same input and seed give the same assignment.
Cost: with at most `NEAR` candidates an entry (drawn at random where more are allowed), near linear in the reads:
100,000 entries, 1,500 judges and 3 reads each take some seconds (``python -m bench``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sangto.errors import InvalidRecord
from sangto.judging.conflicts import ConflictRules, Forbidden
from sangto.judging.dealing import WRONG_SIDE, Dealt, Problem, candidates_of, open_arcs, owed_across
from sangto.judging.flow import Arcs, solve
from sangto.judging.loads import Bounds, even_bounds, own_bounds
from sangto.judging.records import Entry, Judge, Read

Integers = NDArray[np.int64]

NEAR = 24  # candidates an entry in one flow; with fewer judges than this, all
ARCS = 800_000  # candidates in all; with very many entries each has fewer
BATCHES = 12  # parts of a round,
BATCHED = 50_000  # fewer with more entries than this in a round: among so many judges, chance varies the pairs


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who reads what, reads done before included.

    Attributes:
        reads: In the order of the entries, then of the judges.
        loads: Reads of each judge, in the order of the judges.
        seed: What decided between equals.
        across: Share of the reads that cross units; None if judging is not by unit.
    """

    reads: tuple[Read, ...]
    loads: tuple[tuple[str, int], ...]
    seed: int
    across: float | None


def assign(
    entries: Sequence[Entry],
    judges: Sequence[Judge],
    *,
    k: int,
    rules: ConflictRules | None = None,
    done: Iterable[Read] = (),
    cross: float | None = None,
    seed: int = 0,
) -> Assignment:
    """Give every entry exactly `k` judges.

    Args:
        entries: What is to be read.
        judges: Who reads.
        k: Judges an entry, reads done before included.
        rules: What counts as a conflict.
        done: Reads that were done or begun; they stay. Those of entries or judges not in the lists are left out.
        cross: Judging is by unit, and this share of the reads crosses units so that units can be compared; None: any
            judge may read any entry.
        seed: Decides between equals.

    Raises:
        InvalidRecord: An id stands twice, an entry has fewer than `k` judges who may read it, or no assignment keeps
            all conflicts and bounds; the message names them.
    """
    _check(entries, judges, k)
    problem = _problem(entries, judges, rules or ConflictRules(), cross, seed)
    dealt = _done(problem, done, k)
    total = int(np.maximum(dealt.count, k).sum())
    candidates = candidates_of(problem, dealt, k, min(NEAR, ARCS // len(entries)))
    own = own_bounds(judges, dealt.load, total, problem.forbidden.room() + _beside(problem, dealt))
    even = even_bounds(own, total)
    if not _deal_rounds(problem, dealt, candidates, k, even, cross):
        dealt = _done(problem, done, k)
        _deal_at_once(problem, dealt, candidates_of(problem, dealt, k, len(judges)), k, (even, own), cross)
    return _result(problem, dealt, seed, cross)


def _check(entries: Sequence[Entry], judges: Sequence[Judge], k: int) -> None:
    for what, ids in (("entry", [e.id for e in entries]), ("judge", [j.id for j in judges])):
        if twice := next((name for name, times in Counter(ids).items() if times > 1), None):
            raise InvalidRecord(f"The {what} {twice!r} stands twice.", hint="Give every one an id of its own.")
        if not ids:
            raise InvalidRecord(f"There is no {what} to assign.", hint="Check that the right file was given.")
    if not 1 <= k <= len(judges):
        raise InvalidRecord(f"{k} judges an entry cannot be had from {len(judges)} judges.", hint="Change -k.")


def _problem(
    entries: Sequence[Entry], judges: Sequence[Judge], rules: ConflictRules, cross: float | None, seed: int
) -> Problem:
    if cross is not None:
        rules = ConflictRules(rules.avoid - {"unit"}, rules.declared)
    units = {unit: number for number, unit in enumerate(sorted({e.unit for e in entries} | {j.unit for j in judges}))}
    home = np.array([units[entry.unit] for entry in entries]) if cross is not None else None
    judge_home = np.array([units[judge.unit] for judge in judges])
    forbidden = Forbidden(entries, judges, rules)
    return Problem(entries, judges, forbidden, home, judge_home, np.random.default_rng(seed))


def _done(problem: Problem, done: Iterable[Read], k: int) -> Dealt:
    entry_at = {entry.id: number for number, entry in enumerate(problem.entries)}
    judge_at = {judge.id: number for number, judge in enumerate(problem.judges)}
    pairs = {(entry_at[r.entry], judge_at[r.judge]) for r in done if r.entry in entry_at and r.judge in judge_at}
    counts = np.bincount([entry for entry, _judge in pairs], minlength=1) if pairs else np.zeros(1, dtype=np.int64)
    dealt = Dealt(len(problem.entries), len(problem.judges), max(k, int(counts.max())))
    for entry, judge in sorted(pairs):
        dealt.add(entry, judge)
    return dealt


def _beside(problem: Problem, dealt: Dealt) -> Integers:
    """How many entries each judge has read that are a conflict now: they stay."""
    beside = np.zeros(len(problem.judges), dtype=np.int64)
    for number in np.flatnonzero(dealt.count):
        judges = dealt.judges_of[number, : dealt.count[number]]
        beside[np.setdiff1d(judges, problem.forbidden.allowed(int(number)))] += 1
    return beside


def _deal_rounds(
    problem: Problem,
    dealt: Dealt,
    candidates: list[Integers],
    k: int,
    bounds: Bounds,
    cross: float | None,
) -> bool:
    """Deal in rounds; False where a round could not be placed."""
    away = owed_across(problem, dealt, k, cross)
    total = int(np.maximum(dealt.count, k).sum())
    for round_ in range(k):
        open_ = np.flatnonzero((dealt.count < k) & (dealt.count <= round_))
        for batch in _batches(problem, open_):
            after = int(dealt.load.sum()) + len(batch)
            slack = 0 if after == total else 1 + len(batch) // len(problem.judges)
            low = np.maximum(np.floor(bounds.least * (after / total)).astype(np.int64) - slack, dealt.load)
            # While all can be placed below the even level, nobody is lifted above it: what is above is for the end.
            room = int(np.maximum(bounds.least - dealt.load, 0).sum()) >= len(batch)
            high = np.ceil(bounds.most * (after / total)).astype(np.int64) + slack
            high = np.maximum(np.minimum(high, bounds.least if room else bounds.most), dealt.load)
            arcs = open_arcs(problem, dealt, candidates, batch, away)
            chosen = solve(np.ones(len(batch), dtype=np.int64), low - dealt.load, high - dealt.load, arcs)
            if chosen is None:
                return False
            for entry, judge in zip(batch[arcs.entry[chosen]], arcs.judge[chosen], strict=True):
                dealt.add(int(entry), int(judge))
    return True


def _batches(problem: Problem, open_: Integers) -> list[Integers]:
    """A round in parts, dealt one after another, so that which judges have met is known anew for each."""
    if not len(open_):
        return []
    parts = max(1, min(BATCHES, len(open_) // len(problem.judges), BATCHED // len(open_)))
    return np.array_split(problem.random.permutation(open_), parts)


def _deal_at_once(
    problem: Problem,
    dealt: Dealt,
    candidates: list[Integers],
    k: int,
    bounds: tuple[Bounds, Bounds],
    cross: float | None,
) -> None:
    """All that is left in one flow: first with the share across units kept exactly, then as near to it as can be.

    Args:
        problem: What is asked for.
        dealt: What was done before; the rest is added.
        candidates: Who may read each entry.
        k: Judges an entry.
        bounds: Even loads, tried first, and what the judges' own bounds allow.
        cross: Share of the reads that crosses units; None where judging is not by unit.

    Raises:
        InvalidRecord: No assignment keeps all conflicts and own bounds.
    """
    even, own = bounds
    demand = np.maximum(k - dealt.count, 0)
    open_ = np.flatnonzero(demand)
    away = np.minimum(owed_across(problem, dealt, k, cross), demand)[open_]
    arcs = open_arcs(problem, dealt, candidates, open_, np.zeros(len(dealt.count), dtype=np.int64))
    least, most = even.least - dealt.load, even.most - dealt.load
    chosen = None
    if problem.home is not None:
        # An entry is two nodes here: one for its reads at home, one for those across; their judges are never the same.
        crossing = problem.judge_home[arcs.judge] != problem.home[open_[arcs.entry]]
        apart = Arcs(arcs.entry + len(open_) * crossing, arcs.judge, arcs.cost % WRONG_SIDE)
        chosen = solve(np.concatenate([demand[open_] - away, away]), least, most, apart)
    if chosen is None:
        chosen = solve(demand[open_], least, most, arcs)
    if chosen is None:
        least, most = own.least - dealt.load, own.most - dealt.load
        chosen = solve(demand[open_], least, most, arcs, even=dealt.load)
    if chosen is None:
        raise InvalidRecord(
            f"No assignment gives every entry {k} judges, keeps the judges' own bounds and avoids all conflicts.",
            hint="Add judges, change 'min' and 'max' of judges, or relax a rule for conflicts.",
        )
    for entry, judge in zip(open_[arcs.entry[chosen]], arcs.judge[chosen], strict=True):
        dealt.add(int(entry), int(judge))


def _result(problem: Problem, dealt: Dealt, seed: int, cross: float | None) -> Assignment:
    reads, crossing = [], 0
    for number, entry in enumerate(problem.entries):
        for judge in np.sort(dealt.judges_of[number, : dealt.count[number]]):
            reads.append(Read(entry.id, problem.judges[judge].id))
            crossing += problem.home is not None and problem.judge_home[judge] != problem.home[number]
    loads = tuple((judge.id, int(load)) for judge, load in zip(problem.judges, dealt.load, strict=True))
    across = crossing / len(reads) if cross is not None and reads else None
    return Assignment(tuple(reads), loads, seed, across)
