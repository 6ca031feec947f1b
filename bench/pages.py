"""Task ``pages``: pages for readers from a desk with 50,000 fact-checks, through the real server, beside a bare page.

``sangto serve`` runs with two web processes on SQLite; wrk asks over loopback on eight connections, which keeps all
cores busy, and once on two, a reader a core. The peer is a page of Django that does nothing, of the same weight, behind
the same server (Granian) with as many processes, in the same run. CPU time is that of all processes of the server
together; what two idle cores would take follows from it.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bench.report import Outcome, Row, Setting, Table, Unavailable
from bench.serving import cpu_seconds, served

TASK = "pages"
CONNECTIONS = 8
BARE = (
    "-m",
    "granian",
    "--interface",
    "wsgi",
    "--workers",
    "2",
    "--blocking-threads",
    "4",
    "bench.bare_page:application",
)
COLUMNS = ("pages", "a second", "server CPU ms each", "of two cores a second", "p50 ms", "p95 ms", "times bare, CPU")
# Each request comes from an address of its own, as the proxy in front tells it: limits are kept for each address.
_SCRIPT = """
local paths, number = {%s}, %d
local headers = {["Content-Type"] = "application/x-www-form-urlencoded"}
function request()
  number = number + 1
  headers["X-Forwarded-For"] = "10.0." .. math.floor(number / 256) %% 256 .. "." .. number %% 256
  return wrk.format("%s", paths[number %% #paths + 1], headers, %s)
end
function done(summary, latency, requests)
  io.write(string.format("RESULT %%d %%d %%f %%f %%f\\n", summary.requests,
    summary.errors.status + summary.errors.read + summary.errors.timeout, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3))
end
"""
SEED, READERS = 7, 40_000
_FORM = '"q=goi+dau+sau+10+gio+dem+gay+dot+quy"'


@dataclass(frozen=True, slots=True)
class Load:
    """What is asked for.

    Attributes:
        label: In the table.
        paths: Asked for in turn.
        method: ``GET``, or ``POST`` for a search.
        connections: So many ask at once, each again when it has its answer.
    """

    label: str
    paths: Sequence[str]
    method: str = "GET"
    connections: int = CONNECTIONS

    def script(self, start: int) -> str:
        """For wrk, beginning with the path of this number."""
        paths = ", ".join(f'"{path}"' for path in self.paths)
        return _SCRIPT % (paths, start, self.method, _FORM if self.method == "POST" else "nil")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a load gave: requests, refused ones, seconds, CPU seconds of the server, milliseconds."""

    requests: int
    failed: int
    wall: float
    cpu: float
    middle: float
    high: float

    @property
    def each(self) -> float:
        """CPU milliseconds of the server for one request."""
        return 1000 * self.cpu / self.requests


def run_task(setting: Setting) -> Outcome:
    """Make the desk, serve it, ask."""
    if find_spec("django") is None or shutil.which("wrk") is None:
        raise Unavailable("the packages of the desk, or wrk, are not installed")
    wanted, seconds = (50_000, 12) if setting.rounds > 5 else (2_000, 2)
    with tempfile.TemporaryDirectory(prefix="sangto-bench-") as name:
        own = {"SANGTO_DATA": name, "DJANGO_SETTINGS_MODULE": "sangto_desk.settings", "SANGTO_PROXIES": "1"}
        environment = {**os.environ, **own, "DATABASE_URL": ""}
        slugs = _make(environment, wanted)
        with served({**os.environ, "DJANGO_SETTINGS_MODULE": ""}, BARE, ready="/") as (port, process):
            bare = _ask(port, process.pid, Load("", ["/"]), seconds, Path(name))
        with served(environment) as (port, process):
            asked = {load.label: _ask(port, process.pid, load, seconds, Path(name)) for load in _loads(slugs)}
    rows = [Row("a bare page of Django", _figures(bare, bare))]
    rows += [Row(label, _figures(one, bare)) for label, one in asked.items()]
    title = f"Pages of a desk with {wanted:,} fact-checks on SQLite, {CONNECTIONS} connections"
    return Outcome(TASK, "python -m bench --only pages", (Table(title, COLUMNS, tuple(rows)),), _notes())


def _make(environment: Mapping[str, str], wanted: int) -> list[str]:
    command = [sys.executable, "-m", "bench.pages_desk", str(wanted)]
    done = subprocess.run(command, env=dict(environment), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"bench.pages_desk: {done.stderr[-2000:]}")
    slugs: list[str] = json.loads(done.stdout)
    return slugs


def _loads(slugs: Sequence[str]) -> list[Load]:
    pages = [f"/kiem-chung/{slug}/" for slug in slugs]
    return [
        Load("all fact-checks, as often as readers do", _as_read(pages)),
        Load("the same, one reader a core", _as_read(pages), connections=2),
        Load("fact-checks that nobody has read yet", pages),
        Load("a fact-check that was read lately", pages[:20]),
        Load("the front page", ["/"]),
        Load("all fact-checks", ["/kiem-chung/"]),
        Load("a topic", ["/chu-de/health/"]),
        Load("search for a message", ["/tim/"], "POST"),
        Load("search by the fact-check interface", [f"/v1alpha1/claims:search?query={slug}" for slug in slugs[:50]]),
    ]


def _as_read(pages: Sequence[str]) -> list[str]:
    """Requests of readers: the page of rank n is asked for 1/n as often as the first (Zipf's law), as pages are."""
    weights = [1 / rank for rank in range(1, len(pages) + 1)]
    return random.Random(SEED).choices(pages, weights, k=READERS)


def _ask(port: int, number: int, load: Load, seconds: int, folder: Path) -> Asked:
    _wrk(port, load, 0, seconds, folder)  # each process loads what it needs with its first requests
    before = cpu_seconds(number)
    output = _wrk(port, load, len(load.paths) // 2, seconds, folder)  # from where the first did not get to
    cpu = cpu_seconds(number) - before
    found = re.search(r"RESULT (\d+) (\d+) ([\d.]+) ([\d.]+) ([\d.]+)", output)
    if found is None:
        raise RuntimeError(f"wrk: {output[-500:]}")
    requests, failed, wall, middle, high = found.groups()
    return Asked(int(requests), int(failed), float(wall), cpu, float(middle), float(high))


def _wrk(port: int, load: Load, start: int, seconds: int, folder: Path) -> str:
    script = folder / "ask.lua"
    script.write_text(load.script(start))
    command = ["wrk", "-t1", f"-c{load.connections}", f"-d{seconds}s", "--timeout", "60s"]
    command += ["-s", str(script), f"http://127.0.0.1:{port}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _figures(one: Asked, bare: Asked) -> tuple[float | int | None, ...]:
    if one.failed:
        raise RuntimeError(f"{one.failed} of {one.requests} requests failed")
    return (
        one.requests,
        one.requests / one.wall,
        one.each,
        2000 / one.each,
        one.middle,
        one.high,
        one.each / bare.each,
    )


def _notes() -> tuple[str, ...]:
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"Load of the machine at the end: {load}; it has {os.cpu_count()} cores, which wrk and other work shared.",
        "CPU ms: all processes of the server together. Pages a second of two idle cores follow from it.",
    )
