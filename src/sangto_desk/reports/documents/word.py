"""A report as DOCX: cover, contents (a field that a word processor fills), numbered tables, charts as pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from sangto_desk.common.documents import fitting, png_of
from sangto_desk.common.richtext import Block, Run, blocks
from sangto_desk.reports.content import Content, said
from sangto_desk.reports.documents.parts import Table, tables_of, words_of
from sangto_desk.reports.drawing import charts_of

FONT = "Times New Roman"
ACCENT = RGBColor(0x0F, 0x5C, 0x63)
_SCRIPTS = {
    "w:ascii": "w:asciiTheme",
    "w:hAnsi": "w:hAnsiTheme",
    "w:cs": "w:cstheme",
    "w:eastAsia": "w:eastAsiaTheme",
}


def docx_report(content: Content, *, draft: bool) -> bytes:
    """The DOCX of a report."""
    document: Any = Document()
    _styles(document)
    _cover(document, content, draft=draft)
    document.add_heading(_("Contents"), 1)
    contents = document.add_paragraph()
    document.add_page_break()
    for section in content.sections:
        if section.text:
            document.add_heading(section.title, 1)
            _write(document, blocks(section.text))
    document.add_heading(_("Figures"), 1)
    if content.aims:
        document.add_paragraph(content.aims)
    for table in tables_of(content):
        _caption(document, _("Table"), table.title)
        _table(document, table)
    _charts(document, content)
    _signatures(document)
    document.add_heading(_("What the figures count"), 1)
    for line in content.lines:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{said(line.label)}: ").bold = True
        paragraph.add_run(said(line.definition))
    headings = [one.text for one in document.paragraphs if one.style.name in ("Heading 1", "Heading 2")]
    _field(contents, 'TOC \\o "1-2" \\h \\z', "\n".join(headings[1:]))  # without that of the contents
    _footer(document, content)
    return _saved(document, content)


def _saved(document: Any, content: Content) -> bytes:
    properties = document.core_properties
    properties.title, properties.author, properties.comments = content.title or content.unit, content.unit, ""
    properties.created = properties.modified = content.made.replace(tzinfo=None, microsecond=0)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _styles(document: Any) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(13)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6), 1.3
    _face(normal)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB" if (get_language() or "vi").startswith("en") else "vi-VN")
    normal.element.get_or_add_rPr().append(language)
    for level, size in ((1, 16), (2, 14), (3, 13)):
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), ACCENT
        _face(style)
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Cm(3), Cm(2), Cm(2), Cm(2)
    page.different_first_page_header_footer = True


def _face(style: Any) -> None:
    """The letters of a style for every script; those of a theme would come before them."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script, theme in _SCRIPTS.items():
        fonts.attrib.pop(qn(theme), None)
        fonts.set(qn(script), FONT)


def _cover(document: Any, content: Content, *, draft: bool) -> None:
    words = words_of(content, draft=draft)
    for name in content.above:
        _centred(document, name.upper(), 12)
    _centred(document, content.unit.upper(), 13, bold=True)
    usual = _("Figures of %(unit)s, %(period)s") % {"unit": content.unit, "period": words.period}
    title = document.add_paragraph(content.title or usual, style="Title")
    title.alignment, title.paragraph_format.space_before = WD_ALIGN_PARAGRAPH.CENTER, Cm(6)
    for run in title.runs:
        run.font.name, run.font.size, run.font.color.rgb, run.bold = FONT, Pt(26), ACCENT, True
    _centred(document, words.dates, 14)
    if words.version:
        _centred(document, words.version, 13)
    _centred(document, content.desk, 12).paragraph_format.space_before = Cm(6)
    _centred(document, words.state, 12)
    if not draft:
        _centred(document, content.path, 11)
    document.add_page_break()


def _centred(document: Any, text: str, size: int, *, bold: bool = False) -> Any:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold
    return paragraph


