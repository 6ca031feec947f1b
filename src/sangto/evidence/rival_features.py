"""Features of two mentions that may be of one thing: how much of what stands around the one stands around the other.

Each public function takes a `Rival`; its docstring is what a reader is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from sangto.evidence.mentions import Clash, clause_of, is_in, sentence_of, tells, told_in
from sangto.evidence.sides import Side, equal_neighbours, share_said, shared_around, telling
from sangto.facts import Word
from sangto.records import Span

_ROW = 3  # words in a row that are enough
_SUBJECT = 3  # telling words at the beginning of a clause that are mostly its subject
_TELLING = 0.35  # how telling they are
_NEAR = (5, 3)  # words before a mention and behind it that are near
_LIGHT = frozenset(
    str.split(
        "la dat toi den khoang gan hon tren duoi chi co con len xuong muc o tai vao luc ngay nam thang tu cua va cho "
        "duoc bi da se the a of is was"
    )
)


class Rival(NamedTuple):
    """A mention of the claim and one of the passage that may stand in its place, and what else stands there.

    Attributes:
        clash: Both mentions.
        others: What else of the passage may stand in its place.
        equal: Where the passage says the same as the claim.
        taken: Whether this one says the same as another mention of the claim.
    """

    clash: Clash
    others: tuple[Span, ...]
    equal: tuple[Span, ...] = ()
    taken: bool = False


def _words(side: Side, stretch: Span, apart: Span) -> list[str]:
    """The words of a stretch without a mention and without figures."""
    return [word.fold for word in side.within(stretch) if not is_in(word.token.span, apart) and not word.fold.isdigit()]


@lru_cache(maxsize=8)
def _rest(side: Side, span: Span) -> tuple[str, ...]:
    """The words of a mention's sentence beside it."""
    return tuple(_words(side, sentence_of(side, span), span))


def _ours(rival: Rival) -> tuple[str, ...]:
    """The rest of the claim."""
    return _rest(rival.clash.claim, rival.clash.ours)


def said_in_passage(rival: Rival) -> float:
    """Share of the rest of the claim that the passage says."""
    return share_said(_ours(rival), rival.clash.passage.folds)


def said_in_sentence(rival: Rival) -> float:
    """Share of it that the sentence of the rival says."""
    clash = rival.clash
    return share_said(_ours(rival), frozenset(_rest(clash.passage, clash.theirs)))


def said_with_sentence_before(rival: Rival) -> float:
    """Share of it that this sentence and the one before say."""
    clash = rival.clash
    stretch = told_in(clash.passage, clash.theirs)
    return share_said(_ours(rival), frozenset(_words(clash.passage, stretch, clash.theirs)))


def said_in_clause(rival: Rival) -> float:
    """Share of the claim's clause that the clause of the rival says."""
    clash = rival.clash
    ours, theirs = (_words(side, clause_of(side, span), span) for side, span in clash.mentions)
    return share_said(ours, frozenset(theirs))


def clause_said_by_claim(rival: Rival) -> float:
    """Share of the clause of the rival that the claim says."""
    clash = rival.clash
    theirs = _words(clash.passage, clause_of(clash.passage, clash.theirs), clash.theirs)
    return share_said(theirs, clash.claim.folds)


def sentence_said_by_claim(rival: Rival) -> float:
    """Share of the sentence of the rival that the claim says."""
    return share_said(_rest(rival.clash.passage, rival.clash.theirs), rival.clash.claim.folds)


def _near(side: Side, span: Span) -> set[str]:
    """Telling words close before a mention and behind it, within its clause or next to it."""
    words, first, last = side.words, side.number_at(span.start), side.number_at(span.end)
    near = [*words[max(0, first - _NEAR[0]) : first], *words[last : last + _NEAR[1]]]
    return {word.fold for word in near if tells(word)}


def near_words(rival: Rival) -> float:
    """How much of the telling words close to the claim's mention stand close to the rival."""
    ours, theirs = (_near(side, span) for side, span in rival.clash.mentions)
    return share_said(sorted(ours), frozenset(theirs))


def near_words_in_clause(rival: Rival) -> float:
    """How much of the telling words close to the claim's mention stand in the clause of the rival."""
    clash = rival.clash
    ours = _near(clash.claim, clash.ours)
    return share_said(
        sorted(ours), frozenset(_words(clash.passage, clause_of(clash.passage, clash.theirs), clash.theirs))
    )


def telling_around(rival: Rival) -> float:
    """Telling words within seven of both: four are enough for 1."""
    clash = rival.clash
    return min(shared_around(clash.claim, clash.ours, clash.passage, clash.theirs), 4) / 4


def equal_before(rival: Rival) -> float:
    """Equal words in a row directly before both: three are enough for 1."""
    clash = rival.clash
    return equal_neighbours(clash.claim, clash.ours, clash.passage, clash.theirs, reach=_ROW)[0] / _ROW


def equal_behind(rival: Rival) -> float:
    """Equal words in a row directly behind both: three are enough for 1."""
    clash = rival.clash
    return equal_neighbours(clash.claim, clash.ours, clash.passage, clash.theirs, reach=_ROW)[1] / _ROW


def alone(rival: Rival) -> float:
    """Nothing else in the passage can stand in its place."""
    return float(len(rival.others) == 0)


def others(rival: Rival) -> float:
    """How many others can: three are enough for 1."""
    return min(len(rival.others), 3) / 3


