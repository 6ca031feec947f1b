"""The kind of a statement and personal data, in the readable answer of ``sangto check``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import click

from sangto.records import Answer, CheckedStatement, Kind
from sangto_cli.labels import Labels
from sangto_cli.printing import one_line, printable

COLOURS = {Kind.FACT: "green", Kind.PREDICTION: "cyan", Kind.OPINION: "yellow", Kind.DIRECTIVE: "magenta"}
"""Colours of kinds; the others have none."""


def show_kind(checked: CheckedStatement, labels: Labels) -> str:
    """Kind, for a fact how worth checking, and the reasons, on one line."""
    name = click.style(labels.statements[checked.kind], fg=COLOURS.get(checked.kind), bold=True)
    worth = "" if checked.worthiness is None else f" {checked.worthiness * 100:.0f} %"
    reasons = (f"{labels.cues.get(c.name, c.name)}: “{one_line(printable(c.text))}”" for c in checked.reasons)
    return " · ".join([name + worth, *dict.fromkeys(reasons)])


def show_silent(checked: CheckedStatement, labels: Labels) -> Iterator[str]:
    """A statement that nobody has checked, with its kind."""
    yield f"  {one_line(printable(checked.statement.text))}"
    yield f"    {show_kind(checked, labels)}"


def show_personal_data(answer: Answer, labels: Labels) -> Iterator[str]:
    """A line that says which personal data is in the text, and what hides it; none if there is none."""
    counts = Counter(labels.data[item.kind] for item in answer.found)
    if counts:
        found = ", ".join(f"{name} ({number})" if number > 1 else name for name, number in counts.items())
        yield click.style(labels.personal.format(found), fg="yellow")
