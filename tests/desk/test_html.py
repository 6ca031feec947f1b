"""The HTML of all pages: a strict parser finds no error, and what pages refer to is there.

``SANGTO_HTML=FOLDER`` also writes the pages there, for the checker of the W3C (``tools/check_html.sh``).
"""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from desk.factories import make_user
from desk.matrix_objects import OBJECTS
from desk.public.test_pages import PAGES, Site, correct, make_site
from desk.test_role_matrix import OF_THE_DESK, Desk, make_desk
from sangto_desk.accounts.models import Role
from sangto_desk.datafolder import DataFolder
from sangto_desk.factchecks.published import path_of
from sangto_desk.factchecks.services import (
    Answer,
    answer_appeal,
    confirm_live_update,
    post_live_update,
    receive_appeal,
)
from sangto_desk.inbox.models import Channel
from sangto_desk.inbox.services import receive_tip

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]

HTML = "{http://www.w3.org/1999/xhtml}"
REFERRING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "list")


def faults_of(name: str, content: bytes) -> list[str]:
    """What is wrong with a page."""
    folder = os.environ.get("SANGTO_HTML")
    if folder:
        (Path(folder) / f"{name.strip('/').replace('/', '_') or 'home'}.html").write_bytes(content)
    parser = html5lib.HTMLParser(namespaceHTMLElements=True)
    tree = parser.parse(content, transport_encoding="utf-8")
    found = [f"{position}: {code} {values}" for position, code, values in parser.errors]
    elements = list(tree.iter())
    ids = Counter(element.get("id") for element in elements if element.get("id"))
    found += [f"id {one} stands {count} times" for one, count in ids.items() if count > 1]
    for element in elements:
        for attribute in REFERRING:
            named = (element.get(attribute) or "").split()
            found += [f"{attribute} names {one}, which is not there" for one in named if one not in ids]
    headings = [int(str(e.tag)[-1]) for e in elements if str(e.tag) in {f"{HTML}h{level}" for level in range(1, 7)}]
    found += [] if headings.count(1) == 1 else [f"{headings.count(1)} headings of the first level"]
    steps = zip(headings, headings[1:], strict=False)
    found += [
        f"a heading of level {after} below one of level {before}" for before, after in steps if after > before + 1
    ]
    return found


def html_pages(client: Client, addresses) -> Iterator[tuple[str, list[str]]]:
    for address in addresses:
        answer = client.get(address)
        whole = not answer.streaming and answer.content[:9].lower() == b"<!doctype"
        if whole and answer.headers["Content-Type"].startswith("text/html"):
            faults = faults_of(address, answer.content)
            if faults:
                yield address, faults


@pytest.fixture
def site(db, settings, tmp_path) -> Site:
    settings.DATA = DataFolder(tmp_path)
    return make_site(tmp_path)


@pytest.fixture
def desk(db) -> Desk:
    return make_desk()


def test_pages_for_readers_have_no_fault(site, client):
    slug = site.published.factcheck.slug
    receipt = receive_appeal(slug=slug, kind="reply", text="Chúng tôi xin nói lại cho rõ về tài liệu này.")
    waiting = receive_appeal(slug=slug, kind="correction", text="Tên tài liệu được trích bị ghi sai.")
    answer = Answer("kept", "Tên tài liệu <đã> đúng.", asked="Sửa tên & ngày.")
    answer_appeal(actor=make_user(Role.EDITOR, site.desk.unit), appeal=receipt.appeal, answer=answer)
    correct(site.desk, site.published)
    update = post_live_update(actor=site.desk.lead, factcheck=site.draft, known="**Chưa** rõ.", unknown="Ai nói?")
    confirm_live_update(actor=site.desk.administrator, update=update)
    tip = receive_tip(text="Nghe nói uống nước lá ổi hạ đường huyết.", channel=Channel.WEB, unit=site.desk.unit)
    path, gone = path_of(slug), path_of(site.withdrawn.factcheck.slug)
    addresses = [reverse(f"public:{name}") for name in PAGES] + [path, gone, f"{path}ban/1/", f"{path}ban/2/"]
    addresses += [f"{path}nhung/", f"{path}khieu-nai/", "/khieu-nai/", "/khieu-nai/1/", "/chu-de/health/", "/gui-tin/"]
    addresses += [f"/dien-bien/{site.draft.slug}/", f"/phieu/{tip.ticket}/", f"/phieu/{tip.ticket}/?new=1"]
    addresses += [f"/phieu/khieu-nai/{one.ticket}/" for one in (receipt, waiting)]
    addresses += [f"/phieu/khieu-nai/{waiting.ticket}/?new=1", "/khong-co/", "/tim/?q=goi+dau+ban+dem"]
    spoken = [f"{address}{'&' if '?' in address else '?'}lang=en" for address in addresses]
    assert dict(html_pages(client, [*addresses, *spoken])) == {}


def test_pages_of_the_newsroom_have_no_fault(desk):
    client = Client(raise_request_exception=False)
    client.force_login(desk.people["administrator"])
    faults = {}
    for found in OF_THE_DESK:
        before = transaction.savepoint()
        address = reverse(found.name, kwargs=OBJECTS[found.name](desk) if found.parameters else {})
        faults |= html_pages(client, [address])
        transaction.savepoint_rollback(before)  # what is made for one page is not in the way of the next
    assert faults == {}


def test_forms_that_come_back_with_errors_have_no_fault(site, client):
    path = f"{path_of(site.published.factcheck.slug)}khieu-nai/"
    for address in (path, "/gui-tin/"):
        answer = client.post(address, "text=x", content_type="application/x-www-form-urlencoded")
        assert (answer.status_code, faults_of(f"{address}refused", answer.content)) == (400, [])
