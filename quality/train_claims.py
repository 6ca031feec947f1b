"""Fit the models behind `sangto.claims.classify` and write its ``model_*.tsv`` and ``terms_*.tsv``.

There are three: Vietnamese, Vietnamese without marks (from the same sentences, their marks taken away), English.
Steps, for each: read the labelled sentences for training; add copies of them as people also write them (without the
full stop, in capitals), which count less; compute features and give each sentence weight 1 in all; Vietnamese: put
the mean vector of its words beside them (`quality.word_vectors`); fit a linear support vector machine for the kinds
and two logistic regressions for worthiness, on the facts; find the factor by which its scores become logarithms of
probabilities, on sentences that were not learnt from (temperature scaling; Guo and others 2017), and write weights
times that factor. Which sentences were not learnt from: folds of the train and dev splits in Vietnamese, folds of the
training sentences in English, whose set has no splits. Nothing here reads the test split, nor any English set but our
own. Deterministic: the same data give the same files.

    python -m quality.train_claims
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from scipy.special import logsumexp
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from quality.claims import Case, fact_f1, labelled, macro_f1
from quality.loaders import own_rows
from quality.word_vectors import WordVectors
from sangto.claims.features import Reading, read_features
from sangto.claims.judging import read_statement
from sangto.claims.model import BARE, ENGLISH, INTERCEPTS, KINDS, MARKED, SCALE, WORTH, model_file
from sangto.claims.terms import term_file
from sangto.records import Kind
from sangto.text.unicode import strip_marks

LEAST = 3  # sentences in which a feature must occur
BALANCE = 0.45  # 0: kinds weigh as they occur; 1: all kinds weigh the same
SETTLED_WEIGHT = 2.0  # of a sentence of the train and dev splits, whose label was settled from two
ADDED_WEIGHT = 0.3  # of a copy beside the sentence itself
CAPITALS = 4  # every fourth sentence is copied in capitals
WORTH_CAPACITY = 2.0
CAPACITY = 0.6
VECTOR_WEIGHT = 0.5  # of the vector of words beside the features
FOLDS = 5
STEEPEST = 20.0  # factor of scores, at most
LEAN = 0.3  # added to the score of fact in English, where the training sentences hold fewer facts than news does


class Example(NamedTuple):
    """A sentence to learn from, and what it weighs; `worthiness` is None where nobody said it."""

    text: str
    kind: str
    worthiness: int | None
    weight: float = 1.0


class Fitted(NamedTuple):
    """Weights of the kinds, in the order of `KINDS`."""

    weights: np.ndarray
    intercepts: np.ndarray

    def scores(self, table: csr_matrix) -> np.ndarray:
        """Scores of each row for each kind."""
        return np.asarray(table @ self.weights.T + self.intercepts)


def examples(name: str) -> list[Example]:
    """The sentences of a file that serves for training alone."""
    return [Example(row["text"], row["kind"], row["worthiness"]) for row in own_rows(name)]


def settled(split: str) -> list[Example]:
    """The sentences of a split with their settled labels."""
    return [Example(row.text, row.kind, row.worthiness, SETTLED_WEIGHT) for row in labelled() if row.split == split]


def bare(row: Example) -> Example:
    """A sentence as written in haste: without marks, capitals and the full stop."""
    return row._replace(text=strip_marks(row.text.lower()).rstrip("."))


def copies(row: Example, number: int) -> Iterator[Example]:
    """A sentence as people also write it; `number` says whether in capitals too."""
    if row.text.endswith("."):
        yield row._replace(text=row.text.rstrip(".!"))
    if number % CAPITALS == 0:
        yield row._replace(text=row.text.upper())


def bare_copies(row: Example, number: int) -> Iterator[Example]:
    """A sentence without marks alone, and in capitals."""
    plain = strip_marks(row.text)
    yield row._replace(text=plain)
    if number % CAPITALS == 0:
        yield row._replace(text=plain.upper())


class Read(NamedTuple):
    """What the model sees of a sentence."""

    reading: Reading
    features: list[str]


def read_all(rows: Sequence[Example]) -> list[Read]:
    """What the model sees of each sentence."""
    readings = [read_statement(row.text) for row in rows]
    return [Read(reading, read_features(reading)) for reading in readings]


class Matrix:
    """Turns features into rows of length 1, those too rare left out, with the vector of words beside them."""

    def __init__(self, rows: Sequence[Read], vectors: WordVectors | None = None) -> None:
        counts = Counter(name for row in rows for name in row.features)
        self.names = sorted(name for name, count in counts.items() if count >= LEAST)
        self._column = {name: n for n, name in enumerate(self.names)}
        self.vectors = vectors

    def __call__(self, rows: Sequence[Read]) -> csr_matrix:
        """A row for each sentence."""
        at = [(n, self._column[name]) for n, row in enumerate(rows) for name in row.features if name in self._column]
        places = np.array(at).T
        table = normalize(csr_matrix((np.ones(len(at)), places), shape=(len(rows), len(self.names))))
        if self.vectors is None:
            return table
        beside = VECTOR_WEIGHT * self.vectors.means([row.reading.read for row in rows])
        return hstack([table, csr_matrix(beside)]).tocsr()


def fit_kinds(table: csr_matrix, rows: Sequence[Example], added: int, lean: float) -> Fitted:
    """The model of kinds; the last `added` rows count less, and `lean` is added to the score of *fact*."""
    counts = Counter(row.kind for row in rows)
    balance = {kind: (len(rows) / len(counts) / count) ** BALANCE for kind, count in counts.items()}
    weight = np.array([row.weight * balance[row.kind] for row in rows])
    weight[len(rows) - added :] *= ADDED_WEIGHT
    machine = LinearSVC(C=CAPACITY, random_state=0, max_iter=5000)
    machine.fit(table, [row.kind for row in rows], sample_weight=weight)
    order = [list(machine.classes_).index(kind) for kind in KINDS]
    is_fact = np.array([kind is Kind.FACT for kind in KINDS])
    return Fitted(machine.coef_[order], machine.intercept_[order] + lean * is_fact)


def fit_worth(table: csr_matrix, rows: Sequence[Example]) -> list[LogisticRegression]:
    """One model for each step of worthiness, on the facts whose worthiness is known."""
    known = [n for n, row in enumerate(rows) if row.kind == "fact" and row.worthiness is not None]
    worth = [rows[n].worthiness or 0 for n in known]
    return [
        LogisticRegression(C=WORTH_CAPACITY, max_iter=1000).fit(table[known], [value >= step for value in worth])
        for step in (1, 2)
    ]


def fit_probabilities(kinds: Fitted, scores: np.ndarray, rows: Sequence[Example]) -> Fitted:
    """`kinds` with scores that are logarithms of probabilities, up to a constant; the order of kinds stays as it is.

    Args:
        kinds: The support vector machine.
        scores: What its like say of `rows`, which they have not seen.
        rows: The sentences.
    """
    right = np.array([KINDS.index(Kind(row.kind)) for row in rows])

    def surprise(factor: float) -> float:
        steep = factor * scores
        return float((logsumexp(steep, axis=1) - steep[np.arange(len(rows)), right]).mean())

    factor = minimize_scalar(surprise, bounds=(0.1, STEEPEST), method="bounded").x
    return Fitted(factor * kinds.weights, factor * kinds.intercepts)


def cases(scores: np.ndarray, rows: Sequence[Example]) -> list[Case]:
    """What each sentence is and what the model says."""
    return [Case(row.kind, KINDS[best]) for row, best in zip(rows, scores.argmax(axis=1), strict=True)]


def show(name: str, found: Sequence[Case]) -> None:
    """Print how often sentences that were not learnt from are right."""
    print(f"{name}, cross-validated: macro-F1 {macro_f1(found):.3f}, fact or not F1 {fact_f1(found):.3f}", flush=True)


class Material(NamedTuple):
    """What a model is fitted on.

    Attributes:
        rows: Sentences by which probabilities are fitted, in folds.
        always: Sentences that are learnt from in every fold.
        copies: What else is learnt from each sentence; the number is its place.
        lean: Added to the score of *fact*.
    """

    rows: Sequence[Example]
    always: Sequence[Example]
    copies: Callable[[Example, int], Iterator[Example]] = copies
    lean: float = 0.0


def train(name: str, material: Material) -> None:
    """Fit a model and write it."""
    rows = material.rows
    every = [*rows, *material.always]
    made = [(n, copy) for n, row in enumerate(every) for copy in material.copies(row, n)]
    added = [copy for _, copy in made]
    read, vectors = read_all([*every, *added]), None if name == ENGLISH else WordVectors()
    of = np.array([*range(len(every)), *(n for n, _ in made)])
    learnt = [*every, *added]
    scores = np.zeros((len(rows), len(KINDS)))
    for _, unseen in StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(rows, [row.kind for row in rows]):
        seen = np.flatnonzero(~np.isin(of, unseen))
        matrix = Matrix([read[n] for n in seen], vectors)
        table = matrix([read[n] for n in seen])
        fitted = fit_kinds(table, [learnt[n] for n in seen], int((seen >= len(every)).sum()), material.lean)
        scores[unseen] = fitted.scores(matrix([read[n] for n in unseen]))
    show(name, cases(scores, rows))
    matrix = Matrix(read, vectors)
    table = matrix(read)
    kinds = fit_probabilities(fit_kinds(table, learnt, len(added), material.lean), scores, rows)
    write(name, matrix, kinds, fit_worth(table, learnt))


def write(name: str, matrix: Matrix, kinds: Fitted, worth: Sequence[LogisticRegression]) -> None:
    """Write the weights, one line a feature, in hundredths; and one line a word, if there are vectors of words."""
    columns = np.vstack([kinds.weights, *(model.coef_ for model in worth)])
    intercepts = np.concatenate([kinds.intercepts, *(model.intercept_ for model in worth)])
    lines = [
        "# Weights in hundredths, by quality/train_claims.py from quality/data/claims_*.jsonl (Vietnamese: in part",
        "# UD_Vietnamese-VTB, UD_Vietnamese-TueCL and NTREX-128, CC BY-SA 4.0, and Tatoeba, CC BY 2.0 FR). Licence:",
        "# Apache-2.0. Columns: " + ", ".join((*KINDS, *WORTH)),
        f"{INTERCEPTS}\t{_hundredths(intercepts)}",
        *(f"{feature}\t{_hundredths(columns[:, n])}" for n, feature in enumerate(matrix.names)),
    ]
    file = model_file(name)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(matrix.names):,} features, {file.stat().st_size:,} bytes")
    if matrix.vectors:
        write_terms(name, matrix.vectors, columns[:, len(matrix.names) :])


def write_terms(name: str, vectors: WordVectors, columns: np.ndarray) -> None:
    """Write what each word weighs by its vector, the most frequent word first."""
    rows = VECTOR_WEIGHT * vectors.vectors @ columns.T
    known = vectors.bare if name == BARE else vectors.marked
    lines = [
        "# What words weigh by their company, in hundredths, by quality/train_claims.py from word_vectors_vi.npz",
        "# (texts of Vietnamese Wikipedia and its contributors). Licence: CC BY-SA 4.0.",
        *(f"{word}\t{_hundredths(rows[n])}" for word, n in known.items()),
    ]
    file = term_file(name)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(known):,} words, {file.stat().st_size:,} bytes")


def _hundredths(values: np.ndarray) -> str:
    return " ".join(str(round(float(value) * SCALE)) for value in values)


def main() -> None:
    """Fit all three."""
    argparse.ArgumentParser(description=__doc__.split("\n\n")[0]).parse_args()
    rows, more = settled("train") + settled("dev"), examples("claims_train_vi.jsonl")
    train(MARKED, Material(rows, more))
    train(BARE, Material([bare(row) for row in rows], [bare(row) for row in more], bare_copies))
    train(ENGLISH, Material(examples("claims_train_en.jsonl"), [], lean=LEAN))


if __name__ == "__main__":
    main()
