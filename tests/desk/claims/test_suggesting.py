"""What the machine suggests for a claim: reasons with it, conflicts never as matches, each pair once."""

import pytest
from django_tasks_db.models import DBTaskResult

from desk.factories import make_claim, make_unit, make_user
from sangto.matching import FactCheckIndex
from sangto.records import FactCheck
from sangto_desk.accounts.models import Role
from sangto_desk.claims.models import Judgement
from sangto_desk.claims.services import judge_relation
from sangto_desk.claims.suggesting import suggest_relations
from sangto_desk.claims.tasks import suggest_relations_of

pytestmark = pytest.mark.django_db

SAID = "Uống nước chanh nóng mỗi sáng chữa khỏi ung thư."


@pytest.fixture
def unit(tmp_path, settings):
    settings.DATA = type(settings.DATA)(tmp_path)
    return make_unit()


@pytest.fixture
def editor(unit):
    return make_user(Role.EDITOR, unit)


def test_same_words_are_suggested_with_reasons_once(unit, editor):
    first, second = make_claim(editor, unit, SAID), make_claim(editor, unit, SAID.replace("mỗi sáng ", ""))
    assert (suggest_relations(second), suggest_relations(second), suggest_relations(first)) == (1, 0, 0)
    suggested = Judgement.objects.get()
    assert (suggested.claim, suggested.other, suggested.relation, suggested.state, suggested.by) == (
        second,
        first,
        "same",
        "suggested",
        None,
    )
    assert "ung thư" in " ".join(suggested.reasons["agreeing"])
    assert set(suggested.reasons) == {"agreeing", "conflicts", "features"}


def test_other_number_is_suggested_as_different_and_never_as_the_same(unit, editor):
    make_claim(editor, unit, "Từ tháng 7, giá điện tăng 5 phần trăm.")
    claim = make_claim(editor, unit, "Từ tháng 7, giá điện tăng 15 phần trăm.")
    suggest_relations(claim)
    suggested = Judgement.objects.get()
    assert (suggested.relation, suggested.conflicting) == ("differs", True)
    assert [kind for kind, _asked, _known in suggested.reasons["conflicts"]] == ["number"]


def test_fact_check_from_elsewhere_is_suggested_and_can_be_confirmed(unit, editor, settings):
    with FactCheckIndex.create(settings.DATA.index) as index:
        index.add([FactCheck(id="x-1", claim=SAID, rating="Sai", publisher="Nơi khác", url="https://khac.example/1")])
    claim = make_claim(editor, unit, SAID)
    suggest_relations(claim)
    suggested = Judgement.objects.get()
    assert (suggested.outside_id, suggested.outside["publisher"]) == ("x-1", "Nơi khác")
    confirmed = judge_relation(actor=editor, claim=claim, outside_id="x-1", relation="same", state="confirmed")
    assert confirmed.outside == suggested.outside


def test_what_a_person_decided_is_not_suggested_again(unit, editor):
    first, second = make_claim(editor, unit, SAID), make_claim(editor, unit, SAID)
    judge_relation(actor=editor, claim=first, other=second, relation="same", state="rejected")
    assert suggest_relations(second) == 0


def test_opening_a_claim_queues_the_search_by_its_key(unit, editor):
    claim = make_claim(editor, unit)
    queued = DBTaskResult.objects.get(task_path=suggest_relations_of.module_path)
    assert queued.args_kwargs == {"args": [claim.pk], "kwargs": {}}
