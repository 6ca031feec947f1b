"""What the world sees of appeals: the answers, and how many came, were answered in time, and with which outcome."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import TruncDate
from django.utils import timezone

from sangto_desk.common.days import today
from sangto_desk.common.queries import FirstRow
from sangto_desk.factchecks.models import ANSWERED, Appeal, AppealKind, Ending
from sangto_desk.factchecks.published.records import Claimant


@dataclass(frozen=True, slots=True)
class AnsweredAppeal:
    """An appeal and what the desk answered, as it was frozen.

    Attributes:
        number: Public number.
        slug: Of the fact-check.
        title: Of the fact-check, as it stands now.
        topic: Of the fact-check.
        version: Number of the version that it was about.
        kind: What was wanted.
        received: The day on which it came.
        due: The day by which an answer was promised.
        answered: When it was answered.
        asked: What was asked, in the words of the desk.
        outcome: How it ended.
        reason: Why.
        reply: The reply of the party concerned, where that is the outcome.
        party: Who replies.
        led_to: Number of the version that followed from it, if one did.
        impartial: Whether it was answered by somebody who neither wrote nor judged the fact-check.
        sha256: Of `canonical`.
        canonical: The frozen JSON, as RFC 8785 writes it.
    """

    number: int
    slug: str
    title: str
    topic: str
    version: int
    kind: AppealKind
    received: date
    due: date
    answered: datetime
    asked: str
    outcome: Ending
    reason: str
    reply: str
    party: Claimant | None
    led_to: int | None
    impartial: bool
    sha256: str
    canonical: str

    @property
    def late(self) -> bool:
        """Whether the answer came after the day that was promised."""
        return timezone.localdate(self.answered) > self.due


@dataclass(frozen=True, slots=True)
class AppealFigures:
    """How many appeals came and what became of them.

    Attributes:
        received: All that came.
        waiting: Not answered, and still in time.
        overdue: Not answered by the day that was promised.
        answered: Answered in public.
        in_time: Of those, by the day that was promised.
        aside: Set aside as no appeal.
        outcomes: How many of the answered ended how.
    """

    received: int
    waiting: int
    overdue: int
    answered: int
    in_time: int
    aside: int
    outcomes: tuple[tuple[Ending, int], ...]


def appeal_path(number: int) -> str:
    """The address of an answered appeal on the desk's own site."""
    return f"/khieu-nai/{number}/"


def get_appeal(number: int) -> AnsweredAppeal | None:
    """One answered appeal."""
    return next(_read(_answered().filter(number=number)), None)


def appeals_of(slug: str) -> list[AnsweredAppeal]:
    """The answered appeals to a fact-check, the first first."""
    if _one_of(slug) is None:  # as for most
        return []
    return list(_read(_answered().filter(factcheck__slug=slug).order_by("answered", "number")))


def answered_appeals(*, before: tuple[datetime, str] | None = None, limit: int = 50) -> list[AnsweredAppeal]:
    """Answered appeals, the last answered first.

    Args:
        before: Time of the answer and hash of the last one that was shown.
        limit: How many at the most.
    """
    rows = _answered()
    if before:
        rows = rows.filter(Q(answered__lt=before[0]) | Q(answered=before[0], sha256__lt=before[1]))
    return list(_read(rows.order_by("-answered", "-sha256")[:limit]))


def recent_appeals(*, topic: str = "", limit: int = 50) -> list[AnsweredAppeal]:
    """Those answered last, of a topic if one is given: what feeds tell of."""
    rows = _answered().filter(factcheck__current__topic=topic) if topic else _answered()
    return list(_read(rows.order_by("-answered", "-sha256")[:limit]))


def appeal_figures() -> AppealFigures:
    """Counted from all appeals that ever came."""
    waits, public = Q(outcome=""), Q(outcome__in=ANSWERED)
    counted = Appeal.objects.annotate(day=TruncDate("answered")).aggregate(
        received=Count("pk"),
        waiting=Count("pk", filter=waits & Q(due__gte=today())),
        overdue=Count("pk", filter=waits & Q(due__lt=today())),
        answered=Count("pk", filter=public),
        in_time=Count("pk", filter=public & Q(day__lte=F("due"))),
        aside=Count("pk", filter=Q(outcome=Ending.ASIDE)),
    )
    ended = dict(Appeal.objects.filter(public).order_by().values_list("outcome").annotate(count=Count("pk")))
    return AppealFigures(**counted, outcomes=tuple((ending, ended.get(ending, 0)) for ending in ANSWERED))


def _answered() -> QuerySet[Appeal]:
    return Appeal.objects.exclude(content="")


_one_of = FirstRow(lambda slug: _answered().filter(factcheck__slug=slug).values_list("number"))


def _read(rows: QuerySet[Appeal]) -> Iterator[AnsweredAppeal]:
    columns = ("content", "sha256", "factcheck__slug", "factcheck__current__title", "factcheck__current__topic")
    for content, sha256, slug, title, topic in rows.values_list(*columns):
        told = json.loads(content)
        yield AnsweredAppeal(
            number=told["number"],
            slug=slug,
            title=title,
            topic=topic,
            version=told["version"],
            kind=AppealKind(told["kind"]),
            received=date.fromisoformat(told["received"]),
            due=date.fromisoformat(told["due"]),
            answered=datetime.fromisoformat(told["answered"]),
            asked=told["asked"],
            outcome=Ending(told["outcome"]),
            reason=told["reason"],
            reply=told["reply"],
            party=Claimant(**told["party"]) if told["party"] else None,
            led_to=told["led_to"],
            impartial=told["impartial"],
            sha256=sha256,
            canonical=content,
        )
