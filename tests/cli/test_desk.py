"""The commands of a desk say in plain words what is missing in a plain installation."""

import subprocess
import sys

import pytest

from command import environment, refused
from sangto_cli.desk import NEEDED, DeskNotInstalled, require_desk

HIDE = """
import sys, importlib.util
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name == "granian" else real(name, *rest)
from sangto_cli.main import main
main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    "command", [["serve"], ["worker"], ["doctor"], ["backup", "x.tar.gz"], ["recover", "a@b.example"]]
)
def test_command_of_a_desk_without_its_packages_says_what_to_install(command):
    done = subprocess.run(
        [sys.executable, "-c", HIDE, *command],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "Error [desk.not-installed]: The desk needs packages that are not installed (missing: granian).",
        "  pip install 'sangto[desk]'; for PostgreSQL: pip install 'sangto[desk,postgres]'",
    ]


def test_all_missing_packages_are_named(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name, package=None: None)
    with pytest.raises(DeskNotInstalled) as error:
        require_desk()
    assert [name for name in NEEDED if name not in error.value.message] == []


def test_backup_of_a_folder_without_a_desk_is_refused(tmp_path):
    assert refused("backup", tmp_path / "x.tar.gz", "--data", tmp_path / "none") == "input"
    assert list(tmp_path.iterdir()) == []
