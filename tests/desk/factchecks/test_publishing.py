"""Publishing, correcting, withdrawing: frozen versions, two people, evidence."""

import json
from hashlib import sha256

import pytest
import rfc8785
from django.db import DatabaseError, connection, transaction

from desk.stages import (
    QUOTED,
    Desk,
    make_desk,
    make_judged,
    make_judged_once,
    make_published,
    make_quotation,
    make_source,
)
from sangto_desk.accounts.models import DeskProfile, Role, User
from sangto_desk.accounts.services import grant_role
from sangto_desk.audit.models import Entry
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.factchecks import published
from sangto_desk.factchecks.blocks import marker
from sangto_desk.factchecks.models import Amendment, Draft, FactCheck, Version
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services import (
    change_sources,
    decide_amendment,
    propose_correction,
    propose_withdrawal,
    publish_fact_check,
)
from sangto_desk.factchecks.services.checking import personal_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def corrected(factcheck: FactCheck) -> Text:
    text = published.text_of(factcheck.current)
    return Text(**{**text.as_dict(), "rating": "misleading", "summary": "Chưa có bằng chứng."})


def test_version_is_canonical_and_holds_everything_public(desk):
    version = make_published(desk)
    content = json.loads(version.content)
    assert rfc8785.dumps(content).decode() == version.content
    assert sha256(version.content.encode()).hexdigest() == version.sha256
    read = published.get(version.factcheck.slug)
    assert read == published.read(version)
    assert (read.number, read.kind, read.rating.word, read.rounds) == (1, "publication", "Sai", 1)
    assert (read.desk, read.unit) == ("Phòng kiểm chứng thử", desk.unit.name)
    [quotation] = read.quotations
    copy = version.factcheck.sources.get().snapshots.get()
    assert (quotation.text, quotation.sha256) == (QUOTED, copy.sha256)
    assert copy.text[quotation.start : quotation.end] == QUOTED
    assert quotation.source == read.sources[0]


def test_version_names_no_member_of_the_desk(desk):
    version = make_published(desk)
    people = (desk.editor, desk.lead, desk.contributor)
    assert not [person.name for person in people if person.name in version.content or person.email in version.content]


def test_fact_check_and_claim_say_that_it_is_published(desk):
    version = make_published(desk)
    factcheck = FactCheck.objects.select_related("claim").get()
    assert (factcheck.state, factcheck.rating, factcheck.current) == ("published", "false", version)
    assert (factcheck.claim.status, factcheck.published) == ("published", version.at)
    assert [head.slug for head in published.heads()] == [factcheck.slug]


def test_first_author_does_not_publish_whatever_the_role(desk):
    factcheck = make_judged(desk)
    grant_role(user=desk.editor, unit=desk.unit, role=Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed) as refused:
        publish_fact_check(actor=User.objects.get(pk=desk.editor.pk), factcheck=factcheck)
    assert refused.value.name == "factchecks.own-work"
    assert Version.objects.count() == 0


def test_editor_does_not_publish_and_a_third_may(desk):
    factcheck = make_judged(desk)
    with pytest.raises(NotAllowed):
        publish_fact_check(actor=desk.contributor, factcheck=factcheck)
    version = publish_fact_check(actor=desk.administrator, factcheck=factcheck)
    assert (version.first_by, version.second_by, version.published_by) == (desk.editor, desk.lead, desk.administrator)


def test_nothing_is_published_before_equal_verdicts_or_twice(desk):
    for factcheck in (make_judged_once(desk), make_judged(desk, second="true"), make_published(desk).factcheck):
        with pytest.raises(Conflicted):
            publish_fact_check(actor=desk.lead, factcheck=factcheck)
    assert Version.objects.count() == 1


def test_nothing_is_published_by_a_desk_that_has_not_said_who_it_is(desk):
    factcheck = make_judged(desk)
    DeskProfile.objects.update(completed=None)
    with pytest.raises(Unacceptable) as refused:
        publish_fact_check(actor=desk.lead, factcheck=factcheck)
    assert refused.value.name == "factchecks.incomplete"


def test_what_readers_need_must_be_there(desk):
    factcheck = make_judged(desk)
    Draft.objects.update(summary="", method="")
    with pytest.raises(Unacceptable, match="the answer in one sentence.*how we checked"):
        publish_fact_check(actor=desk.lead, factcheck=factcheck)


