"""Measure speed and memory of the engine: ``python -m bench``, from the root of the repository.

Runs the tasks one after another and prints a table for each, peers beside the engine in the same run. Without --data
the records are generated from the demo fact-checks. Exit code 0; 1 if no task could run; 2 for a wrong command line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bench import adding, bulk, contest, inbox, judging, ledger, message, pages, reports, reuse, search, shell, size
from bench.report import Outcome, Setting, Unavailable, freeze, render, write_readme

TASKS: dict[str, Callable[[Setting], Outcome]] = {
    task.TASK: task.run_task
    for task in (adding, search, message, bulk, shell, size, judging, reuse, contest, ledger, inbox, pages, reports)
}


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder with the development data")
    parser.add_argument("--only", action="append", choices=TASKS, help="run this task; may be given several times")
    parser.add_argument("--quick", action="store_true", help="10,000 records only, fewer queries and rounds")
    parser.add_argument("--freeze", action="store_true", help="write the figures to bench/results and bench/README.md")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="N", help="records of the corpora (100000 1000000)")
    chosen = parser.parse_args(given)
    if chosen.freeze and chosen.quick:
        parser.error("--freeze writes complete figures: leave out --quick")
    if chosen.data and not (chosen.data / "vi_news" / "articles.jsonl.gz").is_file():
        parser.error(f"{chosen.data} has no vi_news/articles.jsonl.gz; leave out --data to use generated records")
    return chosen


def main(given: Sequence[str] | None = None) -> int:
    """Run the tasks; returns the exit code."""
    chosen = arguments(given)
    sizes = tuple(sorted(chosen.sizes or ((10_000,) if chosen.quick else (100_000, 1_000_000))))
    setting = Setting(chosen.data, sizes, *((50, 3) if chosen.quick else (300, 9)))
    skipped = []
    names = chosen.only or list(TASKS)
    for name in names:
        try:
            outcome = TASKS[name](setting)
        except Unavailable as reason:
            skipped.append(f"skipped {name}: {reason}")
            print(skipped[-1], end="\n\n", flush=True)
            continue
        print(render(outcome), flush=True)
        if chosen.freeze:
            freeze(outcome)
            write_readme(list(TASKS))
    if skipped:
        print("\n".join(skipped), file=sys.stderr)
    return 1 if len(skipped) == len(names) else 0


if __name__ == "__main__":
    sys.exit(main())
