"""Tables of entries: any encoding, formulas as text, columns by any of their names."""

import io

import pytest
from openpyxl import Workbook

from sangto_desk.contests.files import FileRefused, entry_rows, is_table, read_table
from sangto_desk.contests.files.columns import NAMES


def workbook(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def refusal(work):
    with pytest.raises(FileRefused) as error:
        work()
    return error.value.reason


def test_workbook_gives_its_rows_and_formulas_stay_words():
    data = workbook(["Họ và tên", "Nội dung", "Lớp"], ["=HYPERLINK(1)", "Bài viết", 5.0], [None, None], ["B", "C", 6])
    assert is_table(data, "x")
    assert read_table(data) == [
        ["Họ và tên", "Nội dung", "Lớp"],
        ["=HYPERLINK(1)", "Bài viết", "5"],
        [],
        ["B", "C", "6"],
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("border", [",", ";", "\t"])
def test_csv_is_read_in_any_encoding_with_any_border(encoding, border):
    text = f'Họ và tên{border}Nội dung\r\nBùi Văn Thử{border}"Dòng một\r\ndòng hai"\r\n'
    assert read_table(text.encode(encoding)) == [["Họ và tên", "Nội dung"], ["Bùi Văn Thử", "Dòng một\r\ndòng hai"]]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04 xl/workbook.xml broken", "table-damaged"),
        (b"\x00\x01\x02\x03" * 50, "table-damaged"),
        (b"a,b\n" * 20_010, "table-too-long"),
        (b"a," + b"x" * 200_001, "table-too-long"),
    ],
)
def test_table_that_cannot_be_read_is_refused(data, reason):
    assert refusal(lambda: read_table(data)) == reason


def test_columns_are_known_by_many_names_and_lines_count_as_the_program_does():
    rows = [
        [],
        ["STT", "HO TEN", "Tệp", "Trường", "Dưới 18 tuổi"],
        ["1", "An", "an.docx", "THCS Thử", "x"],
        [],
        ["2", "Bé"],
    ]
    first, second = entry_rows(rows)
    assert (first.line, first.author, first.file, first.school) == (3, "An", "an.docx", "THCS Thử")
    assert (first.says_yes("minor"), second.says_yes("minor"), second.line) == (True, False, 5)


@pytest.mark.parametrize("head", [["Tệp"], ["Họ và tên"], []])
def test_missing_column_is_named(head):
    assert refusal(lambda: list(entry_rows([head, ["x"]]))) == "table-columns"


def test_no_name_means_two_columns():
    names = [name for all_ in NAMES.values() for name in all_]
    assert len(names) == len(set(names))
