"""Names by which people say who they are without *là*: "Mình Ánh Tuyết đặt nồi", "t My nè", "I'm Marta from Poland".

1. a word for oneself that begins a sentence or a clause, a name by the tables, then a verb or *nè*, *đây*;
2. in English, one to three words with capitals before where somebody is from, or before the end of the clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate, person
from sangto.privacy.name_reading import given_only, given_pair, read_name
from sangto.privacy.name_titles import NATIONS
from sangto.privacy.name_words import VERB_AFTER
from sangto.privacy.patterns import occurrences
from sangto.privacy.places import known_place_end, province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES

_SELVES = ("ình ", "ôi ", "ui ", "ớ ", "k ", " t ", "T ")
"""How they end, whether or not with a capital."""
_SELF = re.compile(r"(?:^|[\n.!?,:;~)] ?|(?<!\w)(?:ơi|oi|là|ạ|nha|nhé) )(?:mình|tôi|tui|tớ|mk|t) $")
"""Over small letters: who speaks, at the beginning of a clause."""
_HERE = re.compile(r"[ ](?:ne|nek|day|a|nha|nhe|cung lop|o phong|lop|ben)(?![a-z])")
_ENGLISH = ("I'm ", "I’m ", "i'm ", "I am ", "his is ", "name is ", "name's ")
_FOREIGN = re.compile(r"(?P<name>[A-Z][a-z]{2,11}(?: [A-Z][a-z]{2,11}){0,2})(?P<after> from | in room |,| and |\. |$)")
_FROM = frozenset([" from ", " in room "])
_NOT_FOREIGN = re.compile(
    r"(?:The|This|That|From|Not|Very|Sorry|Happy|Team|Tech|Support|Customer|Doctor|Dear|Home|House|Room|Unit|Street|"
    r"French|German|Dutch|Irish|British|English|Spanish|Danish|Swedish|Polish|Turkish|Finnish|Thai|Swiss|Greek|"
    r"Muslim|Buddhist|Catholic|Christian|Block|Tower|Building|Bank|Vietnam|Hanoi|Saigon|Bridge|Lake|Hotel|Market|Wine|Red|New|Great|[A-Z][a-z]+(?:ese|ian|ean|"
    r"rican|xican|kh))(?![a-z])"
)
"""What somebody or something is, and is not called."""


def find_selves(view: View) -> Iterator[Candidate]:
    """Names of those who say who they are."""
    for word in _SELVES:
        for at in occurrences(view.text, (word,)):
            span = _after_self(view, at + len(word))
            if span:
                yield person(view, span)
    for word in _ENGLISH:
        for at in occurrences(view.text, (word,)):
            if span := _foreign(view, at + len(word)):
                yield person(view, span)


def _after_self(view: View, at: int) -> Span | None:
    """The name after a word for oneself that ends at `at`, where something is said of it."""
    if not view.text[at : at + 1].isupper() or province_at(view, at):
        return None
    if not _SELF.search(view.text[max(0, at - 10) : at].lower()):
        return None
    span = read_name(view, at, full=True, lower=False) or given_pair(view, at) or given_only(view, at)
    name = view.text[span.start : span.end].lower() if span else ""
    if span is None or name in NAMES or name in NATIONS:
        return None
    return span if VERB_AFTER.match(view.fold, span.end) or _HERE.match(view.fold, span.end) else None


def _foreign(view: View, at: int) -> Span | None:
    """One to three words with capitals at `at`; one alone before where somebody is from."""
    found = _FOREIGN.match(view.cased, at)
    if found is None or _NOT_FOREIGN.search(found["name"]) or known_place_end(view, at) or province_at(view, at):
        return None
    return Span(*found.span("name")) if found["after"] in _FROM or " " in found["name"] else None
