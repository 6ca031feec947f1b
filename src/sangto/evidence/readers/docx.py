"""The text of a DOCX file, through python-docx: paragraphs and tables in their order."""

from __future__ import annotations

import io
import unicodedata
import zipfile
import zlib

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.table import Table
from lxml import etree

from sangto.errors import EmptyInput, InputTooLarge, UnknownFormat
from sangto.evidence.documents import Content

MOST_UNPACKED = 200_000_000  # bytes of all parts together
MOST_PARTS = 5_000
_BROKEN = (OpcError, zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, ValueError, TypeError, OSError)
_MORE_BROKEN = (AttributeError, IndexError, EOFError, NotImplementedError, RuntimeError)


def read(data: bytes) -> Content:
    """Read the text of a DOCX file.

    Args:
        data: The bytes of the file.

    Raises:
        InputTooLarge: It unpacks to more than 200 MB, or has more than 5,000 parts.
        UnknownFormat: It is damaged, encrypted, or no DOCX.
        EmptyInput: There is no text in it.
    """
    try:
        _check_size(data)
        opened = docx.Document(io.BytesIO(data))
        text = "\n".join(_lines(opened))
        properties = opened.core_properties
        title, author = properties.title or "", properties.author or ""
        date = properties.modified.date().isoformat() if properties.modified else ""
    except (*_BROKEN, *_MORE_BROKEN) as error:
        reason = " ".join(str(error).split())[:120] or type(error).__name__
        raise UnknownFormat(f"The DOCX file is damaged ({reason}).", hint="Save it anew, and add that.") from error
    if not text.strip():
        raise EmptyInput("The DOCX file holds no text.", hint="It may hold pictures of text only.")
    return Content(unicodedata.normalize("NFC", text), title=title, publisher=author, date=date)


def _check_size(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED or len(parts) > MOST_PARTS:
        raise InputTooLarge(
            f"The DOCX file unpacks to {unpacked:,} bytes in {len(parts):,} parts; at most {MOST_UNPACKED:,} bytes and"
            f" {MOST_PARTS:,} parts are read.",
            hint="Save it without its pictures, or as plain text.",
        )


def _lines(document: Document) -> list[str]:
    lines = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            lines += _rows(block)
        else:
            lines.append(block.text)
    return lines


def _rows(table: Table) -> list[str]:
    """The rows of a table; a cell that spans several columns counts once."""
    rows = []
    for row in table.rows:
        cells = dict.fromkeys(cell.text.strip() for cell in row.cells)
        rows.append(" | ".join(cell.replace("\n", " ") for cell in cells if cell))
    return rows
