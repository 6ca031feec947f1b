"""`sangto serve` as a real process: first start, what is killed comes back, a clean end, a log that knows nobody."""

import json
import multiprocessing
import os
import re
import signal
import stat
import threading
from pathlib import Path

import pytest

from command import sangto
from desk.running import RunningDesk, kill, until
from sangto_desk.operations import serving
from sangto_desk.operations.serving import WorkerKeeper


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """A desk whose first start was `sangto serve`, in nothing and without tables."""
    running = RunningDesk(tmp_path_factory.mktemp("serving") / "desk").start()
    yield running
    if running.process.poll() is None:
        running.stop()


@pytest.fixture
def desk(served):
    """That desk, running: the test before may have ended it."""
    return served if served.process.poll() is None else served.start()


def test_first_start_makes_everything_in_one_folder_and_prints_a_link(desk):
    log = desk.log.read_text()
    *_, token = re.findall(rf"http://localhost:{desk.port}/desk/join/([\w-]{{27}})/", log)
    assert desk.ask(f"/desk/join/{token}/") == 200
    assert (desk.ask("/"), desk.ask("/api/")) == (503, 503)
    made = {path.name for path in desk.folder.iterdir()} - {"desk.sqlite3-wal", "desk.sqlite3-shm", "desk.sqlite3"}
    assert made >= {"archive", "index", "keys", "prepare.lock", "serve.lock"}
    assert {oct(mode & 0o077) for mode in map(mode_of_file, desk.folder.rglob("*")) if mode} == {"0o0"}


def mode_of_file(path: Path) -> int:
    """0 for what is no file, or no longer one: the desk is at work there."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0
    return found.st_mode if stat.S_ISREG(found.st_mode) else 0


def test_doctor_finds_nothing_to_do_while_it_runs(desk):
    def report() -> str:
        try:
            return desk.sangto("doctor", "--json")
        except AssertionError as error:  # a worker that has not said yet that it lives is something to do
            assert "worker" in str(error)
            return ""

    assert json.loads(until(report))["status"] == "ok"


@pytest.mark.one_store
def test_second_server_in_the_same_folder_is_refused(desk):
    assert "Error [operation.busy]" in desk.sangto("serve", "--port", str(desk.port + 1), code=2)


def test_killed_worker_and_killed_web_process_come_back(desk):
    worker = until(lambda: desk.child("sangto_cli worker"))
    web = set(desk.children()) - {worker}
    for number in (worker, *web):
        os.kill(number, signal.SIGKILL)
    assert web
    assert until(lambda: desk.child("sangto_cli worker") not in (0, worker))
    assert until(lambda: desk.ask("/desk/sign-in/") == 200)


@pytest.mark.one_store
def test_web_processes_that_die_again_and_again_come_back(desk):
    def server_gave_up() -> bool:
        for number in set(desk.children()) - {desk.child("sangto_cli worker")}:
            kill(number)  # as soon as it is there: the second time the web server itself gives up
        return "the web server is started again" in desk.log.read_text()

    until(server_gave_up)
    assert until(lambda: desk.ask("/desk/sign-in/") == 200)
    assert desk.process.poll() is None


@pytest.mark.one_store
def test_log_holds_no_address_agent_query_or_ticket(desk):
    for path in ("/desk/sign-in/?next=/desk/bi-mat/", "/v/phieu-cua-toi", "/khong-co?tim=dieu-bi-mat", "/desk/../../x"):
        desk.ask(path)
    log = desk.log.read_text()
    assert [word for word in ("127.0.0.1", "::1", "Python-urllib", "bi-mat", "phieu", "GET ") if word in log] == []


def test_server_that_is_killed_leaves_no_process_and_starts_again(desk):
    children = desk.children()
    assert desk.stop(signal.SIGKILL) == -signal.SIGKILL
    until(lambda: not [number for number in children if os.path.exists(f"/proc/{number}")])
    desk.start()
    assert desk.ask("/desk/sign-in/") == 200


def test_server_ends_cleanly_when_told_to(desk):
    children = desk.children()
    assert desk.stop() == 0
    assert [number for number in children if os.path.exists(f"/proc/{number}")] == []


@pytest.mark.one_store
@pytest.mark.parametrize("arguments", [("serve", "--port", "0"), ("serve", "--workers", "0"), ("worker", "--nonsense")])
def test_unusable_options_are_refused(arguments):
    sangto(*arguments, code=2)


@pytest.mark.one_store
@pytest.mark.parametrize("command", ["serve", "worker", "doctor", "backup", "restore", "recover"])
def test_help_shows_examples(command):
    assert "Examples:" in sangto(command, "--help").out


@pytest.mark.one_store
def test_worker_that_is_told_to_stop_while_it_starts_ends(monkeypatch, tmp_path):
    monkeypatch.setenv("SANGTO_DATA", str(tmp_path / "desk"))
    keepers = [WorkerKeeper(lambda _line: None) for _ in range(3)]
    for keeper in keepers:
        keeper.start()
        keeper.stop()
    assert [keeper._thread.is_alive() for keeper in keepers] == [False, False, False]


@pytest.mark.one_store
def test_web_process_is_not_forked_while_a_worker_starts():
    forked = multiprocessing.get_context("fork").Process(target=int)
    forking = threading.Thread(target=forked.start)
    with serving._STARTING:
        forking.start()
        forking.join(0.3)
        assert forked.pid is None
    forking.join()
    forked.join()
    assert forked.exitcode == 0
