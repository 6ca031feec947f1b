"""Two verdicts: each without the other, never by one person, and on record where they differ."""

import pytest
from django.db import DatabaseError, connection, transaction

from desk.stages import Desk, make_desk, make_draft, make_judged, make_judged_once
from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.services import grant_role
from sangto_desk.audit.models import Entry
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.factchecks.models import Author, FactCheck, Place, Verdict
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.selectors import (
    draft_for,
    in_discussion,
    ready_for,
    rounds_for,
    waiting_for_second,
)
from sangto_desk.factchecks.services import (
    add_remark,
    give_first_verdict,
    give_second_verdict,
    revise_verdict,
    save_draft,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def test_first_verdict_needs_rating_source_and_quotation(desk):
    factcheck = make_draft(desk)
    whole = Text.of(factcheck.draft).as_dict()
    for base, part in enumerate(("rating", "explanation"), start=1):
        save_draft(actor=desk.editor, factcheck=factcheck, base=base, text=Text(**{**whole, part: ""}))
        factcheck.draft.refresh_from_db()
        with pytest.raises(Unacceptable):
            give_first_verdict(actor=desk.editor, factcheck=factcheck, reasons="x")
    assert Verdict.objects.count() == 0


def test_equal_verdicts_make_it_ready(desk):
    factcheck = make_judged(desk)
    assert factcheck.state == "ready"
    assert list(ready_for(desk.lead)) == [factcheck]
    assert list(ready_for(desk.editor)) == []


def test_unequal_verdicts_are_discussed_and_every_round_stays(desk):
    factcheck = make_judged(desk, second="misleading")
    assert (factcheck.state, factcheck.round) == ("discussion", 2)
    add_remark(actor=desk.editor, factcheck=factcheck, text="Nguồn chỉ nói về ban đêm.")
    revise_verdict(actor=desk.lead, factcheck=factcheck, rating="misleading", reasons="Vẫn vậy.")
    factcheck = revise_verdict(actor=desk.editor, factcheck=factcheck, rating="false", reasons="Vẫn vậy.")
    assert (factcheck.state, factcheck.round) == ("discussion", 3)
    revise_verdict(actor=desk.editor, factcheck=factcheck, rating="misleading", reasons="Đồng ý.")
    factcheck = revise_verdict(actor=desk.lead, factcheck=factcheck, rating="misleading", reasons="Vẫn vậy.")
    assert (factcheck.state, factcheck.draft.rating) == ("ready", "misleading")
    ratings = [[verdict.rating for verdict in one.verdicts] for one in rounds_for(desk.contributor, factcheck)]
    assert ratings == [["false", "misleading"], ["false", "misleading"], ["misleading", "misleading"]]


def test_second_sees_nothing_of_the_first_until_theirs_is_given(desk):
    factcheck = make_judged_once(desk)
    assert draft_for(desk.lead, factcheck) is None
    assert [one.verdicts for one in rounds_for(desk.lead, factcheck)] == [()]
    assert list(waiting_for_second(desk.lead)) == [factcheck]
    assert list(waiting_for_second(desk.editor)) == []
    give_second_verdict(actor=desk.lead, factcheck=factcheck, rating="true", reasons="Tôi đọc khác.")
    factcheck.refresh_from_db()
    assert [len(one.verdicts) for one in rounds_for(desk.lead, factcheck)] == [2]
    assert draft_for(desk.lead, factcheck) is not None


def test_new_round_is_blind_again(desk):
    factcheck = make_judged(desk, second="true")
    assert set(in_discussion(desk.editor)) == set(in_discussion(desk.lead)) == {factcheck}
    revise_verdict(actor=desk.editor, factcheck=factcheck, rating="partly", reasons="Một phần.")
    assert [len(one.verdicts) for one in rounds_for(desk.lead, factcheck)] == [2, 0]
    assert [len(one.verdicts) for one in rounds_for(desk.editor, factcheck)] == [2, 1]
    assert list(in_discussion(desk.editor)) == []
    with pytest.raises(Conflicted):
        revise_verdict(actor=desk.editor, factcheck=factcheck, rating="partly", reasons="Một phần.")


def test_trail_tells_no_rating_before_both_are_given(desk):
    make_judged_once(desk)
    said = [
        (entry.action, entry.before, entry.after) for entry in Entry.objects.filter(action__startswith="factchecks")
    ]
    assert [action for action, _before, _after in said] == [
        "factchecks.start",
        "factchecks.change-sources",
        "factchecks.save-draft",
        "factchecks.give-first-verdict",
    ]
    assert "false" not in str([values for _action, *values in said])


def test_nobody_judges_their_own_work_administrators_included(desk):
    grant_role(user=desk.editor, unit=desk.unit, role=Role.ADMINISTRATOR)
    factcheck = make_judged_once(desk)
    with pytest.raises(NotAllowed) as refused:
        give_second_verdict(actor=User.objects.get(pk=desk.editor.pk), factcheck=factcheck, rating="false", reasons="x")
    assert refused.value.name == "factchecks.same-person"


def test_contributor_gives_no_second_verdict_and_none_is_given_twice(desk):
    factcheck = make_judged_once(desk)
    with pytest.raises(NotAllowed):
        give_second_verdict(actor=desk.contributor, factcheck=factcheck, rating="false", reasons="x")
    give_second_verdict(actor=desk.lead, factcheck=factcheck, rating="false", reasons="x")
    with pytest.raises(Conflicted):
        give_second_verdict(actor=desk.administrator, factcheck=factcheck, rating="false", reasons="x")


def test_only_the_two_discuss(desk):
    factcheck = make_judged(desk, second="true")
    for call in (add_remark, revise_verdict):
        values = {"text": "x"} if call is add_remark else {"rating": "true", "reasons": "x"}
        with pytest.raises(NotAllowed):
            call(actor=desk.administrator, factcheck=factcheck, **values)


INSERT = """INSERT INTO factchecks_verdict (factcheck_id, round, place, rating, reasons, by_id, at)
VALUES (%s, %s, %s, 'false', 'x', %s, '2026-01-01 00:00:00+00')"""


def insert(factcheck: FactCheck, by: int, *, place: str, round_: int = 1) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(INSERT, [factcheck.pk, round_, place, by])


def test_database_refuses_a_second_verdict_of_the_first_person(desk):
    factcheck = make_judged_once(desk)
    with pytest.raises(DatabaseError):
        insert(factcheck, desk.editor.pk, place="second")
    assert Verdict.objects.count() == 1


def test_database_refuses_a_second_verdict_of_who_has_seen_the_draft(desk):
    factcheck = make_judged_once(desk)
    Author.objects.create(factcheck=factcheck, user=desk.lead)
    with pytest.raises(DatabaseError, match="has not seen the draft"):
        insert(factcheck, desk.lead.pk, place="second")


def test_database_refuses_a_first_verdict_of_a_stranger_and_a_second_before_it(desk):
    factcheck = make_draft(desk)
    with pytest.raises(DatabaseError, match="by an author"):
        insert(factcheck, desk.lead.pk, place="first")
    with pytest.raises(DatabaseError, match="no first verdict"):
        insert(factcheck, desk.lead.pk, place="second")


def test_database_refuses_others_and_swapped_places_in_later_rounds(desk):
    factcheck = make_judged(desk, second="true")
    for person, place, round_ in (
        (desk.administrator, Place.FIRST, 2),
        (desk.editor, Place.SECOND, 2),
        (desk.editor, Place.FIRST, 3),
    ):
        with pytest.raises(DatabaseError, match="same two people"):
            insert(factcheck, person.pk, place=place, round_=round_)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE factchecks_verdict SET rating = 'true'",
        "UPDATE factchecks_verdict SET by_id = by_id",
        "DELETE FROM factchecks_verdict",
        "DELETE FROM factchecks_remark",
    ],
)
def test_database_keeps_verdicts_and_remarks(desk, sql):
    factcheck = make_judged(desk, second="true")
    add_remark(actor=desk.editor, factcheck=factcheck, text="Vì sao?")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)


def test_database_makes_nothing_ready_whose_verdicts_differ(desk):
    factcheck = make_judged(desk, second="true")
    with pytest.raises(DatabaseError, match="equal verdicts"), transaction.atomic():
        FactCheck.objects.filter(pk=factcheck.pk).update(state="ready")
