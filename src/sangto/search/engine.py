"""The inverted index (tantivy): terms of documents in, scored document numbers out. Holds no text.

Fields: `f` words without marks, `b` pairs of neighbours of `f`, `w` words with marks (Vietnamese); `e` and `g` are
stems and pairs of stems (English). The choice of fields and weights was measured in research on 100,000 articles and is
tuned on development data by ``quality/``.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import tantivy

from sangto.errors import DiskFull, IndexDamaged, IndexReadOnly, SangToError

FIELDS = ("f", "b", "w", "e", "g")
_FOOTER = struct.Struct("<II")  # length of the footer, magic number: tantivy/src/directory/footer.rs
_MAGIC = 1337
_WHITESPACE = "whitespace"
_BULK_HEAP = 192_000_000
_SMALL_HEAP = 15_000_000


class Terms(NamedTuple):
    """The terms of one document by field; what is empty is not indexed."""

    f: str = ""
    b: str = ""
    w: str = ""
    e: str = ""
    g: str = ""


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


def explain_failure(error: BaseException, place: str) -> SangToError:
    """Say in our own terms what tantivy met at `place`."""
    text = str(error).strip() or type(error).__name__
    if "No space left" in text or "File too large" in text or "StorageFull" in text:
        return DiskFull(
            f"No room is left to write {place} ({text}).",
            hint="What was committed before is whole. Free some space and run the command again.",
        )
    if "Permission denied" in text or "Read-only file system" in text or "PermissionDenied" in text:
        return IndexReadOnly(
            f"{place} cannot be written ({text}).",
            hint="Check the owner and permissions of the folder, or copy it to a place of your own.",
        )
    return IndexDamaged(
        f"The search index at {place} is damaged ({text}).",
        hint="Its records are kept apart and are safe: run 'sangto index rebuild --index "
        f"{Path(place).parent}' to make it anew.",
    )


def _is_panic(error: BaseException) -> bool:
    return type(error).__name__ == "PanicException"


class Engine:
    """One inverted index, on disk or in memory.

    Args:
        folder: Existing folder of the index; None for memory.
        create: Make a new index in the (empty) folder.

    Raises:
        IndexDamaged: The files are not a whole index of this layout.
    """

    def __init__(self, folder: Path | None, *, create: bool = False) -> None:
        self.place = str(folder) if folder else "memory"
        self._writer: tantivy.IndexWriter | None = None
        self._document_frequencies: dict[tuple[str, str], int] = {}
        try:
            if folder is None:
                self._index = tantivy.Index(SCHEMA)
            elif create:
                self._index = tantivy.Index(SCHEMA, str(folder), reuse=False)
            else:
                self._index = tantivy.Index.open(str(folder))
            analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
            self._index.register_tokenizer(_WHITESPACE, analyzer)
            self._index.config_reader(reload_policy="Manual")
            self.reload()
        except BaseException as error:
            self._reraise(error)

    def _reraise(self, error: BaseException) -> None:
        if isinstance(error, ValueError | OSError | RuntimeError) or _is_panic(error):
            raise explain_failure(error, self.place) from error
        raise error

    def reload(self) -> None:
        """Make the latest commit visible to searches."""
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
        try:
            hits = self._searcher.search(query.boolean_query(parts), limit, count=False).hits
            nums = self._searcher.fast_field_values("n", [address for _, address in hits])
        except BaseException as error:
            self._reraise(error)
            raise
        return [(float(score), int(num)) for (score, _), num in zip(hits, nums, strict=True)]

    def open_writer(self, *, bulk: bool) -> None:
        """Get ready to write; the caller holds the writer lock of the whole index."""
        if self._writer is None:
            try:
                heap, threads = (_BULK_HEAP, 2) if bulk else (_SMALL_HEAP, 1)
                self._writer = self._index.writer(heap, threads)
            except BaseException as error:
                self._reraise(error)

    def _open(self) -> tantivy.IndexWriter:
        self.open_writer(bulk=False)
        assert self._writer is not None
        return self._writer

    def add(self, documents: Iterable[tuple[int, Terms]]) -> None:
        """Add documents; visible after `commit`."""
        writer = self._open()
        try:
            for num, terms in documents:
                document = tantivy.Document()
                document.add_unsigned("n", num)
                for name, text in zip(FIELDS, terms, strict=True):
                    if text:
                        document.add_text(name, text)
                writer.add_document(document)
        except BaseException as error:
            self._reraise(error)

    def delete(self, nums: Iterable[int]) -> None:
        """Delete documents; gone after `commit`."""
        writer = self._open()
        for num in nums:
            writer.delete_documents_by_term("n", num)

    def commit(self) -> None:
        """Make what was added and deleted durable and visible."""
        try:
            self._open().commit()
            self.reload()
        except BaseException as error:
            self._reraise(error)

    def close(self) -> None:
        """Wait for merges and let the files go."""
        if self._writer is not None:
            writer, self._writer = self._writer, None
            try:
                writer.wait_merging_threads()
                self.reload()
            except BaseException as error:
                self._reraise(error)


def find_damage(folder: Path, *, contents: bool) -> str:
    """Look at the files of an index without opening it.

    Args:
        folder: Folder of the inverted index.
        contents: Also compare every file with the CRC-32 in its footer.

    Returns:
        What is wrong, in a few words; empty if nothing.
    """
    try:
        meta = json.loads((folder / "meta.json").read_bytes())
        segments = {segment["segment_id"].replace("-", "") for segment in meta["segments"]}
    except FileNotFoundError:
        return "meta.json is missing"
    except (OSError, ValueError, KeyError, TypeError) as error:
        return f"meta.json cannot be read: {error}"
    for segment in sorted(segments):
        files = sorted(folder.glob(f"{segment}.*"))
        if len(files) < 6:
            return f"files of segment {segment[:8]} are missing"
        for file in files:
            problem = _damage_of_file(file, contents)
            if problem:
                return f"{file.name[:8]}…{file.suffix}: {problem}"
    return ""


def _damage_of_file(file: Path, contents: bool) -> str:
    with file.open("rb") as stream:
        size = stream.seek(0, 2)
        if size < _FOOTER.size:
            return f"only {size} bytes long"
        stream.seek(size - _FOOTER.size)
        length, magic = _FOOTER.unpack(stream.read(_FOOTER.size))
        if magic != _MAGIC or length + _FOOTER.size > size:
            return "cut short or overwritten"
        if not contents:
            return ""
        body = size - _FOOTER.size - length
        stream.seek(body)
        try:
            expected = int(json.loads(stream.read(length))["crc"])
        except (ValueError, KeyError, TypeError):
            return "its footer cannot be read"
        stream.seek(0)
        found = 0
        left = body
        while left and (block := stream.read(min(left, 1 << 20))):
            found = zlib.crc32(block, found)
            left -= len(block)
        return "" if found == expected else "its contents differ from what was written"
