"""What the machine suggests for a question; it decides nothing."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from sangto.records import Match
from sangto_desk.common.trail import Write, record_write
from sangto_desk.inbox.matching import LIKELY, read_fully
from sangto_desk.inbox.models import Question, Status, Suggestion

RECENT = timedelta(days=30)
_AT_A_TIME = 20
_COMPARED_AGAIN = 2_000


def keep_suggestion(question: Question, match: Match) -> Suggestion:
    """Put down what was found for a question, in the caller's transaction, in place of what was there."""
    record = match.record
    suggestion, _made = Suggestion.objects.update_or_create(
        question=question,
        defaults={
            "record": record.id[:300],
            "claim": record.claim,
            "title": record.title[:300],
            "rating": record.rating[:80],
            "summary": record.summary,
            "url": record.url[:600],
            "publisher": record.publisher[:200],
            "published": record.date[:32],
            "probability": match.probability,
            "similarity": match.similarity,
            "conflicts": [[found.kind, found.query.text, found.record.text] for found in match.conflicts],
            "agreeing": [question.text[span.start : span.end] for span in match.query_spans],
            "features": {name: round(value, 4) for name, value in match.features.items()},
        },
    )
    return suggestion


def match_question(*, question: Question) -> Suggestion | None:
    """Look for the earlier fact-check that comes nearest to a question.

    Returns:
        What is suggested now, or None. A question that has been decided keeps what was suggested then.
    """
    best = read_fully(question.text).best if question.status == Status.NEW else None
    return _put_down(question, best)


def match_waiting() -> int:
    """Match all questions that wait for it, oldest first; returns how many there were.

    The engine is asked outside of any transaction, and what it found is written for several at once: while it thinks,
    and while the disk writes, tips come in.
    """
    done = 0
    waiting_first = Question.objects.filter(waiting=True).order_by("id")
    while waiting := list(waiting_first[:_AT_A_TIME]):
        found = [read_fully(question.text).best if question.status == Status.NEW else None for question in waiting]
        with transaction.atomic():
            for question, best in zip(waiting, found, strict=True):
                _put_down(question, best)
        done += len(waiting)
    return done


@transaction.atomic
def _put_down(question: Question, best: Match | None) -> Suggestion | None:
    """Write what was found for a question, unless it has been decided meanwhile."""
    known = Suggestion.objects.filter(question=question).first()
    if not Question.objects.filter(pk=question.pk, status=Status.NEW).update(waiting=False):
        Question.objects.filter(pk=question.pk).update(waiting=False)
        return known
    suggestion = keep_suggestion(question, best) if best else None
    if best is None and known is not None:
        known.delete()
    before = {"suggestion": known.record if known else None}
    after = {"suggestion": suggestion.record if suggestion else None}
    if before != after:
        record_write(Write("inbox.match-question", question, None, question.unit_id, before, after))
    return suggestion


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
