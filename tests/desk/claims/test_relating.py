"""Relations between claims: machines suggest, people decide, and what was decided stays."""

import pytest
from django.db import DatabaseError, connection, transaction

from desk.factories import make_claim, make_unit, make_user
from sangto_desk.accounts.models import Role
from sangto_desk.claims.kinds import State
from sangto_desk.claims.models import Judgement
from sangto_desk.claims.selectors import current_judgements
from sangto_desk.claims.services import judge_relation
from sangto_desk.common.errors import NotFound, Unacceptable

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    return make_unit()


@pytest.fixture
def editor(unit):
    return make_user(Role.EDITOR, unit)


@pytest.fixture
def pair(unit, editor):
    return make_claim(editor, unit), make_claim(editor, unit, "Câu khác hẳn.")


def test_last_judgement_of_a_pair_holds_and_the_earlier_stay(editor, pair):
    claim, other = pair
    for state in (State.CONFIRMED, State.REJECTED):
        judge_relation(actor=editor, claim=claim, other=other, relation="same", state=state)
    assert [row.state for row in current_judgements(claim)] == [State.REJECTED]
    assert [row.state for row in current_judgements(other)] == [State.REJECTED]
    assert Judgement.objects.count() == 2


def test_claim_is_not_related_to_itself(editor, pair):
    with pytest.raises(Unacceptable):
        judge_relation(actor=editor, claim=pair[0], other=pair[0], relation="same", state="confirmed")
    with pytest.raises(Unacceptable):
        judge_relation(actor=editor, claim=pair[0], relation="same", state="confirmed")


def test_person_cannot_suggest_and_unknown_fact_checks_are_not_judged(editor, pair):
    with pytest.raises(Unacceptable):
        judge_relation(actor=editor, claim=pair[0], other=pair[1], relation="same", state="suggested")
    with pytest.raises(NotFound):
        judge_relation(actor=editor, claim=pair[0], outside_id="x-1", relation="same", state="confirmed")


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"state": "confirmed"}, "people_decide"),
        ({"state": "suggested", "by": True}, "people_decide"),
        ({"state": "suggested", "relation": "same", "conflicting": True}, "conflict_is_no_match"),
        ({"state": "suggested", "relation": "twin"}, "relation_known"),
        ({"state": "suggested", "other": None}, "of_one_other"),
        ({"state": "suggested", "outside_id": "x-1"}, "of_one_other"),
    ],
)
def test_database_refuses_judgements_that_break_the_charter(editor, pair, fields, constraint):
    values = {"claim": pair[0], "other": pair[1], "relation": "same", **fields}
    values["by"] = editor if fields.get("by") else None
    with pytest.raises(DatabaseError, match=constraint), transaction.atomic():
        Judgement.objects.create(**values)


@pytest.mark.parametrize("sql", ["UPDATE claims_judgement SET state = 'rejected'", "DELETE FROM claims_judgement"])
def test_judgements_stay(editor, pair, sql):
    judge_relation(actor=editor, claim=pair[0], other=pair[1], relation="same", state="confirmed")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert Judgement.objects.get().state == "confirmed"
