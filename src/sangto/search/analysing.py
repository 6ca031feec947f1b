"""Documents in analysed batches, made by processes beside the one that writes.

Analysis takes more than half of the time of a large addition and needs nothing but the document. Chunks of documents
go to the processes and come back in order, a few at a time, so that memory stays small. Steps: read a chunk; send it;
take back the oldest that is out; give rows on in batches. What came before an error is given before it is raised.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import NamedTuple

from sangto.processes import end_with_parent, shielded
from sangto.search.documents import to_row
from sangto.search.store import Document, Row
from sangto.search.writing import Batches

CHUNK = 2_000  # documents sent to a process at a time
_AHEAD = 2  # chunks in flight for each process


class Chunk(NamedTuple):
    """Analysed documents, and the error at which the analysis stopped, if any."""

    rows: list[Row]
    error: Exception | None


def analyse_chunk(documents: list[Document]) -> Chunk:
    """Analyse documents up to the first that cannot be kept."""
    rows: list[Row] = []
    for document in documents:
        try:
            rows.append(to_row(document))
        except Exception as error:
            return Chunk(rows, error)
    return Chunk(rows, None)


@contextmanager
def analysing_beside(jobs: int) -> Iterator[Batches]:
    """Batches that `jobs` processes make; for `TextIndex.add`.

    The processes begin with the first document and end with the block. They are started anew ("spawn"), so a program
    that calls this must guard its own start with ``if __name__ == "__main__"``.
    """
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=end_with_parent)
    try:
        yield lambda documents, size: _batches(_beside(documents, pool, jobs), size)
    finally:
        pool.shutdown(cancel_futures=True)


def _beside(documents: Iterable[Document], pool: ProcessPoolExecutor, jobs: int) -> Iterator[Chunk]:
    """Chunks in the order of the documents. If a process dies, its chunk is analysed here."""
    waiting: deque[tuple[list[Document], Future[Chunk] | None]] = deque()
    for chunk in _chunks(documents):
        if isinstance(chunk, Chunk):
            yield from map(_take, waiting)
            yield chunk
            return
        waiting.append((chunk, _submit(pool, chunk)))
        while len(waiting) > _AHEAD * jobs:
            yield _take(waiting.popleft())
    yield from map(_take, waiting)


def _submit(pool: ProcessPoolExecutor, chunk: list[Document]) -> Future[Chunk] | None:
    with shielded():
        try:
            return pool.submit(analyse_chunk, chunk)
        except BrokenProcessPool:
            return None


def _take(sent: tuple[list[Document], Future[Chunk] | None]) -> Chunk:
    documents, future = sent
    try:
        return future.result() if future else analyse_chunk(documents)
    except BrokenProcessPool:
        return analyse_chunk(documents)


def _chunks(documents: Iterable[Document]) -> Iterator[list[Document] | Chunk]:
    """Documents `CHUNK` at a time; at the end an empty `Chunk` with the error that reading them raised, if any."""
    iterator = iter(documents)
    chunk: list[Document] = []
    try:
        for document in iterator:
            chunk.append(document)
            if len(chunk) == CHUNK:
                yield chunk
                chunk = []
    except Exception as error:
        if chunk:
            yield chunk
        yield Chunk([], error)
        return
    if chunk:
        yield chunk


def _batches(chunks: Iterable[Chunk], size: int) -> Iterator[list[Row]]:
    """Rows of chunks, `size` at a time; raises the error of a chunk behind its rows."""
    rows: list[Row] = []
    for chunk in chunks:
        rows += chunk.rows
        while len(rows) >= size:
            yield rows[:size]
            rows = rows[size:]
        if chunk.error is not None:
            if rows:
                yield rows
            raise chunk.error
    if rows:
        yield rows
