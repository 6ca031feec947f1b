"""ClaimReview in JSON-LD files and HTML pages, in the shapes found on the web."""

import io
import json
from pathlib import Path

import pytest

from sangto.claimreview import open_reader
from sangto.claimreview.page import read_page
from sangto.records import FactCheck

SAMPLES = Path(__file__).parents[2] / "data" / "claimreview"


def reader_of(text: str):
    return open_reader(io.BytesIO(text.encode()), "claimreview", name="f")


def read_one(**review: object) -> FactCheck:
    (found,) = reader_of(json.dumps({"@type": "ClaimReview", "claimReviewed": "a"} | review))
    return found


def test_sample_page_gives_each_review_and_each_fault() -> None:
    reader = open_reader(SAMPLES / "page.html", name="f")
    found = list(reader)
    assert [(each.claim, each.rating, each.url, each.publisher, each.date) for each in found] == [
        (
            'Nước chanh nóng "diệt" vi rút cúm & cảm lạnh',
            "Sai",
            "https://kiemchung.example.vn/nuoc-chanh",
            "Tổ kiểm chứng Ví Dụ",
            "2024-06-26",
        ),
        ("Uống nước đá gây ung thư", "2/5", "https://kiemchung.example.vn/nuoc-da", "Phòng Khoa học", ""),
        ("Trứng gà trắng là trứng giả", "Sai", "https://kiemchung.example.vn/nuoc-chanh", "Phòng Khoa học", ""),
    ]
    assert [str(each) for each in reader.problems] == [
        "f, line 27: invalid JSON at line 29, column 3: a comment, which JSON does not have",
        "f, line 20, ClaimReview 3: claim is missing or null",
    ]


@pytest.mark.parametrize(
    ("rating", "text"),
    [
        ({"alternateName": "Sai", "name": "x", "ratingValue": 1}, "Sai"),
        ({"name": "Đúng một phần"}, "Đúng một phần"),
        ({"ratingValue": 1, "bestRating": 5, "worstRating": 1}, "1/5"),
        ({"ratingValue": "3"}, "3"),
        ({"alternateName": ["", "Sai"]}, "Sai"),
        ([{"alternateName": None}, {"alternateName": "Sai"}], "Sai"),
        ("Sai", "Sai"),
        (None, ""),
        ({}, ""),
    ],
)
def test_rating_is_found_wherever_it_is(rating: object, text: str) -> None:
    assert read_one(reviewRating=rating).rating == text


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Toà soạn", "Toà soạn"),
        (["Toà soạn", "Khác"], "Toà soạn"),
        ({"@type": "Organization", "name": "Toà soạn"}, "Toà soạn"),
        ([{"@type": "Person", "name": "Người viết"}, {"@type": "Organization", "name": "Toà soạn"}], "Toà soạn"),
        ({"@type": "Person", "name": "Người viết"}, "Người viết"),
        ({"url": "https://a.vn"}, ""),
        (5, ""),
    ],
)
def test_publisher_is_found_in_the_author(author: object, name: str) -> None:
    assert read_one(author=author).publisher == name


def test_publisher_stands_before_a_person_who_is_the_author() -> None:
    person = {"@type": "Person", "name": "Người viết"}
    assert read_one(author=person, publisher={"name": "Toà soạn"}).publisher == "Toà soạn"


def test_language_may_be_an_object() -> None:
    assert read_one(inLanguage={"@type": "Language", "name": "Vietnamese", "alternateName": "vi"}).language == "vi"


def test_identifiers_of_others_are_not_taken_as_ids() -> None:
    assert read_one(identifier="7").id == read_one().id


def test_review_under_main_entity_and_lists_is_found_in_order() -> None:
    reviews = [{"@type": "ClaimReview", "claimReviewed": text} for text in "abc"]
    document = [{"@type": "WebPage", "mainEntity": reviews[0]}, [[{"@graph": [reviews[1], {"review": [reviews[2]]}]}]]]
    assert [each.claim for each in reader_of(json.dumps(document))] == ["a", "b", "c"]


def test_review_that_stands_twice_is_given_once() -> None:
    review = {"@type": "ClaimReview", "claimReviewed": "a"}
    assert len(list(reader_of(json.dumps([review, review])))) == 1


def test_ampersand_that_begins_no_entity_stays() -> None:
    assert read_one(claimReviewed="AT&T R&D &copy 1&2;").claim == "AT&T R&D &copy 1&2;"


def test_trailing_comma_is_reported_with_line_and_column() -> None:
    reader = reader_of('{\n "@type": "ClaimReview",\n}')
    assert list(reader) == []
    assert [str(each) for each in reader.problems] == [
        "f, line 1: invalid JSON at line 3, column 1: a comma before the closing }"
    ]


@pytest.mark.parametrize("text", ["<html><body>Không có gì</body></html>", '{"@type": "NewsArticle"}', ""])
def test_file_without_a_review_is_a_problem(text: str) -> None:
    reader = reader_of(text)
    assert list(reader) == []
    assert [str(each) for each in reader.problems] == ["f: there is no ClaimReview in JSON-LD"]


@pytest.mark.parametrize(
    "text", ["<script" * 200_000, "<!--" * 250_000, "<script type='" * 70_000, "<" * 1_000_000, '<script a="b' * 80_000]
)
def test_page_of_a_million_broken_tags_ends_soon(text: str) -> None:
    assert read_page(text).blocks == ()


def test_deeply_nested_document_is_a_problem() -> None:
    reader = reader_of("[" * 100_000 + "]" * 100_000)
    assert list(reader) == []
    assert [str(each) for each in reader.problems] == ["f, line 1: the JSON is nested too deeply"]
