"""Bulk matching: ``sangto match`` of 2,000 queries on one core and on two."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median

from bench.corpus import cache, corpus
from bench.engine import SANGTO, SOURCE, index
from bench.report import Outcome, Row, Setting, Table
from bench.timing import Ran, run

TASK = "bulk"
QUERIES = 2_000
JOBS = (1, 2)


def _match(folder: Path, queries: Path, jobs: int) -> Ran:
    command: list[str | Path] = [*SANGTO, "match", "--index", folder, "--queries", queries, "--jobs", str(jobs)]
    return run(command, paths=[SOURCE.parent])


def run_task(setting: Setting) -> Outcome:
    """The smallest corpus, one job and two in turn."""
    source = corpus(setting.data, setting.sizes[0])
    count = min(QUERIES, source.records, 7 * setting.queries)
    folder, queries = index(source), cache() / f"queries-{source.file.parent.name}-{count}.jsonl"
    lines = (json.dumps({"query": str(n), "text": text}) for n, text in enumerate(source.queries(count)))
    queries.write_text("\n".join(lines) + "\n", encoding="utf-8")
    runs = [[_match(folder, queries, jobs) for jobs in JOBS] for _ in range(min(setting.rounds, 2))]
    if any(ran.output != row[0].output for row in runs for ran in row):
        raise RuntimeError("one core and two give different answers")
    wall = [median(row[at].wall for row in runs) for at in range(len(JOBS))]
    cpu = [median(row[at].cpu for row in runs) for at in range(len(JOBS))]
    rows = tuple(
        Row(f"--jobs {jobs}", (wall[at], cpu[at], cpu[at] / wall[at], count / wall[at], wall[0] / wall[at]))
        for at, jobs in enumerate(JOBS)
    )
    columns = ("wall s", "CPU s", "cores kept busy", "queries a second", "times one job")
    notes = (
        f"{count:,} queries against {source.records:,} records; median of {len(runs)} runs in turn, start included.",
        "Both give the same answers, byte for byte. On a machine that others use too, cores kept busy shows how much "
        "of it this program was given.",
    )
    return Outcome(TASK, "python -m bench --data DIR --only bulk", (Table("sangto match", columns, rows),), notes)
