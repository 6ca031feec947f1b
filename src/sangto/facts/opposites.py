"""Opposites of two texts: "giá xăng tăng", "giá xăng giảm".

Steps: pair the words of one side with their opposites on the other; leave out those that a side says of both; keep a
pair whose surroundings are the same. A word of one syllable needs the same neighbour; one without marks, which may be
another word, more than that.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from sangto.facts.wording import Polarity, Pole, Word, telling
from sangto.records import Conflict, Mention, Span

NEAR = 6  # words around one of two opposites in which they must share something
_NEXT = 2  # words next to an opposite of one syllable of which one must be the same on both sides
_LITTLE = frozenset(str.split("o la va cua cac nhung mot nay do kia thi ma hon rat qua lam trong tai vao ra tu"))
_SHORT = 9  # words of a text short enough that its few other words tell that an opposite is meant
_ALIKE = 0.6  # share of the words of the shorter text from which two texts differ in little but their opposites
_ENOUGH = 2  # shared words around a word without marks beyond which its neighbours need not be the same
_AUXILIARY = frozenset(["da", "roi", "chua", "con", "duoc"])
AFFIRMING = frozenset(str.split("da co duoc van con tung phai can nen bi se hay dang the cho muon"))
_SKIPPED = AFFIRMING | _LITTLE


class _Texts(NamedTuple):
    """Two texts, and what is asked of them for each pair of opposites.

    Attributes:
        query: The text asked about.
        record: The claim of the fact-check.
        ours: Words of the query without marks.
        theirs: Those of the record.
        alike: Whether they differ in little.
        pairs: How many neighbours both have.
    """

    query: Polarity
    record: Polarity
    ours: frozenset[str]
    theirs: frozenset[str]
    alike: bool
    pairs: int

    @classmethod
    def of(cls, query: Polarity, record: Polarity) -> _Texts:
        """Both texts, read once for all their opposites."""
        ours, theirs = (frozenset(word.fold for word in text.words) for text in (query, record))
        length = min(len(query.stems), len(record.stems))
        alike = len(query.stems & record.stems) >= _ALIKE * length
        return cls(query, record, ours, theirs, alike, len(_pairs(query) & _pairs(record)))


def opposite_conflicts(query: Polarity, record: Polarity) -> list[Conflict]:
    """A word on one side whose opposite stands beside the same words on the other, and on neither side both.

    Args:
        query: The text asked about.
        record: The claim of the fact-check.
    """
    if not query.poles or not record.poles:
        return []
    here, there = (_all_sides(text) for text in (query, record))
    standing: dict[tuple[int, int], list[Pole]] = {}
    for theirs in record.poles:
        for side in theirs.sides if not theirs.negation else ():
            standing.setdefault(side, []).append(theirs)
    texts = _Texts.of(query, record)
    for ours in query.poles if here and standing else ():
        facing = {id(pole): pole for group, side in ours.sides for pole in standing.get((group, 1 - side), ())}
        for theirs in facing.values():
            if not _opposed(ours, theirs, here, there):
                continue
            if _stand_alike(texts, ours, theirs):
                return [Conflict("negation", _pole_mention(query, ours), _pole_mention(record, theirs))]
    return []


def _stand_alike(texts: _Texts, ours: Pole, theirs: Pole) -> bool:
    """Whether two poles stand beside the same words, so that they are said of the same."""
    query, record, alike = texts.query, texts.record, texts.alike
    if _swapped(query, ours, record, theirs):
        return False
    near, beside = _near(query, ours), _near(record, theirs)
    shared = len(near & beside)
    if ours.weak or theirs.weak:
        return not (ours.weak and theirs.weak) and _weakly_alike(texts, ours, theirs, shared)
    if alike and (min(len(query.stems), len(record.stems)) <= _SHORT or min(ours.length, theirs.length) > 1):
        return True
    if ours.length == 1 or theirs.length == 1:
        one, two = _next_to(query, ours), _next_to(record, theirs)
        if not any(a & b for a, b in zip(one, two, strict=True)):
            return False
    needed = 1 if alike or ours.length > 1 or theirs.length > 1 else 2
    return shared >= needed or 2 * (shared + bool(texts.pairs)) > min(len(near), len(beside))


def _weakly_alike(texts: _Texts, ours: Pole, theirs: Pole, shared: int) -> bool:
    """The same for a short word without marks: a word next to it must be the same, and no text say it of its own."""
    query, record = texts.query, texts.record
    here, there = ({word.fold for word in _pole_words(text, pole)} for text, pole in ((query, ours), (record, theirs)))
    here, there = here - there - {"hon"}, there - here - {"hon"}
    if not (here.isdisjoint(texts.theirs) and there.isdisjoint(texts.ours)):
        return False
    shared += texts.pairs > 1
    if ours.length > 1 or theirs.length > 1:
        return shared > 0
    one, two = _next_to(query, ours), _next_to(record, theirs)
    return shared > _ENOUGH or (shared > 0 and any(a & b for a, b in zip(one, two, strict=True)))


def _next_to(text: Polarity, pole: Pole) -> tuple[set[str], set[str]]:
    """Stems of the words next to a pole, at most two before and two behind it, auxiliaries left out."""
    after = pole.at + pole.length
    before = [w.stem for w in text.words[max(0, pole.at - NEAR) : pole.at] if w.fold not in _SKIPPED]
    behind = [w.stem for w in text.words[after : after + NEAR] if w.fold not in _SKIPPED]
    return set(before[-_NEXT:]), set(behind[:_NEXT])


def _swapped(query: Polarity, ours: Pole, record: Polarity, theirs: Pole) -> bool:
    """Whether both compare the same two things the other way round: "A lớn hơn B", "B nhỏ hơn A"."""
    for text, pole in ((query, ours), (record, theirs)):
        if "hon" not in {word.fold for word in _pole_words(text, pole)}:
            return False
    (left, right), (before, behind) = _sides_near(query, ours), _sides_near(record, theirs)
    return len(left & behind) + len(right & before) > len(left & before) + len(right & behind)


def _sides_near(text: Polarity, pole: Pole) -> tuple[set[str], set[str]]:
    after = pole.at + pole.length
    return (
        set(telling(word.stem for word in text.words[max(0, pole.at - NEAR) : pole.at])),
        set(telling(word.stem for word in text.words[after : after + NEAR])),
    )


def _pole_words(text: Polarity, pole: Pole) -> tuple[Word, ...]:
    """The words of a pole, and "hơn" behind it."""
    after = pole.at + pole.length
    return text.words[pole.at : after + (after < len(text.words) and text.words[after].fold == "hon")]


def _pairs(text: Polarity) -> set[tuple[str, str]]:
    """Neighbours in a text: words that are everyday alone tell something in pairs ("thi lại")."""
    return {(a.stem, b.stem) for a, b in pairwise(text.words)}


def _all_sides(text: Polarity) -> frozenset[tuple[int, int]]:
    return frozenset((group, 1 - side if pole.negation else side) for pole in text.poles for group, side in pole.sides)


def _opposed(ours: Pole, theirs: Pole, here: frozenset[tuple[int, int]], there: frozenset[tuple[int, int]]) -> bool:
    """Whether two poles are opposites, both said without negation, and neither text says both."""
    if ours.negation or theirs.negation:
        return False
    opposed = [(group, side) for group, side in ours.sides if (group, 1 - side) in theirs.sides]
    return bool(opposed) and not any((group, 1 - side) in here or (group, side) in there for group, side in opposed)


def _near(text: Polarity, pole: Pole) -> set[str]:
    before, behind = _sides_near(text, pole)
    return before | behind


def _pole_mention(text: Polarity, pole: Pole) -> Mention:
    first, after = pole.at, pole.at + pole.length
    if pole.length == 1 and text.words[pole.at].fold == "roi":
        first = max(0, first - 2)  # "thông xe rồi"
    elif pole.length == 1 and text.words[pole.at].fold in _AUXILIARY and not text.words[pole.at].ends:
        after += 1
    phrase = " ".join(word.key for word in text.words[pole.at : after])
    return span_mention(text, first, after, phrase)


def pole_stems(text: Polarity, pole: Pole) -> list[str]:
    """Stems of the words of a pole."""
    return [word.stem for word in text.words[pole.at : pole.at + pole.length]]


def span_mention(text: Polarity, first: int, after: int, value: str = "") -> Mention:
    """The words from `first` up to `after` as a mention."""
    after = min(after, len(text.words))
    span = Span(text.words[first].token.span.start, text.words[after - 1].token.span.end)
    return Mention(text.text[span.start : span.end], value, span)
