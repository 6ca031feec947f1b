"""Superlatives and directions: phrases whose exchange makes another claim.

A superlative ("lớn nhất", "đầu tiên", "duy nhất") conflicts with its opposite or with a lower rank of the same quality;
a direction ("tăng") with the other one beside the same words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sangto.evidence.sides import EVERYDAY, Side
from sangto.facts import is_marked
from sangto.records import Span
from sangto.tables.common_words import COMMON_WORDS
from sangto.text.words import fold_word

_SHORT = 15  # words of a claim that says one thing: one word around it tells enough
MOST = 60  # phrases of each side that are compared: of more, the first
NEAR = 6  # words around a direction or superlative that tell what it is of

_UP = frozenset("""
    tăng|gia tăng|tăng vọt|tăng mạnh|tăng lên|leo thang|phục hồi|đi lên|increase|increased|rise|rose|rising|grew|up
""".strip().split("|"))  # fmt: skip
_DOWN = frozenset("""
    giảm|sụt|sụt giảm|giảm mạnh|giảm xuống|tụt|lao dốc|đi xuống|decrease|decreased|fall|fell|falling|dropped|down
""".strip().split("|"))  # fmt: skip
_PLAIN_UP, _PLAIN_DOWN = (
    words | {" ".join(map(fold_word, phrase.split())) for phrase in words} for words in (_UP, _DOWN)
)
_TURNS = (
    _PLAIN_UP | frozenset(str.split("nang len nhanh cao dat hon leo them")),
    _PLAIN_DOWN | frozenset(str.split("ha xuong rut bot thap re")),
)
_OPPOSITE = {
    "lớn": "nhỏ bé", "cao": "thấp", "nhiều": "ít", "nhanh": "chậm", "dài": "ngắn", "mạnh": "yếu", "giàu": "nghèo",
    "nóng": "lạnh", "tốt": "xấu tệ kém", "sớm": "muộn", "trẻ": "già", "rẻ": "đắt", "gần": "xa", "nặng": "nhẹ",
    "rộng": "hẹp", "đông": "vắng thưa", "sâu": "nông", "trâu": "kém", "khỏe": "yếu kém", "mới": "cũ",
    "largest": "smallest", "biggest": "smallest", "highest": "lowest", "longest": "shortest", "fastest": "slowest",
    "hottest": "coldest", "warmest": "coldest", "most": "least fewest", "best": "worst", "oldest": "youngest",
    "deepest": "shallowest", "richest": "poorest", "cheapest": "dearest",
}  # fmt: skip
_OPPOSITES = {(a, b) for a, words in _OPPOSITE.items() for b in words.split()}
_OPPOSITES |= {(b, a) for a, b in _OPPOSITES}
_RANKS = frozenset(["hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"])
_PLAIN_RANKS = frozenset(map(fold_word, _RANKS))
_RANK_NAMES = {"tư": "bốn", "tu": "bốn"} | {
    str(rank): name for rank, name in enumerate("hai ba bốn năm sáu bảy tám chín mười".split(), start=2)
}
_OF = 3  # words before "nhất" among which the quality stands: "nhiều lượt xem nhất"
_ENGLISH_RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_ONLY = frozenset({"duy nhất", "đầu tiên", "cuối cùng", "first", "only", "last"})


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


def span_of(side: Side, phrase: Phrase) -> Span:
    """Where a phrase stands."""
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


def directions(side: Side) -> list[Phrase]:
    """Words that tell a rise or a fall: "up" or "down"."""
    found: list[Phrase] = []
    up, down = (_UP, _DOWN) if is_marked(side.words) else (_PLAIN_UP, _PLAIN_DOWN)
    for at, word in enumerate(side.words):
        pair = f"{word.key} {side.words[at + 1].key}" if at + 1 < len(side.words) else ""
        for text, size in ((pair, 2), (word.key, 1)):
            value = "up" if text in up else "down" if text in down else ""
            if value and not (found and found[-1].last > at) and not is_vehicle(side, at):
                found.append(Phrase(value, at, at + size))
    return found


def is_vehicle(side: Side, at: int) -> bool:
    """Whether "tăng" is a tank: "xe tăng", "chống tăng"."""
    return at > 0 and side.words[at].key == "tăng" and side.words[at - 1].key in ("xe", "chống", "diệt")


def is_turned(ours: str, theirs: str) -> bool:
    """Whether two phrases are opposite directions: "nâng", "hạ"."""
    one, two = ({fold_word(word) for word in text.lower().split()} for text in (ours, theirs))
    return any(one & up and two & down for up, down in (_TURNS, _TURNS[::-1])) and not any(
        "nhat" in words for words in (one, two)
    )


def is_ranked(ours: str, theirs: str) -> bool:
    """Whether two phrases are superlatives or ranks: "cao nhất", "thấp nhất", "thứ hai"."""
    one, two = ({fold_word(word) for word in text.lower().split()} for text in (ours, theirs))
    return all("nhat" in words or "thu" in words or words & _ENGLISH_MOST for words in (one, two)) and bool(
        "nhat" in one | two or (one | two) & _ENGLISH_MOST
    )


def find_directions(claim: Side, passage: Side) -> Iterator[Pair]:
    """Each direction of the claim beside that of the passage."""
    theirs = directions(passage)[:MOST]
    ours = directions(claim)[:MOST]
    both = len({phrase.value for phrase in ours}) > 1 or len({phrase.value for phrase in theirs}) > 1
    for phrase in ours:
        same = _best(claim, phrase, passage, [other for other in theirs if other.value == phrase.value], 1)
        other = _best(claim, phrase, passage, [other for other in theirs if other.value != phrase.value], 2)
        if same:
            yield Pair("agrees", span_of(claim, phrase), span_of(passage, same))
        elif other and not both:
            yield Pair("conflicts", span_of(claim, phrase), span_of(passage, other))
        else:
            yield Pair("silent", span_of(claim, phrase), _NOTHING)


# Superlatives


def superlatives(side: Side) -> list[Phrase]:
    """Superlatives and ranks, each with its quality: "cao", "cao thứ hai", "đầu tiên"."""
    found: list[Phrase] = []
    keys = [word.key for word in side.words]
    for at, key in enumerate(keys):
        pair = f"{key} {keys[at + 1]}" if at + 1 < len(keys) else ""
        if pair in _ONLY or key in _ONLY:
            found.append(Phrase(pair if pair in _ONLY else key, at, at + (2 if pair in _ONLY else 1)))
        elif key in _ENGLISH_MOST:
            second = keys[at - 1] if at and keys[at - 1] in _ENGLISH_RANKS else ""
            found.append(Phrase(f"{key} thứ {second}" if second else key, at - bool(second), at + 1))
        elif key in ("nhất", "nhat") and at and not (found and found[-1].last > at):
            if keys[at - 1] not in ("thứ", "thống"):
                first = _quality_before(keys, at)
                found.append(Phrase(_with_marks(keys[first]), first, at + 1))
        elif key in ("thứ", "thu") and 0 < at < len(keys) - 1 and _is_rank(keys[at + 1]):
            first = _quality_before(keys, at)
            if keys[first] in _ALL_QUALITIES:
                found.append(Phrase(f"{_with_marks(keys[first])} thứ {_rank(keys[at + 1])}", first, at + 2))
    return found


def _quality_before(keys: Sequence[str], at: int) -> int:
    """The word that is the most or the second: the last before a place, or one before what it is of ("nhiều xe")."""
    near = range(at - 1, max(-1, at - 1 - _OF), -1)
    return next((place for place in near if keys[place] in _ALL_QUALITIES), at - 1)


def _with_marks(key: str) -> str:
    return _PLAIN_QUALITIES.get(key, key)


def _rank(key: str) -> str:
    """The name of a rank: "thứ hai" is "thứ 2", and "thứ tư" is "thứ bốn"."""
    return _RANK_NAMES.get(key, _with_marks(key))


def _is_rank(key: str) -> bool:
    return key in _RANKS or key in _PLAIN_RANKS or (key.isdigit() and key != "1")


_ENGLISH_MOST = frozenset(quality for pair in _OPPOSITES for quality in pair if quality.endswith(("est", "st")))
_MARKED_QUALITIES = {quality for pair in _OPPOSITES for quality in pair}
_PLAIN_QUALITIES = {fold_word(word): word for word in sorted(_MARKED_QUALITIES | _RANKS, reverse=True)}
_ALL_QUALITIES = _MARKED_QUALITIES | {fold_word(quality) for quality in _MARKED_QUALITIES}


def _contradict(ours: str, theirs: str) -> bool:
    if (ours, theirs) in _OPPOSITES or {ours, theirs} in ({"đầu tiên", "cuối cùng"}, {"first", "last"}):
        return True
    return ours.split()[0] == theirs.split()[0] and ours != theirs and "thứ" in f"{ours} {theirs}"


def find_superlatives(claim: Side, passage: Side) -> Iterator[Pair]:
    """Each superlative of the claim beside that of the passage."""
    theirs = superlatives(passage)[:MOST]
    for phrase in superlatives(claim)[:MOST]:
        same = next((other for other in theirs if other.value == phrase.value), None)
        if same:
            yield Pair("agrees", span_of(claim, phrase), span_of(passage, same))
            continue
        rivals = [other for other in theirs if _contradict(phrase.value, other.value)]
        rival = _best(claim, phrase, passage, rivals, 1 if len(claim.words) <= _SHORT else 2)
        if rival:
            yield Pair("conflicts", span_of(claim, phrase), span_of(passage, rival))
        else:
            yield Pair("silent", span_of(claim, phrase), _NOTHING)
