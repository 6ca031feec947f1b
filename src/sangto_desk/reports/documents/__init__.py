"""A report as a file that can be handed in: PDF, DOCX and XLSX, all made from its `Content` alone."""

from sangto_desk.reports.documents.pdf import pdf_report
from sangto_desk.reports.documents.sheets import xlsx_report
from sangto_desk.reports.documents.word import docx_report

__all__ = ["docx_report", "pdf_report", "xlsx_report"]
