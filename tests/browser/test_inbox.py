"""From a tip to its answer, and triage by keys alone: in a browser, wide and narrow, with script and without."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.conftest import DESKTOP, PATIENCE, PHONE
from desk.factories import make_unit, make_user, open_desk
from fact_checks import FACT_CHECKS, LEMON
from sangto.matching import FactCheckIndex
from sangto_desk.accounts.models import Role
from sangto_desk.inbox.matching import matcher
from sangto_desk.inbox.models import Channel, Question
from sangto_desk.inbox.services import confirm_match, receive_tip
from sangto_desk.public import forms

GUAVA = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày."
STORM = "Cơn bão số 3 làm 21 người mất tích ở Lào Cai"
OPINION = "Theo tôi món phở này ngon nhất thành phố, thật tuyệt vời."


@pytest.fixture
def unit(transactional_db, settings, tmp_path: Path, monkeypatch):
    """An open desk with fact-checks in its index."""
    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)
    settings.DATA = dataclasses.replace(settings.DATA, root=tmp_path / "data")
    settings.DATA.prepare()
    with FactCheckIndex.create(settings.DATA.index) as index:
        index.add(FACT_CHECKS)
    open_desk()
    yield make_unit("Phòng kiểm chứng")
    matcher().close()


@pytest.fixture
def editor(unit):
    """An editor of the unit."""
    return make_user(Role.EDITOR, unit)


def plain_page(chromium: Browser, address: str, size: dict[str, int]) -> Page:
    """A page of a browser without script."""
    context = chromium.new_context(base_url=address, locale="vi-VN", viewport=size, java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    return context.new_page()


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_tip_ticket_and_answer_without_script_and_without_cookie(chromium, live_server, editor, unit, size):
    page = plain_page(chromium, live_server.url, size)
    page.goto("/gui-tin/")
    page.get_by_label("Người ta đang nói gì?").fill(f"Chị Trần Thị Hồng 0912 345 678 kể: {LEMON.claim}")
    page.get_by_role("button", name="Gửi").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đã nhận, cảm ơn bạn")
    link = page.get_by_label("Phiếu của bạn").input_value()
    assert re.fullmatch(re.escape(live_server.url) + r"/phieu/[\w-]{27}/", link)
    expect(page.get_by_text("Có thể là bài này:")).to_be_visible()
    expect(page.locator("blockquote").first).to_contain_text("[người 1] [điện thoại] kể")

    page.goto(link)
    page.get_by_label("Bạn thấy ở đâu").fill("Thấy trong nhóm Zalo của xóm")
    page.get_by_role("button", name="Bổ sung").click()
    expect(page.get_by_text("Thấy trong nhóm Zalo của xóm")).to_be_visible()
    confirm_match(actor=editor, question=Question.objects.get())
    page.goto(link)
    expect(page.get_by_role("link", name=LEMON.title)).to_be_visible()
    assert (page.get_by_text("Có thể là bài này:").count(), page.context.cookies()) == (0, [])
    page.context.close()


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_pages_of_a_sender_are_clean_for_axe_and_fit_the_screen(page, axe, unit, size):
    page.set_viewport_size(size)
    found = []
    page.goto("/gui-tin/")
    found += axe(page)
    wide = [overflow(page)]
    page.get_by_label("Người ta đang nói gì?").fill("chanh")
    page.get_by_role("button", name="Gửi").click()
    expect(page.get_by_role("alert")).to_contain_text("Ngắn quá")
    found += axe(page)
    page.get_by_label("Người ta đang nói gì?").fill(LEMON.claim)
    page.get_by_role("button", name="Gửi").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đã nhận, cảm ơn bạn")
    found += axe(page)
    wide.append(overflow(page))
    assert (found, wide) == ([], [0, 0])


def overflow(page: Page) -> int:
    """Pixels by which a page is wider than the screen."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.fixture
def questions(unit) -> dict[str, Question]:
    """A likely match, a conflict, a claim to check and an opinion."""
    texts = {"match": LEMON.claim, "conflict": STORM, "claim": GUAVA, "opinion": OPINION}
    return {name: receive_tip(text=text, channel=Channel.WEB, unit=unit).question for name, text in texts.items()}


