"""Charts inside lessons: drawn on the server from the figures in the text, each with its table.

An honest chart is one of `common.charts`, whose axis begins at zero. ``from:`` begins it elsewhere, to teach what that
does to the eye; nothing else in the desk can.
"""

from __future__ import annotations

from dataclasses import replace

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.charts import DARK, QUIET, Chart, Series, columns, shown
from sangto_desk.training.blocks import Block, LessonFault
from sangto_desk.training.questions import read_number

_WIDTH, _HEIGHT, _LEFT, _FLOOR, _TOP = 480, 240, 64, 204, 16
MOST_VALUES = 24

__all__ = ["Chart", "chart_of"]


def chart_of(block: Block) -> Chart:
    """A chart from ``title:``, ``of:`` (what is measured), ``by:`` (what the labels are) and lines ``label; value``.

    Raises:
        LessonFault: A line holds no number, or there are too many.
    """
    rows = [_row(block, line) for line in block.need("data").splitlines() if line.strip()]
    if not 2 <= len(rows) <= MOST_VALUES:
        raise LessonFault(
            block.line,
            format_lazy(_("a chart has from 2 to {most} lines (got {count})."), most=MOST_VALUES, count=len(rows)),
        )
    labels, values = [label for label, _value in rows], [value for _label, value in rows]
    title, series = block.need("title"), Series(block.need("of"), tuple(values))
    begin = read_number(block.get("from", "0"))
    if begin is None or begin < 0 or (begin and begin >= min(values)):
        raise LessonFault(block.line, _("“from:” is a number below all values."))
    chart = columns(title, block.get("by"), labels, [series], width=_WIDTH)
    return chart if begin == 0 else replace(chart, svg=_cut(title, labels, values, begin), size=(_WIDTH, _HEIGHT))


def _row(block: Block, line: str) -> tuple[str, float]:
    label, _semicolon, value = line.rpartition(";")
    number = read_number(value)
    if not label or number is None or number < 0:
        raise LessonFault(block.line, format_lazy(_("“{line}” is not “label; number”."), line=line[:60]))
    return label.strip(), number


def _cut(title: str, labels: list[str], values: list[float], begin: float) -> SafeString:
    """Upright bars on an axis that begins at `begin`."""
    top = max(values)
    step = (_WIDTH - _LEFT - 8) / len(values)
    heights = [(value - begin) / (top - begin) * (_FLOOR - _TOP) for value in values]
    bars = format_html_join(
        "",
        '<rect class="chart-bar" x="{}" y="{}" width="{}" height="{}" fill="{}"/>'
        '<text x="{}" y="{}" text-anchor="middle">{}</text>',
        (
            (
                f"{_LEFT + at * step + step * 0.15:.1f}",
                f"{_FLOOR - height:.1f}",
                f"{step * 0.7:.1f}",
                f"{height:.1f}",
                DARK,
                f"{_LEFT + (at + 0.5) * step:.1f}",
                _HEIGHT - 10,
                labels[at],
            )
            for at, height in enumerate(heights)
        ),
    )
    axis = format_html_join(
        "",
        '<path class="chart-line" d="M{} {}H{}" stroke="{}"/><text x="{}" y="{}" text-anchor="end">{}</text>',
        ((_LEFT, y, _WIDTH - 8, QUIET, _LEFT - 6, y + 4, shown(value)) for y, value in ((_FLOOR, begin), (_TOP, top))),
    )
    return format_html(
        '<svg class="chart" role="img" viewBox="0 0 {} {}" font-family="Noto Sans, sans-serif" font-size="13">'
        "<title>{}</title>{}{}</svg>",
        _WIDTH,
        _HEIGHT,
        title,
        axis,
        bars,
    )
