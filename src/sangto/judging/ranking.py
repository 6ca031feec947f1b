"""From scores to a ranking that says how sure it is.

Order of steps of `rank`: number entries and judges; fit the model; draw qualities from what the model leaves open and
count how often each entry is among the top (the probability that it belongs there); mark the tie zone, the entries on
both sides of the cut that the scores cannot tell apart. The raw mean is always given beside the adjusted figure.

The draws come from a seeded generator: the same scores give the same ranking, whatever their order. `rank_pools` ranks
several pools of entries under one model: a judge is as severe with entries of one district as with those of another.
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
class Pool:
    """Entries that are ranked together: their ids, and how many of them are to be chosen."""

    entries: tuple[str, ...]
    cut: int


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
    return _top_probability(found.quality, found.deviation, cut, seed)


def _top_probability(quality: Floats, deviation: Floats, cut: int, seed: int) -> Floats:
    entries = len(quality)
    if cut >= entries:
        return np.ones(entries)
    generator, counts, done = np.random.default_rng(seed), np.zeros(entries), 0
    while done < DRAWS:
        rows = max(1, min(DRAWS - done, DRAWS_AT_ONCE // entries))
        drawn = quality + deviation * generator.standard_normal((rows, entries))
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
    given = [read for read in reads if read.score is not None]
    return rank_pools(given, [Pool(tuple({*entries, *(read.entry for read in given)}), cut)], scale=scale, seed=seed)[0]


def rank_pools(
    reads: Iterable[Read], pools: Sequence[Pool], *, scale: Scale | None = None, seed: int = 0
) -> tuple[Ranking, ...]:
    """Rank the entries of each pool for itself; what judges are like is learnt from all reads together.

    Args:
        reads: Scores, also of entries in no pool; those without one are left out.
        pools: No entry stands in two of them.
        scale: As for `rank`.
        seed: Of the draws behind `Ranked.top`.

    Returns:
        A ranking for each pool, in their order; the use of the scale is that of all judges in each.

    Raises:
        ValueError: No scores, or a cut below 1.
    """
    for pool in pools:
        if pool.cut < 1:
            raise ValueError(f"At least one entry must be chosen (got {pool.cut}).")
    given = [read for read in reads if read.score is not None]
    names = sorted({read.entry for read in given}.union(*(pool.entries for pool in pools)))
    judges = sorted({read.judge for read in given})
    arrays = as_arrays(names, judges, given)
    found = fit(arrays, scale)
    counts = arrays.per_entry(np.ones(len(arrays.score)))
    sums = arrays.per_entry(arrays.score)
    used, severity, spread = _judge_use(arrays, found, judges)
    at_of = {name: at for at, name in enumerate(names)}
    points = severity + spread * found.quality, spread * found.deviation
    rankings = []
    for pool in pools:
        here = np.array(sorted(at_of[name] for name in pool.entries), dtype=np.int64)
        top = np.zeros(len(names))
        top[here] = _top_probability(found.quality[here], found.deviation[here], pool.cut, seed)
        order = sorted(here, key=lambda at: (-found.quality[at], names[at]))
        rows = [
            Ranked(
                names[at],
                place,
                float(sums[at] / counts[at]) if counts[at] else None,
                int(counts[at]),
                float(points[0][at]),
                float(points[1][at]),
                float(top[at]),
                _zone(float(top[at]), place <= pool.cut),
            )
            for place, at in enumerate(order, 1)
        ]
        rankings.append(Ranking(tuple(rows), used, pool.cut, VERSION, seed))
    return tuple(rankings)


def _judge_use(arrays: Reads, found: Fit, judges: Sequence[str]) -> tuple[tuple[JudgeUse, ...], float, float]:
    """How judges use the scale, and severity and spread of the average judge, each read counting the same."""
    use = arrays.per_judge(np.ones(len(arrays.score)))
    severity, spread = float(np.average(found.severity, weights=use)), float(np.average(found.spread, weights=use))
    used = tuple(
        JudgeUse(
            name, int(use[at]), float(found.severity[at]) - severity, float(found.spread[at]), float(found.noise[at])
        )
        for at, name in enumerate(judges)
    )
    return used, severity, spread


def _zone(top: float, within: bool) -> str:
    if TIE[0] < top < TIE[1]:
        return "tie"
    return "in" if within else "out"
