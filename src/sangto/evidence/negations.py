"""Negations of one text beside the words of the other.

A negation conflicts if a sentence of the other text says nearly all of the words that it negates, close together and
without denying them, and speaks of the same before them. It agrees if the other text negates the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sangto.evidence.phrases import MOST, Pair
from sangto.evidence.sides import EVERYDAY, Sentence, Side, share_said, telling
from sangto.facts import Word
from sangto.records import Span
from sangto.tables.common_words import COMMON_WORDS

NEXT = 1  # words between a negator and the first word that it negates
HEAD = 3  # telling words behind a negator that are what it negates
LEAST_WORDS = 2  # telling words that must be negated for a conflict: one is said of many things
TOPIC = 3  # telling words before it that say of what
WINDOW = 8  # words from the first in which the other text must say the negated words
_CONTRAST = re.compile(r"(?:,|chứ|mà|–|-)\s*$")  # "…, không phải do cháy": sets one thing apart from another
_BUT = re.compile(r"[^.;!?]{1,80}[ ,](?:mà|but|cho đến|cho tới|mãi đến|mãi tới|until)\s")
"""What follows a negation that denies only a part: "không phải … mà …", "không … cho tới khoảng năm 228"."""
_IF = re.compile(r"(?:nếu|giá|hay|bất kể|dù|if|whether)\s*$", re.IGNORECASE)
_ANSWER = re.compile(r"\s*(?:không|sai|no)[,.:]\s", re.IGNORECASE)
_ANY = frozenset("nao ai gi bat ky ky any anyone".split())
_SAYS = re.compile(
    r"(?<!\w)(?:theo [^,]{2,80},|cho (?:thấy|biết|rằng|hay)|khẳng định|xác nhận|thông báo|lưu ý|nói|rằng"
    r"|according to [^,]{2,80},|says?|said|shows?|that)(?!\w)",
    re.IGNORECASE,
)
"""Behind this begins what is said: who says it is not what it is about."""
_NEAR = 200  # characters before a negation in which its topic is looked for
BEFORE = 8  # words before what is said in which it may be undone
_UNDONE = frozenset("khong chua chang thieu thay bo cam ngung het choi tranh chi without instead refused".split())
"""Words without marks that turn what follows into its opposite: "thay vì mở rộng", "từ chối cho … tham dự"."""
_LEAST_HEAD = 0.9
_LEAST_TOPIC = 0.6
_LEAST_SENTENCE = 0.5  # share of the shorter sentence that the other must say


class Denial(NamedTuple):
    """A negation: its place, the words that it negates, and the words before it in its sentence.

    It is plain unless it sets one thing apart from another ("không phải do X mà do Y") or belongs to an answer that
    says no: what that denies is a question, which is not here.
    """

    span: Span
    head: tuple[str, ...]
    topic: tuple[str, ...]
    sentence: Sentence
    plain: bool


def _tells(word: Word) -> bool:
    return word.fold.isalnum() and word.fold not in _ANY and COMMON_WORDS.get(word.fold, 0.0) < EVERYDAY


def denials(side: Side) -> list[Denial]:
    """The negations of a text with what they deny."""
    found = list(_unproven(side))
    unproven = [denial.span for denial in found]
    answer = answers_a_question(side)
    for negation in side.facts.polarity.negations:
        span = negation.mention.span
        if negation.role != "negator" or _CONTRAST.search(side.text, max(0, span.start - 8), span.start):
            continue
        if any(phrase.start <= span.start < phrase.end for phrase in unproven):
            continue
        sentence = side.sentence_at(span.start)
        if sentence is not None:
            before = [word for word in side.within(Span(_begin(side, sentence, span), span.start)) if _tells(word)]
            topic = tuple(word.fold for word in before[-TOPIC:])
            supposed = _IF.search(side.text, max(0, span.start - 8), span.start)
            plain = not (answer or supposed or _BUT.match(side.text, span.end))
            found.append(Denial(span, _head(side, span, sentence), topic, sentence, plain))
    return found


def _unproven(side: Side) -> Iterator[Denial]:
    """What a text says is not shown to be so."""
    for phrase in side.unproven:
        sentence = side.sentence_at(phrase.span.start)
        if sentence is None:
            continue
        if not phrase.behind:
            yield Denial(phrase.span, _head(side, phrase.span, sentence), (), sentence, True)
            continue
        begin = _begin(side, sentence, phrase.span)
        said = [word.fold for word in side.within(Span(begin, phrase.span.start)) if _tells(word)]
        yield Denial(phrase.span, tuple(said[-HEAD:]), tuple(said[:-HEAD][-TOPIC:]), sentence, True)


def _begin(side: Side, sentence: Sentence, span: Span) -> int:
    """Where what is said begins: behind the last word of saying near before a negation, else with the sentence."""
    start = max(sentence.span.start, span.start - _NEAR)
    said = [match.end() for match in _SAYS.finditer(side.text, start, span.start)]
    return said[-1] if said else start


def answers_a_question(side: Side) -> bool:
    """Whether a text begins as an answer that says no."""
    return _ANSWER.match(side.text) is not None


def _head(side: Side, span: Span, sentence: Sentence) -> tuple[str, ...]:
    head: list[str] = []
    for place, word in enumerate(side.within(Span(span.end, sentence.span.end))):
        if _tells(word):
            head.append(word.fold)
        if word.ends or len(head) == HEAD or (not head and place >= NEXT):
            break
    return tuple(head)


def find_negations(claim: Side, passage: Side, near: Sequence[Sentence]) -> Iterator[Pair]:
    """Each negation of the claim beside the passage; and conflicts with negations of the passage's near sentences."""
    ours, theirs = denials(claim)[:MOST], denials(passage)[:MOST]
    for denial in ours:
        same = next((other for other in theirs if _deny_the_same(denial, other)), None)
        said = None if same or not denial.plain else _affirmed(denial, passage, near, theirs)
        if same:
            yield Pair("agrees", denial.span, same.span)
        elif said:
            yield Pair("conflicts", denial.span, said)
        else:
            yield Pair("silent", denial.span, Span(0, 0))
    places = set() if answers_a_question(claim) else {sentence.span for sentence in near}
    for denial in theirs:
        if denial.plain and denial.sentence.span in places and not any(_deny_the_same(denial, other) for other in ours):
            said = _affirmed(denial, claim, claim.sentences, ours)
            if said:
                yield Pair("conflicts", said, denial.span)


