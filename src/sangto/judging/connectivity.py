"""Whether entries can be compared at all.

Two entries can be compared if a chain of judges leads from one to the other, each having read two neighbours in it.
Between parts that no judge links, a difference in scores may be one of entries or one of judges: nothing in the scores
tells which, and adjusting for severity would wipe out real differences (Linacre 1989, on connected subsets).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sangto.errors import InvalidRecord
from sangto.judging.records import Read


def connected_parts(reads: Iterable[Read]) -> tuple[tuple[str, ...], ...]:
    """The parts into which entries fall, the largest first, each sorted. Costs near linear (union-find)."""
    parent: dict[tuple[str, str], tuple[str, str]] = {}

    def root(node: tuple[str, str]) -> tuple[str, str]:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    entries = set()
    for read in reads:
        entries.add(read.entry)
        parent[root(("entry", read.entry))] = root(("judge", read.judge))
    parts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in sorted(entries):
        parts[root(("entry", entry))].append(entry)
    return tuple(sorted((tuple(part) for part in parts.values()), key=lambda part: (-len(part), part)))


def require_connected(reads: Iterable[Read]) -> None:
    """Let pass what can be compared.

    Raises:
        InvalidRecord: Entries fall into parts that no judge links.
    """
    parts = connected_parts(reads)
    if len(parts) > 1:
        sizes = ", ".join(str(len(part)) for part in parts[:5]) + (", …" if len(parts) > 5 else "")
        raise InvalidRecord(
            f"The entries fall into {len(parts)} parts ({sizes} entries) that no judge links, so they cannot be "
            f"compared: {parts[0][0]!r} and {parts[1][0]!r}, for example.",
            hint="Have some entries of each part read by judges of another; or rank each part for itself.",
        )
