"""Fit the models behind `sangto.claims.classify` and write ``src/sangto/claims/model_vi.tsv`` and ``model_en.tsv``.

Steps, for each language: read the labelled sentences for training; add copies of them as people also write them
(without marks, without the full stop, in capitals), which count less; compute features and give each sentence weight
1 in all; Vietnamese: put the mean vector of its words beside them (`quality.word_vectors`); fit a linear support
vector machine for the kinds and two logistic regressions for worthiness, on the facts; turn its scores into
probabilities by a multinomial logistic regression, fitted on the scores of sentences that were not learnt from, and
since that is linear too, write both as one. Which sentences were not learnt from: folds of the train and dev splits
in Vietnamese, folds of the training sentences in English, whose set has no splits. Nothing here reads the test split,
nor any English set but our own. Deterministic: the same data give the same files.

    python -m quality.train_claims
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from quality.claims import Case, fact_f1, labelled, macro_f1
from quality.loaders import own_rows
from quality.word_vectors import WordVectors
from sangto.claims.features import Reading, read_features
from sangto.claims.judging import read_statement
from sangto.claims.model import INTERCEPTS, KINDS, SCALE, WORTH, model_file
from sangto.claims.terms import FILE as TERMS
from sangto.text.unicode import strip_marks

LEAST = 3  # sentences in which a feature must occur
BALANCE = 0.45  # 0: kinds weigh as they occur; 1: all kinds weigh the same
ADDED_WEIGHT = 0.3  # of a copy beside the sentence itself
CAPITALS = 4  # every fourth sentence is copied in capitals
LONGEST_BARE = 25  # words up to which a sentence is copied without marks
WORTH_CAPACITY = 2.0
CAPACITY = 0.6
VECTOR_WEIGHT = 0.5  # of the vector of words beside the features
FOLDS = 5
FACTS = 0.6  # share of facts among the sentences to which English probabilities are fitted, as news has more than half


class Example(NamedTuple):
    """A sentence to learn from; `worthiness` is None where nobody said it."""

    text: str
    kind: str
    worthiness: int | None


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
    return [Example(row.text, row.kind, row.worthiness) for row in labelled() if row.split == split]


def copies(row: Example, number: int, *, bare: bool) -> Iterator[Example]:
    """A sentence as people also write it; `number` says whether in capitals too."""
    plain = strip_marks(row.text.lower())
    if bare and plain != row.text.lower() and len(row.text.split()) < LONGEST_BARE:
        yield row._replace(text=plain.rstrip("."))
    if row.text.endswith("."):
        yield row._replace(text=row.text.rstrip(".!"))
    if number % CAPITALS == 0:
        yield row._replace(text=row.text.upper())


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


def fit_kinds(table: csr_matrix, rows: Sequence[Example], added: int) -> Fitted:
    """The model of kinds; the last `added` rows count less."""
    counts = Counter(row.kind for row in rows)
    balance = {kind: (len(rows) / len(counts) / count) ** BALANCE for kind, count in counts.items()}
    weight = np.array([balance[row.kind] for row in rows])
    weight[len(rows) - added :] *= ADDED_WEIGHT
    machine = LinearSVC(C=CAPACITY, random_state=0, max_iter=5000)
    machine.fit(table, [row.kind for row in rows], sample_weight=weight)
    order = [list(machine.classes_).index(kind) for kind in KINDS]
    return Fitted(machine.coef_[order], machine.intercept_[order])


def fit_worth(table: csr_matrix, rows: Sequence[Example]) -> list[LogisticRegression]:
    """One model for each step of worthiness, on the facts whose worthiness is known."""
    known = [n for n, row in enumerate(rows) if row.kind == "fact" and row.worthiness is not None]
    worth = [rows[n].worthiness or 0 for n in known]
    return [
        LogisticRegression(C=WORTH_CAPACITY, max_iter=1000).fit(table[known], [value >= step for value in worth])
        for step in (1, 2)
    ]


def fit_probabilities(kinds: Fitted, scores: np.ndarray, rows: Sequence[Example], facts: float | None) -> Fitted:
    """`kinds` with scores that are logarithms of probabilities, up to a constant.

    Args:
        kinds: The support vector machine.
        scores: What its like say of `rows`, which they have not seen.
        rows: The sentences.
        facts: The share of facts to which `rows` are weighted; as they are, if None.
    """
    weight = np.ones(len(rows))
    if facts is not None:
        is_fact = np.array([row.kind == "fact" for row in rows])
        weight[is_fact] = facts / is_fact.mean()
        weight[~is_fact] = (1 - facts) / (1 - is_fact.mean())
    machine = LogisticRegression(C=1.0, max_iter=1000).fit(scores, [row.kind for row in rows], sample_weight=weight)
    order = [list(machine.classes_).index(kind) for kind in KINDS]
    turn = machine.coef_[order]
    return Fitted(turn @ kinds.weights, turn @ kinds.intercepts + machine.intercept_[order])


def cases(scores: np.ndarray, rows: Sequence[Example]) -> list[Case]:
    """What each sentence is and what the model says."""
    return [Case(row.kind, KINDS[best]) for row, best in zip(rows, scores.argmax(axis=1), strict=True)]


def show(name: str, found: Sequence[Case]) -> None:
    """Print how often sentences that were not learnt from are right."""
    print(f"{name}, cross-validated: macro-F1 {macro_f1(found):.3f}, fact or not F1 {fact_f1(found):.3f}", flush=True)


def train(language: str, rows: Sequence[Example], always: Sequence[Example], facts: float | None) -> None:
    """Fit a model and write it.

    Args:
        language: ``vi`` or ``en``.
        rows: Sentences by which probabilities are fitted, in folds.
        always: Sentences that are learnt from in every fold.
        facts: As in `fit_probabilities`.
    """
    every = [*rows, *always]
    made = [(n, copy) for n, row in enumerate(every) for copy in copies(row, n, bare=language == "vi")]
    added = [copy for _, copy in made]
    read, vectors = read_all([*every, *added]), WordVectors() if language == "vi" else None
    of = np.array([*range(len(every)), *(n for n, _ in made)])
    learnt = [*every, *added]
    scores = np.zeros((len(rows), len(KINDS)))
    for _, unseen in StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(rows, [row.kind for row in rows]):
        seen = np.flatnonzero(~np.isin(of, unseen))
        matrix = Matrix([read[n] for n in seen], vectors)
        table = matrix([read[n] for n in seen])
        fitted = fit_kinds(table, [learnt[n] for n in seen], int((seen >= len(every)).sum()))
        scores[unseen] = fitted.scores(matrix([read[n] for n in unseen]))
    show(language, cases(scores, rows))
    matrix = Matrix(read, vectors)
    table = matrix(read)
    kinds = fit_probabilities(fit_kinds(table, learnt, len(added)), scores, rows, facts)
    write(language, matrix, kinds, fit_worth(table, learnt))


def write(language: str, matrix: Matrix, kinds: Fitted, worth: Sequence[LogisticRegression]) -> None:
    """Write the weights, one line a feature, in hundredths; and one line a word, if there are vectors of words."""
    columns = np.vstack([kinds.weights, *(model.coef_ for model in worth)])
    intercepts = np.concatenate([kinds.intercepts, *(model.intercept_ for model in worth)])
    lines = [
        "# Weights in hundredths, by quality/train_claims.py from quality/data/claims_*.jsonl (Vietnamese: in part",
        "# UD_Vietnamese-VTB, CC BY-SA 4.0). Licence: Apache-2.0. Columns: " + ", ".join((*KINDS, *WORTH)),
        f"{INTERCEPTS}\t{_hundredths(intercepts)}",
        *(f"{name}\t{_hundredths(columns[:, n])}" for n, name in enumerate(matrix.names)),
    ]
    file = model_file(language)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{language}: {len(matrix.names):,} features, {file.stat().st_size:,} bytes")
    if matrix.vectors:
        write_terms(matrix.vectors, columns[:, len(matrix.names) :])


def write_terms(vectors: WordVectors, columns: np.ndarray) -> None:
    """Write what each word weighs by its vector, the most frequent word first."""
    rows = VECTOR_WEIGHT * vectors.vectors @ columns.T
    lines = [
        "# What words weigh by their company, in hundredths, by quality/train_claims.py from word_vectors_vi.npz",
        "# (texts of Vietnamese Wikipedia and its contributors). Licence: CC BY-SA 4.0.",
        *(f"{word}\t{_hundredths(row)}" for word, row in zip(vectors.words, rows, strict=True)),
    ]
    TERMS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(vectors.words):,} words, {TERMS.stat().st_size:,} bytes")


def _hundredths(values: np.ndarray) -> str:
    return " ".join(str(round(float(value) * SCALE)) for value in values)


def main() -> None:
    """Fit both languages."""
    argparse.ArgumentParser(description=__doc__.split("\n\n")[0]).parse_args()
    train("vi", settled("train") + settled("dev"), examples("claims_train_vi.jsonl"), None)
    train("en", examples("claims_train_en.jsonl"), [], FACTS)


if __name__ == "__main__":
    main()
