"""Looking at links again: still there, changed, moved, gone; and what needs a person's eye."""

from datetime import timedelta

import pytest
from django.utils import timezone

from desk.factories import make_unit, make_user
from desk.loopback import answer, redirect
from sangto_desk.accounts.models import Role
from sangto_desk.audit.selectors import entries_of
from sangto_desk.common.errors import NotAllowed
from sangto_desk.evidence import tasks
from sangto_desk.evidence.models import Kind, Source, State
from sangto_desk.evidence.selectors import due_for_check, needing_attention, sources_changed
from sangto_desk.evidence.services import (
    add_quotation,
    add_source_from_link,
    archive_link,
    check_link,
    settle_attention,
)

pytestmark = pytest.mark.django_db
TEXT = "Sở Y tế ghi nhận 35 ca mắc trong tuần này."


def page(text: str):
    return answer(text.encode(), Content_Type="text/plain")


@pytest.fixture
def editor():
    return make_user(Role.EDITOR, make_unit())


@pytest.fixture
def source(site, settings, editor):
    """A page on loopback, archived."""
    settings.NETWORK_ALLOWED = True
    site.pages["/a"] = page(TEXT)
    unit = editor.memberships.get().unit
    return archive_link(source_id=add_source_from_link(actor=editor, unit=unit, url=f"{site.address}/a").pk)


def looked_at(source: Source) -> tuple[str, bool, int]:
    """What a look finds: the state, whether it needs attention, how many copies there are."""
    found = check_link(source_id=source.pk)
    return found.link_state, found.attention is not None, found.snapshots.count()


def test_page_that_says_the_same_is_alive_and_not_copied_again(source):
    assert looked_at(source) == ("alive", False, 1)
    assert entries_of(source).last().action == "evidence.check-link"


def test_changed_page_is_copied_beside_the_old_one_to_which_quotations_refer(source, site, editor):
    old = source.snapshots.get()
    quotation = add_quotation(actor=editor, snapshot=old, start=0, end=7, text=TEXT[:7])
    site.pages["/a"] = page(TEXT.replace("35", "53"))
    assert looked_at(source) == ("changed", True, 2)
    assert looked_at(source) == ("alive", True, 2)
    quotation.refresh_from_db()
    assert (quotation.snapshot, quotation.text) == (old, TEXT[:7])
    assert list(sources_changed([quotation.pk])) == [source]


def test_moved_page_is_said_to_have_moved(source, site):
    site.pages |= {"/a": redirect("/b", "301 Moved Permanently"), "/b": page(TEXT)}
    assert looked_at(source) == ("moved", True, 1)


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone"])
def test_page_that_its_server_calls_gone_is_gone_at_once(source, site, status):
    site.pages["/a"] = answer(status=status)
    assert looked_at(source) == ("gone", True, 1)


def test_page_that_does_not_answer_is_gone_after_three_looks(source, site):
    site.pages["/a"] = answer(status="503 Service Unavailable")
    assert [looked_at(source)[:2] for _ in range(3)] == [("unchecked", False), ("unchecked", False), ("gone", True)]
    site.pages["/a"] = page(TEXT)
    assert looked_at(source) == ("alive", True, 1)


def test_settled_attention_begins_again_only_with_something_new(source, site, editor):
    site.pages["/a"] = answer(status="410 Gone")
    assert looked_at(source)[:2] == ("gone", True)
    assert list(needing_attention(editor)) == [source]
    settle_attention(actor=editor, source=source)
    assert (list(needing_attention(editor)), entries_of(source).last().action) == ([], "evidence.settle-attention")
    assert looked_at(source)[:2] == ("gone", False)
    site.pages["/a"] = page("Nội dung khác hẳn.")
    assert looked_at(source)[:2] == ("changed", True)


def test_only_editors_of_the_unit_settle_and_look(source):
    other = make_user(Role.EDITOR, make_unit())
    contributor = make_user(Role.CONTRIBUTOR, source.unit)
    for user in (other, contributor):
        with pytest.raises(NotAllowed):
            settle_attention(actor=user, source=source)
        with pytest.raises(NotAllowed):
            check_link(source_id=source.pk, actor=user)
    assert list(needing_attention(other)) == []


def links(unit, *places: tuple[str, int]) -> list[Source]:
    """Archived links: host, and days since somebody looked."""
    now = timezone.now()
    return [
        Source.objects.create(
            unit=unit, kind=Kind.LINK, title=host, url=f"https://{host}/{number}", host=host, state=State.ARCHIVED,
            checked_at=now - timedelta(days=days),
        )
        for number, (host, days) in enumerate(places)
    ]  # fmt: skip


def test_one_page_a_host_is_due_the_longest_unseen_first():
    a, b, c, fresh = links(make_unit(), ("a.example", 8), ("b.example", 9), ("a.example", 30), ("c.example", 6))
    assert due_for_check(timezone.now()) == [c, b]
    assert (a.pk, fresh.pk) == (a.pk, fresh.pk)


def test_host_that_was_just_asked_rests():
    unit = make_unit()
    links(unit, ("a.example", 8), ("a.example", 0))
    (other,) = links(unit, ("b.example", 8))
    assert due_for_check(timezone.now()) == [other]


def test_schedule_looks_at_what_is_due_and_then_rests(source, site):
    assert tasks.check_links.call() == 0
    Source.objects.filter(pk=source.pk).update(checked_at=timezone.now() - timedelta(days=8))
    assert [tasks.check_links.call() for _ in range(2)] == [1, 0]
    assert len(site.requests) == 2


def test_schedule_does_nothing_without_network(source, settings):
    settings.NETWORK_ALLOWED = False
    Source.objects.filter(pk=source.pk).update(checked_at=timezone.now() - timedelta(days=8))
    assert tasks.check_links.call() == 0
