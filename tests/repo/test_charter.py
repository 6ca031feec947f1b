"""What holds the promises of docs/charter.md today: no people, no opinions, no network, conflicts shown as such."""

import dataclasses
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from sangto import Desk, records
from sangto.claimreview import open_reader
from sangto.search.store import Store
from sangto_cli.labels import VI
from sangto_cli.main import cli

ROOT = Path(__file__).parents[2]
PEOPLE = re.compile(r"sender|author|claimant|user|person|handle|account|phone|mail|follower|speaker")
VERDICTS = re.compile(r"opinion|sentiment|stance|loyal|tone|harm|toxic|trust")
HOT = {
    "id": "hot",
    "claim": "Gội đầu sau 10 giờ đêm làm mạch máu não co lại rồi vỡ, nhiều người trẻ đột quỵ ngay trong nhà tắm.",
    "title": "Giờ gội đầu không phải nguyên nhân gây đột quỵ",
    "rating": "Gây hiểu lầm",
}
CHANGED = "Gội đầu sau 11 giờ đêm làm mạch máu não co lại rồi vỡ, nhiều người trẻ đột quỵ ngay trong nhà tắm."
OFFLINE = """
import sys
sys.addaudithook(lambda event, _: event.startswith(("socket.", "urllib.")) and sys.exit(f"network: {event}"))
from sangto_cli.main import main
main(sys.argv[1:])
"""


def fields() -> list[str]:
    """Names of all fields of all records."""
    kinds = [kind for kind in vars(records).values() if isinstance(kind, type) and kind.__module__ == records.__name__]
    named = [field.name for kind in kinds if dataclasses.is_dataclass(kind) for field in dataclasses.fields(kind)]
    assert "rating" in named
    return named


def columns() -> list[str]:
    """Names of all columns of an index on disk."""
    sql = "SELECT c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'"
    return [name for (name,) in Store(None)._db.execute(sql)]


@pytest.mark.parametrize("names", [fields, columns], ids=["records", "store"])
def test_nothing_has_a_field_for_people(names):
    assert [name for name in names() if PEOPLE.search(name)] == []


@pytest.mark.parametrize("names", [fields, columns], ids=["records", "store"])
def test_nothing_has_a_field_for_what_somebody_thinks(names):
    assert [name for name in names() if VERDICTS.search(name)] == []


def test_a_statement_without_a_fact_check_gets_no_rating_at_all():
    answer = Desk([HOT]).check("Tôi thấy thành phố này đáng sống hơn thành phố kia.")
    assert [statement.matches for statement in answer.statements] == [()]
    names = [field.name for field in dataclasses.fields(records.CheckedStatement)]
    assert names == ["statement", "matches", "kind", "worthiness", "reasons"]
    assert [(s.kind, s.worthiness) for s in answer.statements] == [("opinion", None)]


def test_who_made_a_claim_is_not_read(tmp_path):
    page = {
        "@type": "ClaimReview",
        "url": "https://example.org/1",
        "claimReviewed": "Uống nước chanh nóng chữa được ung thư",
        "author": {"@type": "Organization", "name": "Báo Thử"},
        "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Nguyễn Văn Thử"}},
        "reviewRating": {"@type": "Rating", "alternateName": "Sai"},
    }
    file = tmp_path / "page.json"
    file.write_text(json.dumps(page, ensure_ascii=False), encoding="utf-8")
    (record,) = open_reader(file, "claimreview")
    assert (record.publisher, record.rating) == ("Báo Thử", "Sai")
    assert "Nguyễn Văn Thử" not in repr(record)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def index(tmp_path):
    """An index of one fact-check."""
    source, folder = tmp_path / "checks.jsonl", tmp_path / "index"
    source.write_text(json.dumps(HOT), encoding="utf-8")
    assert CliRunner().invoke(cli, ["index", "add", str(source), "--index", str(folder)]).exit_code == 0
    return folder


def test_a_checked_text_leaves_no_trace_in_the_index(index):
    before = contents(index)
    done = CliRunner().invoke(cli, ["check", "-", "--index", str(index)], input=f"{CHANGED} Gọi 0912 345 678.")
    assert done.exit_code == 0
    after = {name: data for name, data in contents(index).items() if not name.endswith(("-wal", "-shm"))}
    assert after == {name: data for name, data in before.items() if not name.endswith(("-wal", "-shm"))}
    assert not any(b"0912 345" in data for data in contents(index).values())


def test_the_store_holds_fact_checks_and_nothing_else(index):
    with sqlite3.connect(index / "records.sqlite") as db:
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    db.close()
    assert names == {"meta", "documents", "removals"}


@pytest.mark.parametrize("arguments", [["check", "-"], ["match", "--queries", "-", "--jobs", "1"], ["index", "info"]])
def test_commands_open_no_network_connection(index, arguments):
    text = json.dumps({"query": "1", "text": CHANGED}) if arguments[0] == "match" else CHANGED
    command = [sys.executable, "-X", "utf8", "-c", OFFLINE, *arguments, "--index", str(index)]
    done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")


def test_another_number_is_a_conflict_and_never_a_match():
    (statement,) = Desk([HOT]).check(CHANGED).statements
    (match,) = statement.matches
    assert [(c.query.text, c.record.text) for c in match.conflicts] == [("11 giờ đêm", "10 giờ đêm")]
    assert match.probability < match.similarity


def test_a_conflict_is_shown_as_one(index):
    done = CliRunner().invoke(cli, ["check", "-", "--index", str(index)], input=CHANGED)
    assert done.output.splitlines()[0] == VI.headline.format(statements=1, known=0, conflicts=1)
    assert VI.conflict in done.output
    assert VI.probability.split("{")[0] not in done.output


def test_every_match_gives_its_reasons():
    (statement,) = Desk([HOT]).check(HOT["claim"]).statements
    (match,) = statement.matches
    assert match.features
    assert match.query_spans
    assert match.record_spans


def test_the_charter_names_tests_that_exist():
    page = (ROOT / "docs" / "charter.md").read_text(encoding="utf-8")
    named = re.findall(r"\b(test_\w+)`", page)
    written = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    assert named
    assert [name for name in named if f"def {name}(" not in written] == []
