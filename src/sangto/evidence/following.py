"""The passages of a library follow its documents.

A passage is named by the number of its document and its own number therein, so those of a removed or replaced document
can be found without the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sangto.evidence.passages import Passage, cut_passages
from sangto.records import Span
from sangto.search import Document, TextIndex
from sangto.search.store import Row, Store


class Placed(NamedTuple):
    """A passage as the index names it: number of its document, and where it stands there."""

    document: int
    span: Span


def to_passages(row: Row) -> Iterator[Document]:
    """The passages of a stored document, as the index keeps them."""
    title = "" if row.title in row.text else row.title  # else it would count for every passage of the document
    for number, passage in enumerate(cut_passages(row.text)):
        place = f"{row.num} {passage.span.start} {passage.span.end}"
        yield Document(f"{row.num}:{number}", passage.text, title, row.language, place)


def read_place(payload: str) -> Placed:
    """Where a passage stands, from what the index keeps of it."""
    document, start, end = map(int, payload.split())
    return Placed(document, Span(start, end))


def to_passage(row: Row) -> Passage:
    """The passage that an entry of the index holds."""
    return Passage(read_place(row.payload).span, row.text)


class Follower:
    """Brings the passages up to the documents, for whoever holds the lock of the library.

    Args:
        documents: The store of the documents.
        passages: Their passages; open for writing.
    """

    def __init__(self, documents: Store, passages: TextIndex) -> None:
        self._documents = documents
        self._passages = passages

    def follow(self) -> None:
        """Replay the changes that the passages have not followed. Doing it twice does no harm."""
        if not self._documents.behind():
            return
        applied, last = self._documents.get_number("applied"), self._documents.last_change()
        gone = self._documents.removed_since(applied)
        changed = [row.num for row in self._documents.changed_since(applied)]
        old = [name for number in (*gone, *changed) for name in self._names(number)]
        if old:
            self._passages.delete(old)
        rows = self._documents.changed_since(applied)
        self._passages.add(passage for row in rows for passage in to_passages(row))
        with self._documents:
            self._documents.set_meta("applied", last)
            self._documents.forget_removals(last)

    def _names(self, document: int) -> Iterator[str]:
        """Names of the passages of a document that are there."""
        number = 0
        while self._passages.get(f"{document}:{number}") is not None:
            yield f"{document}:{number}"
            number += 1
