"""The headers of every kind of answer, graded: one mark for each thing that a browser is told, all of them needed."""

import pytest
from django.test import Client

from desk.factories import make_user
from desk.public.test_pages import made, site
from sangto_desk.accounts.models import Role
from sangto_desk.factchecks.published import path_of

__all__ = ["made", "site"]

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]

PUBLIC = (
    "/",
    "/kiem-chung/",
    "/tim/",
    "/gui-tin/",
    "/phuong-phap/",
    "/khieu-nai/",
    "/so-cong-khai/",
    "/log/checkpoint",
)
MACHINES = (
    "/api/v1/fact-checks",
    "/api/v1/openapi.json",
    "/tin-moi/rss.xml",
    "/du-lieu/bai-kiem-chung.csv",
    "/robots.txt",
)
NEWSROOM = ("/desk/", "/desk/inbox/", "/desk/appeals/", "/desk/account/login/", "/desk/setup/")
WRONG = ("/gibt-es-nicht/", "/api/v1/nothing", "/desk/nothing/", "/phieu/khong-co/")


def directives(policy: str) -> dict[str, str]:
    """A Content-Security-Policy by the names of its parts."""
    return {part.split()[0]: part for part in policy.split(";") if part.strip()}


def missing_marks(response, framed: bool = False) -> list[str]:
    """What an answer does not say that it should."""
    policy = directives(response.headers.get("Content-Security-Policy", ""))
    marks = {
        "nothing is allowed but what is named": policy.get("default-src") == "default-src 'none'",
        "no script in a page": "script-src" not in policy or policy["script-src"].strip() == "script-src 'self'",
        "no style in a page": policy.get("style-src", "").strip() == "style-src 'self'",
        "no eval": "unsafe" not in str(policy),
        "no other base": policy.get("base-uri", "").strip() == "base-uri 'none'",
        "forms go home": policy.get("form-action", "").strip() in ("form-action 'self'", "form-action 'none'"),
        "frames": policy.get("frame-ancestors", "").strip()
        == f"frame-ancestors {'*' if framed else chr(39) + 'none' + chr(39)}",
        "no guessing of types": response.headers.get("X-Content-Type-Options") == "nosniff",
        "no trace for others": response.headers.get("Referrer-Policy") in ("same-origin", "no-referrer"),
        "no sensors": "camera=()" in response.headers.get("Permissions-Policy", ""),
        "a window of its own": response.headers.get("Cross-Origin-Opener-Policy") == "same-origin",
        "says who may embed": response.headers.get("Cross-Origin-Resource-Policy") in ("same-origin", "cross-origin"),
        "does not name its parts": not {"Server", "X-Powered-By", "Via"} & set(response.headers),
        "a type with its letters": "charset" in response.headers["Content-Type"]
        or "text/" not in response.headers["Content-Type"],
    }
    return [name for name, there in marks.items() if not there]


def graded(client, addresses) -> dict[str, list[str]]:
    answers = {address: client.get(address) for address in addresses}
    return {address: found for address, answer in answers.items() if (found := missing_marks(answer))}


def test_every_answer_for_readers_and_programs_has_all_marks(site, client):
    path = path_of(site.published.factcheck.slug)
    assert graded(client, (*PUBLIC, *MACHINES, path, f"{path}khieu-nai/", f"{path}ban-ghi.json")) == {}
    assert missing_marks(client.get(f"{path}nhung/"), framed=True) == []


def test_every_answer_of_the_newsroom_has_all_marks(site):
    client = Client()
    client.force_login(make_user(Role.ADMINISTRATOR, site.desk.unit))
    assert graded(client, NEWSROOM) == {}


def test_every_error_has_all_marks(site):
    client = Client(raise_request_exception=False)
    assert graded(client, WRONG) == {}


def test_only_who_works_at_the_desk_gets_cookies_and_scripts_cannot_read_them(site, client, settings):
    readers = [client.get(address).cookies for address in (*PUBLIC, *MACHINES)]
    assert readers == [{}] * len(readers)
    cookies = client.get("/desk/account/login/").cookies
    assert [name for name, cookie in cookies.items() if not (cookie["httponly"] and cookie["samesite"] == "Lax")] == []


def test_site_on_https_says_that_it_stays_there(site, client, settings):
    assert "Strict-Transport-Security" not in client.get("/").headers
    settings.HTTPS = True
    assert client.get("/").headers["Strict-Transport-Security"] == "max-age=31536000"
