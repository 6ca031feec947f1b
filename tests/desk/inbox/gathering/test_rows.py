"""Tips from files: every row has a place, bad rows do not stop the others."""

from __future__ import annotations

import json

import pytest

from sangto.errors import EmptyInput, InvalidRecord, UnknownFormat, UnreadableText
from sangto_desk.inbox.gathering.rows import read_rows

TEXT = "Nghe nói lá ổi hạ đường huyết"


def texts(data: bytes | str, name: str, **options) -> list[str | None]:
    """The texts of all rows."""
    raw = data.encode() if isinstance(data, str) else data
    return [row.text for row in read_rows(raw, name, **options)]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (f"id,text\n1,{TEXT}\n", "a.csv"),
        (f"\ufeffid;Nội dung\r\n1;{TEXT}\r\n", "a.csv"),
        (f"id\tTin nhắn\n1\t{TEXT}", "a.tsv"),
        (f'text,x\n"{TEXT}",2', "-"),
        (json.dumps({"text": TEXT}), "a.jsonl"),
        (json.dumps({"text": TEXT}), "-"),
        (f"id,text\n1,{TEXT}\n".encode("utf-16"), "a.csv"),
    ],
)
def test_text_is_found_in_every_shape_and_encoding(data, name):
    assert texts(data, name) == [TEXT]


def test_column_can_be_named():
    assert texts(f"a,Câu hỏi\n1,{TEXT}", "a.csv", column="câu hỏi") == [TEXT]
    assert texts(json.dumps({"noidung": TEXT}), "a.jsonl", column="noidung") == [TEXT]


def test_bad_rows_are_named_with_their_place():
    lines = ["{", json.dumps({"text": TEXT}), "[]", json.dumps({"text": 7}), "[" * 100_000]
    rows = list(read_rows("\n".join(lines).encode(), "a.jsonl"))
    assert [(row.where, row.text) for row in rows] == [
        (f"a.jsonl, line {number}", TEXT if number == 2 else None) for number in range(1, 6)
    ]
    assert [row.where for row in read_rows(b"id,text\n1\n2,x", "a.csv")] == ["a.csv, row 2", "a.csv, row 3"]


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"text\n", "a.csv", EmptyInput),
        (b"a,b\n1,2", "a.csv", InvalidRecord),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a.csv", UnreadableText),
        (b"PK\x03\x04" + b"\0" * 50, "a.xlsx", UnreadableText),
        (b"one line", "a.doc", UnknownFormat),
        (b"<html>\n<body>", "a.html", UnknownFormat),
    ],
)
def test_files_that_hold_no_tips_are_refused(data, name, error):
    with pytest.raises(error):
        texts(data, name)
