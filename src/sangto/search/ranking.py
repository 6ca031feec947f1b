"""Weigh the terms of a query, and order candidates by what the inverted index cannot compute itself.

Steps: `weigh` gives every term of the query its rarity (inverse document frequency, smoothed towards what is common in
the language so that an index of a hundred texts does not take "là" for a rare word); `candidate_terms` prunes them for
the first pass, where frequent syllables cost most and say least; `score` rates a candidate anew; `order` adds how like
the best candidates are letter by letter.

`score` is BM25 (Robertson & Zaragoza 2009) over three views of the text (terms, pairs of neighbours, words with marks)
with constants for short texts. In English the first pass is kept instead: pairs did not help there. The constants were
tuned on development titles and queries; ``make quality`` prints what they reach beside the plain baselines.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from sangto.search.analysis import Analysed, bigrams
from sangto.search.engine import Term
from sangto.search.letters import LetterTable, plain
from sangto.search.store import Row
from sangto.tables.common_words import COMMON_WORDS
from sangto.text.words import fold_word

K1 = 0.6
B = 0.3
PAIR_WEIGHT = 0.4
MARKED_WEIGHT = 0.6
MARKED_FROM = 0.35  # share of words with marks from which a query counts as written with marks
KEPT_TERMS = 10  # rarest terms of a Vietnamese query that the first pass asks for
KEPT_STEMS = 64  # and of an English one, where dropping any costs quality
CAUTION = 15.0  # nats added to a query's own score, so that two shared words do not look like a copy
LETTER_WEIGHT = 0.3
LETTER_WEIGHT_ENGLISH = 0.6
LETTER_POOL = 8  # Vietnamese candidates that are compared letter by letter
_MOST_RARITIES = 200_000
BACKGROUND = 1000.0  # documents that the background frequencies count for

DocumentFrequency = Callable[[str, str], int]


class WeighedQuery(NamedTuple):
    """A query with the rarity of each of its terms.

    Attributes:
        analysed: The query as it was analysed.
        terms: Rarity by term (without marks, or stem), times its weight in the query.
        pairs: Rarity by pair of neighbouring terms.
        words: Rarity by word with marks; empty when the query is written without marks.
        own_score: What the query would score against itself; the yardstick for `Scored.share`.
        mean_length: Mean number of terms of the documents.
        letters: The query for comparison letter by letter.
    """

    analysed: Analysed
    terms: dict[str, float]
    pairs: dict[str, float]
    words: dict[str, float]
    own_score: float
    mean_length: float
    letters: str

    @property
    def language(self) -> str:
        """``vi``, ``en`` or ``other``."""
        return self.analysed.language


def background_share(word: str) -> float:
    """In what share of ordinary sentences a word stands; 0 for all but the most common words."""
    return COMMON_WORDS.get(word, 0.0)


def rarity(document_frequency: int, documents: int, word: str = "") -> float:
    """Smoothed inverse document frequency, in nats, never negative."""
    seen = document_frequency + BACKGROUND * background_share(word)
    return math.log(1 + (documents + BACKGROUND - seen + 0.5) / (seen + 0.5))


class Rarities(dict[str, float]):
    """Rarity by term of one field, worked out when first asked for; forgets all when it grows too large."""

    def __init__(self, field: str, documents: int, frequency: DocumentFrequency) -> None:
        super().__init__()
        self._field, self._documents, self._frequency = field, documents, frequency

    def __missing__(self, term: str) -> float:
        if len(self) >= _MOST_RARITIES:
            self.clear()
        value = self[term] = rarity(self._frequency(self._field, term), self._documents, term)
        return value


def _rarities(field: str, terms: set[str], documents: int, frequency: DocumentFrequency) -> dict[str, float]:
    return {term: rarity(frequency(field, term), documents, term) for term in sorted(terms)}


def weigh(query: Analysed, documents: int, mean_length: float, frequency: DocumentFrequency) -> WeighedQuery:
    """Give every term of a query its rarity.

    Args:
        query: The analysed query.
        documents: Number of documents in the index.
        mean_length: Mean number of terms of a document.
        frequency: Document frequency of a (field, term).
    """
    english = query.language == "en"
    terms = _rarities("e" if english else "f", set(query.terms), documents, frequency)
    for term, weight in query.weights.items():
        terms[term] = terms.get(term, 0.0) * weight
    pairs: dict[str, float] = {}
    words: dict[str, float] = {}
    if not english:
        pairs = _rarities("b", set(bigrams(query.terms)), documents, frequency)
        if query.marked > MARKED_FROM:
            words = _rarities("w", set(query.words), documents, frequency)
    own = sum(terms.values()) + PAIR_WEIGHT * sum(pairs.values()) + MARKED_WEIGHT * sum(words.values())
    letters = letters_of(query.words if english else query.terms)
    return WeighedQuery(query, terms, pairs, words, own, mean_length, letters)


def letters_of(words: Iterable[str]) -> str:
    """Words as compared letter by letter: without marks."""
    return plain(map(fold_word, words))


def candidate_terms(query: WeighedQuery, frequency: DocumentFrequency) -> list[Term]:
    """The terms for the first pass: the rarest single terms and, in Vietnamese, all pairs that occur at all."""
    chosen: list[Term] = []
    if query.language != "en":
        chosen += [Term("f", term, 1.0) for term in _rarest(query, "f", KEPT_TERMS, frequency)]
        chosen += [Term("b", pair, PAIR_WEIGHT) for pair in query.pairs if frequency("b", pair)]
    if query.language != "vi":
        weights = query.analysed.weights
        chosen += [Term("e", term, weights.get(term, 1.0)) for term in _rarest(query, "e", KEPT_STEMS, frequency)]
    return chosen


def _rarest(query: WeighedQuery, field: str, most: int, frequency: DocumentFrequency) -> list[str]:
    known = [(-value, term) for term, value in query.terms.items() if frequency(field, term)]
    return [term for _, term in sorted(known)[:most]]


def _saturated(count: int, length_norm: float) -> float:
    return count * (K1 + 1) / (count + length_norm)


def _count_terms(query: WeighedQuery, terms: Iterable[str], singles: dict[str, int], pairs: dict[str, int]) -> int:
    """Count the query's terms and pairs in one text; returns its length."""
    wanted, wanted_pairs = query.terms, query.pairs
    before, length = "", 0
    for term in terms:
        length += 1
        if term in wanted:
            singles[term] = singles.get(term, 0) + 1
            if before:
                pair = f"{before}_{term}"
                if pair in wanted_pairs:
                    pairs[pair] = pairs.get(pair, 0) + 1
            before = term
        else:
            before = ""
    return length


