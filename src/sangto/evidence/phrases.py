"""Superlatives, directions and attributions: phrases whose exchange makes another claim.

A superlative ("lớn nhất", "đầu tiên", "duy nhất") conflicts with its opposite or with a lower rank of the same quality;
a direction ("tăng") with the other one beside the same words; an attribution ("theo Bộ Y tế") with another source of
the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sangto.evidence.names import find_names
from sangto.evidence.sides import EVERYDAY, Side, share_said
from sangto.records import Span
from sangto.tables.common_words import COMMON_WORDS

NEAR = 6  # words around a direction or superlative that tell what it is of
_SAME_SPEECH = 0.7  # share of the claim that must be said before another source of it is a conflict

_UP = frozenset("""
    tăng|gia tăng|tăng vọt|tăng mạnh|tăng lên|leo thang|phục hồi|đi lên|increase|increased|rise|rose|rising|grew|up
""".strip().split("|"))  # fmt: skip
_DOWN = frozenset("""
    giảm|sụt|sụt giảm|giảm mạnh|giảm xuống|tụt|lao dốc|đi xuống|decrease|decreased|fall|fell|falling|dropped|down
""".strip().split("|"))  # fmt: skip
_OPPOSITE = {
    "lớn": "nhỏ bé", "cao": "thấp", "nhiều": "ít", "nhanh": "chậm", "dài": "ngắn", "mạnh": "yếu", "giàu": "nghèo",
    "nóng": "lạnh", "tốt": "xấu tệ kém", "sớm": "muộn", "trẻ": "già", "rẻ": "đắt", "gần": "xa", "nặng": "nhẹ",
    "rộng": "hẹp", "đông": "vắng thưa", "sâu": "nông",
}  # fmt: skip
_OPPOSITES = {(a, b) for a, words in _OPPOSITE.items() for b in words.split()}
_OPPOSITES |= {(b, a) for a, b in _OPPOSITES}
_RANKS = frozenset(["hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"])
_ONLY = frozenset({"duy nhất", "đầu tiên", "cuối cùng", "first", "only", "last"})
_BEFORE = re.compile(r"(?<!\w)(?:theo|dẫn lời|according to)\s+", re.IGNORECASE)
_SPEAKS = re.compile(
    r"(?<!\w)(?:cho biết|khẳng định|công bố|thông báo|xác nhận|tuyên bố|cho hay|cho rằng|nhận định|khuyến cáo|cảnh báo"
    r"|nhấn mạnh|said|says|announced|confirmed|warned)(?!\w)",
    re.IGNORECASE,
)
_GAP = 2  # characters between a source and the word that says that it speaks


class Pair(NamedTuple):
    """A relation between words of the claim and words of the passage (an empty span if it has none)."""

    relation: str
    claim: Span
    passage: Span


class Phrase(NamedTuple):
    """A phrase: what it means, the number of its first word and of the word behind it."""

    value: str
    first: int
    last: int


_NOTHING = Span(0, 0)


def _span(side: Side, phrase: Phrase) -> Span:
    return Span(side.words[phrase.first].token.span.start, side.words[phrase.last - 1].token.span.end)


def _around(side: Side, phrase: Phrase) -> set[str]:
    """Telling words around a phrase."""
    near = [*side.words[max(0, phrase.first - NEAR) : phrase.first], *side.words[phrase.last : phrase.last + NEAR]]
    return {word.fold for word in near if word.fold.isalpha() and COMMON_WORDS.get(word.fold, 0.0) < EVERYDAY}


def _best(side: Side, phrase: Phrase, other: Side, candidates: Sequence[Phrase], least: int) -> Phrase | None:
    """The phrase of the other text that stands beside the same words."""
    around = _around(side, phrase)
    rated = [(len(around & _around(other, candidate)), candidate) for candidate in candidates]
    shared, best = max(rated, default=(0, None), key=lambda item: item[0])
    return best if shared >= least else None


# Directions


def _directions(side: Side) -> list[Phrase]:
    found: list[Phrase] = []
    for at, word in enumerate(side.words):
        pair = f"{word.key} {side.words[at + 1].key}" if at + 1 < len(side.words) else ""
        for text, size in ((pair, 2), (word.key, 1)):
            value = "up" if text in _UP else "down" if text in _DOWN else ""
            if value and not (found and found[-1].last > at) and not _is_vehicle(side, at):
                found.append(Phrase(value, at, at + size))
    return found


def _is_vehicle(side: Side, at: int) -> bool:
    """Whether "tăng" is a tank: "xe tăng", "chống tăng"."""
    return at > 0 and side.words[at].key == "tăng" and side.words[at - 1].key in ("xe", "chống", "diệt")


def find_directions(claim: Side, passage: Side) -> Iterator[Pair]:
    """Each direction of the claim beside that of the passage."""
    theirs = _directions(passage)
    ours = _directions(claim)
    both = len({phrase.value for phrase in ours}) > 1 or len({phrase.value for phrase in theirs}) > 1
    for phrase in ours:
        same = _best(claim, phrase, passage, [other for other in theirs if other.value == phrase.value], 1)
        other = _best(claim, phrase, passage, [other for other in theirs if other.value != phrase.value], 2)
        if same:
            yield Pair("agrees", _span(claim, phrase), _span(passage, same))
        elif other and not both:
            yield Pair("conflicts", _span(claim, phrase), _span(passage, other))
        else:
            yield Pair("silent", _span(claim, phrase), _NOTHING)


# Superlatives


def _superlatives(side: Side) -> list[Phrase]:
    found: list[Phrase] = []
    keys = [word.key for word in side.words]
    for at, key in enumerate(keys):
        pair = f"{key} {keys[at + 1]}" if at + 1 < len(keys) else ""
        if pair in _ONLY or key in _ONLY:
            found.append(Phrase(pair if pair in _ONLY else key, at, at + (2 if pair in _ONLY else 1)))
        elif (
            key in ("nhất", "nhat")
            and at
            and not (found and found[-1].last > at)
            and keys[at - 1] not in ("thứ", "thống")
        ):
            found.append(Phrase(keys[at - 1], at - 1, at + 1))
        elif key == "thứ" and 0 < at < len(keys) - 1 and _is_rank(keys[at + 1]) and keys[at - 1] in _ALL_QUALITIES:
            found.append(Phrase(f"{keys[at - 1]} thứ {keys[at + 1]}", at - 1, at + 2))
    return found


def _is_quality(key: str) -> bool:
    return key not in ("thứ", "thống", "hợp", "đồng")


def _is_rank(key: str) -> bool:
    return key in _RANKS or (key.isdigit() and key != "1")


_ALL_QUALITIES = {quality for pair in _OPPOSITES for quality in pair}


def _contradict(ours: str, theirs: str) -> bool:
    if (ours, theirs) in _OPPOSITES or {ours, theirs} in ({"đầu tiên", "cuối cùng"}, {"first", "last"}):
        return True
    return ours.split()[0] == theirs.split()[0] and ours != theirs and "thứ" in f"{ours} {theirs}"


def find_superlatives(claim: Side, passage: Side) -> Iterator[Pair]:
    """Each superlative of the claim beside that of the passage."""
    theirs = _superlatives(passage)
    for phrase in _superlatives(claim):
        same = next((other for other in theirs if other.value == phrase.value), None)
        if same:
            yield Pair("agrees", _span(claim, phrase), _span(passage, same))
            continue
        rivals = [other for other in theirs if _contradict(phrase.value, other.value)]
        rival = _best(claim, phrase, passage, rivals, 2)
        if rival:
            yield Pair("conflicts", _span(claim, phrase), _span(passage, rival))
        else:
            yield Pair("silent", _span(claim, phrase), _NOTHING)


# Attributions


def _attributions(side: Side) -> list[Phrase]:
    """Sources that a text names: the name that follows "theo", or stands before "cho biết"."""
    names = find_names(side)
    begins = {match.end() for match in _BEFORE.finditer(side.text)}
    ends = {match.start() for match in _SPEAKS.finditer(side.text)}
    return [
        Phrase(" ".join(name.folds), name.first, name.last)
        for name in names
        if name.span.start in begins or any(0 < end - name.span.end <= _GAP for end in ends)
    ]


def find_attributions(claim: Side, passage: Side) -> Iterator[Pair]:
    """Each source that the claim names beside that of the passage."""
    theirs = _attributions(passage)
    for phrase in _attributions(claim):
        said = set(phrase.value.split())
        same = next((other for other in theirs if _one_name(said, set(other.value.split()))), None)
        if same:
            yield Pair("agrees", _span(claim, phrase), _span(passage, same))
        elif said <= passage.folds:
            yield Pair("agrees", _span(claim, phrase), _mentioned(passage, said))
        elif theirs and len(theirs) == 1 and _same_speech(claim, passage, said):
            yield Pair("conflicts", _span(claim, phrase), _span(passage, theirs[0]))
        else:
            yield Pair("silent", _span(claim, phrase), _NOTHING)


def _one_name(first: set[str], second: set[str]) -> bool:
    """Whether two sources may be one, named more or less fully."""
    return first <= second or second <= first


def _mentioned(side: Side, folds: set[str]) -> Span:
    return next(word.token.span for word in side.words if word.fold in folds)


def _same_speech(claim: Side, passage: Side, source: set[str]) -> bool:
    return (
        share_said([term for term in claim.terms if term.isalpha() and term not in source], passage.known)
        >= _SAME_SPEECH
    )
