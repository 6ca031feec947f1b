"""The engine as delivered, behind the question that the peers answer too.

Only public names of `sangto` are used, with their defaults: what is measured is what a caller gets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sangto.matching import FactCheckIndex
from sangto.records import FactCheck, Match


class SangTo:
    """This project's engine, as delivered, through its public names."""

    def __init__(self, records: Sequence[FactCheck]) -> None:
        self._index = FactCheckIndex.in_memory(records)

    def rank(self, text: str, limit: int) -> list[str]:
        """Ids of the matches; those folded into one answer take a place each, behind the one they are folded into."""
        return list(dict.fromkeys(item for match in self._matches(text, limit) for item in ids_of(match)))[:limit]

    def find(self, text: str, item: str, limit: int = 20) -> Match | None:
        """The match that holds a certain record, if it is among the first `limit`."""
        return next((match for match in self._matches(text, limit) if item in ids_of(match)), None)

    def _matches(self, text: str, limit: int) -> list[Match]:
        return self._index.match(text, limit=limit, spans=False)


def ids_of(match: Match) -> Iterator[str]:
    """The id of the record of a match, then those of the records folded into it."""
    yield match.record.id
    yield from (source.id for source in match.sources)
