"""The library of a desk: documents, and the passages under which they are found.

A library is a folder::

    documents.sqlite    the documents and the sequence of their changes: the truth
    writer.lock         held by the one process that writes
    passages-000001/    an index of passages (`sangto.search.TextIndex`); derived, can be rebuilt

Writing goes in this order: documents are committed; then the passages follow and commit; then it is noted up to which
change they have followed. Whatever is cut short in between is replayed by the next who opens the library for writing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from sangto.errors import IndexMissing
from sangto.evidence.answers import Evidence, LibraryAdded, LibraryInfo
from sangto.evidence.compare import Entailment, compare
from sangto.evidence.documents import LibraryDocument
from sangto.evidence.folders import DOCUMENTS_FILE, current_passages, names, new_passages, remove_leftovers
from sangto.evidence.following import Follower
from sangto.evidence.ranking import best_passages
from sangto.search import TextIndex
from sangto.search.documents import check_document
from sangto.search.generations import folder_size
from sangto.search.held import Held, make_folder
from sangto.search.lock import WriterLock
from sangto.search.store import Document, Row, Store

BATCH = 50  # documents of one transaction
_FIELDS = ("publisher", "date", "url")
_EMPTY = Row._make("" for _ in Row._fields)  # whole documents are not searched: they have no words and no terms


def _to_row(document: LibraryDocument) -> Row:
    payload = {name: value for name in _FIELDS if (value := getattr(document, name))}
    text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
    check_document(Document(document.id, document.text, document.title, document.language, text))
    return _EMPTY._replace(
        num=0, id=document.id, language=document.language, text=document.text, title=document.title, payload=text
    )


def _to_document(row: Row) -> LibraryDocument:
    return LibraryDocument(id=row.id, text=row.text, title=row.title, language=row.language, **json.loads(row.payload))


class Library(Held):
    """Documents that can be searched for evidence. Close it, or use it in a ``with`` statement."""

    def __init__(
        self, folder: Path | None, documents: Store, passages: TextIndex, lock: WriterLock | None = None
    ) -> None:
        super().__init__(folder, documents, lock)
        self._documents = documents
        self._passages = passages

    @classmethod
    def in_memory(cls, documents: Iterable[LibraryDocument] = ()) -> Library:
        """A library that leaves no trace, holding `documents`."""
        library = cls(None, Store(None), TextIndex.in_memory())
        library.add(documents)
        return library

    @classmethod
    def create(cls, folder: Path) -> Library:
        """Open the library in `folder` for writing, making it first if there is none.

        Raises:
            IndexBusy: Another process is writing.
            IndexReadOnly: The folder may not be written.
            IndexDamaged: What is there is not whole.
            IndexFromOtherVersion: What is there was made by another version.
            DiskFull: There is no room.
        """
        with names(folder), ExitStack() as undone:
            lock = WriterLock(make_folder(folder))
            lock.acquire()
            undone.callback(lock.release)
            store = Store(folder / DOCUMENTS_FILE)
            undone.callback(store.close)
            if not store.get_meta("passages"):
                new_passages(folder, store, iter(()))
            remove_leftovers(folder, store)
            passages = TextIndex.create(current_passages(folder, store))
            undone.callback(passages.close)
            Follower(store, passages).follow()
            undone.pop_all()
        return cls(folder, store, passages, lock)

    @classmethod
    def open(cls, folder: Path) -> Library:
        """Open the library in `folder` for searching.

        Raises:
            IndexMissing: There is none.
            IndexDamaged: It is not whole; says how to rebuild.
            IndexFromOtherVersion: It was made by another version; says how to rebuild.
        """
        with names(folder), ExitStack() as undone:
            store = Store(find_documents(folder), writable=False)
            undone.callback(store.close)
            passages = TextIndex.open(current_passages(folder, store))
            undone.pop_all()
        return cls(folder, store, passages)

    def _close_derived(self) -> None:
        self._passages.close()

    def add(self, documents: Iterable[LibraryDocument]) -> LibraryAdded:
        """Add documents, or replace those whose id is there already.

        Args:
            documents: Read once, some at a time; when they raise, those before stay added.

        Raises:
            InvalidRecord: A field is not text.
            IndexReadOnly: The library was opened for searching.
            DiskFull: No room; what was committed before is whole.
        """
        self._check_writable("library")
        new = replaced = 0
        with names(self._folder):
            try:
                for batch in _batches(documents):
                    with self._documents:
                        numbered, old = self._documents.put(batch)
                    new += len(numbered) - len(old)
                    replaced += len(batch) - len(numbered) + len(old)
            finally:
                Follower(self._documents, self._passages).follow()
        return LibraryAdded(new, replaced)

    def delete(self, ids: Iterable[str]) -> set[str]:
        """Delete documents by id; returns the ids that were there. Raises as `add`."""
        self._check_writable("library")
        with names(self._folder):
            with self._documents:
                removed = self._documents.remove(list(ids))
            Follower(self._documents, self._passages).follow()
        return set(removed)

    def get(self, document_id: str) -> LibraryDocument | None:
        """One document by its id."""
        row = self._documents.by_id(document_id)
        return _to_document(row) if row else None

    def find(self, claim: str, limit: int = 5, *, entailment: Entailment | None = None) -> list[Evidence]:
        """Passages that may prove or refute a claim, best first; no two overlap.

        Args:
            claim: A statement.
            limit: How many at the most.
            entailment: An optional second opinion; it can only add a suggestion.

        Returns:
            Empty if the claim has no content, or nothing is like it.
        """
        with names(self._folder):
            found = best_passages(self._passages, claim, limit)
            rows = self._documents.fetch([hit.document for hit in found])
        return [
            Evidence(
                document=_to_document(rows[hit.document]),
                passage=hit.passage,
                score=hit.score,
                comparison=compare(claim, hit.passage.text, searched=True, entailment=entailment),
            )
            for hit in found
            if hit.document in rows
        ]

    def info(self, *, thorough: bool = True) -> LibraryInfo:
        """The state of the library; `thorough` reads every file once and compares checksums."""
        with names(self._folder):
            passages = self._passages.info(thorough=thorough)
            damage = self._documents.damage() if thorough and self._folder else ""
            hint = "Restore the folder from a backup, or add the documents again." if damage else ""
            if not damage and passages.damage:
                damage = passages.damage
                hint = f"Run 'sangto library rebuild --library {self._folder}'; the documents are kept."
            return LibraryInfo(
                place=str(self._folder or "memory"),
                documents=self._documents.count(),
                passages=passages.documents,
                languages=self._documents.languages(),
                bytes_on_disk=folder_size(self._folder) if self._folder else 0,
                behind=self._documents.behind() + passages.behind,
                damage=damage,
                hint=hint,
            )


def _batches(documents: Iterable[LibraryDocument]) -> Iterator[list[Row]]:
    """Rows of documents, some at a time. What came before an error is given before the error is raised."""
    batch: list[Row] = []
    iterator = iter(documents)
    try:
        for document in iterator:
            batch.append(_to_row(document))
            if len(batch) == BATCH:
                yield batch
                batch = []
    except Exception:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def find_documents(folder: Path) -> Path:
    """The file with the documents of a library.

    Raises:
        IndexMissing: There is none.
    """
    place = folder / DOCUMENTS_FILE
    if not place.is_file():
        raise IndexMissing(
            f"There is no library at {folder}.",
            hint=f"Make one with 'sangto library add FILE --library {folder}', or name another folder.",
        )
    return place


def rebuild_library(folder: Path) -> int:
    """Cut and index all passages anew; until it is done the old ones stay in use. Returns the number of documents.

    Args:
        folder: Of the library.

    Raises:
        IndexMissing: There is no library.
        IndexBusy: Another process is writing.
        IndexDamaged: The documents themselves cannot be read.
        DiskFull: No room for the new passages; the old ones are kept.
    """
    with names(folder), ExitStack() as undone:
        place = find_documents(folder)
        lock = WriterLock(folder)
        lock.acquire()
        undone.callback(lock.release)
        store = Store(place)
        undone.callback(store.close)
        new_passages(folder, store, store.changed_since(0))
        remove_leftovers(folder, store)
        return store.count()
