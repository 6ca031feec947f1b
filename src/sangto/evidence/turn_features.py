"""Features of what may be turned round: what is negated on either side, and how much of it the other says.

Each public function takes a `Rival`; its docstring is what a reader is shown. They stand beside those of
`sangto.evidence.rival_features` and `sangto.evidence.rival_signs`, which ask the same of any two mentions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from sangto.evidence.mentions import clause_of, sentence_of, touch
from sangto.evidence.phrases import Phrase, span_of, superlatives
from sangto.evidence.rival_features import Rival
from sangto.evidence.sides import Side, share_said, telling
from sangto.facts import Negation, find_conflicts
from sangto.records import Conflict, Span

_CLOSE = 4  # words before a stretch in which a negation concerns it
_RUMOUR = re.compile(
    r"(?<!\w)(?:tin đồn|đồn|lan truyền|chia sẻ|quảng cáo|nhiều người (?:cho|tin|nghĩ)|cho rằng|quan niệm"
    r"|bài (?:đăng|viết)|thông tin (?:trên mạng|cho)|rumou?rs?|viral|posts?|claims?|believe)(?!\w)",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"(?<!\w)(?:sai|bịa đặt|tin giả|không đúng|không chính xác|không có thật|không có căn cứ|bác bỏ|phủ nhận|bia dat"
    r"|false|fake|untrue|myth|denied|denies)(?!\w)",
    re.IGNORECASE,
)
_STILL = re.compile(r"(?<!\w)(?:vẫn|đã|đều|cũng|luôn|still|already|now)(?!\w)", re.IGNORECASE)
_FORBIDS = re.compile(
    r"(?<!\w)(?:cấm|nghiêm cấm|tuyệt đối không|không được|chống chỉ định|không nên|banned|must not|should not)(?!\w)",
    re.IGNORECASE,
)
_ALLOWS = re.compile(r"(?<!\w)(?:được phép|được|cho phép|nên|có thể|may|can|allowed)(?!\w)", re.IGNORECASE)


def _negations_by(side: Side, span: Span) -> list[Negation]:
    """Negations at a stretch, or closely before it in its clause."""
    first = side.number_at(span.start)
    reach = Span(side.words[max(0, first - _CLOSE)].token.span.start, span.end) if side.words else span
    clause = clause_of(side, span)
    return [
        negation
        for negation in side.facts.polarity.negations
        if touch(negation.mention.span, reach) and negation.mention.span.start >= clause.start
    ]


def claim_denies(rival: Rival) -> float:
    """The claim denies it."""
    clash = rival.clash
    return float(bool(_negations_by(clash.claim, clash.ours)))


def passage_denies(rival: Rival) -> float:
    """The passage denies it."""
    clash = rival.clash
    return float(bool(_negations_by(clash.passage, clash.theirs)))


def one_denies(rival: Rival) -> float:
    """One of the two denies it, and the other does not."""
    return float(claim_denies(rival) != passage_denies(rival))


def _at(side: Side, span: Span) -> Negation | None:
    return next((one for one in side.facts.polarity.negations if touch(one.mention.span, span)), None)


def denied_alike(rival: Rival) -> float:
    """The other text denies it too: a negation there has the same words behind it."""
    clash = rival.clash
    for side, span in clash.mentions:
        negation = _at(side, span)
        other = clash.passage if side is clash.claim else clash.claim
        if negation is not None and negation.scope:
            near = {stem for stem in negation.scope[:6] if telling(stem) > 0.3}
            if any(
                len(near.intersection(one.scope[:6])) * 2 >= len(near) > 0 for one in other.facts.polarity.negations
            ):
                return 1.0
    return 0.0


def negations_differ(rival: Rival) -> float:
    """The clauses have not the same number of negations, by twos."""
    ours, theirs = (
        sum(touch(negation.mention.span, clause_of(side, span)) for negation in side.facts.polarity.negations)
        for side, span in rival.clash.mentions
    )
    return float((ours - theirs) % 2)


def _scopes(rival: Rival) -> Iterator[tuple[Negation, frozenset[str], frozenset[str]]]:
    """Each negation that is one of the mentions, the stems of the other's sentence, and those of its clause."""
    clash = rival.clash
    for (side, span), (other, place) in (clash.mentions, clash.mentions[::-1]):
        negation = _at(side, span)
        if negation is not None:
            sentence, clause = (
                frozenset(word.stem for word in other.within(stretch))
                for stretch in (sentence_of(other, place), clause_of(other, place))
            )
            yield negation, sentence, clause


