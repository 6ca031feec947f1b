"""Causes of wrong conflicts between texts that may tell of two events: too little else is the same in both.

A library holds many reports of one kind (storms, accidents, sessions, seizures), and a search finds those of another
event as well. Steps: two sentences that say nearly the same tell of one event; of others, each function of `CAUSES`
looks for one sign that they do not, and its docstring names the sign.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from itertools import pairwise

from sangto.evidence.mentions import Clash, clause_of, is_in, names_of, quantities_of, sentence_of, told_in, touch
from sangto.evidence.names import Name
from sangto.evidence.sides import Side, equal_neighbours, share_said
from sangto.facts import agree, comparable, few_enough, same_place, same_time
from sangto.records import Span

_IN_A_ROW = 4  # words that both have in a row; of a short claim a third of its words
_SOME_SAID, _HALF_SAID, _MUCH_SAID, _MOST_SAID = 0.4, 0.5, 0.6, 0.7  # shares of a sentence that the other says
_NEARLY_SAME = (0.5, 0.8)  # least share of either sentence that the other says, and of one of them
_MOST_WORDS = 150  # of each side that are aligned


def of_two_events(clash: Clash) -> bool:
    """Whether the claim and the sentence of the passage perhaps tell of two events."""
    alone = len(clash.passage.sentences) == 1
    if _is_nearly_same(clash) and (alone or (_shares_something(clash) and not facts_missing(clash))):
        return False
    return any(cause(clash) for cause in CAUSES[clash.aspect])


def little_said(clash: Clash) -> bool:
    """The sentence of the passage says little of the rest of the claim, nor the claim of the sentence."""
    return _said(clash) < _SOME_SAID


def half_said(clash: Clash) -> bool:
    """It says less than half of it: days, places and names stand in many sentences."""
    return _said(clash) < _HALF_SAID


def hardly_said(clash: Clash) -> bool:
    """It says less than three fifths of it: many people hold one office, and say something."""
    return _said(clash) < _MUCH_SAID


def nothing_in_a_row(clash: Clash) -> bool:
    """The claim and the sentence of the passage do not have four words in a row."""
    ours = [word.fold for word in clash.claim.words[:_MOST_WORDS]]
    theirs = [word.fold for word in clash.passage.within(sentence_of(clash.passage, clash.theirs))][:_MOST_WORDS]
    longest = SequenceMatcher(None, ours, theirs, autojunk=False).find_longest_match()
    return longest.size < min(_IN_A_ROW, (len(ours) - 1) // 3)


def names_missing(clash: Clash) -> bool:
    """Of the claim's other names the passage has no word of more than it has."""
    names = _other_names(clash)
    missing = sum(clash.passage.folds.isdisjoint(name.folds) for name in names)
    whole = sum(clash.passage.folds.issuperset(name.folds) for name in names)
    return whole < missing


def a_fact_missing(clash: Clash) -> bool:
    """Another figure, day or place of the claim has no equal in the passage, which may tell of another day or place."""
    return not all(facts_found(clash))


def facts_missing(clash: Clash) -> bool:
    """More of the claim's other figures, days and places have no equal in the passage than have one."""
    found = list(facts_found(clash))
    return found.count(False) > found.count(True)


def a_fact_of_another_missing(clash: Clash) -> bool:
    """More are missing than found, or one is, in a sentence of which the claim does not say most."""
    return facts_missing(clash) or (a_fact_missing(clash) and _said_of_passage(clash) < _MUCH_SAID)


def nothing_shared(clash: Clash) -> bool:
    """They share no name, figure or date, and not nearly all words: perhaps two events of one kind."""
    return _said(clash) <= _MOST_SAID and not _shares_something(clash)


def no_neighbour(clash: Clash) -> bool:
    """Neither the word before nor the word behind the mentions is the same."""
    return _equal_neighbours(clash) < 1


def one_neighbour(clash: Clash) -> bool:
    """Fewer than two of the words next to the mentions are the same: "UBND tỉnh …" is said of every province."""
    return _equal_neighbours(clash) < 2


def two_neighbours_of_a_place(clash: Clash) -> bool:
    """Fewer than three of them are the same, nor half of the claim's neighbours: "Đại sứ quán Mỹ tại …"."""
    return _equal_neighbours(clash) < 3 and _pairs_said(clash) < _HALF_SAID


def three_neighbours(clash: Clash) -> bool:
    """Fewer than four of them are the same, nor most of the claim's neighbours: "Tổng thống …", "hải quân …"."""
    return _equal_neighbours(clash) < _IN_A_ROW and _pairs_said(clash) < _MUCH_SAID


def two_names_missing(clash: Clash) -> bool:
    """Two of the claim's other names are not in the passage, or not whole."""
    return sum(not clash.passage.folds.issuperset(name.folds) for name in _other_names(clash)) > 1


def two_neighbours(clash: Clash) -> bool:
    """Fewer than three of them are the same, and all on one side: figures of one kind stand beside one noun.

    Two mentions at the end of their clauses have the same behind them.
    """
    before, behind = _equal_sides(clash)
    ends = all(clause_of(side, span).end - span.end <= 1 for side, span in clash.mentions)
    return before + behind < 3 and min(before, behind + ends) < 1


