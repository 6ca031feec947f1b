"""Formats are recognised; files, pipes and compressed files are read alike."""

import gzip
import io
import os
import threading
from pathlib import Path

import pytest

from sangto.claimreview import FORMATS, detect_format, open_reader
from sangto.errors import EmptyInput, InputError, UnknownFormat

SAMPLES = Path(__file__).parents[2] / "data" / "claimreview"
SAMPLE_FORMATS = {
    "fact_checks.jsonl": "jsonl",
    "fact_checks.csv": "csv",
    "page.html": "claimreview",
    "feed.json": "datacommons",
    "answer.json": "factchecktools",
}
COLUMNS = {"csv": {"claim": "Tuyên bố"}}


@pytest.mark.parametrize(("file", "format"), SAMPLE_FORMATS.items())
def test_format_of_each_sample_is_recognised_with_and_without_its_name(file: str, format: str) -> None:
    head = (SAMPLES / file).read_bytes()
    assert detect_format(file, head) == format
    assert detect_format(file + ".gz", head) == format
    assert detect_format("", head) == format


@pytest.mark.parametrize(
    ("path", "head", "format"),
    [
        ("a.json", b"{}", "factchecktools"),
        ("a.json", b'{"claims": [', "factchecktools"),
        ("a.json", b'{\n  "@context": "https://schema.org",\n  "@type": "ClaimReview"', "claimreview"),
        ("a.json", b'[{"@type": ["ClaimReview"]}]', "claimreview"),
        ("a.json", b'\xef\xbb\xbf{"@type": "DataFeed", "dataFeedElement": [', "datacommons"),
        ("a.json", b'{"id": 1, "claim": "a"}\n{"id"', "jsonl"),
        ("a.jsonl", b"", "jsonl"),
        ("a.ndjson", b"oops", "jsonl"),
        ("answers.jsonl", b'{"claims": []}\n{}\n', "factchecktools"),
        ("A.CSV", b"x", "csv"),
        ("a.tsv", b"", "csv"),
        ("a.txt", b"id\tclaim\n1\ta", "csv"),
        ("", b"  <!DOCTYPE html>", "claimreview"),
    ],
)
def test_format_is_found_from_name_and_content(path: str, head: bytes, format: str) -> None:
    assert detect_format(path, head) == format


def test_format_that_cannot_be_told_is_asked_for() -> None:
    with pytest.raises(UnknownFormat) as caught:
        detect_format("notes.txt", "Một dòng chữ".encode())
    assert caught.value.hint == "Name it: jsonl, csv, claimreview, datacommons, factchecktools."


def test_empty_input_of_no_known_name_is_empty_input() -> None:
    with pytest.raises(EmptyInput):
        open_reader(io.BytesIO(b""))


def test_format_that_does_not_exist_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownFormat) as caught:
        open_reader(io.BytesIO(b""), "json-l")
    assert caught.value.hint == 'Did you mean "jsonl"?'


@pytest.mark.parametrize("format", [each for each in FORMATS if each not in ("jsonl", "csv")])
def test_columns_are_refused_where_there_are_none(format: str) -> None:
    with pytest.raises(InputError):
        open_reader(io.BytesIO(b"{}"), format, columns={"claim": "x"})


@pytest.mark.parametrize(("file", "format"), SAMPLE_FORMATS.items())
def test_compressed_file_gives_the_same(file: str, format: str) -> None:
    data = (SAMPLES / file).read_bytes()
    plain = list(open_reader(io.BytesIO(data), format, columns=COLUMNS.get(format)))
    reader = open_reader(io.BytesIO(gzip.compress(data)), format, columns=COLUMNS.get(format))
    assert list(reader) == plain
    assert reader.position == reader.size == len(gzip.compress(data))


def test_compressed_file_that_is_cut_gives_what_came_before_and_a_problem() -> None:
    lines = b"".join(b'{"id": "%d", "claim": "%d"}\n' % (number, number * 7919) for number in range(20_000))
    whole = gzip.compress(lines)
    reader = open_reader(io.BytesIO(whole[: len(whole) // 2]), "jsonl", name="f")
    assert 5_000 < len(list(reader)) < 15_000
    assert reader.problems[-1].where == "f"
    assert reader.problems[-1].reason.startswith("the compressed data is cut short or broken")


@pytest.mark.parametrize(("file", "format"), SAMPLE_FORMATS.items())
def test_pipe_that_gives_a_byte_at_a_time_gives_the_same(file: str, format: str) -> None:
    data = (SAMPLES / file).read_bytes()
    plain = list(open_reader(io.BytesIO(data), columns=COLUMNS.get(format)))
    reading, writing = os.pipe()

    def send() -> None:
        with open(writing, "wb", buffering=0) as pipe:
            for at in range(len(data)):
                pipe.write(data[at : at + 1])

    sender = threading.Thread(target=send)
    sender.start()
    with open(reading, "rb", buffering=0) as stream:
        reader = open_reader(stream, columns=COLUMNS.get(format))
        assert list(reader) == plain
    sender.join()
    assert (reader.position, reader.size) == (len(data), None)


def test_text_stream_is_refused_and_the_bytes_under_one_are_used() -> None:
    with pytest.raises(InputError):
        open_reader(io.StringIO("{}"), "jsonl")  # type: ignore[arg-type]
    wrapped = io.TextIOWrapper(io.BytesIO(b'{"claim": "a"}'))
    assert [each.claim for each in open_reader(wrapped, "jsonl")] == ["a"]  # type: ignore[arg-type]


def test_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_reader(tmp_path / "none.jsonl")