def _write(document: Any, parts: Iterable[Block]) -> None:
    for block in parts:
        if block.kind == "heading":
            document.add_heading("".join(run.text for run in block.runs), min(block.level + 1, 3))
        elif block.kind == "table":
            _table(document, Table("", block.rows[0], block.rows[1:]))
        else:
            style = {"bullet": "List Bullet", "number": "List Number", "quotation": "Intense Quote"}.get(block.kind)
            paragraph = document.add_paragraph(style=style)
            if block.kind == "paragraph":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            _runs(paragraph, block.runs)


def _runs(paragraph: Any, runs: Sequence[Run]) -> None:
    for one in runs:
        run = paragraph.add_run(one.text)
        run.bold, run.italic = one.strong or None, one.emphasis or None


def _table(document: Any, table: Table) -> None:
    made = document.add_table(rows=1, cols=len(table.head), style="Table Grid")
    made.autofit = False
    widths = _widths(len(table.head))
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    _row(made.rows[0].cells, table.head, widths, bold=True)
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    made.rows[0]._tr.get_or_add_trPr().append(repeated)
    for row in table.rows:
        _row(made.add_row().cells, row, widths)
    document.add_paragraph()


def _widths(columns: int) -> list[Any]:
    """The width of the page, of which the first column has most: names stand there, numbers in the others."""
    if columns == 1:
        return [Cm(16)]
    first = 7.6 if columns <= 4 else 4.6
    return [Cm(first), *[Cm((16 - first) / (columns - 1))] * (columns - 1)]


def _row(cells: Sequence[Any], texts: Sequence[str], widths: Sequence[Any], *, bold: bool = False) -> None:
    for place, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        cell.width = widths[place]
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        if place:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(11)


def _charts(document: Any, content: Content) -> None:
    charts = charts_of(content)
    if charts:
        document.add_heading(_("Charts"), 1)
    for chart in charts:
        width = fitting(chart.size, width_cm=15.5)
        document.add_picture(BytesIO(png_of(chart.svg, width_cm=width)), width=Cm(width))
        picture = document.inline_shapes[-1]._inline.docPr
        picture.set("descr", chart.title)
        legend = " · ".join(f"{'■' if form == 'full' else '□'} {name}" for form, name in chart.legend)
        if legend:
            _centred(document, legend, 11)
        _caption(document, _("Chart"), chart.title)


def _signatures(document: Any) -> None:
    """Room for two signatures, side by side."""
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    for cell, who in zip(cells, (_("Drawn up by"), _("For the unit")), strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.alignment, paragraph.paragraph_format.space_before = WD_ALIGN_PARAGRAPH.CENTER, Pt(24)
        paragraph.paragraph_format.space_after = Pt(72)
        paragraph.add_run(who).bold = True
        paragraph.add_run().add_break()
        paragraph.add_run(_("(signature, full name)")).italic = True


def _caption(document: Any, kind: str, text: str) -> None:
    """A caption with a number that the word processor counts, so that a list of tables can be made of it."""
    paragraph = document.add_paragraph(style="Caption")
    paragraph.paragraph_format.keep_with_next = kind == _("Table")
    paragraph.add_run(f"{kind} ")
    number = sum(1 for one in document.paragraphs if one.style.name == "Caption" and one.text.startswith(kind))
    _field(paragraph, f"SEQ {'T' if kind == _('Table') else 'C'} \\* ARABIC", str(number))
    paragraph.add_run(f". {text}")
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb, run.font.name = Pt(11.5), RGBColor(0x1F, 0x1D, 0x1A), FONT


def _footer(document: Any, content: Content) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{content.desk} · ")
    _field(paragraph, "PAGE", "1")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _field(paragraph: Any, code: str, shown: str) -> None:
    """A field of a word processor, with what is shown until it is filled."""
    for kind in ("begin", "code", "separate", "shown", "end"):
        run = paragraph.add_run(shown if kind == "shown" else "")
        if kind == "code":
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = code
        elif kind == "shown":
            continue
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)
