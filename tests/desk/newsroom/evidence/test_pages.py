"""Pages of the evidence: who sees what, what a form answers, what a download may do in a browser."""

import re
import unicodedata

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from desk.factories import make_source, make_unit, make_user, open_desk
from documents import encrypted_pdf, pdf_of
from sangto_desk.accounts.models import Role
from sangto_desk.evidence import configured, library
from sangto_desk.evidence.models import Quotation, Source, State
from sangto_desk.evidence.services import add_quotation, add_source_from_file

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]

TEXT = "Sở Y tế ghi nhận 35 ca mắc trong tuần này.\nKhông có ca tử vong. Không có ca nặng."


@pytest.fixture
def unit():
    open_desk()
    return make_unit()


@pytest.fixture
def as_role(client, unit):
    def signed_in(role: Role, where=None):
        client.force_login(make_user(role, where or unit))
        return client

    return signed_in


def address(name: str, *arguments: int) -> str:
    return reverse(f"newsroom:{name}", args=arguments)


def errors(response) -> str:
    """The text of the error summary."""
    found = re.search(r'<div class="error-summary".*?</div>', response.content.decode(), re.DOTALL)
    return re.sub(r"<[^>]+>|\s+", " ", found.group()) if found else ""


# Adding


def test_pasted_text_is_added_and_shown(as_role, unit):
    form = {"text": "Một\r\nhai <b>ba</b>", "unit": unit.pk, "published": "15/03/2026"}
    response = as_role(Role.CONTRIBUTOR).post(address("evidence-add") + "?by=paste", form)
    source = Source.objects.get()
    assert (response.status_code, response["Location"]) == (302, address("evidence-source", source.pk))
    assert (source.snapshots.get().text, source.published) == ("Một\nhai <b>ba</b>", "2026-03-15")
    page = as_role(Role.CONTRIBUTOR).get(response["Location"]).content.decode()
    assert 'data-start="0">Một\nhai &lt;b&gt;ba&lt;/b&gt;</div>' in page


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (encrypted_pdf(), "a.pdf", "Tệp đã bị mã hoá."),
        (pdf_of("x" * 40)[:300], "a.pdf", "Tệp bị hỏng"),
        (b"PK\x03\x04", "a.zip", "“zip” không lưu được"),
        (b"", "a.txt", "không có chữ nào"),
        (b"x" * (50 * 1024 * 1024), "a.txt", "50 MB, chỉ nhận tối đa 20 MB"),
    ],
    ids=["encrypted", "damaged", "zip", "empty", "50 MB"],
)
def test_bad_upload_is_refused_on_the_form(as_role, unit, data, name, words):
    form = {"file": SimpleUploadedFile(name, data, "application/pdf"), "unit": unit.pk}
    response = as_role(Role.CONTRIBUTOR).post(address("evidence-add") + "?by=file", form)
    assert (response.status_code, words in errors(response), Source.objects.count()) == (400, True, 0)


def test_file_with_a_path_for_a_name_is_kept_under_its_hash(as_role, unit):
    form = {"file": SimpleUploadedFile("../../etc/passwd.txt", TEXT.encode()), "unit": unit.pk}
    as_role(Role.CONTRIBUTOR).post(address("evidence-add") + "?by=file", form)
    source = Source.objects.get()
    assert (source.title, configured.archive_store().place(source.snapshots.get().warc).is_file()) == (
        "passwd.txt",
        True,
    )


