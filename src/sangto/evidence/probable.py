"""Conflicts of a short claim with a passage that is set beside it: those of the rules, and those that are probable.

Steps: weigh everything that may conflict (`sangto.evidence.rival_model`); leave out what the rules found and the model
thinks improbable; add what it is sure of, where nothing was found yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sangto.evidence.finding import Finding, part_of
from sangto.evidence.mentions import touch
from sangto.evidence.rival_model import LEAST_FACING, LEAST_STRICT, weigh
from sangto.evidence.sides import Side
from sangto.evidence.statements import is_one_statement
from sangto.records import Span


def probable_conflicts(claim: Side, passage: Side, strict: Sequence[Finding]) -> Iterator[Finding]:
    """What probably conflicts: of what the rules found, and of all else; of each stretch of either text the surest."""
    weighed = weigh(claim, passage)
    least = LEAST_FACING if is_one_statement(claim, passage) else LEAST_STRICT
    taken: list[tuple[Span, Span]] = []
    for finding in strict:
        spans = finding.claim.span, finding.passage.span
        chances = [one.probability for one in weighed if touch(one.ours, spans[0]) and touch(one.theirs, spans[1])]
        unproven = any(
            touch(phrase.span, span)
            for side, span in zip((claim, passage), spans, strict=True)
            for phrase in side.unproven
        )
        if unproven or not chances or max(chances) >= least:
            taken.append(spans)
            yield finding
    for one in weighed:
        if one.is_sure and not any(touch(one.ours, ours) or touch(one.theirs, theirs) for ours, theirs in taken):
            taken.append((one.ours, one.theirs))
            yield Finding(one.aspect, "conflicts", part_of(claim, one.ours), part_of(passage, one.theirs))