def score(query: WeighedQuery, row: Row) -> float:
    """Rate one candidate.

    Returns:
        A score comparable within one query; divide by `WeighedQuery.own_score` to compare across queries.
    """
    singles: dict[str, int] = {}
    pairs: dict[str, int] = {}
    length = _count_terms(query, row.terms.split(), singles, pairs)
    if row.title_terms:
        length += _count_terms(query, row.title_terms.split(), singles, pairs)
    norm = K1 * (1 - B + B * length / query.mean_length)
    total = sum(query.terms[term] * _saturated(count, norm) for term, count in singles.items())
    total += PAIR_WEIGHT * sum(query.pairs[pair] * _saturated(count, norm) for pair, count in pairs.items())
    if query.words:
        marked = Counter(word for word in f"{row.words} {row.title_words}".split() if word in query.words)
        total += MARKED_WEIGHT * sum(query.words[w] * _saturated(n, norm) for w, n in marked.items())
    return total


def share(query: WeighedQuery, value: float) -> float:
    """A score of `score` over what the query would score against itself, and a little: comparable across queries."""
    return value / (query.own_score + CAUTION)


def order(
    query: WeighedQuery, candidates: Sequence[tuple[float, Row]], table: LetterTable | None
) -> list[tuple[float, Row]]:
    """Candidates by their final score, best first; ties by number.

    Args:
        query: The weighed query.
        candidates: (score, row) pairs: of the first pass in English, of `score` otherwise.
        table: Rarity of runs of letters in the index; None leaves the letters out.

    Returns:
        (score, row) pairs; the score is the given one and the letters, each over the best of this query.
    """
    english = query.language == "en"
    ranked = sorted(candidates, key=lambda item: (-item[0], item[1].num))
    weight = LETTER_WEIGHT_ENGLISH if english else LETTER_WEIGHT
    best = (ranked[0][0] if ranked else 0.0) or 1.0
    close = len(ranked)
    if not english:  # no candidate that is left out could come first
        close = sum(value >= (1 - weight) * best for value, _ in ranked[:LETTER_POOL])
    if table is None or close < 2:
        return [(value / best, row) for value, row in ranked]
    alike = [table.likeness(query.letters, row_letters(row)) for _, row in ranked[:close]]
    most_alike = max(alike, default=0.0) or 1.0
    final = [
        (value / best + weight * like / most_alike, row) for (value, row), like in zip(ranked, alike, strict=False)
    ]
    final.sort(key=lambda item: (-item[0], item[1].num))
    return final + [(value / best, row) for value, row in ranked[close:]]


def row_letters(row: Row) -> str:
    """A stored document as compared letter by letter: Vietnamese terms have lost their marks already."""
    if row.language == "en":
        return letters_of(f"{row.words} {row.title_words}".split())
    return f" {row.terms} {row.title_terms} " if row.title_terms else f" {row.terms} "
