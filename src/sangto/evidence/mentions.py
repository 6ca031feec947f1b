"""Two mentions that may conflict, and what stands around each: its sentence, clause, neighbours and names."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from sangto.evidence.names import Name, find_names
from sangto.evidence.sides import EVERYDAY, Side, share_said
from sangto.facts import Word
from sangto.records import Span
from sangto.tables.common_words import COMMON_WORDS
from sangto.text import Quantity

_CLAUSE = re.compile(r"[;:()–]|[,.!?]\s|\s-\s")
_NEIGHBOURS = 3  # telling words to one side of a mention that tell what it is of
_LINKING = frozenset(["bang", "cach", "viec", "su"])  # "bằng cách", "bằng việc": tell nothing of what follows
_REACH = 8  # words to one side among which they are looked for


class Clash(NamedTuple):
    """What conflicts: the aspect, where the two mentions stand, and whether the claim, or both texts, are short."""

    aspect: str
    claim: Side
    ours: Span
    passage: Side
    theirs: Span
    short: bool = False
    face_to_face: bool = False

    @property
    def mentions(self) -> tuple[tuple[Side, Span], tuple[Side, Span]]:
        """Both mentions, each with its text."""
        return (self.claim, self.ours), (self.passage, self.theirs)

    @property
    def words(self) -> tuple[str, str]:
        """The words of both mentions."""
        return self.claim.text[slice(*self.ours)], self.passage.text[slice(*self.theirs)]


def is_in(span: Span, outer: Span) -> bool:
    """Whether a stretch begins in another."""
    return outer.start <= span.start < outer.end


def touch(one: Span, other: Span) -> bool:
    """Whether two stretches share a character."""
    return one.start < other.end and other.start < one.end


def sentence_of(side: Side, span: Span) -> Span:
    """The sentence in which a mention stands."""
    sentence = side.sentence_at(span.start)
    return sentence.span if sentence else Span(0, len(side.text))


def told_in(side: Side, span: Span) -> Span:
    """The sentence of a mention, with the one before it, whose subject it may go on with."""
    at = max(0, bisect_right(side.sentences, span.start, key=lambda sentence: sentence.span.start) - 1)
    end = sentence_of(side, span).end
    return Span(side.sentences[max(0, at - 1)].span.start, end) if side.sentences else Span(0, end)


def clause_of(side: Side, span: Span) -> Span:
    """The part of a sentence between marks in which a mention stands."""
    start, end = sentence_of(side, span)
    for mark in _CLAUSE.finditer(side.text, start, span.start):
        start = mark.end()
    behind = _CLAUSE.search(side.text, span.end, end)
    return Span(start, behind.start() if behind else end)


def tells(word: Word) -> bool:
    """Whether a word is no everyday word and no figure."""
    return word.fold.isalpha() and COMMON_WORDS.get(word.fold, 0.0) < EVERYDAY


def shared_sentence(clash: Clash) -> float:
    """How much of the one sentence the other says, of whichever most is said."""
    return _shared(clash, *(sentence_of(side, span) for side, span in clash.mentions))


def shared_clause(clash: Clash) -> float:
    """The same of the two clauses."""
    return _shared(clash, *(clause_of(side, span) for side, span in clash.mentions))


def _shared(clash: Clash, *parts: Span) -> float:
    ours, theirs = (
        [word.fold for word in side.within(part) if word.fold.isalpha() and not is_in(word.token.span, span)]
        for (side, span), part in zip(clash.mentions, parts, strict=True)
    )
    return max(share_said(ours, frozenset(theirs)), share_said(theirs, frozenset(ours)))


def same_neighbours(clash: Clash) -> bool:
    """Whether a telling word stands close before both mentions, or close behind both."""
    (before, behind), (other_before, other_behind) = (_neighbours(side, span) for side, span in clash.mentions)
    return bool(before & other_before or behind & other_behind)


def _neighbours(side: Side, span: Span) -> tuple[set[str], set[str]]:
    clause = clause_of(side, span)
    before = list(side.within(Span(clause.start, span.start)))[-_REACH:]
    behind = islice(side.within(Span(span.end, clause.end)), _REACH)
    one, two = (
        [word.fold for word in words if tells(word) and word.fold not in _LINKING] for words in (before, behind)
    )
    return set(one[-_NEIGHBOURS:]), set(two[:_NEIGHBOURS])


@lru_cache(maxsize=4)
def names_of(side: Side) -> tuple[Name, ...]:
    """The names of a text, found once."""
    return tuple(find_names(side))


def names_by(side: Side, span: Span, *, whole: bool) -> list[Name]:
    """Names in the sentence of a mention, apart from the mention: all, or those before it and in its clause."""
    sentence = sentence_of(side, span)
    end = sentence.end if whole else clause_of(side, span).end
    within = Span(sentence.start, end)
    return [name for name in names_of(side) if is_in(name.span, within) and not touch(name.span, span)]


def is_named(name: Name, other: Side, span: Span) -> bool:
    """Whether the sentence of a mention has a telling word of a name, or the name has none."""
    known = {word.fold for word in other.within(sentence_of(other, span))}
    told = [fold for fold in name.folds if COMMON_WORDS.get(fold, 0.0) < EVERYDAY]
    return not told or not known.isdisjoint(told)


def quantities_of(clash: Clash) -> tuple[Quantity | None, Quantity | None]:
    """The quantities that conflict; None for a label such as "lớp 8"."""
    one, two = (
        next((quantity for quantity in side.facts.quantities if touch(quantity.span, span)), None)
        for side, span in clash.mentions
    )
    return one, two


def holds_words(side: Side, other: Side, span: Span) -> bool:
    """Whether a text has the words of a mention of the other text."""
    folds = [word.fold for word in other.within(span)]
    return any(True for _ in side.places_of(folds))
