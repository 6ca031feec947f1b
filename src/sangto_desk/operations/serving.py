"""`sangto serve`: the web server (Granian) and, inside, a worker that is started again whenever it ends.

Order of steps: take the lock of the folder; make what is missing; say where the desk is, and the link for the first
administrator while there is none; start the worker; serve until SIGTERM or SIGINT; let requests and the task in hand
finish; stop the worker.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import MPServer

from sangto_desk.common.limits import KEY_VARIABLE
from sangto_desk.datafolder import DataFolder
from sangto_desk.operations.errors import DeskBusy
from sangto_desk.operations.lock import FolderLock
from sangto_desk.operations.parent import PARENT_VARIABLE
from sangto_desk.operations.start import load, make_folder, prepare

THREADS = 8
FINISH_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Serving:
    """How a desk is served.

    Attributes:
        data: The folder; None takes ``SANGTO_DATA``, or ``sangto-data``.
        host: Address to listen at.
        port: Port to listen at.
        processes: Web processes.
        worker: Whether a worker runs inside.
    """

    data: Path | None
    host: str
    port: int
    processes: int
    worker: bool = True

    @property
    def address(self) -> str:
        """Where a browser on this machine finds it; a passkey needs a name, so it is no number."""
        return f"http://localhost:{self.port}"


_STARTING = threading.Lock()
# Granian forks its web processes. One that is forked while a worker is being started would hold the pipe that tells of
# the start, and the start would be known only when that web process ends: so the two wait for each other.
os.register_at_fork(before=_STARTING.acquire, after_in_parent=_STARTING.release, after_in_child=_STARTING.release)


class WorkerKeeper:
    """Keeps one worker running: starts it again when it ends, after a pause that grows if it ends at once."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._stop = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._keep, name="worker-keeper")

    def start(self) -> None:
        """Start the worker."""
        self._thread.start()

    def _keep(self) -> None:
        pause = 0.5
        while not self._stop.is_set():
            began = time.monotonic()
            with _STARTING:
                self._process = subprocess.Popen([sys.executable, "-m", "sangto_cli", "worker"])
            code = self._process.wait()
            if self._stop.is_set():
                return
            pause = 0.5 if time.monotonic() - began > 60 else min(pause * 2, 30.0)
            self._say(f"The worker ended ({code}); it is started again.")
            self._stop.wait(pause)

    def stop(self) -> None:
        """Let the task in hand finish, then end the worker, also one that is just being started."""
        self._stop.set()
        end, told = time.monotonic() + FINISH_SECONDS, None
        while self._thread.is_alive():
            if self._process is not None and self._process is not told:
                told = self._process
                told.terminate()
            elif self._process is not None and time.monotonic() > end:
                self._process.kill()
            self._thread.join(0.05)


def serve(options: Serving, say: Callable[[str], None]) -> None:
    """Serve a desk until told to stop.

    Args:
        options: Where and how.
        say: Called with a line for the operator.

    Raises:
        DeskBusy: Another process serves this folder.
    """
    # Set before the settings are read, and handed down to the processes that are started from here.
    os.environ.setdefault("SANGTO_ADDRESS", options.address)
    os.environ[PARENT_VARIABLE] = str(os.getpid())
    os.environ[KEY_VARIABLE] = secrets.token_hex(32)
    folder = make_folder(options.data)
    os.environ["SANGTO_DATA"] = str(folder.root)
    with FolderLock(folder.root / "serve.lock", busy=DeskBusy):
        load(folder.root)
        prepare(folder)
        _greet(folder, options, say)
        keeper = WorkerKeeper(say) if options.worker else None
        if keeper:
            keeper.start()
        try:
            _serve_on(options, say)
        finally:
            if keeper:
                keeper.stop()


def _serve_on(options: Serving, say: Callable[[str], None]) -> None:
    """Serve until told to stop. Granian gives up when a web process dies twice within seconds; it is started again."""
    pause = 0.5
    while True:
        server, began = _server(options), time.monotonic()
        try:
            server.serve()
        except SystemExit:
            if server.interrupt_signal:
                raise
        if server.interrupt_signal:
            return
        pause = 0.5 if time.monotonic() - began > 60 else min(pause * 2, 30.0)
        say(f"Web processes ended one after the other; the web server is started again in {pause:.0f} s.")
        server.main_loop_interrupt.clear()
        server.main_loop_interrupt.wait(pause)  # a signal to stop arrives here
        if server.interrupt_signal:
            return


def _greet(folder: DataFolder, options: Serving, say: Callable[[str], None]) -> None:
    from django.db import connections

    from sangto_desk.accounts.services import make_first_link

    address = os.environ["SANGTO_ADDRESS"].rstrip("/")
    say(f"The desk in {folder.root} is at {address}/desk/ (Ctrl+C stops it).")
    token = make_first_link()
    if token:
        say("It has no administrator yet. Whoever opens this link first, within 24 hours, becomes the first one:")
        say(f"  {address}/desk/join/{token}/")
    if options.host not in ("127.0.0.1", "localhost", "::1") and "SANGTO_HOSTS" not in os.environ:
        say("Others reach it only under names listed in SANGTO_HOSTS, and SANGTO_ADDRESS is what links begin with.")
    connections.close_all()


def _server(options: Serving) -> MPServer:
    return MPServer(
        "sangto_desk.operations.web:application",
        address=options.host,
        port=options.port,
        interface=Interfaces.WSGI,
        workers=options.processes,
        blocking_threads=THREADS,
        websockets=False,
        log_access=False,
        log_level=LogLevels.error,
        respawn_failed_workers=True,
        respawn_interval=0.5,
        workers_kill_timeout=FINISH_SECONDS,
    )
