"""One short notation for quantities and other mentions, for tests, logs and the pages that compare two texts.

">60 %", "5..7 %", "x3", "2/3", "<=3000000000 VND", "+100 %", "LAWREF 13/2023/NĐ-CP", "SCORE 2-1", "LUNAR --01-01".
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from sangto.text.codes import find_scores
from sangto.text.dates import scan_dates
from sangto.text.lawrefs import scan_law_references
from sangto.text.quantities import Quantity, scan_quantities
from sangto.text.shadow import Shadow

_SILENT = ("count", "number", "ratio", "multiple")


def format_number(value: Decimal) -> str:
    """`value` without an exponent and without zeros at its end."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_quantity(quantity: Quantity) -> str:
    """The quantity in short notation; the nouns that are counted are left out."""
    unit = "" if quantity.dimension in _SILENT else f" {quantity.unit}"
    sign = "" if quantity.comparator == "=" else quantity.comparator
    if quantity.value is None:
        low, high = quantity.low, quantity.high
        return f"{sign}{format_number(low or Decimal(0))}..{format_number(high or Decimal(0))}{unit}"
    if quantity.comparator == "change":
        return f"{'+' if quantity.value > 0 else ''}{format_number(quantity.value)} %"
    number = _part(quantity) if quantity.dimension == "ratio" else format_number(quantity.value)
    return f"{sign}{number}{unit}"


def _part(quantity: Quantity) -> str:
    """A part: as written with a stroke, else as a short decimal, else as a fraction."""
    words = quantity.text.split()
    if words and "/" in words[-1]:
        return words[-1]
    value = quantity.value or Decimal(0)
    if len(value.as_tuple().digits) <= 6:
        return format_number(value)
    return str(Fraction(value).limit_denominator(1000))


def describe_mention(text: str) -> str:
    """What the first telling mention in `text` is, in short notation; "-" if there is none.

    Law references come before scores, dates and quantities.
    """
    shadow = Shadow(text)
    for law in scan_law_references(shadow):
        return f"LAWREF {law.value}"
    for start, end in find_scores(shadow):
        return f"SCORE {shadow.text[start:end].replace(' ', '')}"
    for date in scan_dates(shadow):
        if "invalid" in date.flags:
            return "INVALID"
        return f"LUNAR {date.value}" if "lunar" in date.flags else date.value
    for quantity in scan_quantities(shadow):
        return format_quantity(quantity)
    return "-"
