"""Input that cannot be used, as the real command meets it: a clear message, the way out, exit code 2."""

from __future__ import annotations

import gzip
import json
import os
import struct
import zlib
from pathlib import Path

import pytest

from command import refused, sangto
from fact_checks import LEMON

CLAIM = LEMON.claim + "."
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 1, 1) + b"\x08\x02\0\0\0" + zlib.compress(b"\0" * 4)
UNUSABLE = {
    "empty": (b"", "input.empty"),
    "blank": (b" \n\t\r\n", "input.empty"),
    "one word": (b"Chanh\n", "input.empty"),
    "zero width only": ("\u200b".encode() * 1_000_000, "input.empty"),
    "10 MB of text": ((CLAIM.encode() + b" ") * 160_000, "input.too-large"),
    "65 MB": (b"a " * 32_500_000, "input.too-large"),
    "PNG": (PNG, "input.unreadable"),
    "gzip": (gzip.compress(CLAIM.encode()), "input.unreadable"),
    "NUL bytes": (CLAIM.encode().replace(b" ", b" \0"), "input.unreadable"),
    "random": (bytes(range(256)) * 40, "input.unreadable"),
}


@pytest.mark.parametrize(("data", "code"), UNUSABLE.values(), ids=UNUSABLE)
def test_check_refuses(index: Path, data: bytes, code: str) -> None:
    result = sangto("check", "-", "--index", index, stdin=data, code=2)
    message, hint = result.err.splitlines()
    assert message.startswith(f"Error [{code}]: ")
    assert len(hint.strip()) > 20
    assert result.out == ""


def test_check_says_how_much_is_too_much_and_what_to_do(index: Path) -> None:
    result = sangto("check", "-", "--index", index, stdin=b"a " * 500_001, code=2)
    assert result.err == (
        "Error [input.too-large]: The text has 1,000,002 characters; at most 1,000,000 are checked at once.\n"
        "  Split it, and check the parts one by one.\n"
    )


def test_text_works_on_ten_megabytes() -> None:
    data = CLAIM.encode() + b"\n"
    data *= 10_000_000 // len(data)
    assert sangto("text", "--form", "text", stdin=data).out.strip() == data.decode().strip()


def test_broken_utf8_is_told_with_byte_and_offset(index: Path, tmp_path: Path) -> None:
    file = tmp_path / "message.txt"
    file.write_bytes("Cơn bão số ".encode() + b"\xff" + " làm ngập đường".encode())
    for arguments in (["check", "--index", index], ["text"], ["redact"]):
        result = sangto(*arguments, file, code=2)
        assert result.err.startswith(f"Error [input.unreadable]: {file}: broken UTF-8 at byte 15: 0xff (")


@pytest.mark.parametrize(
    "text",
    [
        CLAIM + " " + "a" * 900_000,
        CLAIM.replace(" ", " \u202e\u200f"),
        CLAIM.replace(" ", " " + "\u200b" * 60_000),
        "\ufeff" + CLAIM,
        CLAIM.replace(" ", "\u00a0"),
        CLAIM.replace(" ", "\r\n"),
    ],
    ids=["line of 0.9 MB", "right to left", "zero width", "byte order mark", "no-break spaces", "a word a line"],
)
def test_check_finds_the_claim_in(index: Path, text: str) -> None:
    answer = sangto("check", "--json", "--index", index, stdin=text).json
    assert [match["id"] for match in answer["statements"][0]["matches"]] == ["chanh"]


def test_a_line_of_one_megabyte_is_text() -> None:
    line = "Nước chanh " * 95_000
    assert sangto("text", "--form", "fold", stdin=line).out == "nuoc chanh " * 95_000 + "\n"


@pytest.mark.parametrize("command", ["check", "text", "redact"])
def test_files_that_cannot_be_read(index: Path, public: Path, command: str) -> None:
    closed = public / "closed.txt"
    closed.write_text(CLAIM)
    closed.chmod(0)
    options = ["--index", str(index)] if command == "check" else []
    for file, reason in ((public / "none.txt", "No such file or directory"), (public, "Is a directory")):
        result = sangto(command, file, *options, code=2)
        assert result.err.splitlines()[0] == f"Error [input]: {file} cannot be read: {reason}."


def test_a_file_without_permission(public: Path) -> None:
    closed = public / "closed.jsonl"
    closed.write_text(CLAIM)
    closed.chmod(0)
    result = sangto("index", "add", closed, "--index", public / "index", as_nobody=True, code=2)
    assert result.err.splitlines()[0] == f"Error [input]: {closed} cannot be read: Permission denied."


