"""Erase what people wrote, some time after their question was closed: it has done its work.

The desk says for how many days the words are kept (`DeskProfile.keep_days`); those of a question that was never closed,
since nobody sorted it or its claim was put aside, for a year after the last tip. Then the texts of the tips and of what
was added to them give way to a mark, and the text of the question to the one sentence that was decided on. Numbers,
days and channels stay, and so does the ticket: whoever holds it reads the answer still.
"""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from sangto_desk.accounts.models import DeskProfile
from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.common.days import midnight
from sangto_desk.common.trail import Write, record_writes
from sangto_desk.inbox.models import Addition, Question, Tip

ERASED = "[đã xoá]"
_AT_A_TIME = 200


def erase_old_texts() -> int:
    """Erase what is older than the desk keeps it; returns of how many questions."""
    due = _due(timezone.localdate())
    tips = Tip.objects.filter(question__in=Question.objects.filter(due)).exclude(text=ERASED).order_by("question")
    done = 0
    while numbers := list(tips.values_list("question", flat=True).distinct()[:_AT_A_TIME]):
        _erase(numbers, due)
        done += len(numbers)
    return done


def _due(today: date) -> Q:
    """The questions whose words are not needed any more."""
    closed = Q(answered_day__lte=today - timedelta(days=desk_profile().keep_days))
    return closed | Q(answered_day=None, last_day__lte=today - timedelta(days=DeskProfile.MOST_KEPT))


@transaction.atomic
def _erase(numbers: list[int], due: Q) -> None:
    questions = Question.objects.select_for_update().filter(due, pk__in=numbers).order_by("id")
    writes = []
    for question in questions:
        tips = Tip.objects.filter(question=question).exclude(text=ERASED).update(text=ERASED)
        additions = Addition.objects.filter(ticket__tip__question=question).exclude(text=ERASED).update(text=ERASED)
        focus = question.focus
        Question.objects.filter(pk=question.pk).update(text=focus, focus_start=0, focus_end=len(focus), reasons=[])
        after = {"tips": tips, "additions": additions}
        writes.append(Write("inbox.erase-texts", question, unit_id=question.unit_id, after=after, at=midnight()))
    record_writes(writes)
