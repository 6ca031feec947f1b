"""Journeys through the evidence: a source is added, words of it are quoted, a claim is held against it."""

import re

import pytest
from django.conf import settings as desk_settings
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect

from browser.conftest import PHONE
from desk.factories import make_source, make_unit, make_user, open_desk
from desk.loopback import answer, running_site
from documents import docx_of
from sangto_desk.accounts.models import Role
from sangto_desk.evidence import tasks
from sangto_desk.evidence.models import Quotation, Source

TEXT = (
    "BẢN TIN 😀 THÁNG 3\n\n"
    "Sở Y tế cho biết vụ ngộ độc khiến 35 học sinh phải nhập viện vào ngày 12/03/2026. Không có ca tử vong.\n\n"
    "Nguyên nhân ban đầu là thức ăn để qua đêm. Không có ca nặng."
)
SELECT = """(words) => {
  const text = document.getElementById("copy-text");
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    document.getSelection().setBaseAndExtent(node, at, node, at + words.length);
    return true;
  }
  return false;
}"""


@pytest.fixture
def unit():
    open_desk()
    return make_unit("Phòng kiểm chứng tỉnh")


@pytest.fixture
def contributor(unit, sign_in):
    user = make_user(Role.CONTRIBUTOR, unit)
    sign_in(user)
    return user


def place_of(source: Source) -> str:
    return reverse("newsroom:evidence-source", args=[source.pk])


def test_pasted_text_is_quoted_by_selecting_and_held_against_a_claim(page: Page, contributor, axe):
    page.goto("/desk/evidence/")
    expect(page.get_by_text("Chưa có nguồn nào.")).to_be_visible()
    assert axe(page) == []
    page.get_by_role("link", name="Thêm nguồn").first.click()
    page.get_by_role("link", name="Bằng cách dán").click()
    page.get_by_label("Văn bản", exact=True).fill(TEXT)
    page.get_by_label("Tiêu đề").fill("Bản tin tháng 3")
    page.get_by_label("Ngày công bố").fill("15/03/2026")
    assert axe(page) == []
    page.get_by_role("button", name="Thêm nguồn này").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bản tin tháng 3")
    assert axe(page) == []
    assert page.evaluate(SELECT, "35 học sinh phải nhập viện ")
    expect(page.get_by_label("Lời trích, đúng nguyên văn")).to_have_value("35 học sinh phải nhập viện")
    page.get_by_role("button", name="Trích lời này").click()
    expect(page.locator("mark.chosen")).to_have_text("35 học sinh phải nhập viện")
    quotation = Quotation.objects.get()
    assert TEXT[quotation.start : quotation.end] == quotation.text == "35 học sinh phải nhập viện"
    page.get_by_role("link", name="Đối chiếu với phát biểu").click()
    page.get_by_label("Phát biểu").fill("Vụ ngộ độc khiến 53 học sinh nhập viện ngày 12/03/2026.")
    page.get_by_role("button", name="Đối chiếu").click()
    first = page.locator(".besides > li").first
    expect(first.locator(".relation-conflicts")).to_contain_text(["53 học sinh"])
    expect(first.locator(".relation-agrees").filter(has_text="12/03/2026")).to_have_count(1)
    assert axe(page) == []
    first.get_by_role("button", name="Trích đoạn này").click()
    expect(page.get_by_text("Đã trích lời này.")).to_be_visible()
    assert Quotation.objects.count() == 2


def test_selection_across_a_mark_and_an_emoji_counts_as_the_archive_does(page: Page, contributor, unit):
    source = make_source(TEXT, unit=unit)
    page.goto(place_of(source))
    page.evaluate(
        """() => {
          const node = document.getElementById("copy-text").firstChild;
          document.getSelection().setBaseAndExtent(node, node.data.indexOf("TIN"), node, node.data.indexOf("Sở Y") + 7);
        }"""
    )
    page.get_by_role("button", name="Trích lời này").click()
    expect(page.locator("mark.chosen")).to_be_visible()
    quotation = Quotation.objects.get()
    assert (quotation.text, quotation.start) == ("TIN 😀 THÁNG 3\n\nSở Y tế", TEXT.index("TIN"))


