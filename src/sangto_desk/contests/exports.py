"""The figures of a contest as files: XLSX (a sheet for each figure), PDF and DOCX; certificates and tickets apart."""

from __future__ import annotations

import io
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.common.charts import Chart
from sangto_desk.common.documents import DOCX, PDF, fitting, in_serif, png_of, typst_pdf
from sangto_desk.common.spreadsheets import XLSX, Sheet, Value, workbook_bytes
from sangto_desk.contests.figures import ContestReport
from sangto_desk.contests.models import Upload
from sangto_desk.contests.selectors.uploads import UploadOutcome, outcomes_of

MEDIA_TYPES = {"xlsx": XLSX, "pdf": PDF, "docx": DOCX}


def export_report(report: ContestReport, kind: str) -> bytes:
    """The figures of a contest as a file.

    Args:
        report: From `figures.report_of`.
        kind: One of `MEDIA_TYPES`.
    """
    return {"xlsx": _xlsx, "pdf": _pdf, "docx": _docx}[kind](report)


def upload_workbook(upload: Upload) -> bytes:
    """What became of each row of an upload, with numbers and tickets for whoever handed it in."""
    head = (_("Row"), _("File or author"), _("Entry"), _("Ticket"), pgettext("on a row", "Remark"), _("Way out"))
    rows = [_upload_row(one) for one in outcomes_of(upload)]
    return workbook_bytes([Sheet(_("Entries"), head, rows, above=(upload.contest.title,))], made=upload.made)


def _upload_row(one: UploadOutcome) -> tuple[Value, ...]:
    number = one.row.entry.number if one.row.entry else None
    return one.row.line or one.row.position, one.label, number, one.ticket, one.message, one.hint


def _above(report: ContestReport) -> tuple[str, ...]:
    today = date_format(timezone.localdate(), "SHORT_DATE_FORMAT")
    return (report.contest.title, f"{desk_profile().name} · {report.contest.unit.name} · {today}")


def _xlsx(report: ContestReport) -> bytes:
    sheets = [Sheet(_("Overview"), (_("Figure"), _("Value")), report.lines, above=_above(report))]
    sheets += [Sheet(chart.title, chart.head, map(_cells, chart.rows), above=(chart.title,)) for chart in report.charts]
    return workbook_bytes(sheets, title=report.contest.title)


def _cells(row: tuple[str, ...]) -> tuple[Value, ...]:
    """The first cell is a name; the others are numbers where they read as such."""
    return (row[0], *(int(cell) if cell.isdigit() else cell for cell in row[1:]))


def _pdf(report: ContestReport) -> bytes:
    title, line = _above(report)
    data = {
        "title": title,
        "line": line,
        "lines": report.lines,
        "charts": [_drawn(chart) for chart in report.charts],
    }
    return typst_pdf("contests/report.typ", data)


def _drawn(chart: Chart) -> dict[str, Any]:
    return {
        "title": chart.title,
        "svg": in_serif(chart.svg),
        "width": fitting(chart.size),
        "head": chart.head,
        "rows": chart.rows,
        "legend": [f"{mark}: {name}" for mark, name in zip(("■", "□"), (n for _m, n in chart.legend), strict=False)],
    }


def _docx(report: ContestReport) -> bytes:
    import docx
    from docx.shared import Cm

    document = docx.Document()
    title, line = _above(report)
    document.core_properties.author, document.core_properties.title = desk_profile().name, title
    document.add_heading(title, 0)
    document.add_paragraph(line)
    for name, value in report.lines:
        document.add_paragraph(f"{name}: {value}", style="List Bullet")
    for chart in report.charts:
        document.add_heading(chart.title, 1)
        width = fitting(chart.size)
        document.add_picture(io.BytesIO(png_of(chart.svg, width_cm=width)), width=Cm(width))
        _table(document, chart)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _table(document: Any, chart: Chart) -> None:
    table = document.add_table(rows=1, cols=len(chart.head), style="Light List Accent 1")
    for cell, name in zip(table.rows[0].cells, chart.head, strict=True):
        cell.text = name
    for row in chart.rows:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            cell.text = value
