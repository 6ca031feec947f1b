"""Searching the state of an index that is seen now.

Steps of a search: the first pass asks the inverted index for candidates by the rarest terms; the second rates each
anew from its stored terms; the best are also compared letter by letter. What a state of the index has been asked once
(rarities, frequencies of runs of letters) is remembered until the next state.
"""

from __future__ import annotations

from collections.abc import Callable

from sangto.search.analysis import Analysed, analyse, bigrams
from sangto.search.engine import Engine
from sangto.search.letters import LetterTable
from sangto.search.ranking import (
    Rarities,
    WeighedQuery,
    candidate_terms,
    order,
    row_letters,
    score,
    share,
    weigh,
)
from sangto.search.results import Hit
from sangto.search.store import Store

POOL = 20  # candidates of the first pass that the second pass rates
LETTERS_FROM = 0.15  # share of its own score that the best candidate must hold for letters to be compared
LETTER_SAMPLE = 1_000  # documents that tell how rare a run of letters is
KNOWN_PAIRS = 0.3  # share of word pairs found in Vietnamese records from which a text counts as Vietnamese


class View:
    """One state of an index, for searching.

    Args:
        store: The documents.
        engine: The inverted index, at the state to be searched.
    """

    def __init__(self, store: Store, engine: Engine) -> None:
        self._store = store
        self._engine = engine
        self._letter_table: LetterTable | None = None
        self._rarities: dict[str, Rarities] = {}
        count = store.get_number("documents_added")
        self._mean_length = store.get_number("words_added") / count if count else 1.0

    def rarities(self, field: str) -> Callable[[str], float]:
        """Rarity of any term of a field, remembered for the state of the index that is seen now."""
        if field not in self._rarities:
            self._rarities[field] = Rarities(field, self._engine.documents, self._engine.document_frequency)
        return self._rarities[field].__getitem__

    def analyse(self, text: str, language: str = "") -> Analysed:
        """Analyse a query for this index: a text without marks counts as Vietnamese when its word pairs are known here.

        Short Vietnamese texts without marks and full of foreign names ("trump co chau thu 10") are hard to tell from
        English by themselves; the index has seen how words go together.
        """
        analysed = analyse(text, language)
        if language or analysed.language == "vi" or not text.isascii():
            return analysed
        vietnamese = analyse(text, "vi")
        pairs = bigrams(vietnamese.terms)
        known = sum(self._engine.document_frequency("b", pair) > 0 for pair in pairs)
        return vietnamese if known > KNOWN_PAIRS * len(pairs) else analysed

    def weigh(self, query: Analysed) -> WeighedQuery:
        """Rarity of the terms of a query in this index."""
        return weigh(query, self._engine.documents, self._mean_length, self._engine.document_frequency)

    def search(self, query: WeighedQuery, limit: int, pool: int) -> list[Hit]:
        """Documents like the query, best first.

        Cost: the first pass grows with the documents that hold the rarest terms of the query; the second is bounded
        by `pool`.

        Args:
            query: From `weigh`.
            limit: How many at the most.
            pool: How many candidates the second pass rates; at least `limit`.
        """
        terms = candidate_terms(query, self._engine.document_frequency)
        found = self._engine.search(terms, max(pool, limit))
        rows = self._store.fetch([num for _, num in found])
        rated = {num: score(query, row) for num, row in rows.items()}
        base = {num: value for value, num in found} if query.language == "en" else rated
        near = share(query, max(rated.values(), default=0.0)) >= LETTERS_FROM
        table = self._letters() if near or query.language == "en" else None
        ranked = order(query, [(base[num], row) for num, row in rows.items()], table)[:limit]
        return [Hit(row, value, share(query, rated[row.num])) for value, row in ranked]

    def _letters(self) -> LetterTable:
        """Rarity of runs of letters, from the first documents of the index; worked out when first needed."""
        if self._letter_table is None:
            self._letter_table = LetterTable(map(row_letters, self._store.sample(LETTER_SAMPLE)))
        return self._letter_table
