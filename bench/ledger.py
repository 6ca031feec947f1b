"""The public log beside golang.org/x/mod/sumdb: appending with a signature each, proofs from ten million, verifying.

The peer is the library behind Go's checksum database, compiled from the packages golang-go and
golang-golang-x-mod-dev of Debian. Where they are missing, the bare operations that no log can do without are the only
peer: SHA-256 of each entry and node, and an Ed25519 signature for each checkpoint. The peer keeps hashes only; it
writes no canonical JSON and reads no entry.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from bench.report import HERE, Outcome, Row, Setting, Table
from sangto.ledger import (
    Addition,
    FolderSource,
    Log,
    MemoryStore,
    Publication,
    Question,
    SecretKey,
    export_log,
    verify_inclusion,
    verify_log,
)
from sangto.ledger.appending import grow

TASK = "ledger"
GO_SOURCES = Path("/usr/share/gocode")
HASH_BYTES = 32
PROOFS = 500
STEP = 7919  # a prime, so that proofs are asked for all over the log
_TIME = datetime(2026, 6, 26, 8, 30, tzinfo=UTC)
_KEY = SecretKey.from_seed("bench.example/log", bytes(HASH_BYTES))


class HashStore(MemoryStore):
    """A log in memory that keeps hashes in a row of bytes: ten million entries in 320 MB."""

    def __init__(self) -> None:
        super().__init__(_KEY.public)
        self._rows: list[bytearray] = []

    def hashes(self, level: int, start: int, stop: int) -> list[bytes]:
        """The hashes of a level of tiles."""
        row = self._rows[level]
        return [bytes(row[at : at + HASH_BYTES]) for at in range(start * HASH_BYTES, stop * HASH_BYTES, HASH_BYTES)]

    def fill(self, count: int, at_once: int = 100_000) -> None:
        """Put in so many leaves, which are no entries."""
        frontier = self._head.frontier
        while frontier.size < count:
            numbers = range(frontier.size, min(count, frontier.size + at_once))
            frontier, hashes = grow(frontier, [sha256(b"\0%d" % number).digest() for number in numbers])
            for one in hashes:
                if one.level == len(self._rows):
                    self._rows.append(bytearray())
                self._rows[one.level] += one.value
        self._head = replace(self._head, frontier=frontier)


def publication(number: int) -> Publication:
    """An entry as a desk appends it."""
    return Publication(number=number, time=_TIME, path=f"/kiem-chung/bai-{number}/", sha256=f"{number:064x}")


def measure(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of CPU and of wall time."""
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - cpu, time.perf_counter() - wall


def measure_appending(count: int) -> tuple[float, float]:
    """Append one by one, a signed checkpoint each, as a desk does."""
    log = Log(MemoryStore(_KEY.public))

    def work() -> None:
        for number in range(count):
            log.append([publication(number)], _KEY)

    return measure(work)


def measure_bare(count: int) -> tuple[float, float]:
    """Two hashes and a signature for each entry, and nothing else."""

    def work() -> None:
        for number in range(count):
            data = sha256(b"\0%064x" % number).digest()
            _KEY.sign(sha256(b"\1" + data + data).digest())

    return measure(work)


def measure_proofs(size: int) -> tuple[float, float]:
    """Make proofs from tiles in memory; each is verified outside the clock."""
    store = HashStore()
    store.fill(size)
    log, root = Log(store), store.head().frontier.root()
    places = [number * STEP % size for number in range(PROOFS)]
    proofs: list[tuple[bytes, ...]] = []
    clocks = measure(lambda: proofs.extend(log.prove_inclusion(place, size) for place in places))
    for place, proof in zip(places, proofs, strict=True):
        assert verify_inclusion(store.hashes(0, place, place + 1)[0], place, size, proof, root)
    return clocks


def measure_verifying(count: int) -> tuple[float, float]:
    """Verify an export on disk, everything that `sangto ledger verify` looks at."""
    log = Log(MemoryStore(_KEY.public))
    addition: Addition = log.append([publication(number) for number in range(count)], _KEY)
    assert addition.head.size == count
    with tempfile.TemporaryDirectory() as folder:
        export_log(log, Path(folder))
        source = FolderSource(Path(folder))
        reports: list[Any] = []
        clocks = measure(lambda: reports.append(verify_log(source, Question(_KEY.public))))
        assert reports[0].ok
    return clocks


def ask_peer(appends: int, size: int, verified: int) -> dict[str, tuple[float, float]] | None:
    """The same with Go; None where Go or the library is not installed."""
    go = shutil.which("go")
    if not go or not (GO_SOURCES / "src/golang.org/x/mod/sumdb/tlog").is_dir():
        return None
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "peer"
        environment = {"GO111MODULE": "off", "GOPATH": str(GO_SOURCES), "GOCACHE": folder, "PATH": "/usr/bin:/bin"}
        build = [go, "build", "-o", program, HERE / "ledger_peer.go"]
        subprocess.run(build, env=environment, check=True, capture_output=True)
        counts = map(str, (appends, size, PROOFS, verified))
        done = subprocess.run([program, *counts], check=True, capture_output=True, text=True)
    return {name: (clocks["cpu"], clocks["wall"]) for name, clocks in json.loads(done.stdout).items()}


def run_task(setting: Setting) -> Outcome:
    """Append, prove, verify: the engine, then the peers."""
    largest = max(setting.sizes)
    appends, verified, size = min(largest, 20_000), min(largest, 100_000), 10 * largest
    peer = ask_peer(appends, size, verified) or {}
    appending = {
        "Sáng Tỏ": measure_appending(appends),
        "golang.org/x/mod/sumdb": peer.get("append"),
        "SHA-256 and Ed25519 alone": measure_bare(appends),
    }
    proofs = {"Sáng Tỏ": measure_proofs(size), "golang.org/x/mod/sumdb": peer.get("prove")}
    verifying = {"Sáng Tỏ": measure_verifying(verified), "golang.org/x/mod/sumdb": peer.get("verify")}
    tables = (
        Table(
            f"Append {appends:,} entries one by one, each with a signed checkpoint",
            ("entries per second", "entries per CPU second"),
            tuple(Row(name, _rates(clocks, appends)) for name, clocks in appending.items()),
        ),
        Table(
            f"Inclusion proof from {size:,} entries",
            ("ms", "CPU ms"),
            tuple(Row(name, _milliseconds(clocks, PROOFS)) for name, clocks in proofs.items()),
        ),
        Table(
            f"Verify {verified:,} entries",
            ("s", "CPU s"),
            tuple(Row(name, (clocks[1], clocks[0]) if clocks else (None, None)) for name, clocks in verifying.items()),
        ),
    )
    notes = (
        f"Proofs: mean of {PROOFS}, tiles in memory, none kept for the next proof; Go verifies each tile as well.",
        "Verifying: Sáng Tỏ reads files, canonical JSON, the history of each page, tiles and signature; Go hashes "
        "entries in memory and verifies the signature.",
    )
    return Outcome(TASK, "python -m bench --only ledger", tables, notes)


def _rates(clocks: tuple[float, float] | None, count: int) -> tuple[float | None, float | None]:
    return (count / clocks[1], count / clocks[0]) if clocks else (None, None)


def _milliseconds(clocks: tuple[float, float] | None, count: int) -> tuple[float | None, float | None]:
    return (1000 * clocks[1] / count, 1000 * clocks[0] / count) if clocks else (None, None)
