"""Task ``inbox``: tips a second through the real server with nothing lost, and the triage list at 100,000 tips.

A desk is made in a folder of its own and served by ``sangto serve`` with two web processes and the worker. Senders on
eight connections post tips as fast as they are answered; afterwards every ticket that was given out must be in the
store. CPU time counts until the worker has read everything: what two cores would take a second, without the queue
growing, follows from it. The peer is a view of Django alone that inserts one row, in the same server. The store is
SQLite, or PostgreSQL where ``DATABASE_URL`` names one (``tools/with_postgres.sh``).
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bench.report import Outcome, Row, Setting, Table, Unavailable
from bench.serving import cpu_seconds, served
from sangto.demo import FACT_CHECK_FILES

TASK = "inbox"
SENDERS = 8
WARM_UP = 2.0
"""Seconds of the same load before anything is counted: models and the index are read at the first use."""
FORM, INSERT, TIP = "GET the form", "POST an insert", "POST a tip"
REPEATED = 0.4
"""Share of tips that say what an earlier one said."""


def run_task(setting: Setting) -> Outcome:
    """Measure both."""
    if find_spec("django") is None:
        raise Unavailable("the packages of the desk are not installed")
    seconds = 20.0 if setting.rounds > 5 else 5.0
    with tempfile.TemporaryDirectory(prefix="sangto-bench-") as name:
        environment = {**os.environ, "SANGTO_DATA": name, "DJANGO_SETTINGS_MODULE": "bench.inbox_settings"}
        _desk(environment, "make")
        taken = _intake(environment, seconds)
        listed = json.loads(_desk(environment, "list"))
    store = "PostgreSQL" if os.environ.get("DATABASE_URL") else "SQLite"
    return Outcome(TASK, "python -m bench --only inbox", (_rates(taken, store), _pages(listed, store)), _notes())


def _rates(taken: list[Taken], store: str) -> Table:
    columns = (
        "sent",
        "a second",
        "CPU ms each, server",
        "with the sender",
        "times the insert",
        "of two cores a second",
        "median ms",
        "slowest in ten ms",
        "lost",
    )
    insert = next(run.each for run in taken if run.label == INSERT)
    rows = tuple(
        Row(
            run.label,
            (
                run.sent,
                run.sent / run.wall,
                run.each,
                run.each + run.sender,
                run.each / insert,
                2000 / (run.each + run.sender),
                run.middle(0.5),
                run.middle(0.9),
                run.lost,
            ),
        )
        for run in taken
    )
    return Table(f"Requests through the server on {store}, {SENDERS} connections", columns, rows)


def _pages(listed: dict[str, list[float]], store: str) -> Table:
    bare = listed["a bare page"][1]
    rows = tuple(Row(name, (*figures, figures[1] / bare)) for name, figures in listed.items())
    columns = ("median ms", "CPU ms", "slowest in ten ms", "times a bare page")
    return Table(f"The triage list at 100,000 tips in 60,000 questions on {store}", columns, rows)


def _notes() -> tuple[str, ...]:
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"Load of the machine at the end: {load}; it has {os.cpu_count()} cores and was shared with other work.",
        "CPU ms each, server: all its processes together, web and worker, until the queue of the worker is empty;"
        " with the sender: and the client that asks. The processes of PostgreSQL are not in it.",
        "The insert is a view of Django alone that writes one row; the form is the page that a sender opens first.",
    )


def _desk(environment: dict[str, str], what: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bench.inbox_desk", what], env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(f"bench.inbox_desk {what}: {done.stderr[-2000:]}")
    return done.stdout


@dataclass(slots=True)
class Taken:
    """What a load gave."""

    label: str
    wall: float = 0.0
    cpu: float = 0.0
    own: float = 0.0
    times: list[float] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    failed: int = 0
    lost: int | None = None

    @property
    def sent(self) -> int:
        """Requests that were answered as they should be."""
        return len(self.times)

    @property
    def each(self) -> float:
        """CPU milliseconds of the server for each."""
        return 1000 * self.cpu / self.sent

    @property
    def sender(self) -> float:
        """CPU milliseconds of this process for each."""
        return 1000 * self.own / self.sent

    def middle(self, share: float) -> float:
        """The time in milliseconds that this share of requests stays below."""
        return 1000 * sorted(self.times)[int(share * (len(self.times) - 1))]


def _intake(environment: dict[str, str], seconds: float) -> list[Taken]:
    """Each load with a server of its own, so that its CPU time can be told."""
    runs = Taken(FORM), Taken(INSERT), Taken(TIP)
    for run in runs:
        with served(environment) as (port, process):
            bodies = tip_bodies() if run.label == TIP else None
            _load(Taken(run.label), port, WARM_UP, bodies)
            _wait_until_read(port)
            before, own = cpu_seconds(process.pid), time.process_time()
            began = time.perf_counter()
            _load(run, port, seconds, bodies)
            run.wall, run.own = time.perf_counter() - began, time.process_time() - own
            _wait_until_read(port)
            run.cpu = cpu_seconds(process.pid) - before
    tips = runs[-1]
    kept = json.loads(_desk(environment, "count"))
    hashes = set(kept["hashes"])
    tips.lost = sum(hashlib.sha256(token.encode()).hexdigest() not in hashes for token in tips.tokens)
    if not kept["tips"] == kept["total"] >= tips.sent or tips.failed:
        raise RuntimeError(f"sent {tips.sent}, failed {tips.failed}, in the store {kept['tips']} and {kept['total']}")
    return list(runs)


def _wait_until_read(port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for _ in range(3000):
        connection.request("GET", "/bench/waiting/")
        if connection.getresponse().read() == b"0":
            return
        time.sleep(0.5)
    raise RuntimeError("the worker did not come to an end")


def _load(run: Taken, port: int, seconds: float, bodies: Iterator[bytes] | None) -> None:
    """Send from several connections until the time is over; each waits for its answer before it sends again."""
    lock, until = threading.Lock(), time.perf_counter() + seconds

    def send() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        while (began := time.perf_counter()) < until:
            with lock:
                body = next(bodies) if bodies else None
            value = _ask(connection, run.label, body)
            with lock:
                if value is None:
                    run.failed += 1
                    continue
                run.times.append(time.perf_counter() - began)
                if body:
                    run.tokens.append(value["token"])

    threads = [threading.Thread(target=send) for _ in range(SENDERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


_REQUESTS = {
    FORM: ("GET", "/gui-tin/", 200),
    INSERT: ("POST", "/bench/insert/", 201),
    TIP: ("POST", "/api/v1/tips", 201),
}


def _ask(connection: http.client.HTTPConnection, label: str, body: bytes | None) -> Any:
    method, address, expected = _REQUESTS[label]
    connection.request(method, address, body, {"Content-Type": "application/json"} if body else {})
    response = connection.getresponse()
    data = response.read()
    if response.status != expected:
        return None
    return json.loads(data) if body else {}


def tip_bodies() -> Iterator[bytes]:
    """Tips without end: claims of the demo fact-checks told on, with other figures, some of them again and again."""
    chance = random.Random(1)
    claims = [json.loads(line)["claim"] for file in FACT_CHECK_FILES for line in _lines(file)]
    openings = ("Nghe nói", "Hàng xóm bảo", "Trên mạng ghi", "Mẹ em đọc được", "Có người chuyển cho xem")
    told: list[str] = []
    while True:
        if told and chance.random() < REPEATED:
            text = chance.choice(told)
        else:
            text = f"{chance.choice(openings)}: {chance.choice(claims)} Đã có {chance.randrange(10**6)} người xem."
            told.append(text)
        yield json.dumps({"text": text}).encode()


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()
