"""One flow: entries that each need some reads, judges with bounds, arcs with costs; the cheapest that serves all.

Solved by the cost-scaling push-relabel of OR-tools (Goldberg 1997), which is exact. Loads are kept within their bounds
by two arcs from each judge: as many reads as must be, at a price that makes them always worth while, and the rest at
none; or, where loads are to be as even as can be, in steps of which each costs more than the one before.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Arcs:
    """Who may read what: arrays of one length; `cost` in whole numbers, smaller is better."""

    entry: Integers
    judge: Integers
    cost: Integers


_STEPS_ALIKE = 4  # times the mean load, up to which each read is a step of its own; beyond it steps grow


def solve(
    demand: Integers, least: Integers, most: Integers, arcs: Arcs, *, even: Integers | None = None
) -> Integers | None:
    """Choose arcs so that every entry gets its demand and every judge keeps the bounds, at the least cost.

    Args:
        demand: Reads that each entry needs, shape (entries,).
        least: Least number of reads of each judge, shape (judges,).
        most: Greatest number.
        arcs: The pairs that are allowed; each can be chosen once.
        even: Reads that each judge has already, where loads are to be as even as can be; None: any within the bounds.

    Returns:
        The numbers of the chosen arcs, or None where no choice keeps all rules.
    """
    from ortools.graph.python import min_cost_flow

    entries, judges, total = len(demand), len(least), int(demand.sum())
    sink = entries + judges
    price = int(arcs.cost.max(initial=0)) * 4 + 4
    network = min_cost_flow.SimpleMinCostFlow()
    numbers = np.arange(judges) + entries
    ones = np.ones(len(arcs.entry), dtype=np.int64)
    first = network.add_arcs_with_capacity_and_unit_cost(arcs.entry, arcs.judge + entries, ones, arcs.cost)
    to_sink = np.full(judges, sink)
    network.add_arcs_with_capacity_and_unit_cost(numbers, to_sink, least, np.full(judges, -price))
    judge, size, step = _rest(most - least, None if even is None else even + least, total)
    network.add_arcs_with_capacity_and_unit_cost(numbers[judge], to_sink[judge], size, step * price)
    network.set_nodes_supplies(np.arange(sink + 1), np.concatenate([demand, np.zeros(judges, np.int64), [-total]]))
    if network.solve() != network.OPTIMAL:
        return None
    chosen = np.flatnonzero(network.flows(first) > 0)
    loads = np.bincount(arcs.judge[chosen], minlength=judges)
    return chosen if (loads >= least).all() else None


def _rest(room: Integers, load: Integers | None, total: int) -> tuple[Integers, Integers, Integers]:
    """How reads beyond the least reach the sink: arrays of judge, capacity and step of each arc.

    Args:
        room: Reads beyond the least that each judge can take.
        load: Reads of each before these, where loads are to be even; None: one arc each, at no cost.
        total: Reads that are dealt.
    """
    everybody = np.arange(len(room), dtype=np.int64)
    if load is None:
        return everybody, room, np.zeros_like(room)
    mean = (int(load.sum()) + total) // len(room) + 1
    ends = [*range(1, _STEPS_ALIKE * mean + 1)]
    while ends[-1] < int((load + room).max()):
        ends.append(2 * ends[-1])
    starts = np.array([0, *ends[:-1]], dtype=np.int64)
    # What of each step lies between a judge's load and the end of the room.
    low = np.maximum(starts[None, :], load[:, None])
    high = np.minimum(np.array(ends, dtype=np.int64)[None, :], (load + room)[:, None])
    judge, step = np.nonzero(high > low)
    return judge.astype(np.int64), (high - low)[judge, step], step.astype(np.int64)
