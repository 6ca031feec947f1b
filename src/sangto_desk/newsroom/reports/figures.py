"""The figures of a unit in a period, drillable down to units below and to the rows that were counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from sangto_desk.accounts.selectors import units_of
from sangto_desk.claims.models import Claim, Refusal
from sangto_desk.common.pagination import page_of
from sangto_desk.contests.models import Entry, Promotion
from sangto_desk.factchecks.models import Version
from sangto_desk.factchecks.models.appeals import Appeal
from sangto_desk.inbox.models import Question, Tip
from sangto_desk.newsroom.access import member, needs
from sangto_desk.reports import rules
from sangto_desk.reports.content import Content
from sangto_desk.reports.documents.parts import PART_COLUMNS
from sangto_desk.reports.drawing import charts_of
from sangto_desk.reports.figures import CHAPTERS, Chapter, figure_named
from sangto_desk.reports.making import live_content
from sangto_desk.reports.periods import Period, usual
from sangto_desk.reports.selectors import get_unit
from sangto_desk.training.models import Day


@needs(rules.VIEW)
@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """All figures of a unit in a period, beside those of the period before and the targets of the plan."""
    user = member(request)
    unit = get_unit(user, request.GET.get("unit", ""))
    period = asked_period(request)
    content = live_content(unit, period)
    context = {
        **shown_content(content),
        "unit": unit,
        "units": units_of(user, rules.VIEW).order_by("path"),
        "usual": usual(),
        "kinds": ("xlsx", "pdf", "docx"),
    }
    return render(request, "newsroom/reports/figures.html", context)


def asked_period(request: HttpRequest) -> Period:
    """The period in the address: by its name, or by two days; the present half-year if none is named."""
    asked = request.GET
    if asked.get("start") and asked.get("end"):
        return Period.read(f"{asked['start']}--{asked['end']}")
    today = timezone.localdate()
    return (
        Period.read(asked.get("period", ""))
        if asked.get("period")
        else Period.of("h", today.year, 1 + today.month // 7)
    )


def shown_content(content: Content) -> dict[str, object]:
    """What the templates of a report show of it."""
    return {
        "content": content,
        "period": content.period,
        "before": content.period.before(),
        "chapters": [
            (content.chapters[chapter.value], content.of_chapter(chapter.value))
            for chapter in CHAPTERS
            if content.of_chapter(chapter.value)
        ],
        "charts": charts_of(content),
        "columns": [line for name in PART_COLUMNS if (line := content.line(name))],
    }


@dataclass(frozen=True, slots=True)
class Row:
    """A row behind a figure: when, what, of which unit, and the page about it."""

    when: str
    words: str
    unit: str
    url: str


@needs(rules.VIEW)
@require_safe
def rows(request: HttpRequest) -> HttpResponse:
    """The list behind a figure: the rows that were counted."""
    user = member(request)
    unit = get_unit(user, request.GET.get("unit", ""))
    period = asked_period(request)
    figure = figure_named(request.GET.get("figure", ""))
    related = {
        Tip: ("question__unit", "question__claim"),
        Version: ("factcheck__unit", "factcheck__claim"),
        Entry: ("unit", "contest"),
        Appeal: ("factcheck__unit",),
        Promotion: ("entry__unit", "entry__contest"),
    }.get(figure.behind(period, unit.path).model, ("unit",))
    behind = figure.behind(period, unit.path).select_related(*related)
    page = page_of(behind, order=figure.family.newest, at=request.GET.get("at", ""))
    context = {
        "figure": figure,
        "chapter": CHAPTERS[Chapter(figure.chapter)],
        "unit": unit,
        "period": period,
        "page": page,
        "rows": list(_rows(page.rows, figure.family.newest[0])),
        "back": f"{reverse('newsroom:figures')}?{urlencode([('unit', str(unit.pk)), ('period', period.name)])}",
    }
    return render(request, "newsroom/reports/rows.html", context)


def _rows(found: Iterable[object], newest: str) -> Iterable[Row]:
    for row in found:
        if isinstance(row, Tip):
            yield _about_question(row.question, date_format(row.day), row.text)
        elif isinstance(row, Question):
            counted = (row.answered_day if newest == "-answered_day" else None) or row.first_day
            yield _about_question(row, date_format(counted), row.focus)
        elif isinstance(row, Version):
            number = row.factcheck.claim.number
            yield Row(_day(row.at), row.title, row.factcheck.unit.name, reverse("newsroom:factcheck", args=[number]))
        elif isinstance(row, Claim):
            yield Row(_day(row.opened), row.wording, row.unit.name, reverse("newsroom:claim", args=[row.number]))
        elif isinstance(row, Refusal):
            url = f"{reverse('newsroom:refusals')}?reason={row.reason_code}"
            yield Row(_day(row.at), row.text, row.unit.name, url)
        elif isinstance(row, Day):
            yield Row(_day(row.starts), row.title, row.unit.name, reverse("newsroom:training-day", args=[row.pk]))
        elif isinstance(row, Entry):
            yield _about_entry(row, _day(row.received))
        elif isinstance(row, Promotion):
            yield _about_entry(row.entry, _day(row.at))
        elif isinstance(row, Appeal):
            day = date_format(row.received)
            yield Row(
                day,
                row.asked or row.factcheck.slug,
                row.factcheck.unit.name,
                reverse("newsroom:appeal", args=[row.number]),
            )


def _about_entry(entry: Entry, when: str) -> Row:
    return Row(when, f"{entry.contest.title}: {entry.number}", entry.unit.name, f"/cuoc-thi/{entry.contest.slug}/")


def _about_question(question: Question, when: str, words: str) -> Row:
    return Row(when, words[:200], question.unit.name, reverse("newsroom:question", args=[question.pk]))


def _day(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "SHORT_DATE_FORMAT")
