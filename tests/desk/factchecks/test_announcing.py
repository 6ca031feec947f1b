"""What follows from a publication: senders are answered, and the index follows."""

import pytest
from django_tasks_db.models import DBTaskResult

from desk.stages import Desk, make_desk, make_judged, make_published
from sangto.matching import FactCheckIndex
from sangto_desk.factchecks import indexing
from sangto_desk.factchecks.services import (
    decide_amendment,
    link_and_answer,
    propose_withdrawal,
    publish_fact_check,
)
from sangto_desk.factchecks.tasks import index_fact_check
from sangto_desk.inbox.models import Question
from sangto_desk.inbox.services import link_question, receive_tip

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk()


@pytest.fixture
def folder(tmp_path, settings):
    settings.DATA = type(settings.DATA)(tmp_path)
    return settings.DATA.index


def withdraw(desk: Desk, version) -> None:
    amendment = propose_withdrawal(actor=desk.editor, factcheck=version.factcheck, reason="Nguồn đã rút bài.")
    decide_amendment(actor=desk.lead, amendment=amendment, approve=True)


def test_linked_questions_are_answered_and_told_of_a_withdrawal(desk, folder):
    factcheck = make_judged(desk)
    receipt = receive_tip(text="Gội đầu sau 10 giờ đêm là vỡ mạch máu não.", channel="web", unit=desk.unit)
    question = Question.objects.get()
    link_question(actor=desk.editor, question=question, claim=factcheck.claim)
    version = publish_fact_check(actor=desk.lead, factcheck=factcheck)
    question.refresh_from_db()
    assert (question.status, question.answer_rating) == ("answered", "Sai")
    assert question.answer_url.endswith(f"/kiem-chung/{factcheck.slug}/")
    withdraw(desk, version)
    question.refresh_from_db()
    assert (question.answer_rating, question.answer_summary) == ("Đã rút lại", "Nguồn đã rút bài.")
    assert receipt.ticket


def test_question_that_comes_after_the_publication_is_answered_when_it_is_linked(desk, folder):
    version = make_published(desk)
    question = receive_tip(text="Tối gội đầu có vỡ mạch máu não không?", channel="web", unit=desk.unit).question
    link_and_answer(actor=desk.editor, question=question, claim=version.factcheck.claim)
    question.refresh_from_db()
    assert (question.status, question.answer_rating) == ("answered", "Sai")


def test_question_about_a_claim_that_is_still_checked_waits(desk, folder):
    factcheck = make_judged(desk)
    question = receive_tip(text="Tối gội đầu có vỡ mạch máu não không?", channel="web", unit=desk.unit).question
    assert link_and_answer(actor=desk.editor, question=question, claim=factcheck.claim).status == "claimed"


def test_update_of_the_index_is_queued_with_the_version(desk, folder):
    version = make_published(desk)
    queued = DBTaskResult.objects.filter(task_path=index_fact_check.module_path).get()
    assert queued.args_kwargs == {"args": [version.factcheck_id], "kwargs": {}}


def test_index_matches_what_is_published_and_not_what_was_withdrawn(desk, folder):
    version = make_published(desk)
    for _twice in range(2):
        index_fact_check.call(version.factcheck_id)
    with FactCheckIndex.open(folder) as index:
        [match] = index.match("goi dau sau 10 gio dem gay vo mach mau nao")
        assert (match.record.rating, match.record.publisher) == ("Sai", "Phòng kiểm chứng thử")
        assert index.info(thorough=False).documents == 1
    withdraw(desk, version)
    index_fact_check.call(version.factcheck_id)
    with FactCheckIndex.open(folder) as index:
        assert index.match("goi dau sau 10 gio dem gay vo mach mau nao") == []


def test_index_can_be_made_anew_from_the_versions(desk, folder):
    for _many in range(3):
        make_published(desk)
    withdraw(desk, make_published(desk))
    assert indexing.rebuild_index(folder) == 3
