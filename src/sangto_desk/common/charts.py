"""Charts as SVG drawn on the server, each with the table behind it.

Readable in black and white: what is compared differs in form (full and outlined bars, a dotted line), never in colour
alone. Colours are attributes, so that a chart stands alone in a document; on a page the classes ``chart-…`` of its
stylesheet take their place. A screen reader is told the title and reads the table.

Order of steps of each function: the scale from the largest value, the axes, the marks, the frame with title.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from django.utils.formats import number_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

DARK, QUIET, LINE = "#0f5c63", "#5d5852", "#d9d5ce"
FONT = 13
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 20, 12, 30


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart and what stands behind it.

    Attributes:
        title: The finding, in a sentence.
        svg: The drawing, safe to put into a page or a document.
        size: Its width and height, in its own units.
        head: Names of the columns of the table.
        rows: The table: texts, already in the language of the reader.
        legend: What full and outlined marks mean; empty where there is one series.
    """

    title: str
    svg: SafeString
    size: tuple[float, float]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    legend: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Values under a name, one for each label of the chart; None leaves a gap."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """What is expected from a place on: a middle, and the limits of an interval, of equal length."""

    name: str
    middle: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


def columns(
    title: str, corner: str, labels: Sequence[str], series: Sequence[Series], *, width: int = 680, height: int = 240
) -> Chart:
    """Upright bars over time: the first series full, a second one outlined beside it.

    Args:
        title: The finding.
        corner: What the labels are, for the table.
        labels: One for each place.
        series: One or two.
        width: Of the drawing, in its own units.
        height: The same.
    """
    top = nice_ceiling(max((value or 0 for one in series for value in one.values), default=0))
    plot = _Plot(width, height, top, len(labels))
    marks = [plot.axis(), plot.labels(labels)]
    for place, one in enumerate(series):
        marks.append(plot.bars(one.values, place, len(series)))
    rows = tuple((label, *(shown(one.values[at]) for one in series)) for at, label in enumerate(labels))
    legend = tuple((("full", "outlined")[at], one.name) for at, one in enumerate(series)) if len(series) > 1 else ()
    head = (corner, *(one.name for one in series))
    return Chart(title, framed(title, width, height, marks), (width, height), head, rows, legend)


def expected(
    title: str, corner: str, labels: Sequence[str], seen: Series, band: Band, *, width: int = 680, height: int = 220
) -> Chart:
    """Bars of what was, then a dotted line within its interval for what is expected; labels cover both."""
    top = nice_ceiling(max([*(value or 0 for value in seen.values), *band.high], default=0))
    plot = _Plot(width, height, top, len(labels))
    begin = len(seen.values)
    marks = [plot.axis(), plot.labels(labels), plot.bars(seen.values, 0, 1), plot.band(band, begin)]
    rows = [(label, shown(seen.values[at]), "") for at, label in enumerate(labels[:begin])]
    rows += [
        (labels[begin + at], "", f"{shown(middle)} ({shown(band.low[at])}–{shown(band.high[at])})")
        for at, middle in enumerate(band.middle)
    ]
    legend = (("full", seen.name), ("line", band.name))
    head = (corner, seen.name, band.name)
    return Chart(title, framed(title, width, height, marks), (width, height), head, tuple(rows), legend)


def spark(values: Sequence[float], words: str, *, width: int = 120, height: int = 28) -> SafeString:
    """A line as small as a word, its last point marked; `words` say the same for who does not see it."""
    top = max([*values, 1])
    step = (width - 6) / max(len(values) - 1, 1)
    points = [(3 + at * step, height - 3 - value / top * (height - 6)) for at, value in enumerate(values)]
    path = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) if points else ""
    x, y = points[-1] if points else (0, 0)
    return format_html(
        '<svg class="chart-spark" role="img" width="{}" height="{}" viewBox="0 0 {} {}"><title>{}</title>'
        '<path class="chart-stroke" d="{}" fill="none" stroke="{}" stroke-width="1.5"/>'
        '<circle class="chart-bar" cx="{}" cy="{}" r="2.5" fill="{}"/></svg>',
        width, height, width, height, words, path, DARK, number(x), number(y), DARK,
    )  # fmt: skip


def nice_ceiling(value: float) -> float:
    """The least of 1, 2, 5 times a power of ten that is not below a value; at least 1."""
    if value <= 1:
        return 1
    power = 10 ** floor(log10(value))
    return float(next(step * power for step in (1, 2, 2.5, 5, 10) if step * power >= value))


def shown(value: float | None) -> str:
    """A number as it is read here: ``1.234,5``; a dash for none."""
    if value is None:
        return "–"
    places = 0 if float(value).is_integer() else 1
    return str(number_format(value, places, use_l10n=True, force_grouping=True))


def number(value: float) -> str:
    """A coordinate: one decimal, with a point whatever the language."""
    return f"{value:.1f}".removesuffix(".0")


def bar(x: float, y: float, width: float, height: float, place: int) -> SafeString:
    """A full bar, or an outlined one for the second series."""
    if place == 0:
        paint = format_html('class="chart-bar" fill="{}"', DARK)
    else:
        paint = format_html('class="chart-outline" fill="none" stroke="{}" stroke-width="1.2"', QUIET)
    width, height = max(width, 0), max(height, 0)
    return format_html(
        '<rect x="{}" y="{}" width="{}" height="{}" {}/>', number(x), number(y), number(width), number(height), paint
    )


@dataclass(frozen=True, slots=True)
class _Plot:
    """The area of upright charts: from values and places to coordinates."""

    width: int
    height: int
    top: float
    places: int

    @property
    def step(self) -> float:
        return (self.width - _LEFT - _RIGHT) / max(self.places, 1)

    @property
    def floor(self) -> float:
        return self.height - _BOTTOM

    def x(self, place: float) -> float:
        return _LEFT + place * self.step

    def y(self, value: float) -> float:
        return self.floor - value / self.top * (self.floor - _TOP)

    def axis(self) -> SafeString:
        ticks = 2 if self.top <= 2 else (5 if self.top % 5 == 0 or self.top < 5 else 4)
        values = [self.top * at / ticks for at in range(ticks + 1)]
        if self.top <= 2:
            values = [float(at) for at in range(int(self.top) + 1)]
        return format_html_join(
            "",
            '<path class="chart-line" d="M{} {}H{}" stroke="{}"/><text x="{}" y="{}" text-anchor="end">{}</text>',
            (
                (
                    _LEFT,
                    number(self.y(v)),
                    self.width - _RIGHT,
                    QUIET if v == 0 else LINE,
                    _LEFT - 6,
                    number(self.y(v) + 4),
                    shown(v),
                )
                for v in values
            ),
        )

    def labels(self, labels: Sequence[str]) -> SafeString:
        widest = max((len(label) for label in labels), default=1) * FONT * 0.6 + 8
        every = max(1, ceil(widest / self.step))
        return format_html_join(
            "",
            '<text x="{}" y="{}" text-anchor="middle">{}</text>',
            (
                (number(self.x(at + 0.5)), self.height - 10, label)
                for at, label in enumerate(labels)
                if (len(labels) - 1 - at) % every == 0
            ),
        )

    def bars(self, values: Sequence[float | None], place: int, among: int) -> SafeString:
        room = self.step * (0.12 if self.step > 6 else 0.05)
        width = (self.step - 2 * room) / among
        drawn = [
            bar(
                self.x(at) + room + place * width,
                self.y(v),
                width - (1 if among > 1 else 0),
                self.floor - self.y(v),
                place,
            )
            for at, v in enumerate(values)
            if v
        ]
        return _joined(drawn)

    def band(self, band: Band, begin: int) -> SafeString:
        xs = [self.x(begin + at + 0.5) for at in range(len(band.middle))]
        upper = [f"{number(x)} {number(self.y(v))}" for x, v in zip(xs, band.high, strict=True)]
        lower = [f"{number(x)} {number(self.y(v))}" for x, v in zip(xs, band.low, strict=True)]
        area = "M" + "L".join([*upper, *reversed(lower)]) + "Z"
        line = "M" + "L".join(f"{number(x)} {number(self.y(v))}" for x, v in zip(xs, band.middle, strict=True))
        dots = [
            format_html(
                '<circle class="chart-bar" cx="{}" cy="{}" r="3" fill="{}"/>', number(x), number(self.y(v)), DARK
            )
            for x, v in zip(xs, band.middle, strict=True)
        ]
        drawn = format_html(
            '<path class="chart-band" d="{}" fill="#e0eff0" stroke="{}" stroke-dasharray="3 3"/>'
            '<path class="chart-stroke" d="{}" fill="none" stroke="{}" stroke-width="2"/>',
            area, DARK, line, DARK,
        )  # fmt: skip
        return _joined([drawn, *dots])


def _joined(parts: Iterable[SafeString]) -> SafeString:
    return mark_safe("".join(parts))


def framed(title: str, width: int, height: float, marks: Iterable[SafeString], *, font: int = FONT) -> SafeString:
    """A drawing from its marks, with its title for a screen reader."""
    return format_html(
        '<svg class="chart" xmlns="http://www.w3.org/2000/svg" role="img" width="{}" height="{}" viewBox="0 0 {} {}" '
        'font-family="Noto Sans, sans-serif" font-size="{}" fill="{}"><title>{}</title>{}</svg>',
        width, number(height), width, number(height), font, "#1f1d1a", title, _joined(marks),
    )  # fmt: skip
