"""Tables of figures: print them, and freeze them under ``bench/results`` and in ``bench/README.md``.

Results hold figures, sizes and versions, never the name of a machine.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

Figure = float | int | str | None

HERE = Path(__file__).parent
RESULTS = HERE / "results"
_MARK = "<!-- Below: written by `python -m bench --freeze`; do not edit. -->"
_PACKAGES = ("tantivy", "bm25s", "numpy", "click")


class Unavailable(Exception):
    """A task cannot run here; the message says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    label: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Figures with names on both sides; columns carry their units."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a task found, and what a reader must know to read it."""

    task: str
    command: str
    tables: tuple[Table, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """What a run was told.

    Attributes:
        data: Folder of the development data, or None.
        sizes: Records of the corpora, ascending.
        queries: Questions asked of each.
        rounds: How often whole programs are run.
    """

    data: Path | None
    sizes: tuple[int, ...]
    queries: int
    rounds: int


def show(figure: Figure) -> str:
    """A figure with three significant digits, thousands set apart."""
    if figure is None:
        return "–"
    if isinstance(figure, float):
        return f"{figure:,.0f}" if abs(figure) >= 100 else f"{figure:.3g}"
    return f"{figure:,}" if isinstance(figure, int) else figure


def render(outcome: Outcome) -> str:
    """The outcome as Markdown."""
    lines = [f"## {outcome.task}", "", f"`{outcome.command}`", ""]
    for table in outcome.tables:
        lines += [f"### {table.title}", "", *_lines(table), ""]
    lines += [f"- {note}" for note in outcome.notes]
    return "\n".join(lines).rstrip() + "\n"


def _lines(table: Table) -> list[str]:
    cells = [["", *table.columns], *([row.label, *map(show, row.figures)] for row in table.rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    aligned = [[row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])] for row in cells]
    padded = ["| " + " | ".join(row) + " |" for row in aligned]
    rule = "|" + "|".join("-" * (width + 1) + (":" if at else "-") for at, width in enumerate(widths)) + "|"
    return [padded[0], rule, *padded[1:]]


def versions() -> dict[str, str]:
    """Versions of Python and of the packages that the figures depend on."""
    found = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def freeze(outcome: Outcome, results: Path = RESULTS) -> Path:
    """Write an outcome to ``results/TASK.json``."""
    results.mkdir(exist_ok=True)
    path = results / f"{outcome.task}.json"
    kept: dict[str, Any] = {**asdict(outcome), "versions": versions()}
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def load(path: Path) -> Outcome:
    """A frozen outcome."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    tables = tuple(
        Table(t["title"], tuple(t["columns"]), tuple(Row(r["label"], tuple(r["figures"])) for r in t["rows"]))
        for t in kept["tables"]
    )
    return Outcome(kept["task"], kept["command"], tables, tuple(kept["notes"]))


def write_readme(order: Sequence[str], readme: Path = HERE / "README.md", results: Path = RESULTS) -> None:
    """Put all frozen tables below the mark in the README."""
    head = readme.read_text(encoding="utf-8").split(_MARK)[0].rstrip()
    paths = [results / f"{task}.json" for task in order]
    parts = [render(load(path)) for path in paths if path.is_file()]
    readme.write_text("\n\n".join([head, _MARK, *(part.rstrip() for part in parts)]) + "\n", encoding="utf-8")
