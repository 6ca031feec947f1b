"""What a text states, read once more beside another text.

"15.8", "thu 4", "o hue" or "10 do" may be a date, a weekday, a place, degrees, or nothing of the kind. Beside a text
that gives a date, a weekday, a place or degrees, and that does not say the same words, they are read as that.

Steps: words that may negate; days; weekdays; amounts (degrees, "một" before a noun that the other counts); places in a
text without marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from sangto.facts.doubtful import doubtful_negators
from sangto.facts.guessed_places import guess_places
from sangto.facts.reading import Facts
from sangto.facts.spoken import single_ones
from sangto.facts.stretches import Stretches
from sangto.facts.times import Moment
from sangto.records import Mention, Span
from sangto.text import Quantity
from sangto.text.shadow import compile_pair, fold_marks, read_shadow

_DEGREES = re.compile(r"\d\s?(?:do|độ)$")
_DAY = compile_pair(
    r"(?<![\w.,/-])(?P<day>0?[1-9]|[12]\d|3[01])(?:\s?[./-]\s?|\s?(?:thg|th|t)\.?\s?)(?P<month>0?[1-9]|1[0-2])"
    r"(?![\w/]|[.,-]\d|\s?%)"
)
_WEEKDAY = compile_pair(
    r"(?<!\w)(?:thứ|t)\s?(?P<day>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\w)|(?<!\w)(?P<sunday>cn|chủ nhật|chúa nhật)(?!\w)"
)
_WEEKDAYS = {
    "hai": "Mon", "2": "Mon", "ba": "Tue", "3": "Tue", "tu": "Wed", "4": "Wed", "nam": "Thu", "5": "Thu",
    "sau": "Fri", "6": "Fri", "bay": "Sat", "7": "Sat",
}  # fmt: skip


def read_beside(facts: Facts, other: Facts) -> Facts:
    """`facts` with what only the other text makes readable.

    Args:
        facts: Of one text.
        other: Of the text that it is compared with.
    """
    words = doubtful_negators(facts.polarity, other.polarity)
    days = [*_days(facts, other), *_weekdays(facts, other)]
    taken = Stretches(day.mention.span for day in days)
    degrees = any(theirs.dimension == "temperature" for theirs in other.quantities)
    read = [_as_degrees(quantity) for quantity in facts.quantities] if degrees else facts.quantities
    quantities = [quantity for quantity in read if not taken.touch(quantity.span)]
    ones = single_ones(facts.polarity.text, other.quantities)
    guesses = guess_places(facts.polarity, facts.places, other.polarity, other.places)
    if not (days or ones or guesses) and words is facts.polarity and quantities == list(facts.quantities):
        return facts
    return replace(
        facts,
        polarity=words,
        quantities=(*quantities, *ones),
        moments=(*facts.moments, *days),
        places=(*facts.places, *guesses),
        labels=tuple(label for label in facts.labels if not taken.touch(label[1].span)),
    )


def _as_degrees(quantity: Quantity) -> Quantity:
    """ "10 do" beside degrees."""
    plain = quantity.dimension == "number" and quantity.value is not None
    if not (plain and _DEGREES.search(quantity.text.lower())):
        return quantity
    return replace(quantity, unit="độ", dimension="temperature", base_value=quantity.value)


def _days(facts: Facts, other: Facts) -> Iterator[Moment]:
    """Days such as "15.8" and "20 thg 7" beside a day and month."""
    if any("day" in moment.parts for moment in facts.moments):
        return
    if not any("month" in moment.parts and "day" in moment.parts and not moment.lunar for moment in other.moments):
        return
    text = facts.polarity.text
    shadow = read_shadow(text)
    amounts = Stretches(q.span for q in facts.quantities if q.dimension not in ("number", "count"))
    for found in shadow.pick(_DAY).finditer(shadow.text) if len(shadow.text) == len(text) else ():
        span = Span(*found.span())
        if amounts.touch(span):
            continue
        parts = {"month": f"{int(found['month']):02d}", "day": f"{int(found['day']):02d}"}
        yield Moment(Mention(text[span.start : span.end], "", span), False, parts, {})


def _weekdays(facts: Facts, other: Facts) -> Iterator[Moment]:
    """Weekdays in small letters beside a weekday."""
    if any("weekday" in moment.parts for moment in facts.moments):
        return
    if not any("weekday" in moment.parts for moment in other.moments):
        return
    text = facts.polarity.text
    shadow = read_shadow(text)
    for found in shadow.pick(_WEEKDAY).finditer(shadow.text) if len(shadow.text) == len(text) else ():
        span = Span(*found.span())
        name = "Sun" if found["sunday"] else _WEEKDAYS[fold_marks(found["day"])]
        yield Moment(Mention(text[span.start : span.end], name, span), False, {"weekday": name}, {})
