"""From a document to what the store keeps and what the inverted index is given."""

from __future__ import annotations

from sangto.search.analysis import analyse, bigrams, terms_of
from sangto.search.engine import Terms
from sangto.search.store import Document, Row


def to_row(document: Document) -> Row:
    """Analyse a document; its number is given by the store."""
    analysed = analyse(document.text, document.language)
    title = " ".join(analyse(document.title, analysed.language).words) if document.title else ""
    words = " ".join(analysed.words)
    return Row(
        0, document.id, analysed.language, document.text, document.title, words, title, document.payload
    )


def to_terms(row: Row) -> Terms:
    """The terms of a stored document, by field of the inverted index. Pairs do not cross from text to title."""
    words, title = row.words.split(), row.title_words.split()
    terms, title_terms = terms_of(words, row.language), terms_of(title, row.language)
    single = " ".join(terms + title_terms)
    pairs = " ".join(bigrams(terms) + bigrams(title_terms))
    if row.language == "en":
        return Terms(e=single, g=pairs)
    return Terms(f=single, b=pairs, w=" ".join(words + title))
