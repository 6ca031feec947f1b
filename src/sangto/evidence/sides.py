"""A claim and a passage, read once: their words, how telling each is, their sentences, their facts."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sangto.evidence.unproven import Unproven, find_unproven
from sangto.facts import Facts, Word, find_facts
from sangto.records import Span
from sangto.search.analysis import terms_of
from sangto.tables.common_words import COMMON_WORDS
from sangto.text import guess_language, split_sentences

MOST = 20_000  # characters of a claim or passage that are compared; passages have a few hundred
_RARE = 0.004  # share of sentences that a word stands in which is not among the common ones
NEAR = 7  # words to each side of a mention that tell what it is about
_BESIDE = 2  # words on one side of a mention that must be the same if none on the other side is
_BEFORE_FIGURES = frozenset("tu den toi khoang hon gan tren duoi chi la dat len muc ca nhung about over nearly".split())
_PASSED = 2  # such words between a mention and the word before it that are passed over
EVERYDAY = 0.1  # share of sentences from which a word tells nothing by itself


def telling(term: str) -> float:
    """How much it says that a word is shared: about 1 for a rare word, nearly 0 for "là"."""
    return math.log(1 / COMMON_WORDS.get(term, _RARE)) / math.log(1 / _RARE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text: where it stands, and its search terms in order."""

    span: Span
    terms: tuple[str, ...]

    @property
    def mass(self) -> float:
        """How much its terms tell together."""
        return sum(map(telling, self.terms))


class Side:
    """One of the two texts.

    Args:
        text: A claim or a passage; spans count in it.
        language: Decides how words become terms.
    """

    def __init__(self, text: str, language: str) -> None:
        self.text = text[:MOST]
        self.language = language
        self.facts: Facts = find_facts(self.text)
        self.words: Sequence[Word] = self.facts.polarity.words
        self._starts = [word.token.span.start for word in self.words]
        spans = [statement.span for statement in split_sentences(self.text)]
        self.sentences = tuple(self._sentence(span) for span in spans)
        self.terms = tuple(term for sentence in self.sentences for term in sentence.terms)
        self.known = frozenset(self.terms)
        self._numbers: dict[str, list[int]] = {}
        for number, word in enumerate(self.words):
            self._numbers.setdefault(word.fold, []).append(number)
        self.folds = frozenset(self._numbers)

    @cached_property
    def unproven(self) -> tuple[Unproven, ...]:
        """What the text says is not shown to be so."""
        return tuple(find_unproven(self.text))

    def _sentence(self, span: Span) -> Sentence:
        keys = [word.key for word in self.within(span)]
        return Sentence(span, terms_of(keys, self.language))

    def within(self, span: Span) -> Iterator[Word]:
        """The words of a stretch."""
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return iter(self.words[first:last])

    def alone(self, sentence: Sentence) -> Side:
        """One sentence by itself; its spans count as here."""
        start, end = sentence.span
        return Side(" " * start + self.text[start:end], self.language)

    def places_of(self, folds: Sequence[str]) -> Iterator[int]:
        """The numbers of the words at which some words follow each other, in order."""
        size = len(folds)
        for at in self._numbers.get(folds[0], ()) if folds else ():
            if [word.fold for word in self.words[at : at + size]] == list(folds):
                yield at

    def number_at(self, place: int) -> int:
        """The number of the first word that begins at a place or behind it."""
        return bisect_left(self._starts, place)

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence in which a place lies."""
        at = bisect_right(self.sentences, place, key=lambda sentence: sentence.span.start) - 1
        return self.sentences[at] if at >= 0 and place < self.sentences[at].span.end else None


def read_sides(claim: str, passage: str) -> tuple[Side, Side]:
    """Both texts in the language of the passage, which is the longer one."""
    language = guess_language(passage)
    return Side(claim, language), Side(passage, language)


def share_said(terms: Iterable[str], known: frozenset[str]) -> float:
    """Share of terms that a text has too, weighed by how telling they are; 0 if there are none."""
    weights = [(telling(term), term in known) for term in terms]
    whole = sum(weight for weight, _ in weights)
    return sum(weight for weight, said in weights if said) / whole if whole else 0.0


def near_sentences(claim: Side, passage: Side) -> list[Sentence]:
    """Sentences of the passage that speak of what the claim speaks of, the nearest first."""
    weights = {term: count * telling(term) for term, count in Counter(claim.terms).items()}
    rated = [
        (sum(weights[term] for term in weights.keys() & sentence.terms), sentence) for sentence in passage.sentences
    ]
    best = max((share for share, _ in rated), default=0.0)
    near = [(share, sentence) for share, sentence in rated if share >= 0.5 * best > 0]
    return [sentence for _, sentence in sorted(near, key=lambda item: (-item[0], item[1].span.start))]


def shared_around(claim: Side, one: Span, passage: Side, other: Span) -> int:
    """How many telling words stand near both of two mentions."""
    return len(_around(claim, one) & _around(passage, other))


def same_beside(claim: Side, one: Span, passage: Side, other: Span, *, left_only: bool = False) -> bool:
    """Whether two mentions stand between the same words: one on both sides, or two on one side.

    With `left_only` the two words before them must be the same: a rank is one of what stands there.

    In a long claim words nearby are often the same by chance; a mention that takes the place of another stands where
    that one stood.
    """
    equal = equal_neighbours(claim, one, passage, other)
    return equal[0] >= _BESIDE if left_only else max(equal) >= _BESIDE or min(equal) >= 1


def equal_neighbours(claim: Side, one: Span, passage: Side, other: Span, *, reach: int = _BESIDE) -> tuple[int, int]:
    """How many words in a row are the same directly before two mentions, and directly behind them, up to `reach`."""
    (left, right), (other_left, other_right) = _neighbours(claim, one, reach), _neighbours(passage, other, reach)
    return _equal_run(left, other_left), _equal_run(right, other_right)


def _neighbours(side: Side, span: Span, reach: int) -> tuple[list[str], list[str]]:
    """The words before a mention, the nearest first, and those behind it."""
    first = bisect_right(side.words, span.start, key=lambda word: word.token.span.end)
    last = bisect_left(side.words, span.end, key=lambda word: word.token.span.start)
    left = list(reversed(side.words[max(0, first - reach - _PASSED) : first]))
    passed = next((n for n, word in enumerate(left[:_PASSED]) if word.fold not in _BEFORE_FIGURES), _PASSED)
    return (
        [word.fold for word in left[passed : passed + reach]],
        [word.fold for word in side.words[last : last + reach]],
    )


def _equal_run(one: list[str], other: list[str]) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _around(side: Side, span: Span) -> set[str]:
    first = bisect_right(side.words, span.start, key=lambda word: word.token.span.end)
    last = bisect_left(side.words, span.end, key=lambda word: word.token.span.start)
    near = [*side.words[max(0, first - NEAR) : first], *side.words[last : last + NEAR]]
    return {word.fold for word in near if word.fold.isalpha() and COMMON_WORDS.get(word.fold, 0.0) < EVERYDAY}
