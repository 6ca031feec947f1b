"""The documents of an index, in one SQLite file: what everything else can be rebuilt from.

Every change gets the next number of one sequence. The inverted index remembers up to which number it has followed
(`applied`), so after an interruption the rest can be replayed; replaying twice does no harm.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sangto.errors import DiskFull, IndexDamaged, IndexProblem, IndexReadOnly

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS documents (
    num INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    change INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    title_words TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS documents_change ON documents (change);
CREATE TABLE IF NOT EXISTS removals (change INTEGER PRIMARY KEY, num INTEGER NOT NULL) STRICT;
"""
_COLUMNS = "num, id, language, text, title, words, title_words, payload"
_VARIABLES = 500  # bound parameters in one statement; SQLite's own limit has been 999 for long


class Document(NamedTuple):
    """What is put into an index.

    Attributes:
        id: Unique; adding the same id again replaces the document.
        text: The text that is searched.
        title: A second wording, searched too; may be empty.
        language: ``vi``, ``en`` or another BCP 47 code; empty means "guess".
        payload: Whatever the owner wants back, verbatim.
    """

    id: str
    text: str
    title: str
    language: str
    payload: str = ""


class Row(NamedTuple):
    """A stored document with its analysed words, joined by single spaces."""

    num: int
    id: str
    language: str
    text: str
    title: str
    words: str
    title_words: str
    payload: str


def translate(error: sqlite3.Error, place: str) -> IndexProblem:
    """Say in our own terms what SQLite met at `place`."""
    text = str(error)
    if "disk is full" in text or "disk I/O error" in text:
        return DiskFull(
            f"No room is left to write {place} ({text}).",
            hint="What was committed before is whole. Free some space and run the command again.",
        )
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return IndexReadOnly(
            f"{place} cannot be written ({text}).",
            hint="Check the owner and permissions of the folder, or copy it to a place of your own.",
        )
    return IndexDamaged(
        f"{place} is damaged ({text}).",
        hint="Its records cannot be read: restore the folder from a backup, or delete it and add the records again.",
    )


