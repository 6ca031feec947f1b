"""`sangto doctor`: each thing that can be wrong is found and named, with what to do."""

import json
import sqlite3
from contextlib import closing

import pytest

from desk.running import RunningDesk
from sangto_desk.operations.doctor import Finding, Report, Status

CHANGE_TRAIL = """
from django.db import connection
from growing_tables import without_triggers
from sangto_desk.accounts.services import create_unit
from sangto_desk.audit.seals import seal_entries
create_unit(name="Tỉnh")
seal_entries()
with without_triggers(connection), connection.cursor() as cursor:
    cursor.execute("UPDATE audit_entry SET action = 'x'")
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return RunningDesk(tmp_path_factory.mktemp("doctor") / "desk").prepare()


def found(desk, name, code):
    """The finding of that name."""
    report = json.loads(desk.sangto("doctor", "--json", code=code))
    return next(check for check in report["checks"] if check["name"] == name)


@pytest.mark.one_store
def test_status_of_a_report_is_the_worst_of_its_findings():
    findings = [Finding("a", Status.OK, ""), Finding("b", Status.ATTENTION, ""), Finding("c", Status.UNUSABLE, "")]
    assert [Report(tuple(findings[:number])).status.value for number in range(4)] == [0, 0, 1, 2]


@pytest.mark.one_store
def test_folder_that_is_not_there_is_unusable_and_is_not_made(desk, tmp_path):
    text = desk.sangto("doctor", "--data", tmp_path / "none", code=2)
    assert "There is no folder" in text
    assert list(tmp_path.iterdir()) == []


def test_silent_worker_is_something_to_do(desk):
    assert found(desk, "worker", 1)["hint"] == "Start `sangto serve`, or `sangto worker`."


@pytest.mark.one_store
def test_key_that_others_may_read_is_something_to_do(desk):
    key = desk.folder / "keys" / "web.key"
    key.chmod(0o644)
    try:
        assert found(desk, "folder", 1)["message"] == "Others on this machine may read keys/web.key."
    finally:
        key.chmod(0o600)


@pytest.mark.one_store
def test_missing_key_is_unusable(desk):
    key = desk.folder / "keys" / "web.key"
    key.rename(key.with_suffix(".away"))
    try:
        assert found(desk, "keys", 2)["status"] == "unusable"
    finally:
        key.with_suffix(".away").rename(key)


@pytest.mark.one_store
def test_damaged_index_is_something_to_do(desk):
    away = desk.folder / "index-away"
    (desk.folder / "index").rename(away)
    try:
        assert found(desk, "index", 1)["status"] == "attention"
    finally:
        away.rename(desk.folder / "index")


def test_trail_that_was_changed_behind_the_triggers_is_found(desk):
    with desk.script(CHANGE_TRAIL) as script:
        assert script.wait(300) == 0
    assert found(desk, "trail", 1)["message"].startswith("Entries were changed behind the desk")


@pytest.mark.one_store
def test_damaged_database_file_is_unusable(desk, tmp_path):
    if desk.store:
        return  # PostgreSQL looks after its own files
    copy = RunningDesk(tmp_path / "copy", store={})
    copy.folder.mkdir()
    (copy.folder / "keys").mkdir(mode=0o700)
    (copy.folder / "keys" / "web.key").write_text("k" * 60)
    live, target = (sqlite3.connect(one.folder / "desk.sqlite3") for one in (desk, copy))
    with closing(live), closing(target):
        live.backup(target)
    data = bytearray((copy.folder / "desk.sqlite3").read_bytes())
    data[20 * 4096 : 60 * 4096] = b"\xff" * (40 * 4096)
    (copy.folder / "desk.sqlite3").write_bytes(data)
    report = json.loads(copy.sangto("doctor", "--json", code=2))
    assert report["status"] == "unusable"


def test_store_that_does_not_answer_is_unusable(desk, tmp_path):
    away = RunningDesk(desk.folder, store={"DATABASE_URL": f"postgresql://desk@/none?host={tmp_path}"})
    assert found(away, "database", 2)["hint"] == "Start it, or look at DATABASE_URL."
