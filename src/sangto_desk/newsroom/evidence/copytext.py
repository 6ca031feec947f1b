"""The text of a copy on a page: a stretch of it at a time, with quotations and findings marked, every character kept.

The script that picks quotations counts code points in what it finds on the page, so nothing may be added to the text
itself: marks are elements around it, line ends stay as they are (a carriage return as a character reference, since HTML
would turn it into a line feed).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

WINDOW = 20_000  # code points of a page


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text, and where its neighbours begin; None where there is none."""

    start: int
    end: int
    previous: int | None
    next: int | None


def stretch_at(text: str, place: int, size: int = WINDOW) -> Stretch:
    """The stretch of a text in which a place lies. Stretches end with a line where they can.

    Args:
        text: Of the copy.
        place: A code point; outside the text the nearest counts.
        size: Code points of a stretch at the most.
    """
    start, previous = 0, None
    while True:
        end = _end(text, start, size)
        if place < end or end == len(text):
            return Stretch(start, end, previous, end if end < len(text) else None)
        start, previous = end, start


def _end(text: str, start: int, size: int) -> int:
    if len(text) - start <= size:
        return len(text)
    line = text.rfind("\n", start + size // 2, start + size)
    return line + 1 if line >= 0 else start + size


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to be marked in a text.

    Attributes:
        start: First code point.
        end: Behind the last.
        style: Classes.
        name: Id of the element with which it begins; empty for none.
        label: What a screen reader says of it; empty for nothing.
    """

    start: int
    end: int
    style: str
    name: str = ""
    label: str = ""


def marked(text: str, marks: Iterable[Mark] = (), *, start: int = 0, end: int | None = None) -> SafeString:
    """A stretch of a text as HTML, its marks as ``mark`` elements; where marks overlap, one element has both styles.

    Args:
        text: The whole text, in which marks count.
        marks: In any order.
        start: Where the stretch begins.
        end: Where it ends; the end of the text if left out.
    """
    end = len(text) if end is None else end
    inside = [mark for mark in marks if mark.start < end and mark.end > start and mark.start < mark.end]
    borders = sorted(
        {start, end, *(place for mark in inside for place in (mark.start, mark.end) if start < place < end)}
    )
    parts = [
        _part(text[one:two], [mark for mark in inside if mark.start <= one and two <= mark.end], one)
        for one, two in zip(borders, borders[1:], strict=False)
    ]
    return mark_safe("".join(parts))  # every part is escaped


def _part(text: str, marks: Sequence[Mark], start: int) -> str:
    shown = escape(text).replace("\r", "&#13;")
    if not marks:
        return shown
    style = escape(" ".join(dict.fromkeys(mark.style for mark in marks)))
    names = [mark.name for mark in marks if mark.name and mark.start == start]
    label = next((mark.label for mark in marks if mark.label), "")
    attributes = f' id="{escape(names[0])}"' if names else ""
    attributes += f' title="{escape(label)}"' if label else ""
    return f'<mark class="{style}"{attributes}>{shown}</mark>'
