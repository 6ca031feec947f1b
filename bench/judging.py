"""Dealing entries to judges and ranking them, from a school's contest to a nation's.

Peers in the same run: the linear programme of SciPy (HiGHS), which finds the same optimum, and a greedy deal to the
least loaded judge, which is fast and may end in a corner.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array, vstack

from bench.report import Outcome, Row, Setting, Table
from sangto.judging import Entry, Judge, Scale, assign
from sangto.judging.generators import Contest, World
from sangto.judging.model import fit
from sangto.judging.plans import play, read_plan
from sangto.judging.ranking import top_probability

TASK = "judging"
K = 3
SIZES = ((2_352, 60, 12), (20_000, 300, 60), (100_000, 1_500, 200))
HIGHS_UP_TO = 2_352  # entries; with more it takes minutes


def _contest(entries: int, judges: int, units: int) -> tuple[list[Entry], list[Judge]]:
    return (
        [Entry(str(n), unit=f"u{n % units}") for n in range(entries)],
        [Judge(f"g{n}", unit=f"u{n % units}") for n in range(judges)],
    )


def greedy(entries: list[Entry], judges: list[Judge]) -> list[int]:
    """Loads after every entry took the `K` least loaded judges of other units."""
    heap = [(0, number) for number in range(len(judges))]
    loads = [0] * len(judges)
    for entry in entries:
        taken, passed = [], []
        while len(taken) < K:
            load, judge = heapq.heappop(heap)
            (passed if judges[judge].unit == entry.unit else taken).append((load, judge))
        for load, judge in taken:
            loads[judge] = load + 1
            heapq.heappush(heap, (load + 1, judge))
        for item in passed:
            heapq.heappush(heap, item)
    return loads


def highs(entries: list[Entry], judges: list[Judge]) -> list[int]:
    """Loads of the linear programme: one variable for each pair that is allowed, even loads, random costs."""
    pairs = [(e, j) for e, entry in enumerate(entries) for j, judge in enumerate(judges) if entry.unit != judge.unit]
    entry, judge = np.array(pairs).T
    ones, at = np.ones(len(pairs)), np.arange(len(pairs))
    demand = coo_array((ones, (entry, at)), shape=(len(entries), len(pairs)))
    load = coo_array((ones, (judge, at)), shape=(len(judges), len(pairs)))
    even = K * len(entries) / len(judges)
    found = linprog(
        np.random.default_rng(0).integers(0, 16, len(pairs)),
        A_eq=demand,
        b_eq=np.full(len(entries), K),
        A_ub=vstack([load, -load]),
        b_ub=np.concatenate([np.full(len(judges), np.ceil(even)), np.full(len(judges), -np.floor(even))]),
        bounds=(0, 1),
        method="highs",
    )
    loads: list[int] = np.bincount(judge, weights=np.round(found.x), minlength=len(judges)).astype(int).tolist()
    return loads


def engine(entries: list[Entry], judges: list[Judge]) -> list[int]:
    """Loads of the engine's assignment."""
    return [load for _judge, load in assign(entries, judges, k=K).loads]


def _row(label: str, deal: Callable[[list[Entry], list[Judge]], list[int]], size: tuple[int, int, int]) -> Row:
    entries, judges = _contest(*size)
    wall, cpu = time.perf_counter(), time.process_time()
    loads = deal(entries, judges)
    figures = (time.perf_counter() - wall, time.process_time() - cpu, min(loads), max(loads))
    return Row(f"{size[0]:,} entries, {size[1]:,} judges: {label}", figures)


def _assigning(sizes: tuple[tuple[int, int, int], ...]) -> Table:
    rows = []
    for size in sizes:
        rows.append(_row("sangto.judging.assign", engine, size))
        if size[0] <= HIGHS_UP_TO:
            rows.append(_row("SciPy linprog (HiGHS)", highs, size))
        rows.append(_row("greedy", greedy, size))
    return Table(f"{K} judges an entry, none of its unit", ("wall s", "CPU s", "least load", "most load"), tuple(rows))


def _ranking(entries: int, judges: int) -> Table:
    contest = Contest(World(entries=entries, judges=judges), 0)
    reads, _found = play(contest, read_plan(str(K)))
    times = []
    for work in (lambda: fit(reads, Scale()), lambda: top_probability(fit(reads, Scale()), 23, 0)):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    rows = (Row("fit of the model", (times[0],)), Row("fit and probability of being among the top", (times[1],)))
    return Table(f"ranking {entries:,} entries by {K * entries:,} scores", ("CPU s",), rows)


def run_task(setting: Setting) -> Outcome:
    """All sizes; the smallest alone where a quick run is asked for."""
    quick = max(setting.sizes) <= 10_000
    tables = (_assigning(SIZES[:1] if quick else SIZES), _ranking(2_352, 60))
    notes = ("Peers keep the same rules but for the pairs in which judges meet, which only the engine varies.",)
    return Outcome(TASK, "python -m bench --only judging", tables, notes)
