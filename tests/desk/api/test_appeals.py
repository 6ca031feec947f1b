"""Appeals by programs: sent, read with their ticket, listed once answered; claims that were checked."""

import json

import pytest

from desk.factories import make_user
from desk.public.test_pages import Site, made, site
from sangto_desk.accounts.models import Role
from sangto_desk.common import limits
from sangto_desk.factchecks.models import Appeal
from sangto_desk.factchecks.services import Answer, answer_appeal, receive_appeal

__all__ = ["made", "site"]

pytestmark = pytest.mark.django_db

TEXT = "Câu trả lời dẫn sai tên tài liệu, xin gọi 0912 345 678."
KEPT = Answer("kept", "Tên tài liệu đã đúng.", asked="Sửa tên tài liệu.")


def send(client, slug: str, **fields: str):
    body = json.dumps({"kind": "correction", "text": TEXT, **fields})
    return client.post(f"/api/v1/fact-checks/{slug}/appeals", body, content_type="application/json")


def test_appeal_is_sent_and_its_ticket_read(site: Site, client):
    slug = site.published.factcheck.slug
    sent = send(client, slug)
    told = sent.json()
    assert (sent.status_code, sent["Cache-Control"], told["outcome"], told["answer"]) == (201, "no-store", None, "")
    assert client.get(told["ticket"].removeprefix("http://localhost:8000")).status_code == 200
    appeal = Appeal.objects.get()
    assert "0912" not in appeal.text
    answer_appeal(actor=make_user(Role.EDITOR, site.desk.unit), appeal=appeal, answer=KEPT)
    read = client.get(f"/api/v1/appeals/tickets/{told['token']}").json()
    assert (read["outcome"], read["reason"], read["answer"].endswith("/khieu-nai/1/")) == ("kept", KEPT.reason, True)


def test_answer_is_in_the_list_at_the_fact_check_and_by_its_number(site: Site, client):
    slug = site.published.factcheck.slug
    for number in range(3):
        appeal = receive_appeal(slug=slug, kind="correction", text=f"{TEXT} Lần {number}.").appeal
        answer_appeal(actor=make_user(Role.EDITOR, site.desk.unit), appeal=appeal, answer=KEPT)
    first = client.get("/api/v1/appeals?limit=2").json()
    rest = client.get("/api/v1/appeals", {"limit": 2, "cursor": first["next"]}).json()
    assert (sorted(one["number"] for one in first["items"] + rest["items"]), rest["next"]) == ([1, 2, 3], "")
    assert [one["number"] for one in client.get(f"/api/v1/fact-checks/{slug}").json()["appeals"]] == [1, 2, 3]
    one = client.get("/api/v1/appeals/1")
    assert (one.json()["asked"], one.json()["impartial"], "gọi" in one.content.decode()) == (KEPT.asked, True, False)
    assert client.get("/api/v1/appeals/1", HTTP_IF_NONE_MATCH=one["ETag"]).status_code == 304


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"text": "ngắn"}, 400, "inbox.too-short"),
        ({"kind": "complaint"}, 422, "api.fields"),
        ({"text": "dài " * 3_000}, 422, "api.fields"),
    ],
)
def test_appeal_that_cannot_be_is_refused_with_a_code(site: Site, client, fields, status, code):
    refused = send(client, site.published.factcheck.slug, **fields)
    assert (refused.status_code, refused.json()["error"]["code"]) == (status, code)


def test_what_is_not_there_is_not_found_and_too_many_are_refused(site: Site, client):
    limits.forget()
    addresses = ("appeals/99", "appeals/tickets/khong-co")
    assert {client.get(f"/api/v1/{address}").status_code for address in addresses} == {404}
    statuses = [send(client, site.draft.slug).status_code for _each in range(11)]
    assert statuses == [404] * 10 + [429]
    limits.forget()


def test_claims_that_were_checked_go_by_cursor_without_withdrawn_ones(site: Site, client):
    found = client.get("/api/v1/claims").json()
    (claim,) = found["items"]
    assert (claim["number"], claim["rating"]) == (site.published.factcheck.claim.number, "Sai")
    assert claim["fact_check"].endswith(f"/kiem-chung/{site.published.factcheck.slug}/")
    assert client.get("/api/v1/claims?topic=weather").json() == {"items": [], "next": ""}
