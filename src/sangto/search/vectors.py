"""Vectors of the documents of an index, kept beside it: derived from the store, never the truth.

::

    vectors/state.json     whose vectors, how many rows count, up to which change of the store they reach
    vectors/000001.vec     rows of float16, appended
    vectors/000001.num     the document number of each row (int64); 0 where a document was replaced or deleted

Order of writing: numbers of replaced and deleted documents are crossed out; new rows are appended and flushed; then
``state.json`` is exchanged in one step. Cut short anywhere before that, the rows that count are the old ones and the
next writer does it again. When most rows are crossed out, the rest moves to files with the next number.

Search is exact: every row is multiplied with the query, block by block. Half precision halves the files; it moved no
ranking in measurement. The cost grows with rows times dimension; see docs/decisions/0008-semantic-field.md.
"""

from __future__ import annotations

import contextlib
import json
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sangto.errors import IndexDamaged, IndexFromOtherVersion, IndexMissing
from sangto.search import vector_files
from sangto.search.encoder import Encoder, need
from sangto.search.lock import explain_os_error
from sangto.search.vector_files import FOLDER, State, damaged_vectors, last_generation, read_state, way_out

if TYPE_CHECKING:
    from sangto.search.encoder import Floats

_ROWS = 16_384  # rows multiplied at a time: 25 MB of float32 at 384 numbers a row
_FEW = 1_000  # crossed-out rows that are never worth moving the others for


