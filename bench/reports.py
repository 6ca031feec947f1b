"""Task ``reports``: figures, page, PDF, DOCX and XLSX of a province with 12 districts and 200 wards, over a year.

A desk is made in a folder of its own: 200,000 tips in 60,000 questions, half of them answered, 5,000 published
fact-checks, and in each unit a training day to which twenty people came who answered a test before it and after it.
Page and files are made through Django's own test client, so everything but the network is in it. The peer within the
same process is a page that shows nothing but the frame of the desk.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec

from bench.report import Outcome, Row, Setting, Table, Unavailable

TASK = "reports"


def run_task(setting: Setting) -> Outcome:
    """Make the desk, then ask for each page several times."""
    if find_spec("django") is None:
        raise Unavailable("the packages of the desk are not installed")
    with tempfile.TemporaryDirectory(prefix="sangto-bench-") as name:
        environment = {**os.environ, "SANGTO_DATA": name, "DJANGO_SETTINGS_MODULE": "sangto_desk.settings"}
        command = [sys.executable, "-m", "bench.reports_desk", str(setting.rounds)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"bench.reports_desk: {done.stderr[-2000:]}")
    found: dict[str, list[float]] = json.loads(done.stdout)
    bare = found["a bare page"][1]
    rows = tuple(Row(label, (*figures, figures[1] / bare)) for label, figures in found.items())
    store = "PostgreSQL" if os.environ.get("DATABASE_URL") else "SQLite"
    title = f"A year of 213 units, 200,000 tips, 5,000 fact-checks, 213 training days on {store}"
    notes = ("Promised: the page under 500 ms, the PDF under 5,000 ms. CPU ms: of the process that answers.",)
    columns = ("median ms", "CPU ms", "times a bare page")
    return Outcome(TASK, "python -m bench --only reports", (Table(title, columns, rows),), notes)