def test_triage_by_keys_alone(page, sign_in, editor, questions):
    sign_in(editor)
    page.goto("/desk/inbox/?sort=new")
    keys, row = page.keyboard, page.locator('[aria-current="true"][id^="question-"]')
    keys.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("xác nhận bài được gợi ý")
    keys.press("Escape")
    keys.press("j")
    expect(row).to_have_id(questions["opinion"].anchor)
    keys.press("r")
    expect(page.locator("#detail").get_by_role("radio").first).to_be_focused()
    keys.press("Enter")
    expect(row).to_contain_text("Đã từ chối")
    keys.press("u")
    expect(row).to_contain_text("Đã hoàn tác")
    keys.press("j")
    expect(row).to_have_id(questions["claim"].anchor)
    keys.press("n")
    expect(page.get_by_label("Phát biểu, gói trong một câu")).to_be_focused()
    keys.press("Control+A")
    keys.type("Uống nước lá ổi hạ đường huyết trong 3 ngày")
    keys.press("Tab")
    keys.press("Enter")
    expect(row).to_contain_text("Đã mở phát biểu số 1")
    keys.press("j")
    expect(row).to_have_id(questions["conflict"].anchor)
    page.locator(f"#{questions['opinion'].anchor}").get_by_role("link").first.click()
    expect(row).to_have_id(questions["opinion"].anchor)
    page.evaluate(
        "document.addEventListener('click', (event) => { window.confirmed ||= !!event.target.closest('[data-key=m]') })"
    )
    keys.press("m")  # nothing is suggested for this row, and the key of another one is not taken for it
    assert page.evaluate("window.confirmed") is None
    page.locator(f"#{questions['conflict'].anchor} .row-main").click(position={"x": 1, "y": 1})
    expect(row).to_have_id(questions["conflict"].anchor)
    keys.press("m")
    expect(page.locator("#detail")).to_contain_text("Gần giống, nhưng không phải cùng một phát biểu")
    keys.press("j")
    keys.press("m")
    expect(row).to_contain_text("Đã xác nhận bài trùng")
    states = Question.objects.order_by("id").values_list("status", flat=True)
    assert list(states) == ["matched", "new", "claimed", "new"]


def test_triage_without_script(chromium, live_server, sign_in, context, editor, questions):
    sign_in(editor)
    page = plain_page(chromium, live_server.url, DESKTOP)
    page.context.add_cookies(context.cookies())
    page.goto("/desk/inbox/?sort=new")
    page.locator(f"#{questions['opinion'].anchor}").get_by_role("link", name="Từ chối").click()
    page.get_by_role("button", name="Từ chối").click()
    expect(page.get_by_text("Đã từ chối: người gửi đọc được lý do từ bây giờ.")).to_be_visible()
    page.get_by_role("button", name="Hoàn tác quyết định").click()
    expect(page.get_by_text("Đã hoàn tác")).to_be_visible()
    page.goto("/desk/inbox/?sort=new")
    page.locator(f"#{questions['match'].anchor}").get_by_role("button", name="Xác nhận").click()
    expect(page.get_by_text("Đã xác nhận bài trùng: người gửi")).to_be_visible()
    assert Question.objects.filter(status="matched").count() == 1
    page.context.close()


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_triage_is_clean_for_axe_and_fits_the_screen(page, axe, sign_in, editor, questions, size):
    sign_in(editor)
    page.set_viewport_size(size)
    page.goto("/desk/inbox/")
    found, wide = axe(page), [overflow(page)]
    page.get_by_role("link", name=re.compile("Cơn bão")).click()
    expect(page.locator("#detail")).to_contain_text("Khác ở")
    found += axe(page)
    page.goto(f"/desk/inbox/{questions['match'].pk}/claim/")
    found += axe(page)
    wide.append(overflow(page))
    page.goto("/desk/inbox/?status=answered")
    found += axe(page)
    assert (found, wide) == ([], [0, 0])
