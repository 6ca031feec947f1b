"""``sangto judging``: who reads what, who wins, and what a plan of reading finds."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from sangto.errors import InputError, InvalidRecord
from sangto_cli.io import note, progress, write_json, write_line, writing_results
from sangto_cli.reading import read_bytes

if TYPE_CHECKING:
    from sangto.judging import Ranking
    from sangto.judging.reading import Table

_PLANS = ("1", "2", "3", "5", "2+10@10", "adaptive:2", "adaptive:3")


@click.group()
def command() -> None:
    """Judge a contest: deal entries to judges, rank them, try plans of reading.

    \b
    Examples:
      sangto judging assign --entries entries.csv --judges judges.csv -k 3 > reads.csv
      sangto judging rank --scores scores.csv --top 23
      sangto judging simulate --plan 3 --plan 2+10@10
    """


def _table(name: str, needed: Sequence[str]) -> Table:
    try:
        from sangto.judging.reading import read_table
    except ModuleNotFoundError as error:
        raise InputError(
            f"Judging needs the package {error.name!r}, which is not installed.",
            hint="pip install 'sangto[contests]'",
        ) from error
    return read_table(read_bytes(name), "standard input" if name == "-" else name, needed)


def _write_csv(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    with writing_results():
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


@command.command()
@click.option(
    "--entries", required=True, metavar="FILE|-", help="id, unit, school, family, author, language, category."
)
@click.option("--judges", required=True, metavar="FILE", help="id, unit, school, family, author, languages, min, max.")
@click.option("--conflicts", metavar="FILE", help="entry, judge: pairs that somebody declared.")
@click.option("--reads", metavar="FILE", help="entry, judge: reads done or begun; they stay and count.")
@click.option("-k", type=click.IntRange(min=1), default=3, show_default=True, help="Judges an entry.")
@click.option(
    "--avoid",
    default="unit,school",
    show_default=True,
    help="What a judge may not share with an entry: unit, school, family, or nothing ('').",
)
@click.option(
    "--by-unit", is_flag=True, help="Judges read entries of their own unit, but for a share that crosses units."
)
@click.option(
    "--cross", type=click.FloatRange(0, 1), default=0.2, show_default=True, help="That share, with --by-unit."
)
@click.option(
    "--seed", type=int, default=0, show_default=True, help="Decides between equals; it is part of the result."
)
@click.option("--json", "json_", is_flag=True, help="Write one JSON object with reads, loads and seed.")
def assign(
    entries: str,
    judges: str,
    conflicts: str | None,
    reads: str | None,
    k: int,
    avoid: str,
    by_unit: bool,
    cross: float,
    seed: int,
    json_: bool,
) -> None:
    """Give every entry exactly k judges: even loads, no conflicts, judges who meet in ever other pairs.

    Files are CSV with a header, or JSON lists of objects. The result is CSV with the columns entry and judge.

    \b
    Examples:
      sangto judging assign --entries entries.csv --judges judges.csv -k 3 --seed 2026 > reads.csv
      sangto judging assign --entries entries.csv --judges judges.csv --by-unit --cross 0.2 --json
      sangto judging assign --entries entries.csv --judges judges.csv --reads done.csv -k 5
    """
    entry_table, judge_table = _table(entries, ["id"]), _table(judges, ["id"])
    declared = _table(conflicts, ["entry", "judge"]) if conflicts else None
    done = _table(reads, ["entry", "judge"]) if reads else None
    from sangto.judging import ConflictRules, assign
    from sangto.judging.conflicts import AVOIDABLE
    from sangto.judging.reading import read_entries, read_judges, read_reads

    wanted = frozenset(avoid.replace(",", " ").split())
    if unknown := sorted(wanted - set(AVOIDABLE)):
        raise InvalidRecord(f"--avoid knows {', '.join(AVOIDABLE)} (got {unknown[0]!r}).")
    pairs = frozenset((read.entry, read.judge) for read in read_reads(declared)) if declared else frozenset()
    result = assign(
        read_entries(entry_table),
        read_judges(judge_table),
        k=k,
        rules=ConflictRules(wanted, pairs),
        done=read_reads(done) if done else (),
        cross=cross if by_unit else None,
        seed=seed,
    )
    if json_:
        assigned = [{"entry": read.entry, "judge": read.judge} for read in result.reads]
        write_json({"seed": seed, "across": result.across, "loads": dict(result.loads), "reads": assigned})
        return
    _write_csv(("entry", "judge"), ((read.entry, read.judge) for read in result.reads))
    loads = [load for _judge, load in result.loads]
    note(f"{len(result.reads)} reads, {min(loads)} to {max(loads)} a judge, seed {seed}")


@command.command()
@click.option("--scores", required=True, metavar="FILE|-", help="entry, judge, score.")
@click.option(
    "--entries", metavar="FILE", help="id, category: all entries, so that those without a score are ranked too."
)
@click.option("--top", type=click.IntRange(min=1), required=True, help="How many are to be chosen.")
@click.option("--low", type=float, default=0.0, show_default=True, help="The lowest score that can be given.")
@click.option("--high", type=float, default=10.0, show_default=True, help="The highest.")
@click.option(
    "--step", type=click.FloatRange(min=0, min_open=True), default=0.5, show_default=True, help="Between scores."
)
@click.option("--unlinked", is_flag=True, help="Rank although no judge links the parts: entries were dealt at random.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of the draws behind the probabilities.")
@click.option(
    "--json", "json_", is_flag=True, help="Write one JSON object with entries, judges and the model's version."
)
def rank(
    scores: str,
    entries: str | None,
    top: int,
    low: float,
    high: float,
    step: float,
    unlinked: bool,
    seed: int,
    json_: bool,
) -> None:
    """Rank entries by scores, adjusted for strict and mild judges, beside the raw mean.

    Every entry has the probability that it is among the top; those that the scores cannot tell apart from the cut are
    in the tie zone and should be read again. Entries that no judge links cannot be compared, and are refused.

    \b
    Examples:
      sangto judging rank --scores scores.csv --top 23 > ranking.csv
      sangto judging rank --scores scores.csv --entries entries.csv --top 23 --json
    """
    table = _table(scores, ["entry", "judge", "score"])
    listed = _table(entries, ["id"]) if entries else None
    from sangto.judging import Scale, rank, require_connected
    from sangto.judging.reading import read_entries, read_reads

    reads = [read for read in read_reads(table) if read.score is not None]
    if not reads:
        raise InvalidRecord(f"{table.name} has no score.", hint="Fill the column 'score'.")
    if outside := next((r for r in reads if r.score is not None and not low <= r.score <= high), None):
        raise InvalidRecord(
            f"The score {outside.score:g} of judge {outside.judge!r} for entry {outside.entry!r} is outside "
            f"{low:g} to {high:g}.",
            hint="Mend it, or give --low and --high.",
        )
    if not unlinked:
        require_connected(reads)
    names = [entry.id for entry in read_entries(listed)] if listed else []
    ranking = rank(reads, entries=names, cut=top, scale=Scale(low, high, step), seed=seed)
    _show_ranking(ranking, json_)


_RANKED = ("place", "entry", "raw_mean", "reads", "adjusted", "deviation", "top", "zone")
_USE = ("judge", "reads", "severity", "spread", "noise")


def _rounded(record: object, names: Sequence[str]) -> list[Any]:
    values = (getattr(record, name) for name in names)
    return [round(value, 4) if isinstance(value, float) else value for value in values]


def _show_ranking(ranking: Ranking, json_: bool) -> None:
    entries = [_rounded(entry, _RANKED) for entry in ranking.entries]
    if json_:
        write_json(
            {
                "model": ranking.model,
                "seed": ranking.seed,
                "cut": ranking.cut,
                "entries": [dict(zip(_RANKED, row, strict=True)) for row in entries],
                "judges": [dict(zip(_USE, _rounded(judge, _USE), strict=True)) for judge in ranking.judges],
            }
        )
        return
    _write_csv(_RANKED, entries)
    tied = sum(entry.zone == "tie" for entry in ranking.entries)
    note(f"{len(entries)} entries, the first {ranking.cut} are chosen, {tied} in the tie zone; model {ranking.model}")


@command.command()
@click.option("--plan", "plans", multiple=True, metavar="PLAN", help="3, 2+10@10 or adaptive:3; several can be given.")
@click.option("--kind", "kinds", multiple=True, help="plain, heavy-tails, lazy or colluding.  [default: plain]")
@click.option("--entries", type=click.IntRange(min=2), default=2352, show_default=True, help="Entries of a contest.")
@click.option("--judges", type=click.IntRange(min=2), default=60, show_default=True, help="Judges of a contest.")
@click.option("--top", type=click.IntRange(min=1), default=23, show_default=True, help="How many are chosen.")
@click.option("--centre", type=float, default=6.5, show_default=True, help="Points of an average entry.")
@click.option("--runs", type=click.IntRange(min=1), default=20, show_default=True, help="Contests for each cell.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of the first contest.")
@click.option("--json", "json_", is_flag=True, help="Write one JSON object a line.")
def simulate(
    plans: tuple[str, ...],
    kinds: tuple[str, ...],
    entries: int,
    judges: int,
    top: int,
    centre: float,
    runs: int,
    seed: int,
    json_: bool,
) -> None:
    """Try plans of reading on made-up contests whose truth is known.

    A plan is written as 3 (reads an entry), 2+10@10 (two, then ten more for the best tenth) or adaptive:3 (one, then
    batches nearest the cut, three an entry in all). Shown are the share of the truly best among the chosen, by raw mean
    and by the model, with the standard error; and the quality lost, in standard deviations.

    \b
    Examples:
      sangto judging simulate
      sangto judging simulate --plan 2 --plan adaptive:2 --runs 50
      sangto judging simulate --plan 3 --kind heavy-tails --kind lazy --kind colluding
    """
    if top > entries:
        raise InvalidRecord(f"--top cannot be more than --entries (got {top} of {entries}).")
    cells = _cells(plans or _PLANS, kinds or ("plain",), runs)
    from sangto.judging.generators import KINDS, World
    from sangto.judging.simulation import simulate

    if unknown := [kind for kind in kinds if kind not in KINDS]:
        raise InvalidRecord(f"--kind knows {', '.join(KINDS)} (got {unknown[0]!r}).")
    if not json_:
        write_line(
            f"{'kind':<12} {'plan':<12} {'reads':>5}  {'raw mean':>15}  {'model':>15}  (precision, error, regret)"
        )
    with progress("contests", len(cells) * runs) as told:
        for kind, plan in cells:
            world = World(entries=entries, judges=judges, cut=top, centre=centre, kind=kind)
            cell = simulate(plan, world=world, runs=runs, seed=seed, told=told)
            _show_cell(cell, json_)


def _cells(plans: Sequence[str], kinds: Sequence[str], runs: int) -> list[tuple[str, str]]:
    """Kinds and plans to play; a plan that cannot be read is found before anything is played."""
    try:
        from sangto.judging.plans import read_plan
    except ModuleNotFoundError as error:
        raise InputError(
            f"Judging needs the package {error.name!r}, which is not installed.", hint="pip install 'sangto[contests]'"
        ) from error
    for plan in plans:
        try:
            read_plan(plan)
        except ValueError as error:
            raise InvalidRecord(str(error)) from error
    return [(kind, plan) for kind in kinds for plan in plans]


def _show_cell(cell: Any, json_: bool) -> None:
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
