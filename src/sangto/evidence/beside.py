"""A claim beside a passage with its findings, ready to be measured by the features."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from sangto.evidence.finding import Finding
from sangto.evidence.overlap import Overlap
from sangto.evidence.sides import Side, near_sentences, share_said
from sangto.facts import few_enough
from sangto.records import Span

_CLAUSE = re.compile(r"[,;.!?]\s")
LEAST_CLAUSE = 4  # words of a clause that is looked at by itself
_LEAST_SENTENCE = 3  # words of a sentence that is looked at by itself
_NEAR = 2  # sentences of the passage that are nearest to the claim


class Beside:
    """A claim beside a passage, ready to be measured."""

    def __init__(self, claim: Side, passage: Side, findings: Sequence[Finding]) -> None:
        self.claim = claim
        self.passage = passage
        self.findings = findings
        self.overlap = Overlap(claim, passage)

    def count(self, relation: str, *aspects: str) -> int:
        """How many findings of some aspects have a relation."""
        return sum(finding.relation == relation and finding.aspect in aspects for finding in self.findings)

    @cached_property
    def near_text(self) -> str:
        """The two sentences of the passage that say most of the claim."""
        near = near_sentences(self.claim, self.passage)[:_NEAR]
        return " ".join(self.passage.text[slice(*sentence.span)] for sentence in near)

    @cached_property
    def sentence_shares(self) -> tuple[float, ...]:
        """For each sentence of the claim, how much of it one sentence of the passage says, at best."""
        theirs = [_folds(self.passage, sentence.span) for sentence in self.passage.sentences]
        known = [frozenset(folds) for folds in theirs]
        ours = [_folds(self.claim, sentence.span) for sentence in self.claim.sentences]
        return tuple(
            max((share_said(folds, one) for one in known), default=0.0)
            for folds in few_enough(ours, known)
            if len(folds) >= _LEAST_SENTENCE
        )

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The clauses of the claim."""
        text = self.claim.text
        borders = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
        return tuple(Span(start, end) for start, end in pairwise(borders))

    @cached_property
    def clause_shares(self) -> tuple[float, ...]:
        """For each clause of the claim, how much of it the passage says; marks and signs are no words of it."""
        clauses = [_folds(self.claim, clause) for clause in self.clauses]
        return tuple(share_said(folds, self.passage.folds) for folds in clauses if len(folds) >= LEAST_CLAUSE)


def _folds(side: Side, span: Span) -> list[str]:
    return [word.fold for word in side.within(span) if word.fold.isalnum()]