def a_label(clash: Clash) -> bool:
    """A number is a name ("bão số 4", "quốc lộ 32"), and few words next to it or not all other facts are the same."""
    quantities = quantities_of(clash)
    named = any(quantity is None or quantity.dimension == "number" for quantity in quantities)
    return named and (_equal_neighbours(clash) < _IN_A_ROW or a_fact_missing(clash))


_ALL = (names_missing, nothing_in_a_row)
_SURE = (*_ALL, nothing_shared)
CAUSES: Mapping[str, tuple[Callable[[Clash], bool], ...]] = {
    "quantity": (*_SURE, little_said, a_fact_of_another_missing, two_neighbours, a_label),
    "date": (*_SURE, half_said, a_fact_missing, no_neighbour),
    "place": (*_SURE, half_said, a_fact_of_another_missing, one_neighbour, two_neighbours_of_a_place),
    "name": (*_SURE, hardly_said, one_neighbour, three_neighbours, two_names_missing),
    "negation": _ALL,
    "superlative": (names_missing,),
    "direction": (names_missing, half_said),
    "attribution": (*_SURE, hardly_said, one_neighbour),
}


def _said(clash: Clash) -> float:
    """How much of the one sentence the other says, of whichever most is said."""
    return max(_said_of_claim(clash), _said_of_passage(clash))


def _said_of_claim(clash: Clash) -> float:
    """How much of the claim, without the mention, the sentence of the passage says."""
    ours, theirs = _words(clash)
    return share_said(ours, frozenset(theirs))


def _pairs_said(clash: Clash) -> float:
    """Share of the claim's neighbouring words that are neighbours in the passage too."""
    ours, theirs = (pairwise(word.fold for word in side.words) for side in (clash.claim, clash.passage))
    pairs, known = list(ours), set(theirs)
    return sum(pair in known for pair in pairs) / len(pairs) if pairs else 0.0


def _said_of_passage(clash: Clash) -> float:
    ours, theirs = _words(clash)
    return share_said(theirs, frozenset(ours))


def _words(clash: Clash) -> tuple[list[str], list[str]]:
    """Words of the claim and of the sentence of the passage, without the mentions and without figures."""
    stretch = (told_in if clash.short else sentence_of)(clash.passage, clash.theirs)
    theirs = clash.passage.within(stretch)
    return (
        [word.fold for word in clash.claim.words if word.fold.isalpha() and not is_in(word.token.span, clash.ours)],
        [word.fold for word in theirs if word.fold.isalpha() and not is_in(word.token.span, clash.theirs)],
    )


def _is_nearly_same(clash: Clash) -> bool:
    """Whether each sentence says half of the other, and one of them nearly all."""
    least, most = sorted((_said_of_claim(clash), _said_of_passage(clash)))
    return least >= _NEARLY_SAME[0] and most >= _NEARLY_SAME[1]


def _shares_something(clash: Clash) -> bool:
    """Whether a name, figure, day or place of the claim apart from the mention stands in the passage."""
    return shares_something(clash.claim, clash.passage, clash.ours)


def shares_something(claim: Side, passage: Side, apart_from: Span) -> bool:
    """Whether a name, figure, day or place of a claim apart from a mention stands in a passage."""
    clash = Clash("quantity", claim, apart_from, passage, Span(0, 0))
    units = [quantity.span for quantity in claim.facts.quantities]
    names = (name for name in _other_names(clash) if not any(touch(name.span, unit) for unit in units))
    named = any(passage.folds.issuperset(name.folds) for name in names)
    return named or any(facts_found(clash))


def _other_names(clash: Clash) -> list[Name]:
    """The claim's names apart from the mention."""
    return [name for name in names_of(clash.claim) if not touch(name.span, clash.ours)]


def facts_found(clash: Clash) -> Iterator[bool]:
    """For each figure, day and place of the claim apart from the mention, whether the passage has an equal one."""
    ours, theirs = clash.claim.facts, clash.passage.facts
    for quantity in few_enough(ours.quantities, theirs.quantities):
        if not touch(quantity.span, clash.ours):
            yield any(comparable(quantity, other) and agree(quantity, other) for other in theirs.quantities)
    for moment in few_enough(ours.moments, theirs.moments):
        if not touch(moment.mention.span, clash.ours):
            yield any(same_time(moment, other) for other in theirs.moments)
    for place in few_enough(ours.places, theirs.places):
        if not touch(place.mention.span, clash.ours):
            yield any(same_place(place, other) for other in theirs.places)


def _equal_neighbours(clash: Clash) -> int:
    """How many words in a row are the same, directly before the mentions and directly behind them together."""
    return sum(_equal_sides(clash))


def _equal_sides(clash: Clash) -> tuple[int, int]:
    return equal_neighbours(clash.claim, clash.ours, clash.passage, clash.theirs, reach=_IN_A_ROW)
