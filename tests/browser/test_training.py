"""Training in a browser: a trainee on a telephone from invitation to certificate; a trainer from fact-check on."""

import re

import pytest
from playwright.sync_api import expect

from browser.conftest import PATIENCE, PHONE
from desk import stages
from desk.training.classroom import LESSON, make_classroom
from sangto_desk.training.attendance import new_code
from sangto_desk.training.models import Attempt, Certificate, Drill
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import answer_drill, make_course_link, save_lesson, set_day_state

SENTENCE = "Từ ngày 1/8/2025"


@pytest.fixture
def phone(chromium, live_server):
    """A telephone without cookies."""
    context = chromium.new_context(base_url=live_server.url, locale="vi-VN", viewport=PHONE, has_touch=True)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def wide(page) -> bool:
    """Whether something is wider than the screen."""
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


@pytest.mark.django_db(transaction=True)
def test_trainee_on_a_phone_comes_from_the_invitation_to_the_certificate(phone, live_server, axe):
    room = make_classroom(0)
    save_lesson(
        actor=room.trainer, course=room.course, number=2, language="vi", text=LESSON[: LESSON.index("```drill")]
    )
    day = room.day(5)
    _link, token = make_course_link(actor=room.trainer, course=room.course, seats=1)
    page = phone
    page.goto(f"/hoc/moi/{token}/")
    assert axe(page) == []
    page.locator("#id_name").fill("Học viên Điện Thoại")
    page.locator("#id_email").fill("dienthoai@lop.example")
    page.locator("#id_password").fill("bon nam tu cho de nho")
    page.get_by_role("button", name="Bắt đầu").click()
    expect(page.get_by_role("heading", name="Kiểm chứng cơ bản")).to_be_visible()
    assert (axe(page), wide(page)) == ([], False)
    for number in (1, 2):
        page.goto(f"/hoc/khoa/{room.course.pk}/bai/{number}/")
        assert wide(page) is False
        page.get_by_text("Cầu khánh thành").click()
        page.get_by_role("button", name="Trả lời", exact=True).click()
        expect(page.get_by_text("✓ Đúng.").first).to_be_visible()
        assert axe(page) == []
        page.get_by_role("button", name=re.compile("Hoàn thành")).click()
    page.goto(f"/hoc/luyen/{Drill.objects.get(state='open').pk}/")
    assert (axe(page), wide(page)) == ([], False)
    page.get_by_text(SENTENCE).click()
    page.get_by_role("button", name="Gửi câu trả lời").click()
    expect(page.locator(".score")).to_have_text("100 %")
    assert (axe(page), wide(page)) == ([], False)
    page.goto(f"/hoc/ngay/{day.pk}/")
    page.get_by_role("button", name="Đăng ký").click()
    assert (axe(page), wide(page)) == ([], False)
    page.goto(f"/hoc/co-mat/{new_code(day)}/")
    page.get_by_role("button", name="Tôi có mặt").click()
    expect(page.get_by_text("Bạn đã được điểm danh")).to_be_visible()
    page.get_by_role("group", name=re.compile("Hữu ích")).get_by_role("radio", name="5", exact=True).check()
    page.get_by_role("group", name=re.compile("Dễ hiểu")).get_by_role("radio", name="4", exact=True).check()
    page.get_by_role("button", name="Gửi", exact=True).click()
    expect(page.get_by_text("Không ai thấy được người viết")).to_be_visible()
    page.goto(f"/hoc/khoa/{room.course.pk}/")
    page.get_by_role("button", name="Nhận giấy chứng nhận").click()
    assert (axe(page), wide(page)) == ([], False)
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải bản PDF").click()
    assert download.value.suggested_filename == "giay-chung-nhan.pdf"
    assert Certificate.objects.get().name == "Học viên Điện Thoại"
    page.get_by_label("Có, hãy xoá mọi thứ tôi đã làm").check()
    page.get_by_role("button", name="Xoá").click()
    expect(page.get_by_text("Đã xoá mọi thứ bạn từng làm.")).to_be_visible()
    assert (Attempt.objects.count(), Certificate.objects.count()) == (0, 0)


@pytest.mark.django_db(transaction=True)
def test_trainer_comes_from_a_fact_check_to_drills_and_their_results(page, live_server, sign_in, axe):
    desk = stages.make_desk()
    stages.make_published(desk)
    room = make_classroom(5, unit=desk.unit, trainer=desk.editor)
    sign_in(desk.editor)
    page.goto("/desk/training/")
    assert axe(page) == []
    page.get_by_role("link", name="Bài luyện từ bài kiểm chứng").click()
    page.get_by_role("button", name=re.compile("Tạo bài luyện")).click()
    expect(page.get_by_text("Hãy đọc từng bài rồi đưa vào dùng")).to_be_visible()
    assert axe(page) == []
    page.get_by_role("link", name=re.compile("Chọn mức đánh giá: ")).click()
    assert axe(page) == []
    page.get_by_role("link", name="Sửa", exact=True).click()
    page.locator("#id_title").fill("Gội đầu đêm: chọn mức")
    page.get_by_role("button", name="Lưu").click()
    page.get_by_role("button", name="Đưa vào dùng").click()
    expect(page.get_by_text("Chỉ hiện khi có từ 5 người.")).to_be_visible()
    drill = Drill.objects.get(title="Gội đầu đêm: chọn mức")
    for number, user in enumerate(room.trainees):
        answer = {"rating": "false" if number else "true"}
        answer_drill(user=user, version=current_version(drill), answer=answer)
    page.reload()
    expect(page.get_by_text("5 người, trung bình 80 %")).to_be_visible()
    day = room.day(5)
    page.goto(f"/desk/training/days/{day.pk}/")
    assert axe(page) == []
    page.get_by_role("link", name="Mã điểm danh").click()
    expect(page.get_by_role("img", name="Mã để quét")).to_be_visible()
    assert axe(page) == []
    set_day_state(actor=desk.editor, day=day, state="held")
    page.goto(f"/desk/training/courses/{room.course.pk}/")
    page.get_by_role("button", name="Tạo liên kết").click()
    assert axe(page) == []
    assert "/hoc/moi/" in page.get_by_label("Liên kết").input_value()
