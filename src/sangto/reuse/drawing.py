"""A cluster of texts that share passages as a drawing: texts on a circle, lines between those that share."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from html import escape

SIZE = 320
MOST_NAMED = 16  # texts of a cluster whose names still fit into the drawing


def cluster_svg(
    names: Sequence[str], lines: Iterable[tuple[str, str, float]], *, label: str, address: Callable[[str], str] = str
) -> str:
    """Draw a cluster.

    Args:
        names: Of the texts.
        lines: Pairs of names, and which share of the text that shares more is shared, in [0, 1]: the more, the thicker.
        label: What the drawing shows, for those who do not see it.
        address: Where a text can be read, for links; the name itself makes none.

    Returns:
        An SVG element, safe to put into a page.
    """
    middle, radius = SIZE / 2, SIZE / 2 - 40
    angles = [2 * math.pi * at / len(names) - math.pi / 2 for at in range(len(names))]
    places = {
        name: (middle + radius * math.cos(angle), middle + radius * math.sin(angle))
        for name, angle in zip(names, angles, strict=True)
    }
    drawn = "".join(
        f'<line x1="{places[a][0]:.1f}" y1="{places[a][1]:.1f}" x2="{places[b][0]:.1f}" y2="{places[b][1]:.1f}" '
        f'stroke-width="{1 + 5 * share:.1f}"/>'
        for a, b, share in lines
    )
    points = "".join(
        _point(name, x, y, named=len(names) <= MOST_NAMED, address=address(name)) for name, (x, y) in places.items()
    )
    return (
        f'<svg viewBox="0 0 {SIZE} {SIZE}" width="{SIZE}" role="img" aria-label="{escape(label)}">'
        f'<g stroke="currentColor" stroke-opacity="0.4">{drawn}</g>'
        f'<g fill="currentColor" font-size="12">{points}</g></svg>'
    )


def _point(name: str, x: float, y: float, *, named: bool, address: str) -> str:
    point = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5"><title>{escape(name)}</title></circle>'
    if named:
        above_or_below = y - 9 if y < SIZE / 2 + 1 else y + 18  # outside the circle, where no line runs
        point += f'<text x="{x:.1f}" y="{above_or_below:.1f}" text-anchor="middle">{escape(name[:18])}</text>'
    return point if address == name else f'<a href="{escape(address)}">{point}</a>'
