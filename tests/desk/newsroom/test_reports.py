"""Pages of plans and reports: what they show, whom they refuse, what they say of bad input."""

from io import BytesIO

import pytest
from django.urls import reverse
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from desk.factories import make_user
from desk.reports.conftest import HALF, made, worked
from sangto_desk.accounts.models import Role
from sangto_desk.reports.figures import FIGURES, read_figures
from sangto_desk.reports.models import Plan, Report
from sangto_desk.reports.services import approve_report, begin_report, hand_in_report, write_section

pytestmark = pytest.mark.one_store

__all__ = ["made", "worked"]


@pytest.fixture
def as_lead(client, worked):
    client.force_login(worked.lead)
    return client


@pytest.fixture
def frozen(worked):
    report = begin_report(actor=worked.editor, unit=worked.top, period=HALF)
    section = report.sections.get(place=0)
    text = "Nhận **{{tips_received}}** tin.\n\n- một\n- hai"
    write_section(actor=worked.editor, section=section, title="Tình hình", text=text, base=0)
    approve_report(actor=worked.other_lead, report=hand_in_report(actor=worked.lead, report=report))
    report.refresh_from_db()
    return report


def test_page_of_figures_shows_them_beside_those_of_the_period_before(as_lead, worked):
    answer = as_lead.get(reverse("newsroom:figures"), {"unit": worked.top.pk, "period": "2026-h1"})
    page = answer.content.decode()
    link = f"{reverse('newsroom:figure-rows')}?figure=tips_received&amp;unit={worked.top.pk}&amp;period=2026-h1"
    assert f'<a href="{link}">13</a></td>\n<td class="number quiet">5</td><td class="number">+160%</td>' in page
    assert f'<a href="{reverse("newsroom:figures")}?unit={worked.first.pk}&amp;period=2026-h1">Huyện Một</a>' in page


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_has_a_list_as_long_as_it_says(as_lead, worked, name):
    asked = {"figure": name, "unit": worked.top.pk, "period": "2026-h1"}
    answer = as_lead.get(reverse("newsroom:figure-rows"), asked)
    assert answer.status_code == 200
    if FIGURES[name].measure == "count":
        expected = read_figures(worked.top, HALF, [name]).value(FIGURES[name])
        assert answer.content.decode().count('<li><div class="row">') == expected


def test_list_tells_the_day_by_which_a_question_was_counted(as_lead, worked):
    asked = {"unit": worked.first.pk, "period": "2026-h1"}  # a question of 10 February, answered three days later
    for name, day in (("questions_received", "10/02/2026"), ("questions_answered", "13/02/2026")):
        rows = as_lead.get(reverse("newsroom:figure-rows"), {**asked, "figure": name}).context["rows"]
        assert [row.when for row in rows if row.unit == worked.first.name] == [day]


def test_unknown_figure_unit_and_period_are_named(as_lead, worked):
    for url, data, status, words in (
        (reverse("newsroom:figure-rows"), {"figure": "tips_recived"}, 404, "tips_received"),
        (reverse("newsroom:figures"), {"unit": "999999"}, 404, "999999"),
        (reverse("newsroom:figures"), {"unit": "x'"}, 404, "x&#x27;"),
        (reverse("newsroom:figures"), {"period": "2026-q9"}, 400, "2026-q9"),
        (reverse("newsroom:figures"), {"start": "2026-02-30", "end": "2026-03-01"}, 400, "2026-02-30"),
        (reverse("newsroom:figures-file"), {"as": "exe"}, 404, "pdf, docx"),
    ):
        answer = as_lead.get(url, data)
        assert (answer.status_code, words in answer.content.decode()) == (status, True), url


