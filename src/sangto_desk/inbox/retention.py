"""Erase what people wrote, some time after their question was closed: it has done its work.

The desk says for how many days the words are kept (`DeskProfile.keep_days`). Then the texts of the tips and of what was
added to them give way to a mark, and the text of the question to the one sentence that was decided on. Numbers, days
and channels stay, and so does the ticket: whoever holds it reads the answer still.
"""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.common.days import midnight
from sangto_desk.common.trail import Write, record_writes
from sangto_desk.inbox.models import Addition, Question, Tip

ERASED = "[đã xoá]"
_AT_A_TIME = 200


def erase_old_texts() -> int:
    """Erase what is older than the desk keeps it; returns of how many questions."""
    last = timezone.localdate() - timedelta(days=desk_profile().keep_days)
    due = Tip.objects.filter(question__answered_day__lte=last).exclude(text=ERASED).order_by("question")
    done = 0
    while numbers := list(due.values_list("question", flat=True).distinct()[:_AT_A_TIME]):
        _erase(numbers)
        done += len(numbers)
    return done


@transaction.atomic
def _erase(numbers: list[int]) -> None:
    questions = Question.objects.select_for_update().filter(pk__in=numbers).exclude(answered_day=None).order_by("id")
    writes = []
    for question in questions:
        tips = Tip.objects.filter(question=question).exclude(text=ERASED).update(text=ERASED)
        additions = Addition.objects.filter(ticket__tip__question=question).exclude(text=ERASED).update(text=ERASED)
        focus = question.focus
        Question.objects.filter(pk=question.pk).update(text=focus, focus_start=0, focus_end=len(focus), reasons=[])
        after = {"tips": tips, "additions": additions}
        writes.append(Write("inbox.erase-texts", question, unit_id=question.unit_id, after=after, at=midnight()))
    record_writes(writes)
