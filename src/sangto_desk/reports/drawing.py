"""The charts of a report: its course, ratings, topics, the units right below. Each title says what is to be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from sangto_desk.common.charts import Chart, Series, columns, shown
from sangto_desk.common.lying_bars import bars
from sangto_desk.reports.content import Content, Line, said
from sangto_desk.reports.figures import Chapter

MOST_PARTS = 15


def charts_of(content: Content) -> list[Chart]:
    """Those charts for which there is anything to draw."""
    return [
        *_course(content),
        *_compared(content, Chapter.RATINGS),
        *_compared(content, Chapter.TOPICS),
        *_parts(content),
    ]


def _course(content: Content) -> Iterator[Chart]:
    tips = [step.tips for step in content.steps]
    if not any(tips):
        return
    most = max(range(len(tips)), key=tips.__getitem__)
    title = _("Tips came most in %(when)s: %(count)s") % {"when": content.steps[most].label, "count": shown(tips[most])}
    labels = [step.label for step in content.steps]
    yield columns(title, _("Time"), labels, [Series(_("Tips received"), tuple(tips))])


def _compared(content: Content, chapter: Chapter) -> Iterator[Chart]:
    lines = [line for line in content.of_chapter(chapter.value) if line.value or line.before]
    if not lines:
        return
    total = sum(line.value or 0 for line in lines)
    first = max(lines, key=lambda line: line.value or 0)
    if total:
        share = round(100 * (first.value or 0) / total)
        words = _("%(share)s%% of the fact-checks: %(what)s") % {"share": share, "what": said(first.label)}
    else:
        words = said(content.chapters[chapter.value])
    corner = _("Rating") if chapter is Chapter.RATINGS else _("Topic")
    yield bars(words, corner, [said(line.label) for line in lines], both_periods(lines))


def both_periods(lines: Sequence[Line]) -> list[Series]:
    """This period full, the one before outlined."""
    return [
        Series(_("This period"), tuple(line.value for line in lines)),
        Series(_("Period before"), tuple(line.before for line in lines)),
    ]


def _parts(content: Content) -> Iterator[Chart]:
    parts = sorted(content.parts, key=lambda part: -(part.values.get("tips_received") or 0))
    parts = [part for part in parts if part.values.get("tips_received")][:MOST_PARTS]
    if len(parts) < 2:
        return
    title = _("Most tips came to %(unit)s: %(count)s") % {
        "unit": parts[0].name,
        "count": shown(parts[0].values["tips_received"]),
    }
    values = Series(_("Tips received"), tuple(part.values["tips_received"] for part in parts))
    yield bars(title, _("Unit"), [part.name for part in parts], [values])
