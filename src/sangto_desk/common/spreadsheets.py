"""Spreadsheets (XLSX) of tables, safe to open: no cell is a formula.

A text that a spreadsheet program would read as a formula (it begins with ``=``, ``+``, ``-``, ``@``, a tab or a line
break) is written as text, with the sign that says so to programs and people. Numbers and days keep their type, so that
whoever gets the file can reckon with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Value = str | int | float | date | datetime | bool | None
_FORMULA = re.compile(r"^[=+\-@\t\r\n]")
_BAD_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_TEXT = 32_767  # what a cell can hold


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table.

    Attributes:
        title: Name of the sheet; cut and cleaned to what a spreadsheet takes, and made unique.
        head: Names of the columns.
        rows: Values; a text is never read as a formula.
        above: Lines above the table: what it is, of when, by whom.
        widths: Of the columns, in characters; made from the content where empty.
    """

    title: str
    head: Sequence[str]
    rows: Iterable[Sequence[Value]]
    above: Sequence[str] = ()
    widths: Sequence[int] = ()


def workbook_bytes(sheets: Iterable[Sheet], *, title: str = "", made: datetime | None = None) -> bytes:
    """A workbook with a sheet for each table.

    Args:
        sheets: At least one.
        title: Of the workbook, in its properties.
        made: When, in its properties; so that the same content gives the same properties.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title, book.properties.creator = title, "Sáng Tỏ"
    if made is not None:
        book.properties.created = book.properties.modified = made.replace(tzinfo=None, microsecond=0)
    names: set[str] = set()
    for sheet in sheets:
        _fill(book.create_sheet(_name(sheet.title, names)), sheet)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def write_cell(cell: Cell, value: Value) -> None:
    """Put a value into a cell; a text stays a text whatever it begins with."""
    if isinstance(value, str):
        from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

        text = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST_TEXT]
        cell.value = text
        if _FORMULA.match(text):
            cell.data_type = "s"
            cell.quotePrefix = True
        return
    if isinstance(value, datetime):
        cell.value, cell.number_format = value.replace(tzinfo=None), "dd/mm/yyyy hh:mm"
        return
    cell.value = value
    if isinstance(value, date):
        cell.number_format = "dd/mm/yyyy"
    elif isinstance(value, float):
        cell.number_format = "#,##0.0"
    elif isinstance(value, int) and not isinstance(value, bool):
        cell.number_format = "#,##0"


def _name(title: str, names: set[str]) -> str:
    """A name of a sheet: at most 31 characters, none of those that programs refuse, none twice."""
    plain = _BAD_IN_TITLES.sub(" ", title).strip("' ")[:31] or "1"
    name, number = plain, 2
    while name.lower() in names:
        ending = f" {number}"
        name, number = plain[: 31 - len(ending)] + ending, number + 1
    names.add(name.lower())
    return name


def _fill(page: Any, sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    edge = Side(style="thin", color="D9D5CE")
    at = 1
    for line in sheet.above:
        write_cell(page.cell(at, 1), line)
        page.cell(at, 1).font = Font(bold=at == 1, size=14 if at == 1 else 11)
        at += 1
    at += 1 if sheet.above else 0
    for column, name in enumerate(sheet.head, 1):
        cell = page.cell(at, column)
        write_cell(cell, name)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E0EFF0")
        cell.alignment, cell.border = Alignment(wrap_text=True, vertical="top"), Border(bottom=edge)
    widths = list(sheet.widths) or [len(name) for name in sheet.head]
    head = at
    for row in sheet.rows:
        at += 1
        for column, value in enumerate(row, 1):
            write_cell(page.cell(at, column), value)
            page.cell(at, column).alignment = Alignment(wrap_text=True, vertical="top")
            if not sheet.widths and column <= len(widths):
                widths[column - 1] = max(widths[column - 1], len(str(value if value is not None else "")))
    for column, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(column)].width = min(max(width + 2, 8), 60)
    page.freeze_panes = page.cell(head + 1, 1).coordinate
    if sheet.head:
        page.auto_filter.ref = f"A{head}:{get_column_letter(len(sheet.head))}{max(at, head)}"
    page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = f"{head}:{head}"
