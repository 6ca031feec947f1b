"""The command ``sangto redact``."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from sangto_cli.commands.redact import command

TEXT = "Gọi chị Lan 0912 345 678"


def test_text_comes_back_with_marks() -> None:
    result = CliRunner().invoke(command, ["-"], input=TEXT + "\n")
    assert (result.exit_code, result.stdout) == (0, "Gọi chị [người 1] [điện thoại]\n")


def test_json_gives_kinds_and_spans_and_never_the_data(tmp_path: Path) -> None:
    file = tmp_path / "tip.txt"
    file.write_text(TEXT, encoding="utf-8")
    result = CliRunner().invoke(command, [str(file), "--json"])
    assert json.loads(result.stdout) == {
        "text": "Gọi chị [người 1] [điện thoại]",
        "found": [{"kind": "person", "span": [8, 11]}, {"kind": "phone", "span": [12, 24]}],
    }


def test_lines_in_lines_out() -> None:
    lines = [{"id": "a", "text": TEXT}, {"id": "b", "text": "Gọi 113"}]
    given = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    result = CliRunner().invoke(command, ["--jsonl"], input=given)
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {
            "id": "a",
            "text": "Gọi chị [người 1] [điện thoại]",
            "found": [{"kind": "person", "span": [8, 11]}, {"kind": "phone", "span": [12, 24]}],
        },
        {"id": "b", "text": "Gọi 113", "found": []},
    ]


def test_show_lists_what_was_found_on_standard_error() -> None:
    result = CliRunner().invoke(command, ["--show"], input=TEXT)
    assert result.stderr == "8-11\tperson\tLan\n12-24\tphone\t0912 345 678\n"


def test_bad_line_is_named() -> None:
    result = CliRunner().invoke(command, ["--jsonl"], input='{"id": "a", "text": "x"}\n{"id": "b"}\n')
    assert str(result.exception) == (
        'standard input, line 2: \'id\' and \'text\' must be text. Give lines like {"id": "1", "text": "…"}.'
    )
