"""Figures of a contest say who took part, and their files open safely."""

import io

import docx
import openpyxl
import pypdf
import pytest

from desk.contests.playing import opened, ranked, send
from sangto_desk.contests.exports import export_report
from sangto_desk.contests.figures import report_of

pytestmark = pytest.mark.django_db


def test_units_without_entries_count_as_not_taking_part():
    stage = opened(units=4)
    for unit in (stage.units[0], stage.units[0], stage.units[1]):
        send(stage, unit)
    report = report_of(stage.contest)
    assert dict(report.lines)["Đơn vị tham gia"] == "2 / 4 (50 %)"
    assert [row[1] for row in report.charts[0].rows] == ["2", "1", "0", "0"]


def test_figures_of_a_judged_contest_cover_work_severity_and_points():
    report = report_of(ranked().contest)
    assert len(report.charts) == 5
    reads = sum(int(row[1]) for row in report.charts[3].rows)
    assert report.charts[2].title == f"Giám khảo đã đọc {reads} trên {reads} lượt"


def test_files_open_and_no_cell_is_a_formula():
    stage, name = opened(units=2), "=HYPERLINK(1)"
    stage.units[0].name = name
    stage.units[0].save()
    send(stage, stage.units[0])
    report = report_of(stage.contest)
    book = openpyxl.load_workbook(io.BytesIO(export_report(report, "xlsx")))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert [cell.data_type for cell in cells if cell.value == name] == ["s"]
    assert not any(cell.data_type == "f" for cell in cells)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(export_report(report, "pdf"))).pages)
    assert stage.contest.title in text
    paragraphs = [part.text for part in docx.Document(io.BytesIO(export_report(report, "docx"))).paragraphs]
    assert paragraphs[0] == stage.contest.title
