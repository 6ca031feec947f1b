"""From scores to a ranking that says how sure it is.

Order of steps of `rank`: number entries and judges; fit the model; draw qualities from what the model leaves open and
count how often each entry is among the top (the probability that it belongs there); mark the tie zone, the entries on
both sides of the cut that the scores cannot tell apart. The raw mean is always given beside the adjusted figure.

The draws come from a seeded generator: the same scores give the same ranking, whatever their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sangto.judging.model import VERSION, Fit, Reads, fit
from sangto.judging.records import Read, Scale

DRAWS = 2000
DRAWS_AT_ONCE = 4_000_000  # numbers drawn at a time: 32 MB
TIE = (0.1, 0.9)  # between these probabilities of being among the top, an entry lies in the tie zone

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entry with its place.

    Attributes:
        entry: Its id.
        place: From 1; entries of equal quality share none, the id decides.
        raw_mean: Plain mean of its scores; None without a score.
        reads: How many scores it has.
        adjusted: Points it would get from an average judge.
        deviation: Standard deviation of `adjusted`, in points.
        top: Probability that it is among the top `n`.
        zone: ``in``, ``tie`` or ``out``.
    """

    entry: str
    place: int
    raw_mean: float | None
    reads: int
    adjusted: float
    deviation: float
    top: float
    zone: str


@dataclass(frozen=True, slots=True)
class JudgeUse:
    """How a judge uses the scale, beside the average judge: severity and spread in points, noise in points."""

    judge: str
    reads: int
    severity: float
    spread: float
    noise: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The result: entries from the best on, judges by id, the version of the model and the seed of its draws."""

    entries: tuple[Ranked, ...]
    judges: tuple[JudgeUse, ...]
    cut: int
    model: str
    seed: int


def as_arrays(entries: Sequence[str], judges: Sequence[str], reads: Iterable[Read]) -> Reads:
    """Reads with a score as arrays, in an order that does not depend on how they came.

    Raises:
        KeyError: A read names an entry or judge that is not in the lists.
    """
    entry_at = {name: at for at, name in enumerate(entries)}
    judge_at = {name: at for at, name in enumerate(judges)}
    rows = sorted((entry_at[r.entry], judge_at[r.judge], r.score) for r in reads if r.score is not None)
    return Reads(
        np.array([row[0] for row in rows], dtype=np.int64),
        np.array([row[1] for row in rows], dtype=np.int64),
        np.array([row[2] for row in rows], dtype=np.float64),
        len(entries),
        len(judges),
    )


def top_probability(found: Fit, cut: int, seed: int) -> Floats:
    """How often each entry is among the `cut` best when qualities are drawn from what the scores leave open.

    Costs grow with the number of entries times `DRAWS`; memory is bounded by `DRAWS_AT_ONCE`.
    """
    entries = len(found.quality)
    if cut >= entries:
        return np.ones(entries)
    generator, counts, done = np.random.default_rng(seed), np.zeros(entries), 0
    while done < DRAWS:
        rows = max(1, min(DRAWS - done, DRAWS_AT_ONCE // entries))
        drawn = found.quality + found.deviation * generator.standard_normal((rows, entries))
        bound = np.partition(drawn, entries - cut, axis=1)[:, entries - cut, None]
        counts += (drawn >= bound).sum(axis=0)
        done += rows
    return counts / DRAWS


def rank(
    reads: Iterable[Read],
    *,
    entries: Sequence[str] = (),
    cut: int,
    scale: Scale | None = None,
    seed: int = 0,
) -> Ranking:
    """Rank entries by the scores that judges gave.

    Args:
        reads: Scores; those without one are left out, and entries and judges may have any number of them.
        entries: All entries; those without a score are ranked by the average and are unsure. Empty: those read.
        cut: How many are to be chosen.
        scale: The scale, so that scores at its ends are read as "at least" and "at most".
        seed: Of the draws behind `Ranked.top`.

    Raises:
        ValueError: No scores, or a cut below 1.
    """
    if cut < 1:
        raise ValueError(f"At least one entry must be chosen (got {cut}).")
    given = [read for read in reads if read.score is not None]
    names = sorted(set(entries) | {read.entry for read in given})
    judges = sorted({read.judge for read in given})
    arrays = as_arrays(names, judges, given)
    found = fit(arrays, scale)
    top = top_probability(found, cut, seed)
    counts = arrays.per_entry(np.ones(len(arrays.score)))
    sums = arrays.per_entry(arrays.score)
    use = arrays.per_judge(np.ones(len(arrays.score)))
    severity, spread = float(np.average(found.severity, weights=use)), float(np.average(found.spread, weights=use))
    order = sorted(range(len(names)), key=lambda at: (-found.quality[at], names[at]))
    ranked = tuple(
        Ranked(
            names[at],
            place,
            float(sums[at] / counts[at]) if counts[at] else None,
            int(counts[at]),
            severity + spread * float(found.quality[at]),
            spread * float(found.deviation[at]),
            float(top[at]),
            "tie" if TIE[0] < top[at] < TIE[1] else "in" if place <= cut else "out",
        )
        for place, at in enumerate(order, 1)
    )
    used = tuple(
        JudgeUse(
            name, int(use[at]), float(found.severity[at]) - severity, float(found.spread[at]), float(found.noise[at])
        )
        for at, name in enumerate(judges)
    )
    return Ranking(ranked, used, cut, VERSION, seed)