def test_correction_is_a_version_with_a_reason_by_a_second_person(desk):
    factcheck = make_published(desk).factcheck
    first = factcheck.current
    amendment = propose_correction(
        actor=desk.editor, factcheck=factcheck, reason="Nguồn nói nhẹ hơn.", text=corrected(factcheck)
    )
    with pytest.raises(NotAllowed):
        decide_amendment(actor=desk.editor, amendment=amendment, approve=True)
    version = decide_amendment(actor=desk.lead, amendment=amendment, approve=True)
    read = published.get(factcheck.slug)
    assert (read.number, read.kind, read.reason) == (2, "correction", "Nguồn nói nhẹ hơn.")
    assert (read.previous, read.sha256, read.published) == (first.sha256, version.sha256, first.at)
    assert [head.rating for head in published.versions(factcheck.slug)] == ["false", "misleading"]
    assert published.get_version(factcheck.slug, 1).summary == "Giờ gội đầu không làm vỡ mạch máu não."


def test_correction_quotes_a_source_that_was_found_after_publication(desk):
    factcheck = make_published(desk).factcheck
    quoted = factcheck.sources.get()
    source = make_source(desk, "Bộ Y tế nói giờ gội đầu không liên quan đến đột quỵ.")
    change_sources(actor=desk.contributor, factcheck=factcheck, add=[source])
    with pytest.raises(Conflicted, match="none is taken away"):
        change_sources(actor=desk.editor, factcheck=factcheck, remove=[source])
    words = make_quotation(desk, source, "giờ gội đầu không liên quan đến đột quỵ")
    text = Text(**{**corrected(factcheck).as_dict(), "explanation": f"Bộ nói:\n\n{marker(words.pk)}"})
    amendment = propose_correction(actor=desk.editor, factcheck=factcheck, reason="Có nguồn mới.", text=text, base=1)
    decide_amendment(actor=desk.lead, amendment=amendment, approve=True)
    kept = [[one.id for one in published.get_version(factcheck.slug, number).sources] for number in (1, 2)]
    assert kept == [[quoted.pk], [source.pk, quoted.pk]]


def test_correction_begun_from_an_older_version_undoes_no_later_one(desk):
    factcheck = make_published(desk).factcheck
    text = corrected(factcheck)
    amendment = propose_correction(actor=desk.editor, factcheck=factcheck, reason="Nhẹ hơn.", text=text, base=1)
    decide_amendment(actor=desk.lead, amendment=amendment, approve=True)
    stale = Text(**{**text.as_dict(), "title": "Khác"})
    with pytest.raises(Conflicted, match="Version 2 was published after you began from version 1"):
        propose_correction(actor=desk.editor, factcheck=factcheck, reason="Khác.", text=stale, base=1)


def test_own_correction_is_not_decided_by_an_administrator_either(desk):
    factcheck = make_published(desk).factcheck
    amendment = propose_withdrawal(actor=desk.administrator, factcheck=factcheck, reason="Nguồn đã rút bài.")
    with pytest.raises(NotAllowed):
        decide_amendment(actor=desk.administrator, amendment=amendment, approve=True)
    with pytest.raises(DatabaseError, match="two_people"), transaction.atomic():
        Amendment.objects.update(outcome="approved", decided_by=desk.administrator, decided=amendment.proposed)


def test_withdrawal_says_why_and_versions_stay_readable(desk):
    factcheck = make_published(desk).factcheck
    amendment = propose_withdrawal(actor=desk.editor, factcheck=factcheck, reason="Nguồn đã rút bài.")
    decide_amendment(actor=desk.lead, amendment=amendment, approve=True)
    read = published.get(factcheck.slug)
    assert (read.withdrawn, read.reason, read.number) == (True, "Nguồn đã rút bài.", 2)
    assert published.heads() == []
    assert [head.kind for head in published.versions(factcheck.slug)] == ["publication", "withdrawal"]
    assert [head.kind for head in published.amendments()] == ["withdrawal"]


def test_declined_correction_makes_no_version_and_lets_another_be_proposed(desk):
    factcheck = make_published(desk).factcheck
    proposal = {"actor": desk.editor, "factcheck": factcheck, "text": corrected(factcheck)}
    amendment = propose_correction(**proposal, reason="Nhẹ hơn.")
    with pytest.raises(Conflicted):
        propose_correction(**proposal, reason="Nhẹ hơn nữa.")
    assert decide_amendment(actor=desk.lead, amendment=amendment, approve=False) is None
    with pytest.raises(Conflicted):
        decide_amendment(actor=desk.administrator, amendment=amendment, approve=True)
    propose_correction(**proposal, reason="Nhẹ hơn nữa.")
    assert Version.objects.count() == 1


