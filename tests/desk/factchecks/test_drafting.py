"""Drafts: nothing that was written is lost, and nobody sees one who has not joined it."""

import pytest
from django.db import DatabaseError, connection, transaction

from desk.factories import make_claim, make_unit, make_user
from desk.stages import Desk, make_desk, make_draft, make_published, make_quotation, make_source, text_with
from sangto_desk.accounts.models import Role
from sangto_desk.claims.services import set_aside
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound, TooLarge
from sangto_desk.factchecks.models import Draft, Revision
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.selectors import draft_for
from sangto_desk.factchecks.services import (
    change_sources,
    give_first_verdict,
    give_second_verdict,
    join_draft,
    save_draft,
    start_fact_check,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def test_claim_is_taken_up_once(desk):
    claim = make_claim(desk.editor, desk.unit)
    factcheck = start_fact_check(actor=desk.contributor, claim=claim)
    claim.refresh_from_db()
    assert (claim.status, factcheck.slug) == ("checking", "goi-dau-sau-10-gio-dem-gay-vo-mach-mau-nao-1")
    with pytest.raises(Conflicted):
        start_fact_check(actor=desk.editor, claim=claim)


def test_claim_that_was_set_aside_is_not_taken_up(desk):
    claim = make_claim(desk.editor, desk.unit)
    set_aside(actor=desk.editor, claim=claim)
    with pytest.raises(Conflicted):
        start_fact_check(actor=desk.editor, claim=claim)


def test_save_counts_revisions_and_keeps_each(desk):
    factcheck = start_fact_check(actor=desk.editor, claim=make_claim(desk.editor, desk.unit))
    for base, title in enumerate(("Một", "Hai")):
        saved = save_draft(actor=desk.editor, factcheck=factcheck, base=base, text=Text(title=title))
        assert (saved.revision, saved.conflict) == (base + 1, False)
    assert [row.content["title"] for row in Revision.objects.order_by("number")] == ["Một", "Hai"]


def test_save_of_the_same_text_changes_nothing(desk):
    factcheck = make_draft(desk)
    text = Text.of(factcheck.draft)
    assert save_draft(actor=desk.editor, factcheck=factcheck, base=0, text=text).revision == 1
    assert Revision.objects.count() == 1


def test_two_people_who_save_both_keep_their_text(desk):
    factcheck = make_draft(desk)
    join_draft(actor=desk.contributor, factcheck=factcheck)
    mine, theirs = Text(title="Của tôi"), Text(title="Của bạn")
    assert not save_draft(actor=desk.editor, factcheck=factcheck, base=1, text=mine).conflict
    late = save_draft(actor=desk.contributor, factcheck=factcheck, base=1, text=theirs)
    assert (late.conflict, late.revision, late.current.title) == (True, 2, "Của tôi")
    assert Draft.objects.get().title == "Của tôi"
    kept = Revision.objects.get(number=None)
    assert (kept.by, kept.base, kept.content["title"]) == (desk.contributor, 1, "Của bạn")
    merged = save_draft(actor=desk.contributor, factcheck=factcheck, base=2, text=Text(title="Của cả hai"))
    assert (merged.conflict, merged.revision) == (False, 3)


def test_quotations_of_the_draft_are_those_of_its_sources_in_the_text(desk):
    factcheck = make_draft(desk)
    inside, outside = factcheck.draft.quotations.get(), make_quotation(desk, make_source(desk))
    text = text_with(inside)
    more = Text(**{**text.as_dict(), "explanation": f"{text.explanation}\n\n{{{{quotation:{outside.pk}}}}}"})
    save_draft(actor=desk.editor, factcheck=factcheck, base=1, text=more)
    assert list(factcheck.draft.quotations.all()) == [inside]


def test_too_long_text_is_refused_with_its_part_named(desk):
    factcheck = make_draft(desk)
    with pytest.raises(TooLarge, match="explanation"):
        save_draft(actor=desk.editor, factcheck=factcheck, base=1, text=Text(explanation="x" * 60_001))


def test_draft_is_not_there_for_those_who_have_not_joined(desk):
    factcheck = make_draft(desk)
    for person in (desk.contributor, desk.lead, desk.administrator):
        assert draft_for(person, factcheck) is None
        with pytest.raises(NotFound):
            save_draft(actor=person, factcheck=factcheck, base=1, text=Text(title="x"))
        with pytest.raises(NotFound):
            give_first_verdict(actor=person, factcheck=factcheck, reasons="x")
    assert draft_for(desk.editor, factcheck) == factcheck.draft


def test_who_joins_cannot_judge_second(desk):
    factcheck = make_draft(desk)
    join_draft(actor=desk.lead, factcheck=factcheck)
    give_first_verdict(actor=desk.editor, factcheck=factcheck, reasons="Nguồn nói vậy.")
    with pytest.raises(NotAllowed) as refused:
        give_second_verdict(actor=desk.lead, factcheck=factcheck, rating="false", reasons="x")
    assert refused.value.name == "factchecks.same-person"


def test_other_unit_neither_joins_nor_starts(desk):
    stranger = make_user(Role.ADMINISTRATOR, make_unit())
    factcheck = make_draft(desk)
    with pytest.raises(NotAllowed):
        join_draft(actor=stranger, factcheck=factcheck)
    with pytest.raises(NotAllowed):
        start_fact_check(actor=stranger, claim=make_claim(desk.editor, desk.unit))


def test_quoted_source_stays_and_strangers_to_a_draft_remove_none(desk):
    factcheck = make_draft(desk)
    quoted, other = factcheck.sources.get(), make_source(desk, "Một nguồn khác.")
    change_sources(actor=desk.lead, factcheck=factcheck, add=[other])
    with pytest.raises(Conflicted):
        change_sources(actor=desk.editor, factcheck=factcheck, remove=[quoted])
    with pytest.raises(NotFound):
        change_sources(actor=desk.lead, factcheck=factcheck, remove=[other])
    change_sources(actor=desk.editor, factcheck=factcheck, remove=[other])
    assert list(factcheck.sources.all()) == [quoted]


def test_rating_stays_once_a_verdict_was_given(desk):
    factcheck = make_draft(desk)
    give_first_verdict(actor=desk.editor, factcheck=factcheck, reasons="Nguồn nói vậy.")
    text = Text(**{**Text.of(factcheck.draft).as_dict(), "rating": "true", "title": "Khác"})
    assert save_draft(actor=desk.editor, factcheck=factcheck, base=1, text=text).current.rating == "false"


@pytest.mark.parametrize("table", ["factchecks_revision", "factchecks_author"])
def test_revisions_and_authors_only_grow(desk, table):
    make_draft(desk)
    for sql in (f"DELETE FROM {table}", f"UPDATE {table} SET id = id + 1000"):
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql)


def test_draft_of_a_published_fact_check_stays(desk):
    factcheck = make_published(desk).factcheck
    with pytest.raises(Conflicted):
        save_draft(actor=desk.editor, factcheck=factcheck, base=1, text=Text(title="x"))
    with pytest.raises(DatabaseError, match="stays"), transaction.atomic():
        Draft.objects.update(title="x")
