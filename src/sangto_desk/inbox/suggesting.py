"""What the machine suggests for a question; it decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from sangto.records import Match
from sangto_desk.common.trail import Write, record_writes
from sangto_desk.inbox.matching import LIKELY, Reading, read_fully
from sangto_desk.inbox.models import Question, Status, Suggestion

RECENT = timedelta(days=30)
_AT_A_TIME = 20
_SUGGESTED = [field.name for field in Suggestion._meta.concrete_fields if field.name not in ("id", "question")]
_COMPARED_AGAIN = 2_000


def suggested(question: Question, match: Match) -> Suggestion:
    """What was found for a question, as a row that is not written yet."""
    record = match.record
    return Suggestion(
        question=question,
        record=record.id[:300],
        claim=record.claim,
        title=record.title[:300],
        rating=record.rating[:80],
        summary=record.summary,
        url=record.url[:600],
        publisher=record.publisher[:200],
        published=record.date[:32],
        probability=match.probability,
        similarity=match.similarity,
        conflicts=[[found.kind, found.query.text, found.record.text] for found in match.conflicts],
        agreeing=[question.text[span.start : span.end] for span in match.query_spans],
        features={name: round(value, 4) for name, value in match.features.items()},
    )


def read_fields(reading: Reading) -> dict[str, Any]:
    """The columns of a question that hold what the machine says of its text."""
    focus = reading.focus
    return {
        "kind": focus.kind.value,
        "worthiness": focus.worthiness or 0.0,
        "reasons": [[cue.name, cue.span.start, cue.span.end] for cue in focus.reasons],
        "focus_start": focus.statement.span.start,
        "focus_end": focus.statement.span.end,
        "waiting": False,
    }


def match_question(*, question: Question) -> Suggestion | None:
    """Look for the earlier fact-check that comes nearest to a question.

    Returns:
        What is suggested now, or None. A question that has been decided keeps what was suggested then.
    """
    _put_down([(question, read_fully(question.text))])
    return Suggestion.objects.filter(question=question).first()


def match_waiting() -> int:
    """Read all questions that wait for it, oldest first; returns how many there were.

    The engine is asked outside of any transaction, and what it found is written for several at once: while it thinks,
    and while the disk writes, tips come in.
    """
    done = 0
    waiting_first = Question.objects.filter(waiting=True).order_by("id")
    while waiting := list(waiting_first[:_AT_A_TIME]):
        _put_down([(question, read_fully(question.text)) for question in waiting])
        done += len(waiting)
    return done


@transaction.atomic
def _put_down(read: Sequence[tuple[Question, Reading]]) -> None:
    """Write what was found for questions; those that have been decided meanwhile only wait no longer."""
    numbers = [question.pk for question, _ in read]
    undecided = Question.objects.select_for_update().filter(pk__in=numbers, status=Status.NEW).order_by("id")
    still_new = set(undecided.values_list("pk", flat=True))
    Question.objects.filter(pk__in=set(numbers) - still_new).update(waiting=False)
    found = [(question, reading) for question, reading in read if question.pk in still_new]
    for question, reading in found:
        Question.objects.filter(pk=question.pk).update(**read_fields(reading))
    _replace_suggestions({question: reading.best for question, reading in found})


def _replace_suggestions(best: Mapping[Question, Match | None]) -> None:
    """Put down what was found in place of what was there; what changed is in the trail."""
    known = dict(Suggestion.objects.filter(question__in=best).values_list("question", "record"))
    rows = [suggested(question, match) for question, match in best.items() if match]
    Suggestion.objects.filter(question__in=[question for question, match in best.items() if not match]).delete()
    Suggestion.objects.bulk_create(rows, update_conflicts=True, unique_fields=["question"], update_fields=_SUGGESTED)
    writes = []
    for question, match in best.items():
        before = {"suggestion": known.get(question.pk)}
        after = {"suggestion": match.record.id[:300] if match else None}
        if before != after:
            writes.append(Write("inbox.match-question", question, None, question.unit_id, before, after))
    record_writes(writes)


def compare_again(record: str) -> int:
    """Let open questions wait for matching once more, since a fact-check came into the index, changed or left it.

    Args:
        record: Its id in the index. Questions for which it was suggested are compared again; so are those of the last
            month that have no likely answer, the latest 2,000 of them.

    Returns:
        How many wait now.
    """
    since = timezone.localdate() - RECENT
    open_questions = Question.objects.filter(status=Status.NEW)
    unlikely = Q(suggestion=None) | Q(suggestion__probability__lt=LIKELY)
    recent = open_questions.filter(unlikely, last_day__gte=since).order_by("-last_day", "-id")[:_COMPARED_AGAIN]
    numbers = set(recent.values_list("pk", flat=True))
    numbers.update(open_questions.filter(suggestion__record=record).values_list("pk", flat=True))
    return Question.objects.filter(pk__in=numbers).update(waiting=True)
