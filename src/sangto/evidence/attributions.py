"""Who is said to have said it: "theo Bộ Y tế, …", "Bộ Y tế cho biết …", "báo cáo … của Đại học Columbia".

Another source of the same words conflicts; a source that the other text does not name is silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.evidence.names import find_names
from sangto.evidence.phrases import MOST, Pair, Phrase, span_of
from sangto.evidence.sides import EVERYDAY, Side, share_said
from sangto.records import Span
from sangto.tables.common_words import COMMON_WORDS

_SAME_SPEECH = 0.7  # share of the claim that must be said before another source of it is a conflict
_LEAST_SPEECH = 6  # words that must be said, the word of saying among them
_LEAST_ENGLISH = 3  # the same in English, whose terms have no small words
_LONGEST = 10  # words of a source: an office, where it is, and a name
_WORK = r"(?:nghiên cứu|báo cáo|khảo sát|thống kê|số liệu|thông tin|công bố|cảnh báo|nghien cuu|bao cao|so lieu)"
_BEFORE = re.compile(
    rf"(?<!\w)(?:theo|dẫn lời|according to)\s+(?:(?:{_WORK}|(?:a|the) (?:study|report) (?:by|of|from))"
    r"(?:\s(?:mới|này))?\s(?:của|cua|từ|do)\s)?(?:the\s)?",
    re.IGNORECASE,
)
_OF = re.compile(rf"(?<!\w){_WORK}(?!\w)[^.;]{{0,80}}?(?<!\w)(?:là của|của|do)\s+(?=[A-ZĐ])", re.IGNORECASE)
_SPEAKS = re.compile(
    r"(?<!\w)(?:cho biết|khẳng định|công bố|thông báo|xác nhận|tuyên bố|cho hay|cho rằng|nhận định|khuyến cáo|cảnh báo"
    r"|nhấn mạnh|dự báo|khuyên|nói|báo là|cho biet|khang dinh|cong bo|thong bao|khuyen cao|canh bao|khuyen|noi"
    r"|said|says|announced|confirmed|warned|warns)(?!\w)",
    re.IGNORECASE,
)
_ENDS = frozenset(
    str.split("thi la rang da se vua cung van co bi duoc trong o tai nam that which has have is are was nhieu")
)
"""Words at which the name of a source ends."""
_NOBODY = frozenset(str.split("nguoi dan chuyen gia bac si toi minh nghe ai ho nguon tin quy dinh ke hoach do day"))
"""Words of sources that may be many, or are none: "theo người dân", "theo quy định"."""
_NO_SOURCE = frozenset(
    str.split(
        "theo ten huong duong kieu mau doi duoi hoc lenh mua luat dung nhu cach thang nam tung sau truoc khi trong"
    )
)
"""Words that begin no source: "theo tên", "theo hướng", "sau khi tuyên bố"."""
_GAP = 2  # characters between a source and the word that says that it speaks


def find_attributions(claim: Side, passage: Side) -> Iterator[Pair]:
    """Each source that the claim names beside that of the passage."""
    theirs = _attributions(passage)[:MOST]
    named = [frozenset(other.value.split()) for other in theirs]
    for phrase in _attributions(claim)[:MOST]:
        said = frozenset(phrase.value.split())
        same = next((other for other, name in zip(theirs, named, strict=True) if _one_name(said, name)), None)
        if same:
            yield Pair("agrees", span_of(claim, phrase), span_of(passage, same))
        elif said <= passage.folds:
            yield Pair("agrees", span_of(claim, phrase), _mentioned(passage, said))
        elif len(theirs) == 1 and _may_differ(said, named[0]) and _same_speech(claim, passage, said):
            yield Pair("conflicts", span_of(claim, phrase), span_of(passage, theirs[0]))
        else:
            yield Pair("silent", span_of(claim, phrase), Span(0, 0))


def _attributions(side: Side) -> list[Phrase]:
    """Sources that a text names: what follows "theo", or stands before "cho biết", or is said to have made a report."""
    found = [
        Phrase(" ".join(name.folds), name.first, name.last)
        for name in find_names(side)
        if _speaks_behind(side, name.span.end)
    ]
    taken = {at for phrase in found for at in range(phrase.first, phrase.last)}
    for start in _starts(side):
        phrase = _source(side, start)
        if phrase and taken.isdisjoint(range(phrase.first, phrase.last)):
            found.append(phrase)
            taken.update(range(phrase.first, phrase.last))
    return sorted(found, key=lambda phrase: phrase.first)


def _starts(side: Side) -> Iterator[int]:
    """Where sources may begin: behind "theo" and "của", and with a sentence that goes on with a word of saying."""
    for pattern in (_BEFORE, _OF):
        yield from (match.end() for match in pattern.finditer(side.text))
    for sentence in side.sentences:
        words = list(side.within(sentence.span))[: _LONGEST + 1]
        if any(_SPEAKS.match(side.text, word.token.span.start) for word in words[1:]):
            yield sentence.span.start


def _source(side: Side, start: int) -> Phrase | None:
    """The source that begins at a place: words up to a mark, a word of saying, or one that a name does not have."""
    folds: list[str] = []
    first = side.number_at(start)
    for word in side.words[first : first + _LONGEST]:
        named = bool(folds) and word.token.text[:1].isupper()  # "Sở Tài nguyên", not "tại"
        if (word.fold in _ENDS and not named) or (folds and _SPEAKS.match(side.text, word.token.span.start)):
            break
        folds.append(word.fold)
        if word.ends:
            break
    if not folds or _NOBODY.issuperset(folds[:2]) or folds[0] in _NO_SOURCE:
        return None
    return Phrase(" ".join(folds), first, first + len(folds))


def _speaks_behind(side: Side, end: int) -> bool:
    return any(_SPEAKS.match(side.text, place) for place in range(end + 1, end + 1 + _GAP))


def _one_name(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two sources may be one, named more or less fully."""
    return first <= second or second <= first


def _may_differ(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two sources share no telling word."""
    return not any(COMMON_WORDS.get(fold, 0.0) < EVERYDAY / 4 for fold in first & second)


def _mentioned(side: Side, folds: frozenset[str]) -> Span:
    return next(word.token.span for word in side.words if word.fold in folds)


def _same_speech(claim: Side, passage: Side, source: frozenset[str]) -> bool:
    said = [term for term in claim.terms if term.isalpha() and term not in source]
    least = _LEAST_SPEECH if claim.language != "en" else _LEAST_ENGLISH
    return len(said) >= least and share_said(said, passage.known) >= _SAME_SPEECH