@pytest.mark.parametrize("change", [{}, {"explanation": "Không trích gì."}, {"rating": "rumour"}, {"title": ""}])
def test_correction_needs_a_change_and_what_a_publication_needs(desk, change):
    factcheck = make_published(desk).factcheck
    text = Text(**{**published.text_of(factcheck.current).as_dict(), **change})
    with pytest.raises(Unacceptable):
        propose_correction(actor=desk.editor, factcheck=factcheck, reason="Sai.", text=text)


VERSION_ROW = """INSERT INTO factchecks_version (factcheck_id, number, kind, content, sha256, title, rating, topic,
 claimant_type, reason, source_count, quotation_count, first_by_id, second_by_id, proposed_by_id, published_by_id, at)
VALUES (%(factcheck)s, 1, 'publication', '{}', %(sha)s, 'x', %(rating)s, 'other', '', '', %(sources)s, 1, %(first)s,
 %(second)s, %(first)s, %(publisher)s, '2026-01-01 00:00:00+00')"""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"second": "editor"}, "judged_by_two|equal verdicts"),
        ({"publisher": "editor"}, "not_own_work"),
        ({"first": "administrator"}, "equal verdicts"),
        ({"rating": "true"}, "equal verdicts"),
        ({"sources": 0}, "with_evidence"),
    ],
)
def test_database_refuses_versions_that_break_the_charter(desk, change, message):
    factcheck = make_judged(desk)
    values = {"first": "editor", "second": "lead", "publisher": "administrator", "rating": "false", "sources": 1}
    values |= change
    values |= {name: getattr(desk, values[name]).pk for name in ("first", "second", "publisher")}
    values |= {"factcheck": factcheck.pk, "sha": "0" * 64}
    with pytest.raises(DatabaseError, match=message), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(VERSION_ROW, values)


def test_database_refuses_a_publication_without_quotation_or_source(desk):
    factcheck = make_judged(desk)
    factcheck.draft.quotations.clear()
    values = {"first": desk.editor.pk, "second": desk.lead.pk, "publisher": desk.lead.pk, "rating": "false"}
    values |= {"factcheck": factcheck.pk, "sha": "0" * 64, "sources": 1}
    with pytest.raises(DatabaseError, match="a source and a quotation"), transaction.atomic():
        connection.cursor().execute(VERSION_ROW, values)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE factchecks_version SET content = '{}'",
        "UPDATE factchecks_version SET published_by_id = second_by_id",
        "DELETE FROM factchecks_version",
        "UPDATE factchecks_amendment SET reason = 'x'",
        "DELETE FROM factchecks_amendment",
        "UPDATE factchecks_factcheck SET slug = 'x'",
        "UPDATE factchecks_factcheck SET state = 'drafting', rating = '', published = NULL, current_id = NULL",
    ],
)
def test_database_keeps_what_was_published(desk, sql):
    factcheck = make_published(desk).factcheck
    propose_withdrawal(actor=desk.editor, factcheck=factcheck, reason="Nguồn đã rút bài.")
    before = list(Version.objects.values())
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert list(Version.objects.values()) == before


def test_database_refuses_the_version_of_another_as_current(desk):
    one, other = make_published(desk), make_published(desk)
    with pytest.raises(DatabaseError), transaction.atomic():
        FactCheck.objects.filter(pk=one.factcheck_id).update(current=other)


def test_what_looks_like_personal_data_is_looked_at_before_it_is_public():
    desk = make_desk()
    factcheck = make_judged(desk)
    Draft.objects.filter(factcheck=factcheck).update(method="Chúng tôi gọi số 0912 345 678 của phòng khám.")
    (found,) = personal_in(Text.of(FactCheck.objects.get(pk=factcheck.pk).draft))
    assert (found.part, found.words) == ("method", "0912 345 678")
    for acknowledged in ([], ["khac"]):
        with pytest.raises(Unacceptable) as refused:
            publish_fact_check(actor=desk.lead, factcheck=factcheck, acknowledged=acknowledged)
        assert (refused.value.name, "0912" in str(refused.value)) == ("factchecks.personal-data", False)
    publish_fact_check(actor=desk.lead, factcheck=factcheck, acknowledged=[found.key])
    assert Entry.objects.get(action="factchecks.publish").after["looked at"] == ["điện thoại"]
