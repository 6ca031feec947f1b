"""What a passage may turn round: each negation, opposite, superlative and direction beside what may answer it.

Steps: of each negation of one text, where the other says the words that it negates; every two words that are opposites;
every superlative beside the superlatives and ranks of the passage; every rise beside a fall. Whether one denies the
other, `sangto.evidence.rival_model` decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sangto.evidence.phrases import Pair, directions, is_vehicle, span_of, superlatives
from sangto.evidence.rivals import MOST_CLAIMED, MOST_RIVALS, Rivals
from sangto.evidence.sides import Side, telling
from sangto.facts import Negation, Pole, Word
from sangto.records import Span
from sangto.tables.negation import OPPOSITES

MOST_NEGATIONS = 6  # of each text that are weighed
SCOPE = 8  # words behind a negator that it may negate
WINDOW = 12  # words among which the other text says them
_RANK = re.compile(
    r"(?<!\w)(?:(?:xếp|đứng|hạng|vị trí|xep|dung|hang)\s(?:hạng\s|hang\s|vị trí\s)?(?:thứ\s|thu\s)?"
    r"(?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|nhì|bon|sau|bay|tam|chin|muoi|nhi|[2-9]\d?)"
    r"|(?:thứ|thu)\s(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười|nhì|ba|tu|nam|[2-9]\d?)"
    r"|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:[- ]\w+)?|runner-up|á quân|kỷ lục|dẫn đầu"
    r"|đứng đầu|đầu bảng|cuối bảng|đứng cuối|đứng (?:kế tiếp|sau|trước)|xếp (?:sau|trên|dưới)|chỉ sau|thua|vượt|kém"
    r"|không bằng|dan dau|dung dau|dung cuoi|record|ahead of|behind|trails?|leads?|led|tops?|topped"
    r"|(?:fewer|less|more) than|\w{2,20}er than"
    r"|(?:cao|lớn|nhiều|ít|thấp|nhỏ|dài|nhanh|mạnh|nóng|lạnh|trẻ|già|nghèo|giàu|rẻ|đắt|rộng|sâu|nặng|nhẹ|đông|lâu đời"
    r"|sớm|muộn|lon|nhieu|thap|nho|dai|manh|nong|lanh|tre|ngheo|re|dat|rong|nang|dong) (?:hơn|hon))(?!\w)",
    re.IGNORECASE,
)
"""Ranks, records and comparisons: what stands in a text that denies a superlative."""
_APART = re.compile(r"(?<!\w)(?:chứ|mà|chu|ma|but)\s*$", re.IGNORECASE)
"""Before a negation that sets another thing apart: "…, chứ không phải …"."""
_COURSES = frozenset(
    str.split(
        "tăng giảm nâng hạ dâng rút sụt tụt co nở phình cạn bớt lên xuống climb climbed rose fell grew shrank rise fall"
        " up down gaining shrinking expanded worse improved"
    )
) | frozenset(
    str.split(
        "mở rộng|thu hẹp|cải thiện|xấu đi|mạnh lên|yếu đi|tăng giá|mất giá|kéo dài|rút ngắn|cao hơn|trẻ hóa|già hóa"
        "|nhanh hơn|vươn lên|suy giảm|phục hồi|ấm lên|lạnh đi|nóng lên",
        "|",
    )
)
"""Words that tell a course of things; their opposites, and the words that have the same opposites, tell one too."""
_COURSE_GROUPS = frozenset(
    group
    for group, (first, second, _) in enumerate(OPPOSITES)
    if not _COURSES.isdisjoint(first) and not _COURSES.isdisjoint(second)
)


def find_turns(claim: Side, passage: Side) -> Iterator[Rivals]:
    """What of the claim the passage may deny or turn round."""
    found = (
        *_denied(claim, passage),
        *_opposites(claim, passage),
        *_superlatives(claim, passage),
        *_directions(claim, passage),
    )
    for turns in found:
        if turns.theirs:
            yield turns


def _denied(claim: Side, passage: Side) -> Iterator[Rivals]:
    for negation in claim.facts.polarity.negations[:MOST_NEGATIONS]:
        said = _said(negation, claim, passage)
        if said:
            yield Rivals("negation", negation.mention.span, said)
    for negation in passage.facts.polarity.negations[: 2 * MOST_NEGATIONS]:
        start = negation.mention.span.start
        if _APART.search(passage.text, max(0, start - 8), start):
            continue
        for ours in _said(negation, passage, claim)[:1]:
            yield Rivals("negation", ours, (negation.mention.span,))


def _said(negation: Negation, side: Side, other: Side) -> tuple[Span, ...]:
    """Where the other text says most of what is negated: in each sentence the stretch that says most."""
    scope = _scope(negation, side)
    found = []
    for sentence in other.sentences:
        words = list(other.within(sentence.span))
        at = [n for n, word in enumerate(words) if word.stem in scope or word.fold in scope]
        best = max(at, key=lambda n: sum(telling(words[m].fold) for m in at if n <= m < n + WINDOW), default=None)
        if best is not None:
            last = max(m for m in at if best <= m < best + WINDOW)
            found.append(Span(words[best].token.span.start, words[last].token.span.end))
    return tuple(found[:MOST_RIVALS])


def _scope(negation: Negation, side: Side) -> frozenset[str]:
    """What is negated; of a denial of the whole, the words around it."""
    if negation.role != "denial":
        return frozenset(negation.scope[:SCOPE])
    words = side.words[max(0, negation.at - 2 * SCOPE) : negation.after + 2 * SCOPE]
    return frozenset(word.stem for word in words if telling(word.fold) > 0.4)


def _opposites(claim: Side, passage: Side) -> Iterator[Rivals]:
    theirs = passage.facts.polarity.poles
    for pole in claim.facts.polarity.poles[:MOST_CLAIMED]:
        turned = {(group, 1 - side) for group, side in pole.sides}
        spans = tuple(_span(passage, other) for other in theirs if other.sides & turned)
        yield Rivals("direction" if _is_course(pole) else "negation", _span(claim, pole), spans[:MOST_RIVALS])


def find_same_turns(claim: Side, passage: Side) -> Iterator[tuple[str, Pair]]:
    """Courses and denials that the passage says in other words: "hạ" and "giảm", "không nguy hiểm" and "an toàn".

    Returns:
        The aspect, and where both stand, of each such word of the claim the first.
    """
    theirs = passage.facts.polarity.poles[: 2 * MOST_RIVALS]
    for pole in claim.facts.polarity.poles[:MOST_CLAIMED]:
        turned = frozenset((group, 1 - side) for group, side in pole.sides)
        for other in theirs:
            denied = (pole.negation is not None, other.negation is not None)
            if other.sides & (pole.sides if denied[0] == denied[1] else turned):
                course = not any(denied) and _is_course(pole) and _is_course(other) and not is_vehicle(claim, pole.at)
                if course or any(denied):
                    spans = _with_negation(claim, pole), _with_negation(passage, other)
                    yield "direction" if course else "negation", Pair("agrees", *spans)
                    break


def _is_course(pole: Pole) -> bool:
    return any(group in _COURSE_GROUPS for group, _ in pole.sides)


def _with_negation(side: Side, pole: Pole) -> Span:
    span = _span(side, pole)
    return span if pole.negation is None else Span(pole.negation.mention.span.start, span.end)


def _span(side: Side, pole: Pole) -> Span:
    words: Sequence[Word] = side.facts.polarity.words[pole.at : pole.at + pole.length]
    return Span(words[0].token.span.start, words[-1].token.span.end)


def _superlatives(claim: Side, passage: Side) -> Iterator[Rivals]:
    theirs = [span_of(passage, phrase) for phrase in superlatives(passage)[:MOST_RIVALS]]
    theirs += [Span(*match.span()) for match in _RANK.finditer(passage.text)]
    for phrase in superlatives(claim)[:MOST_CLAIMED]:
        yield Rivals("superlative", span_of(claim, phrase), tuple(sorted(theirs)[:MOST_RIVALS]))


def _directions(claim: Side, passage: Side) -> Iterator[Rivals]:
    theirs = directions(passage)
    for phrase in directions(claim)[:MOST_CLAIMED]:
        turned = tuple(span_of(passage, other) for other in theirs if other.value != phrase.value)
        yield Rivals("direction", span_of(claim, phrase), turned[:MOST_RIVALS])
