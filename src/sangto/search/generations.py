"""Generations of the inverted index: make one, open the current one, rebuild, clear away what was left.

A rebuild analyses every stored text again, fills a new generation beside the old one, and switches to it in one
transaction of the store. Cut short at any point, the old generation is still the current one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from sangto.errors import DiskFull, IndexDamaged, IndexFromOtherVersion, IndexMissing, IndexProblem
from sangto.search.documents import to_row, to_terms
from sangto.search.engine import Engine, find_damage
from sangto.search.lock import WriterLock
from sangto.search.store import Document, Row, Store

LAYOUT = "1"  # raise when fields, analysis or folder layout change: older indexes must then be rebuilt
STORE_FILE = "records.sqlite"
BATCH = 2_000
SMALL = 16_000_000  # bytes of inverted index up to which every opening compares all checksums


def rebuild(folder: Path, progress: Callable[[int], None] | None = None) -> int:
    """Make the inverted index anew from the stored documents; the old one stays whole until the new one is.

    Args:
        folder: Folder of the index.
        progress: Called with the number of documents of each batch.

    Returns:
        Number of documents.

    Raises:
        IndexMissing: There is no store to rebuild from.
        IndexBusy: Another process is writing.
        IndexDamaged: The store itself cannot be read.
        DiskFull: No room for the new one; the old one is kept.
    """
    if not (folder / STORE_FILE).is_file():
        raise IndexMissing(
            f"There is no index at {folder}.",
            hint=f"Make one with 'sangto index add FILE --index {folder}', or name another folder.",
        )
    lock = WriterLock(folder)
    lock.acquire()
    try:
        store = Store(folder / STORE_FILE)
        damage = store.damage()
        if damage:
            raise IndexDamaged(
                f"{folder / STORE_FILE} is damaged ({damage}).",
                hint="Restore the folder from a backup, or delete it and add the records again.",
            )
        remove_leftovers(folder, store.get_meta("generation"))
        old = store.get_meta("generation")
        count = new_generation(folder, store, _reanalysed(store), progress)
        shutil.rmtree(folder / old, ignore_errors=True)
        store.close()
        return count
    finally:
        lock.release()


def _reanalysed(store: Store) -> Iterator[Row]:
    """All rows, their words as this version finds them."""
    for row in store.changed_since(0):
        yield to_row(Document(row.id, row.text, row.title, row.language, row.payload))._replace(num=row.num)


def new_generation(
    folder: Path, store: Store, rows: Iterable[Row], progress: Callable[[int], None] | None = None
) -> int:
    """Fill a new generation from `rows` and switch to it; returns how many there were."""
    number = int(store.get_meta("generation", "terms-000000").rsplit("-", 1)[1]) + 1
    name = f"terms-{number:06d}"
    place = folder / name
    shutil.rmtree(place, ignore_errors=True)
    count = 0
    try:
        place.mkdir()
        engine = Engine(place, create=True)
        engine.open_writer(bulk=True)
        iterator = iter(rows)
        while batch := list(islice(iterator, BATCH)):
            engine.add((row.num, to_terms(row)) for row in batch)
            count += len(batch)
            if progress:
                progress(len(batch))
        engine.commit()
        engine.close()
    except OSError as error:
        raise DiskFull(f"The new index at {place} cannot be written: {error.strerror}.") from error
    except IndexProblem:
        shutil.rmtree(place, ignore_errors=True)
        raise
    with store:
        store.set_meta("generation", name)
        store.set_meta("layout", LAYOUT)
        store.set_meta("applied", str(store.last_change()))
    return count


def remove_leftovers(folder: Path, current: str) -> None:
    """Remove generations that an interrupted rebuild left, and none else."""
    for path in folder.glob("terms-*"):
        if path.name != current:
            shutil.rmtree(path, ignore_errors=True)


def check_layout(folder: Path, store: Store) -> None:
    layout = store.get_meta("layout")
    if layout != LAYOUT:
        raise IndexFromOtherVersion(
            f"The index at {folder} has layout {layout or 'unknown'}, this version needs {LAYOUT}.",
            hint=f"Run 'sangto index rebuild --index {folder}'; the records are kept.",
        )


def open_engine(folder: Path, store: Store) -> Engine:
    place = folder / store.get_meta("generation")
    damage = find_damage(place, contents=folder_size(place) <= SMALL)
    if damage:
        raise IndexDamaged(
            f"The search index at {place} is damaged ({damage}).",
            hint=f"Its records are kept apart and are safe: run 'sangto index rebuild --index {folder}' to make it anew.",
        )
    return Engine(place)


def folder_size(folder: Path) -> int:
    return sum(entry.stat().st_size for entry in _files(folder))


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield entry
