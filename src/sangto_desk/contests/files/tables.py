"""The rows of a spreadsheet: XLSX, or CSV in whatever encoding and with whatever border between cells.

A formula is the text that stands in the cell; nothing is reckoned. Bounds: so many rows, so many characters of a cell.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from sangto.errors import InputError
from sangto.text import decode_bytes
from sangto_desk.contests.files.refusals import FileRefused
from sangto_desk.evidence.reading import storable

MOST_ROWS = 20_000
MOST_COLUMNS = 60
LONGEST_CELL = 200_000
_LONGEST_GAP = 100  # empty rows
MOST_UNPACKED = 300_000_000  # bytes of all parts of an XLSX
_BROKEN = (
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    OSError,
    SyntaxError,  # what the XML parser of the standard library raises
)

Cells = list[str]


def is_table(data: bytes, name: str) -> bool:
    """Whether a file is a spreadsheet: an XLSX by its parts, a CSV by its name."""
    if data.startswith(b"PK\x03\x04"):
        return b"xl/workbook.xml" in data
    return name.lower().endswith((".csv", ".tsv"))


def read_table(data: bytes) -> list[Cells]:
    """All rows of the first sheet, the first among them; a row without any text is empty, so that places stay.

    Args:
        data: The bytes of an XLSX or CSV file.

    Raises:
        FileRefused: It cannot be opened, or is too long.
    """
    rows = _sheet(data) if data.startswith(b"PK\x03\x04") else _lines(data)
    return list(_bounded(rows))


def _bounded(rows: Iterable[Cells]) -> Iterator[Cells]:
    """Rows down to the last with text; more than a hundred empty ones in a row are the end."""
    count, empty = 0, 0
    for row in rows:
        while row and not row[-1]:
            row.pop()
        full = bool(row)
        count, empty = count + full, 0 if full else empty + 1
        if count > MOST_ROWS + 1 or max(map(len, row), default=0) > LONGEST_CELL:
            raise FileRefused("table-too-long", most=MOST_ROWS, cell=LONGEST_CELL)
        if empty > _LONGEST_GAP:
            return
        yield row


def _sheet(data: bytes) -> Iterator[Cells]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise FileRefused("file-swollen")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        for row in book.worksheets[0].iter_rows(max_col=MOST_COLUMNS, values_only=True):
            yield [_text(value) for value in row]
    except (InvalidFileException, *_BROKEN) as error:
        raise FileRefused("table-damaged", found=" ".join(str(error).split())[:80] or type(error).__name__) from error


def _text(value: object) -> str:
    """A cell as text; a formula is its own words."""
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return storable(str(value)).strip()


def _lines(data: bytes) -> Iterator[Cells]:
    try:
        text = storable(decode_bytes(data).text)
    except InputError as error:
        raise FileRefused("table-damaged", found=error.message[:80]) from error
    first = text.split("\n", 1)[0]
    border = max(",;\t", key=first.count)
    csv.field_size_limit(10 * LONGEST_CELL)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=border):
            yield [cell.strip() for cell in row[:MOST_COLUMNS]]
    except csv.Error as error:
        raise FileRefused("table-damaged", found=str(error)[:80]) from error
