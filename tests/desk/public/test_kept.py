"""Pages that are kept in memory show what changed at once, in every process, and nothing of who asked first."""

import time

import pytest

from desk.factories import make_user, open_desk
from desk.public.test_pages import Site, correct, made, site, withdraw
from sangto_desk.accounts.models import DeskProfile, Role
from sangto_desk.accounts.services import save_profile
from sangto_desk.claims.services import edit_claim
from sangto_desk.common import caching
from sangto_desk.common.caching import MadePages
from sangto_desk.factchecks.published import path_of
from sangto_desk.factchecks.services import (
    Answer,
    answer_appeal,
    confirm_live_update,
    post_live_update,
    receive_appeal,
)
from sangto_desk.public.states import FRESH_SECONDS

__all__ = ["made", "site"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def processes(monkeypatch, client):
    """Ask two processes, each with a memory of its own; they must agree."""
    memories = [MadePages(), MadePages()]

    def ask(address: str) -> str:
        bodies = []
        for memory in memories:
            monkeypatch.setattr(caching, "_made", memory)
            bodies.append(client.get(address).content)
        assert bodies[0] == bodies[1]
        return bodies[0].decode(errors="replace")

    return ask


def test_every_change_shows_at_once_whichever_process_answers(site: Site, processes):
    version, desk = site.published, site.desk
    path = path_of(version.factcheck.slug)
    pages = (path, f"{path}nhung/", f"{path}ban-ghi.json", "/", "/kiem-chung/", "/dinh-chinh/")
    before = [processes(address) for address in pages]
    assert [processes(address) for address in pages] == before
    correct(desk, version)
    after = [processes(address) for address in pages]
    assert [old == new for old, new in zip(before, after, strict=True)] == [False] * len(pages)
    receipt = receive_appeal(slug=version.factcheck.slug, kind="correction", text="Tên tài liệu bị ghi sai.")
    answer = Answer("kept", "Tên tài liệu đã đúng.", asked="Sửa tên.")
    assert answer.reason not in processes(path)
    answer_appeal(actor=make_user(Role.EDITOR, desk.unit), appeal=receipt.appeal, answer=answer)
    assert answer.reason in processes(path)
    withdraw(desk, version)
    assert "Nguồn đã rút bài." in processes(path)
    assert version.factcheck.slug not in processes("/kiem-chung/")


def test_another_word_of_the_desk_shows_at_once(site: Site, processes):
    path = path_of(site.published.factcheck.slug)
    assert "lienhe@desk.example" in processes(path)
    names = ("name", "languages", "funding", "correction_policy")
    profile = DeskProfile.objects.get()
    save_profile(contact="khac@desk.example", **{name: getattr(profile, name) for name in names})
    assert "khac@desk.example" in processes(path)
    open_desk()


def test_live_update_shows_at_once_in_lists(site: Site, processes):
    assert site.draft.slug not in processes("/dien-bien/")
    update = post_live_update(actor=site.desk.lead, factcheck=site.draft, known="Chưa cơ quan nào công bố.")
    assert site.draft.slug not in processes("/")
    confirm_live_update(actor=site.desk.administrator, update=update)
    assert site.draft.slug in processes("/dien-bien/")
    assert site.draft.slug in processes("/")


def test_claim_in_work_worded_anew_shows_within_seconds(site: Site, processes, monkeypatch):
    claim, now = site.draft.claim, time.time()
    monkeypatch.setattr("sangto_desk.public.states.time.time", lambda: now)
    update = post_live_update(actor=site.desk.lead, factcheck=site.draft, known="Chưa cơ quan nào công bố.")
    confirm_live_update(actor=site.desk.administrator, update=update)
    assert claim.wording in processes("/dien-bien/")
    edit_claim(actor=site.desk.lead, claim=claim, wording="Uống nước dừa chữa hẳn sốt xuất huyết.", topic=claim.topic)
    monkeypatch.setattr("sangto_desk.public.states.time.time", lambda: now + FRESH_SECONDS)
    assert [claim.wording in processes(address) for address in ("/dien-bien/", "/")] == [False, False]


@pytest.mark.parametrize("address", ["/", "/kiem-chung/", "/chu-de/health/"])
def test_nothing_of_an_address_gets_into_the_page_of_others(site: Site, processes, address):
    plain = processes(address)
    assert processes(f"{address}?x=tu-noi-khac") == plain
    assert "tu-noi-khac" not in processes(f"{address}?y=tu-noi-khac")
