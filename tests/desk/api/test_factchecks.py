"""Reading by programs: one error shape, pages by cursor, marks, limits, nothing that is not public."""

import json
from dataclasses import replace

import pytest
from django.conf import settings

from desk.public.test_pages import SECRET, Site, correct, made, site, withdraw
from desk.stages import make_published
from sangto.matching import FactCheckIndex
from sangto_desk.common import limits
from sangto_desk.factchecks import published
from sangto_desk.factchecks.indexing import rebuild_index, record_of, update_index
from sangto_desk.factchecks.published import address_of
from sangto_desk.inbox.matching import matcher

__all__ = ["made", "site"]

pytestmark = pytest.mark.django_db

CLAIM = "Gội đầu sau 10 giờ đêm gây vỡ mạch máu não."


@pytest.fixture
def indexed(site: Site):
    rebuild_index(settings.DATA.index)
    yield site
    matcher().close()


def post(client, text: str):
    return client.post("/api/v1/check", json.dumps({"text": text}), content_type="application/json")


def test_text_is_checked_and_a_conflict_is_no_answer(indexed, client):
    answer = post(client, "goi dau sau 10 gio dem gay vo mach mau nao").json()
    (statement,) = answer["statements"]
    assert answer["checked"] is True
    assert "não" in post(client, "Gội đầu sau 10 giờ đêm gây vỡ mạch máu não.").content.decode()
    assert [match["url"] for match in statement["matches"]] == [address_of(indexed.published.factcheck.slug)]
    other = post(client, "Gội đầu sau 11 giờ đêm gây vỡ mạch máu não.").json()
    assert other["checked"] is False
    assert other["statements"][0]["matches"][0]["conflicts"][0]["kind"] in ("number", "date")


def test_answers_are_those_of_the_present_version_before_the_index_follows(indexed, client):
    correct(indexed.desk, indexed.published)
    (statement,) = post(client, "goi dau sau 10 gio dem gay vo mach mau nao").json()["statements"]
    (near,) = client.get("/api/v1/fact-checks/search?q=gội đầu").json()
    summaries = [match["summary"] for match in (statement["matches"][0], near)]
    assert summaries == [published.get(indexed.published.factcheck.slug).summary] * 2
    withdraw(indexed.desk, indexed.published)
    assert post(client, "goi dau sau 10 gio dem gay vo mach mau nao").json()["checked"] is False
    assert client.get("/api/v1/fact-checks/search?q=gội đầu").json() == []


def test_copy_that_came_back_from_the_own_feed_leaves_with_the_next_change(indexed):
    slug = indexed.published.factcheck.slug
    with FactCheckIndex.create(settings.DATA.index) as index:
        index.add([replace(record_of(published.get(slug)), id=address_of(slug))])
    update_index([slug])
    with FactCheckIndex.open(settings.DATA.index) as index:
        assert [one.id for one in index] == [f"desk:{slug}"]


def test_what_nobody_has_checked_is_said_to_be_unchecked(indexed, client):
    answer = post(client, "Uống nước đậu đen rang thay cơm thì sống trên hai trăm tuổi.").json()
    assert (answer["checked"], answer["statements"][0]["matches"]) == (False, [])


def test_fact_check_has_its_record_its_entry_and_all_versions(site, client):
    second = correct(site.desk, site.published)
    slug = site.published.factcheck.slug
    found = client.get(f"/api/v1/fact-checks/{slug}").json()
    assert (found["sha256"], found["record"]["number"]) == (second.sha256, 2)
    assert [version["kind"] for version in found["versions"]] == ["publication", "correction"]
    first = client.get(f"/api/v1/fact-checks/{slug}?version=1").json()
    assert (first["sha256"], first["entry"] < found["entry"]) == (site.published.sha256, True)


def test_list_goes_by_cursor_without_gap_or_double(site, client):
    for _ in range(4):
        make_published(site.desk)
    seen, cursor = [], ""
    for _ in range(9):
        page = client.get("/api/v1/fact-checks", {"limit": 2, "cursor": cursor}).json()
        seen += [item["slug"] for item in page["items"]]
        cursor = page["next"]
        if not cursor:
            break
    assert (len(seen), len(set(seen))) == (5, 5)


def test_nothing_unpublished_is_at_any_address(site, client):
    assert client.get(f"/api/v1/fact-checks/{site.draft.slug}").status_code == 404
    addresses = ("fact-checks", "refusals", "log", "fact-checks/search?q=ban")
    bodies = [client.get(f"/api/v1/{address}").content.decode() for address in addresses]
    hidden = (SECRET, site.draft.slug, "Cô ấy sống", site.desk.editor.name)
    assert [word for word in hidden for body in bodies if word in body] == []


@pytest.mark.parametrize(
    ("address", "status", "code"),
    [
        ("fact-checks/khong-co", 404, "desk.not-found"),
        ("fact-checks?cursor=xyz", 400, "desk.cursor"),
        ("fact-checks?limit=0", 422, "api.fields"),
        ("fact-checks?topic=khong-co", 422, "api.fields"),
        ("fact-checks/search", 422, "api.fields"),
        ("refusals?before=x", 422, "api.fields"),
    ],
)
def test_errors_have_one_shape(site, client, address, status, code):
    answer = client.get(f"/api/v1/{address}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert set(answer.json()["error"]) == {"code", "message", "hint"}


@pytest.mark.parametrize("address", ["", "none", "fact-checks/x/y", "../nothing", "../v2/fact-checks"])
def test_address_that_is_none_is_refused_in_the_same_shape(site, client, address):
    answer = client.get(f"/api/v1/{address}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "desk.not-found")
    assert set(answer.json()["error"]) == {"code", "message", "hint"}


def test_field_and_parameter_that_are_wrong_are_named(site, client):
    refused = [client.get("/api/v1/fact-checks?limit=0"), client.post("/api/v1/check", "{}", "application/json")]
    assert [one.json()["error"]["message"].split(":")[0] for one in refused] == ["limit", "text"]


def test_method_that_is_none_is_refused_in_the_same_shape_and_head_is_answered_like_get(site, client):
    refused = client.delete("/api/v1/fact-checks")
    assert (refused.status_code, refused["Allow"]) == (405, "GET")
    assert refused.json() == {
        "error": {"code": "api.method", "message": "DELETE is not possible here.", "hint": "Use GET."}
    }
    head, got = client.head("/api/v1/fact-checks"), client.get("/api/v1/fact-checks")
    assert (head.status_code, head.content, head["ETag"]) == (200, b"", got["ETag"])


def test_answer_has_a_mark_and_too_many_questions_are_refused(site, client):
    first = client.get("/api/v1/log")
    again = client.get("/api/v1/log", headers={"If-None-Match": first["ETag"]})
    assert (first["Cache-Control"], again.status_code) == ("public, max-age=60", 304)
    limits.forget()
    answers = [client.get("/api/v1/log") for _ in range(121)]
    limits.forget()
    assert [answers[at].status_code for at in (119, 120)] == [200, 429]
    assert (answers[120]["Retry-After"], answers[120].json()["error"]["code"]) == ("60", "desk.too-many")