def test_link_waits_for_its_copy(as_role, unit, settings):
    settings.NETWORK_ALLOWED = True
    form = {"address": "http://127.0.0.1:9/a", "unit": unit.pk}
    client = as_role(Role.CONTRIBUTOR)
    client.post(address("evidence-add") + "?by=link", form)
    source = Source.objects.get()
    assert source.state == State.WAITING
    part = client.get(address("evidence-state", source.pk))
    assert ("hx-get" in part.content.decode(), part.headers.get("HX-Refresh")) == (True, None)
    Source.objects.update(state=State.REFUSED, problem="gone", problem_values={"status": "404"})
    assert client.get(address("evidence-state", source.pk))["HX-Refresh"] == "true"
    assert "Trang không còn nữa (mã 404)." in client.get(address("evidence-source", source.pk)).content.decode()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://10.0.0.1/", "không phải địa chỉ công khai trên Internet"),
        ("ftp://example.org/", "không phải địa chỉ trang web"),
        ("http://a:b@example.org/", "tên đăng nhập hoặc mật khẩu"),
    ],
)
def test_address_that_is_not_fetched_is_refused_on_the_form(as_role, unit, settings, url, words):
    settings.NETWORK_ALLOWED = True
    form = {"address": url, "unit": unit.pk}
    response = as_role(Role.CONTRIBUTOR).post(address("evidence-add") + "?by=link", form)
    assert (response.status_code, words in errors(response), Source.objects.count()) == (400, True, 0)


def test_without_network_the_page_offers_pasting(as_role, settings):
    settings.NETWORK_ALLOWED = False
    page = as_role(Role.CONTRIBUTOR).get(address("evidence-add") + "?by=link").content.decode()
    assert ("kết nối mạng đang tắt" in page, "?by=paste" in page, 'name="address"' in page) == (True, True, False)


def test_unit_of_others_cannot_be_chosen(as_role):
    form = {"text": "Một", "unit": make_unit().pk}
    response = as_role(Role.CONTRIBUTOR).post(address("evidence-add") + "?by=paste", form)
    assert (response.status_code, Source.objects.count()) == (400, 0)


# Quotations


def test_entered_words_are_quoted_where_they_stand(as_role, unit):
    source = make_source(TEXT, unit=unit)
    response = as_role(Role.CONTRIBUTOR).post(address("evidence-quote", source.pk), {"words": "35 ca mắc"})
    quotation = Quotation.objects.get()
    copy = source.snapshots.get()
    assert TEXT[quotation.start : quotation.end] == quotation.text == "35 ca mắc"
    place = f"{address('evidence-source', source.pk)}?copy={copy.pk}&quote={quotation.pk}#q-{quotation.pk}"
    assert response["Location"] == place
    page = as_role(Role.CONTRIBUTOR).get(place.partition("#")[0]).content.decode()
    assert f'<mark class="quoted chosen" id="q-{quotation.pk}">35 ca mắc</mark>' in page


def test_words_at_several_places_are_chosen_from(as_role, unit):
    source = make_source(TEXT, unit=unit)
    client = as_role(Role.CONTRIBUTOR)
    page = client.post(address("evidence-quote", source.pk), {"words": "Không có ca"}).content.decode()
    starts = re.findall(r'name="start" value="(\d+)"', page)
    assert (Quotation.objects.count(), starts) == (0, [str(m.start()) for m in re.finditer("Không có ca", TEXT)])
    start = int(starts[1])
    client.post(address("evidence-quote", source.pk), {"words": "Không có ca", "start": start, "end": start + 11})
    assert Quotation.objects.get().start == start


def test_words_in_another_spelling_are_shown_before_they_are_quoted(as_role, unit):
    source = make_source(unicodedata.normalize("NFD", TEXT), unit=unit)
    client = as_role(Role.CONTRIBUTOR)
    page = client.post(address("evidence-quote", source.pk), {"words": "35 ca mắc"}).content.decode()
    assert ("viết hơi khác" in page, Quotation.objects.count()) == (True, 0)
    (start,), (end,) = (re.findall(rf'name="{name}" value="(\d+)"', page) for name in ("start", "end"))
    words = unicodedata.normalize("NFD", "35 ca mắc")
    client.post(address("evidence-quote", source.pk), {"words": words, "start": start, "end": end})
    assert Quotation.objects.get().text == words


