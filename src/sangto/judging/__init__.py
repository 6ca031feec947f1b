"""Judging: who reads what, and who wins.

`assign` deals entries to judges, `rank` makes a ranking of scores that says how sure it is, `simulate` tries plans of
reading on made-up contests. Needs the extra ``sangto[contests]``. Nothing here knows a name: ids go in and come out.
"""

from sangto.judging.assignment import Assignment, assign
from sangto.judging.conflicts import ConflictRules
from sangto.judging.connectivity import connected_parts, require_connected
from sangto.judging.ranking import JudgeUse, Pool, Ranked, Ranking, rank, rank_pools
from sangto.judging.records import Entry, Judge, Read, Scale

__all__ = [
    "Assignment",
    "ConflictRules",
    "Entry",
    "Judge",
    "JudgeUse",
    "Pool",
    "Ranked",
    "Ranking",
    "Read",
    "Scale",
    "assign",
    "connected_parts",
    "rank",
    "rank_pools",
    "require_connected",
]