def test_lead_goes_from_plan_to_frozen_report(client, worked):
    client.force_login(worked.lead)
    days = {"unit": worked.top.pk, "start": "2026-01-01", "end": "2026-06-30"}
    client.post(reverse("newsroom:plan-new"), {**days, "aims": "Nhanh hơn."})
    plan = Plan.objects.get()
    task = {"text": "Tập huấn", "owner": Role.EDITOR.value, "due": "2026-05-20"}
    client.post(reverse("newsroom:plan-task-add", args=[plan.pk]), task)
    client.post(reverse("newsroom:plan-task-done", args=[plan.pk, plan.tasks.get().pk]))
    client.post(reverse("newsroom:plan-target", args=[plan.pk]), {"figure": "tips_received", "amount": "10"})
    page = client.get(reverse("newsroom:plan", args=[plan.pk])).content.decode()
    assert '<progress max="100" value="100"' in page
    client.post(reverse("newsroom:report-begin"), days)
    report = Report.objects.get()
    text = {"title": "Tình hình", "text": "Nhận {{tips_received}} tin, chỉ tiêu {{tips_received:target}}.", "base": 0}
    client.post(reverse("newsroom:report-section", args=[report.pk, 0]), text)
    client.post(reverse("newsroom:report-hand-in", args=[report.pk]))
    assert client.post(reverse("newsroom:report-approve", args=[report.pk])).status_code == 403
    client.force_login(worked.other_lead)
    client.post(reverse("newsroom:report-approve", args=[report.pk]))
    page = client.get(reverse("newsroom:report", args=[report.pk])).content.decode()
    assert "<p>Nhận 13 tin, chỉ tiêu 10.</p>" in page
    assert report.__class__.objects.get().frozen.sha256 in page


def test_wrong_name_in_a_text_is_said_beside_the_text_which_stays(as_lead, worked):
    report = begin_report(actor=worked.editor, unit=worked.top, period=HALF)
    sent = {"title": "Tình hình", "text": "Nhận {{tips_recived}} tin.", "base": 0}
    answer = as_lead.post(reverse("newsroom:report-section", args=[report.pk, 0]), sent)
    page = answer.content.decode()
    assert (answer.status_code, "tips_received" in page, "Nhận {{tips_recived}} tin." in page) == (400, True, True)


def test_pdf_says_what_the_page_says(as_lead, frozen):
    answer = as_lead.get(reverse("newsroom:report-file", args=[frozen.pk, "pdf"]))
    pages = PdfReader(BytesIO(answer.content)).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Nhận 13 tin." in text
    assert "Tin gửi đã nhận 13 5 +160%" in text
    assert "DỰ THẢO" not in text
    again = as_lead.get(reverse("newsroom:report-file", args=[frozen.pk, "pdf"]))
    assert again.content == answer.content


def test_docx_has_cover_contents_numbered_tables_and_pictures(as_lead, frozen):
    answer = as_lead.get(reverse("newsroom:report-file", args=[frozen.pk, "docx"]))
    document = Document(BytesIO(answer.content))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings[:3] == ["Mục lục", "Tình hình", "Số liệu"]
    captions = [p.text for p in document.paragraphs if p.style.name == "Caption" and p.text.startswith("Bảng")]
    assert captions[:2] == ["Bảng 1. Tiếp nhận và trả lời câu hỏi", "Bảng 2. Kiểm chứng và công bố"]
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows[1] == ["Tin gửi đã nhận", "13", "5", "+160%"]
    assert len(document.inline_shapes) == 4
    assert [p.text for p in document.paragraphs if p.style.name == "List Bullet"] == ["một", "hai"]
    signed = [cell.text.splitlines()[0] for cell in document.tables[-1].rows[0].cells]
    assert signed == ["Người lập báo cáo", "Thủ trưởng đơn vị"]


def test_workbook_holds_numbers_and_the_units_below(as_lead, frozen):
    answer = as_lead.get(reverse("newsroom:report-file", args=[frozen.pk, "xlsx"]))
    book = load_workbook(BytesIO(answer.content))
    assert book.sheetnames == ["Số liệu", "Đơn vị cấp dưới", "Diễn biến", "Lời báo cáo"]
    figures = {row[7]: row[2] for row in book["Số liệu"].iter_rows(min_row=6, values_only=True)}
    assert figures["tips_received"] == 13
    units = [row[:2] for row in book["Đơn vị cấp dưới"].iter_rows(min_row=6, values_only=True)]
    assert units[-1] == ("Cộng", 13)
    assert sum(row[1] for row in units[:-1]) == 13


def test_people_of_a_district_see_its_figures_and_not_those_of_the_province(client, worked):
    client.force_login(make_user(Role.CONTRIBUTOR, worked.first))
    assert client.get(reverse("newsroom:figures"), {"unit": worked.top.pk}).status_code == 404
    page = client.get(reverse("newsroom:figures"), {"period": "2026-h1"}).content.decode()
    assert ("Huyện Một" in page, "Huyện Hai" in page) == (True, False)
