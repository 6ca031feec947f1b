"""Make what a report says from the data as they are now.

Order of steps of `content_for`: read all figures of the period and of the one before (one query a family and period),
add them up for the unit and for each unit right below it, put the targets of the plan beside them, count the course of
the period, and put the figures into the texts.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Count, Q
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import override

from sangto_desk.accounts.models import Role, Unit
from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.inbox.selectors.counts import tips_by_day
from sangto_desk.reports.content import LANGUAGES, Content, Line, Part, Step, Task, Words, Written
from sangto_desk.reports.figures import CHAPTERS, FIGURES, Readings, children_of, read_figures
from sangto_desk.reports.figures.families import PUBLICATIONS
from sangto_desk.reports.inserts import Compared, filled
from sangto_desk.reports.models import Plan, Report, Section
from sangto_desk.reports.periods import Period
from sangto_desk.reports.published import path_of, slug_of


def content_for(report: Report, *, at: datetime | None = None) -> Content:
    """What a draft says now; what a report that is being frozen says for ever.

    Raises:
        Unacceptable: A text names a figure that there is none of.
    """
    period = Period(report.start, report.end)
    earlier = Report.objects.filter(unit=report.unit, start=report.start, end=report.end, version=report.version - 1)
    previous = earlier.values_list("frozen__sha256", flat=True).first()
    return live_content(
        report.unit,
        period,
        title=report.title,
        version=report.version,
        previous=previous or "",
        sections=report.sections.all(),
        at=at,
    )


def live_content(
    unit: Unit,
    period: Period,
    *,
    title: str = "",
    version: int = 1,
    previous: str = "",
    sections: Iterable[Section] = (),
    at: datetime | None = None,
) -> Content:
    """The figures of a unit in a period, with the texts of a report if there is one."""
    now, before = read_figures(unit, period), read_figures(unit, period.before())
    plan = Plan.objects.filter(unit=unit, start=period.start, end=period.end).first()
    targets = dict(plan.targets.values_list("figure", "amount")) if plan else {}
    lines = tuple(_line(name, now, before, targets) for name in FIGURES)
    found = {line.name: line for line in lines}
    return Content(
        path=path_of(slug_of(unit, period, version)),
        version=version,
        previous=previous,
        desk=desk_profile().name,
        unit=unit.name,
        unit_id=unit.pk,
        above=names_above(unit),
        start=period.start.isoformat(),
        end=period.end.isoformat(),
        at=(at or timezone.now()).isoformat(),
        title=title,
        aims=plan.aims if plan else "",
        chapters={chapter.value: in_both(label) for chapter, label in CHAPTERS.items()},
        lines=lines,
        parts=tuple(_parts(unit, now)),
        steps=tuple(_steps(unit, period)),
        tasks=tuple(_tasks(plan)),
        sections=tuple(_written(section, found) for section in sections),
    )


def in_both(words: str | Promise) -> Words:
    """A text of the software in both languages."""
    found = {}
    for language in LANGUAGES:
        with override(language):
            found[language] = str(words)
    return found


def names_above(unit: Unit) -> tuple[str, ...]:
    """Names of the units above one, the uppermost first."""
    keys = [int(key) for key in unit.path.strip("/").split("/")][:-1]
    names = dict(Unit.objects.filter(pk__in=keys).values_list("pk", "name")) if keys else {}
    return tuple(names[key] for key in keys)


def _line(name: str, now: Readings, before: Readings, targets: dict[str, int]) -> Line:
    figure = FIGURES[name]
    return Line(
        name=name,
        chapter=figure.chapter.value,
        label=in_both(figure.label),
        definition=in_both(figure.definition),
        value=now.value(figure),
        before=before.value(figure),
        target=targets.get(name),
        fewer_is_better=figure.fewer_is_better,
        kind=figure.kind.value,
        range=now.interval(figure),
    )


def _parts(unit: Unit, now: Readings) -> Iterable[Part]:
    """The units right below, and what the unit itself has, so that together they are the whole."""
    below = children_of(unit)
    if not below:
        return
    own = {name: now.own(FIGURES[name]) for name in FIGURES}
    if any(own.values()):
        yield Part(unit.pk, unit.name, True, own)
    for child in below:
        yield Part(child.pk, child.name, False, now.values(child.path))


def _steps(unit: Unit, period: Period) -> Iterable[Step]:
    tips = tips_by_day(unit.path, period.start, period.end)
    steps = period.steps()
    counts = {f"step_{at}": Count("pk", filter=_came_out_in(step)) for at, step in enumerate(steps)}
    published = PUBLICATIONS.within(period, unit.path).order_by().aggregate(**counts)
    for at, step in enumerate(steps):
        came = sum(count for day, count in tips.items() if step.start <= day <= step.end)
        yield Step(step.short, came, published[f"step_{at}"])


def _came_out_in(step: Period) -> Q:
    begin, beyond = step.moments()
    return Q(at__gte=begin, at__lt=beyond)


def _tasks(plan: Plan | None) -> Iterable[Task]:
    for task in plan.tasks.all() if plan else ():
        owner = in_both(Role(task.owner).label)
        yield Task(task.text, owner, task.due.isoformat(), task.done.isoformat() if task.done else "")


def _written(section: Section, lines: dict[str, Line]) -> Written:
    def lookup(name: str) -> Compared:
        return lines[name].compared

    with override("vi"):
        return Written(section.title, section.text, filled(section.text, lookup))
