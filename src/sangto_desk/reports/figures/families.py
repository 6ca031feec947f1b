"""Rows that figures count: which of a period, and to which unit each belongs."""

from __future__ import annotations

from collections.abc import Iterator

from sangto_desk.claims.models import Claim, Refusal
from sangto_desk.factchecks.models import Version, VersionKind
from sangto_desk.factchecks.models.appeals import Appeal
from sangto_desk.inbox.models import Question, Tip
from sangto_desk.inbox.selectors.counts import tips_by_unit
from sangto_desk.reports.figures.records import Family, Group
from sangto_desk.reports.periods import Period

NEWEST_VERSION = ("-at", "-pk")


def _tip_groups(period: Period, path: str) -> Iterator[Group]:
    for unit, count in tips_by_unit(path, period.start, period.end).items():
        yield Group(unit, (), count)


TIPS = Family(
    "tips",
    lambda period: Tip.objects.filter(day__gte=period.start, day__lte=period.end),
    unit="question__unit",
    newest=("-day", "-pk"),
    groups=_tip_groups,
)
QUESTIONS = Family(
    "questions",
    lambda period: Question.objects.filter(first_day__gte=period.start, first_day__lte=period.end),
    newest=("-first_day", "-pk"),
)
ANSWERS = Family(
    "answers",
    lambda period: Question.objects.filter(answered_day__gte=period.start, answered_day__lte=period.end),
    alike=("status",),
    takes=("first_day", "answered_day"),
    between_days=True,
    newest=("-answered_day", "-pk"),
)
CLAIMS = Family(
    "claims",
    lambda period: Claim.objects.filter(opened__gte=period.moments()[0], opened__lt=period.moments()[1]),
    newest=("-number",),
)
REFUSALS = Family(
    "refusals",
    lambda period: Refusal.objects.filter(at__gte=period.moments()[0], at__lt=period.moments()[1]),
    newest=("-number",),
)
PUBLICATIONS = Family(
    "publications",
    lambda period: Version.objects.filter(
        kind=VersionKind.PUBLICATION, at__gte=period.moments()[0], at__lt=period.moments()[1]
    ),
    unit="factcheck__unit",
    alike=("rating", "topic"),
    adds="source_count",
    newest=NEWEST_VERSION,
)
CHECKING_TIMES = Family(
    "checking-times",
    PUBLICATIONS.rows,
    unit="factcheck__unit",
    takes=("factcheck__claim__opened", "at"),
    newest=NEWEST_VERSION,
)
AMENDMENTS = Family(
    "amendments",
    lambda period: Version.objects.exclude(kind=VersionKind.PUBLICATION).filter(
        at__gte=period.moments()[0], at__lt=period.moments()[1]
    ),
    unit="factcheck__unit",
    alike=("kind",),
    newest=NEWEST_VERSION,
)


APPEALS_RECEIVED = Family(
    "appeals-received",
    lambda period: Appeal.objects.filter(received__gte=period.start, received__lte=period.end),
    unit="factcheck__unit",
    newest=("-number",),
)
APPEALS_ANSWERED = Family(
    "appeals-answered",
    lambda period: Appeal.objects.filter(answered__gte=period.moments()[0], answered__lt=period.moments()[1]),
    unit="factcheck__unit",
    alike=("outcome",),
    newest=("-number",),
)
