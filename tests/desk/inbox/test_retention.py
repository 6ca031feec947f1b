"""What people wrote is erased some time after their question was closed; the answer and the numbers stay."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from desk.factories import make_user
from sangto_desk.accounts.models import DeskProfile, Role
from sangto_desk.audit.models import Entry
from sangto_desk.inbox.models import Addition, Channel, Question, Tip
from sangto_desk.inbox.retention import ERASED, erase_old_texts
from sangto_desk.inbox.selectors.tickets import ticket_of
from sangto_desk.inbox.services import add_to_ticket, receive_tip, refuse_question

TEXT = "Chào cả nhà. Theo Bộ Y tế, uống nước lá ổi làm giảm 30% đường huyết. Nhà tôi ở cuối làng ai cũng biết."


@pytest.fixture
def closed(unit) -> str:
    """A question that was refused today; the ticket of its tip."""
    receipt = receive_tip(text=TEXT, channel=Channel.WEB, unit=unit)
    add_to_ticket(ticket=ticket_of(receipt.ticket), text="Tôi thấy trên một hội nhóm bán thuốc.")
    refuse_question(actor=make_user(Role.EDITOR, unit), question=receipt.question, reason="vague")
    return receipt.ticket


def pass_days(days: int) -> None:
    """The question was closed so many days ago."""
    then = timezone.localdate() - timedelta(days=days)
    Question.objects.update(answered_day=then, first_day=then)


def test_words_of_a_closed_question_are_erased_after_the_days_of_the_desk(closed):
    DeskProfile.objects.update(keep_days=30)
    pass_days(29)
    assert (erase_old_texts(), Tip.objects.get().text) == (0, TEXT)
    pass_days(30)
    assert (erase_old_texts(), erase_old_texts()) == (1, 0)
    assert (Tip.objects.get().text, Addition.objects.get().text) == (ERASED, ERASED)
    question = Question.objects.get()
    assert (question.text, question.focus) == ("Theo Bộ Y tế, uống nước lá ổi làm giảm 30% đường huyết.",) * 2
    assert (question.count, ticket_of(closed).tip.question.status) == (1, "refused")
    assert Entry.objects.get(action="inbox.erase-texts").after == {"tips": 1, "additions": 1}


def test_words_of_a_question_that_is_open_stay(unit):
    receive_tip(text=TEXT, channel=Channel.WEB, unit=unit)
    Question.objects.update(first_day=timezone.localdate() - timedelta(days=400))
    assert (erase_old_texts(), Tip.objects.get().text) == (0, TEXT)


def test_words_of_a_question_that_was_never_closed_are_erased_a_year_after_its_last_tip(unit):
    receive_tip(text=TEXT, channel=Channel.WEB, unit=unit)
    today = timezone.localdate()
    Question.objects.update(last_day=today - timedelta(days=364), first_day=today - timedelta(days=400))
    assert (erase_old_texts(), Tip.objects.get().text) == (0, TEXT)
    Question.objects.update(last_day=today - timedelta(days=365))
    assert (erase_old_texts(), erase_old_texts(), Tip.objects.get().text) == (1, 0, ERASED)


@pytest.mark.parametrize("days", [0, 6, 366])
def test_database_refuses_other_numbers_of_days(unit, days):
    with pytest.raises(IntegrityError), transaction.atomic():
        DeskProfile.objects.update(keep_days=days)
