"""The first day of a desk: first start, set-up, invitation, second factors; in a browser, with a virtual passkey."""

import re
import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Page, expect

from desk.factories import make_unit, make_user, open_desk
from sangto_desk.accounts.models import DeskProfile, Role
from sangto_desk.accounts.services import invite, make_first_link, make_recovery_link
from sangto_desk.audit.models import Entry

SENTENCE = "con mèo nhà tôi thích cá kho"


def code_of(secret: str, steps: int = 0) -> str:
    """What an app would show now, or some half minutes later."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps))


def set_up_app(page: Page) -> str:
    """Enrol an app for codes from the page that asks for a second factor; returns its secret."""
    page.get_by_role("link", name="Cài ứng dụng tạo mã").click()
    secret = page.locator("#authenticator_secret").inner_text()
    page.get_by_label("Mã").fill(code_of(secret))
    page.get_by_role("button", name="Dùng ứng dụng này").click()
    expect(page.locator("pre.codes")).to_be_visible()
    return secret


@pytest.fixture
def passkey(page: Page) -> None:
    """A device that gives passkeys when it is asked, as a telephone does after a finger was laid on it."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_first_start_makes_an_administrator_who_opens_the_desk(page, axe):
    page.goto(f"/desk/join/{make_first_link()}/")
    assert axe(page) == []
    page.get_by_label("Tên của bạn").fill("Quản trị đầu tiên")
    page.get_by_label("Địa chỉ thư điện tử").fill("quantri@desk.example")
    page.get_by_label("Mật khẩu").fill("ngắn")
    page.get_by_role("button", name="Tạo tài khoản").click()
    expect(page.get_by_role("alert")).to_contain_text("Mật khẩu")
    page.get_by_label("Mật khẩu").fill(SENTENCE)
    page.get_by_role("button", name="Tạo tài khoản").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đăng nhập an toàn")
    assert axe(page) == []
    page.goto("/desk/setup/")  # nothing else opens before the second factor
    expect(page.get_by_role("heading", level=1)).to_have_text("Đăng nhập an toàn")
    set_up_app(page)
    assert axe(page) == []
    page.get_by_role("link", name="Tôi đã cất các mã").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Giới thiệu ban kiểm chứng")
    assert page.request.get("/").status == 503
    page.get_by_role("button", name="Mở cửa ban kiểm chứng").click()
    page.get_by_label("Tên ban kiểm chứng").fill("Ban kiểm chứng huyện Thử")
    page.get_by_label("Liên hệ").fill("lienhe@desk.example")
    page.get_by_label("Nguồn kinh phí").fill("Ngân sách của huyện.")
    page.get_by_label("Cách đính chính khi sai").fill("Sai thì sửa trong hai ngày, ghi rõ trên bài.")
    assert axe(page) == []
    page.get_by_role("button", name="Mở cửa ban kiểm chứng").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Xin chào")
    assert DeskProfile.objects.get().languages == ["vi"]
    assert page.request.get("/").status != 503


def test_first_link_works_once(page):
    address = f"/desk/join/{make_first_link()}/"
    page.goto(address)
    page.get_by_label("Tên của bạn").fill("Quản trị đầu tiên")
    page.get_by_label("Địa chỉ thư điện tử").fill("quantri@desk.example")
    page.get_by_label("Mật khẩu").fill(SENTENCE)
    page.get_by_role("button", name="Tạo tài khoản").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đăng nhập an toàn")
    assert page.goto(address).status == 404
    expect(page.get_by_text("Liên kết này không còn hiệu lực")).to_be_visible()
    assert make_first_link() is None


