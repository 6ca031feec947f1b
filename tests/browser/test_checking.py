"""From a question to a published fact-check in a browser: drafts, lost network, blind verdicts, discussion, keys."""

import re

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect

from browser.conftest import PATIENCE
from desk import stages
from desk.factories import make_claim, make_user
from sangto_desk.accounts.models import Role, User
from sangto_desk.claims.models import Claim
from sangto_desk.factchecks.models import FactCheck, Revision, Version
from sangto_desk.factchecks.services import change_sources, join_draft, start_fact_check
from sangto_desk.inbox.services import receive_tip

TOLD = ("Bệnh viện bác bỏ.", "Gội đầu ban đêm không làm vỡ", "Nguy cơ chính của đột quỵ")
"""What the first verdict and the draft say, and whoever judges second must not read."""


@pytest.fixture
def desk(transactional_db) -> stages.Desk:
    return stages.make_desk()


@pytest.fixture
def another(chromium, live_server, sign_in) -> BrowserContext:
    """A second browser, with cookies of its own."""
    context = chromium.new_context(base_url=live_server.url, locale="vi-VN")
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


def signed_in(context: BrowserContext, live_server, user: User) -> Page:
    client = Client()
    client.force_login(user)
    name = settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])
    return context.new_page()


def choose(page: Page, word: str) -> None:
    page.get_by_role("radio", name=re.compile(rf"\S+ {word}$")).check()


def test_question_becomes_a_published_fact_check(page, desk, sign_in, axe):
    question = receive_tip(text="Gội đầu sau 10 giờ đêm là vỡ mạch máu não.", channel="web", unit=desk.unit).question
    source = stages.make_source(desk)
    quotation = stages.make_quotation(desk, source)
    sign_in(desk.editor)
    page.goto(f"/desk/inbox/{question.pk}/")
    page.locator("summary", has_text="Mở phát biểu").click()
    page.locator("#wording").fill("Gội đầu sau 10 giờ đêm gây vỡ mạch máu não.")
    page.locator("form:has(#wording) button").click()
    expect(page.get_by_text("Gội đầu sau 10 giờ đêm gây vỡ mạch máu não.").first).to_be_visible()
    claim = Claim.objects.get()
    page.goto(f"/desk/claims/{claim.number}/")
    assert axe(page) == []
    page.get_by_role("button", name="Kiểm chứng phát biểu này").dblclick()
    expect(page.get_by_text("niêm kín")).to_be_visible()
    page.get_by_role("link", name="Chọn nguồn").click()
    assert axe(page) == []
    page.get_by_role("checkbox", name=re.compile("Khuyến cáo về đột quỵ")).check()
    page.get_by_role("button", name="Thêm nguồn đã chọn").click()
    choose(page, "Sai")
    page.get_by_label("Tiêu đề").fill("Gội đầu ban đêm không làm vỡ mạch máu não")
    page.get_by_label("Câu trả lời ngắn gọn").fill("Giờ gội đầu không làm vỡ mạch máu não.")
    page.get_by_label("Giải thích").fill("Bệnh viện nói rõ:")
    page.get_by_role("button", name="Chèn").click()
    expect(page.get_by_label("Giải thích")).to_have_value(re.compile(rf"\{{\{{quotation:{quotation.pk}\}}\}}"))
    page.get_by_label("Chúng tôi kiểm chứng thế nào").fill("Đọc khuyến cáo của bệnh viện.")
    assert axe(page) == []
    page.get_by_role("button", name="Lưu và xem toàn bài").click()
    expect(page.locator("blockquote").filter(has_text=stages.QUOTED).first).to_be_visible()
    page.get_by_label("Lý do của bạn").fill("Bệnh viện bác bỏ.")
    page.get_by_role("button", name="Đưa ra nhận định thứ nhất").click()
    expect(page.get_by_text("Đang chờ nhận định thứ hai")).to_be_visible()
    sign_in(desk.lead)
    page.goto("/desk/")
    page.get_by_role("link", name=re.compile("chờ nhận định thứ hai")).click()
    assert axe(page) == []
    page.get_by_role("link", name=re.compile("Gội đầu sau 10 giờ")).click()
    assert axe(page) == []
    choose(page, "Sai")
    page.get_by_label("Lý do của bạn").fill("Tôi cũng đọc thấy vậy.")
    page.get_by_role("button", name="Đưa ra nhận định thứ hai").click()
    expect(page.get_by_text("Bệnh viện bác bỏ.")).to_be_visible()
    expect(page.get_by_text("Đã công bố thì không lấy lại được")).to_be_visible()
    assert axe(page) == []
    page.get_by_role("button", name="Công bố").click()
    expect(page.get_by_text("Đã công bố. Bài đã có trên trang")).to_be_visible()
    assert axe(page) == []
    assert Version.objects.get().factcheck.claim == claim


