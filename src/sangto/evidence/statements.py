"""Which sentences of a passage make one statement with a claim, and which facts in them conflict.

Steps: the sentences that speak of what the claim speaks of, and those that go on with their subject; conflicts of facts
with the whole passage, and with each of these sentences by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sangto.evidence.mentions import touch
from sangto.evidence.sides import Sentence, Side, near_sentences, share_said
from sangto.facts import agree, comparable, find_conflicts, same_place, same_time
from sangto.records import Conflict, Span

FACING = 2  # how many times as long the one of two sentences may be that stand face to face
LEAST_FACING = 0.4  # share of the shorter that the other must say
_NEARLY_ALL = 0.8  # share of a short claim that a longer sentence must say to be one statement with it
_SOME_SAID = 0.2  # share of a short claim that a sentence behind a near one says if it goes on with the subject
_FIRST = 1  # words behind a negator of which the other text must say one if that is denied
_NEAR = 8  # characters before a negator in which it is set against what stands there
_CONTRAST = re.compile(r"(?<!\w)(?:chứ|mà|but)\s*$", re.IGNORECASE)
_NEAREST = 3  # sentences of a passage that are compared by themselves


def sentences_beside(claim: Side, passage: Side, *, short: bool) -> list[Sentence]:
    """Sentences that speak of what the claim speaks of, the nearest first, then those that go on with their subject.

    Only of a short claim is the rest looked for behind them: "Trạm radar … Trạm hoạt động từ năm 2019.".
    """
    near = near_sentences(claim, passage)
    if not short:
        return near
    spans = {sentence.span for sentence in near}
    return near + [
        sentence
        for before, sentence in pairwise(passage.sentences)
        if before.span in spans
        and sentence.span not in spans
        and share_said(claim.terms, frozenset(sentence.terms)) >= _SOME_SAID
    ]


def fact_conflicts(claim: Side, passage: Side, near: Sequence[Sentence]) -> Iterator[tuple[Conflict, Side]]:
    """Conflicts of facts with the whole passage, and with each of its nearest sentences by itself; and beside what.

    In a sentence by itself the facts of the others do not stand in for the one that is meant. What agrees with another
    sentence is no conflict.
    """
    for conflict in find_conflicts(claim.facts, passage.facts):
        yield conflict, passage
    if len(passage.sentences) < 2:
        return
    for sentence in near[:_NEAREST]:
        alone = passage.alone(sentence)
        for conflict in find_conflicts(claim.facts, alone.facts):
            if conflict.kind == "negation" or not _said_in_other_words(claim, passage, conflict.query.span):
                yield conflict, alone


def _said_in_other_words(claim: Side, passage: Side, span: Span) -> bool:
    """Whether a figure, date or place of the claim has its equal in the passage."""
    ours, theirs = claim.facts, passage.facts
    return (
        any(agree(a, b) and comparable(a, b) for a in ours.quantities if touch(a.span, span) for b in theirs.quantities)
        or any(same_time(a, b) for a in ours.moments if touch(a.mention.span, span) for b in theirs.moments)
        or any(same_place(a, b) for a in ours.places if touch(a.mention.span, span) for b in theirs.places)
    )


def is_one_statement(claim: Side, passage: Side) -> bool:
    """Whether both are a single sentence and the shorter is mostly said by the other: all in it stands face to face."""
    if len(claim.sentences) != 1 or len(passage.sentences) != 1:
        return False
    shorter, longer = sorted((claim, passage), key=lambda side: len(side.terms))
    return len(longer.terms) <= FACING * len(shorter.terms) and share_said(shorter.terms, longer.known) >= LEAST_FACING


def says_the_same(claim: Side, sentence: Side, denied: tuple[Span, Span] | None = None) -> bool:
    """Whether a sentence and a short claim are one statement, or it says nearly all of the claim among other things.

    Args:
        claim: A short claim.
        sentence: A passage; if it is not a single sentence, nothing is the same.
        denied: Where the two deny each other, in both texts, if they do. The sentence must then say nearly all: what is
            denied may be anything else.
    """
    if len(sentence.sentences) != 1:
        return False
    if denied is None and is_one_statement(claim, sentence):
        return True
    nearly_all = share_said(claim.terms, sentence.known) >= _NEARLY_ALL
    if not nearly_all or denied is None:
        return nearly_all
    ours, theirs = denied
    much_more = len(sentence.terms) > FACING * len(claim.terms)
    return not any(
        _denies_something_else(side, span, other, much_more=much_more)
        for side, span, other in ((claim, ours, sentence), (sentence, theirs, claim))
    )


def _denies_something_else(side: Side, span: Span, other: Side, *, much_more: bool) -> bool:
    """Whether what one text denies is perhaps not what the other says, of which it speaks as well.

    "Bác bỏ" may deny anything where one says `much_more` than the other; "chứ không phải" sets another thing apart; and
    "chưa nói đến" does not deny what is said.
    """
    negation = next((one for one in side.facts.polarity.negations if touch(one.mention.span, span)), None)
    if negation is None:
        return False
    if negation.role == "denial":
        return much_more
    contrast = _CONTRAST.search(side.text, max(0, span.start - _NEAR), span.start) is not None
    return contrast or other.facts.polarity.stems.isdisjoint(negation.scope[:_FIRST])
