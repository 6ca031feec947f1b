"""The inverted index (tantivy): terms of documents in, scored document numbers out. Holds no text.

Fields: `f` words without marks, `b` pairs of neighbours of `f`, `w` words with marks (Vietnamese); `e` stems
(English). The choice of fields and weights was measured in research on 100,000 articles and is
tuned on development data by ``quality/``.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import tantivy

from sangto.errors import DiskFull, IndexDamaged, IndexProblem, IndexReadOnly
from sangto.search.damage import find_damage

FIELDS = ("f", "b", "w", "e")
_WHITESPACE = "whitespace"
_BULK_HEAP = 192_000_000
_SMALL_HEAP = 15_000_000


class Terms(NamedTuple):
    """The terms of one document by field; what is empty is not indexed."""

    f: str = ""
    b: str = ""
    w: str = ""
    e: str = ""


class Term(NamedTuple):
    """One weighted term of a query."""

    field: str
    text: str
    weight: float


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("n", stored=False, indexed=True, fast=True)
    for name in FIELDS:
        builder.add_text_field(name, stored=False, tokenizer_name=_WHITESPACE, index_option="freq")
    return builder.build()


SCHEMA = _schema()


def explain_failure(error: BaseException, place: str, *, writing: bool = False) -> IndexProblem:
    """Say in our own terms what tantivy met at `place`.

    Args:
        error: What was raised.
        place: Folder of the inverted index, or "memory".
        writing: A writer fell over. Tantivy does not say why; if what was committed before is whole, the disk is full.
    """
    text = " ".join(str(error).split()) or type(error).__name__
    full = any(words in text for words in ("No space left", "File too large", "StorageFull", "quota exceeded"))
    if any(words in text for words in ("Permission denied", "Read-only file system", "PermissionDenied")):
        return IndexReadOnly(
            f"{place} cannot be read or written ({text}).",
            hint="Check the owner and permissions of the folder, or copy it to a place of your own.",
        )
    if full or (writing and not find_damage(Path(place), contents=True)):
        return DiskFull(
            f"{place} cannot be written, most likely because no room is left ({text}).",
            hint="What was committed before is whole. Free some space and run the command again.",
        )
    return damaged_terms(Path(place), text)


def damaged_terms(place: Path, what: str) -> IndexDamaged:
    """The error for an inverted index that cannot be used: it is made anew from the records."""
    return IndexDamaged(
        f"The search index at {place} is damaged ({what}).",
        hint="Its records are kept apart and are safe: run 'sangto index rebuild --index "
        f"{place.parent}' to make it anew.",
    )


def _is_failure(error: BaseException) -> bool:
    """Tantivy raises ValueError, OSError and RuntimeError, and panics with an exception that is no `Exception`."""
    return isinstance(error, ValueError | OSError | RuntimeError) or type(error).__name__ == "PanicException"


def _may_lock(folder: Path) -> bool:
    """Whether tantivy can take the lock that it wants to have even for reading."""
    try:
        os.close(os.open(folder / ".tantivy-meta.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644))
    except OSError:
        return False
    return True


@contextmanager
def _lockable(folder: Path) -> Iterator[Path]:
    """`folder`, or where nothing may be written, a folder of links to its files for as long as opening takes."""
    if _may_lock(folder):
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="sangto-") as name:
        for file in folder.iterdir():
            if not file.name.endswith(".lock"):
                (Path(name) / file.name).symlink_to(file.absolute())
        yield Path(name)


def _document(num: int, terms: Terms) -> tantivy.Document:
    document = tantivy.Document()
    document.add_unsigned("n", num)
    for name, text in zip(FIELDS, terms, strict=True):
        if text:
            document.add_text(name, text)
    return document


class Engine:
    """One inverted index, on disk or in memory.

    Args:
        folder: Existing folder of the index; None for memory.
        create: Make a new index in the (empty) folder.

    Attributes:
        place: The folder, for messages.
        linked: Opened where nothing may be written: it cannot `reload`, open another instead.

    Raises:
        IndexDamaged: The files are not a whole index of this layout.
        DiskFull: There is no room to create it.
    """

    def __init__(self, folder: Path | None, *, create: bool = False) -> None:
        self.place = str(folder) if folder else "memory"
        self.linked = False
        self._folder = folder
        self._writer: tantivy.IndexWriter | None = None
        self._document_frequencies: dict[tuple[str, str], int] = {}
        with self._explained(writing=create):
            if folder is None:
                self._index = tantivy.Index(SCHEMA)
                self._get_ready()
            elif create:
                self._index = tantivy.Index(SCHEMA, str(folder), reuse=False)
                self._get_ready()
                self._let_others_read()
            else:
                with _lockable(folder) as place:
                    self._index = tantivy.Index.open(str(place))
                    self.linked = place != folder
                    self._get_ready()
        if self._index.schema != SCHEMA:
            raise damaged_terms(Path(self.place), "its fields are not those that were written")

    def _get_ready(self) -> None:
        analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        self._index.register_tokenizer(_WHITESPACE, analyzer)
        self._index.config_reader(reload_policy="Manual")
        self.reload()

    @contextmanager
    def _explained(self, *, writing: bool = False) -> Iterator[None]:
        """Turn what tantivy raises into our errors; a writer that fell over is let go of."""
        try:
            yield
        except BaseException as error:
            if not _is_failure(error):
                raise
            if writing:
                self._drop_writer()
            raise explain_failure(error, self.place, writing=writing and self._folder is not None) from error

    def _drop_writer(self) -> None:
        writer, self._writer = self._writer, None
        try:
            if writer is not None:
                writer.wait_merging_threads()
        except BaseException as error:
            if not _is_failure(error):
                raise

    def reload(self) -> None:
        """Make the latest commit visible to searches.

        Raises:
            IndexDamaged: The files are not a whole index.
        """
        with self._explained():
            self._index.reload()
            self._searcher = self._index.searcher()
        self._document_frequencies.clear()

    @property
    def documents(self) -> int:
        """Number of documents in the visible commit."""
        return self._searcher.num_docs

    @property
    def segments(self) -> int:
        """Number of segments; the fewer, the faster a search."""
        return self._searcher.num_segments

    def document_frequency(self, field: str, text: str) -> int:
        """In how many documents a term occurs (deleted ones may still count until a merge)."""
        key = (field, text)
        known = self._document_frequencies.get(key)
        if known is None:
            known = self._document_frequencies[key] = self._searcher.doc_freq(field, text)
        return known

    def search(self, terms: Sequence[Term], limit: int) -> list[tuple[float, int]]:
        """Documents that contain any of the terms, best first.

        Args:
            terms: Weighted terms; BM25 (k1 = 1.2, b = .75) of each is multiplied by its weight and summed.
            limit: How many at the most.

        Returns:
            (score, document number) pairs.
        """
        if not terms:
            return []
        query = tantivy.Query
        should = tantivy.Occur.Should
        parts = []
        for field, text, weight in terms:
            part = query.term_query(SCHEMA, field, text, "freq")
            parts.append((should, part if weight == 1 else query.boost_query(part, weight)))
        with self._explained():
            hits = self._searcher.search(query.boolean_query(parts), limit, count=False).hits
            nums = self._searcher.fast_field_values("n", [address for _, address in hits])
        return [(float(score), int(num or 0)) for (score, _), num in zip(hits, nums, strict=True)]

    def open_writer(self, *, bulk: bool) -> None:
        """Get ready to write; the caller holds the writer lock of the whole index."""
        if self._writer is None:
            heap, threads = (_BULK_HEAP, 2) if bulk else (_SMALL_HEAP, 1)
            with self._explained(writing=True):
                self._writer = self._index.writer(heap, threads)

    def _open(self) -> tantivy.IndexWriter:
        self.open_writer(bulk=False)
        assert self._writer is not None
        return self._writer

    def add(self, documents: Iterable[tuple[int, Terms]]) -> None:
        """Add documents; visible after `commit`.

        Raises:
            DiskFull: They cannot be written. What was committed before is whole; the rest must be added again.
        """
        writer = self._open()
        made = [_document(num, terms) for num, terms in documents]
        with self._explained(writing=True):
            for document in made:
                writer.add_document(document)

    def delete(self, nums: Collection[int]) -> None:
        """Delete documents; gone after `commit`. Raises as `add`."""
        writer = self._open()
        if nums:
            # By query: tantivy-py 0.27's `delete_documents_by_term` finds nothing in a field of unsigned numbers.
            with self._explained(writing=True):
                writer.delete_documents_by_query(tantivy.Query.term_set_query(SCHEMA, "n", list(nums)))

    def commit(self) -> None:
        """Make what was added and deleted durable and visible. Raises as `add`."""
        writer = self._open()
        with self._explained(writing=True):
            writer.commit()
            self.reload()
            self._let_others_read()

    def _let_others_read(self) -> None:
        """Tantivy makes some files readable for their owner only; here the permissions of the folder decide."""
        if self._folder is not None:
            with contextlib.suppress(OSError):
                allowed = self._folder.stat().st_mode & 0o666
                for name in ("meta.json", ".managed.json"):
                    (self._folder / name).chmod(allowed)

    def close(self) -> None:
        """Wait for merges and let the files go."""
        if self._writer is not None:
            writer, self._writer = self._writer, None
            with self._explained(writing=True):
                writer.wait_merging_threads()
                self.reload()
                self._let_others_read()
