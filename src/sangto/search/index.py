"""An index of short texts: many readers, one writer, nothing lost.

An index is a folder::

    records.sqlite      the documents and the sequence of their changes: the truth
    writer.lock         held by the one process that writes
    terms-000001/       the inverted index (a generation); derived, can be rebuilt

Writing goes in this order: documents are committed to the store; then the inverted index follows and commits; then the
store notes up to which change it has followed. Whatever is cut short in between is replayed by the next who opens it.
A rebuild fills a new generation and switches to it in one transaction, so the old one stays whole until then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from sangto.errors import DiskFull, IndexBusy, IndexMissing, IndexProblem, IndexReadOnly
from sangto.search.analysis import Analysed
from sangto.search.damage import find_damage
from sangto.search.engine import Engine, damaged_terms
from sangto.search.generations import (
    STORE_FILE,
    check_layout,
    current_generation,
    find_store,
    folder_size,
    new_generation,
    open_engine,
    remove_leftovers,
)
from sangto.search.held import Held, make_folder
from sangto.search.lock import WriterLock
from sangto.search.ranking import WeighedQuery
from sangto.search.results import Added, Hit, IndexInfo
from sangto.search.store import Document, Row, Store
from sangto.search.store_file import damaged
from sangto.search.view import POOL, View
from sangto.search.writing import Batches, Writing


class TextIndex(Held):
    """An index of short texts. Use `create` or `open`; close it, or use it in a ``with`` statement."""

    def __init__(self, folder: Path | None, store: Store, engine: tuple[str, Engine], lock: WriterLock | None) -> None:
        super().__init__(folder, store, lock)
        self._generation, self._engine = engine
        self._seen: tuple[int, int] | None = None
        self._look()

    # Opening and closing

    @classmethod
    def in_memory(cls) -> TextIndex:
        """An empty index that leaves no trace."""
        return cls(None, Store(None), ("", Engine(None)), None)

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
        make_folder(folder)
        lock = WriterLock(folder)
        lock.acquire()
        with ExitStack() as undone:
            undone.callback(lock.release)
            store = Store(folder / STORE_FILE)
            undone.callback(store.close)
            index = cls._open_for_writing(folder, store, lock)
            undone.pop_all()
        return index

    @classmethod
    def _open_for_writing(cls, folder: Path, store: Store, lock: WriterLock) -> TextIndex:
        if not store.get_meta("generation"):
            with store:
                new_generation(folder, store, ())
        check_layout(folder, store)
        remove_leftovers(folder, store.get_meta("generation"))
        index = cls(folder, store, open_engine(folder, store), lock)
        index._writing().follow()
        return index

    @classmethod
    def open(cls, folder: Path) -> TextIndex:
        """Open the index in `folder` for searching.

        Raises:
            IndexMissing: There is none.
            IndexDamaged: It is not whole; says how to rebuild.
            IndexFromOtherVersion: It was made by another version; says how to rebuild.
        """
        store = Store(find_store(folder), writable=False)
        try:
            if not store.get_meta("generation"):
                raise IndexMissing(
                    f"The index at {folder} was never finished.",
                    hint=f"Run 'sangto index add FILE --index {folder}' again.",
                )
            check_layout(folder, store)
            index = cls(folder, store, open_engine(folder, store), None)
            index._catch_up(folder)
        except BaseException:
            store.close()
            raise
        return index

    def _catch_up(self, folder: Path) -> None:
        """If a writer was killed, replay the rest now, where that is allowed and nobody else is at it."""
        if self.behind:
            with suppress(IndexBusy, IndexReadOnly, DiskFull):
                TextIndex.create(folder).close()
                self.refresh()

    def _close_derived(self) -> None:
        self._engine.close()  # finishes merges

    # Writing

    def add(
        self,
        documents: Iterable[Document],
        *,
        bulk: bool = False,
        progress: Callable[[int], None] | None = None,
        batches: Batches | None = None,
    ) -> Added:
        """Add documents, or replace those whose id is there already.

        Documents are safe in batches: once `progress` has been told of a batch, no crash can lose it. When `documents`
        raises, those before stay added.

        Args:
            documents: Read once, never held in memory as a whole.
            bulk: Many are coming: take more memory, two threads, and merge at the end.
            progress: Called with the number of documents of each finished batch.
            batches: Who analyses the documents; this process by default, others with
                `sangto.search.analysing.analysing_beside`.

        Raises:
            InvalidRecord: A field of a document is not text, or its id is empty.
            IndexReadOnly: The index was opened for searching.
            DiskFull: No room; what `progress` was told of is kept.
        """
        try:
            return self._writing().add(documents, bulk=bulk, progress=progress, batches=batches)
        finally:
            self._look()

    def delete(self, ids: Sequence[str]) -> set[str]:
        """Delete documents. Returns the ids that were there. Raises as `add`."""
        try:
            return self._writing().delete(ids)
        finally:
            self._look()

    def _writing(self) -> Writing:
        self._check_writable("index")
        return Writing(self._store, self._engine)

    @property
    def store(self) -> Store:
        """The documents, for what follows them beside the inverted index."""
        return self._store

    @property
    def behind(self) -> int:
        """Changes in the store that the inverted index has not followed yet."""
        return self._store.behind()

    def _look(self) -> None:
        """Search what is there now, and forget what was remembered of the state before."""
        self._seen_now = View(self._store, self._engine)

    # Searching

    def refresh(self) -> None:
        """See what other processes have committed since; cheap when nothing has.

        Raises:
            IndexDamaged: The files are not what was written.
        """
        if self._folder is None or self._lock is not None:
            return
        version = self._store.version()
        if version == self._seen:
            return
        if self._engine.linked or self._store.get_meta("generation") != self._generation:
            self._generation, self._engine = open_engine(self._folder, self._store)
        else:
            self._reload(self._folder)
        self._seen = version
        self._look()

    def _reload(self, folder: Path) -> None:
        """Look at the files again; all of them, if a writer has exchanged them meanwhile."""
        try:
            self._engine.reload()
        except IndexProblem:
            self._generation, self._engine = open_engine(folder, self._store)

    @property
    def documents(self) -> int:
        """Number of documents that a search sees."""
        return self._engine.documents

    def rarities(self, field: str) -> Callable[[str], float]:
        """Rarity of any term of a field, remembered for the state of the index that is seen now."""
        return self._seen_now.rarities(field)

    def analyse(self, text: str, language: str = "") -> Analysed:
        """Analyse a query for this index; see `View.analyse`."""
        return self._seen_now.analyse(text, language)

    def weigh(self, query: Analysed) -> WeighedQuery:
        """Rarity of the terms of a query in this index."""
        return self._seen_now.weigh(query)

    def search(self, query: WeighedQuery, limit: int = 10, *, pool: int = POOL) -> list[Hit]:
        """Documents like the query, best first; see `View.search`."""
        return self._seen_now.search(query, limit, pool)

    def get(self, document_id: str) -> Row | None:
        """One document by its id."""
        return self._store.by_id(document_id)

    def info(self, *, thorough: bool = True) -> IndexInfo:
        """The state of the index; `thorough` reads every file once and compares checksums."""
        damage, hint = self._find_damage(self._folder, thorough) if self._folder else ("", "")
        return IndexInfo(
            place=str(self._folder or "memory"),
            documents=self._store.count(),
            languages=self._store.languages(),
            segments=self._engine.segments,
            bytes_on_disk=folder_size(self._folder) if self._folder else 0,
            behind=self.behind if self._folder else 0,
            damage=damage,
            hint=hint,
        )

    def _find_damage(self, folder: Path, thorough: bool) -> tuple[str, str]:
        """What is wrong and the way out: records cannot be rebuilt from anything, terms can."""
        if thorough and (problem := self._store.damage()):
            return problem, damaged(self._store.place, problem).hint
        while True:
            place = folder / current_generation(self._store)
            problem = find_damage(place, contents=thorough)
            if not problem:
                return "", ""
            if place.name == current_generation(self._store):  # else a rebuild took it away meanwhile
                return problem, damaged_terms(place, problem).hint
