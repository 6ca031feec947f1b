"""Does one text deny what the other says?

Steps: `find_negations` lists the words that turn a statement round, each with the words it negates, leaving out
question tags ("… không?"), phrases that only look like a negation ("không chỉ") and double negations;
`negation_conflicts` finds those whose negated words the other text says without negation, and pairs of opposites
("tăng" and "giảm") that stand beside the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sangto.records import Conflict, Mention, Span
from sangto.search.analysis import fold_word
from sangto.tables.common_words import COMMON_WORDS
from sangto.tables.negation import MARKED, OPPOSITES, UNMARKED
from sangto.text import Token, tokenize

SCOPE = 6  # words after a negator that it can negate
NEAR = 5  # words around one of two opposites in which they must share something
_MOST = 4  # negated words of which half must be said by the other side
_LONGEST = 4  # words of a phrase in the table
_ADDRESS = 5  # a negator and the words of address that may follow it
_BREAK = re.compile(r"[.!?;:\n]|,\s")
_ADDRESSING = frozenset(
    "a nhi vay the nhe nha ha ta day oi moi nguoi ca nha cac bac ba con anh chi em ban be co chu gia dinh minh ne luon "
    "ai biet".split()
)
_MORE = frozenset("mà nhưng còn chứ".split())  # the clause after these is no longer negated
_NEGATION_SYNONYMS = frozenset("khong chang cha chua khoi dung het cam bao gio".split())


class Word(NamedTuple):
    """A key word with its place, and whether a sentence or clause ends behind it."""

    key: str
    fold: str
    token: Token
    ends: bool


class Negation(NamedTuple):
    """A negating word or phrase, the words that it negates and the first of them that is not an everyday word."""

    mention: Mention
    role: str
    scope: frozenset[str]
    at: int
    head: str = ""


class Polarity(NamedTuple):
    """The words of a text and its negations."""

    text: str
    words: tuple[Word, ...]
    folds: frozenset[str]
    negations: tuple[Negation, ...]
    marked: bool


def _words(text: str, tokens: Sequence[Token]) -> Iterator[Word]:
    for position, token in enumerate(tokens):
        following = tokens[position + 1].span.start if position + 1 < len(tokens) else len(text)
        gap = text[token.span.end : following]
        ends = position + 1 == len(tokens) or bool(_BREAK.search(gap))
        for key in token.key:
            yield Word(key, fold_word(key), token, ends and key is token.key[-1])


def _find_phrase(words: Sequence[Word], at: int, marked: bool) -> tuple[str, int]:
    """Role of the longest phrase that begins at `at` and its length in words; ("", 1) if there is none."""
    table = MARKED if marked else UNMARKED
    longest = next((i + 1 for i in range(_LONGEST) if at + i < len(words) and words[at + i].ends), _LONGEST)
    for length in range(min(longest, len(words) - at), 0, -1):
        part = words[at : at + length]
        role = table.get(" ".join(word.key if marked else word.fold for word in part))
        if role:
            return role, length
    return "", 1


def _scope(words: Sequence[Word], after: int) -> frozenset[str]:
    """Folded words that a negator negates: the next ones up to the end of the clause."""
    scope = []
    for word in words[after : after + SCOPE]:
        if word.key in _MORE:
            break
        scope.append(word.fold)
        if word.ends:
            break
    return frozenset(scope)


def _is_tag(words: Sequence[Word], last: int) -> bool:
    """Whether a negator is a question tag: nothing follows in its clause but a form of address."""
    for word in words[last : last + _ADDRESS]:
        if word is not words[last] and word.fold not in _ADDRESSING:
            return False
        if word.ends:
            return True
    return False


def polarity(text: str) -> Polarity:
    """The words of a text and what it negates.

    Args:
        text: A statement; spans count in it.
    """
    words = tuple(_words(text, tokenize(text)))
    marked = sum(not word.key.isascii() for word in words) >= 0.35 * len(words)
    found: list[Negation] = []
    at = 0
    while at < len(words):
        role, length = _find_phrase(words, at, marked)
        last = at + length - 1
        if role in ("denial", "lacking") or (role == "negator" and not _is_tag(words, last)):
            span = Span(words[at].token.span.start, words[last].token.span.end)
            scope = frozenset() if role == "denial" else _scope(words, last + 1)
            head = next((word.fold for word in words[last + 1 :] if word.fold in _telling(scope)), "")
            found.append(Negation(Mention(text[span.start : span.end], "not", span), role, scope, at, head))
        at += length
    negations = (*_without_double(found, words), *_rhetorical(text, words))
    return Polarity(text, words, frozenset(word.fold for word in words), negations, marked)


def _rhetorical(text: str, words: Sequence[Word]) -> Iterator[Negation]:
    """Negations around a word: "có lừa ai đâu", "có đánh lại bao giờ"."""
    for start, word in enumerate(words):
        if word.key not in ("có", "co"):
            continue
        for end in range(start + 1, min(start + 2 + SCOPE, len(words))):
            if words[end].fold == "dau" or (words[end].fold == "gio" and words[end - 1].fold == "bao"):
                span = Span(word.token.span.start, words[end].token.span.end)
                scope = frozenset(other.fold for other in words[start + 1 : end])
                yield Negation(Mention(text[span.start : span.end], "not", span), "lacking", scope, start)
                break
            if words[end].ends:
                break


def _without_double(found: list[Negation], words: Sequence[Word]) -> tuple[Negation, ...]:
    """Negations without pairs that stand within four words of each other in one clause: they cancel out."""
    kept: list[Negation] = []
    for negation in found:
        if (
            kept
            and negation.role == kept[-1].role == "negator"
            and negation.at - kept[-1].at <= 4
            and not any(word.ends for word in words[kept[-1].at : negation.at])
        ):
            kept.pop()
        else:
            kept.append(negation)
    return tuple(kept)


def _telling(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if COMMON_WORDS.get(word, 0.0) < 0.08) - _NEGATION_SYNONYMS


def negation_conflicts(query: Polarity, record: Polarity) -> list[Conflict]:
    """Negations on one side that the other contradicts, the strongest one of each side.

    Args:
        query: The text asked about.
        record: The claim of the fact-check.
    """
    ours, theirs = _unanswered(query.negations, record.negations)
    if ours and theirs:
        return []  # both deny something, in other words
    ours, theirs = ([n for n in side if n.role != "lacking"] for side in (ours, theirs))
    for negation in ours:
        said = _contradicted(negation, record)
        if said:
            return [Conflict("negation", negation.mention, said)]
    for negation in theirs:
        said = _contradicted(negation, query)
        if said:
            return [Conflict("negation", said, negation.mention)]
    if ours or theirs:
        return []
    return _opposites(query, record)


def _unanswered(
    ours: Sequence[Negation], theirs: Sequence[Negation]
) -> tuple[list[Negation], list[Negation]]:
    """Negations of each side that the other side does not share."""
    left = list(theirs)
    alone = []
    for negation in ours:
        partner = next((other for other in left if _same_negation(negation, other)), None)
        if partner:
            left.remove(partner)
        else:
            alone.append(negation)
    return alone, left


def _same_negation(first: Negation, second: Negation) -> bool:
    roles = {first.role, second.role}
    if "denial" in roles:
        return "lacking" not in roles
    if "lacking" in roles:
        return bool(first.scope & second.scope)
    return bool(first.scope & second.scope) or not first.scope or not second.scope


def _contradicted(negation: Negation, other: Polarity) -> Mention | None:
    """The word of the other text that says what is negated here, if it says most of it."""
    wanted = _telling(negation.scope) or negation.scope
    if negation.role == "denial":
        wanted = other.folds
    elif negation.head not in other.folds and 2 * len(wanted & other.folds) < min(len(wanted), _MOST):
        return None
    for word in other.words:
        if word.fold in wanted:
            return Mention(word.token.text, "", word.token.span)
    return None


def _opposites(query: Polarity, record: Polarity) -> list[Conflict]:
    for first, second, unmarked in OPPOSITES:
        for one, two in ((first, second), (second, first)):
            if not unmarked and not (query.marked and record.marked):
                continue
            here, there = _places(query, one), _places(record, two)
            if here and there and not _places(query, two) and not _places(record, one):
                for a in here:
                    for b in there:
                        shared = _near(query, a, one) & _near(record, b, two)
                        if len(shared) >= (1 if " " in one or " " in two else 2):
                            return [Conflict("negation", _mention(query, a, one), _mention(record, b, two))]
    return []


def _places(text: Polarity, phrase: str) -> list[int]:
    parts = phrase.split() if text.marked else [fold_word(part) for part in phrase.split()]
    if not parts or fold_word(parts[0]) not in text.folds:
        return []
    keys = [word.key if text.marked else word.fold for word in text.words]
    return [i for i in range(len(keys) - len(parts) + 1) if keys[i : i + len(parts)] == parts]


def _near(text: Polarity, at: int, phrase: str) -> frozenset[str]:
    length = len(phrase.split())
    around = text.words[max(0, at - NEAR) : at] + text.words[at + length : at + length + NEAR]
    return _telling(frozenset(word.fold for word in around))


def _mention(text: Polarity, at: int, phrase: str) -> Mention:
    span = Span(text.words[at].token.span.start, text.words[at + len(phrase.split()) - 1].token.span.end)
    return Mention(text.text[span.start : span.end], phrase, span)
