"""Writing to an index: the store first, then the inverted index after it.

Steps of an addition: analyse a batch; commit it to the store; give it to the inverted index; every so often, and at the
end, commit that too and note in the store how far it has followed. Cut short anywhere, `follow` replays the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from sangto.errors import IndexProblem
from sangto.search.documents import length, to_row, to_terms
from sangto.search.engine import Engine
from sangto.search.results import Added
from sangto.search.store import Document, Row, Store

BATCH = 2_000  # documents of one transaction of the store
BULK_BATCH = 10_000  # the same where many are coming: each transaction waits for the disk
CHECKPOINT = 100_000  # documents between two commits of the inverted index


Batches = Callable[[Iterable[Document], int], Iterator[list[Row]]]
"""Analyses documents and gives them in batches of at most so many; `sangto.search.analysing` makes some."""


def batches_here(documents: Iterable[Document], size: int) -> Iterator[list[Row]]:
    """Analysed documents, `size` at a time. What came before an error is given before the error is raised."""
    batch: list[Row] = []
    iterator = iter(documents)
    while True:
        try:
            document = next(iterator, None)
            if document is not None:
                batch.append(to_row(document))
        except Exception:
            if batch:
                yield batch
            raise
        if batch and (document is None or len(batch) == size):
            yield batch
            batch = []
        if document is None:
            return


class Writing:
    """The two halves of an index, for whoever holds its lock. See `TextIndex` for what the methods promise."""

    def __init__(self, store: Store, engine: Engine) -> None:
        self._store = store
        self._engine = engine

    def add(
        self,
        documents: Iterable[Document],
        *,
        bulk: bool,
        progress: Callable[[int], None] | None,
        batches: Batches | None,
    ) -> Added:
        """See `TextIndex.add`."""
        self.follow()
        self._engine.open_writer(bulk=bulk)
        new = replaced = uncommitted = 0
        try:
            for batch in (batches or batches_here)(documents, BULK_BATCH if bulk else BATCH):
                numbered, old = self._put(batch)
                new += len(numbered) - len(old)
                replaced += len(batch) - len(numbered) + len(old)
                uncommitted += len(numbered)
                if uncommitted >= CHECKPOINT:
                    self._commit()
                    uncommitted = 0
                if progress:
                    progress(len(batch))
        except (IndexProblem, KeyboardInterrupt):
            raise  # the next who opens the index replays what the inverted index has not got
        except BaseException:
            self._commit()
            raise
        self._commit()
        return Added(new, replaced)

    def _put(self, rows: Sequence[Row]) -> tuple[list[Row], set[int]]:
        with self._store:
            numbered, old = self._store.put(rows)
            self._count_lengths(numbered)
        self._engine.delete(old)
        self._engine.add((row.num, to_terms(row)) for row in numbered)
        return numbered, old

    def _count_lengths(self, rows: Sequence[Row]) -> None:
        words = self._store.get_number("words_added") + sum(map(length, rows))
        self._store.set_meta("words_added", words)
        self._store.set_meta("documents_added", self._store.get_number("documents_added") + len(rows))

    def delete(self, ids: Sequence[str]) -> set[str]:
        """See `TextIndex.delete`."""
        self.follow()
        with self._store:
            removed = self._store.remove(ids)
        self._engine.delete(removed.values())
        self._commit()
        return set(removed)

    def _commit(self) -> None:
        self._engine.commit()
        with self._store:
            last = self._store.last_change()
            self._store.set_meta("applied", last)
            self._store.forget_removals(last)

    def follow(self) -> None:
        """Replay changes that a killed or failed writer left behind."""
        behind = self._store.behind()
        if not behind:
            return
        applied = self._store.last_change() - behind
        self._engine.open_writer(bulk=behind > CHECKPOINT)
        self._engine.delete(self._store.removed_since(applied))
        rows = self._store.changed_since(applied)
        while batch := list(islice(rows, BATCH)):
            self._engine.delete([row.num for row in batch])
            self._engine.add((row.num, to_terms(row)) for row in batch)
        self._commit()
