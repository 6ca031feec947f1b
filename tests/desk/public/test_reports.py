"""Reports as readers see them: approved ones alone, with the record whose hash stands in the log."""

import json
from hashlib import sha256

from django.urls import reverse

from desk.reports.conftest import HALF, made, worked
from sangto_desk.audit.models import LogEntry
from sangto_desk.reports.services import approve_report, begin_report, hand_in_report, write_section

__all__ = ["made", "worked"]


def test_readers_see_a_report_once_it_was_approved_and_verify_it(client, worked):
    report = begin_report(actor=worked.editor, unit=worked.top, period=HALF)
    section = report.sections.get(place=0)
    text = "Nhận **{{tips_received}}** tin. <script>alert(1)</script>"
    write_section(actor=worked.editor, section=section, title="Tình hình", text=text, base=0)
    report = hand_in_report(actor=worked.lead, report=report)
    page = client.get(reverse("public:reports")).content.decode()
    assert report.title not in page
    frozen = approve_report(actor=worked.other_lead, report=report)
    assert report.title in client.get(reverse("public:reports")).content.decode()
    path = f"/bao-cao/{frozen.slug}/"
    page = client.get(path).content.decode()
    assert "Nhận <strong>13</strong> tin." in page
    assert "<script>" not in page
    assert '<th scope="row">Tin gửi đã nhận</th><td class="number">13</td><td class="number">5</td>' in page
    record = client.get(f"{path}ban-ghi.json").content
    entry = LogEntry.objects.get(path=path)
    assert entry.sha256 == sha256(record).hexdigest()
    assert json.loads(record)["format"] == "sangto-report/1"
    for person in (worked.lead, worked.other_lead, worked.editor):
        assert person.name not in page


def test_report_that_is_none_is_not_found(client, worked):
    assert client.get("/bao-cao/khong-co-1-2026-h1/").status_code == 404
