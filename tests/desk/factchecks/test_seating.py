"""One of the two leaves a discussion, and somebody who has seen nothing of it judges in their place."""

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from desk.factories import make_user
from desk.stages import Desk, make_desk, make_judged
from sangto_desk.accounts.models import Membership, Role, User
from sangto_desk.audit.models import Entry
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.factchecks.models import FactCheck, Place, Replacement, Verdict
from sangto_desk.factchecks.selectors import draft_for, in_discussion, ready_for, rounds_for, vacancies_for
from sangto_desk.factchecks.services import (
    publish_fact_check,
    replace_judge,
    revise_verdict,
    step_back,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk()


@pytest.fixture
def newcomer(desk) -> User:
    return make_user(Role.EDITOR, desk.unit)


@pytest.fixture
def differing(desk) -> FactCheck:
    """The editor says false, the lead misleading."""
    return make_judged(desk, second="misleading")


def leave(desk: Desk, factcheck: FactCheck, how: str) -> None:
    """The editor, who gave the first verdict, leaves."""
    if how == "steps back":
        step_back(actor=desk.editor, factcheck=factcheck, reason="Người nhà tôi làm ở bệnh viện ấy.")
    elif how == "is deactivated":
        User.objects.filter(pk=desk.editor.pk).update(is_active=False)
    else:
        Membership.objects.filter(user=desk.editor).delete()


def replace(desk: Desk, factcheck: FactCheck, came: User, actor: User | None = None, place: str = "first"):
    actor = actor or desk.administrator
    return replace_judge(actor=actor, factcheck=factcheck, place=place, came=came, reason="Đã nghỉ việc.")


@pytest.mark.parametrize("how", ["steps back", "is deactivated", "loses the role"])
def test_somebody_takes_the_place_of_who_leaves(desk, differing, newcomer, how):
    leave(desk, differing, how)
    assert [
        (one.place, one.left, newcomer in one.candidates) for one in vacancies_for(desk.administrator, differing)
    ] == [("first", desk.editor, True)]
    replace(desk, differing, newcomer)
    assert (list(in_discussion(newcomer)), list(in_discussion(desk.editor))) == ([differing], [])
    assert vacancies_for(desk.administrator, differing) == []
    revise_verdict(actor=desk.lead, factcheck=differing, rating="false", reasons="Đã đọc lại.")
    after = revise_verdict(actor=newcomer, factcheck=differing, rating="false", reasons="Nguồn bác bỏ.")
    assert after.state == "ready"
    assert [verdict.by for verdict in Verdict.objects.filter(round=2)] == [newcomer, desk.lead]
    entry = Entry.objects.get(action="factchecks.replace-judge")
    assert entry.after == {"place": "first", "round": 2, "left": desk.editor.pk, "came": newcomer.pk}


def test_who_comes_sees_claim_and_sources_alone_until_the_round_has_ended(desk, differing, newcomer, client):
    make_user(Role.LEAD, desk.unit)
    chief = make_user(Role.LEAD, desk.unit)
    leave(desk, differing, "steps back")
    replace(desk, differing, chief)
    revise_verdict(actor=desk.lead, factcheck=differing, rating="false", reasons="Bí mật của vòng này.")
    assert draft_for(chief, differing) is None
    assert [one.verdicts for one in rounds_for(chief, differing)] == [(), ()]
    client.force_login(chief)
    page = client.get(reverse("newsroom:factcheck", args=[differing.claim.number])).content.decode()
    told = ("Bí mật", "Nguồn nói ngược lại", "Bệnh viện bác bỏ")
    assert [words in page for words in told] == [False] * 3
    assert reverse("newsroom:verdict-revise", args=[differing.claim.number]) in page
    trail = client.get(reverse("newsroom:audit")).content.decode()
    assert "misleading" not in trail
    revise_verdict(actor=chief, factcheck=differing, rating="true", reasons="Tôi đọc khác.")
    differing.refresh_from_db()
    assert [len(one.verdicts) for one in rounds_for(chief, differing)] == [2, 2]


def test_nobody_is_exchanged_for_their_verdict(desk, differing, newcomer):
    with pytest.raises(Conflicted) as refused:
        replace(desk, differing, newcomer)
    assert refused.value.name == "factchecks.judge-is-there"
    assert vacancies_for(desk.administrator, differing) == []


def test_the_other_of_the_two_does_not_choose_who_comes(desk, differing, newcomer):
    leave(desk, differing, "steps back")
    with pytest.raises(NotAllowed):
        replace(desk, differing, newcomer, actor=desk.lead)
    with pytest.raises(NotAllowed):
        replace(desk, differing, desk.administrator)
    assert vacancies_for(desk.lead, differing) == []


def test_who_has_judged_or_may_not_judge_cannot_come(desk, differing):
    leave(desk, differing, "steps back")
    for person in (desk.lead, desk.editor, desk.contributor):
        with pytest.raises(Unacceptable):
            replace(desk, differing, person)
    assert Replacement.objects.count() == 0


def test_who_has_stepped_back_judges_no_further(desk, differing):
    leave(desk, differing, "steps back")
    with pytest.raises(Conflicted):
        revise_verdict(actor=desk.editor, factcheck=differing, rating="false", reasons="Tôi nghĩ lại.")
    with pytest.raises(DatabaseError), transaction.atomic():
        Verdict.objects.create(
            factcheck=differing, round=2, place=Place.FIRST, rating="false", reasons="x", by=desk.editor
        )


def test_verdict_that_is_given_cannot_be_taken_by_stepping_back(desk, differing):
    revise_verdict(actor=desk.editor, factcheck=differing, rating="false", reasons="Vẫn vậy.")
    with pytest.raises(Conflicted):
        leave(desk, differing, "steps back")


def test_nobody_who_gave_a_first_verdict_publishes(desk, differing):
    chief, other = make_user(Role.LEAD, desk.unit), make_user(Role.LEAD, desk.unit)
    leave(desk, differing, "steps back")
    replace(desk, differing, chief)
    revise_verdict(actor=desk.lead, factcheck=differing, rating="false", reasons="Đã đọc lại.")
    revise_verdict(actor=chief, factcheck=differing, rating="false", reasons="Nguồn bác bỏ.")
    assert (list(ready_for(chief)), list(ready_for(other))) == ([], [differing])
    with pytest.raises(NotAllowed):
        publish_fact_check(actor=chief, factcheck=differing)
    version = publish_fact_check(actor=other, factcheck=differing)
    assert (version.first_by, version.second_by, version.proposed_by) == (chief, desk.lead, chief)


def test_database_keeps_strangers_out_of_a_later_round(desk, differing, newcomer):
    stranger = {"factcheck": differing, "round": 2, "place": Place.FIRST, "rating": "false", "reasons": "x"}
    with pytest.raises(DatabaseError), transaction.atomic():
        Verdict.objects.create(**stranger, by=newcomer)
    seat = {"factcheck": differing, "round": 2, "reason": "x", "by": desk.administrator}
    for left, came, place in (
        (desk.lead, newcomer, "first"),  # not whoever judges there
        (desk.editor, desk.lead, "first"),  # has judged
        (desk.editor, desk.administrator, "first"),  # names themselves
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            Replacement.objects.create(**seat, left=left, came=came, place=place)
    Replacement.objects.create(**seat, left=desk.editor, came=newcomer, place="first")
    Verdict.objects.create(**stranger, by=newcomer)
