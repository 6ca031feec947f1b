"""Features: what the claim adds to the passage, leaves out, or puts in the place of something else."""

from __future__ import annotations

import re

from sangto.evidence.beside import Beside
from sangto.evidence.mentions import names_of
from sangto.evidence.overlap import Stretch
from sangto.evidence.sides import telling

_DIGITS = re.compile(r"\d+")
_RARE = 0.5  # how telling a word is that counts as one the passage should have
_MANY = 12  # unsaid words that are enough for 1
_SHORT, _FEW = 3, 4  # words of the claim and of the passage that stand for each other


def unsaid_words(pair: Beside) -> float:
    """Telling words of the claim that the passage does not have: twelve are enough for 1."""
    return min(sum(telling(fold) > _RARE for fold in _unsaid(pair)), _MANY) / _MANY


def rarest_unsaid(pair: Beside) -> float:
    """How telling the three most telling words are that the passage does not have."""
    return sum(sorted(map(telling, _unsaid(pair)), reverse=True)[:3]) / 3


def unsaid_last_third(pair: Beside) -> float:
    """How much of the last third of the claim the passage does not have."""
    ours = pair.overlap.ours
    last = ours[2 * len(ours) // 3 :]
    whole = sum(map(telling, last))
    return sum(telling(fold) for fold in last if fold not in pair.overlap.known) / whole if whole else 0.0


def longest_addition(pair: Beside) -> float:
    """How much the longest stretch says that has no place in the passage, in rare words; ten are 1."""
    added = (pair.overlap.unsaid(one.ours) for one in pair.overlap.stretches if not one.same)
    return max(map(_mass, added), default=0.0) / 10


def left_out(pair: Beside) -> float:
    """How much the passage says between words of the claim that the claim leaves out, at most 1."""
    gaps = (_mass(one.theirs) for one in pair.overlap.stretches if one.between and not one.same and not one.ours)
    return min(max(gaps, default=0.0) / 10, 1.0)


def exchanged(pair: Beside) -> float:
    """Words of the claim that stand where the passage has other words, both unknown to the other: three are 1."""
    said = set(pair.overlap.ours)
    found = (one for one in _short(pair) if pair.overlap.unsaid(one.ours))
    return min(sum(any(fold not in said for fold in one.theirs) for one in found), 3) / 3


def exchanged_for_said(pair: Beside) -> float:
    """The same, where the passage has the claim's words elsewhere: said of something else. Two are 1."""
    said = set(pair.overlap.ours)
    found = (one for one in _short(pair) if not pair.overlap.unsaid(one.ours) and _mass(one.ours) > _RARE)
    return min(sum(said.isdisjoint(one.theirs) for one in found), 2) / 2


def unsaid_digits(pair: Beside) -> float:
    """Figures of the claim that the passage does not have: three are 1."""
    theirs = set(_DIGITS.findall(pair.passage.text))
    return min(sum(figure not in theirs for figure in _DIGITS.findall(pair.claim.text)), 3) / 3


def distant_digits(pair: Beside) -> float:
    """Figures of the claim that the passage has, but not in the sentences nearest to it: two are 1."""
    whole, near = (set(_DIGITS.findall(text)) for text in (pair.passage.text, pair.near_text))
    return min(sum(figure in whole and figure not in near for figure in _DIGITS.findall(pair.claim.text)), 2) / 2


def unsaid_names(pair: Beside) -> float:
    """Names of the claim of which the passage has no word: three are 1."""
    return min(sum(pair.overlap.known.isdisjoint(name.folds) for name in names_of(pair.claim)), 3) / 3


FEATURES = (
    unsaid_words,
    rarest_unsaid,
    unsaid_last_third,
    longest_addition,
    left_out,
    exchanged,
    exchanged_for_said,
    unsaid_digits,
    distant_digits,
    unsaid_names,
)


def _unsaid(pair: Beside) -> list[str]:
    return [fold for fold in pair.overlap.ours if fold not in pair.overlap.known]


def _mass(folds: tuple[str, ...] | list[str]) -> float:
    return sum(map(telling, folds))


def _short(pair: Beside) -> list[Stretch]:
    """Few words of the claim between words that agree, with few words of the passage in their place."""
    return [
        one
        for one in pair.overlap.stretches
        if not one.same and one.between and 0 < len(one.ours) <= _SHORT and 0 < len(one.theirs) <= _FEW
    ]
