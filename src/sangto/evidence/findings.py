"""What of a claim a passage confirms, contradicts, or does not speak of: one `Finding` for each thing claimed.

Steps: read both texts; look for what makes two claims of them, in the sentences of the passage that speak of the same;
then for each quantity, date, place, name, negation, superlative, direction and attribution of the claim: it *agrees* if
the passage says it too, *conflicts* if the passage says something else in its place, and is *silent* otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice
from typing import TypeVar

from sangto.evidence.attributions import find_attributions
from sangto.evidence.doubtful_events import shares_something
from sangto.evidence.doubts import is_doubtful, other_subject
from sangto.evidence.finding import ASPECTS, Finding, Part, part_of
from sangto.evidence.mentions import Clash, is_in, sentence_of, touch
from sangto.evidence.names import find_names, holds
from sangto.evidence.negations import answers_a_question, find_negations
from sangto.evidence.phrases import (
    Pair,
    find_directions,
    find_superlatives,
    is_ranked,
    is_turned,
)
from sangto.evidence.probable import probable_conflicts
from sangto.evidence.replaced import find_replaced
from sangto.evidence.rival_model import can_be_weighed
from sangto.evidence.sides import Sentence, Side, same_beside, share_said, shared_around
from sangto.evidence.statements import fact_conflicts, is_one_statement, says_the_same, sentences_beside
from sangto.evidence.turns import find_same_turns
from sangto.facts import agree, comparable, few_enough, keeps_bound, same_place, same_time
from sangto.records import Conflict, Span
from sangto.tables.places import NAMES

_MOST_NAMES = 200  # names of a claim that are looked for in the passage
_MOST_DIFFERENT = 16  # conflicts of one kind that are weighed; a claim has one or two
LEAST_SHARED = 0.3  # share of the claim that a passage must speak of before the two can conflict
_IN_PLACE = frozenset(["quantity", "place", "name", "superlative"])
_SHORT = 15  # words of a claim that says one thing: what differs needs not stand in the same place
_RANK = re.compile(r"(?:thứ|nhất|hạng|first|second|third)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"[A-ZĐ]\w{1,20}\s$")
_DIGITS = re.compile(r"\d+")
_MEASURE = re.compile(
    r"\b(?:k?m[23²³]?|cm|mm|kg|g|mg|tấn|tạ|lít|ml|ha|giờ|phút|giây|ngày|tuần|tháng|năm|đồng|usd|đô|tỷ|tỉ|triệu|nghìn|điểm)\b"
    r"|[%°$€]",
    re.IGNORECASE,
)
"""Units that change a value; other nouns behind a figure say what is counted, and may be another word for the same."""
_ALIKE = 0.8  # likeness of two names from which they are one, spelled otherwise
LEAST_AROUND = {"quantity": 2, "date": 3, "place": 3}  # telling words around both that must be the same
_KINDS = {"number": "quantity", "unit": "quantity", "date": "date", "place": "place"}
T = TypeVar("T")


def find_findings(claim: Side, passage: Side, *, searched: bool = False) -> tuple[Finding, ...]:
    """All findings, in the order of `ASPECTS`, within an aspect in the order of the claim.

    Args:
        claim: A claim.
        passage: A passage.
        searched: Whether a search found the passage, which may then tell of something else: conflicts are only those
            of the strict rules.
    """
    conflicts = _conflicts(claim, passage)
    if not searched and can_be_weighed(claim, passage):
        conflicts = list(probable_conflicts(claim, passage, conflicts))
    taken = [finding.claim.span for finding in conflicts]

    def is_free(span: Span) -> bool:
        return not any(span.start < other.end and other.start < span.end for other in taken)

    rest = [finding for finding in _agreements(claim, passage, conflicts) if is_free(finding.claim.span)]
    return tuple(sorted((*conflicts, *rest), key=lambda finding: (ASPECTS.index(finding.aspect), finding.claim.span)))


def _conflicts(claim: Side, passage: Side) -> list[Finding]:
    if share_said(claim.terms, passage.known) < LEAST_SHARED:
        return []
    facing = is_one_statement(claim, passage)
    short = len(claim.words) <= _SHORT
    near = sentences_beside(claim, passage, short=short)
    found = [
        finding
        for finding in _of_pairs(claim, passage, "attribution", find_attributions(claim, passage))
        if not is_doubtful(_clash(claim, passage, finding, short=short, facing=facing))
    ]  # first of all: the name of a source may be a place as well
    denied: list[Finding] = []
    for conflict, beside in islice(fact_conflicts(claim, passage, near), _MOST_DIFFERENT):
        finding = _from_conflict(conflict)
        if _is_only_wording(finding) or _covered(found, finding.claim.span) or _keeps_bound(claim, passage, finding):
            continue
        spans = finding.claim.span, finding.passage.span
        deny = spans if finding.aspect in ("negation", "direction") else None
        if facing or (short and says_the_same(claim, beside, deny)):
            if finding.aspect != "negation":
                found.append(finding)
            elif not answers_a_question(claim):
                denied.append(finding)
        elif finding.aspect in LEAST_AROUND and _is_within(finding.passage.span, near):
            around = shared_around(claim, finding.claim.span, passage, finding.passage.span)
            if around >= (1 if short else LEAST_AROUND[finding.aspect]) and _takes_the_place(claim, passage, finding):
                found.append(finding)
    for aspect, pairs in (
        ("direction", find_directions(claim, passage)),
        ("superlative", find_superlatives(claim, passage)),
        ("negation", find_negations(claim, passage, near)),
        ("name", find_replaced(claim, passage, [sentence.span for sentence in near[:1]])),
    ):
        for finding in _of_pairs(claim, passage, aspect, pairs):
            if not _covered(found, finding.claim.span) and _takes_the_place(claim, passage, finding):
                found.append(finding)
    found += [finding for finding in denied if not _covered(found, finding.claim.span)]
    if short and _differ_twice(claim, passage, found):
        return []
    return [
        finding for finding in found if not is_doubtful(_clash(claim, passage, finding, short=short, facing=facing))
    ]


def _of_pairs(claim: Side, passage: Side, aspect: str, pairs: Iterable[Pair]) -> Iterator[Finding]:
    """Those of some pairs that conflict, the first of them, as findings."""
    for pair in islice((pair for pair in pairs if pair.relation == "conflicts"), _MOST_DIFFERENT):
        yield Finding(aspect, "conflicts", part_of(claim, pair.claim), part_of(passage, pair.passage))


def _clash(claim: Side, passage: Side, finding: Finding, *, short: bool, facing: bool) -> Clash:
    alone = facing and (short or finding.aspect == "attribution")  # a source may stand anywhere in its sentence
    return Clash(finding.aspect, claim, finding.claim.span, passage, finding.passage.span, short, alone)


def _differ_twice(claim: Side, passage: Side, found: Sequence[Finding]) -> bool:
    """Whether two things differ and nothing else is the same, or one is the number of a name: "Vàm Nao 1" and "2"."""
    first = found[0] if found else None
    apart = [
        one
        for one in found[1:]
        if first and not touch(one.claim.span, first.claim.span) and not touch(one.passage.span, first.passage.span)
    ]
    if not first or not apart:
        return False
    numbers = any(_NUMBERED.search(claim.text, 0, one.claim.span.start) for one in (first, *apart))
    return numbers or not shares_something(claim, passage, first.claim.span)


def _is_only_wording(finding: Finding) -> bool:
    """Whether two spans differ in wording alone: a piece of a name, or another noun for what is counted."""
    ours, theirs = finding.claim.text, finding.passage.text
    if finding.aspect == "place":
        return any(" " not in name and name.lower() not in NAMES and name.isalpha() for name in (ours, theirs))
    if finding.aspect == "quantity":
        return _DIGITS.findall(ours) == _DIGITS.findall(theirs) != [] and not _MEASURE.search(f"{ours} {theirs}")
    return False


def _keeps_bound(claim: Side, passage: Side, finding: Finding) -> bool:
    """Whether the claim only gives a bound, and the figure of the passage lies on its side: "ít nhất hai", "năm"."""
    ours, theirs = (
        [quantity for quantity in side.facts.quantities if touch(quantity.span, part.span)]
        for side, part in ((claim, finding.claim), (passage, finding.passage))
    )
    return any(comparable(one, other) and keeps_bound(one, other) for one in ours for other in theirs)


def _takes_the_place(claim: Side, passage: Side, finding: Finding) -> bool:
    """Whether what conflicts stands in a long claim where the other stands in the passage, and is no other spelling."""
    if finding.aspect not in _IN_PLACE:
        return True
    ours, theirs = finding.claim, finding.passage
    if finding.aspect in ("place", "name") and SequenceMatcher(None, ours.text, theirs.text).ratio() > _ALIKE:
        return False
    if len(claim.words) <= _SHORT:
        return True
    if finding.aspect == "superlative" or (_RANK.match(ours.text) and _RANK.match(theirs.text)):
        return same_beside(claim, ours.span, passage, theirs.span, left_only=True)
    return same_beside(claim, ours.span, passage, theirs.span)


def _is_within(span: Span, sentences: Sequence[Sentence]) -> bool:
    return any(sentence.span.start <= span.start < sentence.span.end for sentence in sentences)


def _covered(found: Sequence[Finding], span: Span) -> bool:
    return any(finding.claim.span.start < span.end and span.start < finding.claim.span.end for finding in found)


def _from_conflict(conflict: Conflict) -> Finding:
    words = conflict.query.text, conflict.record.text
    aspect = "superlative" if is_ranked(*words) else _KINDS.get(conflict.kind, "negation")
    return Finding(
        "direction" if aspect == "negation" and is_turned(*words) else aspect,
        "conflicts",
        Part(conflict.query.text, conflict.query.span),
        Part(conflict.record.text, conflict.record.span),
    )


def _agreements(claim: Side, passage: Side, conflicts: Sequence[Finding]) -> Iterator[Finding]:
    """What agrees, and what the passage does not speak of."""
    ours, theirs = claim.facts, passage.facts
    yield from _paired(
        claim, passage, "quantity", ours.quantities, theirs.quantities,
        lambda a, b: comparable(a, b) and (agree(a, b) or keeps_bound(a, b)), lambda quantity: quantity.span,
    )  # fmt: skip
    yield from _paired(
        claim, passage, "date", ours.moments, theirs.moments, same_time, lambda moment: moment.mention.span
    )
    yield from _paired(
        claim, passage, "place", ours.places, theirs.places, same_place, lambda place: place.mention.span
    )
    yield from _names(claim, passage)
    same = list(find_same_turns(claim, passage)) if share_said(claim.terms, passage.known) >= LEAST_SHARED else []
    for aspect, pairs in (
        ("negation", _with_same("negation", find_negations(claim, passage, ()), same)),
        ("superlative", find_superlatives(claim, passage)),
        ("direction", _with_same("direction", find_directions(claim, passage), same)),
        ("attribution", find_attributions(claim, passage)),
    ):
        for pair in pairs:
            if (
                pair.relation == "agrees"
                and aspect == "superlative"
                and _is_of_another(claim, passage, pair, conflicts)
            ):
                yield Finding(aspect, "silent", part_of(claim, pair.claim), Part())
            elif pair.relation != "conflicts":
                yield Finding(aspect, pair.relation, part_of(claim, pair.claim), part_of(passage, pair.passage))


def _with_same(aspect: str, pairs: Iterable[Pair], same: Sequence[tuple[str, Pair]]) -> Iterator[Pair]:
    """Pairs of an aspect, with what agrees in other words in the place of what is silent, and what is no pair yet."""
    words = [pair for name, pair in same if name == aspect]
    found = list(pairs)
    for pair in found:
        other = next((one for one in words if touch(one.claim, pair.claim)), None)
        yield other if other is not None and pair.relation == "silent" else pair
    yield from (one for one in words if not any(touch(one.claim, pair.claim) for pair in found))


def _is_of_another(claim: Side, passage: Side, pair: Pair, conflicts: Sequence[Finding]) -> bool:
    """Whether the passage says of something else, or of another place, what the claim says: "hồ lớn nhất Việt Nam"."""
    here, there = sentence_of(claim, pair.claim), sentence_of(passage, pair.passage)
    return other_subject(Clash("superlative", claim, pair.claim, passage, pair.passage)) or any(
        finding.aspect in ("place", "name") and is_in(finding.claim.span, here) and is_in(finding.passage.span, there)
        for finding in conflicts
    )


def _paired(
    claim: Side,
    passage: Side,
    aspect: str,
    ours: Sequence[T],
    theirs: Sequence[T],
    same: Callable[[T, T], bool],
    place: Callable[[T], Span],
) -> Iterator[Finding]:
    for one in few_enough(ours, theirs):
        other = next((other for other in theirs if same(one, other)), None)
        found = part_of(passage, place(other)) if other is not None else Part()
        yield Finding(aspect, "silent" if other is None else "agrees", part_of(claim, place(one)), found)


def _names(claim: Side, passage: Side) -> Iterator[Finding]:
    places = [place.mention.span for place in claim.facts.places]
    for name in find_names(claim)[:_MOST_NAMES]:
        if any(name.span.start < span.end and span.start < name.span.end for span in places):
            continue
        span = holds(passage, name)
        yield Finding(
            "name",
            "silent" if span is None else "agrees",
            part_of(claim, name.span),
            part_of(passage, span) if span else Part(),
        )