class VectorStore:
    """Vectors by document number. Whoever writes holds the writer lock of the index; readers need none.

    Args:
        index: Folder of the index; None for memory.
        encoder: Whose vectors they are.
        create: Begin with none if there are none, instead of refusing.
        anew: Begin with none, whatever is there; that stays until the first `put`.

    Raises:
        IndexMissing: There are none.
        IndexFromOtherVersion: They are another encoder's.
        IndexDamaged: The files are not what was written.
    """

    def __init__(self, index: Path | None, encoder: Encoder, *, create: bool = False, anew: bool = False) -> None:
        self._np = need("numpy")
        self._index = index
        self._encoder = encoder
        self.state = State(encoder.name, encoder.fingerprint, encoder.dimension)
        self._matrix = self._np.zeros((0, encoder.dimension), self._np.float16)
        self._numbers = self._np.zeros(0, self._np.int64)
        self._sorted: Any = None
        if index is not None and anew:
            self.state = self.state._replace(generation=last_generation(index) + 1)
        elif index is not None:
            self._load(index, create)

    def _load(self, index: Path, create: bool) -> None:
        """Read the state and look at its files; again, if a writer has exchanged both in between."""
        while True:
            found = read_state(index)
            try:
                self._accept(index, found, create)
                return
            except IndexDamaged:
                if read_state(index) == found:
                    raise

    def _accept(self, index: Path, found: State | None, create: bool) -> None:
        if found is None and not create:
            raise IndexMissing(f"The index at {index} has no vectors.", hint=way_out(index))
        if found is not None and (found.fingerprint, found.dimension) != self.state[1:3]:
            raise IndexFromOtherVersion(
                f"The vectors at {index} come from the encoder {found.encoder!r} ({found.fingerprint[:8]}),"
                f" not from {self._encoder.name!r} ({self._encoder.fingerprint[:8]}).",
                hint=f"Name that encoder, or make them anew. {way_out(index)}",
            )
        self.state = found or self.state
        self._map(index)

    def refresh(self) -> None:
        """See what another process has written."""
        if self._index is not None and read_state(self._index) != self.state:
            self._load(self._index, create=False)

    def _map(self, index: Path) -> None:
        """Look at the rows that count; the files may hold more, of a writer that did not finish."""
        rows, dimension = self.state.rows, self.state.dimension
        self._sorted = None
        vectors, numbers = self._files(index)
        if not rows:
            self._matrix, self._numbers = self._matrix[:0], self._numbers[:0]
            return
        try:
            self._matrix = self._np.memmap(vectors, self._np.float16, "r", shape=(rows, dimension))
            self._numbers = self._np.memmap(numbers, self._np.int64, "r", shape=(rows,))
        except (OSError, ValueError) as error:
            raise damaged_vectors(index, " ".join(str(error).split())) from error

    def _files(self, index: Path) -> tuple[Path, Path]:
        stem = index / FOLDER / f"{self.state.generation:06d}"
        return stem.with_suffix(".vec"), stem.with_suffix(".num")

    def __len__(self) -> int:
        return int(self._np.count_nonzero(self._numbers))

    def holding(self) -> Any:
        """Numbers of the documents that have a vector (int64)."""
        return self._numbers[self._numbers != 0]

    # Writing

    def put(self, numbers: Sequence[int], vectors: Floats, applied: int) -> None:
        """Add vectors, in place of older ones of the same documents, and note how far the store has been followed.

        Args:
            numbers: Document numbers, each once.
            vectors: One row each.
            applied: The last change of the store that this follows.

        Raises:
            DiskFull: There is no room; what was there before is whole.
        """
        rows = self._np.ascontiguousarray(vectors, self._np.float16)
        new = self._np.asarray(numbers, self._np.int64)
        self._writing(lambda index: self._put(index, rows, new, applied))

    def remove(self, numbers: Any) -> None:
        """Cross out the vectors of documents (an array of int64)."""
        self._writing(lambda index: self._cross_out(index, numbers))

    def _writing(self, change: Any) -> None:
        try:
            if self._index is not None:
                (self._index / FOLDER).mkdir(exist_ok=True)
            change(self._index)
        except OSError as error:
            raise explain_os_error(error, Path(self._index or "memory")) from error

    def _cross_out(self, index: Path | None, numbers: Any) -> None:
        places = self._np.flatnonzero(self._np.isin(self._numbers, numbers) & (self._numbers != 0))
        if not len(places):
            return
        if index is not None:
            with self._files(index)[1].open("r+b") as stream:
                for place in places.tolist():
                    stream.seek(place * 8)
                    stream.write(bytes(8))
                vector_files.flush(stream)
        else:
            self._numbers[places] = 0

    def _put(self, index: Path | None, rows: Any, new: Any, applied: int) -> None:
        self._cross_out(index, new)
        if index is not None and len(self) < self.state.rows // 2 and self.state.rows > len(self) + _FEW:
            self._move_on(index)
        state = self.state._replace(
            rows=self.state.rows + len(rows), applied=applied, checksum=zlib.crc32(rows.data, self.state.checksum)
        )
        if index is None:
            self._matrix = self._np.concatenate([self._matrix, rows])
            self._numbers = self._np.concatenate([self._numbers, new])
            self._sorted, self.state = None, state
            return
        for path, added, width in zip(self._files(index), (rows, new), (2 * state.dimension, 8), strict=True):
            vector_files.append(path, self.state.rows * width, added.tobytes())
        self._switch(index, state)

    def _move_on(self, index: Path) -> None:
        """Move the rows that are not crossed out to new files."""
        kept = self._np.flatnonzero(self._numbers)
        rows, numbers = self._matrix[kept], self._numbers[kept]
        state = self.state._replace(
            rows=len(kept), checksum=zlib.crc32(rows.data), generation=self.state.generation + 1
        )
        before, self.state = self.state, state
        try:
            for path, content in zip(self._files(index), (rows, numbers), strict=True):
                vector_files.append(path, 0, content.tobytes())
            self._switch(index, state)
        except BaseException:
            self.state = before
            raise

    def _switch(self, index: Path, state: State) -> None:
        """Let `state` count, in one step; then clear away files that no state names."""
        folder = index / FOLDER
        part = folder / "state.part"
        with part.open("wb") as stream:
            stream.write(json.dumps(state._asdict()).encode())
            vector_files.flush(stream)
        part.replace(folder / "state.json")
        vector_files.flush_folder(folder)
        self.state = state
        self._map(index)
        for path in folder.glob("[0-9]" * 6 + ".*"):
            if path not in self._files(index):
                with contextlib.suppress(OSError):
                    path.unlink()

    # Searching

    def likeness(self, queries: Floats) -> Floats:
        """Cosine of each query with each row; a crossed-out row has -1.

        Args:
            queries: Shape (queries, dimension), unit length.

        Returns:
            Shape (queries, rows).
        """
        found = self._np.empty((len(queries), len(self._numbers)), self._np.float32)
        for start in range(0, len(self._numbers), _ROWS):
            block = self._np.asarray(self._matrix[start : start + _ROWS], self._np.float32)
            found[:, start : start + _ROWS] = queries @ block.T
        found[:, self._numbers == 0] = -1.0
        return found  # type: ignore[no-any-return]

    def nearest(self, likeness: Any, limit: int) -> list[int]:
        """Document numbers of the rows that are most like, best first; ties by number.

        Args:
            likeness: One row of what `likeness` gave.
            limit: How many at the most.
        """
        np = self._np
        places = np.argpartition(-likeness, limit)[:limit] if limit < len(likeness) else np.arange(len(likeness))
        places = places[self._numbers[places] != 0]
        return self._numbers[places[np.lexsort((self._numbers[places], -likeness[places]))]].tolist()  # type: ignore[no-any-return]

    def place(self, number: int) -> int | None:
        """The row of a document, or None if it has no vector."""
        if self._sorted is None:
            self._sorted = self._np.argsort(self._numbers, kind="stable")
        at = int(self._np.searchsorted(self._numbers, number, sorter=self._sorted))
        place = int(self._sorted[at]) if at < len(self._sorted) else -1
        return place if place >= 0 and int(self._numbers[place]) == number else None
