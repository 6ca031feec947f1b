"""Answers of the Fact Check Tools API."""

import io
import json
from pathlib import Path

import pytest

from sangto.claimreview import open_reader
from sangto.records import FactCheck

SAMPLES = Path(__file__).parents[2] / "data" / "claimreview"


def reader_of(text: str):
    return open_reader(io.BytesIO(text.encode()), "factchecktools", name="f")


def test_sample_answer_gives_a_record_for_each_review() -> None:
    reader = open_reader(SAMPLES / "answer.json", name="f")
    assert reader.format == "factchecktools"
    first, second = reader
    assert first == FactCheck(
        id=first.id,
        claim="Ăn mì chính gây mù mắt",
        title="Mì chính không gây mù mắt",
        rating="Sai",
        url="https://kiemchung.example.vn/mi-chinh",
        publisher="Tổ kiểm chứng Ví Dụ",
        date="2024-05-20",
        language="vi",
    )
    assert (second.publisher, second.rating) == ("khac.example.vn", "Chưa đủ bằng chứng")
    assert [str(each) for each in reader.problems] == [
        "f, line 1, claim 2: it has no claimReview",
        "f, line 1, claim 3: claim is missing or null",
    ]


@pytest.mark.parametrize("text", ["{}", "", "\n", '{"claims": []}', '{"claims": null}', "{}\n{}\n"])
def test_empty_answer_gives_nothing_and_no_problem(text: str) -> None:
    reader = reader_of(text)
    assert list(reader) == []
    assert reader.problems == ()


def test_several_answers_may_stand_one_a_line() -> None:
    answer = {"claims": [{"text": "a", "claimReview": [{"textualRating": "Sai"}]}]}
    reader = reader_of(json.dumps(answer) + "\n\n{oops}\n" + json.dumps(answer).replace('"a"', '"b"'))
    assert [each.claim for each in reader] == ["a", "b"]
    assert [each.where for each in reader.problems] == ["f, line 3"]


def test_error_of_the_service_is_reported() -> None:
    reader = reader_of('{"error": {"code": 403, "message": "API key not valid"}}')
    assert list(reader) == []
    assert [each.reason for each in reader.problems] == ['the service answered with an error: "API key not valid"']


def test_answer_to_an_image_search_is_read() -> None:
    claim = {"text": "a", "claimReview": [{"textualRating": "Sai"}]}
    assert [each.claim for each in reader_of(json.dumps({"results": [{"claim": claim}]}))] == ["a"]


@pytest.mark.parametrize("text", ["[]7", "7", '{"claims": [7]}', '{"claims": [{"text": "a", "claimReview": [7]}]}'])
def test_answer_of_another_shape_is_a_problem(text: str) -> None:
    reader = reader_of(text)
    assert list(reader) == []
    assert reader.skipped == 1
