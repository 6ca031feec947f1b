"""Words of a text and their key words, with offsets or, for indexing, without.

Steps: clean, find words, look each up, decide whether the text is Vietnamese, read. `tokenize` does the same with
spans; both always agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sangto.records import Span
from sangto.text.unicode import clean, clean_text, strip_marks
from sangto.text.words import Reading, Tally, Word, find_words, fold_word, lookup, read_words, tally_of, word_pattern


class Token(NamedTuple):
    """A word or number of a text.

    Attributes:
        text: As it stands in the text as given.
        span: Where it stands there.
        key: Its key words; several if it is an abbreviation.
    """

    text: str
    span: Span
    key: tuple[str, ...]


def readings(words: list[str]) -> list[Reading]:
    """Key words for the words of one clean text, each reading covering one or more of them."""
    known = list(map(lookup, words))
    tally = tally_of(known)
    if tally.is_vietnamese:
        return read_words(words, known, tally)
    return [Reading(1, (word.plain,)) for word in known]


def _covered(words: list[str]) -> Iterable[tuple[int, tuple[str, ...]]]:
    """For each token of a clean text: how many words it covers, and its key words. Quick where words stand alone."""
    known = list(map(lookup, words))
    tally = tally_of(known)
    if not tally.is_vietnamese:
        return [(1, (word.plain,)) for word in known]
    if not tally.context:
        return [(1, word.words) for word in known]
    return [(reading.length, reading.words) for reading in read_words(words, known, tally)]


def key_words(raw: str) -> list[str]:
    """The words of `key_text`, without punctuation."""
    words = find_words(clean_text(raw))
    known = list(map(lookup, words))
    tally = tally_of(known)
    if not tally.is_vietnamese:
        return [word.plain for word in known]
    if not tally.context:
        return [key for word in known for key in word.words]
    return [key for reading in read_words(words, known, tally) for key in reading.words]


class KeyWords(NamedTuple):
    """The words of a text twice, in order.

    Attributes:
        words: As `key_words` gives them.
        folds: As `fold_words` gives them.
    """

    words: tuple[str, ...]
    folds: tuple[str, ...]


def read_key_words(known: list[Word], words: list[str], tally: Tally) -> KeyWords:
    """`key_words` and `fold_words` at once, of words that have been looked up.

    Args:
        known: What `lookup` says of each word.
        words: The words of a clean text.
        tally: The tally of `known`.
    """
    if not tally.is_vietnamese:
        plain = [word.plain for word in known]
        return KeyWords(tuple(plain), tuple(map(fold_word, plain)))
    if tally.context:
        read = [key for reading in read_words(words, known, tally) for key in reading.words]
        return KeyWords(tuple(read), tuple(map(fold_word, read)))
    return KeyWords(
        tuple([key for word in known for key in word.words]), tuple([fold for word in known for fold in word.folds])
    )


def fold_words(raw: str) -> list[str]:
    """The words of `key_words` in plain small letters: short forms written out, marks stripped."""
    words = find_words(clean_text(raw))
    known = list(map(lookup, words))
    tally = tally_of(known)
    if not tally.is_vietnamese:
        return [strip_marks(word.plain) for word in known]
    if not tally.context:
        return [fold for word in known for fold in word.folds]
    return [strip_marks(key) for reading in read_words(words, known, tally) for key in reading.words]


def tokenize(raw: str) -> list[Token]:
    """The words and numbers of `raw` with their places and their key words; punctuation is left out.

    A number such as 1.234,5 or 26/6/2024 is one token; so is an abbreviation of several parts such as "TP.HCM".
    """
    form = clean(raw)
    found = list(word_pattern(form.text).finditer(form.text))
    to_source = form.offsets.to_source if len(form.offsets) else None  # nothing was moved: most texts
    tokens: list[Token] = []
    at = 0
    for length, words in _covered([match[0] for match in found]):
        span = Span(found[at].start(), found[at + length - 1].end())
        if to_source:
            span = to_source(span)
        tokens.append(Token(raw[span.start : span.end], span, words))
        at += length
    return tokens
