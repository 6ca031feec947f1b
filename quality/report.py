"""Tables of figures: print them, compare them with the frozen ones, freeze them.

A task returns an `Outcome`. Frozen outcomes lie in ``quality/results`` as JSON with figures of four digits,
so that a change of the engine shows as a change of these files; ``README.md`` beside them is made from them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from quality.loaders import HERE, Data

T = TypeVar("T")
Figure = float | int | None

ENGINE = "Sáng Tỏ"  # begins the labels of rows that measure the engine; all other rows are peers
RESULTS = HERE / "results"
_HEAD = """# Quality, as last measured

Made by `python -m quality --data DIR --freeze`; do not edit. `DIR` holds the development data described in
[`quality/README.md`](../README.md), which also says what each task asks. Without `--freeze` the same command prints the
tables again, with the change against these figures in brackets.

Figures are shares in [0, 1] unless a column says otherwise. A dash: not measured, or no such thing.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: whose figures, and one figure for each column."""

    label: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Figures with names on both sides.

    Attributes:
        title: Unique within a task.
        columns: Names of the figures of a row.
        rows: In the order to print.
        turned: Print rows as columns, for tables with few rows and many columns.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a task found: its tables, and what a reader must know to read them."""

    task: str
    tables: tuple[Table, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """What a run was told.

    Attributes:
        data: The development data.
        sample: Ask at most so many questions of each table; 0 asks all.
        tuning: Use the questions that are there for tuning, not those that are reported.
        engine_only: Take the figures of the peers from the frozen results.
    """

    data: Data
    sample: int = 0
    tuning: bool = False
    engine_only: bool = False

    def some(self, questions: Sequence[T]) -> list[T]:
        """All questions, or `sample` of them evenly spread over the whole."""
        if not self.sample or self.sample >= len(questions):
            return list(questions)
        return [questions[n * len(questions) // self.sample] for n in range(self.sample)]


def measure(
    setting: Setting,
    task: str,
    title: str,
    columns: Sequence[str],
    systems: Mapping[str, Callable[[], Sequence[Figure]]],
) -> Table:
    """Make a table by asking each system for its row.

    Args:
        setting: Says whether peers are asked or looked up.
        task: Name of the task, to find its frozen figures.
        title: Title of the table.
        columns: Names of the figures.
        systems: For each row its label and what computes its figures.
    """
    frozen = read_frozen(task)
    rows = []
    for label, compute in systems.items():
        if setting.engine_only and not label.startswith(ENGINE):
            figures: Sequence[Figure] = [frozen.get((title, label, column)) for column in columns]
        else:
            figures = compute()
        rows.append(Row(label, tuple(figures)))
    return Table(title, tuple(columns), tuple(rows))


def progress(items: Sequence[T], label: str) -> Iterator[T]:
    """The items, with a count on the terminal while they pass; nothing where there is no terminal."""
    shown = sys.stderr.isatty()
    for n, item in enumerate(items):
        if shown and n % 50 == 0:
            sys.stderr.write(f"\r\x1b[K{label}: {n:,} of {len(items):,}")
            sys.stderr.flush()
        yield item
    if shown:
        sys.stderr.write("\r\x1b[K")


def read_frozen(task: str) -> dict[tuple[str, str, str], Figure]:
    """Frozen figures of a task by title, row and column; empty if there are none."""
    path = RESULTS / f"{task}.json"
    if not path.exists():
        return {}
    tables = json.loads(path.read_text(encoding="utf-8"))["tables"]
    return {
        (table["title"], row["label"], column): figure
        for table in tables
        for row in table["rows"]
        for column, figure in zip(table["columns"], row["figures"], strict=True)
    }


def _rounded(figure: Figure) -> Figure:
    return round(figure, 4) if isinstance(figure, float) else figure


def freeze(outcome: Outcome) -> None:
    """Write the figures of a task, then the page of all frozen figures."""
    kept = asdict(outcome)
    for table in kept["tables"]:
        for row in table["rows"]:
            row["figures"] = [_rounded(figure) for figure in row["figures"]]
    RESULTS.mkdir(exist_ok=True)
    text = json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (RESULTS / f"{outcome.task}.json").write_text(text, encoding="utf-8")
    (RESULTS / "README.md").write_text(page(sorted(RESULTS.glob("*.json"))), encoding="utf-8")


def page(paths: Sequence[Path]) -> str:
    """The Markdown page of frozen outcomes."""
    parts = [_HEAD]
    for path in paths:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(kept, dict) or "tables" not in kept:
            continue
        parts.append(f"\n## {kept['task']}\n")
        for table in kept["tables"]:
            rows = tuple(Row(row["label"], tuple(row["figures"])) for row in table["rows"])
            parts.append(_markdown(Table(table["title"], tuple(table["columns"]), rows, table["turned"])))
        parts.extend(f"- {note}\n" for note in kept["notes"])
    return "".join(parts)


def _cells(table: Table, show: Callable[[Row, int], str]) -> list[list[str]]:
    """Head and body of a table as text, turned if it asks for it."""
    lines = [["", *table.columns]]
    lines += [[row.label, *(show(row, n) for n in range(len(table.columns)))] for row in table.rows]
    return [list(line) for line in zip(*lines, strict=True)] if table.turned else lines


def _text(figure: Figure) -> str:
    if figure is None:
        return "–"
    return f"{figure:.4f}" if isinstance(figure, float) else f"{figure:,}"


def _markdown(table: Table) -> str:
    head, *body = _cells(table, lambda row, n: _text(row.figures[n]))
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *body]
    return f"\n### {table.title}\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines) + "\n"


def _with_change(figure: Figure, before: Figure) -> str:
    shown = _text(figure)
    if figure is None or before is None or _rounded(figure) == before:
        return shown
    return f"{shown} ({figure - before:+.4f})" if isinstance(figure, float) else f"{shown} ({figure - before:+,})"


def render(outcome: Outcome, *, compare: bool) -> str:
    """The tables of a task for reading on a terminal.

    Args:
        outcome: What to show.
        compare: Show the change against the frozen figures in brackets.
    """
    frozen = read_frozen(outcome.task) if compare else {}
    parts = [f"== {outcome.task} =="]
    for table in outcome.tables:

        def show(row: Row, n: int, table: Table = table) -> str:
            return _with_change(row.figures[n], frozen.get((table.title, row.label, table.columns[n])))

        lines = _cells(table, show)
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        parts.append(f"\n{table.title}")
        for line in lines:
            numbers = (cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))
            parts.append("  ".join([line[0].ljust(widths[0]), *numbers]))
    parts.extend(["", *(f"- {note}" for note in outcome.notes)] if outcome.notes else [])
    return "\n".join(parts) + "\n"
