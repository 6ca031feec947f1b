"""CSV with a header row: comma, semicolon or tab; quoted fields may hold line breaks.

Order of steps: lines of text -> an Excel ``sep=`` line is dropped -> the delimiter is the one that makes the
header fit best -> each row is checked against the header -> a fact-check.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from sangto.claimreview.build import RawFields, build_fact_check, is_web_address
from sangto.claimreview.columns import STATUS, WITHDRAWN, describe_missing, suggest
from sangto.claimreview.encoding import Line, text_lines
from sangto.claimreview.limits import MAX_LINE_BYTES
from sangto.claimreview.problems import ProblemLog, quote
from sangto.claimreview.source import ByteSource
from sangto.errors import InvalidRecord, UnknownFormat
from sangto.records import FactCheck

_DELIMITERS = (",", ";", "\t")
_EXCEL_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)


def read_csv(source: ByteSource, log: ProblemLog, columns: Mapping[str, str]) -> Iterator[FactCheck]:
    """The fact-checks of a CSV file; rows that cannot be read go to the log.

    Args:
        source: The file.
        log: Takes the problems.
        columns: For each field the column that holds it; case and white space around do not matter.

    Raises:
        UnknownFormat: The header has no column for the claim, or lacks one that was named.
    """
    lines = _Lines(text_lines(source, legacy=True))
    first = next(lines, "")
    while first and not first.strip():
        first = next(lines, "")
    if not first:
        return
    separator = _EXCEL_SEPARATOR.fullmatch(first)
    if separator:
        first = next(lines, "")
    delimiter = separator[1] if separator else sniff_delimiter(first, columns)
    rows = _Rows(chain([first], lines), delimiter, lines)
    header = next(rows, None)
    if header is None or isinstance(header, InvalidRecord):
        raise UnknownFormat(f"{source.name}: the header cannot be read ({header or 'there is none'}).")
    positions = _positions(header, columns, source.name)
    status = [place for place, cell in enumerate(header) if _name(cell) == STATUS]
    for row in rows:
        where = f"{source.name}, line {rows.first_line}"
        try:
            if isinstance(row, InvalidRecord):
                raise row
            if any(cell.strip() for cell in row) and not _is_withdrawn(row, status):
                yield _fact_check(row, len(header), positions, where, log)
        except InvalidRecord as problem:
            log.skip(where, problem.message, hint=problem.hint)


def sniff_delimiter(header: str, columns: Mapping[str, str]) -> str:
    """The delimiter that finds most of the wanted columns in the header, then the one that makes most
    columns.
    """
    wanted = {_name(column) for column in columns.values()}

    def fitness(delimiter: str) -> tuple[int, int]:
        try:
            cells = next(csv.reader([header], delimiter=delimiter), [])
        except csv.Error:
            return (0, 0)
        return (len(wanted.intersection(map(_name, cells))), len(cells))

    return max(_DELIMITERS, key=fitness)


class _Lines:
    """The text of each line, with its end; remembers the number of the latest and which lines are faulty."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = iter(lines)
        self.number = 0
        self.faults: list[Line] = []

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.number = line.number
        if line.fault:
            self.faults.append(line)
        return line.text + "\n"


class _Rows:
    """Rows of cells; in the place of a row that cannot be read, the reason. `first_line` is where the latest
    began.
    """

    def __init__(self, texts: Iterable[str], delimiter: str, lines: _Lines) -> None:
        csv.field_size_limit(max(csv.field_size_limit(), MAX_LINE_BYTES))
        self._rows = csv.reader(texts, delimiter=delimiter, strict=True)
        self._lines = lines
        self.first_line = lines.number
        self._next_line = lines.number

    def __iter__(self) -> _Rows:
        return self

    def __next__(self) -> list[str] | InvalidRecord:
        self.first_line = self._next_line
        row = self._read()
        self._next_line = self._lines.number + 1
        faults, self._lines.faults = self._lines.faults, []
        if faults:
            return InvalidRecord(f"line {faults[0].number}: {faults[0].fault}")
        return row

    def _read(self) -> list[str] | InvalidRecord:
        try:
            return next(self._rows)
        except csv.Error as error:
            reason = str(error)
        if "unexpected end of data" in reason:
            reason = f"a quoted field is not closed by the end of the file, line {self._lines.number}"
        elif "field larger" in reason:
            reason = f"a field is over {MAX_LINE_BYTES} characters; is a closing quote missing?"
        return InvalidRecord(f"invalid CSV: {reason}")


def _positions(header: list[str], columns: Mapping[str, str], file: str) -> dict[str, int]:
    """For each field that the file has, the index of its column."""
    names = [_name(cell) for cell in header]
    positions = {}
    for field, column in columns.items():
        found = [index for index, name in enumerate(names) if name == _name(column)]
        if len(found) > 1:
            raise UnknownFormat(f"{file}: {len(found)} columns are called {quote(column)}.", hint="Rename one.")
        if found:
            positions[field] = found[0]
        elif column != field or field == "claim":
            seen = [cell.strip() for cell in header]
            hint = suggest(column, seen) or f"Say which column holds the {field}."
            raise UnknownFormat(f"{file}: {describe_missing(column, seen)}.", hint=hint)
    return positions


def _is_withdrawn(row: list[str], status: list[int]) -> bool:
    return any(place < len(row) and row[place].strip() == WITHDRAWN for place in status)


def _name(column: str) -> str:
    return " ".join(column.casefold().split())


def _fact_check(row: list[str], width: int, positions: dict[str, int], where: str, log: ProblemLog) -> FactCheck:
    if len(row) > width and any(cell.strip() for cell in row[width:]):
        raise InvalidRecord(
            f"the row has {len(row)} cells, the header {width}.",
            hint="Is a cell with a delimiter not in quotes?",
        )
    cells: dict[str, object] = {
        field: row[index]
        for field, index in positions.items()
        if index < len(row) and (field == "claim" or row[index].strip())
    }
    if "sources" in cells:
        cells["sources"] = _sources(str(cells["sources"]))
    return build_fact_check(RawFields(**cells), log.warner(where))


def _sources(cell: str) -> list[object]:
    """One source a line: addresses, or a title with its address."""
    sources: list[object] = []
    for line in filter(None, map(str.strip, cell.splitlines())):
        words = [word.strip(";,|()") for word in line.split()]
        addresses = [word for word in words if is_web_address(word)]
        if len(addresses) == 1:
            title = " ".join(word for word in line.split() if word.strip(";,|()") != addresses[0])
            sources.append({"title": title.strip(" ;,|-–"), "url": addresses[0]})
        else:
            sources.extend(addresses or [line])
    return sources
