"""A report as a file that can be handed in: PDF, DOCX and XLSX, all made from its `Content` alone."""

from sangto_desk.common.documents import DOCX, PDF
from sangto_desk.common.spreadsheets import XLSX
from sangto_desk.reports.content import Content
from sangto_desk.reports.documents.pdf import pdf_report
from sangto_desk.reports.documents.sheets import xlsx_report

MEDIA_TYPES = {"pdf": PDF, "docx": DOCX, "xlsx": XLSX}


def report_file(content: Content, kind: str, *, draft: bool) -> bytes:
    """A report as a file.

    Args:
        content: What it says.
        kind: One of `MEDIA_TYPES`.
        draft: Whether each page says that it is not approved.
    """
    if kind == "docx":
        from sangto_desk.reports.documents.word import docx_report

        return docx_report(content, draft=draft)
    return {"pdf": pdf_report, "xlsx": xlsx_report}[kind](content, draft=draft)
