"""What readers see: frozen versions alone, in the promised order, without cookies, light enough for a slow phone.

Every desk here also holds what must not be seen: a draft, a verdict, a question of one person, a withdrawn fact-check.
"""

import html
import re
import shutil
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.test import override_settings
from django.urls import reverse

from desk.lasting import lasting
from desk.stages import QUOTED, Desk, make_desk, make_draft, make_judged, make_published
from sangto.ledger import SecretKey, page_hash, parse_proof_file, verify_proof
from sangto_desk.audit import published as log
from sangto_desk.audit.services import rotate_key
from sangto_desk.claims.models import Claim
from sangto_desk.claims.services import refuse_statement
from sangto_desk.datafolder import DataFolder
from sangto_desk.factchecks.indexing import rebuild_index
from sangto_desk.factchecks.models import FactCheck, Version
from sangto_desk.factchecks.published import path_of, text_of
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services import (
    confirm_live_update,
    decide_amendment,
    post_live_update,
    propose_correction,
    propose_withdrawal,
    save_draft,
)
from sangto_desk.inbox.matching import matcher
from sangto_desk.inbox.models import Question
from sangto_desk.inbox.services import link_question, receive_tip
from sangto_desk.public.cards import EDGE, WIDTH, _font, fitting_lines

pytestmark = pytest.mark.django_db

PAGES = (
    "home",
    "everything",
    "search",
    "live-list",
    "corrections",
    "asked",
    "refused",
    "method",
    "about",
    "log",
    "data",
)
SECRET = "Chữ chỉ có trong bản nháp"


@dataclass(frozen=True)
class Site:
    desk: Desk
    published: Version
    withdrawn: Version
    draft: FactCheck


def correct(desk: Desk, version: Version, reason: str = "Số trong câu trả lời bị sai.") -> Version:
    text = Text(**{**text_of(version).as_dict(), "summary": "Chưa có bằng chứng nào về giờ gội đầu."})
    amendment = propose_correction(actor=desk.editor, factcheck=version.factcheck, reason=reason, text=text)
    return decide_amendment(actor=desk.lead, amendment=amendment, approve=True)


def withdraw(desk: Desk, version: Version) -> Version:
    amendment = propose_withdrawal(actor=desk.editor, factcheck=version.factcheck, reason="Nguồn đã rút bài.")
    return decide_amendment(actor=desk.lead, amendment=amendment, approve=True)


def make_site(folder: Path) -> Site:
    """A desk whose files are in a folder."""
    with override_settings(DATA=DataFolder(folder)):
        return _make_site()


def _make_site() -> Site:
    desk = make_desk()
    draft = make_draft(desk)
    draft.refresh_from_db()
    text = Text(**{**Text.of(draft.draft).as_dict(), "summary": SECRET, "title": SECRET, "method": SECRET})
    save_draft(actor=desk.editor, factcheck=draft, base=draft.draft.revision, text=text)
    receive_tip(text="Nghe nói uống nước lá đu đủ khỏi sốt xuất huyết.", channel="web", unit=desk.unit)
    refuse_statement(actor=desk.editor, unit=desk.unit, text="Cô ấy sống rất tệ.", kind="opinion", reason="opinion")
    return Site(desk, make_published(desk), withdraw(desk, make_published(desk)), draft)