def _deny_the_same(first: Denial, second: Denial) -> bool:
    return bool(set(first.head) & set(second.head))


def _affirmed(denial: Denial, other: Side, near: Sequence[Sentence], denied: Sequence[Denial]) -> Span | None:
    """Where the other text says what is denied here."""
    if len(denial.head) < LEAST_WORDS:
        return None
    for sentence in near:
        words = list(other.within(sentence.span))
        folds = frozenset(word.fold for word in words)
        shorter = min(denial.sentence.terms, sentence.terms, key=len)
        longer = max(denial.sentence.terms, sentence.terms, key=len)
        if (
            (denial.topic and share_said(denial.topic, folds) < _LEAST_TOPIC)
            or share_said(shorter, frozenset(longer)) < _LEAST_SENTENCE
            or sum(map(telling, denial.head)) == 0
        ):
            continue
        found = _window(denial.head, words)
        if found is not None and not any(abs(found.start - one.span.start) < 40 for one in denied):
            return found
    return None


def _window(head: tuple[str, ...], words: Sequence[Word]) -> Span | None:
    """The first of the negated words where most of them stand close together."""
    for at, word in enumerate(words):
        if word.fold == head[0] and not any(other.fold in _UNDONE for other in words[max(0, at - BEFORE) : at]):
            close = frozenset(other.fold for other in words[at : at + WINDOW])
            if share_said(head, close) >= _LEAST_HEAD:
                return word.token.span
    return None