def test_words_that_are_not_there_are_not_quoted(as_role, unit):
    source = make_source(TEXT, unit=unit)
    response = as_role(Role.CONTRIBUTOR).post(address("evidence-quote", source.pk), {"words": "53 ca mắc"})
    assert (response.status_code, Quotation.objects.count()) == (400, 0)
    assert "Những chữ này không có trong bản lưu" in errors(response)


@pytest.mark.parametrize(
    "place", [{"start": "0", "end": "9"}, {"start": "0", "end": "99999"}, {"start": "9", "end": "0"}]
)
def test_forged_place_is_refused(as_role, unit, place):
    source = make_source(TEXT, unit=unit)
    client = as_role(Role.CONTRIBUTOR)
    response = client.post(address("evidence-quote", source.pk), {"words": "35 ca mắc", **place}, follow=True)
    assert ("không nằm ở chỗ đó trong bản lưu" in response.content.decode(), Quotation.objects.count()) == (True, 0)


# Comparing


def test_claim_and_passage_are_lined_up(as_role, unit):
    source = make_source(TEXT, unit=unit)
    place = address("evidence-compare", source.pk)
    claim = "Sở Y tế ghi nhận 53 ca mắc trong tuần này."
    page = as_role(Role.CONTRIBUTOR).get(place, {"text": claim}).content.decode()
    assert '<mark class="conflicts">53 ca mắc</mark>' in page
    assert '<mark class="conflicts">35 ca mắc</mark>' in page
    assert '<tr class="relation-conflicts">' in page
    assert "Máy gợi ý" in page


def test_source_without_text_says_so(as_role, unit):
    picture = b"\x89PNG\r\n\x1a\n" + b"\0" * 9
    source = add_source_from_file(actor=make_user(Role.CONTRIBUTOR, unit), unit=unit, data=picture, name="a.png")
    client = as_role(Role.CONTRIBUTOR)
    page = client.get(address("evidence-compare", source.pk), {"text": "Một điều"}).content.decode()
    assert "Nguồn này không có chữ để đối chiếu." in page
    assert "Không đọc được chữ từ bản lưu này" in client.get(address("evidence-source", source.pk)).content.decode()


