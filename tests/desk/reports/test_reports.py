"""A report from the first word to the frozen copy, and what is refused on the way."""

import json
from hashlib import sha256

import pytest
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.factories import make_user
from desk.reports.conftest import HALF, at, work
from sangto_desk.accounts.models import Role
from sangto_desk.audit.models import Entry, LogEntry
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.demo.clock import standing_at
from sangto_desk.reports import published
from sangto_desk.reports.making import content_for
from sangto_desk.reports.models import FrozenReport, Report, Section, State, Writer
from sangto_desk.reports.periods import Period
from sangto_desk.reports.services import (
    approve_report,
    begin_report,
    hand_in_report,
    return_report,
    write_section,
)


def write(report: Report, actor, text: str, place: int = 0) -> Section:
    section = report.sections.get(place=place)
    return write_section(actor=actor, section=section, title=section.title, text=text, base=section.revision)


@pytest.fixture
def draft(worked) -> Report:
    report = begin_report(actor=worked.editor, unit=worked.top, period=HALF)
    write(report, worked.editor, "Nhận **{{tips_received}}** tin, kỳ trước {{tips_received:before}}.")
    return report


@pytest.fixture
def handed_in(worked, draft) -> Report:
    return hand_in_report(actor=worked.lead, report=draft)


@pytest.fixture
def frozen(worked, handed_in) -> FrozenReport:
    return approve_report(actor=worked.other_lead, report=handed_in)


def test_frozen_report_says_what_the_tables_say_and_stands_in_the_log(worked, frozen):
    content = published.get(frozen.slug).content
    assert content.sections[0].text == "Nhận **13** tin, kỳ trước 5."
    assert (content.line("tips_received").value, content.line("tips_received").before) == (13, 5)
    assert [(part.name, part.own, part.values["tips_received"]) for part in content.parts] == [
        ("Tỉnh Minh Hoạ", True, 1),
        ("Huyện Hai", False, 2),
        ("Huyện Một", False, 10),
    ]
    entry = LogEntry.objects.order_by("-number").first()
    assert (entry.path, entry.sha256) == (published.path_of(frozen.slug), sha256(frozen.content.encode()).hexdigest())
    assert Entry.objects.filter(action="reports.approve").count() == 1


def test_frozen_report_is_canonical_and_names_no_member(worked, frozen):
    import rfc8785

    assert rfc8785.dumps(json.loads(frozen.content)).decode() == frozen.content
    for person in (worked.lead, worked.other_lead, worked.editor):
        assert person.name not in frozen.content and person.email not in frozen.content


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(month=st.integers(1, 6), tips=st.integers(1, 9), refuse=st.booleans())
def test_frozen_report_never_changes_when_data_do(worked, frozen, month, tips, refuse):
    before = published.get(frozen.slug)
    with transaction.atomic():
        work(worked.first, at(month, 7), tips=tips, refuse=refuse)
        with standing_at(at(9, 1)):
            assert content_for(frozen.report).line("tips_received").value != before.content.line("tips_received").value
        assert published.get(frozen.slug) == before
        transaction.set_rollback(True)


@pytest.mark.parametrize("change", ["content", "sha256", "slug"])
def test_database_refuses_to_change_or_remove_what_was_frozen(frozen, change):
    with pytest.raises(IntegrityError), transaction.atomic():
        FrozenReport.objects.filter(pk=frozen.pk).update(**{change: "0" * 64})
    with pytest.raises(IntegrityError), transaction.atomic():
        FrozenReport.objects.filter(pk=frozen.pk).delete()
    with pytest.raises(IntegrityError), transaction.atomic():
        Report.objects.filter(pk=frozen.report_id).update(title="Khác")
    with pytest.raises(IntegrityError), transaction.atomic():
        Section.objects.filter(report=frozen.report_id).update(text="Khác")


def test_nobody_approves_what_they_have_written_or_handed_in(worked, draft):
    write(draft, worked.other_lead, "Tôi viết mục này.", place=1)
    report = hand_in_report(actor=worked.lead, report=draft)
    for person, code in ((worked.other_lead, "reports.own-work"), (worked.lead, "reports.same-person")):
        with pytest.raises(NotAllowed) as caught:
            approve_report(actor=person, report=report)
        assert caught.value.name == code
    for person in (worked.lead, worked.other_lead):
        with pytest.raises(IntegrityError), transaction.atomic():
            Report.objects.filter(pk=report.pk).update(state=State.FROZEN, approved_by=person)
    assert not FrozenReport.objects.exists()


