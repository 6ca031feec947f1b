"""JSON Lines: fields, column names, and every way a line can be wrong."""

import io
import json
from pathlib import Path

import pytest

from sangto.claimreview import Problem, open_reader
from sangto.errors import InputError, InvalidRecord
from sangto.records import FactCheck, Source

SAMPLES = Path(__file__).parents[2] / "data" / "claimreview"


def reader_of(text: str | bytes, **options: object):
    data = text if isinstance(text, bytes) else text.encode()
    return open_reader(io.BytesIO(data), "jsonl", name="f", **options)


def problems_of(text: str | bytes, **options: object) -> list[str]:
    reader = reader_of(text, **options)
    assert list(reader) == []
    return [str(problem) for problem in reader.problems]


def test_sample_file_gives_the_valid_records_and_one_problem() -> None:
    reader = open_reader(SAMPLES / "fact_checks.jsonl", name="f")
    assert list(reader) == [
        FactCheck(
            id="kc-001",
            claim="Ngậm tỏi sống mỗi sáng chữa khỏi viêm họng trong 2 ngày.",
            title="Tỏi sống không chữa khỏi viêm họng",
            rating="Sai",
            url="https://kiemchung.example.vn/toi-song",
            publisher="Tổ kiểm chứng Ví Dụ",
            date="2024-06-26",
            language="vi",
            summary="Chưa có nghiên cứu nào cho thấy tỏi sống chữa khỏi viêm họng.",
            sources=(
                Source(
                    "Hướng dẫn chăm sóc viêm họng",
                    "https://benhvien.example.vn/viem-hong",
                    "Bệnh viện Ví Dụ",
                    "2023",
                ),
            ),
        ),
        FactCheck(
            id="kc-002",
            claim="Từ 1/1/2025 mọi xe máy phải thay biển số mới.",
            rating="Thiếu bối cảnh",
            url="https://kiemchung.example.vn/bien-so",
            publisher="Tổ kiểm chứng Ví Dụ",
            date="2025-01-03",
        ),
        FactCheck(
            id="cr-1b7fbd26afdf3702",
            claim="Charging a phone overnight makes its battery explode.",
            rating="False",
            date="2024-06-26",
            language="en",
        ),
    ]
    assert reader.problems == (Problem("f, line 4", "claim must be a text, not a list", skipped=True),)
    assert (reader.read, reader.skipped, reader.warnings) == (3, 1, 0)
    assert reader.position == reader.size


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"claim": 5}', "claim must be a text, not a number"),
        ('{"claim": null}', "claim is missing or null"),
        ('{"claim": ""}', "claim is empty"),
        ('{"claim": " \\t\\u00a0"}', "claim is empty"),
        ('{"claim": "\\u200b\\ufeff"}', "claim has no visible character"),
        ('{"claim": "a\\u0000b"}', "claim holds U+0000, which is not text"),
        ('{"claim": "\\ud83d"}', "claim holds U+D83D, which is not text"),
        ('{"claim": "a", "claim": "b"}', 'the key "claim" stands twice with different values'),
        ('{"claim": "a", "x": NaN}', "NaN is not a JSON value"),
        ('{"claim": "a", "x": -Infinity}', "-Infinity is not a JSON value"),
        ('{"claim": "a"} b', "invalid JSON at column 16: more text after the JSON value"),
        ('{"claim": "a",}', "invalid JSON at column 15: a comma before the closing }"),
        ('{"claim": "a" /* b */}', "invalid JSON at column 15: a comment, which JSON does not have"),
        ("{'claim': 'a'}", "invalid JSON at column 2: a single quote where JSON needs a double quote"),
        ("[]", "each line must be a JSON object, not a list"),
        ('{"claim": "a", "id": ' + "9" * 5000 + "}", "a number of 5000 digits"),
        ('{"claim": "a", "id": true}', "id must be a text or a whole number, not true"),
        ('{"claim": "a", "x": ' + "[" * 100_000, "the JSON is nested too deeply"),
        ('{"claim": "' + "a" * 1_000_000 + '"}', "claim has 1000000 characters, more than 20000"),
        ('{"id": "1"}', 'no column "claim"; there are: "id".'),
    ],
)
def test_line_that_breaks_a_rule_is_left_out_with_the_reason(line: str, reason: str) -> None:
    assert problems_of(line) == [f"f, line 1: {reason}"]


def test_line_that_is_not_utf8_is_left_out_and_the_next_is_read() -> None:
    reader = reader_of(b'{"claim": "caf\xe9"}\n' + '{"claim": "Nắng nóng"}'.encode())
    assert [each.claim for each in reader] == ["Nắng nóng"]
    assert [str(each) for each in reader.problems] == ["f, line 1: not UTF-8: byte 0xE9 at byte 15 of the line"]


