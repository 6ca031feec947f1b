"""The command ``sangto inbox``, run as people run it, on a desk of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desk.tables import lay_out

MAKE = """
from sangto_desk.operations.start import load, make_folder, prepare
make_folder(None)
prepare(load(None))
from sangto_desk.accounts.services import create_unit
create_unit(name="Phòng kiểm chứng")
"""
TEXT = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày."


def run(folder: Path, *arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command, with a desk in `folder`."""
    names = ("DATABASE_URL", "DJANGO_SETTINGS_MODULE", "SANGTO_NETWORK")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    command = [sys.executable, "-X", "utf8", "-m", "sangto_cli", "inbox", *arguments]
    env = {**kept, "SANGTO_DATA": str(folder), **environment}
    return subprocess.run(command, input=given, capture_output=True, env=env)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a desk with one unit, on SQLite."""
    folder = lay_out(tmp_path_factory.mktemp("desk"))
    names = ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")
    env = {name: value for name, value in os.environ.items() if name not in names} | {"SANGTO_DATA": str(folder)}
    subprocess.run([sys.executable, "-c", MAKE], check=True, env=env)
    return folder


def test_rows_are_taken_in_and_bad_ones_reported(desk: Path, tmp_path: Path) -> None:
    file = tmp_path / "tips.csv"
    file.write_text(f"id,Nội dung\n1,{TEXT}\n2,{TEXT.upper()}\n3,\n4\n", encoding="utf-8")
    done = run(desk, "import", str(file), "--json")
    assert (done.returncode, json.loads(done.stdout)) == (
        0,
        {
            "read": 4,
            "taken": 2,
            "questions": 1,
            "problems": [
                {
                    "where": "tips.csv, row 4",
                    "message": "This is too short to be checked. "
                    "Write at least one whole sentence: what is said, and where you saw it.",
                },
                {"where": "tips.csv, row 5", "message": "only 1 of at least 2 cells."},
            ],
        },
    )
    assert len(done.stderr.decode().splitlines()) == 2


def test_strict_stops_at_the_first_bad_row(desk: Path) -> None:
    done = run(desk, "import", "-", "--format", "jsonl", "--strict", given=b'{"text": "x"}\n{"text": "y"}')
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines()[0].startswith("Error [input.invalid-record]: standard input, line 1: ")


def test_unusable_input_is_refused_with_a_message(desk: Path, tmp_path: Path) -> None:
    picture = tmp_path / "tips.csv"
    picture.write_bytes(b"\x89PNG\r\n" + b"\0" * 100)
    assert [
        run(desk, "import", *arguments).returncode
        for arguments in (
            [str(picture)],
            [str(tmp_path / "../../none.csv")],
            [str(tmp_path)],
            ["-", "--unit", "99"],
            [str(picture), "--data", str(tmp_path / "empty")],
        )
    ] == [2] * 5


def test_pull_needs_the_network_and_a_mailbox(desk: Path) -> None:
    closed, unnamed = run(desk, "pull"), run(desk, "pull", SANGTO_NETWORK="yes")
    assert [(done.returncode, done.stderr.decode().split(":")[0]) for done in (closed, unnamed)] == [
        (2, "Error [desk.not-allowed]")
    ] * 2


def test_mailbox_that_does_not_answer_is_named_plainly(desk: Path) -> None:
    given = {"HOST": "127.0.0.1:1", "NAME": "tin@desk.example", "PASSWORD": "x"}
    done = run(desk, "pull", SANGTO_NETWORK="yes", **{f"SANGTO_IMAP_{name}": value for name, value in given.items()})
    assert (done.returncode, done.stderr.decode().splitlines()[0]) == (
        2,
        "Error [input]: The mailbox cannot be read: ConnectionRefusedError.",
    )