def test_second_verdict_cannot_be_peeked_at(page, desk, sign_in):
    factcheck = stages.make_judged_once(desk)
    number = factcheck.claim.number
    sign_in(desk.lead)
    places = [f"/desk/fact-checks/{number}/", f"/desk/fact-checks/{number}/draft/", f"/desk/claims/{number}/"]
    places += ["/desk/", "/desk/fact-checks/", "/desk/fact-checks/?view=second", "/desk/claims/?q=goi", "/desk/audit/"]
    places += [f"/desk/fact-checks/{number}/sources/", f"/desk/fact-checks/{number}/correct/", "/desk/claims/"]
    for place in places:
        answer = page.request.get(place)
        source = answer.text()
        assert [words for words in TOLD if words in source] == [], place
        assert "rating-false" not in source, place
    assert page.request.get(f"/desk/fact-checks/{number}/draft/").status == 404
    page.goto(f"/desk/fact-checks/{number}/")
    choose(page, "Gây hiểu lầm")
    page.get_by_role("button", name="Đưa ra nhận định thứ hai").click()  # without reasons: refused, and still blind
    expect(page.get_by_role("alert")).to_be_visible()
    assert [words for words in TOLD if words in page.content()] == []


def test_different_verdicts_are_discussed_until_they_are_equal(page, desk, sign_in, axe):
    factcheck = stages.make_judged(desk, second="misleading")
    address = f"/desk/fact-checks/{factcheck.claim.number}/"
    sign_in(desk.editor)
    page.goto(address)
    expect(page.get_by_text("khác nhau")).to_be_visible()
    assert axe(page) == []
    page.get_by_label("Ý kiến của bạn").fill("Nguồn chỉ nói về ban đêm.")
    page.get_by_role("button", name="Gửi ý kiến").click()
    choose(page, "Gây hiểu lầm")
    page.get_by_label("Lý do của bạn").fill("Đồng ý với bạn.")
    page.get_by_role("button", name="Đưa ra nhận định của vòng này").click()
    expect(page.get_by_text("Bạn đã đưa ra nhận định trong vòng này")).to_be_visible()
    sign_in(desk.lead)
    page.goto(address)
    assert "Đồng ý với bạn." not in page.content()
    choose(page, "Gây hiểu lầm")
    page.get_by_label("Lý do của bạn").fill("Vẫn vậy.")
    page.get_by_role("button", name="Đưa ra nhận định của vòng này").click()
    expect(page.get_by_role("button", name="Công bố")).to_be_visible()
    expect(page.get_by_text("Đồng ý với bạn.")).to_be_visible()


