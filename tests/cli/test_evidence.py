"""The commands ``sangto library``, ``sangto evidence`` and ``sangto compare``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from sangto.errors import EmptyInput, IndexMissing, InputError, InvalidRecord
from sangto_cli.commands import check, compare, evidence, library

TEXT = "Giá điện sinh hoạt tăng 4,8% từ ngày 1/2/2026. Hộ dùng dưới 50 kWh mỗi tháng được giữ nguyên giá."
CLAIM = "Giá điện sinh hoạt tăng 8,4% từ ngày 1/2/2026"


def run(command: Any, *arguments: str | Path, stdin: str = "") -> str:
    """Run a command; returns what it wrote."""
    result = CliRunner().invoke(command, list(map(str, arguments)), input=stdin)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    file = tmp_path / "gia-dien.txt"
    file.write_text(TEXT, encoding="utf-8")
    where = ("--library", tmp_path / "library")
    run(library.command, "add", file, "--url", "https://example.org/dien", "--date", "2026-02-01", *where)
    return tmp_path / "library"


def test_add_and_info_tell_what_is_there(folder: Path) -> None:
    found = json.loads(run(library.command, "info", "--library", folder, "--json"))
    assert {name: found[name] for name in ("documents", "passages", "languages", "behind", "damage")} == {
        "documents": 1,
        "passages": 1,
        "languages": {"vi": 1},
        "behind": 0,
        "damage": "",
    }


def test_lines_are_added_as_documents(tmp_path: Path) -> None:
    line = json.dumps({"id": "a", "text": TEXT, "title": "Giá điện", "publisher": "Đài", "date": "2026-02"})
    file = tmp_path / "all.jsonl"
    file.write_text(line + "\n" + line.replace('"a"', '"b"', 1) + "\n", encoding="utf-8")
    done = json.loads(run(library.command, "add", file, "--library", tmp_path / "l", "--json"))
    assert (done["added"], done["replaced"], done["skipped"]) == (2, 0, 0)


def test_files_that_cannot_be_read_are_skipped_and_counted(tmp_path: Path) -> None:
    good, bad = tmp_path / "a.txt", tmp_path / "b.txt"
    good.write_text(TEXT, encoding="utf-8")
    bad.write_bytes(b"\x1f\x8b\x08")
    done = json.loads(run(library.command, "add", good, bad, "--library", tmp_path / "l", "--json"))
    assert (done["added"], done["skipped"]) == (1, 1)
    with pytest.raises(InputError):
        run(library.command, "add", good, bad, "--strict", "--library", tmp_path / "l")


def test_rebuild_and_delete(folder: Path) -> None:
    assert run(library.command, "rebuild", "--library", folder) == f"1 documents indexed anew: {folder}\n"
    assert run(library.command, "delete", "x", "--library", folder) == "0 deleted, 1 not there: x\n"


def test_evidence_shows_passage_and_conflict(folder: Path) -> None:
    found = json.loads(run(evidence.command, "--claim", CLAIM, "--library", folder, "--json"))
    (passage,) = found["passages"]
    assert passage["document"] == {
        "id": "https://example.org/dien",
        "title": "gia-dien",
        "publisher": "",
        "date": "2026-02-01",
        "url": "https://example.org/dien",
    }
    assert (passage["text"], passage["span"], passage["stance"]) == (TEXT, [0, len(TEXT)], "refutes")
    assert [f for f in passage["findings"] if f["relation"] == "conflicts"] == [
        {
            "aspect": "quantity",
            "relation": "conflicts",
            "claim": {"text": "8,4%", "span": [24, 28]},
            "passage": {"text": "4,8%", "span": [24, 28]},
        }
    ]


def test_evidence_for_many_claims(folder: Path) -> None:
    lines = "".join(json.dumps({"id": n, "claim": claim}) + "\n" for n, claim in enumerate((CLAIM, "?!")))
    out = run(evidence.command, "--queries", "-", "-k", "1", "--library", folder, stdin=lines)
    answers = [json.loads(line) for line in out.splitlines()]
    assert [(answer["id"], len(answer["passages"])) for answer in answers] == [(0, 1), (1, 0)]


def test_evidence_needs_a_claim_and_a_library(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        run(evidence.command)
    with pytest.raises(EmptyInput):
        run(evidence.command, "--claim", " … ")
    with pytest.raises(IndexMissing):
        run(evidence.command, "--claim", CLAIM, "--library", tmp_path / "none")


def test_compare_lines_have_the_promised_fields() -> None:
    line = {"id": "1", "claim": "Hà Nội cấm xe máy từ năm 2030", "passage": "TP HCM sẽ cấm xe máy từ năm 2030."}
    found = json.loads(run(compare.command, "--jsonl", stdin=json.dumps(line)))
    probability = found.pop("probability")
    assert 0.4 < probability <= 1
    assert found == {
        "id": "1",
        "stance": "refutes",
        "findings": [
            {
                "aspect": "date",
                "relation": "agrees",
                "claim": {"text": "năm 2030", "span": [21, 29]},
                "passage": {"text": "năm 2030", "span": [24, 32]},
            },
            {
                "aspect": "place",
                "relation": "conflicts",
                "claim": {"text": "Hà Nội", "span": [0, 6]},
                "passage": {"text": "TP HCM", "span": [0, 6]},
            },
        ],
    }


def test_compare_names_the_bad_line() -> None:
    good = json.dumps({"id": 1, "claim": "a", "passage": "b"})
    with pytest.raises(InvalidRecord) as error:
        run(compare.command, "--jsonl", stdin=f"{good}\n{{}}\n")
    assert error.value.where == "standard input, line 2"


def test_compare_two_texts_for_people() -> None:
    out = run(compare.command, "--claim", "Hà Nội cấm xe máy", "--passage", "TP HCM cấm xe máy.")
    assert out.splitlines()[1:] == ["  ≠ place: Hà Nội | TP HCM"]


def test_check_shows_passages_for_facts_alone(folder: Path) -> None:
    text = f"{CLAIM}. Mọi người nhớ chia sẻ nhé!"
    answer = json.loads(run(check.command, "-", "--library", folder, "--json", stdin=text))
    fact, request = answer["statements"]
    assert [one["document"]["url"] for one in fact["passages"]] == ["https://example.org/dien"]
    conflicts = [f for f in fact["passages"][0]["findings"] if f["relation"] == "conflicts"]
    assert [(f["claim"]["text"], f["passage"]["text"]) for f in conflicts] == [("8,4%", "4,8%")]
    assert request["passages"] == []


def test_check_says_for_people_what_conflicts(folder: Path) -> None:
    lines = run(check.command, "-", "--library", folder, stdin=CLAIM).splitlines()
    assert "      ≠ số lượng: “8,4%” ↔ “4,8%”" in lines


def test_check_without_library_has_no_passages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SANGTO_INDEX", raising=False)
    with pytest.raises(IndexMissing):
        run(check.command, "-", "--index", tmp_path / "none", stdin=CLAIM)


def test_check_of_an_index_asked_for_does_not_do_without_it(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(IndexMissing):
        run(check.command, "-", "--library", folder, "--index", tmp_path / "none", stdin=CLAIM)


def test_evidence_refuses_an_entailment_folder_without_a_model(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        run(evidence.command, "--claim", CLAIM, "--library", folder, "--entailment", tmp_path / "nothing")
