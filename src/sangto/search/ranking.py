"""Weigh the terms of a query, and order candidates by a score that the inverted index cannot compute itself.

Steps: `weigh` gives every term of the query its rarity (inverse document frequency, smoothed towards what is common in
the language so that an index of a hundred texts does not take "là" for a rare word); `candidate_terms` prunes them for
the first pass, where frequent syllables cost most and say least; `score` rates a candidate in a second pass.

The second pass is BM25 (Robertson & Zaragoza 2009) over three views of the text (terms, pairs of neighbours, words with
marks) with constants for short texts. They were tuned on development titles and queries; ``make quality`` prints what
they reach beside the plain baselines.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from sangto.search.analysis import Analysed, bigrams, terms_of
from sangto.search.engine import Term
from sangto.search.store import Row
from sangto.tables.common_words import COMMON_WORDS

K1 = 0.6
B = 0.3
PAIR_WEIGHT = 0.4
MARKED_WEIGHT = 0.6
MARKED_FROM = 0.35  # share of words with marks from which a query counts as written with marks
KEPT_TERMS = 10  # rarest terms of a query that the first pass asks for
BACKGROUND = 1000.0  # documents that the background frequencies count for

DocumentFrequency = Callable[[str, str], int]


class WeighedQuery(NamedTuple):
    """A query with the rarity of each of its terms.

    Attributes:
        language: ``vi``, ``en`` or ``other``.
        terms: Rarity by term (without marks, or stem).
        pairs: Rarity by pair of neighbouring terms.
        words: Rarity by word with marks; empty when the query is written without marks.
        own_score: What the query would score against itself; the yardstick for `Scored.share`.
        mean_length: Mean number of terms of the documents.
    """

    language: str
    terms: dict[str, float]
    pairs: dict[str, float]
    words: dict[str, float]
    own_score: float
    mean_length: float


def background_share(word: str) -> float:
    """In what share of ordinary sentences a word stands; 0 for all but the most common words."""
    return COMMON_WORDS.get(word, 0.0)


def rarity(document_frequency: int, documents: int, word: str = "") -> float:
    """Smoothed inverse document frequency, in nats, never negative."""
    seen = document_frequency + BACKGROUND * background_share(word)
    return math.log(1 + (documents + BACKGROUND - seen + 0.5) / (seen + 0.5))


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
    pairs = _rarities("g" if english else "b", set(bigrams(query.terms)), documents, frequency)
    words: dict[str, float] = {}
    if not english and query.marked > MARKED_FROM:
        words = _rarities("w", set(query.words), documents, frequency)
    own = sum(terms.values()) + PAIR_WEIGHT * sum(pairs.values()) + MARKED_WEIGHT * sum(words.values())
    return WeighedQuery(query.language, terms, pairs, words, own, mean_length)


def candidate_terms(query: WeighedQuery, frequency: DocumentFrequency) -> list[Term]:
    """The terms for the first pass: the rarest single terms and all pairs that occur at all."""
    fields = {"en": (("e", "g"),), "vi": (("f", "b"),)}.get(query.language, (("f", "b"), ("e", "g")))
    chosen: list[Term] = []
    for single, pair in fields:
        known = [(value, term) for term, value in query.terms.items() if frequency(single, term)]
        known.sort(key=lambda item: (-item[0], item[1]))
        chosen.extend(Term(single, term, 1.0) for _, term in known[:KEPT_TERMS])
        chosen.extend(Term(pair, term, PAIR_WEIGHT) for term in query.pairs if frequency(pair, term))
    return chosen


def _saturated(count: int, length_norm: float) -> float:
    return count * (K1 + 1) / (count + length_norm)


def _count_terms(
    query: WeighedQuery, terms: Iterable[str], singles: dict[str, int], pairs: dict[str, int]
) -> int:
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
    words, title = row.words.split(), row.title_words.split()
    singles: dict[str, int] = {}
    pairs: dict[str, int] = {}
    length = _count_terms(query, terms_of(words, query.language), singles, pairs)
    if title:
        length += _count_terms(query, terms_of(title, query.language), singles, pairs)
    norm = K1 * (1 - B + B * length / query.mean_length)
    total = sum(query.terms[term] * _saturated(count, norm) for term, count in singles.items())
    total += PAIR_WEIGHT * sum(query.pairs[pair] * _saturated(count, norm) for pair, count in pairs.items())
    if query.words:
        marked = Counter(word for word in words + title if word in query.words)
        total += MARKED_WEIGHT * sum(query.words[w] * _saturated(n, norm) for w, n in marked.items())
    return total