def test_two_editors_of_one_draft_keep_both_texts(page, desk, sign_in, another, live_server, axe):
    factcheck = stages.make_draft(desk)
    join_draft(actor=desk.contributor, factcheck=factcheck)
    address = f"/desk/fact-checks/{factcheck.claim.number}/draft/"
    sign_in(desk.editor)
    other = signed_in(another, live_server, desk.contributor)
    page.goto(address)
    other.goto(address)
    page.get_by_label("Tiêu đề").fill("Tiêu đề của biên tập")
    expect(page.locator(".save-state")).to_contain_text("Đã lưu lúc")
    other.get_by_label("Tiêu đề").fill("Tiêu đề của cộng tác viên")
    expect(other.locator(".save-state")).to_contain_text("Có người vừa lưu trước bạn")
    other.get_by_role("button", name="Lưu", exact=True).click()
    expect(other.get_by_role("heading", name="Cả hai bản đều được giữ")).to_be_visible()
    expect(other.locator("#theirs-title")).to_have_text("Tiêu đề của biên tập")
    expect(other.get_by_label("Tiêu đề")).to_have_value("Tiêu đề của cộng tác viên")
    assert axe(other) == []
    other.get_by_label("Tiêu đề").fill("Tiêu đề của cả hai")
    other.get_by_role("button", name="Lưu", exact=True).click()
    expect(other.get_by_text("Đã lưu.")).to_be_visible()
    factcheck.draft.refresh_from_db()
    assert factcheck.draft.title == "Tiêu đề của cả hai"
    titles = set(Revision.objects.values_list("content__title", flat=True))
    assert {"Tiêu đề của biên tập", "Tiêu đề của cộng tác viên"} <= titles


def test_lost_network_loses_no_word(page, desk, sign_in):
    factcheck = stages.make_draft(desk)
    address = f"/desk/fact-checks/{factcheck.claim.number}/draft/"
    sign_in(desk.editor)
    page.goto(address)
    page.context.set_offline(True)
    page.get_by_label("Sự thật là gì").fill("Viết khi mất mạng.")
    expect(page.locator(".save-state")).to_contain_text("Mất kết nối")
    page.context.set_offline(False)
    expect(page.locator(".save-state")).to_contain_text("Đã lưu lúc")
    factcheck.draft.refresh_from_db()
    assert factcheck.draft.truth == "Viết khi mất mạng."


def test_window_that_was_closed_without_network_is_put_back(page, desk, sign_in):
    factcheck = stages.make_draft(desk)
    address = f"/desk/fact-checks/{factcheck.claim.number}/draft/"
    sign_in(desk.editor)
    page.goto(address)
    page.context.set_offline(True)
    page.get_by_label("Sự thật là gì").fill("Chưa kịp gửi.")
    expect(page.locator(".save-state")).to_contain_text("Mất kết nối")
    context = page.context
    page.close()
    context.set_offline(False)
    again = context.new_page()
    again.goto(address)
    expect(again.get_by_label("Sự thật là gì")).to_have_value("Chưa kịp gửi.")
    expect(again.locator(".save-state")).to_contain_text("Đã lưu lúc")
    factcheck.draft.refresh_from_db()
    assert factcheck.draft.truth == "Chưa kịp gửi."


def test_draft_is_written_and_merged_without_javascript(chromium, desk, live_server):
    factcheck = stages.make_draft(desk)
    join_draft(actor=desk.contributor, factcheck=factcheck)
    address = f"/desk/fact-checks/{factcheck.claim.number}/draft/"
    contexts = [chromium.new_context(base_url=live_server.url, java_script_enabled=False) for _ in range(2)]
    try:
        one, two = (
            signed_in(c, live_server, u) for c, u in zip(contexts, (desk.editor, desk.contributor), strict=True)
        )
        one.goto(address)
        two.goto(address)
        for page, title in ((one, "Một"), (two, "Hai")):
            page.get_by_label("Tiêu đề").fill(title)
            page.get_by_role("button", name="Lưu", exact=True).click()
        expect(one.get_by_text("Đã lưu.")).to_be_visible()
        expect(two.get_by_role("heading", name="Cả hai bản đều được giữ")).to_be_visible()
        expect(two.locator("#theirs-title")).to_have_text("Một")
        two.get_by_role("button", name="Lưu", exact=True).click()
        expect(two.get_by_text("Đã lưu.")).to_be_visible()
    finally:
        for context in contexts:
            context.close()
    factcheck.draft.refresh_from_db()
    assert factcheck.draft.title == "Hai"