def test_link_is_fetched_by_the_worker_and_shown_when_it_is_there(page: Page, contributor, settings, axe):
    settings.NETWORK_ALLOWED = True
    with running_site() as site:
        html = f"<html><head><title>Ngộ độc</title></head><body><article><p>{TEXT}</p></article></body></html>"
        site.pages["/tin"] = answer(html.encode(), Content_Type="text/html; charset=utf-8")
        page.goto("/desk/evidence/add/?by=link")
        page.get_by_label("Địa chỉ của trang").fill(f"{site.address}/tin")
        page.get_by_role("button", name="Thêm nguồn này").click()
        expect(page.get_by_text("Đang tải trang về.")).to_be_visible()
        assert axe(page) == []
        tasks.archive_link.call(Source.objects.get().pk)
        expect(page.get_by_role("heading", level=1)).to_have_text("Ngộ độc")
        expect(page.locator("#copy-text")).to_contain_text("35 học sinh phải nhập viện")
    assert axe(page) == []


def test_address_that_is_not_public_is_refused_with_the_reason(page: Page, contributor, settings, axe):
    settings.NETWORK_ALLOWED = True
    page.goto("/desk/evidence/add/?by=link")
    page.get_by_label("Địa chỉ của trang").fill("http://169.254.169.254/latest/meta-data/")
    page.get_by_role("button", name="Thêm nguồn này").click()
    expect(page.get_by_role("alert")).to_contain_text("không phải địa chỉ công khai")
    assert (axe(page), Source.objects.count()) == ([], 0)


def test_file_is_added_and_its_copy_downloaded_as_it_came(page: Page, contributor):
    data = docx_of("Sở Y tế cho biết có 35 ca mắc.")
    page.goto("/desk/evidence/add/?by=file")
    upload = {"name": "báo cáo.docx", "mimeType": "application/octet-stream", "buffer": data}
    page.get_by_label("Tệp", exact=True).set_input_files(upload)
    page.get_by_role("button", name="Thêm nguồn này").click()
    expect(page.locator("#copy-text")).to_have_text("Sở Y tế cho biết có 35 ca mắc.")
    with page.expect_download() as download:
        page.get_by_role("link", name="Tải bản lưu").click()
    assert re.fullmatch(r"nguon-\d+-[0-9a-f]{12}\.docx", download.value.suggested_filename)
    with open(download.value.path(), "rb") as kept:
        assert kept.read() == data


def test_without_script_words_are_entered_and_their_place_chosen(chromium, live_server, unit, axe):
    source = make_source(TEXT, unit=unit)
    client = Client()
    client.force_login(make_user(Role.CONTRIBUTOR, unit))
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False, viewport=PHONE)
    cookie = client.cookies[desk_settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": desk_settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
    page = context.new_page()
    page.goto(place_of(source))
    page.get_by_label("Lời trích, đúng nguyên văn").fill("Không có ca")
    page.get_by_role("button", name="Trích lời này").click()
    expect(page.locator(".passages > li")).to_have_count(2)
    page.get_by_role("button", name="Trích ở chỗ này").nth(1).click()
    expect(page.locator("mark.chosen")).to_have_text("Không có ca")
    assert Quotation.objects.get().start == TEXT.rindex("Không có ca")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_fit_a_phone_and_are_clean(page: Page, contributor, unit, axe, scheme):
    source = make_source(TEXT, unit=unit, title="https://example.org/mot-dia-chi-rat-dai-khong-co-dau-cach-nao-ca")
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size(PHONE)
    for place in ("/desk/evidence/", f"{place_of(source)}compare/?text=53+học+sinh+nhập+viện", place_of(source)):
        page.goto(place)
        assert (axe(page), page.evaluate("document.documentElement.scrollWidth")) == ([], PHONE["width"])
    assert page.evaluate(SELECT, "Không có ca tử vong")
    expect(page.get_by_role("button", name="Trích lời này")).to_be_in_viewport()
