"""Do two quantities say the same, and if not, do they speak of the same thing?

Values are compared as intervals in the base unit of their dimension, the way they were written: "hơn 2.300" agrees with
2.352, "gần 1,2 km" with 1.198 m, "tăng gấp đôi" with "tăng 100 %", 9/10 with 90 %. How far a comparator may reach is a
convention of this project (a quarter upwards for "hơn", a fifth downwards for "gần", a tenth around "khoảng").
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from sangto.tables.units import UNITS
from sangto.text import Quantity

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_REACH = {
    ">": (Decimal(1), Decimal("1.25")),
    "<": (Decimal("0.8"), Decimal(1)),
    "<~": (Decimal("0.8"), Decimal("1.02")),
    "~": (Decimal("0.9"), Decimal("1.1")),
}
_BOUNDS = frozenset({">=", "<="})
_KNOWN = frozenset(name for name, _, _ in UNITS.values())
_LOOSE = frozenset({"count", "number"})
_FAR = Decimal("1e30")


class Interval(NamedTuple):
    """The values that a quantity allows, in the base unit of `scale`."""

    scale: str
    low: Decimal
    high: Decimal
    exact: bool


def interval(quantity: Quantity, *, converted: bool = True) -> Interval | None:
    """The values that a quantity allows, in the base unit of its scale or as written; None if it names none."""
    scale, factor = _scale(quantity) if converted else ("", Decimal(1))
    if quantity.value is not None:
        value = quantity.value * factor
        if quantity.dimension == "multiple":
            value = (quantity.value - 1) * 100
        if quantity.comparator == ">=":
            return Interval(scale, value, _FAR, False)
        if quantity.comparator == "<=":
            return Interval(scale, -_FAR, value, False)
        down, up = _REACH.get(quantity.comparator, (Decimal(1), Decimal(1)))
        return Interval(scale, value * down, value * up, down == up)
    if quantity.low is None and quantity.high is None:
        return None
    low = quantity.low * factor if quantity.low is not None else -_FAR
    high = quantity.high * factor if quantity.high is not None else _FAR
    return Interval(scale, low, high, False)


def is_loose(quantity: Quantity) -> bool:
    """Whether nothing sure tells what a number counts: no unit, or a word behind it that is no known noun."""
    return quantity.dimension == "number" or (quantity.dimension == "count" and quantity.unit not in _KNOWN)


def _scale(quantity: Quantity) -> tuple[str, Decimal]:
    """Name of the scale on which the quantity is compared, and the factor onto it."""
    if quantity.dimension in ("percent", "change", "multiple"):
        return "percent", Decimal(1)
    if quantity.dimension == "ratio":
        return "percent", Decimal(100)
    if quantity.dimension == "money":
        return f"money {quantity.unit}", Decimal(1)
    if quantity.dimension in _LOOSE:
        return "count", Decimal(1)
    if quantity.base_value is not None and quantity.value:
        return quantity.dimension, quantity.base_value / quantity.value
    return f"{quantity.dimension} {quantity.unit}", Decimal(1)


def _rounds_to(precise: Decimal, rough: Decimal) -> bool:
    """Whether `rough` is `precise` rounded to two or three significant digits."""
    if rough == 0 or precise == 0:
        return precise == rough
    digits = len(rough.normalize().as_tuple().digits)
    if not 1 < digits <= 3 or len(precise.normalize().as_tuple().digits) <= digits:
        return False
    exponent = Decimal(1).scaleb(precise.adjusted() - digits + 1)
    return (precise / exponent).quantize(Decimal(1)) * exponent == rough


def comparable(first: Quantity, second: Quantity) -> bool:
    """Whether both are on one scale, so that one can contradict the other."""
    a, b = _scale(first)[0], _scale(second)[0]
    if is_loose(first) or is_loose(second):
        return True
    return a == b and (a != "count" or first.unit == second.unit)


def _touch(first: Interval | None, second: Interval | None) -> bool:
    return first is None or second is None or (first.low <= second.high and second.low <= first.high)


def agree(first: Quantity, second: Quantity) -> bool:
    """Whether both can be true of the same thing at once."""
    a, b = interval(first), interval(second)
    if a is None or b is None:
        return True
    loose = is_loose(first) or is_loose(second)
    if a.scale != b.scale:
        if first.value is not None and first.value == second.value:
            return loose
        bounded = not {first.comparator, second.comparator} & _BOUNDS
        return loose and bounded and _touch(*(interval(quantity, converted=False) for quantity in (first, second)))
    if not loose and same_figure(first, second) and first.unit != second.unit and a.low != b.low:
        return False
    if first.comparator == second.comparator and first.comparator in _BOUNDS:
        return (a.low == b.low) if first.comparator == ">=" else (a.high == b.high)
    if _touch(a, b):
        return True
    return a.exact and b.exact and (_rounds_to(a.low, b.low) or _rounds_to(b.low, a.low))


def figure(quantity: Quantity) -> str:
    """The first figure of a quantity as written, e.g. "120" of "hơn 120 tạ"; empty if it is in words."""
    found = _FIGURE.search(quantity.text)
    return found.group() if found else ""


def same_figure(first: Quantity, second: Quantity) -> bool:
    """Whether both show the same figure, so that only the unit or scale word differs."""
    return figure(first) == figure(second) != "" or (
        first.value is not None and first.value == second.value and first.dimension not in _LOOSE
    )