def test_editor_joins_by_invitation_and_signs_in_with_app_and_with_passkey(page, axe, passkey):
    open_desk()
    unit = make_unit()
    _invitation, token = invite(unit=unit, role=Role.EDITOR, actor=make_user(Role.ADMINISTRATOR, unit))
    page.goto(f"/desk/join/{token}/")
    page.get_by_label("Tên của bạn").fill("Biên tập viên mới")
    page.get_by_label("Địa chỉ thư điện tử").fill("bientap@desk.example")
    page.get_by_label("Mật khẩu").fill(SENTENCE)
    page.get_by_role("button", name="Tạo tài khoản").click()
    secret = set_up_app(page)
    page.get_by_role("link", name="Tôi đã cất các mã").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Biên tập viên mới")

    page.get_by_role("link", name="Biên tập viên mới").click()
    page.get_by_role("link", name="Thêm khoá truy cập").click()
    assert axe(page) == []
    page.get_by_role("button", name="Thêm", exact=True).click()
    expect(page.get_by_text("1 khoá")).to_be_visible()
    page.get_by_role("link", name="Quản lý các khoá").click()
    assert axe(page) == []
    page.get_by_role("link", name="Nơi đang đăng nhập").click()
    expect(page.get_by_text("trình duyệt này")).to_be_visible()
    assert axe(page) == []

    page.get_by_role("button", name="Đăng xuất", exact=True).click()
    page.get_by_label("Địa chỉ thư điện tử").fill("bientap@desk.example")
    page.get_by_label("Mật khẩu").fill(SENTENCE)
    page.get_by_role("button", name="Đăng nhập", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bước thứ hai")
    assert axe(page) == []
    page.get_by_label("Mã").fill("000000")
    page.get_by_role("button", name="Đăng nhập", exact=True).click()
    expect(page.get_by_role("alert").first).to_contain_text("Mã chưa đúng")
    page.get_by_label("Mã").fill(code_of(secret, 1))
    page.get_by_role("button", name="Đăng nhập", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Xin chào")

    page.get_by_role("button", name="Đăng xuất", exact=True).click()
    page.get_by_role("button", name="Đăng nhập bằng khoá truy cập").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Biên tập viên mới")


def test_member_who_lost_the_password_chooses_a_new_one_and_keeps_the_second_factor(page):
    open_desk()
    unit = make_unit()
    editor = make_user(Role.EDITOR, unit)
    _invitation, token = make_recovery_link(user=editor, actor=make_user(Role.ADMINISTRATOR, unit))
    page.goto(f"/desk/join/{token}/")
    page.get_by_label("Mật khẩu").fill(SENTENCE)
    page.get_by_role("button", name="Dùng mật khẩu này").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bước thứ hai")


def test_administrator_invites_looks_after_people_and_units_and_reads_the_trail(page, axe, sign_in):
    open_desk()
    root = make_unit("Tỉnh Thử")
    sign_in(make_user(Role.ADMINISTRATOR, root, name="Quản trị viên"))
    editor = make_user(Role.EDITOR, root, name="Biên tập viên cũ")
    page.goto("/desk/people/")
    assert axe(page) == []
    page.get_by_role("button", name="Tạo liên kết").click()
    link = page.get_by_label("Chỉ đưa cho đúng người ấy").input_value()
    assert re.fullmatch(r"http://localhost:\d+/desk/join/[\w-]{27}/", link)
    assert axe(page) == []
    page.get_by_role("button", name="Thu hồi").click()
    expect(page.get_by_role("status")).to_have_text("Lời mời không còn hiệu lực.")

    page.get_by_role("link", name="Biên tập viên cũ").click()
    assert axe(page) == []
    page.locator("#id_role").select_option(label="Trưởng nhóm")
    page.get_by_role("button", name="Giao", exact=True).click()
    expect(page.get_by_text("Trưởng nhóm · Tỉnh Thử")).to_be_visible()
    page.get_by_role("button", name="Đóng tài khoản").click()
    expect(page.get_by_role("status")).to_have_text("Đã đóng tài khoản.")

    page.get_by_role("link", name="Đơn vị", exact=True).click()
    assert axe(page) == []
    page.get_by_role("link", name="Tỉnh Thử").click()
    page.locator("form", has_text="Thêm một đơn vị").get_by_label("Tên đơn vị").fill("Huyện Thử")
    page.get_by_role("button", name="Thêm đơn vị").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Huyện Thử")
    assert axe(page) == []

    page.get_by_role("link", name="Nhật ký thao tác").click()
    page.get_by_label("Việc làm").fill("accounts.grant-role")
    page.get_by_label("Mã số").fill(str(editor.memberships.get().pk))
    page.get_by_role("button", name="Xem", exact=True).click()
    newest = page.locator("details").first
    newest.locator("summary").click()
    expect(newest.get_by_role("row").nth(1)).to_have_text(re.compile("role.*2.*3"))
    assert axe(page) == []
    assert page.locator("details").count() == Entry.objects.filter(action="accounts.grant-role").count() - 1
