"""`load_terms`: what the words of a statement weigh by their company in other texts, also words that no labelled
sentence holds.

Training gives each word of a large vocabulary a vector (``quality/train_word_vectors.py``) and fits weights for the
mean vector of a statement; since these are sums, a word's vector and the weights come down to one row of numbers for
each word, which ``terms_vi.tsv`` holds, and ``terms_vi_bare.tsv`` for statements without marks, by the most frequent
word so spelled. Words are one syllable or two, the longer first. Vietnamese only.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


def split_terms(words: Sequence[str], known: Container[str]) -> Iterator[str]:
    """The words of a statement that are known, from left to right, two syllables before one.

    Args:
        words: Its syllables.
        known: Words of one or two syllables, with a blank between them.
    """
    at, last = 0, len(words) - 1
    while at <= last:
        if at < last:
            both = f"{words[at]} {words[at + 1]}"
            if both in known:
                yield both
                at += 2
                continue
        if words[at] in known:
            yield words[at]
        at += 1


def read_rows(file: Path) -> dict[str, str]:
    """The lines of a table of weights: what stands before the first tab, and what follows; not those with a #."""
    lines = file.read_text(encoding="utf-8").split("\n")
    return dict(line.split("\t", 1) for line in lines if line and not line.startswith("#"))


def term_file(name: str) -> Path:
    """Where the weights of the words of a model stand."""
    return FOLDER / f"terms_{name}.tsv"


@cache
def load_terms(name: str) -> Mapping[str, str]:
    """The row of each word of a model as it stands in the file."""
    return read_rows(term_file(name))
