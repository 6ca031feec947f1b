"""What the world sees of the inbox: what is asked so often that no single sender can be seen behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Sum
from django.utils import timezone

from sangto_desk.inbox.models import Question, Status

LEAST = 5
"""What was asked less often is not shown: there may be one person behind it, and somebody who knows them."""
WINDOW = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked now.

    Attributes:
        wording: The claim, in the words of the desk, or the headline of the fact-check that answers it.
        count: How often it was asked.
        url: The answer; empty while there is none.
        rating: The word of the answer.
    """

    wording: str
    count: int
    url: str
    rating: str


def asked(limit: int = 20) -> list[Asked]:
    """What people ask now, the most often asked first: at least `LEAST` times, and again within the last 30 days.

    Only what an editor has looked at: a claim that was opened for it, or a fact-check that was confirmed to answer it.
    """
    rows = Question.objects.filter(last_day__gte=timezone.localdate() - WINDOW).order_by()
    claimed = (
        rows.filter(status__in=(Status.CLAIMED, Status.ANSWERED))
        .values_list("claim__wording", "answer_url", "answer_rating")
        .annotate(total=Sum("count"))
    )
    matched = (
        rows.filter(status=Status.MATCHED)
        .values_list("answer_title", "answer_url", "answer_rating")
        .annotate(total=Sum("count"))
    )
    found = [Asked(wording, total, url, rating) for wording, url, rating, total in (*claimed, *matched)]
    often = [one for one in found if one.count >= LEAST and one.wording]
    return sorted(often, key=lambda one: (-one.count, one.wording))[:limit]
