"""The folder of a library: names of its parts, a new index of passages beside the old one, errors in its own words."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sangto.errors import IndexBusy, IndexDamaged, IndexFromOtherVersion, IndexMissing, IndexProblem
from sangto.evidence.following import to_passages
from sangto.search import TextIndex
from sangto.search.store import Row, Store

DOCUMENTS_FILE = "documents.sqlite"
_NAME = re.compile(r"passages-\d{6}")


@contextmanager
def names(folder: Path | None) -> Iterator[None]:
    """Let errors of the index speak of the library and the commands that mend it."""
    try:
        yield
    except IndexProblem as error:
        if isinstance(error, IndexDamaged | IndexFromOtherVersion) and DOCUMENTS_FILE not in error.message:
            error.hint = f"Run 'sangto library rebuild --library {folder}'; the documents are kept."
        elif isinstance(error, IndexDamaged):
            error.hint = "Restore the folder from a backup, or make the library anew from its files."
        elif isinstance(error, IndexMissing | IndexBusy):
            error.hint = re.sub(
                r"sangto index (\w+)(?: FILE)? --index [^']+", rf"sangto library \1 --library {folder}", error.hint
            )
        raise


def current_passages(folder: Path, store: Store) -> Path:
    """Folder of the passages in use.

    Raises:
        IndexMissing: The library was never finished.
        IndexDamaged: The documents name something else.
    """
    name = store.get_meta("passages")
    if not name:
        raise IndexMissing(
            f"The library at {folder} was never finished.",
            hint=f"Run 'sangto library add FILE --library {folder}' again.",
        )
    if not _NAME.fullmatch(name):
        raise IndexDamaged(f"{folder / DOCUMENTS_FILE} is damaged: {name!r} is no name of an index of passages.")
    return folder / name


def new_passages(folder: Path, store: Store, rows: Iterator[Row]) -> None:
    """Fill a new index of passages from `rows`, and switch to it in one transaction."""
    used = [int(path.name[-6:]) for path in folder.glob("passages-*") if _NAME.fullmatch(path.name)]
    place = folder / f"passages-{max(used, default=0) + 1:06d}"
    try:
        last = store.last_change()
        with TextIndex.create(place) as passages:
            passages.add(passage for row in rows for passage in to_passages(row))
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
    with store:
        store.set_meta("passages", place.name)
        store.set_meta("applied", last)
        store.forget_removals(last)


def remove_leftovers(folder: Path, store: Store) -> None:
    """Remove indexes of passages that an interrupted rebuild left, and none else."""
    current = store.get_meta("passages")
    for path in folder.glob("passages-*"):
        if path.name != current and _NAME.fullmatch(path.name):
            shutil.rmtree(path, ignore_errors=True)
