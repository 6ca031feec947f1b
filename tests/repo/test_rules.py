"""Rules of the repository, the layers, and that the checks would see a breach."""

import subprocess
import sys
from pathlib import Path

import pytest

import check_repository

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("check", check_repository.CHECKS, ids=lambda check: check.__name__)
def test_repository_keeps_the_rule(check):
    assert check() == []


def test_layers_are_kept():
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A repository of its own with one file, which the checks look at."""
    monkeypatch.setattr(check_repository, "ROOT", tmp_path)
    subprocess.run(["git", "init", "-q", tmp_path], check=True)

    def write(name: str, text: str) -> None:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        subprocess.run(["git", "add", "-f", name], cwd=tmp_path, check=True)

    return write


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("# TO" + "DO later", "unfinished: TO" + "DO"),
        ("see /wor" + "k/main", "machine path: /wor" + "k/m"),
        ("from py" + "pi.org", "registry: py" + "pi.org"),
    ],
)
def test_marks_are_found(elsewhere, line, finding):
    elsewhere("notes.txt", f"fine\n{line}\n")
    assert check_repository.check_marks() == [f"notes.txt:2: {finding}"]


def test_long_files_and_functions_are_found(elsewhere):
    elsewhere("src/long.py", "def f():\n" + "    x = 1\n" * 300)
    assert check_repository.check_file_length() == ["src/long.py: 301 lines, at most 300"]
    assert check_repository.check_function_length() == ["src/long.py: f has 301 lines, at most 60"]


def test_generated_tables_may_be_long(elsewhere):
    elsewhere("src/sangto/tables/words.py", "x = 1\n" * 400)
    assert check_repository.check_file_length() == []


def test_resources_without_source_or_licence_are_found(elsewhere):
    elsewhere("resources/words.tsv", "# A list.\nword\nmột\n")
    assert check_repository.check_resource_headers() == [
        "resources/words.tsv: its header names no source",
        "resources/words.tsv: its header names no licence",
    ]


def test_dead_links_are_found(elsewhere):
    elsewhere("docs/a.md", "[there](a.md#x) [gone](b.md) [outside](https://example.org/b.md)")
    assert check_repository.check_links() == ["docs/a.md: there is no b.md"]