def test_line_over_the_limit_is_left_out_and_the_next_is_read() -> None:
    long = b'{"claim": "' + b"a" * (16 * 1024 * 1024) + b'"}\n'
    reader = reader_of(long + b'{"claim": "b"}')
    assert [each.claim for each in reader] == ["b"]
    assert [str(each) for each in reader.problems] == ["f, line 1: the line is over 16777216 bytes"]


def test_byte_order_mark_crlf_empty_lines_and_missing_last_line_end_are_accepted() -> None:
    reader = reader_of('\ufeff{"claim": "a"}\r\n\r\n   \n{"claim": " b "}')
    assert [each.claim for each in reader] == ["a", "b"]
    assert reader.problems == ()


def test_utf16_with_byte_order_mark_is_read() -> None:
    reader = reader_of('{"claim": "Nước sạch"}\r\n{"claim": "Điện"}\r\n'.encode("utf-16"))
    assert [each.claim for each in reader] == ["Nước sạch", "Điện"]


def test_text_is_kept_as_written() -> None:
    decomposed = "Nu\u031bo\u031b\u0301c  sạch\u200b"
    assert [each.claim for each in reader_of(json.dumps({"claim": decomposed}))] == [decomposed]


def test_number_is_taken_as_its_digits_for_fields_other_than_the_claim() -> None:
    (found,) = reader_of('{"id": 12, "claim": "a", "rating": 2.5}')
    assert (found.id, found.rating) == ("12", "2.5")


def test_optional_field_of_a_wrong_type_is_left_empty_with_a_warning() -> None:
    reader = reader_of('{"claim": "a", "title": [1], "url": "javascript:alert(1)", "language": "Tiếng Việt"}')
    (found,) = reader
    assert (found.title, found.url, found.language) == ("", "", "")
    assert (reader.skipped, reader.warnings) == (0, 3)
    assert [each.reason for each in reader.problems] == [
        'url "javascript:alert(1)" is not an http or https address; left empty',
        'language "Tiếng Việt" is not a language code such as vi or en-GB; left empty',
        "title must be a text, not a list; left empty",
    ]


def test_derived_id_depends_on_address_and_claim_only() -> None:
    lines = '{"claim": "a", "url": "https://a.vn"}\n{"claim": "a", "url": "https://a.vn", "title": "t"}\n{"claim": "a"}'
    first, second, third = (each.id for each in reader_of(lines))
    assert first == second
    assert first != third


def test_sources_may_be_addresses_titles_or_objects() -> None:
    sources = ["https://a.vn/1", "Sách giáo khoa", {"title": "T", "url": "https://a.vn/2", "date": "5/6/2024"}, {}]
    reader = reader_of(json.dumps({"claim": "Ốc", "sources": sources}))
    (found,) = reader
    assert found.sources == (
        Source("", "https://a.vn/1"),
        Source("Sách giáo khoa"),
        Source("T", "https://a.vn/2", "", "2024-06-05"),
    )


def test_columns_are_renamed() -> None:
    (found,) = reader_of(
        '{"tuyen_bo": "a", "nhan": "Sai", "rating": "x"}', columns={"claim": "tuyen_bo", "rating": "nhan"}
    )
    assert (found.claim, found.rating) == ("a", "Sai")


def test_missing_column_is_named_with_those_seen_and_the_nearest() -> None:
    assert problems_of('{"Tuyên bố": "a", "id": "1"}', columns={"claim": "tuyen_bo"}) == [
        'f, line 1: no column "tuyen_bo"; there are: "Tuyên bố", "id". Did you mean "Tuyên bố"?'
    ]


def test_named_column_that_no_line_has_is_a_warning() -> None:
    reader = reader_of('{"claim": "a"}\n{"claim": "b"}', columns={"rating": "nhan"})
    assert len(list(reader)) == 2
    assert [str(each) for each in reader.problems] == ['f: no line has the column "nhan"']


def test_column_for_an_unknown_field_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        reader_of("", columns={"claims": "x"})
    assert caught.value.hint == 'Did you mean "claim"?'


def test_strict_raises_at_the_first_invalid_record_with_its_place() -> None:
    reader = reader_of('{"claim": "a"}\n{"claim": 1}\n{"claim": "b"}', strict=True)
    assert next(reader).claim == "a"
    with pytest.raises(InvalidRecord) as caught:
        next(reader)
    assert (caught.value.where, caught.value.message) == ("f, line 2", "claim must be a text, not a number")


def test_problems_are_bounded_and_all_counted() -> None:
    reader = reader_of('{"claim": 1}\n' * 250)
    assert list(reader) == []
    assert (len(reader.problems), reader.skipped) == (100, 250)
