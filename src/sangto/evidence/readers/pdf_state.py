"""The state of a PDF drawing while its operators are followed: matrices, colour, size, mode, what was painted before.

The operators: ISO 32000-1, 8.4 (state), 8.6 (colour), 9.3 and 9.4 (text), 8.10 (forms).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

TINY = 2.5  # points
_NEAR_WHITE = 0.94
_FILLS = (b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*")
_NOT_PAINTED = (3, 7)

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


def times(a: Matrix, b: Matrix) -> Matrix:
    """The matrix that applies `a`, then `b`."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


@dataclass(frozen=True, slots=True)
class State:
    """What q keeps and Q brings back."""

    matrix: Matrix = IDENTITY
    white: bool = False
    clear: bool = False
    mode: int = 0
    size: float = 0.0
    leading: float = 0.0


@dataclass(slots=True)
class Drawing:
    """A page, or a form on it, while its operators are followed; boxes are in units of the page."""

    seen: Box
    transparent: frozenset[str]
    state: State = field(default_factory=State)
    kept: list[State] = field(default_factory=list)
    line: Matrix = IDENTITY
    outline: list[Box] = field(default_factory=list)
    painted: list[Box] = field(default_factory=list)

    def box(self, x: float, y: float, width: float, height: float) -> Box:
        """The bounds of a rectangle after the present matrix."""
        corners = [(x, y), (x + width, y), (x, y + height), (x + width, y + height)]
        points = [times((1, 0, 0, 1, *corner), self.state.matrix)[4:] for corner in corners]
        xs, ys = zip(*points, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def reason(self) -> str:
        """Why text that is shown now cannot be seen; empty if it can."""
        whole = times(self.line, self.state.matrix)
        at = whole[4], whole[5]
        if not _inside(at, self.seen):
            return "off-page"
        if self.state.mode in _NOT_PAINTED:
            return "not-drawn"
        if self.state.clear:
            return "transparent"
        if abs(self.state.size) * abs(whole[0] * whole[3] - whole[1] * whole[2]) ** 0.5 < TINY:
            return "tiny"
        if self.state.white and not any(_inside(at, box) for box in self.painted):
            return "colour"
        return ""

    def follow(self, operands: Any, operator: bytes) -> None:
        """Change the state as an operator does."""
        known = _FOLLOW.get(operator)
        if known:
            known(self, operands)

    def form(self, matrix: Matrix, box: Box | None, transparent: frozenset[str]) -> Drawing:
        """The drawing of a form that is put here: it begins with this state, and what it paints is painted here."""
        inner = replace(self, state=replace(self.state, matrix=times(matrix, self.state.matrix)))
        inner.transparent, inner.kept, inner.outline = transparent, [], []
        if box:
            left, bottom, right, top = inner.box(box[0], box[1], box[2] - box[0], box[3] - box[1])
            seen = self.seen
            inner.seen = max(left, seen[0]), max(bottom, seen[1]), min(right, seen[2]), min(top, seen[3])
        return inner


def _inside(point: tuple[float, float], box: Box) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _keep(drawing: Drawing, _operands: Any) -> None:
    drawing.kept.append(drawing.state)


def _bring_back(drawing: Drawing, _operands: Any) -> None:
    if drawing.kept:
        drawing.state = drawing.kept.pop()


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return a, b, c, d, e, f


def _transform(drawing: Drawing, operands: Any) -> None:
    drawing.state = replace(drawing.state, matrix=times(_matrix(operands), drawing.state.matrix))


def _begin_text(drawing: Drawing, _operands: Any) -> None:
    drawing.line = IDENTITY


def _set_line(drawing: Drawing, operands: Any) -> None:
    drawing.line = _matrix(operands)


def _move(drawing: Drawing, operands: Any) -> None:
    drawing.line = times((1, 0, 0, 1, float(operands[0]), float(operands[1])), drawing.line)


def _move_and_lead(drawing: Drawing, operands: Any) -> None:
    drawing.state = replace(drawing.state, leading=-float(operands[1]))
    _move(drawing, operands)


def _next_line(drawing: Drawing, _operands: Any) -> None:
    _move(drawing, (0, -drawing.state.leading))


def _colour(drawing: Drawing, operands: Any) -> None:
    parts = [float(part) for part in operands if isinstance(part, int | float)]
    drawing.state = replace(drawing.state, white=bool(parts) and min(parts) >= _NEAR_WHITE)


def _cmyk(drawing: Drawing, operands: Any) -> None:
    drawing.state = replace(drawing.state, white=max(map(float, operands)) <= 1 - _NEAR_WHITE)


def _space(drawing: Drawing, _operands: Any) -> None:
    drawing.state = replace(drawing.state, white=False)


def _rectangle(drawing: Drawing, operands: Any) -> None:
    x, y, width, height = map(float, operands)
    drawing.outline.append(drawing.box(x, y, width, height))


def _fill(drawing: Drawing, _operands: Any) -> None:
    if not drawing.state.white:
        drawing.painted += drawing.outline
    drawing.outline = []


def _forget_outline(drawing: Drawing, _operands: Any) -> None:
    drawing.outline = []


def _draw(drawing: Drawing, _operands: Any) -> None:
    drawing.painted.append(drawing.box(0, 0, 1, 1))


def _graphics(drawing: Drawing, operands: Any) -> None:
    drawing.state = replace(drawing.state, clear=str(operands[0]) in drawing.transparent)


def _mode(drawing: Drawing, operands: Any) -> None:
    drawing.state = replace(drawing.state, mode=int(operands[0]))


def _font(drawing: Drawing, operands: Any) -> None:
    drawing.state = replace(drawing.state, size=float(operands[1]))


def _lead(drawing: Drawing, operands: Any) -> None:
    drawing.state = replace(drawing.state, leading=float(operands[0]))


_FOLLOW: dict[bytes, Callable[[Drawing, Any], None]] = {
    b"q": _keep,
    b"Q": _bring_back,
    b"cm": _transform,
    b"BT": _begin_text,
    b"Tm": _set_line,
    b"Td": _move,
    b"TD": _move_and_lead,
    b"T*": _next_line,
    b"'": _next_line,
    b'"': _next_line,
    b"g": _colour,
    b"rg": _colour,
    b"sc": _colour,
    b"scn": _colour,
    b"k": _cmyk,
    b"cs": _space,
    b"re": _rectangle,
    b"n": _forget_outline,
    b"S": _forget_outline,
    b"s": _forget_outline,
    b"Do": _draw,
    b"gs": _graphics,
    b"Tr": _mode,
    b"Tf": _font,
    b"TL": _lead,
    **dict.fromkeys(_FILLS, _fill),
}
