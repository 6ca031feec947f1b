"""``sangto judging``: who reads what, who wins, and what a plan of reading finds."""

from __future__ import annotations

from collections.abc import Sequence

import click

from sangto.errors import InputError, InvalidRecord
from sangto_cli.io import note, progress, write_json, write_line
from sangto_cli.judging_tables import of_lists, open_table, show_cell, show_ranking, write_csv

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
    entry_table, judge_table = open_table(entries, ["id"]), open_table(judges, ["id"])
    declared = open_table(conflicts, ["entry", "judge"]) if conflicts else None
    done = open_table(reads, ["entry", "judge"]) if reads else None
    from sangto.judging import ConflictRules, assign
    from sangto.judging.conflicts import AVOIDABLE
    from sangto.judging.reading import read_entries, read_judges, read_reads

    wanted = frozenset(avoid.replace(",", " ").split())
    if unknown := sorted(wanted - set(AVOIDABLE)):
        raise InvalidRecord(f"--avoid knows {', '.join(AVOIDABLE)} (got {unknown[0]!r}).")
    given, readers = read_entries(entry_table), read_judges(judge_table)
    known = {entry.id for entry in given}, {judge.id for judge in readers}
    pairs, kept = (of_lists(table, read_reads(table), *known) if table else [] for table in (declared, done))
    result = assign(
        given,
        readers,
        k=k,
        rules=ConflictRules(wanted, frozenset((read.entry, read.judge) for read in pairs)),
        done=kept,
        cross=cross if by_unit else None,
        seed=seed,
    )
    if json_:
        assigned = [{"entry": read.entry, "judge": read.judge} for read in result.reads]
        write_json({"seed": seed, "across": result.across, "loads": dict(result.loads), "reads": assigned})
        return
    write_csv(("entry", "judge"), ((read.entry, read.judge) for read in result.reads))
    loads = [load for _judge, load in result.loads]
    uneven = "; bounds and conflicts leave no more even loads" if max(loads) - min(loads) > 1 else ""
    note(f"{len(result.reads)} reads, {min(loads)} to {max(loads)} a judge, seed {seed}{uneven}")


@command.command()
@click.option("--scores", required=True, metavar="FILE|-", help="entry, judge, score.")
@click.option(
    "--entries", metavar="FILE", help="id, category: all entries, so that those without a score are ranked too."
)
@click.option("--by-category", is_flag=True, help="Rank each category of --entries for itself, with --top for each.")
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
    by_category: bool,
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
      sangto judging rank --scores scores.csv --entries entries.csv --by-category --top 3
    """
    if low >= high:
        raise InvalidRecord(f"--low must be below --high (got {low:g} and {high:g}).")
    if by_category and not entries:
        raise InvalidRecord("--by-category needs --entries, whose column 'category' says which there are.")
    table = open_table(scores, ["entry", "judge", "score"])
    listed = open_table(entries, ["id", "category"] if by_category else ["id"]) if entries else None
    from sangto.judging import Pool, Scale, rank, rank_pools, require_connected
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
    all_entries = read_entries(listed) if listed else []
    category = {entry.id: entry.category for entry in all_entries}
    if len(category) < len(all_entries):
        raise InvalidRecord(f"An entry stands twice in {entries}.", hint="Give every one an id of its own.")
    if all_entries and (strange := sorted({read.entry for read in reads} - set(category))):
        note(f"{len(strange)} entries with scores are not in {entries}, such as {strange[0]!r}; they are ranked too")
    scale, names = Scale(low, high, step), sorted({*category, *(read.entry for read in reads)})
    if not by_category:
        show_ranking([("", rank(reads, entries=names, cut=top, scale=scale, seed=seed))], by_category, json_)
        return
    pools: dict[str, list[str]] = {}
    for name in names:
        pools.setdefault(category.get(name, ""), []).append(name)
    rankings = rank_pools(reads, [Pool(tuple(own), top) for own in pools.values()], scale=scale, seed=seed)
    show_ranking(list(zip(pools, rankings, strict=True)), by_category, json_)


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
    cells = _cells(plans, kinds or ("plain",), judges)
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
            show_cell(cell, json_)


def _cells(plans: Sequence[str], kinds: Sequence[str], judges: int) -> list[tuple[str, str]]:
    """Kinds and plans to play; a plan that cannot be read or played is found before anything is played.

    Without plans, the usual ones that so many judges can play.
    """
    try:
        from sangto.judging.plans import most_reads, read_plan
    except ModuleNotFoundError as error:
        raise InputError(
            f"Judging needs the package {error.name!r}, which is not installed.", hint="pip install 'sangto[contests]'"
        ) from error
    for plan in plans:
        try:
            needed = most_reads(read_plan(plan))
        except ValueError as error:
            raise InvalidRecord(str(error)) from error
        if needed > judges:
            raise InvalidRecord(
                f"The plan {plan!r} needs {needed} judges for an entry, and there are {judges}.",
                hint="Give more --judges, or another --plan.",
            )
    playable = plans or [plan for plan in _PLANS if most_reads(read_plan(plan)) <= judges]
    return [(kind, plan) for kind in kinds for plan in playable]
