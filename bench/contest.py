"""A whole contest at full size on SQLite: 2,352 entries of 12 districts, 60 judges, two levels, 23 winners.

Each step is a process of its own (`bench.contest_desk`). Taking in, scoring and going up are also killed with signal 9
at moments drawn at random and begun once more; at the end nothing may be missing and nothing there twice.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.contest_desk import GOES_UP, UNITS, WINNERS
from bench.contest_texts import contest_texts
from bench.report import Outcome, Row, Setting, Table, Unavailable
from bench.timing import run

TASK = "contest"
ENTRIES, COPIES, KILLS = 2_352, 60, 3
_STEPS = (
    ("make", "set up: contest, units, judges", False),
    ("hand_in", "12 uploads are received", False),
    ("take_in", "every row is read and received", True),
    ("compare", "what entries share", False),
    ("assign", "assignment, districts", False),
    ("score", "scores, districts", True),
    ("rank", "ranking, districts", False),
    ("read_more", "extra reads are dealt", False),
    ("score", "scores of extra reads", False),
    ("rank", "ranking with extra reads", False),
    ("go_up", "promotion to the last level", True),
    ("assign", "assignment, last level", False),
    ("score", "scores, last level", False),
    ("rank", "ranking, last level", False),
    ("go_up", "winners", False),
    ("publish", "results, certificates, report", False),
)


def _command(step: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", "bench.contest_desk", step, str(folder)]


def killed(step: str, folder: Path, longest: float, chance: random.Random) -> int:
    """Begin a step and kill it some time later; returns whether it was still at work."""
    process = subprocess.Popen(
        _command(step, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(chance.uniform(2.0, longest))
    alive = process.poll() is None
    process.kill()
    process.wait()
    return int(alive)


def play(folder: Path, entries: int, *, kills: int) -> tuple[list[Row], dict[str, Any]]:
    """Play a contest from the first step to the last.

    Args:
        folder: Has ``texts.json``.
        entries: How many there are.
        kills: How often each of the steps that are killed is killed.

    Returns:
        A row for each step, and what was counted at the end.

    Raises:
        RuntimeError: Something was lost, or is there twice.
    """
    chance, rows, facts, total = random.Random(3), [], {}, 0
    for step, name, may_die in _STEPS:
        times = sum(killed(step, folder, 8.0, chance) for _time in range(kills)) if may_die else 0
        total += times
        found = json.loads(run(_command(step, folder)).output.splitlines()[-1])
        facts |= {f"{step}: {key}": value for key, value in found["facts"].items()}
        label = f"{name} (killed {times} times before)" if times else name
        rows.append(Row(label, (found["wall"], found["cpu"], found["memory"] / 1e6)))
        _check(step, found["facts"], entries)
    return rows, {**facts, "kills": total}


def _check(step: str, facts: dict[str, Any], entries: int) -> None:
    """Hold what a step left against what must be there."""
    wrong = {
        "take_in": lambda: facts["entries"] + facts["refused"] != entries or facts["rows"] != entries,
        "score": lambda: facts["scores"] != facts["readings"],
        "go_up": lambda: facts["went up"] not in (GOES_UP * UNITS, GOES_UP * UNITS + WINNERS),
        "publish": lambda: facts["winners"] != WINNERS,
    }.get(step)
    if wrong and wrong():
        raise RuntimeError(f"after {step}: {facts}")


def run_task(setting: Setting) -> Outcome:
    """The whole contest; a tenth of it where a quick run is asked for."""
    if setting.data is None:
        raise Unavailable("the entries are made from articles: give the folder with --data")
    quick = max(setting.sizes) <= 10_000
    entries, copies = (ENTRIES // 8, COPIES // 10) if quick else (ENTRIES, COPIES)
    made = contest_texts(setting.data, entries, copies)
    with tempfile.TemporaryDirectory(prefix="sangto-contest-") as place:
        folder = Path(place)
        (folder / "texts.json").write_text(json.dumps({"texts": made.texts, "copies": made.copies}), encoding="utf-8")
        rows, facts = play(folder, entries, kills=1 if quick else KILLS)
    table = Table(f"{entries:,} entries", ("wall s", "CPU s", "most memory MB"), tuple(rows))
    counted = Table(
        "what was there at the end", ("count",), tuple(Row(name, (value,)) for name, value in facts.items())
    )
    notes = (
        "Entries: real articles of 280 to 700 words, a third each as Word files, text files and rows of a table; "
        f"{copies} of them with a planted passage of 60 to 180 words of another, up to a fifth of its words changed.",
        "CPU time counts the processes that read files. Times of steps that were killed are those of their last run.",
        "The run fails if anything is missing or there twice.",
    )
    return Outcome(TASK, "python -m bench --data DIR --only contest", (table, counted), notes)
