"""Whether two names are one, spelled otherwise, shortened, or written as it sounds in another language."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from sangto.evidence.sides import Side
from sangto.records import Span
from sangto.text import fold_text

ALIKE = 0.8  # likeness of two names from which they are one, spelled otherwise
_SOUNDS_ALIKE = 0.75  # likeness of the consonants of two names, written in two languages
_LONGEST_PART = 5  # letters from which a name that another begins with is the same: "Easy Jet", "EasyJet (Anh"
_SHORT = 2  # letters of a name that may be the beginning of anything ("U" of "U-23")
_LONGEST = 8  # words of a name that is written out
_JOINED = re.compile(r"(?:[-‑'’][^\W\d_]+)+")
_ROMAN = re.compile(r"[IVX]+")
_VOWELS = re.compile(r"[aeiouwyhj\s'’‑-]")
_SOUNDS = (("ph", "f"), ("ch", "s"), ("sh", "s"), ("th", "t"), ("ng", "n"), ("w", "v"), ("z", "s"), ("x", "s"))
_HARD = str.maketrans({"c": "k", "q": "k", "g": "k", "d": "t", "b": "p"})


def one_name(claim: Side, ours: Span, passage: Side, theirs: Span) -> bool:
    """Whether two mentions may name the same.

    Args:
        claim: One text.
        ours: A name in it.
        passage: The other text.
        theirs: A name in it.
    """
    one, two = _whole(claim, ours), _whole(passage, theirs)
    if any(letter.isdigit() for letter in one + two) or (_ROMAN.fullmatch(one) and _ROMAN.fullmatch(two)):
        return False
    if min(len(one), len(two)) <= _SHORT and one[:1] == two[:1]:
        return True
    short, other = ([part for part in name.split() if part not in beside] for name, beside in ((one, two), (two, one)))
    return _is_like(one, two) or _abbreviates(short, passage, theirs) or _abbreviates(other, claim, ours)


def _whole(side: Side, span: Span) -> str:
    """A name with what is joined to it by a hyphen: "Cay-xỏn"."""
    joined = _JOINED.match(side.text, span.end)
    return side.text[span.start : joined.end() if joined else span.end]


def _is_like(one: str, two: str) -> bool:
    if SequenceMatcher(None, one.lower(), two.lower()).ratio() > ALIKE:
        return True
    first, second = sorted(("".join(filter(str.isalpha, name)).lower() for name in (one, two)), key=len)
    if len(first) > _LONGEST_PART and second.startswith(first):
        return True
    if one.split()[-1] != two.split()[-1] and _ratio(one.split()[-1].lower(), two.split()[-1].lower()) > ALIKE:
        return True
    first, second = _consonants(one), _consonants(two)
    foreign = "-" in one + two or len(one.split()) == len(two.split()) == 1
    if not foreign or min(len(first), len(second)) < _SHORT:
        return False
    if first == second or (
        min(len(first), len(second)) > _SHORT and (first.startswith(second) or second.startswith(first))
    ):
        return True
    return min(len(first), len(second)) > _SHORT and _ratio(first, second) >= _SOUNDS_ALIKE


def _ratio(one: str, two: str) -> float:
    return SequenceMatcher(None, one, two).ratio()


def _consonants(name: str) -> str:
    folded = fold_text(name).lower()
    for written, sound in _SOUNDS:
        folded = folded.replace(written, sound)
    return _VOWELS.sub("", folded).translate(_HARD)


def _abbreviates(parts: list[str], side: Side, span: Span) -> bool:
    """Whether capitals in one name are the first letters of the words from the other on: "NH", "Ngân hàng"."""
    capitals = next((part for part in parts if part.isupper() and len(part) >= _SHORT), "")
    words = [word.fold[:1] for word in side.within(Span(span.start, len(side.text)))][:_LONGEST]
    return bool(capitals) and "".join(words).startswith(fold_text(capitals).lower()[: len(words)])
