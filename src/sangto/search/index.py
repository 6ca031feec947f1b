"""Store and inverted index under one roof: one writer, many readers, nothing lost.

An index is a folder::

    records.sqlite      the documents and the sequence of their changes: the truth
    writer.lock         held by the one process that writes
    terms-000001/       the inverted index (a generation); derived, can be rebuilt

Writing goes in this order: documents are committed to the store; then the inverted index follows and commits; then the
store notes up to which change it has followed. Whatever is cut short in between is replayed by the next writer.
A rebuild fills a new generation and switches to it in one transaction, so the old one stays whole until then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from sangto.errors import DiskFull, IndexBusy, IndexMissing, IndexReadOnly
from sangto.search.analysis import Analysed
from sangto.search.documents import to_row, to_terms
from sangto.search.engine import Engine, find_damage
from sangto.search.generations import (
    BATCH,
    LAYOUT,
    STORE_FILE,
    check_layout,
    folder_size,
    new_generation,
    open_engine,
    remove_leftovers,
)
from sangto.search.lock import WriterLock
from sangto.search.ranking import WeighedQuery, candidate_terms, score, weigh
from sangto.search.store import Document, Row, Store

CHECKPOINT = 100_000  # documents between two commits of the inverted index
CAUTION = 15.0  # nats added to a query's own score, so that two shared words do not look like a copy
POOL = 30  # candidates of the first pass that the second pass rates


class Hit(NamedTuple):
    """A document found.

    Attributes:
        row: The stored document.
        score: Comparable within one query only.
        share: `score` over what the query would score against itself (and a little more): comparable across queries,
            nearly 1 for a copy of a long sentence.
    """

    row: Row
    score: float
    share: float

    @classmethod
    def of(cls, row: Row, query: WeighedQuery) -> Hit:
        """Rate a document for a query."""
        value = score(query, row)
        return cls(row, value, value / (query.own_score + CAUTION))


@dataclass(frozen=True, slots=True)
class Added:
    """What an addition did: documents that were new, and those that took the place of an older one."""

    new: int
    replaced: int


@dataclass(frozen=True, slots=True)
class IndexInfo:
    """The state of an index. `behind` counts changes that the inverted index has not followed yet."""

    place: str
    documents: int
    languages: dict[str, int]
    segments: int
    bytes_on_disk: int
    behind: int
    damage: str


def _batches(documents: Iterable[Document], size: int) -> Iterator[list[Document]]:
    iterator = iter(documents)
    while batch := list(islice(iterator, size)):
        yield batch


class TextIndex:
    """An index of short texts. Use `create` or `open`; close it, or use it in a ``with`` statement."""

    def __init__(self, folder: Path | None, store: Store, engine: Engine, lock: WriterLock | None) -> None:
        self._folder = folder
        self._store = store
        self._engine = engine
        self._lock = lock
        self._seen = store.version()
        self._generation = store.get_meta("generation")
        self._load_statistics()

    # Opening and closing

    @classmethod
    def in_memory(cls) -> TextIndex:
        """An empty index that leaves no trace."""
        store = Store(None)
        with store:
            store.set_meta("layout", LAYOUT)
        return cls(None, store, Engine(None), None)

    @classmethod
    def create(cls, folder: Path) -> TextIndex:
        """Open the index in `folder` for writing, making it first if there is none.

        Raises:
            IndexBusy: Another process is writing.
            IndexReadOnly: The folder may not be written.
            IndexDamaged: What is there is not whole.
            IndexFromOtherVersion: What is there was made by another version.
            DiskFull: There is no room.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except NotADirectoryError as error:
            raise IndexMissing(f"{folder} cannot be a folder: a file is in the way.") from error
        except FileExistsError as error:
            raise IndexMissing(
                f"{folder} is a file, not the folder of an index.", hint="Name a folder, or a new place."
            ) from error
        except OSError as error:
            raise IndexReadOnly(
                f"The folder {folder} cannot be made: {error.strerror}.", hint="Choose a place that you may write to."
            ) from error
        lock = WriterLock(folder)
        lock.acquire()
        try:
            return cls._open_for_writing(folder, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_for_writing(cls, folder: Path, lock: WriterLock) -> TextIndex:
        store = Store(folder / STORE_FILE)
        if not store.get_meta("generation"):
            with store:
                store.set_meta("layout", LAYOUT)
            new_generation(folder, store, ())
        check_layout(folder, store)
        remove_leftovers(folder, store.get_meta("generation"))
        index = cls(folder, store, open_engine(folder, store), lock)
        index._follow()
        return index

    @classmethod
    def open(cls, folder: Path) -> TextIndex:
        """Open the index in `folder` for searching.

        Raises:
            IndexMissing: There is none.
            IndexDamaged: It is not whole; says how to rebuild.
            IndexFromOtherVersion: It was made by another version; says how to rebuild.
        """
        if not (folder / STORE_FILE).is_file():
            raise IndexMissing(
                f"There is no index at {folder}.",
                hint=f"Make one with 'sangto index add FILE --index {folder}', or name another folder.",
            )
        store = Store(folder / STORE_FILE, writable=False)
        try:
            if not store.get_meta("generation"):
                raise IndexMissing(
                    f"The index at {folder} was never finished.",
                    hint=f"Run 'sangto index add FILE --index {folder}' again.",
                )
            check_layout(folder, store)
            index = cls(folder, store, open_engine(folder, store), None)
        except BaseException:
            store.close()
            raise
        return index._caught_up()

    def _caught_up(self) -> TextIndex:
        """This index, or if a writer was killed and the rest can be replayed now, a fresh look after that."""
        if not self.behind or self._folder is None:
            return self
        try:
            TextIndex.create(self._folder).close()
        except (IndexBusy, IndexReadOnly, DiskFull):
            return self
        self.refresh()
        return self

    def close(self) -> None:
        """Finish merges and let go of files and lock."""
        try:
            self._engine.close()
        finally:
            self._store.close()
            if self._lock:
                self._lock.release()

    def __enter__(self) -> TextIndex:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # Writing

    def add(
        self, documents: Iterable[Document], *, bulk: bool = False, progress: Callable[[int], None] | None = None
    ) -> Added:
        """Add documents, or replace those whose id is there already.

        Documents are safe in batches: once `progress` has been told of a batch, no crash can lose it.

        Args:
            documents: Read once, never held in memory as a whole.
            bulk: Many are coming: take more memory, two threads, and merge at the end.
            progress: Called with the number of documents of each finished batch.

        Raises:
            DiskFull: No room; what `progress` was told of is kept.
        """
        self._engine.open_writer(bulk=bulk)
        new = replaced = uncommitted = 0
        for batch in _batches(documents, BATCH):
            rows = [to_row(document) for document in batch]
            with self._store:
                numbered, old = self._store.put(rows)
                self._count_lengths(numbered)
            self._engine.delete(sorted(old))
            self._engine.add((row.num, to_terms(row)) for row in numbered)
            new += len(numbered) - len(old)
            replaced += len(batch) - len(numbered) + len(old)
            uncommitted += len(numbered)
            if uncommitted >= CHECKPOINT:
                self._commit()
                uncommitted = 0
            if progress:
                progress(len(batch))
        self._commit()
        return Added(new, replaced)

    def delete(self, ids: Sequence[str]) -> set[str]:
        """Delete documents. Returns the ids that were there."""
        with self._store:
            removed = self._store.remove(ids)
        self._engine.delete(sorted(removed.values()))
        self._commit()
        return set(removed)

    def _count_lengths(self, rows: Sequence[Row]) -> None:
        words = int(self._store.get_meta("words_added", "0"))
        count = int(self._store.get_meta("documents_added", "0"))
        words += sum(row.words.count(" ") + row.title_words.count(" ") + 2 for row in rows)
        self._store.set_meta("words_added", str(words))
        self._store.set_meta("documents_added", str(count + len(rows)))

    def _load_statistics(self) -> None:
        words = int(self._store.get_meta("words_added", "0"))
        count = int(self._store.get_meta("documents_added", "0"))
        self._mean_length = words / count if count else 1.0

    def _commit(self) -> None:
        self._engine.commit()
        with self._store:
            last = self._store.last_change()
            self._store.set_meta("applied", str(last))
            self._store.forget_removals(last)
        self._load_statistics()

    @property
    def behind(self) -> int:
        """Changes in the store that the inverted index has not followed yet."""
        return self._store.last_change() - int(self._store.get_meta("applied", "0"))

    def _follow(self) -> None:
        """Replay changes that a killed writer left behind."""
        if not self.behind:
            return
        applied = int(self._store.get_meta("applied", "0"))
        self._engine.open_writer(bulk=self.behind > CHECKPOINT)
        self._engine.delete(self._store.removed_since(applied))
        for row in self._store.changed_since(applied):
            self._engine.delete([row.num])
            self._engine.add([(row.num, to_terms(row))])
        self._commit()

    # Searching

    def refresh(self) -> None:
        """See what other processes have committed since; cheap when nothing has."""
        if self._folder is None or self._lock is not None:
            return
        version = self._store.version()
        if version == self._seen:
            return
        self._seen = version
        generation = self._store.get_meta("generation")
        if generation != self._generation:
            self._engine = open_engine(self._folder, self._store)
            self._generation = generation
        else:
            self._engine.reload()
        self._load_statistics()

    @property
    def documents(self) -> int:
        """Number of documents that a search sees."""
        return self._engine.documents

    def document_frequency(self, field: str, term: str) -> int:
        """In how many documents a term of a field occurs."""
        return self._engine.document_frequency(field, term)

    def weigh(self, query: Analysed) -> WeighedQuery:
        """Rarity of the terms of a query in this index."""
        return weigh(query, self._engine.documents, self._mean_length, self._engine.document_frequency)

    def search(self, query: WeighedQuery, limit: int = 10, *, pool: int = POOL) -> list[Hit]:
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
        hits = [Hit.of(row, query) for row in rows.values()]
        hits.sort(key=lambda hit: (-hit.score, hit.row.num))
        return hits[:limit]

    def get(self, document_id: str) -> Row | None:
        """One document by its id."""
        return self._store.by_id(document_id)

    def info(self, *, thorough: bool = True) -> IndexInfo:
        """The state of the index; `thorough` reads every file once and compares checksums."""
        damage = self._store.damage() if thorough else ""
        if not damage and self._folder is not None:
            damage = find_damage(self._folder / self._generation, contents=thorough)
        return IndexInfo(
            place=str(self._folder or "memory"),
            documents=self._store.count(),
            languages=self._store.languages(),
            segments=self._engine.segments,
            bytes_on_disk=folder_size(self._folder) if self._folder else 0,
            behind=self.behind if self._folder else 0,
            damage=damage,
        )
