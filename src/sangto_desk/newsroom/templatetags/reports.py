"""How figures of reports are shown: ``{% load reports %}``."""

from __future__ import annotations

from django import template

from sangto_desk.reports.content import Line, Words
from sangto_desk.reports.content import said as said_words
from sangto_desk.reports.documents.parts import figure_text, planned_text, value_text
from sangto_desk.reports.figures import Value
from sangto_desk.reports.inserts import changed

register = template.Library()


@register.filter
def said(words: Words) -> str:
    """A text of the software in the language of the reader."""
    return said_words(words)


@register.filter
def figure(value: Value, line: Line) -> str:
    """A value of a figure, as it is read."""
    return figure_text(value, line)


@register.filter
def told(line: Line) -> str:
    """The value of the period, with its range if it was measured."""
    return value_text(line)


@register.filter
def change(line: Line) -> str:
    """The change against the period before, in per cent."""
    return changed(line.compared.change)


@register.filter
def planned(line: Line) -> str:
    """The target: at least, or at most."""
    return planned_text(line)


@register.filter
def value_of(values: dict[str, Value], line: Line) -> Value:
    """The value of a part."""
    return values.get(line.name)


@register.filter
def braces(line: Line) -> str:
    """The name of a figure as it stands in a text."""
    return f"{{{{{line.name}}}}}"
