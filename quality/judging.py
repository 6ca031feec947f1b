"""Finding the best of a contest: plans of reading, by raw mean and by the model, on made-up contests of four kinds.

The truth is known because the contests are made up. The plain kind has the form that the model assumes, which favours
it; the other three break that form. Peer: the raw mean, which is what a spreadsheet gives.
"""

from __future__ import annotations

from quality.report import ENGINE, Outcome, Row, Setting, Table
from sangto.judging.generators import KINDS, World
from sangto.judging.plans import read_plan
from sangto.judging.simulation import Cell, simulate

TASK = "judging"
PLANS = ("1", "2", "3", "5", "2+10@10", "adaptive:2", "adaptive:3")
RUNS = 50
COLUMNS = ("reads an entry", "precision@23", "standard error", "regret (sd)")


def _rows(cell: Cell) -> tuple[Row, Row]:
    raw, model = cell.raw, cell.model
    return (
        Row(f"raw mean, {cell.plan}", (cell.reads, raw.precision, raw.error, raw.regret)),
        Row(f"{ENGINE}, {cell.plan}", (cell.reads, model.precision, model.error, model.regret)),
    )


def _table(kind: str, plans: tuple[str, ...], runs: int) -> Table:
    world = World(kind=kind)
    rows = [row for plan in plans for row in _rows(simulate(plan, world=world, runs=runs))]
    return Table(f"2,352 entries, 60 judges, 23 chosen: {kind}", COLUMNS, tuple(rows))


def run(setting: Setting) -> Outcome:
    """All plans in the plain world; the affordable ones where the model is wrong."""
    runs = min(setting.sample, RUNS) if setting.sample else RUNS
    cheap = tuple(plan for plan in PLANS if not read_plan(plan).budget)
    tables = tuple(_table(kind, PLANS if kind == KINDS[0] else cheap, runs) for kind in KINDS)
    notes = (
        f"Means of {runs} contests. A plan: reads an entry; 2+10@10: two, then ten more for the best tenth, all "
        "counted; adaptive:3: one, then batches nearest the cut, three an entry in all.",
        "Heavy tails: errors follow Student's t with two degrees of freedom. Lazy: a fifth of the judges give their "
        "usual score whatever they read. Colluding: a tenth of the judges give full points to a twentieth of the "
        "entries.",
    )
    return Outcome(TASK, tables, notes)
