"""Vectors of Vietnamese words, made by `quality.train_word_vectors`: what a word is like, told by its company in
Vietnamese Wikipedia."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from sangto.claims.terms import split_terms
from sangto.text import ReadText, fold_text

FILE = Path(__file__).parent / "data" / "word_vectors_vi.npz"
"""12,000 words and an 8-bit vector of 100 numbers each; from Vietnamese Wikipedia, CC BY-SA 4.0."""


class WordVectors:
    """The vectors, for texts with marks and without.

    Attributes:
        words: The words, the most frequent first.
        vectors: A row of length 1 for each word.
        marked: Each word and its row.
        bare: Each spelling without marks, and the row of the most frequent word so spelled.
    """

    def __init__(self, file: Path = FILE) -> None:
        with np.load(file) as stored:
            self.words: list[str] = str(stored["words"]).split("\n")
            vectors = stored["vectors"].astype(np.float64)
        self.vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True).clip(min=1e-9)
        self.marked = {word: n for n, word in enumerate(self.words)}
        self.bare: dict[str, int] = {}
        for n, word in enumerate(self.words):
            self.bare.setdefault(fold_text(word), n)

    def mean(self, read: ReadText) -> np.ndarray:
        """The sum of the vectors of a statement's words, divided by the square root of their number."""
        known = self.bare if read.words == read.folds else self.marked
        found = [known[term] for term in split_terms(read.words, known)]
        return self.vectors[found].sum(axis=0) / np.sqrt(len(found)) if found else np.zeros(self.vectors.shape[1])

    def means(self, reads: Sequence[ReadText]) -> np.ndarray:
        """A row of `mean` for each statement."""
        return np.array([self.mean(read) for read in reads])
