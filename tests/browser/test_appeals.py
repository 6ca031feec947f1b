"""A correction that a reader asks for on a phone, and its answer by an editor who had no part in the fact-check."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import DESKTOP, PATIENCE, PHONE
from desk.factories import make_user
from desk.stages import make_desk, make_published
from sangto_desk.accounts.models import Role, User
from sangto_desk.factchecks.models import Appeal, Version
from sangto_desk.factchecks.published import path_of
from sangto_desk.public import forms

WORDS = "Bài dẫn khuyến cáo ngày 15/01/2026, nhưng bản gốc ghi ngày 14/01/2026. Gọi tôi: 0912 345 678."
ASKED = "Sửa ngày của khuyến cáo được trích."
REASON = "Ngày ghi trong bài đúng là ngày bệnh viện đăng khuyến cáo; ngày 14/01/2026 là ngày ký."


@pytest.fixture
def version(transactional_db, settings, tmp_path, monkeypatch) -> Version:
    """A published fact-check."""
    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)
    settings.DATA = type(settings.DATA)(tmp_path)
    return make_published(make_desk())


@pytest.fixture
def outsider(version) -> User:
    """An editor of the unit who neither wrote nor judged it."""
    return make_user(Role.EDITOR, version.factcheck.unit)


@pytest.fixture
def phone(chromium, live_server) -> Page:
    """A reader's browser, narrow."""
    context = chromium.new_context(base_url=live_server.url, locale="vi-VN", viewport=PHONE, has_touch=True)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def troubles(page: Page, axe) -> list[str]:
    """What is wrong with a page on a phone and on a wide screen."""
    before, found = page.viewport_size, []
    for size in (PHONE, DESKTOP):
        page.set_viewport_size(size)
        found += axe(page)
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append(f"{page.url} is wider than {size['width']} pixels")
    page.set_viewport_size(before)
    return found


def test_correction_is_asked_for_on_a_phone_and_answered_by_an_editor_who_had_no_part(
    phone, page, sign_in, axe, version, outsider
):
    address = path_of(version.factcheck.slug)
    phone.goto(address)
    phone.get_by_role("link", name="Yêu cầu đính chính hoặc phản hồi").click()
    found = troubles(phone, axe)
    phone.get_by_label("Có chỗ sai: tôi yêu cầu đính chính").check()
    phone.get_by_label("Lời của bạn").fill("Sai.")
    phone.get_by_role("button", name="Gửi").click()
    expect(phone.get_by_role("alert")).to_be_visible()
    found += troubles(phone, axe)
    phone.get_by_label("Lời của bạn").fill(WORDS)
    phone.get_by_role("button", name="Gửi").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Đã nhận, cảm ơn bạn")
    expect(phone.get_by_role("blockquote")).to_contain_text("Gọi tôi: [điện thoại]")
    found += troubles(phone, axe)
    ticket = phone.get_by_label("Phiếu của bạn").input_value()

    sign_in(outsider)
    page.goto("/desk/appeals/")
    found += troubles(page, axe)
    page.get_by_role("link", name="Bài dẫn khuyến cáo").click()
    expect(page.get_by_role("blockquote")).to_contain_text("Gọi tôi: [điện thoại]")
    found += troubles(page, axe)
    page.get_by_label("giữ nguyên bài kiểm chứng").check()
    page.get_by_label("Điều được yêu cầu, theo lời chúng tôi").fill(ASKED)
    page.get_by_label("Câu trả lời của chúng tôi, ai cũng đọc được").fill(REASON)
    page.get_by_role("button", name="Trả lời công khai").click()
    expect(page.get_by_text(REASON)).to_be_visible()
    found += troubles(page, axe)

    number = Appeal.objects.get().number
    for where in (address, "/khieu-nai/", f"/khieu-nai/{number}/", ticket):
        phone.goto(where)
        phone.reload()  # the browser may show for a minute what it has
        expect(phone.get_by_role("main")).to_contain_text(REASON)
        found += troubles(phone, axe)
    assert found == []
    assert phone.context.cookies() == []