def test_writer_stays_a_writer_after_the_text_was_written_over(worked, draft):
    write(draft, worked.other_lead, "Bản đầu.", place=1)
    write(draft, worked.editor, "Bản khác hẳn.", place=1)
    report = hand_in_report(actor=worked.lead, report=draft)
    with pytest.raises(NotAllowed):
        approve_report(actor=worked.other_lead, report=report)
    with pytest.raises(IntegrityError), transaction.atomic():
        Writer.objects.filter(user=worked.other_lead).delete()


def test_report_that_goes_back_says_why_and_is_written_again(worked, handed_in):
    with pytest.raises(Unacceptable):
        return_report(actor=worked.other_lead, report=handed_in, reason=" ")
    report = return_report(actor=worked.other_lead, report=handed_in, reason="Thiếu phần khó khăn.")
    assert (report.state, report.returned, report.handed_in_by) == (State.DRAFT, "Thiếu phần khó khăn.", None)
    write(report, worked.editor, "Thiếu người trực.", place=2)
    assert approve_report(actor=worked.other_lead, report=hand_in_report(actor=worked.lead, report=report)).sha256


def test_next_version_stands_beside_the_first_and_names_it(worked, frozen):
    again = begin_report(actor=worked.editor, unit=worked.top, period=HALF)
    write(again, worked.editor, "Bản thay thế.")
    second = approve_report(actor=worked.other_lead, report=hand_in_report(actor=worked.lead, report=again))
    assert (again.version, published.get(second.slug).content.previous) == (2, frozen.sha256)
    assert published.get(frozen.slug).content.version == 1


def test_report_is_handed_in_after_its_period_and_with_words(worked):
    empty = begin_report(actor=worked.editor, unit=worked.top, period=HALF)
    with pytest.raises(Unacceptable) as caught:
        hand_in_report(actor=worked.lead, report=empty)
    assert caught.value.name == "reports.nothing-written"
    write(empty, worked.editor, "Một câu.")
    with standing_at(at(6, 30)), pytest.raises(Unacceptable) as caught:
        hand_in_report(actor=worked.lead, report=empty)
    assert caught.value.name == "reports.not-over"


def test_one_report_a_period_is_written_at_a_time(worked, draft):
    with pytest.raises(Conflicted) as caught:
        begin_report(actor=worked.lead, unit=worked.top, period=HALF)
    assert caught.value.name == "reports.report-exists"
    assert begin_report(actor=worked.lead, unit=worked.top, period=Period.of("y", 2026)).version == 1


def test_who_saves_from_an_old_revision_is_told_and_nothing_is_lost(worked, draft):
    section = draft.sections.get(place=0)
    with pytest.raises(Conflicted) as caught:
        write_section(actor=worked.lead, section=section, title="Khác", text="Ghi đè", base=0)
    assert caught.value.name == "reports.section-changed"
    section.refresh_from_db()
    assert section.text.startswith("Nhận")


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("{{tips_recived}}", "reports.figure", "tips_received"),
        ("{{tips_received:befor}}", "reports.aspect", "before"),
        ("{{tips_received", "reports.braces", ""),
        ("{{ factchecks_published.__class__ }}", "reports.figure", "factchecks_published"),
        ("{% load x %}{{ request.user }}", "reports.figure", ""),
    ],
)
def test_text_with_anything_else_between_braces_is_refused(worked, draft, text, code, hint):
    with pytest.raises(Unacceptable) as caught:
        write(draft, worked.editor, text, place=1)
    assert caught.value.name == code
    assert hint in caught.value.hint
    assert draft.sections.get(place=1).text == ""


def test_contributors_read_and_outsiders_do_neither(worked, draft):
    reader = make_user(Role.CONTRIBUTOR, worked.top)
    below = make_user(Role.LEAD, worked.first)
    for person in (reader, below):
        with pytest.raises(NotAllowed):
            write(draft, person, "Không được.")
        with pytest.raises(NotAllowed):
            hand_in_report(actor=person, report=draft)
