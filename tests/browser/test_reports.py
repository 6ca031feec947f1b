"""A lead at the desk, from the plan of a unit to the report that was approved and is public."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from desk.reports.conftest import make_worked
from sangto_desk.reports.models import FrozenReport

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def worked(transactional_db):
    return make_worked()


def test_lead_goes_from_plan_to_handed_in_report(page: Page, worked, sign_in, axe, tmp_path: Path):
    sign_in(worked.lead)
    page.goto("/desk/reports/plans/new/")
    page.get_by_label("Đơn vị").select_option(label="Tỉnh Minh Hoạ")
    page.get_by_label("hoặc từ ngày").fill("2026-01-01")
    page.get_by_label("đến ngày").fill("2026-06-30")
    page.get_by_role("button", name="Lập kế hoạch này").click()
    page.get_by_label("Việc", exact=True).fill("Tập huấn cho các xã")
    page.get_by_label("Hạn", exact=True).fill("2026-05-20")
    page.get_by_role("button", name="Thêm việc này").click()
    page.get_by_role("button", name=re.compile("^đã xong")).click()
    page.locator("#id_figure").select_option("tips_received")
    page.locator("#id_amount").fill("10")
    page.get_by_role("button", name="Đặt chỉ tiêu này").click()
    expect(page.get_by_role("progressbar")).to_have_attribute("value", "100")
    assert axe(page) == []

    page.get_by_role("link", name="Toàn bộ số liệu").click()
    page.get_by_role("link", name="13", exact=True).first.click()
    expect(page.locator(".rows > li")).to_have_count(13)
    page.go_back()
    page.get_by_role("link", name="Huyện Một").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Huyện Một")
    page.go_back()
    page.get_by_role("link", name="Lập báo cáo").click()
    page.get_by_label("hoặc từ ngày").fill("2026-01-01")
    page.get_by_label("đến ngày").fill("2026-06-30")
    page.get_by_role("button", name="Bắt đầu").click()

    page.get_by_role("link", name=re.compile("Tình hình chung")).click()
    page.get_by_label("Nội dung").fill("Nhận {{tips_recived}} tin.")
    page.get_by_role("button", name="Lưu").click()
    expect(page.locator(".error-summary")).to_contain_text("tips_received")
    page.get_by_label("Nội dung").fill("Nhận **{{tips_received}}** tin, {{tips_received:change}} so với kỳ trước.")
    page.get_by_role("button", name="Lưu").click()
    expect(page.locator(".report-text")).to_have_text("Nhận 13 tin, +160% so với kỳ trước.")
    assert axe(page) == []
    page.get_by_role("button", name="Nộp báo cáo").click()
    expect(page.get_by_text("đã nộp, chờ duyệt", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Duyệt và chốt")).to_have_count(0)

    sign_in(worked.other_lead)
    page.reload()
    page.get_by_role("button", name="Duyệt và chốt").click()
    expect(page.get_by_text("đã duyệt và chốt", exact=True)).to_be_visible()
    with page.expect_download() as caught:
        page.get_by_role("link", name="PDF").click()
    caught.value.save_as(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    page.get_by_role("link", name="Trang công khai").click()
    expect(page.locator("#xac-minh")).to_contain_text(FrozenReport.objects.get().sha256)
    assert axe(page) == []