def test_claim_is_taken_up_and_judged_with_keys_alone(page, desk, sign_in):
    factcheck = stages.make_judged_once(desk)
    sign_in(desk.lead)
    page.goto("/desk/fact-checks/?view=second")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/fact-checks/{factcheck.claim.number}/")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "rating":
            break
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Nguồn xác nhận.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Nguồn xác nhận.")).to_be_visible()
    assert FactCheck.objects.get().state == "discussion"


def test_correction_and_live_update_in_a_browser(page, desk, sign_in, axe):
    factcheck = stages.make_published(desk).factcheck
    address = f"/desk/fact-checks/{factcheck.claim.number}/"
    sign_in(desk.editor)
    page.goto(address)
    page.get_by_role("link", name="Đề xuất đính chính").click()
    assert axe(page) == []
    page.get_by_label("Lý do, ai cũng đọc được").fill("Nguồn nói nhẹ hơn.")
    page.get_by_label("Câu trả lời ngắn gọn").fill("Chưa có bằng chứng nào như vậy.")
    page.get_by_role("button", name="Đề xuất").click()
    expect(page.get_by_text("Đang chờ người thứ hai quyết định")).to_be_visible()
    sign_in(desk.lead)
    page.goto(address)
    assert axe(page) == []
    page.get_by_role("button", name="Duyệt", exact=True).click()
    expect(page.get_by_text("2. đính chính: Nguồn nói nhẹ hơn.")).to_be_visible()
    page.get_by_text("Viết một cập nhật").click()
    page.get_by_label("Điều đã biết").fill("Tin vẫn đang lan truyền.")
    page.get_by_role("button", name="Nhờ đồng nghiệp đọc lại").click()
    expect(page.get_by_text("Chờ người thứ hai đọc lại")).to_be_visible()
    sign_in(desk.editor)
    page.goto(address)
    page.get_by_role("button", name="Tôi đã đọc, cho độc giả xem").click()
    expect(page.get_by_text(f"{desk.editor.name} đã đọc lại")).to_be_visible()
    assert Version.objects.count() == 2


@pytest.mark.parametrize("width", [390, 1366])
def test_lists_and_forms_are_accessible_and_fit(page, desk, sign_in, axe, width):
    factcheck = stages.make_draft(desk)
    change_sources(actor=desk.editor, factcheck=factcheck, add=[stages.make_source(desk, "Nguồn khác.")])
    make_claim(desk.editor, desk.unit, "Một phát biểu khác, chưa ai nhận.")
    page.set_viewport_size({"width": width, "height": 844})
    sign_in(desk.editor)
    places = ["claims/", "claims/?status=open&sort=due", "claims/open/", "claims/1/", "claims/1/edit/", "refusals/"]
    places += ["refusals/new/", "fact-checks/", "fact-checks/?view=due", "fact-checks/1/", "fact-checks/1/draft/"]
    for place in places:
        page.goto(f"/desk/{place}")
        assert axe(page) == [], place
        assert page.evaluate("document.documentElement.scrollWidth") <= width, place


def test_who_comes_too_late_is_told(page, desk, sign_in):
    claim = make_claim(desk.editor, desk.unit)
    sign_in(make_user(Role.CONTRIBUTOR, desk.unit))
    page.goto(f"/desk/claims/{claim.number}/")
    start_fact_check(actor=desk.editor, claim=claim)
    page.get_by_role("button", name="Kiểm chứng phát biểu này").click()
    expect(page.get_by_text("chỉ có thể nhận phát biểu đang mở")).to_be_visible()
    assert FactCheck.objects.get().started <= timezone.now()