def _fit(rival: Rival, span: Span) -> float:
    """How much what stands around a mention of the passage is like what stands around the claim's."""
    other = rival._replace(clash=rival.clash._replace(theirs=span))
    return near_words_in_clause(other) + 0.5 * said_in_sentence(other) + 0.5 * near_words(other)


def _better(rival: Rival, spans: Sequence[Span]) -> float:
    """By how much the best of some mentions fits better than the rival; -1 if there are none."""
    return max(_fit(rival, span) for span in spans) - _fit(rival, rival.clash.theirs) if spans else -1.0


def nearer_other(rival: Rival) -> float:
    """By how much another stands among words that are more like those around the claim's mention."""
    return _better(rival, rival.others)


def another_fits_better(rival: Rival) -> float:
    """Another one stands among words that are more like those around the claim's mention."""
    return float(bool(rival.others) and nearer_other(rival) > 0)


def said_too(rival: Rival) -> float:
    """The passage says the same as the claim as well, in another place."""
    return float(bool(rival.equal))


def said_beside(rival: Rival) -> float:
    """By how much the words around what says the same are more like those around the claim's mention."""
    return _better(rival, rival.equal)


def said_beside_better(rival: Rival) -> float:
    """It says it among words that are more like those around the claim's mention."""
    return float(bool(rival.equal) and said_beside(rival) >= 0)


def says_another(rival: Rival) -> float:
    """The rival says the same as another mention of the claim."""
    return float(rival.taken)


def sentences_between(rival: Rival) -> float:
    """How many sentences lie between the rival and the sentence that says most of the claim: two are enough for 1."""
    clash = rival.clash
    shares = [
        share_said(_ours(rival), frozenset(_words(clash.passage, sentence.span, clash.theirs)))
        for sentence in clash.passage.sentences
    ]
    if not shares:
        return 0.0
    best = max(range(len(shares)), key=lambda n: shares[n])
    at = next((n for n, s in enumerate(clash.passage.sentences) if is_in(clash.theirs, s.span)), best)
    return min(abs(at - best), 2) / 2


def first_sentence(rival: Rival) -> float:
    """The rival stands in the first sentence."""
    clash = rival.clash
    return float(bool(clash.passage.sentences) and is_in(clash.theirs, clash.passage.sentences[0].span))


def _counts(word: Word) -> bool:
    """Whether a word tells what a clause is about."""
    return word.fold.isalpha() and telling(word.fold) > _TELLING


def _beginning(side: Side, span: Span) -> list[str]:
    """The first telling words of a clause: mostly its subject."""
    clause = clause_of(side, span)
    words = [word.fold for word in side.within(Span(clause.start, max(clause.start, span.start))) if _counts(word)]
    return words[:_SUBJECT]


def subject_said(rival: Rival) -> float:
    """Share of the first telling words of the rival's clause that the claim says."""
    clash = rival.clash
    begin = _beginning(clash.passage, clash.theirs)
    return share_said(begin, clash.claim.folds) if begin else 0.5


def subject_new(rival: Rival) -> float:
    """The rival's clause begins with telling words of which the claim says none."""
    clash = rival.clash
    begin = _beginning(clash.passage, clash.theirs)
    return float(bool(begin) and clash.claim.folds.isdisjoint(begin))


def _before(side: Side, span: Span) -> list[str]:
    """The two words before a mention that are neither light nor figures."""
    first = side.number_at(span.start)
    near = [word.fold for word in side.words[max(0, first - 6) : first] if word.fold.isalpha()]
    return [fold for fold in near if fold not in _LIGHT][-2:]


def word_before_the_same(rival: Rival) -> float:
    """What stands directly before the claim's mention stands closely before the rival too: "dài 2,3 km"."""
    clash = rival.clash
    ours = _before(clash.claim, clash.ours)
    first = clash.passage.number_at(clash.theirs.start)
    near = {word.fold for word in clash.passage.words[max(0, first - 8) : first]}
    return sum(fold in near for fold in ours) / len(ours) if ours else 0.5


def word_before_said(rival: Rival) -> float:
    """What stands directly before the rival is said by the claim too."""
    clash = rival.clash
    theirs = _before(clash.passage, clash.theirs)
    return sum(fold in clash.claim.folds for fold in theirs) / len(theirs) if theirs else 0.5


def unsaid(rival: Rival) -> float:
    """How much the rest of the claim says that the passage does not: three rare words are enough for 1."""
    known = rival.clash.passage.folds
    return min(sum(telling(fold) for fold in dict.fromkeys(_ours(rival)) if fold not in known) / 3, 1.0)


def new_in_clause(rival: Rival) -> float:
    """How much the rival's clause says that the claim does not: five rare words are enough for 1."""
    clash = rival.clash
    words = dict.fromkeys(_words(clash.passage, clause_of(clash.passage, clash.theirs), clash.theirs))
    return min(sum(telling(fold) for fold in words if fold not in clash.claim.folds) / 5, 1.0)


FEATURES: tuple[Callable[[Rival], float], ...] = (
    said_in_passage, said_in_sentence, said_with_sentence_before, said_in_clause, clause_said_by_claim,
    sentence_said_by_claim, near_words, near_words_in_clause, telling_around, equal_before, equal_behind, alone,
    others, nearer_other, another_fits_better, said_too, said_beside, said_beside_better, says_another,
    sentences_between, first_sentence, subject_said, subject_new, word_before_the_same, word_before_said, unsaid,
    new_in_clause,
)  # fmt: skip
