"""Do two quantities say the same, and if not, do they speak of the same thing?

Values are compared as intervals in the base unit of their dimension, the way they were written: "hơn 2.300" agrees with
2.352, "gần 1,2 km" with 1.198 m, "tăng gấp đôi" with "tăng 100 %", 9/10 with 90 %. How far a comparator may reach is a
convention of this project (a quarter upwards for "hơn" and "ít nhất", a fifth downwards for "gần" and a quarter for
"tối đa", a tenth around "khoảng"); two lower bounds must be nearly the same ("trên 65 tuổi", "từ 80 tuổi trở lên").
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
    ">=": (Decimal(1), Decimal("1.25")),
    "<=": (Decimal("0.75"), Decimal(1)),
    "<": (Decimal("0.8"), Decimal(1)),
    "<~": (Decimal("0.8"), Decimal("1.02")),
    "~": (Decimal("0.9"), Decimal("1.1")),
}
_BOUNDS = frozenset({">=", "<="})
_LOWER, _UPPER = frozenset({">", ">="}), frozenset({"<", "<=", "<~"})
_ROUGH = 2  # digits of a number up to which people do not round it to one
_VERY_NEAR = Decimal("0.03")
_NEARLY = Decimal("0.1")  # how far two bounds may be apart and still be one, said more or less roughly
_FACTORS = {name: Decimal(factor) for name, _, factor in UNITS.values() if factor}
_KNOWN = frozenset(name for name, _, _ in UNITS.values())
_HOUSEHOLD = frozenset(str.split("muỗng thìa ly cốc chén bát công sào mẫu lọ chai hộp gói viên ống giọt"))
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
        value = _celsius(quantity.value) if converted and quantity.unit == "°F" else quantity.value * factor
        if quantity.dimension == "multiple":
            value = (quantity.value - 1) * 100
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
    if quantity.unit in _FACTORS:
        return quantity.dimension, _FACTORS[quantity.unit]
    return ("temperature" if quantity.unit == "°F" else f"{quantity.dimension} {quantity.unit}"), Decimal(1)


def _celsius(fahrenheit: Decimal) -> Decimal:
    """Rounded to a degree, as people convert."""
    return ((fahrenheit - 32) * 5 / 9).quantize(Decimal(1))


def _rounds_to(precise: Decimal, rough: Decimal) -> bool:
    """Whether `rough` is `precise` rounded to two or three significant digits, or to one that is very near."""
    if rough == 0 or precise == 0:
        return precise == rough
    digits = len(rough.normalize().as_tuple().digits)
    if digits == 1 and len(precise.normalize().as_tuple().digits) > _ROUGH:
        return abs(precise - rough) <= _VERY_NEAR * rough
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
    if "change" in (first.dimension, second.dimension) and a.low < 0 or b.low < 0:
        a, b = _without_sign(a), _without_sign(b)
    if "multiple" in (first.dimension, second.dimension) and _same_multiple(first, second):
        return True
    if a.scale != b.scale:
        if first.value is not None and first.value == second.value:
            return loose and _may_count_alike(first, second)
        bounded = not {first.comparator, second.comparator} & _BOUNDS
        return loose and bounded and _touch(*(interval(quantity, converted=False) for quantity in (first, second)))
    if not loose and same_figure(first, second) and first.unit != second.unit and a.low != b.low:
        return False
    signs = {first.comparator, second.comparator}
    if len(signs) == 1 and signs <= _BOUNDS:
        return (a.low == b.low) if first.comparator == ">=" else (a.high == b.high)
    if signs <= _LOWER and first.value is not None and second.value is not None:
        return _near(a.low, b.low) and first.dimension != "age" or a.low == b.low
    if signs <= _UPPER and first.value is not None and second.value is not None:
        return _near(a.high, b.high)
    if _touch(a, b):
        return True
    return a.exact and b.exact and (_rounds_to(a.low, b.low) or _rounds_to(b.low, a.low))


def keeps_bound(bound: Quantity, other: Quantity) -> bool:
    """Whether one quantity is only a bound, and the other lies on its side, however far: "ít nhất hai", "năm"."""
    a, b = interval(bound), interval(other)
    if a is None or b is None or a.scale != b.scale:
        return False
    return (bound.comparator == ">=" and b.low >= a.low) or (bound.comparator in ("<", "<=") and b.high <= a.high)


def _may_count_alike(first: Quantity, second: Quantity) -> bool:
    """Whether a number without a sure unit can be that of a measure: "80 nha", "80 Mbps", but not "5 muỗng", "5 ml"."""
    return all(one.unit not in _HOUSEHOLD or two.dimension in _LOOSE for one, two in ((first, second), (second, first)))


def _same_multiple(first: Quantity, second: Quantity) -> bool:
    """Whether one is a multiple and the other says it in times or in per cent of the whole: "gấp ba", "bằng 300%"."""
    times, other = (first, second) if first.dimension == "multiple" else (second, first)
    if times.value is None or other.value is None:
        return False
    return (other.unit == "lần" and other.value == times.value) or (
        other.dimension == "percent" and other.value == 100 * times.value
    )


def _without_sign(values: Interval) -> Interval:
    """A fall as its size: "giảm một nửa" is 50 %, which is also what "còn một nửa" leaves."""
    low, high = sorted((abs(values.low), abs(values.high)))
    return values._replace(low=low, high=high)


def _near(first: Decimal, second: Decimal) -> bool:
    return abs(first - second) <= _NEARLY * max(abs(first), abs(second))


def figure(quantity: Quantity) -> str:
    """The first figure of a quantity as written, e.g. "120" of "hơn 120 tạ"; empty if it is in words."""
    found = _FIGURE.search(quantity.text)
    return found.group() if found else ""


def same_figure(first: Quantity, second: Quantity) -> bool:
    """Whether both show the same figure, so that only the unit or scale word differs."""
    return figure(first) == figure(second) != "" or (
        first.value is not None and first.value == second.value and first.dimension not in _LOOSE
    )
