"""Where the words of a claim stand in a passage: in which sentences, in what order, in how long stretches.

Steps: take the two sentences of the passage that share most with the claim; align the claim's words with theirs
(`difflib`, on words without marks); tell stretches that are the same from those that stand for something else.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple

from sangto.evidence.sides import Side, telling
from sangto.facts import Word

MOST_WORDS = 120  # of each side that are aligned
NEAREST = 2  # sentences of the passage that the claim is aligned with
SPARE = 6  # words of the claim, and 2 more of the passage, that may stand for each other between words that agree


class Stretch(NamedTuple):
    """Neighbouring words of the claim and what stands in their place in the passage.

    Attributes:
        same: Whether both are equal.
        ours: Words of the claim, without marks.
        theirs: Words of the passage; empty if the claim alone has something here.
        between: Whether equal stretches stand on both sides.
    """

    same: bool
    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    between: bool


class Overlap:
    """The claim's words beside the passage's.

    Args:
        claim: The claim.
        passage: The passage.
    """

    def __init__(self, claim: Side, passage: Side) -> None:
        self.known = passage.folds
        self.words = [word for word in claim.words if word.fold.isalnum()]
        self.ours = [word.fold for word in self.words]
        self.theirs = [word.fold for word in passage.words if word.fold.isalnum()]
        self.whole = sum(map(telling, self.ours))
        self.nearest = _nearest(self.ours, passage)
        self.stretches = _align(self.ours[:MOST_WORDS], self.nearest[:MOST_WORDS])

    def share(self, folds: list[str] | tuple[str, ...]) -> float:
        """How much of the claim some of its words are, rare ones counting more."""
        return sum(map(telling, folds)) / self.whole if self.whole else 0.0

    def unsaid(self, folds: tuple[str, ...]) -> list[str]:
        """Those of some words that the passage does not have."""
        return [fold for fold in folds if fold not in self.known]


def _nearest(ours: list[str], passage: Side) -> list[str]:
    """Words of the sentences that share most with the claim, in the order of the passage."""
    said = set(ours)
    sentences = [[word.fold for word in passage.within(s.span) if word.fold.isalnum()] for s in passage.sentences]
    rated = sorted((-sum(map(telling, said.intersection(words))), at) for at, words in enumerate(sentences))
    return [fold for at in sorted(at for _, at in rated[:NEAREST]) for fold in sentences[at]]


def _align(ours: list[str], theirs: list[str]) -> list[Stretch]:
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    stretches = []
    for at, (tag, a, b, c, d) in enumerate(blocks):
        between = 0 < at < len(blocks) - 1 and blocks[at - 1][0] == blocks[at + 1][0] == "equal"
        stretches.append(Stretch(tag == "equal", tuple(ours[a:b]), tuple(theirs[c:d]), between))
    return stretches


def stands_for(stretch: Stretch, overlap: Overlap) -> bool:
    """Whether words of the passage stand between words that agree, in place of words that it does not have."""
    few = len(stretch.ours) <= SPARE and len(stretch.theirs) <= SPARE + 2
    said = set(overlap.ours)
    return (
        stretch.between
        and few
        and bool(overlap.unsaid(stretch.ours))
        and any(fold not in said for fold in stretch.theirs)
    )


def begins_with_capital(word: Word) -> bool:
    """Whether a word is written with a capital, and not because it begins the text."""
    return word.token.text[:1].isupper() and word.token.span.start > 0
