"""The SQLite file under the store: opening it, also where nothing may be written, and its errors in our terms.

Steps of opening: connect; see that the file is a store of this schema, or make it one if it is new and may be written.
A folder that may not be written has no place for the files that SQLite's write-ahead log needs; such a store is opened
as immutable, and looked at again when the file has changed.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from sangto.errors import (
    DiskFull,
    IndexBusy,
    IndexDamaged,
    IndexFromOtherVersion,
    IndexMissing,
    IndexProblem,
    IndexReadOnly,
)

FAILURES = (sqlite3.Error, UnicodeDecodeError)  # the second when SQLite quotes a damaged page in its message
SCHEMA_VERSION = 2
_SCHEMA = f"""
BEGIN;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE documents (
    num INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    change INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    title_words TEXT NOT NULL,
    terms TEXT NOT NULL,
    title_terms TEXT NOT NULL,
    payload TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_change ON documents (change);
CREATE TABLE removals (change INTEGER PRIMARY KEY, num INTEGER NOT NULL) STRICT;
PRAGMA user_version = {SCHEMA_VERSION};
COMMIT;
"""
_SECONDS = 30  # to wait for another connection before giving up
_NOT_FULL = ("READ", "CORRUPTFS", "DATA", "ACCESS", "LOCK", "NOMEM")
_NO_LOG = ("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_IOERR", "SQLITE_FULL")  # also where the disk is full
LOST = "Restore the folder from a backup, or delete it and add the records again."
_OWNER = "Check the owner and permissions of the folder, or copy it to a place of your own."


def translate(error: Exception, place: str, *, writing: bool = True) -> Exception:
    """Say in our own terms what SQLite met at `place`; a mistake of the program's own is given back as it is."""
    name = getattr(error, "sqlite_errorname", "").removeprefix("SQLITE_")
    if isinstance(error, sqlite3.ProgrammingError | sqlite3.NotSupportedError):
        return error
    if name == "NOMEM":
        return MemoryError(str(error))
    if name == "FULL" or (name.startswith("IOERR") and not name.endswith(_NOT_FULL)):
        return DiskFull(
            f"No room is left to write {place} ({error}).",
            hint="What was committed before is whole. Free some space and run the command again.",
        )
    if name.startswith(("BUSY", "LOCKED")):
        return IndexBusy(
            f"{place} is in use by another process ({error}).",
            hint="Wait until it has finished, then run the command again.",
        )
    if name.startswith(("READONLY", "PERM", "AUTH")) or (writing and name.startswith("CANTOPEN")):
        return IndexReadOnly(f"{place} cannot be written ({error}).", hint=_OWNER)
    if name.startswith("CANTOPEN"):
        return IndexProblem(f"{place} cannot be read ({error}).", hint=_OWNER)
    return damaged(place, str(error))


def damaged(place: str, what: str) -> IndexDamaged:
    """The error for a store that cannot be read: nothing can be rebuilt from it."""
    return IndexDamaged(f"{place} is damaged ({what}).", hint=f"Its records cannot be read. {LOST}")


def connect(path: Path | None, *, writable: bool) -> tuple[sqlite3.Connection, bool]:
    """Open a store.

    Args:
        path: The file; None for memory.
        writable: Make it if there is none.

    Returns:
        The connection, and whether the file had to be opened as immutable.

    Raises:
        sqlite3.Error: It cannot be opened, or is no SQLite file.
        IndexMissing: It was never finished.
        IndexFromOtherVersion: Its tables are not those of this version.
        IndexProblem: It was not closed properly and cannot be recovered where nothing may be written.
    """
    if path is None:
        db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        db.executescript(_SCHEMA)
        return db, False
    if writable:
        return _checked(sqlite3.connect(path, isolation_level=None, timeout=_SECONDS), path, make=True), False
    place = path.absolute().as_uri()
    try:
        db = _reading(f"{place}?mode=ro")
        return _checked(db, path, make=False), False
    except sqlite3.OperationalError as error:
        name = getattr(error, "sqlite_errorname", "")
        if not name.startswith(_NO_LOG) or not os.access(path, os.R_OK):
            raise
    _refuse_unfinished(path)
    db = _reading(f"{place}?immutable=1")
    return _checked(db, path, make=False), True


def _reading(uri: str) -> sqlite3.Connection:
    """A connection that threads may share: none of them begins a transaction, and SQLite takes turns by itself."""
    shared = sqlite3.threadsafety == 3
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_SECONDS, check_same_thread=not shared)


def _checked(db: sqlite3.Connection, path: Path, *, make: bool) -> sqlite3.Connection:
    try:
        if make:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
        empty = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
        if empty and make:
            db.executescript(_SCHEMA)
        elif empty:
            raise IndexMissing(
                f"The index at {path.parent} was never finished.",
                hint=f"Run 'sangto index add FILE --index {path.parent}' again.",
            )
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version != SCHEMA_VERSION:
            raise IndexFromOtherVersion(
                f"{path} has schema {version}, this version of Sáng Tỏ needs {SCHEMA_VERSION}.",
                hint="Use the version that made it, or name another folder and add the records there.",
            )
    except BaseException:
        db.close()
        raise
    return db


def _refuse_unfinished(path: Path) -> None:
    """What a killed writer left in the log would be overlooked by an immutable connection."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size > 0:
        raise IndexProblem(
            f"The index at {path.parent} was not closed properly and cannot be mended where nothing may be written.",
            hint="Open it once as a user who may write there ('sangto index info'), or copy it to a place of your own.",
        )


def stamp(path: Path) -> tuple[int, int, int]:
    """What changes when the file of an immutable connection was written after all."""
    with contextlib.suppress(OSError):
        found = path.stat()
        return found.st_mtime_ns, found.st_size, found.st_ino
    return 0, 0, 0


def findings(db: sqlite3.Connection) -> str:
    """What SQLite's own check finds wrong; empty if nothing."""
    try:
        found = [str(row[0]) for row in db.execute("PRAGMA quick_check(3)")]
    except FAILURES as error:
        return str(error)
    return "" if found == ["ok"] else "; ".join(found)
