"""Measure the quality of the engine: ``python -m quality --data DIR``, from the root of the repository.

Runs the tasks one after another and prints a table for each, with the change against the frozen figures. A
task whose data is missing is skipped, and said to be. Exit code 0; 1 if no task could run; 2 for a wrong
command line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from quality import (
    claims,
    conflicts,
    english,
    evidence,
    judging,
    paraphrases,
    perturbations,
    privacy,
    reuse,
    same_claim,
    trends,
    vietnamese,
)
from quality.loaders import Data, Unavailable
from quality.report import Outcome, Setting, freeze, render

TASKS: dict[str, Callable[[Setting], Outcome]] = {
    task.TASK: task.run
    for task in (
        english,
        vietnamese,
        perturbations,
        same_claim,
        paraphrases,
        conflicts,
        evidence,
        privacy,
        judging,
        claims,
        reuse,
        trends,
    )
}


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m quality", description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="folder with the development data")
    parser.add_argument("--only", action="append", choices=TASKS, help="run this task; may be given several times")
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="ask at most N questions of each table")
    parser.add_argument("--tuning", action="store_true", help="measure on the questions kept for tuning")
    parser.add_argument("--engine-only", action="store_true", help="take the peers' figures from the frozen results")
    parser.add_argument("--freeze", action="store_true", help="write the figures to quality/results")
    chosen = parser.parse_args(given)
    if chosen.freeze and (chosen.sample or chosen.tuning):
        parser.error("--freeze writes complete figures: leave out --sample and --tuning")
    if chosen.engine_only and (chosen.sample or chosen.tuning):
        parser.error("--engine-only compares with frozen figures: leave out --sample and --tuning")
    return chosen


def main(given: Sequence[str] | None = None) -> int:
    """Run the tasks; returns the exit code."""
    chosen = arguments(given)
    setting = Setting(Data(chosen.data), chosen.sample, chosen.tuning, chosen.engine_only)
    complete = not (chosen.sample or chosen.tuning)
    skipped = []
    names = chosen.only or list(TASKS)
    for name in names:
        try:
            outcome = TASKS[name](setting)
        except Unavailable as reason:
            skipped.append(f"skipped {name}: {reason}")
            print(skipped[-1], end="\n\n", flush=True)
            continue
        print(render(outcome, compare=complete and not chosen.freeze), flush=True)
        if chosen.freeze:
            freeze(outcome)
    if skipped:
        print("\n".join(skipped), file=sys.stderr)
    return 1 if len(skipped) == len(names) else 0


if __name__ == "__main__":
    sys.exit(main())
