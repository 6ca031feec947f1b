"""Lying bars, for what has names rather than times: units, judges, ratings; part of the `charts`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.html import format_html

from sangto_desk.common.charts import FONT, QUIET, Chart, Series, bar, framed, number, shown

CLOSE = 24
"""From so many lying bars on they stand closer."""
MOST_BARS = 60


def bars(
    title: str,
    corner: str,
    labels: Sequence[str],
    series: Sequence[Series],
    *,
    width: int = 680,
    label_width: int = 200,
) -> Chart:
    """Lying bars, one group a label, the value at the end of each; the second series outlined.

    From `CLOSE` labels on they stand closer, so that `MOST_BARS` of them fit on a page; of more, the first are drawn,
    and the table has all.
    """
    form = _Lying.of(len(labels), len(series))
    drawn = labels[:MOST_BARS]
    top = max([value or 0 for one in series for value in one.values[:MOST_BARS]] + [1])
    scale = (width - label_width - 64) / top
    marks = []
    for at, label in enumerate(drawn):
        y = at * form.step + form.room / 2
        short = label if len(label) <= 30 else label[:29] + "…"
        middle = number(y + form.thick * len(series) / 2 + form.font * 0.35)
        marks.append(format_html('<text x="{}" y="{}" text-anchor="end">{}</text>', label_width - 8, middle, short))
        values = [one.values[at] for one in series]
        for place, value in enumerate(values):
            if value is not None:
                marks.append(bar(label_width, y + place * form.thick, value * scale, form.thick - form.gap, place))
        for value, words, baseline in form.ends(y, values):
            marks.append(
                format_html('<text x="{}" y="{}">{}</text>', number(label_width + value * scale + 6), baseline, words)
            )
    height = max(form.step * len(drawn), form.step)
    axis = format_html('<path class="chart-line" d="M{} 0V{}" stroke="{}"/>', label_width - 0.5, height, QUIET)
    rows = tuple((label, *(shown(one.values[at]) for one in series)) for at, label in enumerate(labels))
    legend = tuple((("full", "outlined")[at], one.name) for at, one in enumerate(series)) if len(series) > 1 else ()
    head = (corner, *(one.name for one in series))
    svg = framed(title, width, height, [axis, *marks], font=form.font)
    return Chart(title, svg, (width, height), head, rows, legend)


@dataclass(frozen=True, slots=True)
class _Lying:
    """How lying bars stand: thickness, room between groups, gap below a bar, letters, step; units of the drawing."""

    thick: int
    room: int
    gap: int
    font: int
    step: int

    @classmethod
    def of(cls, labels: int, series: int) -> _Lying:
        close = labels >= CLOSE
        thick, room = ((6, 4) if close else (15, 14)) if series > 1 else ((10, 3) if close else (18, 12))
        return cls(thick, room, 1 if close else 3, 10 if close else FONT, thick * series + room)

    def ends(self, y: float, values: Sequence[float | None]) -> Iterable[tuple[float, str, str]]:
        """Values written at the ends of a group of bars: where, what, at which height; close bars share one place."""
        known = [value for value in values if value is not None]
        if self.thick < self.font and known:
            words = " / ".join(shown(value) for value in values)
            yield max(known), words, number(y + self.thick * len(values) / 2 + self.font * 0.35)
            return
        for place, value in enumerate(values):
            if value is not None:
                yield value, shown(value), number(y + place * self.thick + self.thick / 2 + self.font * 0.3)
