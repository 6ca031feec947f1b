"""Tips from a file: CSV with a column for the text, or JSON Lines.

Order of steps: read the bytes in whatever encoding they are; tell the format by the name, else by the first character;
give out row by row, each with its place, so that a bad one can be named and the others go through.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass

from sangto.errors import EmptyInput, InvalidRecord, UnknownFormat
from sangto.text import decode_bytes, fold_text

FORMATS = ("csv", "jsonl")
TEXT_COLUMNS = ("text", "noi dung", "tin gui", "tin nhan", "message", "content")
_DELIMITERS = ",;\t"
csv.field_size_limit(16_000_000)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a file.

    Attributes:
        where: Its place, for people: ``"tips.csv, row 12"``.
        text: What was sent; None where the row holds none.
        problem: Why there is none.
    """

    where: str
    text: str | None
    problem: str = ""


def read_rows(data: bytes, name: str, *, format_: str = "", column: str = "") -> Iterator[Row]:
    """The rows of a file.

    Args:
        data: Its contents, in any encoding.
        name: Its name, for messages and to tell the format.
        format_: ``csv`` or ``jsonl``; told by name and content if empty.
        column: The column of CSV, or the key of JSON Lines, that holds the text; found by its name if empty.

    Raises:
        UnreadableText: It is no text.
        UnknownFormat: It is neither CSV nor JSON Lines.
        EmptyInput: There are no rows.
        InvalidRecord: CSV without a column for the text.
    """
    text = decode_bytes(data).text
    chosen = format_ or _told(name, text)
    rows = list(_json_rows(text, name, column or "text") if chosen == "jsonl" else _csv_rows(text, name, column))
    if not rows:
        raise EmptyInput(f"{name} holds no rows.", hint='Give CSV with a column "text", or lines like {"text": "…"}.')
    return iter(rows)


def _told(name: str, text: str) -> str:
    lower = name.lower()
    if lower.endswith((".jsonl", ".ndjson")):
        return "jsonl"
    if lower.endswith((".csv", ".tsv")):
        return "csv"
    if text.lstrip()[:1] == "{":
        return "jsonl"
    if "\n" in text.strip() and "<html" not in text[:1000].lower():
        return "csv"
    raise UnknownFormat(
        f"{name} is neither CSV nor JSON Lines, as far as its name and content tell.",
        hint="Name the format with --format csv or --format jsonl.",
    )


def _json_rows(text: str, name: str, key: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _json_row(line, f"{name}, line {number}", key)


def _json_row(line: str, where: str, key: str) -> Row:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return Row(where, None, "not JSON")
    if not isinstance(value, dict) or not isinstance(value.get(key), str):
        return Row(where, None, f'an object with a text "{key}" is needed')
    return Row(where, value[key])


def _csv_rows(text: str, name: str, column: str) -> Iterator[Row]:
    head = text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    try:
        names = next(reader, [])
        place = _text_column(names, name, column)
        for number, cells in enumerate(reader, 2):
            if cells:
                yield _csv_row(cells, f"{name}, row {number}", place)
    except csv.Error as error:
        raise InvalidRecord(f"{name}, row {reader.line_num}: {error}.", where=name) from error


def _csv_row(cells: list[str], where: str, place: int) -> Row:
    if place >= len(cells):
        return Row(where, None, f"only {len(cells)} of at least {place + 1} cells")
    return Row(where, cells[place])


def _text_column(names: list[str], name: str, column: str) -> int:
    folded = [" ".join(fold_text(each).split()) for each in names]
    for wanted in [" ".join(fold_text(column).split())] if column else TEXT_COLUMNS:
        if wanted in folded:
            return folded.index(wanted)
    raise InvalidRecord(
        f"{name}: no column {column or 'text'!r} among {', '.join(map(repr, names[:12])) or 'none'}.",
        where=name,
        hint="Name the column that holds what was sent: --column NAME.",
    )
