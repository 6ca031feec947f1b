"""A desk of its own that really runs: `sangto serve` in a process, in a new folder, on the store of the test run."""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from command import environment
from desk.tables import lay_out, of_database, on_postgres

PATIENCE = 300.0


def new_store(*, tables: bool = False) -> dict[str, str]:
    """Where a new desk keeps its state: nothing for SQLite, else a new database beside that of the test run.

    Args:
        tables: Whether it has its tables already.
    """
    url = os.environ.get("DATABASE_URL", "")
    if not url:
        return {}
    import psycopg

    template = f" TEMPLATE {on_postgres(url)}" if tables else ""
    name = f"desk_{secrets.token_hex(6)}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}{template}")
    return {"DATABASE_URL": of_database(url, name)}


def free_port() -> int:
    """A port that nobody listens at, below those that the system gives to whoever asks for any."""
    first = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    while True:
        port = secrets.choice(range(10_000, first) or (0,))
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return int(probe.getsockname()[1])


def until(what, patience: float = PATIENCE):
    """Ask again and again until it is so; what is asked must tell a time that it will be."""
    end = time.monotonic() + patience
    while not (found := what()):
        assert time.monotonic() < end, f"it did not come to that: {what}"
        time.sleep(0.1)
    return found


def command_of(number: int) -> str:
    """The command of a process; empty if it has ended."""
    try:
        return Path(f"/proc/{number}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def kill(number: int) -> None:
    """`kill -9`; what has ended by itself is as dead."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)


@dataclass
class RunningDesk:
    """A desk in a folder: start it, ask it, stop it or kill it, and read what it wrote."""

    folder: Path
    store: dict[str, str] = field(default_factory=new_store)
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        plain = {name: value for name, value in environment().items() if name != "DATABASE_URL"}
        return {**plain, **self.store, "SANGTO_DATA": str(self.folder)}

    @property
    def log(self) -> Path:
        return self.folder.parent / f"{self.folder.name}.log"

    def sangto(self, *arguments: object, code: int = 0) -> str:
        """Run a command on this desk; returns what it wrote."""
        done = subprocess.run(
            [sys.executable, "-m", "sangto_cli", *map(str, arguments)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr

    def prepare(self) -> RunningDesk:
        """Make everything that a first start makes, and no more, upon tables that are made already."""
        if self.store:
            self.store = new_store(tables=True)
        else:
            lay_out(self.folder)
        source = "from sangto_desk.operations.start import make_folder, load, prepare\n"
        source += "folder = make_folder(None)\nload(folder.root)\nprepare(folder)\n"
        subprocess.run([sys.executable, "-c", source], env=self.environment, check=True, timeout=600)
        return self

    def script(self, source: str) -> subprocess.Popen[str]:
        """Start Python with this desk loaded."""
        begin = "from sangto_desk.operations.start import load\nload(None)\n"
        command = [sys.executable, "-c", begin + source]
        return subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, text=True)

    def start(self, *options: str) -> RunningDesk:
        """Start it and wait until it answers."""
        with open(self.log, "ab") as log:
            command = [
                sys.executable,
                "-m",
                "sangto_cli",
                "serve",
                "--port",
                str(self.port),
                "--workers",
                "1",
                *options,
            ]
            self.process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)
        until(lambda: self.ask("/desk/sign-in/") == 200)
        return self

    def ask(self, path: str) -> int:
        """The status of an answer; 0 if there is none."""
        try:
            with urllib.request.urlopen(f"http://localhost:{self.port}{path}", timeout=10) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0

    def children(self) -> list[int]:
        """The processes that it started."""
        assert self.process is not None
        text = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, text=True
        ).stdout
        return [int(number) for number in text.split()]

    def child(self, words: str) -> int:
        """The first process that it started with these words in its command; 0 if there is none."""
        return next(iter(self.named(words)), 0)

    def named(self, words: str) -> list[int]:
        """The processes that it started with these words in their commands."""
        return [number for number in self.children() if words in command_of(number)]

    def kill_all(self) -> None:
        """`kill -9` to it and everything that it started."""
        assert self.process is not None
        children = self.children()
        self.process.kill()
        for number in children:
            kill(number)
        self.process.wait(PATIENCE)

    def stop(self, how: int = signal.SIGTERM) -> int:
        """End it; returns the exit code."""
        assert self.process is not None
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)
