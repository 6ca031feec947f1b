"""One way to read fact-checks from any file or stream.

Order of steps: open and decompress -> name or recognise the format -> the format's own reader gives
fact-checks one by one and notes what it leaves out -> at the end, say so if the file was cut short.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import TracebackType

from sangto.claimreview.columns import complete_columns
from sangto.claimreview.csv_rows import read_csv
from sangto.claimreview.documents import read_claim_reviews
from sangto.claimreview.factchecktools import read_answers
from sangto.claimreview.feed import read_feed
from sangto.claimreview.formats import check_format, detect_format
from sangto.claimreview.jsonl import read_jsonl
from sangto.claimreview.problems import Problem, ProblemLog
from sangto.claimreview.source import ByteSource, Place
from sangto.errors import InputError
from sangto.records import FactCheck

_WITH_COLUMNS = ("jsonl", "csv")


class Reader:
    """The fact-checks of one file, given one by one; made by `open_reader`. Iterate once, or use as a
    context.

    Attributes:
        format: Name of the format that is read.
        name: What the file is called in messages.
        read: Fact-checks given so far.
    """

    def __init__(self, source: ByteSource, format: str, columns: Mapping[str, str] | None, strict: bool) -> None:
        self.format = check_format(format)
        self.name = source.name
        self.read = 0
        self._source = source
        self._log = ProblemLog(strict=strict)
        self._fact_checks = self._all(columns)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The first problems met so far, at most `limits.MAX_PROBLEMS_KEPT`; `skipped` and `warnings` count
        all.
        """
        return tuple(self._log.kept)

    @property
    def skipped(self) -> int:
        """Records left out so far because they could not be read."""
        return self._log.skipped

    @property
    def warnings(self) -> int:
        """Fields left empty so far, and other losses within records that were read."""
        return self._log.warnings

    @property
    def position(self) -> int:
        """Bytes of the file read so far, as stored: of the compressed file, if it is compressed."""
        return self._source.position

    @property
    def size(self) -> int | None:
        """Bytes of the file as stored, or None for a pipe."""
        return self._source.size

    def close(self) -> None:
        """Close the file, if it was opened here. Reading to the end does so too."""
        self._source.close()

    def __iter__(self) -> Iterator[FactCheck]:
        return self

    def __next__(self) -> FactCheck:
        try:
            fact_check = next(self._fact_checks)
        except BaseException:
            self.close()
            raise
        self.read += 1
        return fact_check

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _all(self, columns: Mapping[str, str] | None) -> Iterator[FactCheck]:
        yield from self._of_format(complete_columns(columns))
        if self._source.damage:
            self._log.skip(self.name, self._source.damage)

    def _of_format(self, columns: Mapping[str, str]) -> Iterator[FactCheck]:
        source, log = self._source, self._log
        match self.format:
            case "jsonl":
                return read_jsonl(source, log, columns)
            case "csv":
                return read_csv(source, log, columns)
            case "claimreview":
                return read_claim_reviews(source, log)
            case "datacommons":
                return read_feed(source, log)
            case _:
                return read_answers(source, log)


def open_reader(
    place: Place,
    format: str | None = None,
    *,
    columns: Mapping[str, str] | None = None,
    strict: bool = False,
    name: str = "",
) -> Reader:
    """Open a file or stream of fact-checks.

    The reader is an iterator of `FactCheck`. Records that break a rule are left out, counted and described in
    ``reader.problems``; a field that breaks a rule is left empty and counted as a warning. Gzip is
    recognised.

    Args:
        place: Path, or a binary stream, which need not be seekable.
        format: One of `FORMATS`; recognised from name and content if None.
        columns: For ``jsonl`` and ``csv``: field to column, where they differ, e.g. ``{"claim":
            "tuyen_bo"}``.
        strict: Raise at the first record that would be left out.
        name: What to call the file in messages.

    Raises:
        OSError: The file cannot be opened.
        UnknownFormat: The format is not known or cannot be recognised; while iterating, a CSV header lacks a
            column.
        InputError: A column is named for a field that does not exist, or for a format that has none; the
            stream is opened as text.
        InvalidRecord: While iterating, in strict mode.
        InputTooLarge: While iterating, a document is too large to be read whole.
        UnreadableText: While iterating, no known encoding explains the bytes.
    """
    complete_columns(columns)
    if format is not None:
        check_format(format)
    source = ByteSource(place, name=name)
    try:
        chosen = format or detect_format(source.name, source.head())
        if columns and chosen not in _WITH_COLUMNS:
            raise InputError(
                f"Columns cannot be named for the format {chosen}.",
                hint=f"They can for {', '.join(_WITH_COLUMNS)}.",
            )
        return Reader(source, chosen, columns, strict)
    except BaseException:
        source.close()
        raise
