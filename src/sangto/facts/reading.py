"""What one text states that can be compared: numbers, dates and times, places, labels, negations and opposites.

Steps: read the words and what they negate; numbers with their units; dates, times and bare years; amounts without a
figure; places; numbers that are names ("bão số 3"), and ranks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sangto.facts.polarity import polarity
from sangto.facts.spells import Spell, spells
from sangto.facts.spoken import ranks, shares, spoken_quantities
from sangto.facts.times import Moment, is_bare_year, moments
from sangto.facts.whereabouts import Place, places
from sangto.facts.wording import Polarity
from sangto.records import Mention, Span
from sangto.text import Quantity, find_quantities

_SHORT_NAMES = {"q": "quan", "p": "phuong", "f": "phuong", "ql": "lo", "tl": "lo", "dt": "lo"}
_PLACES = frozenset({"quan", "phuong"})  # "quận 7" is read as a place
_JOINED = re.compile(r"(q|p|ql|tl)(\d{1,3}[a-d]?)$")
_LONGEST_JOINED = 8
_SMALL = 60
_CODE = re.compile(r"[a-z]{1,3}\d{1,4}(?:[a-z]\d{1,3})?")
_BEFORE_NUMBERS = frozenset(str.split("qua tren hon duoi gan khoang toi den tu la con chi ca nhung tan va"))
_SCORE = re.compile(r"\d{1,2}-\d{1,2}")
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Facts:
    """What one text states that can be compared."""

    polarity: Polarity
    quantities: tuple[Quantity, ...]
    moments: tuple[Moment, ...]
    spells: tuple[Spell, ...]
    places: tuple[Place, ...]
    labels: tuple[tuple[str, Mention], ...]


def find_facts(text: str) -> Facts:
    """Read what one text states; all spans count in it."""
    found_places = tuple(places(text))
    polar = _outside(polarity(text), found_places)
    amounts = [_without_dollars(quantity) for quantity in find_quantities(text)]
    found_moments = tuple(moments(text, amounts))
    parts = shares(text)
    whole = sorted(part.span for part in parts)
    quantities = tuple(q for q in amounts if not is_bare_year(q) and not _is_taken(q.span, whole))
    quantities += tuple(parts)
    quantities += tuple(spoken_quantities(text, quantities))
    taken = [quantity.span for quantity in quantities] + [moment.mention.span for moment in found_moments]
    return Facts(
        polar,
        quantities,
        found_moments,
        tuple(spells(text)),
        found_places,
        (*_labels(polar, taken), *ranks(text)),
    )


def _outside(polar: Polarity, named: Sequence[Place]) -> Polarity:
    """Without opposites that are part of a name: "Cần Thơ", "bãi Trước"."""
    spans = sorted(place.mention.span for place in named if not place.guessed)
    poles = tuple(pole for pole in polar.poles if not _is_taken(polar.words[pole.at].token.span, spans))
    return polar._replace(poles=poles) if len(poles) < len(polar.poles) else polar


def _without_dollars(quantity: Quantity) -> Quantity:
    """ "2/3 do chuot": without marks, "do" behind a small number is rather "do" or "độ" than dollars."""
    if quantity.unit != "USD" or not quantity.text.lower().endswith(" do") or (quantity.high or 0) > _SMALL:
        return quantity
    return replace(quantity, unit="", dimension="number", base_value=None)


def _labels(polar: Polarity, taken: Sequence[Span]) -> list[tuple[str, Mention]]:
    """Numbers that are names ("bão số 3", "lớp 8", "5G"), with the words that say of what; "h5n1" is of "h#n#"."""
    found = []
    ordered = sorted(taken)
    for position, word in enumerate(polar.words):
        span = word.token.span
        joined = _JOINED.match(word.key) if len(word.key) < _LONGEST_JOINED else None
        if joined:
            found.append((_SHORT_NAMES[joined[1]], Mention(word.token.text, joined[2], span)))
        code = _CODE.fullmatch(word.key)
        if code and not joined:
            found.append((_FIGURES.sub("#", word.key), Mention(word.token.text, word.key, span)))
        if not word.key[0].isdigit() or _is_taken(span, ordered):
            continue
        if _SCORE.fullmatch(word.key):
            goals = "-".join(sorted(word.key.split("-"), key=int))  # the loser tells it the other way round
            found.append(("score", Mention(word.token.text, goals, span)))
            continue
        before = [w.fold for w in polar.words[max(0, position - 4) : position] if w.fold not in _BEFORE_NUMBERS][-2:]
        if before and before[-1] not in ("so", "thu"):
            before = [_SHORT_NAMES.get(before[-1], before[-1])]
        if len(before) and not before[-1][0].isdigit():
            found.append((" ".join(before), Mention(word.token.text, word.key, span)))
    return [(name, mention) for name, mention in found if name not in _PLACES]


def _is_taken(span: Span, ordered: Sequence[Span]) -> bool:
    """Whether a span overlaps one of some spans in order, of which at most two neighbours overlap each other."""
    place = bisect_left(ordered, (span.end, 0))
    return any(other.end > span.start for other in ordered[max(0, place - 2) : place])