@pytest.fixture(scope="module")
def made(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[tuple[Site, Path]]:
    folder = tmp_path_factory.mktemp("site")
    with lasting(django_db_blocker):
        yield make_site(folder), folder


@pytest.fixture
def site(made, db, settings, tmp_path) -> Site:
    found, folder = made
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    settings.DATA = DataFolder(tmp_path)
    return deepcopy(found)


def address(name: str, *args) -> str:
    return reverse(f"public:{name}", args=args)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", ["", "en"])
def test_page_is_light_sets_no_cookie_and_knows_nothing_unpublished(site, client, name, language):
    answer = client.get(address(name), {"lang": language} if language else {})
    body = answer.content.decode()
    assert answer.status_code == 200
    assert (answer.cookies, len(answer.content) < 60_000) == ({}, True)
    assert f'<html lang="{language or "vi"}">' in body
    hidden = (SECRET, site.draft.slug, "lá đu đủ", "Cô ấy sống", site.desk.editor.name, site.desk.lead.name)
    assert [word for word in hidden if word in body] == []
    assert "Cookie" not in answer.get("Vary", "")


def test_fact_check_page_says_everything_in_the_promised_order(site, client):
    answer = client.get(path_of(site.published.factcheck.slug))
    body = answer.content.decode()
    assert (answer.status_code, answer.cookies, len(answer.content) < 60_000) == (200, {}, True)
    copy = site.published.factcheck.sources.get().snapshots.get()
    wanted = [
        "“Gội đầu sau 10 giờ đêm gây vỡ mạch máu não.”",
        'class="rating rating-false"',
        "Giờ gội đầu không làm vỡ mạch máu não.</p>",
        "Nguy cơ chính của đột quỵ là tăng huyết áp.",
        QUOTED,
        "Khuyến cáo về đột quỵ",
        copy.sha256,
        "Chúng tôi đọc khuyến cáo của bệnh viện.",
        'id="phien-ban"',
        'id="xac-minh"',
        "lienhe@desk.example",
    ]
    places = [body.index(part, body.index("<article")) for part in wanted]
    assert places == sorted(places)
    assert "<script" not in body.replace('<script type="application/ld+json">', "")


def test_draft_second_verdict_and_withdrawn_words_are_at_no_address(site, client):
    judged = make_judged(site.desk)
    for slug in (site.draft.slug, judged.slug):
        names = ("fact-check", "record", "embed", "card")
        assert {client.get(address(name, slug)).status_code for name in names} == {404}
        assert client.get(address("version", slug, 1)).status_code == 404
    body = client.get(path_of(site.withdrawn.factcheck.slug)).content.decode()
    assert ("Nguồn đã rút bài." in body, "Giờ gội đầu không làm vỡ" in body, "ClaimReview" in body) == (
        True,
        False,
        False,
    )
    assert (
        "Giờ gội đầu không làm vỡ" in client.get(address("version", site.withdrawn.factcheck.slug, 1)).content.decode()
    )


def test_page_is_kept_until_it_is_corrected(site, client):
    path = path_of(site.published.factcheck.slug)
    first = client.get(path)
    mark = first["ETag"]
    assert first["Cache-Control"] == "public, max-age=60"
    again = client.get(path, headers={"If-None-Match": mark})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", mark)
    correct(site.desk, site.published)
    changed = client.get(path, headers={"If-None-Match": mark})
    assert (changed.status_code, changed["ETag"] != mark) == (200, True)


def test_correction_shows_at_once_everywhere_and_old_version_with_what_changed(site, client):
    slug = site.published.factcheck.slug
    correct(site.desk, site.published)
    reason = "Số trong câu trả lời bị sai."
    assert reason in client.get(path_of(slug)).content.decode()
    assert reason in client.get(address("corrections")).content.decode()
    assert "Chưa có bằng chứng nào về giờ gội đầu." in client.get(address("embed", slug)).content.decode()
    old = client.get(address("version", slug, 1)).content.decode()
    assert ("Giờ gội đầu không làm vỡ mạch máu não." in old, 'name="robots" content="noindex"' in old) == (True, True)
    new = client.get(address("version", slug, 2)).content.decode()
    assert re.findall(r"<del>(.*?)</del>", new) != []
    assert "<ins>Chưa" in new


def test_record_of_a_page_is_what_the_log_has_and_its_proof_verifies(site, client):
    path = path_of(site.published.factcheck.slug)
    body = client.get(path).content.decode()
    (link,) = re.findall(r'<link rel="alternate" type="application/vnd.sangto.page\+json" href="([^"]+)"', body)
    record = client.get(link)
    assert (record["Content-Type"], page_hash(record.json()), record.json()["path"]) == (
        "application/vnd.sangto.page+json",
        site.published.sha256,
        path,
    )
    standing = log.standing_of(site.published.sha256)
    proof = client.get(address("proof", standing.number))
    report = verify_proof(parse_proof_file(proof.content, "proof"), "proof", log.current_key(), (), None)
    assert (report.ok, client.get(address("proof", 99)).status_code) == (True, 404)


def test_earlier_version_says_what_became_of_the_fact_check(site, client):
    correct(site.desk, site.published)
    old = client.get(address("version", site.published.factcheck.slug, 1)).content.decode()
    assert "Sau đó bài đã được đính chính:</strong> Số trong câu trả lời bị sai." in old
    withdrawn = client.get(address("version", site.withdrawn.factcheck.slug, 1)).content.decode()
    assert "Sau đó bài đã được rút lại:</strong> Nguồn đã rút bài." in withdrawn
    present = client.get(address("version", site.withdrawn.factcheck.slug, 2)).content.decode()
    assert "Sau đó" not in present
    card = client.get(address("embed", site.withdrawn.factcheck.slug)).content.decode()
    assert ("· đã rút lại " in card, "đã đính chính" in card) == (True, False)


def test_page_of_the_log_gives_times_in_utc_and_the_keys_that_may_save_it(site, client):
    body = client.get(address("log")).content.decode()
    times = [entry.time.strftime("%Y-%m-%d %H:%M:%S UTC") for entry in log.entries()]
    assert re.findall(r"\d{4}-\d\d-\d\d [\d:]+ UTC", body) == times
    assert "khoá dự phòng" not in body
    rescue = [SecretKey.generate("localhost:8000/log").public for _number in range(2)]
    rotate_key(rescue, 1)
    body = client.get(address("log")).content.decode()
    assert "1 trong 2 khoá dự phòng" in body
    assert [str(key) in body for key in (log.current_key(), *rescue)] == [True] * 3


def test_embedded_form_may_stand_elsewhere_and_nothing_else_may(site, client):
    slug = site.published.factcheck.slug
    embed = client.get(address("embed", slug))
    assert "frame-ancestors *" in embed["Content-Security-Policy"]
    assert "script" not in embed.content.decode()
    assert "frame-ancestors 'none'" in client.get(path_of(slug))["Content-Security-Policy"]
    found = client.get(address("oembed"), {"url": f"{settings.SITE_ADDRESS}{path_of(slug)}", "maxwidth": "400"})
    answer = found.json()
    assert (answer["type"], answer["width"], answer["version"]) == ("rich", 400, "1.0")
    assert f'src="{settings.SITE_ADDRESS}{address("embed", slug)}"' in answer["html"]
    offered = re.findall(r">(&lt;iframe .*?)</code>", client.get(path_of(slug)).content.decode())
    assert [html.unescape(one) for one in offered] == [answer["html"].replace('width="400"', 'width="560"')]
    for other in ("https://khac.example/x", f"https://khac.example{path_of(slug)}", "http://[", ""):
        assert client.get(address("oembed"), {"url": other}).status_code == 404


@pytest.mark.parametrize("count", [4, 5])
def test_question_is_shown_from_five_on_and_in_the_words_of_the_desk(site, client, count):
    for _ in range(count):
        receive_tip(text="Trời ơi nghe bảo ăn ổi non chữa tiểu đường luôn đó mn", channel="web", unit=site.desk.unit)
    from sangto_desk.claims.services import open_claim

    claim = open_claim(actor=site.desk.editor, unit=site.desk.unit, wording="Ăn ổi non chữa khỏi bệnh tiểu đường.")
    link_question(actor=site.desk.editor, question=Question.objects.get(count=count), claim=claim)
    body = client.get(address("asked")).content.decode()
    assert (claim.wording in body, "Trời ơi nghe bảo" in body) == (count == 5, False)


def test_live_page_says_what_is_known_and_no_rating_before_there_is_one(site, client):
    update = post_live_update(
        actor=site.desk.lead, factcheck=site.draft, known="Đã hỏi **bệnh viện**.", unknown="Chưa có số liệu."
    )
    assert client.get(address("live", site.draft.slug)).status_code == 404  # one person has written, nobody else read
    confirm_live_update(actor=site.desk.editor, update=update)
    post_live_update(actor=site.desk.lead, factcheck=site.draft, known="Chưa ai đọc lại câu này.")
    body = client.get(address("live", site.draft.slug)).content.decode()
    assert "<strong>bệnh viện</strong>" in body
    assert (SECRET in body, 'class="rating' in body, "Chưa ai đọc lại" in body) == (False, False, False)
    assert client.get(path_of(site.draft.slug)).status_code == 404


def test_refusals_stand_with_number_and_reason_without_words(site, client):
    body = client.get(address("refused")).content.decode()
    assert ('id="so-1"' in body, "Đó là ý kiến" in body or "Là ý kiến" in body or "ý kiến" in body) == (True, True)


def test_map_of_the_site_names_what_stands_and_nothing_else(site, client):
    body = client.get(address("sitemap")).content.decode()
    assert [part in body for part in (path_of(site.published.factcheck.slug), address("reports"))] == [True, True]
    assert [slug for slug in (site.draft.slug, site.withdrawn.factcheck.slug) if path_of(slug) in body] == []


def test_picture_is_a_png_of_the_size_that_sites_expect(site, client):
    from io import BytesIO

    from PIL import Image

    answer = client.get(address("card", site.published.factcheck.slug))
    assert Image.open(BytesIO(answer.content)).size == (1200, 630)


@pytest.mark.parametrize("word", ["https://kiemchung.example/" + "mot-duong-dan-dai-" * 9, "Ắ" * 300])
def test_word_that_is_longer_than_a_line_of_the_picture_is_broken(word):
    size, lines = fitting_lines(f"Xem {word} ngay")
    font = _font("Bold", size)
    assert max(font.getlength(line) for line in lines) <= WIDTH - 2 * EDGE
    assert "".join(lines).replace(" ", "") == f"Xem{word}ngay"


@pytest.mark.parametrize("name", ["home", "corrections", "method", "everything"])
def test_lists_ask_the_store_as_often_for_many_rows_as_for_few(site, client, name):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as few:
        client.get(address(name))
    for _ in range(3):
        correct(site.desk, make_published(site.desk))
    with CaptureQueriesContext(connection) as many:
        client.get(address(name))
    assert len(many) == len(few)


def test_few_words_find_the_fact_checks_in_which_all_of_them_stand(site, client, settings):
    rebuild_index(settings.DATA.index)
    found = [client.post(address("search"), {"q": words}).content.decode() for words in ("gội đầu", "gội đầu tỏi đen")]
    matcher().close()
    assert [path_of(site.published.factcheck.slug) in body for body in found] == [True, False]
    assert [address("send") in body for body in found] == [True, True]


def test_what_else_in_a_text_nobody_has_checked_is_carried_over(site, client, settings):
    rebuild_index(settings.DATA.index)
    text = "Gội đầu sau 10 giờ đêm gây vỡ mạch máu não. Ăn tỏi đen mỗi ngày làm người ta sống đến hai trăm tuổi."
    body = client.post(address("search"), {"q": text}).content.decode()
    matcher().close()
    assert path_of(site.published.factcheck.slug) in body
    assert re.findall(r'name="doubt" value="([^"]*)"', body) == [text.split(". ")[1]]


def test_search_says_when_nobody_has_checked_it(site, client):
    answer = client.post(address("search"), {"q": "Ăn tỏi đen sống đến hai trăm tuổi là chuyện có thật"})
    body = answer.content.decode()
    assert ("Chưa ai kiểm chứng điều này" in body, address("send") in body) == (True, True)
    assert answer["Cache-Control"] == "no-store"
    carried = re.findall(r'name="doubt" value="([^"]*)"', body)
    doubt = urlencode({"doubt": carried[0]})
    form = client.generic("POST", address("send"), doubt, content_type="application/x-www-form-urlencoded")
    assert (form.status_code, f">\n{carried[0]}</textarea>" in form.content.decode()) == (200, True)
    assert (form["Cache-Control"], Question.objects.filter(text__contains="tỏi đen").count()) == ("no-store", 0)
    assert Claim.objects.filter(wording__contains="tỏi đen").count() == 0
