"""Readers on a phone and on a wide screen: search, read, see what was corrected, ask; without a cookie or a script."""

import re

import pytest
from playwright.sync_api import Page, expect

from desk.stages import make_desk, make_draft, make_published
from sangto_desk.claims.services import refuse_statement
from sangto_desk.factchecks.indexing import rebuild_index
from sangto_desk.factchecks.models import FactCheck, Version
from sangto_desk.factchecks.published import path_of, text_of
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services import (
    confirm_live_update,
    decide_amendment,
    post_live_update,
    propose_correction,
)
from sangto_desk.inbox.matching import matcher

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1366, "height": 900}
PAGES = (
    "/",
    "/kiem-chung/",
    "/chu-de/other/",
    "/tim/",
    "/dien-bien/",
    "/dinh-chinh/",
    "/dang-hoi/",
    "/khong-kiem-chung/",
    "/phuong-phap/",
    "/gioi-thieu/",
    "/so-cong-khai/",
    "/du-lieu/",
)


@pytest.fixture
def version(transactional_db, settings, tmp_path) -> Version:
    """A corrected fact-check, a live page and a refusal, on a desk of its own."""
    settings.DATA = type(settings.DATA)(tmp_path)
    desk = make_desk()
    first = make_published(desk)
    text = Text(
        **{**text_of(first).as_dict(), "summary": "Không có bằng chứng: giờ gội đầu không làm vỡ mạch máu não."}
    )
    amendment = propose_correction(
        actor=desk.editor, factcheck=first.factcheck, reason="Câu trả lời viết chưa rõ.", text=text
    )
    update = post_live_update(actor=desk.lead, factcheck=make_draft(desk), known="Đã hỏi bệnh viện.")
    confirm_live_update(actor=desk.editor, update=update)
    refuse_statement(actor=desk.editor, unit=desk.unit, text="Phim này dở.", kind="opinion", reason="opinion")
    version = decide_amendment(actor=desk.lead, amendment=amendment, approve=True)
    rebuild_index(settings.DATA.index)
    yield version
    matcher().close()


def fits(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


@pytest.mark.parametrize("width", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_page_is_accessible_in_light_and_dark_and_never_wider_than_the_screen(page, axe, version, width):
    page.set_viewport_size(width)
    slug = version.factcheck.slug
    troubles = []
    page.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    live = f"/dien-bien/{FactCheck.objects.get(live=True).slug}/"
    own = (path_of(slug), f"{path_of(slug)}ban/2/", f"{path_of(slug)}nhung/", live, f"{path_of(slug)}?lang=en")
    for address in (*PAGES, *own):
        page.emulate_media(color_scheme="light")
        assert page.goto(address).status == 200, address
        troubles += axe(page)
        page.emulate_media(color_scheme="dark")
        troubles += axe(page, "color-contrast")
        troubles += [] if fits(page) else [f"{address} is too wide"]
    assert troubles == []
    assert page.context.cookies() == []


def test_reader_without_script_pastes_a_message_reads_the_answer_and_what_was_corrected(chromium, live_server, version):
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto("/")
    page.get_by_label("Dán tin nhắn bạn thấy ngờ").fill("ca nha oi goi dau sau 10 gio dem gay vo mach mau nao day nhe")
    page.get_by_role("button", name="Đã có ai kiểm chứng chưa?").click()
    page.goto(path_of(version.factcheck.slug))
    expect(page.locator(".answer")).to_contain_text("Không có bằng chứng")
    page.get_by_role("link", name="Phiên bản 2").click()
    expect(page.locator("ins").first).to_be_visible()
    page.get_by_role("link", name="Trang hiện hành").click()
    page.get_by_role("link", name="Gửi điều bạn thấy ngờ").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Gửi")
    context.close()


def test_search_finds_the_answer_without_marks_and_says_when_there_is_none(page, version):
    page.goto("/tim/")
    field = page.get_by_label("Dán tin nhắn bạn thấy ngờ")
    field.fill("Goi dau sau 10 gio dem gay vo mach mau nao")
    page.get_by_role("button", name="Đã có ai kiểm chứng chưa?").click()
    expect(page.get_by_role("link", name="Gội đầu ban đêm không làm vỡ mạch máu não")).to_be_visible()
    field.fill("Uống nước đậu đen rang thay cơm thì sống trên hai trăm tuổi")
    page.get_by_role("button", name="Đã có ai kiểm chứng chưa?").click()
    expect(page.get_by_text("Chưa ai kiểm chứng điều này.")).to_be_visible()
    page.get_by_role("button", name="Nhờ chúng tôi kiểm chứng").click()
    expect(page).to_have_url(re.compile("/gui-tin/$"))
    expect(page.get_by_label("Người ta đang nói gì?")).to_have_value(
        "Uống nước đậu đen rang thay cơm thì sống trên hai trăm tuổi"
    )