# Downloads


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"<html><body><script>alert(1)</script><p>x", "a.html", "application/octet-stream"),
        (TEXT.encode(), "a.txt", "text/plain"),
        (b"\x89PNG\r\n\x1a\n<svg onload=alert(1)>", "a.svg", "image/png"),
    ],
    ids=["html", "text", "picture"],
)
def test_download_of_a_copy_is_inert(as_role, unit, data, name, kind):
    source = add_source_from_file(actor=make_user(Role.CONTRIBUTOR, unit), unit=unit, data=data, name=name)
    copy = source.snapshots.get()
    response = as_role(Role.CONTRIBUTOR).get(address("evidence-copy", source.pk, copy.pk))
    wanted = {
        "Content-Type": kind,
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    assert (response.content, {header: response[header] for header in wanted}) == (data, wanted)
    assert response["Content-Disposition"].startswith(f'attachment; filename="nguon-{source.pk}-')


def test_warc_is_given_under_its_hash(as_role, unit):
    source = make_source(TEXT, unit=unit)
    copy = source.snapshots.get()
    response = as_role(Role.CONTRIBUTOR).get(address("evidence-warc", source.pk, copy.pk))
    assert response["Content-Disposition"] == f'attachment; filename="{copy.warc}.warc.gz"'
    assert response.content == configured.archive_store().read(copy.warc)


# Who sees what

PAGES = [
    *(("evidence-source", "get"), ("evidence-compare", "get"), ("evidence-state", "get"), ("evidence-edit", "get")),
    *(("evidence-quote", "post"), ("evidence-fetch", "post"), ("evidence-look", "post"), ("evidence-settle", "post")),
]


@pytest.mark.parametrize(("name", "method"), PAGES)
def test_source_of_another_unit_is_not_there(as_role, name, method):
    source = make_source("Chữ bí mật của đơn vị khác.", title="Tên bí mật")
    client = as_role(Role.ADMINISTRATOR)
    response = getattr(client, method)(address(name, source.pk), {"words": "Chữ"})
    assert (response.status_code, "bí mật" in response.content.decode()) == (404, False)
    copy = source.snapshots.get()
    codes = [client.get(address(one, source.pk, copy.pk)).status_code for one in ("evidence-copy", "evidence-warc")]
    assert codes == [404, 404]


def test_copy_of_another_source_is_not_shown(as_role, unit):
    mine, theirs = make_source(TEXT, unit=unit), make_source("Chữ bí mật")
    client = as_role(Role.CONTRIBUTOR)
    place = address("evidence-source", mine.pk)
    assert client.get(f"{place}?copy={theirs.snapshots.get().pk}").status_code == 404


@pytest.mark.parametrize("name", ["evidence-edit", "evidence-look", "evidence-settle"])
def test_contributor_does_not_manage(as_role, unit, name):
    source = make_source(TEXT, unit=unit)
    assert as_role(Role.CONTRIBUTOR).post(address(name, source.pk), {"title": "x"}).status_code == 403


def test_editor_mends_details(as_role, unit):
    source = make_source(TEXT, unit=unit, title="Cũ")
    client = as_role(Role.EDITOR)
    client.post(address("evidence-edit", source.pk), {"title": "Mới", "published": "03/2026"})
    source.refresh_from_db()
    assert (source.title, source.published) == ("Mới", "2026-03")
    assert client.post(address("evidence-edit", source.pk), {"title": " "}).status_code == 400


# Lists


def test_empty_library_says_what_to_do(as_role):
    page = as_role(Role.CONTRIBUTOR).get(address("evidence")).content.decode()
    assert "Chưa có nguồn nào." in page


def test_search_finds_passages_and_pages_through_them(as_role, unit, settings, tmp_path):
    settings.DATA = type(settings.DATA)(tmp_path)
    for number in range(12):
        make_source(f"Bản tin số {number}: Sở Y tế ghi nhận {30 + number} ca mắc cúm trong tuần.", unit=unit)
    library.rebuild(configured.library_folder())
    client = as_role(Role.CONTRIBUTOR)
    first = client.get(address("evidence"), {"q": "Sở Y tế ghi nhận ca mắc cúm"}).content.decode()
    second = client.get(address("evidence"), {"q": "Sở Y tế ghi nhận ca mắc cúm", "page": "2"}).content.decode()
    assert [page.count('class="copy-passage"') for page in (first, second)] == [10, 2]
    assert 'rel="next"' in first
    assert 'rel="prev"' in second


@pytest.mark.parametrize("query", ["?q=%00", "?unit=999", "?kind=x", "?page=zzz&q=a", "?at=zzz", "?q=" + "a" * 3000])
def test_odd_addresses_of_the_list_are_answered(as_role, query):
    assert as_role(Role.CONTRIBUTOR).get(address("evidence") + query).status_code in (200, 400)


def test_number_of_queries_does_not_grow_with_the_list(as_role, unit):
    client = as_role(Role.EDITOR)
    counts = []
    for more, rows in ((10, 10), (40, 10_000)):
        source = make_source(TEXT, unit=unit)
        actor = make_user(Role.CONTRIBUTOR, unit)
        for start in range(0, more, 4):
            text = TEXT[start : start + 3]
            if any(letter.isalnum() for letter in text):
                add_quotation(actor=actor, snapshot=source.snapshots.get(), start=start, end=start + 3, text=text)
        Source.objects.bulk_create(Source(unit=unit, kind="paste", title=f"Nguồn {number}") for number in range(rows))
        with CaptureQueriesContext(connection) as counted:
            client.get(address("evidence"))
            client.get(address("evidence-source", source.pk))
        counts.append(len(counted))
    assert counts[0] == counts[1]
