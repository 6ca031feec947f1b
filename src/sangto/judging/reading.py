"""Reading entries, judges, conflicts and scores from CSV (comma, semicolon or tab; any encoding) or JSON.

A table is CSV with a header, a JSON list of objects, or JSON Lines. Columns that are not known are left alone.
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sangto.errors import EmptyInput, InvalidRecord, UnknownFormat
from sangto.judging.records import Entry, Judge, Read
from sangto.text import decode_bytes

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a file, each with the number by which a person finds it."""

    name: str
    rows: tuple[tuple[int, Row], ...]


def read_table(data: bytes, name: str, needed: Sequence[str]) -> Table:
    """A table from the bytes of a file.

    Args:
        data: CSV or JSON.
        name: What the file is called in messages.
        needed: Columns without which it makes no sense.

    Raises:
        EmptyInput: It has no rows.
        UnknownFormat: It is neither, or lacks a column.
    """
    text = decode_bytes(data).text.lstrip("\ufeff")
    rows = _json_rows(text, name) if text.lstrip().startswith(("[", "{")) else _csv_rows(text, name)
    if not rows:
        raise EmptyInput(f"{name} holds no rows.", hint=f"Give a header and rows with {', '.join(needed)}.")
    if missing := [column for column in needed if column not in rows[0][1]]:
        raise UnknownFormat(
            f"{name} has no column {missing[0]!r} (got {', '.join(rows[0][1])}).",
            hint=f"Needed are: {', '.join(needed)}.",
        )
    return Table(name, tuple(rows))


def _csv_rows(text: str, name: str) -> list[tuple[int, Row]]:
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        names = [cell.strip().lower() for cell in next(reader, [])]
        return [
            (reader.line_num, dict(zip(names, (cell.strip() for cell in row), strict=False)))
            for row in reader
            if any(cell.strip() for cell in row)
        ]
    except csv.Error as error:
        raise UnknownFormat(
            f"{name}, row {reader.line_num}: not CSV: {error}.", hint="Save the sheet as CSV in UTF-8."
        ) from error


def _json_rows(text: str, name: str) -> list[tuple[int, Row]]:
    values = _json_values(text, name)
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        raise UnknownFormat(f"{name}: a list of objects is needed.", hint='Give [{"id": "1", …}, …].')
    return [
        (number, {str(key).strip().lower(): _cell(value) for key, value in row.items()})
        for number, row in enumerate(values, 1)
    ]


def _json_values(text: str, name: str) -> object:
    """What JSON holds, or a list of what stands in each line of JSON Lines."""
    try:
        if text.lstrip().startswith("{"):
            return [json.loads(line) for line in text.splitlines() if line.strip()]
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnknownFormat(f"{name} begins like JSON but is none: {error}.") from error


def _cell(value: object) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "" if value is None else str(value).strip()


def _identifier(table: Table, number: int, row: Row, column: str) -> str:
    value = row.get(column, "")
    if not value:
        where = f"{table.name}, row {number}"
        raise InvalidRecord(f"{where}: {column!r} must not be empty.", where=where)
    return value


def _number(table: Table, number: int, row: Row, column: str) -> float | None:
    text = row.get(column, "")
    if not text:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        where = f"{table.name}, row {number}"
        raise InvalidRecord(f"{where}: {column!r} must be a number (got {text!r}).", where=where)
    return value


def _count(table: Table, number: int, row: Row, column: str) -> int | None:
    value = _number(table, number, row, column)
    if value is not None and (value < 0 or value != int(value)):
        where = f"{table.name}, row {number}"
        raise InvalidRecord(f"{where}: {column!r} must be a whole number (got {row[column]!r}).", where=where)
    return None if value is None else int(value)


def read_entries(table: Table) -> list[Entry]:
    """Entries: ``id`` and, if known, ``unit``, ``school``, ``family``, ``author``, ``language``, ``category``."""
    optional = ("unit", "school", "family", "author", "language", "category")
    entries = (
        Entry(_identifier(table, number, row, "id"), *(row.get(name, "") for name in optional))
        for number, row in table.rows
    )
    return [replace(entry, language=entry.language.lower()) for entry in entries]


def read_judges(table: Table) -> list[Judge]:
    """Judges: ``id`` and, if known, ``unit``, ``school``, ``family``, ``author``, ``languages``, ``min``, ``max``.

    Without an ``author``, the id is the key under which the judge may have sent in an entry too.
    """
    return [
        Judge(
            id=_identifier(table, number, row, "id"),
            unit=row.get("unit", ""),
            school=row.get("school", ""),
            family=row.get("family", ""),
            author=row.get("author", "") or row["id"],
            languages=frozenset(row.get("languages", "").lower().replace(";", " ").replace(",", " ").split()),
            least=_count(table, number, row, "min"),
            most=_count(table, number, row, "max"),
        )
        for number, row in table.rows
    ]


def read_reads(table: Table) -> list[Read]:
    """Reads: ``entry``, ``judge`` and, once given, ``score``.

    Raises:
        InvalidRecord: A score is no number, or a judge has scored an entry twice.
    """
    reads: dict[tuple[str, str], Read] = {}
    for number, row in table.rows:
        read = Read(
            _identifier(table, number, row, "entry"),
            _identifier(table, number, row, "judge"),
            _number(table, number, row, "score"),
        )
        if (read.entry, read.judge) in reads:
            where = f"{table.name}, row {number}"
            raise InvalidRecord(
                f"{where}: judge {read.judge!r} has read entry {read.entry!r} already.",
                where=where,
                hint="Leave one of the two rows out.",
            )
        reads[read.entry, read.judge] = read
    return list(reads.values())
