"""CSV: delimiters, quotes, headers, ragged rows."""

import io
from pathlib import Path

import pytest

from sangto.claimreview import open_reader
from sangto.errors import UnknownFormat
from sangto.records import FactCheck, Source

SAMPLES = Path(__file__).parents[2] / "data" / "claimreview"


def reader_of(text: str, **options: object):
    return open_reader(io.BytesIO(text.encode()), "csv", name="f", **options)


def test_sample_file_with_semicolons_quotes_and_vietnamese_columns() -> None:
    columns = {"id": "mã", "claim": "tuyên bố", "rating": "nhãn", "date": "ngày", "sources": "nguồn"}
    reader = open_reader(SAMPLES / "fact_checks.csv", columns=columns, name="f")
    assert list(reader) == [
        FactCheck(
            id="1",
            claim='Tin nhắn "trúng thưởng 50 triệu" là của ngân hàng;\nbấm vào để nhận.',
            rating="Lừa đảo",
            date="2024-03-12",
            sources=(
                Source("Cảnh báo tin nhắn giả", "https://nganhang.example.vn/canh-bao"),
                Source("", "https://antoan.example.vn/a"),
            ),
        ),
        FactCheck(id="3", claim="Bão số 3 làm Hà Nội mất điện 5 ngày", rating="Sai một phần", date="2024-09-10"),
    ]
    assert [str(each) for each in reader.problems] == ["f, line 6: claim is empty"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiter_is_found_from_the_header(delimiter: str) -> None:
    rows = [["id", "claim", "rating"], ["1", "a" if delimiter == "," else "a, b", "Sai"]]
    (found,) = reader_of("\n".join(delimiter.join(row) for row in rows))
    assert (found.id, found.rating) == ("1", "Sai")


def test_excel_separator_line_is_obeyed() -> None:
    (found,) = reader_of("sep=|\r\nid|claim\r\n1|a;b,c\r\n")
    assert found.claim == "a;b,c"


def test_old_mac_line_ends_are_read() -> None:
    assert [each.id for each in reader_of("id,claim\r1,a\r2,b\r")] == ["1", "2"]


def test_row_with_more_cells_than_the_header_is_left_out() -> None:
    reader = reader_of("id,claim\n1,a,b\n2,c,,\n,\n")
    assert [each.id for each in reader] == ["2"]
    assert [str(each) for each in reader.problems] == [
        "f, line 2: the row has 3 cells, the header 2. Is a cell with a delimiter not in quotes?"
    ]


def test_quote_that_is_never_closed_is_reported_where_it_opens() -> None:
    reader = reader_of('id,claim\n1,a\n2,"b\n3,c\n')
    assert [each.id for each in reader] == ["1"]
    assert [str(each) for each in reader.problems] == [
        "f, line 3: invalid CSV: a quoted field is not closed by the end of the file, line 4"
    ]


def test_field_over_the_usual_limit_of_the_parser_is_read() -> None:
    reader = reader_of("id,claim,body\n1,a," + "x" * 1_000_000 + "\n")
    assert [each.id for each in reader] == ["1"]


def test_missing_column_is_named_with_those_seen_and_the_nearest() -> None:
    with pytest.raises(UnknownFormat) as caught:
        list(reader_of("id,claim text\n1,a", columns={"claim": "claim_text"}))
    assert caught.value.message == 'f: no column "claim_text"; there are: "id", "claim text".'
    assert caught.value.hint == 'Did you mean "claim text"?'


def test_missing_optional_column_that_was_named_is_an_error_too() -> None:
    with pytest.raises(UnknownFormat):
        list(reader_of("id,claim\n1,a", columns={"rating": "nhan"}))


def test_two_columns_of_one_name_are_refused() -> None:
    with pytest.raises(UnknownFormat) as caught:
        list(reader_of("claim,Claim\na,b"))
    assert caught.value.message == 'f: 2 columns are called "claim".'


@pytest.mark.parametrize("text", ["", "\n\n", "id,claim\n"])
def test_file_without_rows_gives_nothing(text: str) -> None:
    reader = reader_of(text)
    assert list(reader) == []
    assert reader.problems == ()
