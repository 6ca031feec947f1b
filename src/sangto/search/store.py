"""The documents of an index, in one SQLite file: what everything else can be rebuilt from.

Every change gets the next number of one sequence. The inverted index remembers up to which number it has followed
(`applied`), so after an interruption the rest can be replayed; replaying twice does no harm. Each document carries a
checksum, compared whenever it is read: SQLite itself would not notice a letter that changed on the disk.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sangto.search import store_file
from sangto.search.store_file import FAILURES, damaged, stamp, translate

_COLUMNS = "num, id, language, text, title, words, title_words, terms, title_terms, payload, checksum"
_VARIABLES = 500  # bound parameters in one statement; SQLite's own limit has been 999 for long
_PAGE = 2_000  # rows read at a time when all are read


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
    """A stored document with its analysed words and search terms, each joined by single spaces."""

    num: int
    id: str
    language: str
    text: str
    title: str
    words: str
    title_words: str
    terms: str
    title_terms: str
    payload: str


def _checksum(row: Row) -> int:
    return zlib.crc32("\x1f".join(row[1:]).encode())


def _is_whole(row: Row, checksum: int) -> bool:
    try:
        return _checksum(row) == checksum
    except TypeError:  # a damaged page may hold something else than text
        return False


class Store:
    """The documents and the change sequence. One that is written to is for one thread; readers may share one.

    Args:
        path: The SQLite file, or None for memory.
        writable: False opens an existing file without writing to it.

    Raises:
        IndexMissing: The file was never finished.
        IndexReadOnly: Writing was asked for and is not allowed.
        IndexDamaged: The file is not a store.
        IndexFromOtherVersion: Its tables are those of another version.
        DiskFull: No room to create it.
    """

    def __init__(self, path: Path | None, *, writable: bool = True) -> None:
        self.place = str(path) if path else "the index in memory"
        self._path = path
        self._writable = writable
        self._reopened = 0
        self._open()

    def _open(self) -> None:
        self._stamp = stamp(self._path) if self._path else None
        try:
            self._db, self._immutable = store_file.connect(self._path, writable=self._writable)
        except FAILURES as error:
            raise translate(error, self.place, writing=self._writable) from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Store:
        """Begin a transaction."""
        self._run("BEGIN IMMEDIATE")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Commit, or roll back on an error."""
        try:
            if kind is None:
                self._run("COMMIT")
        finally:
            if self._db.in_transaction:
                self._run("ROLLBACK")

    def _run(self, sql: str, values: Sequence[object] = ()) -> None:
        try:
            self._db.execute(sql, values)
        except FAILURES as error:
            raise translate(error, self.place, writing=self._writable) from error

    def _run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        try:
            self._db.executemany(sql, rows)
        except FAILURES as error:
            raise translate(error, self.place, writing=self._writable) from error

    def _all(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        try:
            return self._db.execute(sql, values).fetchall()
        except FAILURES as error:
            raise translate(error, self.place, writing=self._writable) from error

    def _row(self, columns: Sequence[Any]) -> Row:
        row = Row._make(columns[:-1])
        if not _is_whole(row, columns[-1]):
            raise damaged(self.place, f"the record {row.id!r} is not what was written")
        return row

    def get_meta(self, key: str, default: str = "") -> str:
        """The value kept under `key`."""
        rows = self._all("SELECT value FROM meta WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else default

    def get_number(self, key: str, default: int = 0) -> int:
        """The number kept under `key`."""
        text = self.get_meta(key, str(default))
        if not (text.isascii() and text.isdigit()):
            raise damaged(self.place, f"{key} is {text!r}, not a number")
        return int(text)

    def set_meta(self, key: str, value: str | int) -> None:
        """Keep `value` under `key`."""
        self._run("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, str(value)))

    def version(self) -> tuple[int, int]:
        """Something that changes when another connection has committed."""
        if self._immutable and self._path and stamp(self._path) != self._stamp:
            self._db.close()
            self._reopened += 1
            self._open()
        return self._reopened, int(self._all("PRAGMA data_version")[0][0])

    def count(self) -> int:
        """Number of documents."""
        return self.get_number("documents")

    def last_change(self) -> int:
        """Number of the latest change, 0 if there was none."""
        return self.get_number("last_change")

    def behind(self) -> int:
        """Changes that the inverted index has not followed yet."""
        return self.last_change() - self.get_number("applied")

    def _existing(self, ids: Sequence[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for start in range(0, len(ids), _VARIABLES):
            part = ids[start : start + _VARIABLES]
            marks = ",".join("?" * len(part))
            found.update(self._all(f"SELECT id, num FROM documents WHERE id IN ({marks})", part))
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
        free = self.get_number("next_num", 1)
        numbered = []
        for row in last.values():
            num = existing.get(row.id)
            if num is None:
                num, free = free, free + 1
            numbered.append(row._replace(num=num))
        self._run_many(
            f"INSERT OR REPLACE INTO documents VALUES ({', '.join('?' * 12)})",
            ((row.num, row.id, change + i, *row[2:], _checksum(row)) for i, row in enumerate(numbered)),
        )
        self.set_meta("next_num", free)
        self.set_meta("last_change", change + len(numbered) - 1)
        self.set_meta("documents", self.count() + len(numbered) - len(existing))
        return numbered, set(existing.values())

    def remove(self, ids: Sequence[str]) -> dict[str, int]:
        """Remove documents; call within a transaction. Returns those that were there, id to number."""
        existing = self._existing(ids)
        change = self.last_change() + 1
        nums = list(existing.values())
        self._run_many("DELETE FROM documents WHERE num = ?", ((num,) for num in nums))
        self._run_many("INSERT INTO removals VALUES (?, ?)", enumerate(nums, start=change))
        if nums:
            self.set_meta("last_change", change + len(nums) - 1)
            self.set_meta("documents", self.count() - len(nums))
        return existing

    def rewrite(self, rows: Iterable[Row]) -> None:
        """Keep other words for documents that are there, without a new change; call within a transaction."""
        self._run_many(
            "UPDATE documents SET language = ?, words = ?, title_words = ?, terms = ?, title_terms = ?, checksum = ?"
            " WHERE num = ?",
            ((row.language, *row[5:9], _checksum(row), row.num) for row in rows),
        )

    def forget_removals(self, applied: int) -> None:
        """Drop notes of removals that the inverted index has followed."""
        self._run("DELETE FROM removals WHERE change <= ?", (applied,))

    def changed_since(self, change: int) -> Iterator[Row]:
        """Documents changed after `change`, oldest change first; read in pages, so others may write in between."""
        sql = f"SELECT {_COLUMNS}, change FROM documents WHERE change > ? ORDER BY change LIMIT {_PAGE}"
        while page := self._all(sql, (change,)):
            for columns in page:
                yield self._row(columns[:-1])
            change = page[-1][-1]

    def page_since(self, change: int, limit: int) -> list[tuple[int, Row]]:
        """The next `limit` documents changed after `change`, oldest first, each with the number of its change."""
        sql = f"SELECT {_COLUMNS}, change FROM documents WHERE change > ? ORDER BY change LIMIT ?"
        return [(columns[-1], self._row(columns[:-1])) for columns in self._all(sql, (change, limit))]

    def numbers(self) -> list[int]:
        """Numbers of all documents, ascending."""
        return [num for (num,) in self._all("SELECT num FROM documents ORDER BY num")]

    def removed_since(self, change: int) -> list[int]:
        """Numbers of documents removed after `change`."""
        return [num for (num,) in self._all("SELECT num FROM removals WHERE change > ?", (change,))]

    def fetch(self, nums: Sequence[int]) -> dict[int, Row]:
        """Documents by number; numbers that are gone are left out."""
        found: dict[int, Row] = {}
        for start in range(0, len(nums), _VARIABLES):
            part = nums[start : start + _VARIABLES]
            marks = ",".join("?" * len(part))
            for columns in self._all(f"SELECT {_COLUMNS} FROM documents WHERE num IN ({marks})", part):
                found[columns[0]] = self._row(columns)
        return found

    def sample(self, limit: int) -> list[Row]:
        """The first `limit` documents."""
        return [self._row(row) for row in self._all(f"SELECT {_COLUMNS} FROM documents ORDER BY num LIMIT ?", (limit,))]

    def by_id(self, document_id: str) -> Row | None:
        """One document by its id."""
        rows = self._all(f"SELECT {_COLUMNS} FROM documents WHERE id = ?", (document_id,))
        return self._row(rows[0]) if rows else None

    def languages(self) -> dict[str, int]:
        """Number of documents by language, most first."""
        sql = "SELECT language, count(*) FROM documents GROUP BY language ORDER BY count(*) DESC, language"
        return {language: int(count) for language, count in self._all(sql)}

    def damage(self) -> str:
        """What is wrong with the file or with a document in it; empty if nothing. Reads everything."""
        try:
            self._db.execute("BEGIN")  # all is read as of one moment, whatever another process writes
            return store_file.findings(self._db) or self._damaged_document()
        except FAILURES as error:
            return str(error)
        finally:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def _damaged_document(self) -> str:
        sql = f"SELECT {_COLUMNS} FROM documents WHERE num > ? ORDER BY num LIMIT {_PAGE}"
        num = seen = 0
        while page := self._db.execute(sql, (num,)).fetchall():
            wrong = [columns[1] for columns in page if not _is_whole(Row._make(columns[:-1]), columns[-1])]
            if wrong:
                return f"the record {wrong[0]!r} is not what was written"
            num, seen = page[-1][0], seen + len(page)
        return "" if seen == self.count() else f"{seen} records where {self.count()} were written"
