"""A server to measure, in processes of its own, and the CPU time that it takes."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

DESK = ("-m", "sangto_cli", "serve", "--workers", "2")


@contextmanager
def served(
    environment: Mapping[str, str], arguments: Sequence[str] = DESK, ready: str = "/gui-tin/"
) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """A server on a free port of this machine, from the moment that it answers; its port and its process.

    Args:
        environment: Of its process.
        arguments: Of Python; ``--port`` with a number is added.
        ready: A path that it answers with 200.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, *arguments, "--port", str(port)]
    process = subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port, ready)
        yield port, process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)


def cpu_seconds(number: int) -> float:
    """CPU seconds of a process and all below it so far, from the system's own books."""
    fields = Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    own = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    below = [path.read_text(encoding="utf-8").split() for path in Path(f"/proc/{number}/task").glob("*/children")]
    return own + sum(cpu_seconds(int(child)) for children in below for child in children)


def _wait(port: int, path: str) -> None:
    for _ in range(600):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", path)
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise RuntimeError("the server did not start")
