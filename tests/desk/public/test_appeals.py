"""The form for appeals, its ticket and what readers see of the answers: on pages, in feeds, at once."""

import json
import re
from urllib.parse import urlencode

import feedparser
import pytest
from django.test import Client

from desk.factories import make_user
from desk.public.test_pages import Site, correct, made, site
from desk.public.test_tips import HERE, PLAIN, fast
from sangto.ledger import page_hash, parse_proof_file, verify_proof
from sangto_desk.accounts.models import Role
from sangto_desk.audit import published as log
from sangto_desk.claims.records import Claimant
from sangto_desk.factchecks.models import Appeal
from sangto_desk.factchecks.published import path_of
from sangto_desk.factchecks.services import Answer, answer_appeal, receive_appeal

__all__ = ["fast", "made", "site"]

pytestmark = pytest.mark.django_db

TEXT = "Bài viết ghi sai tên tài liệu, bản gốc mang số bốn mươi bảy."
KEPT = Answer("kept", "Tài liệu đúng như đã ghi.", asked="Sửa tên tài liệu được trích.")


def slug_of(site: Site) -> str:
    return site.published.factcheck.slug


def send(site: Site, text: str = TEXT, kind: str = "correction", **headers):
    client, address = Client(enforce_csrf_checks=True), f"{path_of(slug_of(site))}khieu-nai/"
    (mark,) = re.findall(r'name="mark" value="([^"]+)"', client.get(address).content.decode())
    fields = {"mark": mark, "text": text, "kind": kind, "website": ""}
    return client.generic("POST", address, urlencode(fields), content_type=PLAIN, **{**HERE, **headers})


def answered(site: Site, answer: Answer = KEPT, kind: str = "correction") -> Appeal:
    appeal = receive_appeal(slug=slug_of(site), kind=kind, text=TEXT).appeal
    return answer_appeal(actor=make_user(Role.EDITOR, site.desk.unit), appeal=appeal, answer=answer)


def test_sent_appeal_leads_to_a_ticket_that_says_by_when_it_is_answered(site, fast, client):
    sent = send(site)
    assert (sent.status_code, sent.headers["Cache-Control"], sent.cookies) == (303, "no-store", {})
    page = client.get(sent.headers["Location"])
    body, appeal = page.content.decode(), Appeal.objects.get()
    assert f"{appeal.due:%d/%m/%Y}" in body
    assert ("canonical" in body, 'name="robots" content="noindex, nofollow' in body, page.cookies) == (False, True, {})
    assert (page.headers["Cache-Control"], page.headers["X-Robots-Tag"]) == ("no-store", "noindex, nofollow, noarchive")
    assert client.get("/phieu/khieu-nai/khong-co-phieu-nay/").status_code == 404


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"text": "ngắn"}, 400),
        ({"kind": ""}, 400),
        ({"text": "dài " * 3_000}, 413),
        ({"HTTP_ORIGIN": "http://x.example"}, 403),
    ],
)
def test_appeal_that_cannot_be_is_refused_and_not_kept(site, fast, change, status):
    assert (send(site, **change).status_code, Appeal.objects.count()) == (status, 0)


def test_appeal_that_is_too_short_is_told_what_an_appeal_needs(site, fast):
    body = send(site, text="ngắn").content.decode()
    assert ("điều gì cần sửa lại và vì sao" in body, "bạn thấy ở đâu" in body) == (True, False)


def test_draft_has_no_form(site, client):
    assert client.get(f"{path_of(site.draft.slug)}khieu-nai/").status_code == 404
    assert client.get(f"{path_of(site.withdrawn.factcheck.slug)}khieu-nai/").status_code == 200


