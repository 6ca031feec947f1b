"""What is in an upload, before any of it is taken: a row for each entry, or the reason why there is none.

Three forms: a ZIP of files with a table that names their authors; a ZIP of files whose names are the authors
("Nguyễn Văn An - Dòng sông quê em.docx"); a table that holds the texts. Positions are the same each time the same bytes
are planned, so that work that was cut off goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from sangto.evidence import Content
from sangto.evidence.readers import ReaderProcess
from sangto_desk.contests.files.archives import Packed, open_archive
from sangto_desk.contests.files.columns import TableRow, entry_rows
from sangto_desk.contests.files.reading import ReadFile, flags_of, read_file
from sangto_desk.contests.files.refusals import FileRefused
from sangto_desk.contests.files.tables import is_table, read_table
from sangto_desk.contests.models import Source

_BETWEEN = (" - ", " – ", "_-_")


@dataclass(frozen=True, slots=True)
class Planned:
    """One row of an upload.

    Attributes:
        position: From 1 on.
        row: What the table says of it, or its name.
        label: What it is called to whoever sent it: its file, or the author of its row.
        line: Of the table, as the program that made it counts; None without a table.
        refusal: Why it is not even looked at, if so.
    """

    position: int
    row: TableRow
    label: str
    line: int | None = None
    refusal: FileRefused | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The rows of an upload, and the archive that their files are in."""

    rows: tuple[Planned, ...]
    archive: Packed | None = None

    def read(self, planned: Planned, reader: ReaderProcess) -> ReadFile:
        """The text of one row.

        Raises:
            FileRefused: It cannot be read; says why.
        """
        if planned.refusal is not None:
            raise planned.refusal
        if planned.row.text:
            return ReadFile(planned.row.text, Source.PASTE, flags_of(Content(planned.row.text)))
        if not planned.row.file:
            raise FileRefused("row-no-text")
        if self.archive is None:
            raise FileRefused("file-missing")
        return read_file(self.archive.read(planned.row.file), planned.row.file, reader)


def plan_upload(data: bytes, name: str = "") -> Plan:
    """Look what is in an upload.

    Args:
        data: Its bytes: a ZIP, an XLSX or a CSV.
        name: Its name.

    Raises:
        FileRefused: Nothing of it can be taken; says why.
    """
    if is_table(data, name) or not data.startswith(b"PK"):
        return Plan(tuple(_of_table(list(entry_rows(read_table(data))), None)))
    archive = open_archive(data)
    table = next((own for own in archive.names if own.lower().endswith((".xlsx", ".csv", ".tsv"))), None)
    if table is None:
        return Plan(tuple(_of_names(archive)), archive)
    rows = list(entry_rows(read_table(archive.read(table))))
    listed = tuple(_of_table(rows, archive))
    return Plan((*listed, *_unlisted(archive, table, listed)), archive)


def _of_table(rows: list[TableRow], archive: Packed | None) -> Iterator[Planned]:
    seen: set[str] = set()
    for position, row in enumerate(rows, 1):
        file = archive.find(row.file) if archive and row.file else row.file
        refusal = None
        if not row.author:
            refusal = FileRefused("row-no-author")
        elif file and file in seen:
            refusal = FileRefused("row-twice")
        seen.add(file)
        yield Planned(position, replace(row, file=file), row.file or row.author, row.line, refusal)


def _unlisted(archive: Packed, table: str, listed: tuple[Planned, ...]) -> Iterator[Planned]:
    named = {planned.row.file for planned in listed} | {table}
    for position, name in enumerate((own for own in archive.names if own not in named), len(listed) + 1):
        yield Planned(position, TableRow(0, file=name), name, refusal=FileRefused("file-unlisted"))


def _of_names(archive: Packed) -> Iterator[Planned]:
    """Files whose names say who wrote them, and perhaps what they are called."""
    for position, name in enumerate(archive.names, 1):
        stem = PurePosixPath(name).stem.replace("_", " ") if " - " not in name else PurePosixPath(name).stem
        author, title = stem, ""
        for mark in _BETWEEN:
            if mark in stem:
                author, _mark, title = stem.partition(mark)
                break
        yield Planned(position, TableRow(0, author=author.strip(), title=title.strip(), file=name), name)
