"""Whether two mentions are of one thing and differ: a logistic regression with weights that can be read.

Rules of `sangto.evidence.doubts` are made for passages that a search finds, most of which tell of something else.
Where somebody sets a passage beside a claim, it mostly speaks of it, in words of its own: what stands in the place of
what, this model weighs. Features are those of `rival_features`, `rival_signs` and `turn_features`, and the doubts of
the rules, of which none decides alone. ``quality/train_rivals.py`` fits the weights on pairs written for this
project; its output is deterministic.

Steps: all that may stand in the place of something claimed (`rivals`, `turns`); the features of each; how probable it
is; whether that is enough (`LEAST`), and nothing speaks against it (`NEVER`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from sangto.evidence import doubtful_events as events
from sangto.evidence import doubtful_figures as figures
from sangto.evidence import doubtful_names as names
from sangto.evidence import doubtful_statements as statements
from sangto.evidence import doubts, rival_features, rival_signs, turn_features
from sangto.evidence.mentions import Clash
from sangto.evidence.rival_features import Rival
from sangto.evidence.rivals import find_rivals
from sangto.evidence.sides import Side
from sangto.evidence.turns import find_turns
from sangto.records import Span
from sangto.tables.rival_model import INTERCEPTS, WEIGHTS

MOST_WORDS = 20  # of a claim that is weighed: what differs in a longer one, the rules know better
MOST_SENTENCES = 5  # of its passage
LONGEST = 2_500  # characters of its passage
LEAST: Mapping[str, float] = {
    "quantity": 0.6, "date": 0.6, "place": 0.6, "name": 0.55, "negation": 0.55, "superlative": 0.7, "direction": 0.7,
}  # fmt: skip
"""Probability from which a conflict is shown."""
LEAST_STRICT = 0.45
LEAST_FACING = 0.15
"""Probability from which a conflict that the rules found is shown; and of two single sentences face to face."""
NEVER: Mapping[str, tuple[Callable[[Clash], bool], ...]] = {
    "quantity": (
        doubts.supposed, doubts.denied, figures.rounded, figures.adds_up, figures.only_a_window, figures.other_fate,
        figures.turned_round, statements.of_another_number, statements.one_of_several_kinds,
    ),
    "date": (
        doubts.supposed, figures.day_said_elsewhere, figures.other_precision, figures.only_relative,
        statements.of_another_number,
    ),
    "place": (
        names.spelled_otherwise, names.begins_alike, names.in_a_country, names.one_place, statements.of_another_number,
    ),
    "name": (names.spelled_otherwise, names.one_place, names.one_of_a_list, statements.of_another_number),
    "negation": (
        doubts.supposed, doubts.instead, doubts.only_placed, doubts.neither_shown, doubts.only_expected,
        statements.only_not_wholly, statements.denied_by_the_accused, statements.of_another_number,
    ),
    "superlative": (statements.of_another_number,),
    "direction": (doubts.supposed, doubts.denied, doubts.other_word, statements.of_another_number),
}  # fmt: skip
"""Doubts that silence a conflict however probable: too rare in the pairs to be weighed."""
_DOUBTS = (
    doubts.other_subject, doubts.other_topic, doubts.other_time, figures.counts_something_else, figures.of_another,
    names.said_elsewhere, names.shares_a_name, names.other_kind, names.only_a_syllable, statements.leaves_out,
    statements.of_a_sibling, statements.only_a_doer, statements.only_planned, statements.at_another_time,
    statements.of_another_one, events.nothing_in_a_row, events.names_missing, events.a_fact_missing,
    events.nothing_shared, events.little_said, events.no_neighbour, events.two_names_missing, events.a_label,
)  # fmt: skip
_DOUBTS_OF_SENSE = (doubts.other_deed, doubts.other_neighbours)


def _asked(doubt: Callable[[Clash], bool]) -> Callable[[Rival], float]:
    return lambda rival: float(doubt(rival.clash))


OF_THINGS: Mapping[str, Callable[[Rival], float]] = {
    **{function.__name__: function for function in (*rival_features.FEATURES, *rival_signs.FEATURES)},
    **{doubt.__name__: _asked(doubt) for doubt in _DOUBTS},
}
"""Features of figures, dates, places and names."""
FEATURES: Mapping[str, Callable[[Rival], float]] = {
    **OF_THINGS,
    **{function.__name__: function for function in turn_features.FEATURES},
    **{doubt.__name__: _asked(doubt) for doubt in _DOUBTS_OF_SENSE},
}
"""Those and the ones of negations, superlatives, directions and sources."""


class Weighed(NamedTuple):
    """A mention of the claim, one of the passage in its place, how probably they conflict, and whether that is sure."""

    aspect: str
    ours: Span
    theirs: Span
    probability: float
    is_sure: bool


def can_be_weighed(claim: Side, passage: Side) -> bool:
    """Whether a claim is short and a passage no longer than what people quote, as in the pairs that were fitted."""
    return (
        len(claim.words) <= MOST_WORDS
        and len(claim.sentences) == 1
        and len(passage.sentences) <= MOST_SENTENCES
        and len(passage.text) <= LONGEST
    )


def candidates(claim: Side, passage: Side) -> Iterator[Rival]:
    """Every mention of the claim beside everything that may stand in its place."""
    for aspect, ours, theirs, equal, taken in (*find_rivals(claim, passage), *find_turns(claim, passage)):
        for span in theirs:
            clash = Clash(aspect, claim, ours, passage, span, True)
            yield Rival(clash, tuple(other for other in theirs if other != span), equal, span in taken)


def probability(rival: Rival) -> float:
    """How probably the two are of one thing and cannot both be so."""
    aspect = rival.clash.aspect
    total = INTERCEPTS[aspect] + sum(weight * FEATURES[name](rival) for name, weight in WEIGHTS[aspect].items())
    return 1 / (1 + math.exp(-total))


def weigh(claim: Side, passage: Side) -> list[Weighed]:
    """How probably everything that may conflict does, the surest first."""
    return sorted(map(_weighed, candidates(claim, passage)), key=lambda one: (-one.probability, one.ours, one.theirs))


def _weighed(rival: Rival) -> Weighed:
    aspect, chance = rival.clash.aspect, probability(rival)
    is_sure = chance >= LEAST[aspect] and not any(doubt(rival.clash) for doubt in NEVER[aspect])
    return Weighed(aspect, rival.clash.ours, rival.clash.theirs, chance, is_sure)
