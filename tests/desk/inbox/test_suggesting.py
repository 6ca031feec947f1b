"""Questions follow the index: a fact-check that comes, changes or leaves is seen by those who wait for an answer."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from fact_checks import FACT_CHECKS, LEMON
from sangto.matching import FactCheckIndex
from sangto_desk.audit.models import Entry
from sangto_desk.inbox.models import Channel, Question, Suggestion
from sangto_desk.inbox.services import receive_tip
from sangto_desk.inbox.suggesting import compare_again
from sangto_desk.inbox.tasks import match_waiting_questions


@pytest.fixture
def asked(unit, data) -> Question:
    """A question that the index cannot answer yet."""
    with FactCheckIndex.create(data.index) as index:
        index.add(FACT_CHECKS[1:])
    return receive_tip(text=LEMON.claim, channel=Channel.WEB, unit=unit).question


def test_fact_check_that_comes_into_the_index_is_suggested(asked, data):
    assert Suggestion.objects.count() == 0
    with FactCheckIndex.create(data.index) as index:
        index.add([LEMON])
    assert compare_again(LEMON.id) == 1
    match_waiting_questions.call()
    assert Question.objects.get().suggestion.record == LEMON.id
    assert Entry.objects.get(action="inbox.match-question").after == {"suggestion": LEMON.id}


def test_fact_check_that_leaves_the_index_is_no_longer_suggested(unit, index):
    receive_tip(text=LEMON.claim, channel=Channel.WEB, unit=unit)
    with FactCheckIndex.create(index) as opened:
        opened.delete([LEMON.id])
    assert compare_again(LEMON.id) == 1
    match_waiting_questions.call()
    assert (Suggestion.objects.count(), Question.objects.get().waiting) == (0, False)


def test_old_questions_are_left_alone(asked):
    Question.objects.update(last_day=timezone.localdate() - timedelta(days=31))
    assert compare_again(LEMON.id) == 0


def test_matching_that_changes_nothing_leaves_no_entry(asked):
    compare_again(LEMON.id)
    match_waiting_questions.call()
    assert Entry.objects.filter(action="inbox.match-question").count() == 0
