"""What two texts agree on, beyond their words: numbers in any notation, and dates at the precision of both.

Places do not count: that two texts name the same country says little about whether they make the same claim.
"""

from __future__ import annotations

from sangto.facts import Facts, agree, same_time


def count_agreeing(query: Facts, record: Facts) -> int:
    """How many different numbers and dates of the query the record has too."""
    numbers = {
        (ours.value, ours.unit)
        for ours in query.quantities
        if any(ours.dimension == theirs.dimension and agree(ours, theirs) for theirs in record.quantities)
    }
    dates = {ours.mention.value for ours in query.moments if any(same_time(ours, theirs) for theirs in record.moments)}
    return len(numbers) + len(dates)
