"""What two texts agree on, beyond their words: numbers in any notation, dates at the precision of both, places."""

from __future__ import annotations

from sangto.matching.conflicts import Facts
from sangto.matching.numbers import agree
from sangto.matching.times import same_time
from sangto.matching.whereabouts import same_place


def count_agreeing(query: Facts, record: Facts) -> int:
    """How many numbers, dates and places of the query the record has too."""
    numbers = sum(
        any(ours.dimension == theirs.dimension and agree(ours, theirs) for theirs in record.quantities)
        for ours in query.quantities
    )
    dates = sum(any(same_time(ours, theirs) for theirs in record.moments) for ours in query.moments)
    places = sum(any(same_place(ours, theirs) for theirs in record.places) for ours in query.places)
    return numbers + dates + places
