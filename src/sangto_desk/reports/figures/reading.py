"""Read the figures of a unit and all below it in a period: one query a family, whatever the number of units.

Order of steps: the groups of each family; what each unit itself has; sums, or merged days, for any unit of the tree. So
a figure of a unit is always that of its parts put together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sangto_desk.accounts.models import Unit
from sangto_desk.common.order import in_order
from sangto_desk.reports.figures.records import Amount, Figure, Group, Value
from sangto_desk.reports.figures.registry import FIGURES
from sangto_desk.reports.periods import Period


@dataclass(frozen=True, slots=True)
class Readings:
    """What was read of a unit and all below it.

    Attributes:
        unit: The unit that was asked for.
        period: Of which days.
        paths: Paths of all units below, by key.
        amounts: What each unit itself has, by name of the figure and key of the unit.
    """

    unit: Unit
    period: Period
    paths: dict[int, str]
    amounts: dict[str, dict[int, Amount]]

    def value(self, figure: Figure) -> Value:
        """A figure of the unit."""
        return figure.value(self.amounts[figure.name].values())

    def interval(self, figure: Figure) -> tuple[float, float] | None:
        """How sure a figure of the unit is; None where it is counted out."""
        return figure.interval(self.amounts[figure.name].values())

    def values(self, path: str = "") -> dict[str, Value]:
        """All figures that were read, by name: of the unit, or of a unit below it by its path."""
        units = [unit for unit, below in self.paths.items() if below.startswith(path)]
        return {
            name: FIGURES[name].value(own[unit] for unit in units if unit in own) for name, own in self.amounts.items()
        }

    def own(self, figure: Figure) -> Value:
        """A figure of the unit alone, without those below."""
        own = self.amounts[figure.name]
        return figure.value([own[self.unit.pk]] if self.unit.pk in own else [])


def read_figures(unit: Unit, period: Period, names: Iterable[str] | None = None) -> Readings:
    """The figures of a unit and all below it.

    Args:
        unit: Any unit of the tree.
        period: Days.
        names: Figures to read; all if left out.
    """
    figures = [FIGURES[name] for name in (FIGURES if names is None else names)]
    families = {figure.family.name: figure.family for figure in figures}
    groups = {name: _by_likeness(family.read(period, unit.path)) for name, family in families.items()}
    paths = dict(Unit.objects.filter(path__startswith=unit.path).values_list("pk", "path"))
    amounts = {figure.name: figure.amounts(groups[figure.family.name]) for figure in figures}
    return Readings(unit, period, paths, amounts)


def _by_likeness(groups: Iterable[Group]) -> dict[tuple[str, ...], list[Group]]:
    found: dict[tuple[str, ...], list[Group]] = {}
    for group in groups:
        found.setdefault(group.alike, []).append(group)
    return found


def children_of(unit: Unit) -> list[Unit]:
    """The units right below one, by name."""
    return sorted(Unit.objects.filter(parent=unit), key=lambda row: (in_order(row.name), row.pk))
