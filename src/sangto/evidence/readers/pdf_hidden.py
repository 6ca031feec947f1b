"""Words of a PDF page that are drawn so that nobody sees them.

Steps: follow the operators of the page with their state (matrices, colour, size, mode, what was painted before);
decide for each that shows text whether it can be seen; let pypdf read the page once more with only those that cannot.
Text in forms (XObjects) that a page draws is not looked at.

The operators: ISO 32000-1, 8.4 (state), 8.6 (colour), 9.3 and 9.4 (text).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from pypdf import PageObject
from pypdf.generic import ContentStream, NameObject

TINY = 2.5  # points
_NEAR_WHITE = 0.94
_SHOWS = (b"Tj", b"TJ", b"'", b'"')
_FILLS = (b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*")
_NOT_PAINTED = (3, 7)

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


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
class _State:
    """What q keeps and Q brings back."""

    matrix: Matrix = _IDENTITY
    white: bool = False
    clear: bool = False
    mode: int = 0
    size: float = 0.0
    leading: float = 0.0


@dataclass(slots=True)
class _Page:
    """A page while its operators are followed; boxes are in its own units."""

    seen: Box
    transparent: frozenset[str]
    state: _State = field(default_factory=_State)
    kept: list[_State] = field(default_factory=list)
    line: Matrix = _IDENTITY
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


def _inside(point: tuple[float, float], box: Box) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def hidden_on(page: PageObject) -> dict[str, str]:
    """Words of a page that cannot be seen, by reason (see `HiddenText.kind`)."""
    content = page.get_contents()
    if content is None:
        return {}
    operations = list(content.operations)
    reasons = _reasons(operations, _Page(_bounds(page), _transparent(page)))
    found = {}
    for reason in dict.fromkeys(filter(None, reasons)):
        content.operations = [
            operation
            for operation, own in zip(operations, reasons, strict=True)
            if operation[1] != b"Do" and (operation[1] not in _SHOWS or own == reason)
        ]
        found[reason] = _text_of(page, content)
    return found


def _text_of(page: PageObject, content: ContentStream) -> str:
    kept = page["/Contents"]
    page[NameObject("/Contents")] = content
    try:
        return page.extract_text()
    finally:
        page[NameObject("/Contents")] = kept


def _bounds(page: PageObject) -> Box:
    box = page.cropbox
    left, right = sorted((float(box.left), float(box.right)))
    bottom, top = sorted((float(box.bottom), float(box.top)))
    return left, bottom, right, top


def _transparent(page: PageObject) -> frozenset[str]:
    """Names of the graphics states of a page that make fills fully transparent."""
    resources: Any = page.get("/Resources") or {}
    states = resources.get_object().get("/ExtGState", {}) if resources else {}
    states = states.get_object() if hasattr(states, "get_object") else states
    return frozenset(name for name, state in states.items() if state.get_object().get("/ca", 1) == 0)


def _reasons(operations: list[tuple[Any, bytes]], page: _Page) -> list[str]:
    """For each operator that shows text the reason why it is not seen; empty for all others."""
    reasons = []
    for operands, operator in operations:
        follow = _FOLLOW.get(operator)
        if follow:
            follow(page, operands)
        reasons.append(page.reason() if operator in _SHOWS else "")
    return reasons


def _keep(page: _Page, _operands: Any) -> None:
    page.kept.append(page.state)


def _bring_back(page: _Page, _operands: Any) -> None:
    if page.kept:
        page.state = page.kept.pop()


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return a, b, c, d, e, f


def _transform(page: _Page, operands: Any) -> None:
    page.state = replace(page.state, matrix=times(_matrix(operands), page.state.matrix))


def _begin_text(page: _Page, _operands: Any) -> None:
    page.line = _IDENTITY


def _set_line(page: _Page, operands: Any) -> None:
    page.line = _matrix(operands)


def _move(page: _Page, operands: Any) -> None:
    page.line = times((1, 0, 0, 1, float(operands[0]), float(operands[1])), page.line)


def _move_and_lead(page: _Page, operands: Any) -> None:
    page.state = replace(page.state, leading=-float(operands[1]))
    _move(page, operands)


def _next_line(page: _Page, _operands: Any) -> None:
    _move(page, (0, -page.state.leading))


def _colour(page: _Page, operands: Any) -> None:
    parts = [float(part) for part in operands if isinstance(part, int | float)]
    page.state = replace(page.state, white=bool(parts) and min(parts) >= _NEAR_WHITE)


def _cmyk(page: _Page, operands: Any) -> None:
    page.state = replace(page.state, white=max(map(float, operands)) <= 1 - _NEAR_WHITE)


def _space(page: _Page, _operands: Any) -> None:
    page.state = replace(page.state, white=False)


def _rectangle(page: _Page, operands: Any) -> None:
    x, y, width, height = map(float, operands)
    page.outline.append(page.box(x, y, width, height))


def _fill(page: _Page, _operands: Any) -> None:
    if not page.state.white:
        page.painted += page.outline
    page.outline = []


def _forget_outline(page: _Page, _operands: Any) -> None:
    page.outline = []


def _draw(page: _Page, _operands: Any) -> None:
    page.painted.append(page.box(0, 0, 1, 1))


def _graphics(page: _Page, operands: Any) -> None:
    page.state = replace(page.state, clear=str(operands[0]) in page.transparent)


def _mode(page: _Page, operands: Any) -> None:
    page.state = replace(page.state, mode=int(operands[0]))


def _font(page: _Page, operands: Any) -> None:
    page.state = replace(page.state, size=float(operands[1]))


def _lead(page: _Page, operands: Any) -> None:
    page.state = replace(page.state, leading=float(operands[0]))


_FOLLOW: dict[bytes, Callable[[_Page, Any], None]] = {
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
