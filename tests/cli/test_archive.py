"""The command ``sangto archive``, run as people run it, on a desk of its own."""

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
from sangto_desk.accounts.models import Role
from sangto_desk.accounts.services import create_unit, create_user, grant_role
from sangto_desk.evidence.services import add_quotation, add_source_from_paste
unit = create_unit(name="Phòng kiểm chứng")
user = create_user(email="a@desk.example", name="Người thử")
grant_role(user=user, unit=unit, role=Role.CONTRIBUTOR)
source = add_source_from_paste(actor=user, unit=unit, text="Sở Y tế ghi nhận 35 ca mắc trong tuần.")
add_quotation(actor=user, snapshot=source.snapshots.get(), start=17, end=19, text="35")
"""


def environment(folder: Path) -> dict[str, str]:
    names = ("DATABASE_URL", "DJANGO_SETTINGS_MODULE", "SANGTO_NETWORK", "SANGTO_DATA")
    return {name: value for name, value in os.environ.items() if name not in names} | {"SANGTO_DATA": str(folder)}


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command, with the folder given by its option."""
    command = [sys.executable, "-X", "utf8", "-m", "sangto_cli", "archive", *arguments, "--data", str(folder)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment(folder.parent))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The folder of a desk with one archived copy and one quotation, on SQLite."""
    folder = lay_out(tmp_path / "desk")
    subprocess.run([sys.executable, "-X", "utf8", "-c", MAKE], check=True, env=environment(folder))
    return folder


def test_verify_and_reindex_tell_what_they_found(desk):
    done = run(desk, "verify")
    size = sum(path.stat().st_size for path in desk.glob("archive/??/*.warc.gz")) / 1e6
    line = f"1 copies ({size:.1f} MB), 1 quotations, 0 files without a copy: all as archived\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, line, "")
    done = run(desk, "reindex", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"library": str(desk / "library"), "sources": 1})


def test_verify_fails_when_a_copy_was_changed(desk):
    (copy,) = desk.glob("archive/??/*.warc.gz")
    copy.write_bytes(copy.read_bytes() + b"x")
    done = run(desk, "verify", "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, report["ok"], report["copies"]) == (1, False, 1)
    assert [(one["what"], one["file"]) for one in report["problems"]] == [("changed", copy.name.split(".")[0])]
    assert run(desk, "verify").stdout.startswith("changed: source 1, copy 1, ")


@pytest.mark.parametrize("command", ["verify", "reindex"])
def test_folder_without_a_desk_is_unusable_input(tmp_path, command):
    done = run(tmp_path / "nothing", command)
    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no desk in" in done.stderr
    assert not (tmp_path / "nothing").exists()