def test_answer_stands_at_once_on_all_pages_and_words_of_senders_on_none(site, client):
    page, lists = path_of(slug_of(site)), ("/khieu-nai/", "/phuong-phap/")
    for address in (page, *lists):
        assert KEPT.reason not in client.get(address).content.decode()
    receipt = receive_appeal(slug=slug_of(site), kind="correction", text=TEXT)
    ticket = f"/phieu/khieu-nai/{receipt.ticket}/"
    editor = make_user(Role.EDITOR, site.desk.unit)
    answer_appeal(actor=editor, appeal=receipt.appeal, answer=KEPT)
    own = f"/khieu-nai/{receipt.appeal.number}/"
    for address in (page, "/khieu-nai/", own, ticket):
        assert KEPT.reason in client.get(address).content.decode()
    for address in (page, own, *lists):
        body = client.get(address).content.decode()
        assert [words for words in ("bốn mươi bảy", editor.name) if words in body] == []


def test_answer_is_proven_by_the_log(site, client):
    appeal = answered(site)
    record = client.get(f"/khieu-nai/{appeal.number}/ban-ghi.json")
    standing = log.standing_of(appeal.sha256)
    proof = client.get(f"/so-cong-khai/chung-minh/{standing.number}.tlog-proof").content
    assert page_hash(json.loads(record.content)) == appeal.sha256
    assert verify_proof(parse_proof_file(proof, "proof"), "proof", log.current_key(), (), None).ok
    assert f"/khieu-nai/{appeal.number}/" in client.get("/so-cong-khai/").content.decode()


def test_reply_of_the_party_concerned_is_published_in_its_name(site, client):
    reply = Answer(
        "replied",
        "Đăng nguyên văn phản hồi.",
        asked="Đăng phản hồi của bệnh viện.",
        reply="Khuyến cáo này do bệnh viện ban hành.",
        party=Claimant("public-body", "Bệnh viện Thử Nghiệm"),
    )
    answered(site, reply, kind="reply")
    body = client.get(path_of(slug_of(site))).content.decode()
    assert (reply.reply in body, "Bệnh viện Thử Nghiệm" in body) == (True, True)


def test_feeds_tell_of_answers_beside_versions(site, client):
    appeal = receive_appeal(slug=slug_of(site), kind="correction", text=TEXT).appeal
    correct(site.desk, site.published)
    answer = Answer("corrected", "Đã sửa.", asked="Sửa câu trả lời.")
    appeal = answer_appeal(actor=make_user(Role.EDITOR, site.desk.unit), appeal=appeal, answer=answer)
    for kind in ("rss.xml", "atom.xml"):
        read = feedparser.parse(client.get(f"/tin-moi/{kind}").content)
        assert read.bozo is False
        assert read.entries[0].title == f"Trả lời khiếu nại: {appeal.factcheck.current.title}"
        assert read.entries[1].title.startswith("Đính chính")
    topic = client.get(f"/chu-de/{appeal.factcheck.claim.topic}/tin-moi/feed.json").json()["items"]
    assert topic[0]["url"].endswith(f"/khieu-nai/{appeal.number}/")


def test_list_goes_on_where_a_page_ends(site, client):
    numbers = [answered(site).number for _each in range(22)]
    first = client.get("/khieu-nai/").content.decode()
    older = re.search(r'rel="next" href="([^"]+)"', first).group(1).replace("&amp;", "&")
    shown = [int(found) for found in re.findall(r'<h3><a href="/khieu-nai/(\d+)/"', first)]
    rest = re.findall(r'<h3><a href="/khieu-nai/(\d+)/"', client.get(f"/khieu-nai/{older}").content.decode())
    assert sorted(shown + [int(found) for found in rest]) == numbers
    assert client.get("/khieu-nai/", {"truoc": "nichts"}).status_code == 400


def test_figures_of_the_method_page_are_counted(site, client):
    answered(site)
    receive_appeal(slug=slug_of(site), kind="reply", text="Chúng tôi muốn nói lại cho rõ.")
    body = " ".join(client.get("/phuong-phap/").content.decode().split())
    assert "<dt>Đã nhận</dt><dd>2</dd>" in body
    assert "<dt>Đang chờ, còn trong hạn</dt><dd>1</dd>" in body
    assert "<dt>Trong đó đúng hạn</dt><dd>1</dd>" in body
