"""Fit vectors of Vietnamese words and write ``quality/data/word_vectors_vi.npz``, from which the model of kinds learns
what words that no labelled sentence holds are like.

Steps: read a folder of plain text (Vietnamese Wikipedia, CC BY-SA); count syllables; join neighbours that belong
together (normalised pointwise mutual information; Bouma 2009) to words of two syllables; count which words stand one
or two places before and after each; weigh the counts by positive pointwise mutual information, contexts smoothed
(Levy, Goldberg and Dagan 2015); reduce them by a singular value decomposition; keep the most frequent words, in eight
bits a number. Deterministic: the same texts give the same file.

    git clone https://github.com/undertheseanlp/corpus.viwiki
    python -m quality.train_word_vectors corpus.viwiki/viwiki
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, hstack
from sklearn.utils.extmath import randomized_svd

from quality.word_vectors import FILE

LEAST_SYLLABLE = 8  # times that a syllable must occur
LEAST_WORD = 15
TOGETHER = 0.38  # from which two syllables are one word
CONTEXTS = 8000
WORDS = 12000
SIZE = 100
PLACES = (-2, -1, 1, 2)
SMOOTHING = 0.75
BORDER, UNKNOWN = 0, 1

_TOKEN = re.compile(r"[^\W_]+|[.!?…\n]")


class Tokens(NamedTuple):
    """A text as numbers.

    Attributes:
        numbers: A number a token; `BORDER` where a sentence ends, `UNKNOWN` for figures and rare syllables.
        names: The word of each number.
    """

    numbers: np.ndarray
    names: list[str]


def read_syllables(folder: Path) -> Tokens:
    """The syllables of all texts of a folder, in the order of the files' names."""
    texts = [list(_tokens(file.read_text(encoding="utf-8", errors="ignore"))) for file in sorted(folder.glob("*.txt"))]
    counts = Counter(token for text in texts for token in text)
    frequent = [t for t, count in counts.most_common() if count >= LEAST_SYLLABLE and t.isalnum() and not t.isdigit()]
    names = [".", "?", *frequent]
    number = {name: n for n, name in enumerate(names) if n > UNKNOWN}
    numbers = [number.get(t, UNKNOWN if t.isalnum() else BORDER) for text in texts for t in (".", *text)]
    return Tokens(np.array(numbers, dtype=np.int64), names)


def _tokens(text: str) -> Iterator[str]:
    return iter(_TOKEN.findall(unicodedata.normalize("NFC", text).lower()))


def join_syllables(tokens: Tokens) -> Tokens:
    """The same text with neighbours that belong together as one token; of overlapping pairs the stronger."""
    numbers, base = tokens.numbers, len(tokens.names)
    counts = np.bincount(numbers, minlength=base)
    pairs = numbers[:-1] * base + numbers[1:]
    kinds, often = np.unique(pairs, return_counts=True)
    one, two = kinds // base, kinds % base
    known = (often >= LEAST_WORD) & (one > UNKNOWN) & (two > UNKNOWN)
    kinds, often, one, two = kinds[known], often[known], one[known], two[known]
    total = len(numbers)
    bond = np.log(often * total / (counts[one] * counts[two])) / -np.log(often / total)
    strong = bond > TOGETHER
    kinds, bond = kinds[strong], bond[strong]
    place = np.searchsorted(kinds, pairs).clip(max=len(kinds) - 1)
    found = kinds[place] == pairs
    strength = np.where(found, bond[place], 0.0)
    before, after = np.concatenate([[0.0], strength[:-1]]), np.concatenate([strength[1:], [0.0]])
    taken = found & (strength > before) & (strength >= after)
    joined = numbers.copy()
    joined[:-1][taken] = base + place[taken]
    kept = np.ones(total, dtype=bool)
    kept[1:][taken] = False
    names = [f"{tokens.names[kind // base]} {tokens.names[kind % base]}" for kind in kinds]
    return Tokens(joined[kept], tokens.names + names)


def fit_vectors(tokens: Tokens) -> tuple[list[str], np.ndarray]:
    """The most frequent words, the most frequent first, and a vector of length 1 for each."""
    counts = np.bincount(tokens.numbers, minlength=len(tokens.names))
    order = [n for n in np.argsort(-counts, kind="stable") if n > UNKNOWN and counts[n] >= LEAST_WORD][: 2 * WORDS]
    row = np.full(len(tokens.names), -1)
    row[order] = np.arange(len(order))
    column = np.full(len(tokens.names), -1)
    column[[BORDER, UNKNOWN, *order[:CONTEXTS]]] = np.arange(min(CONTEXTS, len(order)) + 2)
    table = hstack([_beside(tokens.numbers, row, column, place) for place in PLACES]).tocoo()
    by_row, by_column = np.asarray(table.sum(1)).ravel(), np.asarray(table.sum(0)).ravel()
    smooth = by_column**SMOOTHING
    smooth *= by_column.sum() / smooth.sum()
    weight = np.log(table.data * by_row.sum() / (by_row[table.row] * smooth[table.col]))
    more = weight > 0
    weighed = csr_matrix((weight[more], (table.row[more], table.col[more])), shape=table.shape)
    left, strength, _ = randomized_svd(weighed, SIZE, n_iter=3, random_state=0)
    vectors = (left * np.sqrt(strength))[:WORDS]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    return [tokens.names[n] for n in order[:WORDS]], vectors


def _beside(numbers: np.ndarray, row: np.ndarray, column: np.ndarray, place: int) -> csr_matrix:
    """How often each context stands `place` tokens after each word."""
    words, beside = (numbers[:-place], numbers[place:]) if place > 0 else (numbers[-place:], numbers[:place])
    rows, columns = row[words], column[beside]
    known = (rows >= 0) & (columns >= 0)
    shape = (row.max() + 1, column.max() + 1)
    return coo_matrix((np.ones(known.sum()), (rows[known], columns[known])), shape=shape).tocsr()


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=Path, help="where the texts are, one a file, *.txt")
    words, vectors = fit_vectors(join_syllables(read_syllables(parser.parse_args().folder)))
    steps = np.round(127 * vectors / np.abs(vectors).max()).astype(np.int8)
    np.savez_compressed(FILE, words=np.array("\n".join(words)), vectors=steps)
    print(f"{len(words):,} words, {FILE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
