"""What all files of a report have in common: its words, its tables as texts, in the order in which they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sangto_desk.common.charts import shown
from sangto_desk.reports.content import Content, Line, said
from sangto_desk.reports.figures import CHAPTERS, Kind, Value
from sangto_desk.reports.inserts import changed, ranged

PART_COLUMNS = ("tips_received", "questions_answered", "days_to_answer_median", "factchecks_published", "corrections")
"""Figures of the units below that stand side by side; the spreadsheet has them all."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of texts: its title, its head, its rows; the first column is words, the others numbers."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """The words around the content, in the language of the reader."""

    period: str
    dates: str
    state: str
    version: str


def words_of(content: Content, *, draft: bool) -> Words:
    """The words of the cover."""
    period = content.period
    dates = _("from %(start)s to %(end)s") % {"start": date_format(period.start), "end": date_format(period.end)}
    made = date_format(content.made.date())
    if draft:
        state = _("Draft of %(day)s: not approved") % {"day": made}
    else:
        state = _("Approved on %(day)s by a second person and entered in the public log") % {"day": made}
    version = _("Version %(number)s") % {"number": content.version} if content.version > 1 else ""
    return Words(period.label, dates, state, version)


def tables_of(content: Content) -> list[Table]:
    """All tables, in order: a chapter each, the plan, the units below."""
    return [*_chapters(content), *_plan(content), *_parts(content)]


def figure_text(value: Value, line: Line) -> str:
    """A value as it is read, with its unit."""
    text = shown(value)
    if value is None or line.kind == Kind.COUNT:
        return text
    if line.kind == Kind.DAYS:
        return _("%(days)s days") % {"days": text}
    return f"{text}%" if line.kind == Kind.PERCENT else _("%(points)s points") % {"points": text}


def value_text(line: Line) -> str:
    """The value of the period as it is read; of what was measured the range, for which the label tells the unit."""
    if line.range:
        return _("%(value)s (95%%: %(range)s)") % {"value": shown(line.value), "range": ranged(line.range)}
    return figure_text(line.value, line)


def _chapters(content: Content) -> Iterator[Table]:
    head = (_("Figure"), _("This period"), _("Period before"), _("Change"))
    for chapter in CHAPTERS:
        lines = content.of_chapter(chapter.value)
        rows = tuple(
            (
                said(line.label),
                value_text(line),
                figure_text(line.before, line),
                changed(line.compared.change),
            )
            for line in lines
        )
        if rows:
            yield Table(said(content.chapters[chapter.value]), head, rows)


def _plan(content: Content) -> Iterator[Table]:
    aimed = [line for line in content.lines if line.target is not None]
    if aimed:
        head = (_("Target"), _("Planned"), _("Result"), _("Reached"))
        rows = tuple((said(line.label), planned_text(line), value_text(line), _mark(line.reached)) for line in aimed)
        yield Table(_("Plan and result"), head, rows)
    if content.tasks:
        head = (_("Task of the plan"), _("Who looks after it"), _("Due day"), _("Done on"))
        rows = tuple(
            (task.text, said(task.owner), _day(task.due), _day(task.done) if task.done else "–")
            for task in content.tasks
        )
        yield Table(_("Tasks of the plan"), head, rows)


def planned_text(line: Line) -> str:
    """A target in words: at least, or at most."""
    words = _("at most %(amount)s") if line.fewer_is_better else _("at least %(amount)s")
    return words % {"amount": shown(line.target)}


def _mark(reached: bool | None) -> str:
    if reached is None:
        return "–"
    return _("reached") if reached else _("not reached")


def _parts(content: Content) -> Iterator[Table]:
    if not content.parts:
        return
    lines = [line for name in PART_COLUMNS if (line := content.line(name))]
    head = (_("Unit"), *(said(line.label) for line in lines))
    rows = [
        (part_name(part.name, own=part.own), *(figure_text(part.values.get(line.name), line) for line in lines))
        for part in content.parts
    ]
    rows.append((_("Together"), *(figure_text(line.value, line) for line in lines)))
    yield Table(_("Units below"), head, tuple(rows))


def part_name(name: str, *, own: bool) -> str:
    """What a part is called: the unit below, or the unit itself without those."""
    return _("%(unit)s itself") % {"unit": name} if own else name


def _day(iso: str) -> str:
    return date_format(date.fromisoformat(iso))
