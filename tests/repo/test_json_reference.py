"""docs/reference/json.md names the fields that the commands write, all of them and no others."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from logs import START, new_log, publication, witness
from sangto.ledger import cosign, export_log
from sangto_cli.main import cli

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
RECORD = {
    "id": "1",
    "claim": "Uống 2 lít nước chanh nóng mỗi ngày chữa khỏi hẳn bệnh ung thư phổi giai đoạn cuối",
    "rating": "Sai",
    "sources": [{"title": "Một nguồn", "url": "https://example.org", "publisher": "Một nơi"}],
}
CHANGED = RECORD["claim"].replace("2 lít", "5 lít")


def section(command: str) -> set[str]:
    """The words in code type below the heading of a command."""
    text = re.split(rf"^## `{re.escape(command)}.*`$", PAGE, flags=re.MULTILINE)[1].split("\n## ")[0]
    return set(re.findall(r"`(?:statements\[\]\.)?(\w+)`", text)) | set(re.findall(r'"(\w+)":', text))


def keys(value: object) -> set[str]:
    """Names of all fields of a value, features aside: they have a page of their own."""
    if isinstance(value, dict):
        return set(value).union(*(keys(item) for name, item in value.items() if name not in ("features", "languages")))
    return set().union(*map(keys, value)) if isinstance(value, list) else set()


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    """An index with two fact-checks of one claim."""
    folder = tmp_path_factory.mktemp("json")
    lines = [json.dumps(RECORD), json.dumps(RECORD | {"id": "2"})]
    (folder / "checks.jsonl").write_text("\n".join(lines), encoding="utf-8")
    written = run(["index", "add", str(folder / "checks.jsonl"), "--index", str(folder / "index"), "--json"])
    assert keys(written) == {"added", "replaced", "skipped", "warnings", "index"}
    return folder / "index"


def run(arguments: list[str], text: str = "") -> dict[str, object]:
    """What a command writes."""
    done = CliRunner().invoke(cli, arguments, input=text)
    assert done.exit_code == 0, done.output
    value = json.loads(done.stdout)
    assert isinstance(value, dict)
    return value


def test_check(index):
    written = run(["check", "-", "--json", "--index", str(index)], CHANGED)
    kinds = {"number", "unit", "place", "negation", "vi", "en", "other"}  # values, not fields; "date" is both
    assert keys(written) == section("sangto check --json") - kinds - {"passages"}  # those need a library


def test_match(index):
    line = json.dumps({"query": "a", "text": CHANGED})
    written = run(["match", "--queries", "-", "--jobs", "1", "--index", str(index)], line)
    fields = {"query", "matches"}, {"id", "score", "probability", "conflicts"}
    assert (set(written), set(written["matches"][0])) == fields
    assert section("sangto match") == {"text"}.union(*fields)


@pytest.mark.parametrize("command", ["info", "rebuild"])
def test_index(index, command):
    written = run(["index", command, "--json", "--index", str(index)])
    row = re.search(rf"^\| `{command}` \| (.*) \|$", PAGE, re.MULTILINE)
    assert row
    assert list(written) == re.findall(r"`(\w+)`", row[1])


def test_text():
    options = ["--form", "key", "--sentences", "--quantities", "--dates", "--json"]
    written = run(["text", "-", *options], "Ngày 26/6/2024 có 3 người.")
    assert keys(written) | {"text", "fold"} == section("sangto text --json")


def test_redact():
    assert keys(run(["redact", "-", "--json"], "Gọi 0912 345 678 nhé")) == section("sangto redact --json")


def test_ledger(tmp_path):
    log = new_log(publication(0))
    export_log(log, tmp_path / "log")
    seen = cosign(log.checkpoint(), witness(), int(START.timestamp()))
    (tmp_path / "log" / "checkpoint").write_text(str(seen))
    written = run(["ledger", "verify", str(tmp_path / "log"), "--witness", str(witness().public), "--json"])
    of_findings = {"code", "message", "path"}
    assert keys(written) - {"publication"} | of_findings == section("sangto ledger verify --json") - {"null"}
