"""Figures in the texts of a report: ``{{tips_received}}`` becomes the value that the tables show.

After a colon stands what of it is meant: ``{{tips_received:before}}`` the period before, ``:change`` the difference in
per cent, ``:target`` the target of the plan, ``:range`` the 95 % interval of a figure that is measured. Anything else
between double braces is an error that names what is nearly called so: a text with a wrong name is never shown as if it
were right.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.charts import shown
from sangto_desk.common.errors import Unacceptable
from sangto_desk.reports.figures import FIGURES, Value, close_names

ASPECTS = ("", "before", "change", "target", "range")
_INSERT = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_LONE = re.compile(r"\{\{|\}\}")


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure beside what it is compared with.

    Attributes:
        value: In the period.
        before: In the period before.
        target: Of the plan; None without one.
        range: The ends of the 95 % interval of the value; None of what is counted out.
    """

    value: Value
    before: Value = None
    target: Value = None
    range: tuple[float, float] | None = None

    @property
    def change(self) -> float | None:
        """Difference to the period before, in per cent of it; None where it was 0 or unknown."""
        if self.value is None or not self.before:
            return None
        return 100 * (self.value - self.before) / self.before


def filled(text: str, lookup: Callable[[str], Compared]) -> str:
    """A text with the values in the place of their names.

    Args:
        text: As it was written.
        lookup: Gives a figure by its name, which is known to exist.

    Raises:
        Unacceptable: A name between double braces is no figure; says which, and what is nearly called so.
    """

    def value_of(found: re.Match[str]) -> str:
        name, aspect = _checked(found[1])
        compared = lookup(name)
        if aspect == "change":
            return changed(compared.change)
        if aspect == "range":
            return ranged(compared.range)
        value = {"": compared.value, "before": compared.before, "target": compared.target}[aspect]
        return shown(value)

    check(text)
    return _INSERT.sub(value_of, text)


def changed(change: float | None) -> str:
    """A change in per cent, with its sign; a dash where there is nothing to compare with."""
    if change is None:
        return "–"
    rounded = round(change, 1)
    sign = "+" if rounded > 0 else "−" if rounded < 0 else ""
    return f"{sign}{shown(abs(rounded))}%"


def ranged(ends: tuple[float, float] | None) -> str:
    """An interval in words; a dash where there is none."""
    return gettext("%(low)s to %(high)s") % {"low": shown(ends[0]), "high": shown(ends[1])} if ends else "–"


def check(text: str) -> None:
    """Look at all names in a text.

    Raises:
        Unacceptable: As `filled`.
    """
    for found in _INSERT.finditer(text):
        _checked(found[1])
    if lone := _LONE.search(_INSERT.sub("", text)):
        raise Unacceptable(
            format_lazy(_("“{braces}” stands alone: a figure is written {{{{name}}}}."), braces=lone[0]),
            hint=_("Close the braces, or take them out."),
            code="reports.braces",
        )


def _checked(inside: str) -> tuple[str, str]:
    name, _colon, aspect = inside.strip().partition(":")
    name, aspect = name.strip(), aspect.strip()
    if name not in FIGURES:
        raise Unacceptable(
            format_lazy(_("There is no figure “{name}”."), name=name[:60]),
            hint=close_names(name),
            code="reports.figure",
        )
    if aspect not in ASPECTS:
        raise Unacceptable(
            format_lazy(_("“{aspect}” is nothing that can be said of a figure."), aspect=aspect[:60]),
            hint=_("Write before, change, target or range after the colon, or nothing."),
            code="reports.aspect",
        )
    return name, aspect