class Store:
    """The documents and the change sequence. One instance is for one thread.

    Args:
        path: The SQLite file, or None for memory.
        writable: False opens an existing file without writing to it.

    Raises:
        IndexReadOnly: Writing was asked for and is not allowed.
        IndexDamaged: The file is not a store.
        DiskFull: No room to create it.
    """

    def __init__(self, path: Path | None, *, writable: bool = True) -> None:
        self.place = str(path) if path else "the index in memory"
        try:
            self._db = self._connect(path, writable)
        except sqlite3.Error as error:
            raise translate(error, self.place) from error

    @staticmethod
    def _connect(path: Path | None, writable: bool) -> sqlite3.Connection:
        if path is None:
            db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            db.executescript(_SCHEMA)
            return db
        if writable:
            db = sqlite3.connect(path, isolation_level=None, timeout=30)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.executescript(_SCHEMA)
            return db
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=30)
        try:
            db.execute("SELECT count(*) FROM meta").fetchone()
        except sqlite3.OperationalError:
            # A folder that may not be written has no place for the shared-memory file that WAL needs.
            db.close()
            db = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
            db.execute("SELECT count(*) FROM meta").fetchone()
        return db

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Store:
        """Begin a transaction."""
        self._run("BEGIN IMMEDIATE")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Commit, or roll back on an error."""
        if kind is None:
            self._run("COMMIT")
        elif self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def _run(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        try:
            return self._db.execute(sql, values)
        except sqlite3.Error as error:
            raise translate(error, self.place) from error
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
                raise translate(sqlite3.OperationalError("disk is full"), self.place) from error
            raise

    def _run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        try:
            self._db.executemany(sql, rows)
        except sqlite3.Error as error:
            raise translate(error, self.place) from error

    def get_meta(self, key: str, default: str = "") -> str:
        """The value kept under `key`."""
        row = self._run("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default

    def set_meta(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        self._run("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def version(self) -> int:
        """A number that changes when another connection has committed."""
        return int(self._run("PRAGMA data_version").fetchone()[0])

    def count(self) -> int:
        """Number of documents."""
        return int(self._run("SELECT count(*) FROM documents").fetchone()[0])

    def last_change(self) -> int:
        """Number of the latest change, 0 if there was none."""
        return int(self.get_meta("last_change", "0"))

    def _existing(self, ids: Sequence[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for start in range(0, len(ids), _VARIABLES):
            part = ids[start : start + _VARIABLES]
            marks = ",".join("?" * len(part))
            found.update(self._run(f"SELECT id, num FROM documents WHERE id IN ({marks})", part).fetchall())
        return found

    def put(self, rows: Sequence[Row]) -> tuple[list[Row], set[int]]:
        """Add or replace documents; call within a transaction. Of several rows with one id the last stays.

        Args:
            rows: Their `num` is ignored.

        Returns:
            The rows with their numbers, and the numbers of those that replaced an older document.
        """
        last = {row.id: row for row in rows}
        existing = self._existing(list(last))
        change = self.last_change() + 1
        free = int(self.get_meta("next_num", "1"))
        numbered = []
        for row in last.values():
            num = existing.get(row.id)
            if num is None:
                num, free = free, free + 1
            numbered.append(row._replace(num=num))
        self._run_many(
            "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((num, id_, change + i, *rest) for i, (num, id_, *rest) in enumerate(numbered)),
        )
        self.set_meta("next_num", str(free))
        self.set_meta("last_change", str(change + len(numbered) - 1))
        return numbered, set(existing.values())

    def remove(self, ids: Sequence[str]) -> dict[str, int]:
        """Remove documents; call within a transaction. Returns those that were there, id to number."""
        existing = self._existing(ids)
        change = self.last_change() + 1
        nums = list(existing.values())
        self._run_many("DELETE FROM documents WHERE num = ?", ((num,) for num in nums))
        self._run_many("INSERT INTO removals VALUES (?, ?)", enumerate(nums, start=change))
        if nums:
            self.set_meta("last_change", str(change + len(nums) - 1))
        return existing

    def forget_removals(self, applied: int) -> None:
        """Drop notes of removals that the inverted index has followed."""
        self._run("DELETE FROM removals WHERE change <= ?", (applied,))

    def changed_since(self, change: int) -> Iterator[Row]:
        """Documents changed after `change`, oldest change first."""
        cursor = self._run(
            f"SELECT {_COLUMNS} FROM documents WHERE change > ? ORDER BY change",
            (change,),
        )
        return map(Row._make, cursor)

    def removed_since(self, change: int) -> list[int]:
        """Numbers of documents removed after `change`."""
        return [num for (num,) in self._run("SELECT num FROM removals WHERE change > ?", (change,))]

    def fetch(self, nums: Sequence[int]) -> dict[int, Row]:
        """Documents by number; numbers that are gone are left out."""
        found: dict[int, Row] = {}
        for start in range(0, len(nums), _VARIABLES):
            part = nums[start : start + _VARIABLES]
            marks = ",".join("?" * len(part))
            sql = f"SELECT {_COLUMNS} FROM documents WHERE num IN ({marks})"
            for row in self._run(sql, part):
                found[row[0]] = Row._make(row)
        return found

    def by_id(self, document_id: str) -> Row | None:
        """One document by its id."""
        sql = f"SELECT {_COLUMNS} FROM documents WHERE id = ?"
        row = self._run(sql, (document_id,)).fetchone()
        return Row._make(row) if row else None

    def languages(self) -> dict[str, int]:
        """Number of documents by language, most first."""
        sql = "SELECT language, count(*) FROM documents GROUP BY language ORDER BY count(*) DESC, language"
        return {language: int(count) for language, count in self._run(sql)}

    def damage(self) -> str:
        """What SQLite's own check finds wrong; empty if nothing."""
        try:
            findings = [str(row[0]) for row in self._db.execute("PRAGMA quick_check(3)")]
        except sqlite3.Error as error:
            return str(error)
        return "" if findings == ["ok"] else "; ".join(findings)