def negated_said(rival: Rival) -> float:
    """Share of the negated words that the other sentence says."""
    return max((share_said(one.scope[:6], sentence) for one, sentence, _ in _scopes(rival)), default=0.0)


def next_negated_said(rival: Rival) -> float:
    """The other sentence says the words right behind the negation."""
    return max((share_said(one.scope[:2], sentence) for one, sentence, _ in _scopes(rival) if one.scope), default=0.0)


def denial_of_all(rival: Rival) -> float:
    """One says that a whole statement is false."""
    return float(any(one.role == "denial" for one, _, _ in _scopes(rival)))


def lacking(rival: Rival) -> float:
    """One only says that something lacks, stops or is forbidden."""
    return float(any(one.role == "lacking" for one, _, _ in _scopes(rival)))


def stretch_said(rival: Rival) -> float:
    """How much the words of the claim's mention tell: three rare ones are enough for 1."""
    clash = rival.clash
    ours = {word.fold for word in clash.claim.within(clash.ours)}
    return min(sum(map(telling, ours)) / 3, 1.0)


def strict_conflict(rival: Rival) -> float:
    """The rules for short claims find a denial here."""
    clash = rival.clash
    return float(
        any(
            touch(conflict.query.span, clash.ours) or touch(conflict.record.span, clash.theirs)
            for conflict in _denials(clash.claim, clash.passage)
        )
    )


@lru_cache(maxsize=2)
def _denials(claim: Side, passage: Side) -> tuple[Conflict, ...]:
    """What the rules for short claims find denied, found once for all mentions."""
    return tuple(one for one in find_conflicts(claim.facts, passage.facts) if one.kind == "negation")


def rumour_in_passage(rival: Rival) -> float:
    """The sentence of the passage tells what others say."""
    clash = rival.clash
    return float(_RUMOUR.search(clash.passage.text, *sentence_of(clash.passage, clash.theirs)) is not None)


def called_false(rival: Rival) -> float:
    """The passage calls something false."""
    return float(_FALSE.search(rival.clash.passage.text) is not None)


def still_so(rival: Rival) -> float:
    """The clause of what is affirmed says that it is so: *vẫn*, *đã*, *đều*."""
    clash = rival.clash
    side, span = (clash.passage, clash.theirs) if claim_denies(rival) else (clash.claim, clash.ours)
    return float(_STILL.search(side.text, *clause_of(side, span)) is not None)


def forbidden_and_allowed(rival: Rival) -> float:
    """One forbids and the other allows."""
    ours, theirs = (
        (
            _FORBIDS.search(side.text, *clause_of(side, span)) is not None,
            _ALLOWS.search(side.text, *clause_of(side, span)) is not None,
        )
        for side, span in rival.clash.mentions
    )
    return float(ours[0] != theirs[0] and (ours[1] or theirs[1]))


def both_forbid(rival: Rival) -> float:
    """Both forbid."""
    return float(all(_FORBIDS.search(side.text, *clause_of(side, span)) for side, span in rival.clash.mentions))


def _phrase(side: Side, span: Span) -> Phrase | None:
    return next((phrase for phrase in _superlatives(side) if touch(span_of(side, phrase), span)), None)


@lru_cache(maxsize=4)
def _superlatives(side: Side) -> tuple[Phrase, ...]:
    return tuple(superlatives(side))


def same_superlative(rival: Rival) -> float:
    """Both are one superlative."""
    ours, theirs = (_phrase(side, span) for side, span in rival.clash.mentions)
    return float(ours is not None and theirs is not None and ours.value == theirs.value)


def same_quality(rival: Rival) -> float:
    """Both are of one quality, but not of one rank."""
    ours, theirs = (_phrase(side, span) for side, span in rival.clash.mentions)
    return float(
        ours is not None
        and theirs is not None
        and ours.value != theirs.value
        and ours.value.split()[0] == theirs.value.split()[0]
    )


def a_rank(rival: Rival) -> float:
    """The passage gives a rank or a record, and no superlative."""
    clash = rival.clash
    return float(_phrase(clash.passage, clash.theirs) is None)


FEATURES: tuple[Callable[[Rival], float], ...] = (
    claim_denies, passage_denies, one_denies, denied_alike, negations_differ, negated_said, next_negated_said,
    denial_of_all, lacking, stretch_said, strict_conflict, rumour_in_passage, called_false, still_so,
    forbidden_and_allowed, both_forbid, same_superlative, same_quality, a_rank,
)  # fmt: skip
