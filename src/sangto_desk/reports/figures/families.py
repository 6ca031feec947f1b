"""Rows that figures count: which of a period, and to which unit each belongs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django.db.models import QuerySet

from sangto_desk.audit.models import LogEntry
from sangto_desk.claims.models import Claim, Refusal
from sangto_desk.factchecks.models import FactCheck, Version, VersionKind
from sangto_desk.factchecks.published import path_of
from sangto_desk.inbox.models import Question, Tip
from sangto_desk.inbox.selectors.counts import tips_by_unit
from sangto_desk.reports.figures.records import Family, Group, Where
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


def _log_entries(period: Period) -> QuerySet[LogEntry]:
    start, end = period.moments()
    return LogEntry.objects.filter(kind="appeal-outcome", at__gte=start, at__lt=end)


def _appeals(period: Period, path: str) -> Iterator[tuple[int, int, str]]:
    """Number of the entry, unit and outcome of each appeal about a fact-check of a unit and below it."""
    contents = [(entry.number, json.loads(entry.content)) for entry in _log_entries(period)]
    if not contents:
        return
    factchecks = FactCheck.objects.filter(unit__path__startswith=path).values_list("slug", "unit_id")
    units = {path_of(slug): unit for slug, unit in factchecks}
    for number, content in contents:
        if content["concerns"] in units:
            yield number, units[content["concerns"]], content["outcome"]


def _appeal_groups(period: Period, path: str) -> Iterator[Group]:
    for _number, unit, outcome in _appeals(period, path):
        yield Group(unit, (outcome,), 1)


def _appeal_rows(period: Period, path: str, where: Where) -> QuerySet[LogEntry]:
    wanted = where.get("outcome")
    numbers = [number for number, _unit, outcome in _appeals(period, path) if not wanted or outcome in wanted]
    return _log_entries(period).filter(number__in=numbers)


APPEALS = Family(
    "appeals",
    _log_entries,
    alike=("outcome",),
    newest=("-number",),
    groups=_appeal_groups,
    select=_appeal_rows,
)
