"""Which stretches of a statement and of a claim say the same, for highlighting.

A stretch is a run of neighbouring words that the other text has too, in any order; runs of everyday words alone
("là của") are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from sangto.records import Span
from sangto.search.analysis import terms_of
from sangto.text import Token, tokenize

_LEAST = 2.0  # nats of rarity that a run must hold to be worth showing


@lru_cache(maxsize=256)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(tokenize(text))


@lru_cache(maxsize=16_384)
def _terms(key: tuple[str, ...], language: str) -> tuple[str, ...]:
    return terms_of(key, language)


def shared_spans(
    text: str, other_terms: Sequence[str], language: str, rarity: Callable[[str], float]
) -> tuple[Span, ...]:
    """Runs of words of `text` that the other text has too.

    Args:
        text: The text to highlight, as given.
        other_terms: Search terms of the other text.
        language: Decides how words become terms.
        rarity: Rarity of a term.

    Returns:
        Spans in `text`, in order, not overlapping.
    """
    other = set(other_terms)
    spans: list[Span] = []
    run: list[Token] = []
    mass = 0.0

    def finish() -> None:
        if run and mass >= _LEAST:
            spans.append(Span(run[0].span.start, run[-1].span.end))
        run.clear()

    for token in _tokens(text):
        terms = _terms(token.key, language)
        if terms and not other.isdisjoint(terms):
            mass = (mass if run else 0.0) + max(map(rarity, terms))
            run.append(token)
        elif terms:  # an English stop word has no terms and does not end a run
            finish()
    finish()
    return tuple(spans)
