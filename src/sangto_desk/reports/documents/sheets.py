"""A report as a workbook: figures, units below, course, tasks, texts. Numbers stay numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from sangto_desk.common.spreadsheets import Sheet, Value, workbook_bytes
from sangto_desk.reports.content import Content, said
from sangto_desk.reports.documents.parts import part_name, words_of


def xlsx_report(content: Content, *, draft: bool) -> bytes:
    """The workbook of a report."""
    words = words_of(content, draft=draft)
    above = (content.title or content.unit, f"{content.unit}, {words.period} ({words.dates})", words.state)
    return workbook_bytes(_sheets(content, above), title=content.title or content.unit, made=content.made)


def _sheets(content: Content, above: tuple[str, ...]) -> Iterator[Sheet]:
    head = (
        _("Chapter"),
        _("Figure"),
        _("This period"),
        _("Period before"),
        _("Change, per cent"),
        _("Target"),
        _("What is counted"),
        _("Name in texts"),
        _("95%, from"),
        _("95%, to"),
    )
    yield Sheet(_("Figures"), head, _figures(content), above, (26, 38, 12, 12, 12, 12, 60, 30, 10, 10))
    if content.parts:
        names = (_("Unit"), *(said(line.label) for line in content.lines))
        rows = [
            (part_name(part.name, own=part.own), *(part.values.get(line.name) for line in content.lines))
            for part in content.parts
        ]
        rows.append((_("Together"), *(line.value for line in content.lines)))
        yield Sheet(_("Units below"), names, rows, above, (32, *(14 for _line in content.lines)))
    course = [(step.label, step.tips, step.factchecks) for step in content.steps]
    yield Sheet(_("Course"), (_("Time"), _("Tips received"), _("Fact-checks published")), course, above)
    if content.tasks:
        tasks: list[tuple[Value, ...]] = [
            (task.text, said(task.owner), _day(task.due), _day(task.done)) for task in content.tasks
        ]
        names = (_("Task of the plan"), _("Who looks after it"), _("Due day"), _("Done on"))
        yield Sheet(_("Tasks of the plan"), names, tasks, above)
    texts = [(part.title, part.text) for part in content.sections if part.text]
    if texts:
        yield Sheet(_("Texts"), (_("Heading"), _("What is said")), texts, above, (30, 60))


def _figures(content: Content) -> Iterator[tuple[Value, ...]]:
    for line in content.lines:
        change = line.compared.change
        yield (
            said(content.chapters[line.chapter]),
            said(line.label),
            line.value,
            line.before,
            None if change is None else round(change, 1),
            line.target,
            said(line.definition),
            line.name,
            *(line.range or (None, None)),
        )


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None
