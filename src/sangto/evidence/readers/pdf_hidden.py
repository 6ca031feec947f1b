"""Words of a PDF page that are drawn so that nobody sees them.

Steps: follow the operators of the page with their state (`pdf_state`), and those of the forms (XObjects) that it draws
with the state in which it draws them; decide for each that shows text whether it can be seen; let pypdf read page and
forms once more with only those that cannot.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject
from pypdf.generic import ContentStream, NameObject

from sangto.evidence.readers.pdf_state import IDENTITY, Box, Drawing, Matrix

MOST_FORMS = 100  # on a page; a form may draw others, and they others
_SHOWS = (b"Tj", b"TJ", b"'", b'"')


@dataclass(frozen=True, slots=True)
class _Stream:
    """The operators of a page or form, with the reason why each cannot be seen (empty if it can)."""

    content: ContentStream
    resources: Any
    reasons: list[str]


def hidden_on(page: PageObject) -> dict[str, str]:
    """Words of a page that cannot be seen, by reason (see `HiddenText.kind`)."""
    content = page.get_contents()
    if content is None:
        return {}
    resources = _plain(page.get("/Resources"))
    drawing = Drawing(_bounds(page), _transparent(resources))
    found: dict[str, list[str]] = {}
    for stream in _streams(page, content, resources, drawing, iter(range(MOST_FORMS)), ()):
        operations = list(stream.content.operations)
        for reason in dict.fromkeys(filter(None, stream.reasons)):
            stream.content.operations = [
                operation
                for operation, own in zip(operations, stream.reasons, strict=True)
                if operation[1] != b"Do" and (operation[1] not in _SHOWS or own == reason)
            ]
            found.setdefault(reason, []).append(_text_of(page, stream))
    return {reason: "\n".join(texts) for reason, texts in found.items()}


def _streams(
    page: PageObject,
    content: ContentStream,
    resources: Any,
    drawing: Drawing,
    numbers: Iterator[int],
    within: tuple[int, ...],
) -> list[_Stream]:
    """A drawing and the forms that it draws.

    Args:
        page: The page on which all is drawn.
        content: The operators of the drawing.
        resources: Its forms and graphics states by name.
        drawing: Its state at the beginning.
        numbers: Gives a number for each form that may still be looked into.
        within: The forms in which this one is drawn, so that none is drawn within itself.
    """
    reasons, inner = [], []
    for operands, operator in content.operations:
        form = _form(resources, operands) if operator == b"Do" else None
        if form is None:
            drawing.follow(operands, operator)
        elif id(form) not in within and next(numbers, None) is not None:
            own = _plain(form.get("/Resources")) or resources
            begun = drawing.form(_matrix(form), _box(form), _transparent(own))
            inner += _streams(page, ContentStream(form, page.pdf), own, begun, numbers, (*within, id(form)))
        reasons.append(drawing.reason() if operator in _SHOWS else "")
    return [_Stream(content, resources, reasons), *inner]


def _text_of(page: PageObject, stream: _Stream) -> str:
    """What pypdf reads when a page has these operators and resources."""
    changed = {"/Contents": stream.content, "/Resources": stream.resources}
    kept = {name: page.get(name) for name in changed}
    try:
        for name, value in changed.items():
            page[NameObject(name)] = value
        return page.extract_text()
    finally:
        for name, value in kept.items():
            if value is None:
                del page[name]
            else:
                page[NameObject(name)] = value


def _plain(value: Any) -> Any:
    """A dictionary of a PDF, followed to where it stands; empty if there is none."""
    value = value.get_object() if hasattr(value, "get_object") else value
    return value if hasattr(value, "items") else {}


def _form(resources: Any, operands: Any) -> Any:
    """The form of this name; None if it is a picture or nothing."""
    found = _plain(_plain(resources.get("/XObject")).get(operands[0])) if operands else {}
    return found if found.get("/Subtype") == "/Form" else None


def _numbers(value: Any, size: int) -> list[float] | None:
    try:
        numbers = [float(part) for part in value]
    except (TypeError, ValueError):
        return None
    return numbers if len(numbers) == size else None


def _matrix(form: Any) -> Matrix:
    numbers = _numbers(form.get("/Matrix"), 6)
    if numbers is None:
        return IDENTITY
    a, b, c, d, e, f = numbers
    return a, b, c, d, e, f


def _box(form: Any) -> Box | None:
    """The part of a form that is seen; None if it does not say."""
    numbers = _numbers(form.get("/BBox"), 4)
    if numbers is None:
        return None
    left, bottom, right, top = numbers
    return left, bottom, right, top


def _bounds(page: PageObject) -> Box:
    box = page.cropbox
    left, right = sorted((float(box.left), float(box.right)))
    bottom, top = sorted((float(box.bottom), float(box.top)))
    return left, bottom, right, top


def _transparent(resources: Any) -> frozenset[str]:
    """Names of the graphics states that make fills fully transparent."""
    states = _plain(resources.get("/ExtGState"))
    return frozenset(name for name, state in states.items() if state.get_object().get("/ca", 1) == 0)
