"""Searching by meaning beside searching by words: optional, with an encoder that the operator supplies.

Steps: `Meaning.follow` gives every document of the store a vector (``claim. title``); `Meaning.ask` does so for the
units of a text and compares them with all documents; `join` puts the nearest of them among the candidates found by
words. Candidates of both kinds are then compared in the same way: features, conflicts, probability.

The order of the joined candidates is a weighted sum: ``LEXICAL_WEIGHT`` times the lexical score plus the cosine, each
over the best of this query. The weight was tuned on Snopes dev; ``python -m quality.semantic`` prints what it reaches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from sangto.errors import DiskFull, IndexBusy, IndexProblem, IndexReadOnly
from sangto.search.encoder import Encoder, OnnxEncoder, need
from sangto.search.generations import find_store
from sangto.search.index import TextIndex
from sangto.search.lock import WriterLock
from sangto.search.ranking import WeighedQuery
from sangto.search.results import Hit
from sangto.search.store import Row, Store
from sangto.search.vector_files import damaged_vectors, find_vector_damage, read_state
from sangto.search.vectors import VectorStore
from sangto.search.view import POOL

__all__ = [
    "Encoder",
    "Meaning",
    "Meant",
    "OnnxEncoder",
    "VectorInfo",
    "VectorStore",
    "describe",
    "join",
    "rebuild_vectors",
    "strength",
]

LEXICAL_WEIGHT = 0.5  # of the lexical score over the best, against the cosine over the best
CATCH_UP = 1_000  # changes that a reader follows by itself when it opens an index
_PAGE = 256  # documents encoded between two notes of how far the store has been followed
_ASKED = 16  # units compared with all documents at once


class VectorInfo(NamedTuple):
    """Whose vectors an index has.

    Attributes:
        encoder: Name of the encoder.
        fingerprint: Its fingerprint.
        dimension: Numbers of a vector.
        behind: Changes of the records that the vectors have not followed yet.
    """

    encoder: str
    fingerprint: str
    dimension: int
    behind: int


def describe(folder: Path) -> VectorInfo | None:
    """Whose vectors the index in `folder` has, or None if it has none. Loads no encoder, reads every vector once.

    Raises:
        IndexMissing: There is no index.
        IndexDamaged: The vectors are not what was written; says how to make them anew.
        IndexFromOtherVersion: Another version wrote them.
    """
    store = Store(find_store(folder), writable=False)
    try:
        while (state := read_state(folder)) is not None:
            problem = find_vector_damage(folder, state)
            if not problem:
                behind = store.last_change() - state.applied
                return VectorInfo(state.encoder, state.fingerprint, state.dimension, behind)
            if read_state(folder) == state:  # else a writer has exchanged the files meanwhile
                raise damaged_vectors(folder, problem)
        return None
    finally:
        store.close()


def strength(hit: Hit) -> float:
    """How like a document is, in words and in meaning; comparable across queries; the share if there is no meaning."""
    return hit.share + hit.meaning / LEXICAL_WEIGHT


def text_of(row: Row) -> str:
    """What is encoded of a document."""
    return f"{row.text}\n{row.title}" if row.title else row.text


class Meant:
    """One unit of a text beside all documents.

    Args:
        vectors: The documents.
        likeness: Cosine with each row of `vectors`.
    """

    def __init__(self, vectors: VectorStore, likeness: Any) -> None:
        self._vectors = vectors
        self._likeness = likeness

    def nearest(self, limit: int) -> list[int]:
        """Numbers of the nearest documents, nearest first; ties by number."""
        return self._vectors.nearest(self._likeness, limit)

    def of(self, number: int) -> float:
        """Cosine with one document, not below 0; 0 if it has no vector."""
        place = self._vectors.place(number)
        return 0.0 if place is None else min(1.0, max(0.0, float(self._likeness[place])))


class Meaning:
    """Vectors of an index that follow its store. Writing is for whoever holds the writer lock.

    Args:
        folder: Of the index; None for memory.
        store: Its documents.
        encoder: What makes vectors.
        create: Begin with none if there are none, instead of refusing.
        anew: Begin with none, whatever is there.

    Raises:
        InputError: A package of the extra is not installed.
        IndexMissing: There are no vectors.
        IndexFromOtherVersion: They are another encoder's.
        IndexDamaged: Their files are not what was written.
    """

    def __init__(
        self, folder: Path | None, store: Store, encoder: Encoder, *, create: bool = False, anew: bool = False
    ) -> None:
        self._folder = folder
        self._store = store
        self._encoder = encoder
        self._np = need("numpy")
        self._vectors = VectorStore(folder, encoder, create=create, anew=anew)
        self._anew = anew
        if self.behind < 0:
            raise damaged_vectors(folder or Path("memory"), "they reach further than the records")

    @property
    def behind(self) -> int:
        """Changes of the store that the vectors have not followed yet."""
        return self._store.last_change() - self._vectors.state.applied

    @classmethod
    def open(cls, folder: Path, store: Store, encoder: Encoder) -> Meaning:
        """Open for searching; a little that is missing is made up for, where that is allowed.

        Raises:
            IndexProblem: More than `CATCH_UP` changes are missing. Otherwise as the class.
        """
        meaning = cls(folder, store, encoder)
        if meaning.behind > CATCH_UP:
            raise IndexProblem(
                f"The vectors at {folder} lack {meaning.behind} changes of the records.",
                hint=f"Run 'sangto index rebuild --encoder DIR --index {folder}', or search without the encoder.",
            )
        if meaning.behind:
            with suppress(IndexBusy, IndexReadOnly, DiskFull):
                meaning._catch_up(folder)
        return meaning

    def _catch_up(self, folder: Path) -> None:
        lock = WriterLock(folder)
        lock.acquire()
        try:
            self._vectors.refresh()
            self.follow()
        finally:
            lock.release()

    def refresh(self) -> None:
        """See what another process has written."""
        self._vectors.refresh()

    def follow(self, progress: Callable[[int], None] | None = None) -> int:
        """Give vectors to documents that came or changed, and drop those of documents that went.

        Whatever was noted stays when it is cut short; the next call goes on from there.

        Args:
            progress: Called with the number of documents of each batch.

        Returns:
            How many documents were encoded.
        """
        last, count = self._store.last_change(), 0
        if self._vectors.state.applied < last:
            gone = self._np.setdiff1d(self._vectors.holding(), self._store.numbers())
            self._vectors.remove(gone)
        while page := self._store.page_since(self._vectors.state.applied, _PAGE):
            vectors = self._encoder.encode([text_of(row) for _, row in page])
            self._vectors.put([row.num for _, row in page], vectors, page[-1][0])
            count += len(page)
            if progress:
                progress(len(page))
        if self._anew or self._vectors.state.applied < last:  # nothing was left but deletions, or nothing at all
            self._anew = False
            self._vectors.put((), self._np.zeros((0, self._encoder.dimension), self._np.float32), last)
        return count

    def ask(self, texts: Sequence[str]) -> Iterator[Meant]:
        """Compare units of a text with all documents. Cost: one multiplication of all vectors for 16 units."""
        for start in range(0, len(texts), _ASKED):
            asked = self._encoder.encode(texts[start : start + _ASKED])
            for row in self._vectors.likeness(asked):
                yield Meant(self._vectors, row)


def rebuild_vectors(folder: Path, encoder: Encoder, progress: Callable[[int], None] | None = None) -> int:
    """Make all vectors anew from the stored documents; also to go over to another encoder.

    The old vectors stay until the first batch of new ones is written. Cut short after that, opening the index
    for writing with the same encoder goes on from there.

    Args:
        folder: Of the index.
        encoder: What makes vectors.
        progress: Called with the number of documents of each batch.

    Returns:
        Number of documents.

    Raises:
        IndexMissing: There is no index.
        IndexBusy: Another process is writing.
        DiskFull: There is no room.
    """
    place = find_store(folder)
    lock = WriterLock(folder)
    lock.acquire()
    try:
        store = Store(place)
        try:
            return Meaning(folder, store, encoder, anew=True).follow(progress)
        finally:
            store.close()
    finally:
        lock.release()


def join(index: TextIndex, query: WeighedQuery, meant: Meant, limit: int) -> list[Hit]:
    """Documents like a query in words or in meaning, best first.

    Args:
        index: The documents.
        query: From `TextIndex.weigh`.
        meant: The same query from `Meaning.ask`.
        limit: How many at the most.
    """
    by_words = {hit.row.num: hit for hit in index.search(query, POOL)}
    missing = [num for num in meant.nearest(POOL) if num not in by_words]
    rows = index.store.fetch(missing)
    others = [Hit.of(rows[num], query)._replace(score=0.0) for num in missing if num in rows]
    found = [hit._replace(meaning=meant.of(hit.row.num)) for hit in [*by_words.values(), *others]]
    most = max((hit.score for hit in found), default=0.0) or 1.0
    nearest = max((hit.meaning for hit in found), default=0.0) or 1.0
    rated = [hit._replace(score=LEXICAL_WEIGHT * hit.score / most + hit.meaning / nearest) for hit in found]
    return sorted(rated, key=lambda hit: (-hit.score, hit.row.num))[:limit]
