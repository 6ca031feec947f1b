"""The store is emptied between browser tests; signing in; the frame of the newsroom on a phone and a wide screen."""

import pytest
from playwright.sync_api import expect

from desk.factories import PASSWORD, make_unit, make_user, open_desk
from sangto_desk.accounts.models import Role
from sangto_desk.audit.models import Entry

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1366, "height": 900}


@pytest.mark.parametrize("_", range(2))
def test_unknown_page_is_not_found_and_each_test_has_an_empty_desk(page, _):
    make_unit("Phòng kiểm chứng")
    assert Entry.objects.count() == 1
    assert page.goto("/khong-co-trang-nay").status == 503
    open_desk()
    assert page.goto("/khong-co-trang-nay").status == 404


def test_member_signs_in_with_a_password_and_out_again(page, axe):
    open_desk()
    contributor = make_user(Role.CONTRIBUTOR, make_unit(), name="Người góp tin")
    page.goto("/desk/")
    assert axe(page) == []
    page.get_by_label("Địa chỉ thư điện tử").fill(contributor.email)
    page.get_by_label("Mật khẩu").fill("sai mật khẩu rồi")
    page.get_by_role("button", name="Đăng nhập", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("không khớp nhau")
    assert axe(page) == []
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Xin chào, Người góp tin")
    page.get_by_role("button", name="Đăng xuất").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đăng nhập")


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_frame_is_accessible_in_both_languages_and_never_wider_than_the_screen(page, sign_in, axe, width, scheme):
    open_desk()
    sign_in(make_user(Role.ADMINISTRATOR, make_unit()))
    page.set_viewport_size(width)
    page.emulate_media(color_scheme=scheme)
    page.goto("/desk/")
    assert axe(page) == []
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Good day")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert axe(page) == []
