"""A real desk in processes of its own: killed while it publishes, served, verified over HTTP by an outsider."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from django.db import connection

from desk.running import free_port, until
from desk.tables import lay_out

pytestmark = pytest.mark.django_db(transaction=True)

TESTS = Path(__file__).parents[2]
PUBLISHER = Path(__file__).with_name("publisher.py")


@pytest.fixture
def environment(tmp_path) -> dict[str, str]:
    """A folder of its own; on PostgreSQL the database of this test."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DJANGO_SETTINGS_MODULE",)}
    made = {**kept, "SANGTO_DATA": str(lay_out(tmp_path / "desk")), "PYTHONPATH": str(TESTS)}
    if connection.vendor == "postgresql":
        parts = urlsplit(made["DATABASE_URL"])
        made["DATABASE_URL"] = parts._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
    return made


def sangto(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sangto_cli", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)


def publish(environment: dict[str, str], most: int, kill_after: float | None = None) -> list[str]:
    """Publish; killed so many seconds after the first one began, if that is given. Returns what was acknowledged."""
    command = [sys.executable, str(PUBLISHER), environment["SANGTO_DATA"], str(most)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ready\n"
        if kill_after is not None:
            time.sleep(kill_after)  # nothing is waited for: the moment of death is to be any
            process.send_signal(signal.SIGKILL)
        lines = process.stdout.read().splitlines(keepends=True)
    return [line.strip() for line in lines if line.endswith("\n")]


def logged(environment: dict[str, str], folder: Path) -> list[dict]:
    """The entries of the log, exported and verified."""
    assert sangto(environment, "log", "export", str(folder)).returncode == 0
    verified = sangto(environment, "ledger", "verify", str(folder))
    assert verified.returncode == 0, verified.stdout
    lines = sangto(environment, "ledger", "entries", str(folder), "--json").stdout.splitlines()
    return [json.loads(line) for line in lines]


def test_log_has_no_gap_fork_or_double_wherever_the_desk_is_killed(environment, tmp_path):
    chance, acknowledged = Random(26), []
    for _ in range(2):
        acknowledged += publish(environment, 100, kill_after=chance.uniform(0.05, 0.9))
    entries = logged(environment, tmp_path / "export")
    published = [entry["path"] for entry in entries if entry["kind"] == "publication"]
    assert [entry["number"] for entry in entries] == list(range(len(entries)))
    assert len(set(published)) == len(published)
    assert set(acknowledged) <= set(published)
    versions = sangto(environment, "log", "info", "--json")
    assert json.loads(versions.stdout)["entries"] == len(entries)


def test_outsider_verifies_a_running_desk_by_its_address_and_a_page_by_its_own(environment):
    (path,) = publish(environment, 1)
    port = free_port()
    arguments = ["serve", "--port", str(port), "--workers", "1", "--no-worker"]
    server = subprocess.Popen(
        [sys.executable, "-m", "sangto_cli", *arguments], env=environment, stdout=subprocess.DEVNULL
    )
    try:
        site = f"http://127.0.0.1:{port}"
        wait_for(f"{site}/log/checkpoint")
        whole = sangto(environment, "ledger", "verify", site, "--page", f"{site}{path}", "--json")
        report = json.loads(whole.stdout)
        assert (whole.returncode, report["ok"], report["findings"]) == (0, True, [])
        assert sangto(environment, "ledger", "verify", site, "--page", f"{site}/so-cong-khai/").returncode == 0
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    def answers() -> bool:
        try:
            with urlopen(address, timeout=60):
                return True
        except (URLError, ConnectionError, TimeoutError):
            return False

    until(answers)
