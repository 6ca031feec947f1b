"""One flow: entries that each need some reads, judges with bounds, arcs with costs; the cheapest that serves all.

Solved by the cost-scaling push-relabel of OR-tools (Goldberg 1997), which is exact. Loads are kept within their bounds
by two arcs from each judge: as many reads as must be, at a price that makes them always worth while, and the rest at
none.
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


def solve(demand: Integers, least: Integers, most: Integers, arcs: Arcs) -> Integers | None:
    """Choose arcs so that every entry gets its demand and every judge keeps the bounds, at the least cost.

    Args:
        demand: Reads that each entry needs, shape (entries,).
        least: Least number of reads of each judge, shape (judges,).
        most: Greatest number.
        arcs: The pairs that are allowed; each can be chosen once.

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
    network.add_arcs_with_capacity_and_unit_cost(numbers, to_sink, most - least, np.zeros(judges, dtype=np.int64))
    network.set_nodes_supplies(np.arange(sink + 1), np.concatenate([demand, np.zeros(judges, np.int64), [-total]]))
    if network.solve() != network.OPTIMAL:
        return None
    chosen = np.flatnonzero(network.flows(first) > 0)
    loads = np.bincount(arcs.judge[chosen], minlength=judges)
    return chosen if (loads >= least).all() else None
