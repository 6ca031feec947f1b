"""`sangto check`: the readable answer, and JSON of the shape that is promised."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from command import sangto
from fact_checks import LEMON, STORM
from sangto_cli.commands.check import command

MESSAGE = "Nghe nói uống nước chanh nóng mỗi sáng chữa khỏi bệnh ung thư. Cơn bão số 3 làm 45 người mất tích ở Lào Cai."


def _shape(value: object) -> object:
    """Keys and types of a JSON value; of a list those of its first element."""
    if isinstance(value, dict):
        return {key: _shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shape(value[0])] if value else []
    return type(value).__name__


MENTION = {"text": "str", "value": "str", "span": ["int"]}
RECORD = dict.fromkeys(("id", "claim", "title", "rating", "url", "publisher", "date"), "str")


def test_json_has_the_promised_keys_and_types(index: Path) -> None:
    answer = sangto("check", "--json", "--index", index, stdin=MESSAGE).json
    assert set(answer) == {"text", "language", "statements", "found"}
    assert (answer["text"], answer["language"]) == (MESSAGE, "vi")
    first, second = answer["statements"]
    assert set(first) == {"span", "text", "matches", "kind", "worthiness", "reasons"}
    assert MESSAGE[slice(*second["span"])] == second["text"]
    match = _shape(second["matches"][0])
    assert isinstance(match, dict)
    assert {key: match[key] for key in RECORD} == RECORD
    assert match["probability"] == "float"
    assert isinstance(match["features"], dict)
    assert set(match["features"].values()) == {"float"}
    assert match["spans"] == {"query": [["int"]], "record": [["int"]]}
    assert match["conflicts"] == [{"kind": "str", "query": MENTION, "record": MENTION}]


def test_json_tells_the_record_and_what_differs(index: Path) -> None:
    first, second = sangto("check", "--json", "--index", index, stdin=MESSAGE).json["statements"]
    (match,) = first["matches"]
    assert {key: match[key] for key in RECORD} == {key: getattr(LEMON, key) for key in RECORD}
    assert match["conflicts"] == []
    assert match["probability"] > 0.5
    assert any("nước chanh" in MESSAGE[slice(*span)] for span in match["spans"]["query"])
    assert any("nước chanh" in LEMON.claim[slice(*span)] for span in match["spans"]["record"])
    (conflict,) = second["matches"][0]["conflicts"]
    assert (conflict["kind"], conflict["query"]["value"], conflict["record"]["value"]) == ("number", "45", "12")
    assert MESSAGE[slice(*conflict["query"]["span"])] == conflict["query"]["text"]
    assert STORM.claim[slice(*conflict["record"]["span"])] == conflict["record"]["text"]


def test_the_readable_answer_has_rating_link_and_conflict_and_no_colours_in_a_pipe(index: Path) -> None:
    out = sangto("check", "--index", index, stdin=MESSAGE).out
    assert "\x1b" not in out
    for words in ("Sai", LEMON.title, LEMON.url, "45 người", "12 người", STORM.url):
        assert words in out


def test_json_tells_kind_and_reasons_of_each_statement_and_where_personal_data_is(index: Path) -> None:
    text = f"{MESSAGE} Tin này có thật không? Hỏi chị Lan, số 0912 345 678."
    answer = sangto("check", "--json", "--index", index, stdin=text).json
    kinds = [statement["kind"] for statement in answer["statements"]]
    assert kinds[:3] == ["fact", "fact", "question"]
    worthy = [statement["worthiness"] is not None for statement in answer["statements"]]
    assert worthy == [kind == "fact" for kind in kinds]
    reasons = [reason for statement in answer["statements"] for reason in statement["reasons"]]
    assert {"cue": "attribution", "span": [0, 8], "text": "Nghe nói"} in reasons
    assert [text[slice(*reason["span"])] for reason in reasons] == [reason["text"] for reason in reasons]
    found = [(item["kind"], text[slice(*item["span"])]) for item in answer["found"]]
    assert found == [("person", "Lan"), ("phone", "0912 345 678")]


def test_the_readable_answer_shows_kinds_of_all_statements_and_what_hides_personal_data(index: Path) -> None:
    text = f"{MESSAGE} Tin này có thật không? Gọi số 0912 345 678."
    lines = sangto("check", "--index", index, stdin=text).out.splitlines()
    assert lines[lines.index("  Tin này có thật không?") + 1].startswith("    câu hỏi · lời hỏi: “")
    assert [line for line in lines if "có nêu nguồn: “Nghe nói”" in line] != []
    told = "⚠ Có thông tin cá nhân: điện thoại. Hãy che bằng `sangto redact` trước khi lưu hay chuyển tiếp."
    assert lines[-1] == told
    assert "cá nhân" not in sangto("check", "--index", index, stdin=MESSAGE).out


def test_the_readable_answer_in_english(index: Path) -> None:
    text = "Is it true that charging overnight ruins the battery? Call me at 0912 345 678."
    lines = sangto("check", "--lang", "en", "--index", index, stdin=text).out.splitlines()
    assert [line.split(" · ")[0] for line in lines if " · question: “" in line] in (["  question"], ["    question"])
    assert lines[-1].startswith("⚠ Personal data: telephone number. `sangto redact` hides it")


def test_several_files_one_object_a_line(index: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text(f"{LEMON.claim}, bài {name}.", encoding="utf-8")
    answers = sangto("check", tmp_path / "a", tmp_path / "b", "--json", "--index", index).lines
    assert [answer["text"][-2] for answer in answers] == ["a", "b"]
    out = sangto("check", tmp_path / "a", tmp_path / "b", "--index", index).out
    assert f"== {tmp_path / 'a'} ==\n" in out
    assert "\x1b" not in out


def test_standard_input_is_the_default(index: Path) -> None:
    named, unnamed = (sangto("check", *name, "--json", "--index", index, stdin=MESSAGE) for name in (["-"], []))
    assert named == unnamed


def test_nothing_found_is_no_error(index: Path) -> None:
    answer = sangto("check", "--json", "--index", index, stdin="Giá vé xe buýt nội thành tăng từ tháng sau.").json
    assert [statement["matches"] for statement in answer["statements"]] == [[]]


@pytest.mark.parametrize(("limit", "count"), [("0.5", 1), ("0", 1), ("1", 0)])
def test_the_least_probability(index: Path, limit: str, count: int) -> None:
    text = "Nghe nói uống nước chanh nóng mỗi sáng thì bệnh ung thư sẽ khỏi"
    result = CliRunner().invoke(command, ["--json", "--min-probability", limit, "--index", str(index)], input=text)
    assert result.exit_code == 0
    assert result.output.count('"id": "chanh"') == count


@pytest.mark.parametrize("value", ["1.5", "-1", "x"])
def test_a_probability_that_is_none(index: Path, value: str) -> None:
    result = sangto("check", "--index", index, "--min-probability", value, stdin=MESSAGE, code=2)
    assert "Invalid value for '--min-probability'" in result.err
