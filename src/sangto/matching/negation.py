"""Does one text deny what the other says?

Steps: `find_negations` lists the words that turn a statement round, each with the words it negates, leaving out
question tags ("… không?"), phrases that only look like a negation ("không chỉ") and double negations;
`negation_conflicts` finds those whose negated words the other text says without negation, and pairs of opposites
("tăng" and "giảm") that stand beside the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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


def _opposite_pairs() -> dict[tuple[str, str], int]:
    """How many words two opposites must have in common around them: one for phrases, two for single syllables."""
    pairs = {}
    for first, second, _ in OPPOSITES:
        pairs[first, second] = pairs[second, first] = 1 if " " in first or " " in second else 2
    return pairs


def _by_first_word(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for parts in sorted(phrases):
        table.setdefault(parts[0], []).append(parts)
    return table


def _folded(phrase: str) -> tuple[str, ...]:
    return tuple(map(fold_word, phrase.split()))


_OPPOSITE = _opposite_pairs()
_CANONICAL = {tuple(phrase.split()): phrase for pair in _OPPOSITE for phrase in pair}
_POLES = _by_first_word(_CANONICAL)
_SAFE_UNMARKED = {phrase for first, second, unmarked in OPPOSITES if unmarked for phrase in (first, second)}
_UNMARKED_POLES = _by_first_word({_folded(phrase) for phrase in _SAFE_UNMARKED})
_CANONICAL |= {_folded(phrase): phrase for phrase in _SAFE_UNMARKED}


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


class Pole(NamedTuple):
    """A word or phrase that has an opposite, in the key form, and where it begins among the words."""

    phrase: str
    at: int


class Polarity(NamedTuple):
    """The words of a text, its negations, and its words that have an opposite."""

    text: str
    words: tuple[Word, ...]
    folds: frozenset[str]
    negations: tuple[Negation, ...]
    poles: tuple[Pole, ...]


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
    folds = frozenset(word.fold for word in words)
    return Polarity(text, words, folds, negations, tuple(_poles(words, marked)))


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
    """A word on one side whose opposite stands beside the same words on the other, and on neither side both."""
    here = {pole.phrase for pole in query.poles}
    there = {pole.phrase for pole in record.poles}
    for ours in query.poles:
        for theirs in record.poles:
            needed = _OPPOSITE.get((ours.phrase, theirs.phrase))
            if needed is None or theirs.phrase in here or ours.phrase in there:
                continue
            if len(_near(query, ours.at, ours.phrase) & _near(record, theirs.at, theirs.phrase)) >= needed:
                first, second = (_mention(text, pole) for text, pole in ((query, ours), (record, theirs)))
                return [Conflict("negation", first, second)]
    return []


def _poles(words: Sequence[Word], marked: bool) -> Iterator[Pole]:
    """The words of a text that have an opposite."""
    table = _POLES if marked else _UNMARKED_POLES
    for at, word in enumerate(words):
        for parts in table.get(word.key if marked else word.fold, ()):
            part = words[at : at + len(parts)]
            if tuple(other.key if marked else other.fold for other in part) == parts:
                yield Pole(_CANONICAL[parts], at)


def _near(text: Polarity, at: int, phrase: str) -> frozenset[str]:
    length = len(phrase.split())
    around = text.words[max(0, at - NEAR) : at] + text.words[at + length : at + length + NEAR]
    return _telling(frozenset(word.fold for word in around))


def _mention(text: Polarity, pole: Pole) -> Mention:
    last = pole.at + len(pole.phrase.split()) - 1
    span = Span(text.words[pole.at].token.span.start, text.words[last].token.span.end)
    return Mention(text.text[span.start : span.end], pole.phrase, span)
