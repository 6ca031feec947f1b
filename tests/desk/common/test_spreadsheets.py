from datetime import date
from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from sangto_desk.common.spreadsheets import Sheet, workbook_bytes


def read_back(*sheets):
    return load_workbook(BytesIO(workbook_bytes(sheets)))


def test_workbook_keeps_numbers_days_and_texts():
    page = read_back(Sheet("Bảng", ("Tên", "Số", "Ngày"), [("Phường Một", 1234, date(2026, 6, 26))]))["Bảng"]
    assert [cell.value for cell in page[2]][:2] == ["Phường Một", 1234]
    assert page["C2"].value.date() == date(2026, 6, 26)


@settings(deadline=None, max_examples=40)
@given(st.sampled_from("=+-@\t"), st.text(max_size=20))
def test_no_text_becomes_a_formula(first, rest):
    cell = read_back(Sheet("A", ("x",), [(first + rest,)]))["A"]["A2"]
    assert cell.data_type in ("s", "n")  # a number is only an empty cell
    assert cell.data_type != "n" or cell.value is None


def test_text_that_looks_like_a_formula_is_marked_as_text():
    cell = read_back(Sheet("A", ("x",), [("=1+1",)]))["A"]["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_names_of_sheets_are_cut_cleaned_and_unique():
    book = read_back(Sheet("a/b" * 20, ("x",), []), Sheet("a/b" * 20, ("x",), []), Sheet("", ("x",), []))
    assert [len(name) <= 31 and "/" not in name for name in book.sheetnames] == [True, True, True]
    assert len(set(book.sheetnames)) == 3


def test_lines_above_the_table_stand_first():
    page = read_back(Sheet("A", ("Cột",), [(1,)], above=("Báo cáo", "Quý III/2026")))["A"]
    assert [page.cell(row, 1).value for row in range(1, 6)] == ["Báo cáo", "Quý III/2026", None, "Cột", 1]
