"""A report as PDF, set by typst."""

from __future__ import annotations

from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from sangto_desk.common.documents import fitting, in_serif, typst_pdf
from sangto_desk.common.richtext import blocks
from sangto_desk.reports.content import Content, said
from sangto_desk.reports.documents.parts import tables_of, words_of
from sangto_desk.reports.drawing import charts_of


def pdf_report(content: Content, *, draft: bool) -> bytes:
    """The PDF of a report; of a draft with that word on each page."""
    return typst_pdf("reports/report.typ", _data(content, draft=draft), made=content.made)


def _data(content: Content, *, draft: bool) -> dict[str, Any]:
    words = words_of(content, draft=draft)
    return {
        "language": (get_language() or "vi")[:2],
        "desk": content.desk,
        "above": content.above,
        "unit": content.unit,
        "title": content.title or _("Figures of %(unit)s, %(period)s") % {"unit": content.unit, "period": words.period},
        "period": words.period,
        "dates": words.dates,
        "state": words.state,
        "version": words.version,
        "draft": _("DRAFT") if draft else "",
        "path": content.path,
        "aims": content.aims,
        "sections": [
            {"title": part.title, "blocks": [block.as_dict() for block in blocks(part.text)]}
            for part in content.sections
        ],
        "tables": [{"title": table.title, "head": table.head, "rows": table.rows} for table in tables_of(content)],
        "charts": [
            {
                "title": chart.title,
                "svg": in_serif(chart.svg),
                "width": fitting(chart.size),
                "legend": [list(one) for one in chart.legend],
            }
            for chart in charts_of(content)
        ],
        "definitions": [{"label": said(line.label), "text": said(line.definition)} for line in content.lines],
        "labels": _labels(),
    }


def _labels() -> dict[str, str]:
    return {
        "contents": _("Contents"),
        "table": _("Table"),
        "chart": _("Chart"),
        "figures": _("Figures"),
        "charts": _("Charts"),
        "definitions": _("What the figures count"),
        "aims": _("What the plan was for"),
        "page": _("Page"),
        "writer": _("Drawn up by"),
        "approver": _("For the unit"),
        "sign": _("(signature, full name)"),
    }
