"""The command ``sangto claims``."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from sangto_cli.commands.claims import command

TEXT = "Theo Bộ Y tế, cả nước có 2.352 ca sốt xuất huyết. Tin này có thật không?"


def test_readable_output_names_kind_and_words() -> None:
    result = CliRunner().invoke(command, ["-"], input=TEXT)
    lines = result.stdout.splitlines()
    assert (result.exit_code, [line.split()[0] for line in lines[::2]]) == (0, ["fact", "question"])
    assert lines[1].strip() == "attribution: “Theo Bộ Y”; quantity: “2.352 ca”"


def test_json_gives_spans_in_the_text(tmp_path: Path) -> None:
    file = tmp_path / "tip.txt"
    file.write_text(TEXT, encoding="utf-8")
    value = json.loads(CliRunner().invoke(command, [str(file), "--json"]).stdout)
    assert [(item["span"], item["kind"]) for item in value["statements"]] == [([0, 49], "fact"), ([50, 72], "question")]
    reasons = [reason for item in value["statements"] for reason in item["reasons"]]
    assert all(TEXT[slice(*reason["span"])] == reason["text"] for reason in reasons)


def test_lines_in_lines_out() -> None:
    given = json.dumps({"id": 7, "text": TEXT}) + "\n" + json.dumps({"id": "b", "text": ""}) + "\n"
    result = CliRunner().invoke(command, ["--jsonl"], input=given)
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert list(first) == ["id", "statements", "kind", "worthiness"]
    assert [item["kind"] for item in first["statements"]] == ["fact", "question"]
    assert [set(item) for item in first["statements"]] == [{"span", "text", "kind", "worthiness", "reasons"}] * 2
    assert second == {"id": "b", "statements": [], "kind": "other", "worthiness": None}


def test_only_facts_have_a_worthiness() -> None:
    value = json.loads(CliRunner().invoke(command, ["--json"], input=TEXT).stdout)
    fact, question = value["statements"]
    assert (0 <= fact["worthiness"] <= 1, question["worthiness"]) == (True, None)


def test_bad_line_is_named() -> None:
    result = CliRunner().invoke(command, ["--jsonl"], input='{"id": "a", "text": "x"}\n{"id": "b"}\n')
    assert str(result.exception) == (
        'standard input, line 2: \'id\' and \'text\' must be text. Give lines like {"id": "1", "text": "…"}.'
    )


def test_empty_input_is_an_error() -> None:
    result = CliRunner().invoke(command, ["-"], input=" \n")
    assert str(result.exception).startswith("standard input is empty.")
