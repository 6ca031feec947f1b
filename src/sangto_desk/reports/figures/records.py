"""What a figure is: a name, words, and one definition, from which its value and the list behind it both come.

A `Family` says which rows are counted in a period and to which unit each belongs. A `Figure` counts, adds up or takes a
percentile of the rows of its family that its `where` lets through. The value is what the rows say grouped by unit; the
list is the same rows, one by one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from itertools import chain
from typing import Any

from django.db.models import Count, F, Func, IntegerField, QuerySet, Sum
from django.utils import timezone
from django.utils.functional import Promise

from sangto_desk.reports.periods import Period
from sangto_desk.training.gain import FEWEST, interval

Amount = int | Counter[int]
"""Of a unit: how many, or how many rows took how many days."""
Value = int | float | None
Where = Mapping[str, tuple[str, ...]]
"""Values that fields must have."""


class Measure(StrEnum):
    """What is made of the rows."""

    COUNT = "count"
    MEDIAN = "median"
    P90 = "p90"
    SUM = "sum"
    MEAN = "mean"


class Kind(StrEnum):
    """What a value is a number of."""

    COUNT = "count"
    DAYS = "days"
    PERCENT = "percent"
    POINTS = "points"


class Chapter(StrEnum):
    """The part of a report in which a figure stands."""

    INTAKE = "intake"
    CHECKING = "checking"
    RATINGS = "ratings"
    TOPICS = "topics"
    AMENDING = "amending"
    TRAINING = "training"
    CONTESTS = "contests"


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one unit that are alike: how many, the sum of their amount, and what each of them measures.

    Attributes:
        unit: Key of the unit.
        alike: Values of the dimensions of the family, in their order.
        count: Rows.
        amount: Sum of the field that is added up; 0 where the family has none.
        days: The days that each of them took, or what else is measured; None where the family measures nothing.
    """

    unit: int
    alike: tuple[str, ...]
    count: int
    amount: int = 0
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Family:
    """Rows of one sort.

    Attributes:
        name: Stable.
        rows: Those of a period, of all units.
        unit: The field that leads to their unit.
        alike: Fields by which figures tell them apart.
        adds: A field to add up.
        takes: The fields of the day or moment at which a row begins and ends.
        between_days: Both are days.
        newest: The order of the list behind it; the last field is unique.
        groups: Another way to the same groups that is faster; checked against `grouped` in tests.
    """

    name: str
    rows: Callable[[Period], QuerySet[Any]]
    unit: str = "unit"
    alike: tuple[str, ...] = ()
    adds: str = ""
    takes: tuple[str, str] | None = None
    between_days: bool = False
    newest: tuple[str, ...] = ("-pk",)
    groups: Callable[[Period, str], Iterable[Group]] | None = None

    def read(self, period: Period, path: str) -> list[Group]:
        """The groups of a period in a unit and below it.

        Args:
            period: Days.
            path: Of the unit.
        """
        return list((self.groups or self.grouped)(period, path))

    def grouped(self, period: Period, path: str) -> Iterable[Group]:
        """The groups, straight from the rows."""
        fields: list[Any] = [f"{self.unit}_id", *self.alike]
        if self.takes:
            # Days are subtracted in the database, of which few groups are left; moments need the desk's own clock.
            fields += [DaysBetween(*self.takes)] if self.between_days else self.takes
        rows = self.within(period, path).order_by().values_list(*fields)
        counted = rows.annotate(rows_counted=Count("pk"), **({"added": Sum(self.adds)} if self.adds else {}))
        many, zone = len(self.alike), timezone.get_default_timezone()
        for unit, *rest in counted:
            alike, tail = tuple(rest[:many]), rest[many:]
            days = None
            if self.takes and self.between_days:
                days, *tail = tail
            elif self.takes:
                days, tail = days_between(tail[0], tail[1], zone), tail[2:]
            yield Group(unit, alike, tail[0], tail[1] if self.adds else 0, days)

    def within(self, period: Period, path: str, where: Where | None = None) -> QuerySet[Any]:
        """The rows of a period in a unit and below it; those alone whose fields have the values of `where`."""
        allowed = {f"{name}__in": values for name, values in (where or {}).items()}
        return self.rows(period).filter(**{f"{self.unit}__path__startswith": path}, **allowed)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a report.

    Attributes:
        name: In texts, addresses and files: ``tips_received``.
        chapter: Where it stands.
        label: What it is called.
        definition: What exactly is counted, for a reader who doubts it.
        family: Whose rows.
        measure: What is made of them.
        where: Values that the dimensions must have, by field; none lets all through.
        fewer_is_better: A target for it is reached from above.
        kind: What its value is a number of.
        parts: How many of what the rows measure make one of the value.
        sampled: Whether another day would have given other rows, so that the mean is told with its interval.
    """

    name: str
    chapter: Chapter
    label: Promise
    definition: Promise
    family: Family
    measure: Measure = Measure.COUNT
    where: Where = field(default_factory=dict)
    fewer_is_better: bool = False
    kind: Kind = Kind.COUNT
    parts: int = 1
    sampled: bool = False

    def amounts(self, groups: Mapping[tuple[str, ...], Sequence[Group]]) -> dict[int, Amount]:
        """What each unit itself has, from the groups of the family by what makes them alike."""
        wanted = [(self.family.alike.index(name), values) for name, values in self.where.items()]
        fitting = [alike for alike in groups if all(alike[place] in values for place, values in wanted)]
        wholes = chain.from_iterable(groups[alike] for alike in fitting)
        if self.spread:
            spreads: dict[int, Counter[int]] = defaultdict(Counter)
            for group in wholes:
                if group.days is not None:
                    spreads[group.unit][group.days] += group.count
            return dict(spreads)
        sums: dict[int, int] = defaultdict(int)
        for group in wholes:
            sums[group.unit] += group.amount if self.measure is Measure.SUM else group.count
        return dict(sums)

    def value(self, amounts: Iterable[Amount]) -> Value:
        """The value of several units together."""
        if self.measure is Measure.MEAN:
            return mean(merged(amounts), self.parts)
        if self.spread:
            return percentile(merged(amounts), 50 if self.measure is Measure.MEDIAN else 90)
        return sum(amount for amount in amounts if isinstance(amount, int))

    def interval(self, amounts: Iterable[Amount]) -> tuple[float, float] | None:
        """The 95 % interval of the value of several units together; None of what is counted out, or of few."""
        measured = [value / self.parts for value in merged(amounts).elements()] if self.sampled else []
        if len(measured) < FEWEST:
            return None
        low, high = interval(measured)
        return round(low, 1), round(high, 1)

    def behind(self, period: Period, path: str) -> QuerySet[Any]:
        """The rows that the figure counts, the newest first."""
        return self.family.within(period, path, self.where).order_by(*self.family.newest)

    @property
    def spread(self) -> bool:
        """Whether it is made of what each row measures, so that units are merged rather than added."""
        return self.measure in (Measure.MEDIAN, Measure.P90, Measure.MEAN)


def percentile(spread: Counter[int], share: int) -> int | None:
    """The least number of days within which at least `share` per cent of the rows were done; None of no rows."""
    total, seen = spread.total(), 0
    for days in sorted(spread):
        seen += spread[days]
        if 100 * seen >= share * total:
            return days
    return None


def merged(amounts: Iterable[Amount]) -> Counter[int]:
    """What the rows of several units measure, together."""
    spread: Counter[int] = Counter()
    for amount in amounts:
        assert isinstance(amount, Counter), "what is counted or added up is no spread"
        spread.update(amount)
    return spread


def mean(spread: Counter[int], parts: int = 1) -> float | None:
    """The mean of what the rows measure, to one decimal; None of no rows.

    Args:
        spread: How many rows measure how much.
        parts: How many of what they measure make one.
    """
    total = spread.total()
    return round(sum(value * count for value, count in spread.items()) / (total * parts), 1) if total else None


def days_between(begin: datetime, end: datetime, zone: tzinfo) -> int:
    """Days from the day of one moment to that of another, on a clock; never below 0."""
    return max(end.astimezone(zone).toordinal() - begin.astimezone(zone).toordinal(), 0)


class DaysBetween(Func):
    """Days from one day to another, in the database."""

    output_field = IntegerField()
    template = "(%(expressions)s)"

    def __init__(self, begin: str, end: str) -> None:
        super().__init__(F(end), F(begin))

    def as_sql(self, compiler: Any, connection: Any, **more: Any) -> Any:  # type: ignore[override]
        """PostgreSQL subtracts days as they are."""
        return super().as_sql(compiler, connection, **{**more, "arg_joiner": " - "})

    def as_sqlite(self, compiler: Any, connection: Any, **more: Any) -> Any:
        """SQLite keeps days as texts; Julian days are numbers."""
        inner = "CAST(julianday(%(expressions)s) AS INTEGER)"
        return super().as_sql(compiler, connection, **{**more, "template": inner, "arg_joiner": ") - julianday("})
