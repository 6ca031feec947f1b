"""Tables of ``sangto judging``: read and checked on the way in, written as CSV, JSON or lines on the way out."""

from __future__ import annotations

import csv
import sys
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from sangto.errors import InputError
from sangto_cli.io import note, write_json, write_line, writing_results
from sangto_cli.reading import read_bytes

if TYPE_CHECKING:
    from sangto.judging import Ranking, Read
    from sangto.judging.reading import Table
    from sangto.judging.simulation import Cell


def open_table(name: str, needed: Sequence[str]) -> Table:
    """The table in a file, or in standard input for ``-``, with the columns that are needed."""
    try:
        from sangto.judging.reading import read_table
    except ModuleNotFoundError as error:
        raise InputError(
            f"Judging needs the package {error.name!r}, which is not installed.",
            hint="pip install 'sangto[contests]'",
        ) from error
    return read_table(read_bytes(name), "standard input" if name == "-" else name, needed)


def of_lists(table: Table, reads: Sequence[Read], entries: Collection[str], judges: Collection[str]) -> list[Read]:
    """The rows whose entry and judge are in the lists; others are said, since one may be a slip of the pen."""
    kept = [read for read in reads if read.entry in entries and read.judge in judges]
    if strange := [read for read in reads if read.entry not in entries or read.judge not in judges]:
        first = strange[0]
        note(
            f"left out: {len(strange)} rows of {table.name} name an entry or a judge that is not in the lists, "
            f"such as entry {first.entry!r}, judge {first.judge!r}"
        )
    return kept


def write_csv(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write a table to standard output."""
    with writing_results():
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


_RANKED = ("place", "entry", "raw_mean", "reads", "adjusted", "deviation", "top", "zone")
_USE = ("judge", "reads", "severity", "spread", "noise")


def _rounded(record: object, names: Sequence[str]) -> list[Any]:
    values = (getattr(record, name) for name in names)
    return [round(value, 4) if isinstance(value, float) else value for value in values]


def show_ranking(rankings: Sequence[tuple[str, Ranking]], by_category: bool, json_: bool) -> None:
    """Write what was ranked, a category after the other; the use of the scale is the same in all."""
    first, header = rankings[0][1], (*(("category",) if by_category else ()), *_RANKED)
    rows = [
        [*((category,) if by_category else ()), *_rounded(entry, _RANKED)]
        for category, ranking in rankings
        for entry in ranking.entries
    ]
    if json_:
        write_json(
            {
                "model": first.model,
                "seed": first.seed,
                "cut": first.cut,
                "entries": [dict(zip(header, row, strict=True)) for row in rows],
                "judges": [dict(zip(_USE, _rounded(judge, _USE), strict=True)) for judge in first.judges],
            }
        )
        return
    write_csv(header, rows)
    tied = sum(entry.zone == "tie" for _category, ranking in rankings for entry in ranking.entries)
    each = " of each category" if by_category else ""
    note(f"{len(rows)} entries, the first {first.cut}{each} are chosen, {tied} in the tie zone; model {first.model}")


def show_cell(cell: Cell, json_: bool) -> None:
    """Write what a plan found in a kind of world."""
    if json_:
        write_json(
            {
                "kind": cell.kind,
                "plan": cell.plan,
                "reads": round(cell.reads, 3),
                "runs": cell.runs,
                **{
                    name: {key: round(getattr(outcome, key), 4) for key in ("precision", "error", "regret")}
                    for name, outcome in (("raw", cell.raw), ("model", cell.model))
                },
            }
        )
        return
    shown = (f"{o.precision:.2f} ±{o.error:.2f} {o.regret:5.2f}" for o in (cell.raw, cell.model))
    write_line(f"{cell.kind:<12} {cell.plan:<12} {cell.reads:>5.2f}  {'  '.join(f'{text:>15}' for text in shown)}")
