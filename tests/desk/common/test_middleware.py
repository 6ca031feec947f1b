"""What every answer has: strict headers, the reader's language, errors as pages, closed until set up."""

import json
import logging

import pytest
from allauth.usersessions.models import UserSession
from django.db import connection
from django.test import Client, override_settings
from django.urls import path

from desk.factories import make_unit, make_user, open_desk
from sangto_desk import urls
from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import Conflicted

pytestmark = pytest.mark.django_db


def conflict(request):
    raise Conflicted("Somebody else was faster.", hint="Look again.", code="test.faster")


def broken(request):
    raise ValueError("0912 345 678 is what somebody wrote")


class Urls:
    urlpatterns = [path("desk/conflict/", conflict), path("desk/broken/", broken), *urls.urlpatterns]
    handler404, handler500 = urls.handler404, urls.handler500


def test_nothing_is_public_before_the_desk_has_said_who_it_is(client):
    assert [client.get(url).status_code for url in ("/", "/gui-tin/", "/khong-co/")] == [503, 503, 503]
    answer = client.get("/api/tips")
    assert (answer.status_code, json.loads(answer.content)["error"]["code"]) == (503, "desk.closed")
    assert client.get("/desk/sign-in/").status_code == 200
    open_desk()
    assert client.get("/khong-co/").status_code == 404


@pytest.mark.parametrize(
    ("asked", "language"), [("", "vi"), ("?lang=en", "en"), ("?lang=vi", "vi"), ("?lang=xx", "vi"), ("?lang=", "vi")]
)
def test_language_is_what_was_asked_for_then_vietnamese(client, asked, language):
    answer = client.get(f"/desk/sign-in/{asked}", headers={"Accept-Language": "en"})
    assert (answer["Content-Language"], f'<html lang="{language}">' in answer.content.decode()) == (language, True)


def test_switch_keeps_the_language_and_goes_back_only_to_this_desk(client):
    answer = client.post("/desk/language/", {"language": "en", "next": "/desk/sign-in/?a=1"})
    assert (answer["Location"], client.cookies["language"].value) == ("/desk/sign-in/?a=1", "en")
    for elsewhere in ("https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", ""):
        assert client.post("/desk/language/", {"language": "xx", "next": elsewhere})["Location"] == "/desk/"
    assert client.get("/desk/sign-in/")["Content-Language"] == "en"


def test_no_page_lets_a_browser_load_anything_from_elsewhere_or_run_what_stands_in_it(client):
    policy = client.get("/desk/sign-in/")["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert [word for word in ("unsafe", "http:", "https:", "*") if word in policy] == []


@override_settings(ROOT_URLCONF=Urls)
def test_error_that_was_raised_on_purpose_becomes_a_page(client):
    answer = client.get("/desk/conflict/?lang=en")
    text = answer.content.decode()
    assert answer.status_code == 409
    assert [words in text for words in ("Somebody else was faster.", "Look again.", "test.faster")] == [True] * 3


@pytest.mark.parametrize(("language", "words"), [("vi", "Phía chúng tôi có trục trặc"), ("en", "broken on our side")])
@override_settings(ROOT_URLCONF=Urls)
def test_mistake_of_ours_becomes_a_page_and_a_line_without_what_somebody_wrote(caplog, language, words):
    caplog.set_level(logging.ERROR, logger="sangto_desk")
    answer = Client(raise_request_exception=False).get(f"/desk/broken/?lang={language}&q=bi-mat")
    (record,) = (record for record in caplog.records if record.name == "sangto_desk.broken")
    line = record.getMessage()
    assert (answer.status_code, words in answer.content.decode()) == (500, True)
    assert line.split()[0] in answer.content.decode()
    assert "ValueError" in line and "test_middleware.py" in line
    assert [secret for secret in ("0912 345", "bi-mat", "/desk/broken") if secret in line] == []


@pytest.mark.parametrize(("language", "words"), [("vi", "Biểu mẫu đã quá cũ"), ("en", "This form is too old")])
def test_form_without_its_mark_is_refused_with_a_page(language, words):
    answer = Client(enforce_csrf_checks=True).post(f"/desk/sign-in/?lang={language}", {"login": "a", "password": "b"})
    assert (answer.status_code, words in answer.content.decode()) == (403, True)


@pytest.mark.parametrize(
    ("language", "words"), [("vi", "Không có gì ở địa chỉ này"), ("en", "nothing at this address")]
)
def test_unknown_address_is_a_page_in_both_languages(client, language, words):
    open_desk()
    answer = client.get(f"/khong-co/?lang={language}")
    assert (answer.status_code, words in answer.content.decode()) == (404, True)


def test_many_attempts_to_sign_in_are_stopped_and_the_store_holds_no_address(client):
    user = make_user(Role.CONTRIBUTOR, make_unit())
    answers = [
        client.post("/desk/sign-in/", {"login": user.email, "password": f"sai {number}"}, REMOTE_ADDR="203.0.113.77")
        for number in range(7)
    ]
    assert "Sai quá nhiều lần" in answers[-1].content.decode()
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM common_cache")
        rows = repr(cursor.fetchall())
        assert rows.count("(") > 1
    assert [word for word in ("203.0.113", user.email) if word in rows] == []


def test_session_of_a_member_is_kept_without_address_and_browser(client):
    user = make_user(Role.CONTRIBUTOR, make_unit())
    values = {"login": user.email, "password": "mat-khau-thu-123"}
    answer = client.post("/desk/sign-in/", values, REMOTE_ADDR="203.0.113.78", headers={"User-Agent": "Trình duyệt X"})
    assert answer.status_code == 302
    assert [(row.ip, row.user_agent) for row in UserSession.objects.all()] == [("::", "")]
