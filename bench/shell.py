"""From a cold shell: ``sangto --help`` and ``sangto check`` with the demo index, and what their imports cost."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from bench.corpus import cache, demo_messages
from bench.engine import SANGTO, SOURCE
from bench.report import Outcome, Row, Setting, Table
from bench.timing import Times, run

TASK = "shell"
BASE = 'python -c "pass"'
SHOWN = 14
_LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \| (\s*)(\S+)")


def demo_index() -> Path:
    """A fresh index of the demo fact-checks."""
    folder = cache() / "demo-index"
    shutil.rmtree(folder, ignore_errors=True)
    records = sorted((SOURCE / "demo").glob("[ve]*.jsonl"))
    run([*SANGTO, "index", "add", *records, "--index", folder], paths=[SOURCE.parent])
    return folder


def measure_programs(folder: Path, rounds: int) -> Table:
    """The commands in turn with two peers: Python alone, and Python with the library of the command line."""
    message = demo_messages()[0]
    commands = {
        BASE: [sys.executable, "-c", "pass"],
        'python -c "import click"': [sys.executable, "-c", "import click"],
        "sangto --help": [*SANGTO, "--help"],
        "sangto check, one statement": [*SANGTO, "check", "-", "--index", str(folder)],
        "sangto check, 500 words": [*SANGTO, "check", "-", "--index", str(folder)],
    }
    times = {name: Times() for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            text = message if "500" in name else "Nghe noi uong nuoc chanh nong la khoi ung thu"
            ran = run(command, text=text, paths=[SOURCE.parent])
            times[name].wall.append(ran.wall)
            times[name].cpu.append(ran.cpu)
    base = times[BASE].median_cpu_ms()
    rows = tuple(
        Row(name, (t.median_ms(), min(t.wall) * 1000, t.median_cpu_ms(), t.median_cpu_ms() - base))
        for name, t in times.items()
    )
    return Table("Commands", ("median ms", "least ms", "CPU median ms", "CPU above Python alone, ms"), rows)


def measure_imports(title: str, arguments: list[str], text: str) -> Table:
    """Modules by their own import time, most first."""
    command = [sys.executable, "-X", "importtime", *SANGTO[1:], *arguments]
    environment = {"PYTHONPATH": str(SOURCE.parent), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True, env=environment)
    found = [(int(own), int(whole), name) for own, whole, _, name in _LINE.findall(done.stderr)]
    top = sorted(found, reverse=True)[:SHOWN]
    rows = [Row(name, (own / 1000, whole / 1000)) for own, whole, name in top]
    rows.append(Row(f"all {len(found)} modules", (sum(own for own, _, _ in found) / 1000, None)))
    return Table(title, ("own ms", "with what it imports, ms"), tuple(rows))


def run_task(setting: Setting) -> Outcome:
    """Programs, then imports."""
    folder = demo_index()
    tables = (
        measure_programs(folder, setting.rounds),
        measure_imports("Imports of sangto --help", ["--help"], ""),
        measure_imports("Imports of sangto check", ["check", "-", "--index", str(folder)], "uong nuoc chanh nong"),
    )
    notes = (
        f"Median of {setting.rounds} alternating runs, bytecode and disk cache warm. Imports: one run under "
        "-X importtime, which itself slows importing.",
    )
    return Outcome(TASK, "python -m bench --only shell", tables, notes)
