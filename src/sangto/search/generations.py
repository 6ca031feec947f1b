"""Generations of the inverted index: make one, open the current one, rebuild, clear away what was left.

A rebuild analyses every stored text again, fills a new generation beside the old one, and switches to it in one
transaction of the store. Cut short at any point, the old generation is still the current one.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from sangto.errors import IndexDamaged, IndexFromOtherVersion, IndexMissing
from sangto.search.damage import find_damage, read_meta
from sangto.search.documents import analysed_again, length, to_terms
from sangto.search.engine import Engine, damaged_terms
from sangto.search.lock import WriterLock, explain_os_error
from sangto.search.store import Row, Store
from sangto.search.store_file import LOST, damaged
from sangto.search.writing import BATCH

LAYOUT = "2"  # raise when fields or analysis change: older indexes must then be rebuilt
STORE_FILE = "records.sqlite"
SMALL = 16_000_000  # bytes of inverted index up to which every opening compares all checksums
MANY = 20_000  # documents from which the memory and threads of a bulk writer are worth having
_NAME = re.compile(r"terms-\d{6}")
_TRIES = 20

Progress = Callable[[int], None]


def find_store(folder: Path) -> Path:
    """The store in a folder.

    Raises:
        IndexMissing: There is none.
        IndexReadOnly: The folder may not be looked into.
    """
    place = folder / STORE_FILE
    try:
        found = place.is_file()
    except OSError as error:
        raise explain_os_error(error, folder) from error
    if not found:
        raise IndexMissing(
            f"There is no index at {folder}.",
            hint=f"Make one with 'sangto index add FILE --index {folder}', or name another folder.",
        )
    return place


def rebuild(folder: Path, progress: Progress | None = None) -> int:
    """Make the inverted index anew from the stored documents; the old one stays whole until the new one is.

    Args:
        folder: Folder of the index.
        progress: Called with the number of documents of each batch.

    Returns:
        Number of documents.

    Raises:
        IndexMissing: There is no store to rebuild from.
        IndexBusy: Another process is writing.
        IndexReadOnly: The folder may not be written.
        IndexDamaged: The store itself cannot be read.
        DiskFull: No room for the new one; the old one is kept.
    """
    place = find_store(folder)
    lock = WriterLock(folder)
    lock.acquire()
    try:
        store = Store(place)
        try:
            damage = store.damage()
            if damage:
                raise IndexDamaged(f"{place} is damaged ({damage}).", hint=LOST)
            return _rebuild(folder, store, progress)
        finally:
            store.close()
    finally:
        lock.release()


def _rebuild(folder: Path, store: Store, progress: Progress | None) -> int:
    remove_leftovers(folder, store.get_meta("generation"))
    with store:  # readers go on with what was committed before
        count = new_generation(folder, store, _analysed_anew(store), progress)
    remove_leftovers(folder, store.get_meta("generation"))
    return count


def _analysed_anew(store: Store) -> Iterator[Row]:
    """All rows, their words as this version finds them; the store is given those that differ."""
    added, words = 0, 0
    rows = store.changed_since(0)
    while batch := list(islice(rows, BATCH)):
        fresh = [analysed_again(row) for row in batch]
        store.rewrite(new for old, new in zip(batch, fresh, strict=True) if new != old)
        added, words = added + len(fresh), words + sum(map(length, fresh))
        yield from fresh
    store.set_meta("words_added", words)
    store.set_meta("documents_added", added)


def new_generation(folder: Path, store: Store, rows: Iterable[Row], progress: Progress | None = None) -> int:
    """Fill a new generation from `rows` and switch to it; call within a transaction. Returns how many there were."""
    name = _next_name(folder, store)
    place = folder / name
    try:
        place.mkdir()
        count = _fill(place, rows, progress, bulk=store.count() >= MANY)
        _make_durable(folder)
    except OSError as error:
        shutil.rmtree(place, ignore_errors=True)
        raise explain_os_error(error, place) from error
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
    store.set_meta("generation", name)
    store.set_meta("layout", LAYOUT)
    store.set_meta("applied", store.last_change())
    store.forget_removals(store.last_change())
    return count


def _fill(place: Path, rows: Iterable[Row], progress: Progress | None, *, bulk: bool) -> int:
    engine = Engine(place, create=True)
    count = 0
    try:
        iterator = iter(rows)
        while batch := list(islice(iterator, BATCH)):
            engine.open_writer(bulk=bulk)
            engine.add((row.num, to_terms(row)) for row in batch)
            count += len(batch)
            if progress:
                progress(len(batch))
        if count:
            engine.commit()
    finally:
        engine.close()
    return count


def _next_name(folder: Path, store: Store) -> str:
    """A name that was never used, so that no reader takes the new files for the old."""
    used = [path.name for path in folder.glob("terms-*") if _NAME.fullmatch(path.name)]
    if store.get_meta("generation"):
        used.append(current_generation(store))
    return f"terms-{max((int(name[-6:]) for name in used), default=0) + 1:06d}"


def _make_durable(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_leftovers(folder: Path, current: str) -> None:
    """Remove generations that an interrupted rebuild left, and none else."""
    for path in folder.glob("terms-*"):
        if path.name != current and _NAME.fullmatch(path.name):
            shutil.rmtree(path, ignore_errors=True)


def check_layout(folder: Path, store: Store) -> None:
    """See that this version wrote the inverted index.

    Raises:
        IndexFromOtherVersion: It was another; says how to rebuild.
    """
    layout = store.get_meta("layout")
    if layout != LAYOUT:
        raise IndexFromOtherVersion(
            f"The index at {folder} has layout {layout or 'unknown'}, this version needs {LAYOUT}.",
            hint=f"Run 'sangto index rebuild --index {folder}'; the records are kept.",
        )


def current_generation(store: Store) -> str:
    """Name of the folder with the inverted index.

    Raises:
        IndexDamaged: The store holds something else.
    """
    name = store.get_meta("generation")
    if not _NAME.fullmatch(name):
        raise damaged(store.place, f"{name!r} is no name of a search index")
    return name


def open_engine(folder: Path, store: Store) -> tuple[str, Engine]:
    """The current generation and its name. If another process exchanges its files meanwhile, it is tried again.

    Raises:
        IndexDamaged: Its files are not what was written.
    """
    for attempt in range(_TRIES):
        before = _state(folder, store)
        try:
            name = current_generation(store)
            return name, _open_whole(folder / name, store)
        except IndexDamaged:
            if attempt + 1 == _TRIES or _state(folder, store) == before:
                raise
    raise AssertionError("unreachable")


def _state(folder: Path, store: Store) -> tuple[object, ...]:
    name = store.get_meta("generation")
    return store.version(), name, read_meta(folder / name)


def _open_whole(place: Path, store: Store) -> Engine:
    damage = find_damage(place, contents=folder_size(place) <= SMALL)
    if damage:
        raise damaged_terms(place, damage)
    version = store.version()
    engine = Engine(place)
    if engine.documents != store.count() and not store.behind() and store.version() == version:
        raise damaged_terms(place, f"{engine.documents} documents where {store.count()} were written")
    return engine


def folder_size(folder: Path) -> int:
    """Bytes of all files in a folder, as far as they can be seen."""
    return sum(_sizes(folder))


def _sizes(folder: Path) -> Iterator[int]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _sizes(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    yield entry.stat().st_size