def test_records_of_wrong_types_are_skipped_counted_and_told(tmp_path: Path) -> None:
    wrong = [
        [1, 2],
        {"id": [], "claim": "Uống nước chanh"},
        {"id": "1", "claim": 5},
        {"id": "1", "claim": ""},
        {"id": "1", "claim": None},
        {"id": "1", "claim": "nước \ud800 chanh"},
        {"id": "1", "claim": "nước \0 chanh"},
    ]
    lines = [*map(json.dumps, wrong), json.dumps({"id": "good", "claim": CLAIM}), "{broken"]
    stdin = "\n".join(lines)
    result = sangto("index", "add", "-", "--index", tmp_path / "i", "--format", "jsonl", "--json", stdin=stdin)
    assert (result.json["added"], result.json["skipped"]) == (1, 8)
    places = [line.split(": ")[0] for line in result.err.splitlines()]
    assert places == [f"  standard input, line {number}" for number in (1, 2, 3, 4, 5, 6, 7, 9)]


def test_strict_stops_at_the_first_and_keeps_what_came_before(tmp_path: Path) -> None:
    lines = ['{"id": "1", "claim": "Uống nước chanh"}', '{"id": "2", "claim": 5}', '{"id": "3", "claim": "Cơn bão"}']
    result = sangto("index", "add", "-", "--strict", "--index", tmp_path / "i", stdin="\n".join(lines), code=2)
    assert result.err.startswith("Error [input.invalid-record]: standard input, line 2: ")
    assert "The records before it were added." in result.err
    assert sangto("index", "info", "--index", tmp_path / "i", "--json").json["documents"] == 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"{}",
        b"[]",
        b"null",
        PNG,
        gzip.compress(b"")[:12],
        b"{" * 100_000,
        b'{"id":"1","claim":"' + b"a" * 1_000_000,
    ],
    ids=["empty", "blank", "object", "list", "null", "PNG", "cut gzip", "deep", "a megabyte of open line"],
)
def test_files_without_a_usable_record(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "records.jsonl").write_bytes(data)
    assert refused("index", "add", tmp_path / "records.jsonl", "--index", tmp_path / "i").startswith("input")


QUERIES = {
    "empty": (b"", "input.empty"),
    "no JSON": (b"hello\n", "input.invalid-record"),
    "a list": (b"[]\n", "input.invalid-record"),
    "wrong types": (b'{"query": "1", "text": 5}\n', "input.invalid-record"),
    "a boolean": (b'{"query": true, "text": "x"}\n', "input.invalid-record"),
    "broken UTF-8": (b'{"query": "1", "text": "\xff"}\n', "input.invalid-record"),
    "deep": (b"[" * 200_000, "input.invalid-record"),
    "PNG": (PNG, "input.invalid-record"),
}


@pytest.mark.parametrize(("data", "code"), QUERIES.values(), ids=QUERIES)
def test_match_refuses(index: Path, data: bytes, code: str) -> None:
    assert refused("match", "--index", index, "--queries", "-", stdin=data) == code


def test_match_takes_odd_texts(index: Path) -> None:
    texts = ["", " ", "\0", "\ud800", "\u200b" * 1000, "👍", "a" * 1_000_000, CLAIM]
    lines = "\n".join(json.dumps({"query": i, "text": text}) for i, text in enumerate(texts))
    answers = sangto("match", "--index", index, "--queries", "-", stdin=lines).lines
    assert [answer["query"] for answer in answers] == [str(i) for i in range(8)]
    assert [len(answer["matches"]) for answer in answers[:7]] == [0] * 7
    assert answers[7]["matches"][0]["id"] == "chanh"


@pytest.mark.parametrize("name", ["nothing", "file", "file/below"])
def test_an_index_that_is_not_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    place = tmp_path / name
    assert refused("check", "-", "--index", place, stdin=CLAIM) == "index.missing"
    assert refused("index", "delete", "x", "--index", place) == "index.missing"
    assert (tmp_path / "nothing").exists() is False


def test_a_closed_standard_input_and_output(index: Path) -> None:
    result = sangto("check", "--index", index, limit=lambda: os.close(0), stdin=None, code=2)
    assert result.err.startswith("Error [input")
    result = sangto("index", "info", "--index", index, limit=lambda: os.close(1), code=2)
    assert result.err.startswith("Error [input]: Standard output is closed.")
