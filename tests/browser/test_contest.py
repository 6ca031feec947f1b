"""A whole small contest in a browser: set up, published, entered, judged on a phone, ranked, read once more, decided,
published, appealed against and answered."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from browser.conftest import PATIENCE, PHONE
from desk.factories import PASSWORD, make_unit, make_user, open_desk
from sangto_desk.accounts.models import Role
from sangto_desk.contests.models import Contest, Entry, Judge, Reading
from sangto_desk.contests.records import Given
from sangto_desk.contests.services import hand_in
from sangto_desk.demo.clock import standing_at
from sangto_desk.public import forms

pytestmark = pytest.mark.django_db(transaction=True)

ESSAY = (
    "Con sông quê tôi chảy qua ba xã rồi mới ra biển. Mùa nước nổi, trẻ con chúng tôi đứng trên bờ đếm từng khóm bèo "
    "trôi qua, đoán xem khóm nào về đến cửa sông trước. "
)


@pytest.fixture
def people(transactional_db, monkeypatch):
    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)
    open_desk()
    root = make_unit("Tỉnh Minh Hoạ")
    district = make_unit("Huyện Minh Hoạ", root)
    return {"unit": root, "district": district, "lead": make_user(Role.LEAD, root)}


def set_up(page: Page) -> None:
    page.goto("/desk/contests/new/")
    day = timezone.localtime()
    page.locator("#id_title").fill("Dòng sông quê em")
    page.locator("#id_slug").fill("dong-song-que-em")
    page.locator("#id_task").fill("Kể về một dòng sông mà em biết.")
    page.locator("#id_opens").fill((day - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M"))
    page.locator("#id_closes").fill((day + timedelta(days=2)).strftime("%Y-%m-%dT%H:%M"))
    page.locator("#id_least_words").fill("30")
    page.locator("#id_consent").fill("Em đồng ý cho ban tổ chức đọc và chấm bài.")
    page.locator("#id_erase_on").fill((day + timedelta(days=60)).strftime("%Y-%m-%d"))
    page.get_by_role("button", name="Lưu").click()
    page.locator("#id_criterion-0-name").fill("Nội dung")
    page.locator("#id_criterion-0-anchors").fill("0: lạc đề\n10: có quan sát riêng")
    page.get_by_role("button", name="Lưu").click()
    level = page.get_by_role("group", name="Vòng 1")
    level.get_by_label("Tên vòng").fill("Vòng huyện")
    expect(level.get_by_label("Số bài được chọn")).to_have_value("Huyện Minh Hoạ: 1")
    page.get_by_role("button", name="Lưu").click()
    page.get_by_role("button", name="Công bố cuộc thi").click()
    expect(page.get_by_text("Cuộc thi đã công bố")).to_be_visible()


def enter(page: Page, name: str, text: str) -> str:
    page.goto("/cuoc-thi/dong-song-que-em/gui-bai/")
    page.locator("#id_text").fill(text)
    page.locator("#id_name").fill(name)
    page.locator("#id_unit").select_option(label="Huyện Minh Hoạ")
    page.locator("#id_agreed").check()
    page.locator("#id_name_public").check()
    page.get_by_role("button", name="Gửi bài").click()
    expect(page.get_by_role("heading", name="Đã nhận, cảm ơn bạn")).to_be_visible()
    return page.locator("#address").input_value()


def invite(page: Page, number: int) -> str:
    page.goto(f"/desk/contests/{number}/judges/")
    page.get_by_role("button", name="Tạo liên kết").click()
    return page.locator("#one-time-link").input_value()


def judge_on_a_phone(chromium, live_server, link: str, axe) -> None:
    """Join by the link, read, be cut off from the network while scoring, hand in."""
    context = chromium.new_context(base_url=live_server.url, locale="vi-VN", viewport=PHONE, has_touch=True)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(link)
    page.locator("#id_name").fill("Giám khảo Minh Hoạ")
    page.locator("#id_email").fill("giamkhao@desk.example")
    page.locator("#id_password").fill(PASSWORD)
    page.get_by_role("button", name="Tạo tài khoản và bắt đầu").click()
    expect(page.get_by_text("Chưa có bài nào giao cho bạn")).to_be_visible()
    yield page
    page.reload()
    assert axe(page) == []
    page.get_by_role("link", name="Đọc bài tiếp theo").click()
    expect(page.locator("article.text")).to_contain_text("Con sông quê tôi")
    expect(page.locator("body")).not_to_contain_text("Minh Hoạ Lan")
    assert axe(page) == []
    context.set_offline(True)
    page.get_by_label("Điểm: Nội dung").first.select_option("8")
    expect(page.locator(".save-state")).to_contain_text("Mất kết nối")
    context.set_offline(False)
    expect(page.locator(".save-state")).to_contain_text("Đã lưu lúc")
    page.reload()
    expect(page.get_by_label("Điểm: Nội dung").first).to_have_value("8")
    page.get_by_role("button", name="Nộp điểm").click()
    expect(page.get_by_text(re.compile("Đã nộp điểm bài"))).to_be_visible()
    yield page
    context.close()


def hand_in_the_rest(value: str) -> None:
    """What the other judges do, by the service that their pages call."""
    rows = Reading.objects.filter(state__in=("assigned", "begun")).select_related(
        "judge__user", "judge__contest", "round"
    )
    for reading in rows:
        criterion = reading.judge.contest.criteria.get()
        hand_in(actor=reading.judge.user, reading=reading, given=[Given(criterion.pk, criterion.low + int(value))])


def test_whole_contest_from_announcement_to_answered_appeal(page, sign_in, people, chromium, live_server, axe):
    sign_in(people["lead"])
    set_up(page)
    contest = Contest.objects.get()
    page.goto("/cuoc-thi/dong-song-que-em/")
    assert axe(page) == []
    tickets = [enter(page, f"Minh Hoạ Lan {at}", f"{ESSAY}Năm ấy tôi {at + 6} tuổi. " * 2) for at in range(3)]
    judging = judge_on_a_phone(chromium, live_server, invite(page, contest.number), axe)
    next(judging)
    for _ in range(3):
        Judge.objects.create(contest=contest, user=make_user())
    with standing_at(contest.closes + timedelta(minutes=1)):
        page.goto(f"/desk/contests/{contest.number}/")
        page.get_by_role("button", name="Đóng cuộc thi").click()
        expect(page.get_by_text("Cuộc thi đã đóng.")).to_be_visible()
    page.goto(f"/desk/contests/{contest.number}/rounds/")
    page.get_by_role("button", name="Phân công bài").click()
    expect(page.get_by_text("Đã phân công bài.")).to_be_visible()
    next(judging)
    hand_in_the_rest("7")
    page.reload()
    page.get_by_role("button", name="Xếp hạng").click()
    assert axe(page) == []
    page.get_by_role("button", name="Đọc thêm ở vùng đồng hạng").click()
    expect(page.get_by_text(re.compile("Đã phân công thêm"))).to_be_visible()
    hand_in_the_rest("6")
    page.reload()
    page.get_by_role("button", name="Xếp hạng").click()
    page.locator("#reason").fill("Ban giám khảo đã họp và chọn.")
    page.get_by_role("button", name="Chọn bài đi tiếp").click()
    page.goto(f"/desk/contests/{contest.number}/results/")
    page.get_by_role("button", name="Công bố", exact=True).click()
    expect(page.get_by_text("Kết quả đã công bố và ghi vào sổ công khai.")).to_be_visible()
    page.goto("/cuoc-thi/dong-song-que-em/ket-qua/")
    assert axe(page) == []
    expect(page.locator("table")).to_contain_text("Minh Hoạ Lan")
    loser = next(entry for entry in Entry.objects.order_by("pk") if not entry.promotions.exists())
    ticket = tickets[[entry.pk for entry in Entry.objects.order_by("pk")].index(loser.pk)]
    page.goto(ticket)
    assert axe(page) == []
    page.locator("#appeal").fill("Bài của em bị tính thiếu chữ.")
    page.get_by_role("button", name="Gửi khiếu nại").click()
    page.goto(f"/desk/contests/{contest.number}/results/")
    page.get_by_role("link", name=str(loser.number)).click()
    page.locator("#id_answer").fill("Đã xem lại: bài đủ chữ, điểm giữ nguyên.")
    page.locator("#id_outcome").select_option("answered")
    page.get_by_role("button", name="Công khai câu trả lời").click()
    page.goto(ticket)
    page.get_by_role("link", name="xem câu trả lời").click()
    expect(page.get_by_text("bài đủ chữ, điểm giữ nguyên")).to_be_visible()
    assert axe(page) == []
