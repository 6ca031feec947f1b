"""What a plan of reading finds, over many made-up contests: the table of ``sangto judging simulate``.

Order of steps for a cell: make a contest, read it by the plan, rank it by raw mean and by the model, count how many of
the truly best are among the chosen (precision at the cut), and how much quality is lost (regret: mean true quality of
the best minus that of the chosen, in standard deviations). Means over runs, with the standard error of the mean.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sangto.judging.generators import Contest, World
from sangto.judging.model import Reads
from sangto.judging.plans import play, read_plan

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How often one way of ranking finds the best: means over runs, and the standard error of the first."""

    precision: float
    error: float
    regret: float


@dataclass(frozen=True, slots=True)
class Cell:
    """One plan in one kind of world: reads an entry, and the outcome by raw mean and by the model."""

    kind: str
    plan: str
    reads: float
    runs: int
    raw: Outcome
    model: Outcome


def raw_means(reads: Reads, random: np.random.Generator) -> Floats:
    """Plain mean of the scores of each entry; ties, which are many, are broken at random."""
    count = np.maximum(reads.per_entry(np.ones(len(reads.score))), 1.0)
    means: Floats = reads.per_entry(reads.score) / count + 1e-9 * random.standard_normal(reads.entries)
    return means


def _found(contest: Contest, estimate: Floats) -> tuple[float, float]:
    """Precision at the cut, and regret."""
    cut = contest.world.cut
    chosen = np.argsort(-estimate, kind="stable")[:cut]
    best = contest.best()
    lost = contest.quality[list(best)].mean() - contest.quality[chosen].mean()
    return len(best.intersection(chosen.tolist())) / cut, float(lost)


def _outcome(runs: list[tuple[float, float]]) -> Outcome:
    precision, regret = np.array(runs).T
    error = float(precision.std(ddof=1) / np.sqrt(len(precision))) if len(precision) > 1 else 0.0
    return Outcome(float(precision.mean()), error, float(regret.mean()))


def simulate(
    plan: str, *, world: World, runs: int, seed: int = 0, told: Callable[[int], None] = lambda _: None
) -> Cell:
    """Play a plan on `runs` made-up contests.

    Args:
        plan: As in `sangto.judging.plans`.
        world: How contests are made.
        runs: How many; their seeds are `seed`, `seed` + 1, …
        seed: The first seed.
        told: Called after each run with 1.

    Raises:
        ValueError: The plan cannot be read.
    """
    parsed, raw, model, reads = read_plan(plan), [], [], 0
    for number in range(runs):
        contest = Contest(replace(world), seed + number)
        done, found = play(contest, parsed)
        raw.append(_found(contest, raw_means(done, contest.random)))
        model.append(_found(contest, found.quality))
        reads += len(done.score)
        told(1)
    return Cell(world.kind, plan, reads / (runs * world.entries), runs, _outcome(raw), _outcome(model))
