"""The public form: from a page of this desk, by a person, as text; and nothing else."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from desk.factories import make_unit
from sangto_desk.inbox.models import Question, Tip
from sangto_desk.public import forms

TEXT = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày, có thật không?"
PLAIN = "application/x-www-form-urlencoded"
HERE = {"HTTP_ORIGIN": "http://testserver"}


@pytest.fixture
def fast(monkeypatch):
    """People write in no time."""
    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)


@pytest.fixture
def form(unit, fast):
    """The fields of the form as handed out, and a client without cookies."""
    client = Client(enforce_csrf_checks=True)
    return client, fields_of(client.get("/gui-tin/"))


def fields_of(response) -> dict[str, str]:
    """The mark of a form, and a text to send with it."""
    (mark,) = re.findall(r'name="mark" value="([^"]+)"', response.content.decode())
    return {"mark": mark, "text": TEXT, "website": ""}


def shown_code(response) -> str:
    """The message of a refused form."""
    found = re.search(r'role="alert"[^>]*>\s*<p><strong>(.*?)</strong>', response.content.decode(), re.DOTALL)
    return found.group(1) if found else ""


def send(client: Client, fields: dict[str, str], address: str = "/gui-tin/", **headers):
    """Send the form as a browser does."""
    return client.generic("POST", address, urlencode(fields), content_type=PLAIN, **{**HERE, **headers})


def test_sent_form_leads_to_a_ticket(form):
    client, fields = form
    response = send(client, fields)
    assert (response.status_code, response.headers["Cache-Control"]) == (303, "no-store")
    assert re.fullmatch(r"/phieu/[\w-]{27}/\?new=1", response.headers["Location"])
    page = client.get(response.headers["Location"])
    assert page.status_code == 200
    assert f"http://testserver{response.headers['Location'].split('?')[0]}" in page.content.decode()


def test_same_form_sent_twice_counts_once(form):
    client, fields = form
    first, second = send(client, fields), send(client, fields)
    assert first.headers["Location"] == second.headers["Location"]
    assert Tip.objects.count() == 1


def test_form_of_a_unit_fills_its_inbox(form):
    client, fields = form
    other = make_unit("Phòng huyện")
    assert client.get(f"/gui-tin/{other.pk}/").status_code == 200
    assert client.get("/gui-tin/999999/").status_code == 404
    send(client, fields, f"/gui-tin/{other.pk}/")
    assert Question.objects.get().unit == other


def test_no_page_of_a_sender_sets_a_cookie(form):
    client, fields = form
    response = send(client, fields)
    page = client.get(response.headers["Location"])
    assert [dict(answer.cookies) for answer in (client.get("/gui-tin/"), response, page)] == [{}, {}, {}]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"HTTP_ORIGIN": "https://other.example"}, 403),
        ({"HTTP_ORIGIN": "null"}, 403),
        ({"HTTP_ORIGIN": "http://testserver", "HTTP_SEC_FETCH_SITE": "cross-site"}, 403),
        ({"HTTP_ORIGIN": "http://testserver", "HTTP_SEC_FETCH_SITE": "same-site"}, 403),
        ({"HTTP_ORIGIN": "http://testserver.evil.example"}, 403),
        ({"HTTP_ORIGIN": ""}, 303),
        ({"HTTP_ORIGIN": "null", "HTTP_SEC_FETCH_SITE": "same-origin"}, 303),
    ],
    ids=repr,
)
def test_form_of_another_site_is_refused(form, headers, status):
    client, fields = form
    assert send(client, fields, **headers).status_code == status
    assert Tip.objects.count() == (status == 303)


@pytest.mark.parametrize("mark", ["", "x", "abc:1qVxyz:sig", "a:b:c:d", "ế" * 50])
def test_form_with_a_forged_mark_is_refused_and_the_text_kept_on_the_page(form, mark):
    client, fields = form
    response = send(client, {**fields, "mark": mark})
    assert (response.status_code, TEXT in response.content.decode()) == (400, True)
    assert Tip.objects.count() == 0
    assert send(client, fields_of(response)).status_code == 303


def test_form_filled_in_by_a_robot_is_refused(form, monkeypatch):
    client, fields = form
    assert send(client, {**fields, "website": "http://spam.example"}).status_code == 400
    monkeypatch.setattr(forms, "LEAST_SECONDS", 3600)
    response = send(client, fields)
    assert (response.status_code, shown_code(response)) == (400, "Nhanh hơn tốc độ người viết.")
    monkeypatch.setattr(forms, "MOST_SECONDS", -1)
    assert send(client, fields).status_code == 400
    assert Tip.objects.count() == 0


def test_files_are_not_taken(form):
    client, fields = form
    picture = SimpleUploadedFile("anh.png", b"\x89PNG\r\n" + b"\0" * 100, "image/png")
    response = client.post("/gui-tin/", {**fields, "file": picture}, **HERE)
    assert (response.status_code, shown_code(response)) == (400, "Ở đây chỉ nhận chữ, không nhận tệp hay ảnh.")
    assert Tip.objects.count() == 0


@pytest.mark.parametrize(
    ("text", "status"),
    [("", 400), ("   ", 400), ("chanh", 400), ("a b " * 6_000, 413), ("a b " * 1_250_000, 413)],
    ids=["empty", "blank", "one word", "24 kB", "5 MB"],
)
def test_text_out_of_bounds_is_refused(form, text, status):
    client, fields = form
    response = send(client, {**fields, "text": text})
    assert (response.status_code, shown_code(response) != "") == (status, True)
    assert Tip.objects.count() == 0


@pytest.mark.parametrize(
    "text",
    [
        '<script>alert("1")</script> uống nước lá ổi hạ đường huyết',
        '"><img src=x onerror=alert(1)> uống nước lá ổi hạ đường huyết',
        "</textarea><script>alert(1)</script> uống nước lá ổi",
        "{{ request.META }} {% load x %} uống nước lá ổi hạ đường huyết",
    ],
)
def test_markup_is_shown_as_text(form, text):
    client, fields = form
    page = client.get(send(client, {**fields, "text": text}).headers["Location"]).content.decode()
    again = send(client, {**fields, "text": text, "mark": ""}).content.decode()
    for html in (page, again):
        assert ("<script" in html, "<img" in html) == (False, False)
    assert "request.META" in page if "META" in text else "&lt;" in page


@pytest.mark.parametrize("address", ["/gui-tin/", "/gui-tin/?lang=en"])
def test_form_weighs_less_than_30_kilobytes_with_all_it_needs(unit, client, settings, address):
    page = client.get(address)
    html = page.content.decode()
    parts = re.findall(r'(?:href|src)="(/static/[^"]+)"', html)
    weight = len(page.content) + sum(len(b"".join(client.get(part).streaming_content)) for part in parts)
    elsewhere = [
        found
        for found in re.findall(r'(?:href|src|action)="(https?://[^"]*)', html)
        if not found.startswith((settings.SITE_ADDRESS, "http://testserver"))
    ]
    assert ("<script" in html, elsewhere) == (False, [])
    assert weight < 30_000
