"""Fit the models behind `sangto.claims.classify` and write ``src/sangto/claims/model_vi.tsv`` and ``model_en.tsv``.

Steps, for each language: read the labelled sentences for training; add copies of them as people also write them
(without marks, without the full stop, in capitals), which count less; compute features and give each sentence weight
1 in all; fit a linear support vector machine for the kinds and two logistic regressions for worthiness, on the
facts; fit the temperature of the probabilities on sentences apart. Vietnamese: the penalty is chosen, and the
temperature fitted, on the dev split, which is then learnt from too. English: by five-fold cross-validation, since its
set has no splits. Nothing here reads the test split, nor any English set but our own. Deterministic: the same data
give the same files.

    python -m quality.train_claims
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from scipy.special import log_softmax
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from quality.claims import Case, fact_f1, labelled, macro_f1
from quality.loaders import own_rows
from sangto.claims.features import read_features
from sangto.claims.judging import read_statement
from sangto.claims.model import INTERCEPTS, KINDS, SCALE, TEMPERATURE, WORTH, model_file
from sangto.text.unicode import strip_marks

LEAST = 3  # sentences in which a feature must occur
BALANCE = 0.45  # 0: kinds weigh as they occur; 1: all kinds weigh the same
ADDED_WEIGHT = 0.3  # of a copy beside the sentence itself
CAPITALS = 4  # every fourth sentence is copied in capitals
LONGEST_BARE = 25  # words up to which a sentence is copied without marks
WORTH_CAPACITY = 2.0
CAPACITIES = (0.25, 0.4, 0.6)
FOLDS = 5


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


def copies(rows: Sequence[Example], *, bare: bool) -> Iterator[Example]:
    """Sentences as people also write them."""
    for row in rows:
        plain = strip_marks(row.text.lower())
        if bare and plain != row.text.lower() and len(row.text.split()) < LONGEST_BARE:
            yield row._replace(text=plain.rstrip("."))
    yield from (row._replace(text=row.text.rstrip(".!")) for row in rows if row.text.endswith("."))
    yield from (row._replace(text=row.text.upper()) for row in rows[::CAPITALS])


def features_of(rows: Sequence[Example]) -> list[list[str]]:
    """The features of each sentence."""
    return [read_features(read_statement(row.text)) for row in rows]


class Matrix:
    """Turns features into rows of length 1; those too rare are left out."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        counts = Counter(name for row in rows for name in row)
        self.names = sorted(name for name, count in counts.items() if count >= LEAST)
        self._column = {name: n for n, name in enumerate(self.names)}

    def __call__(self, rows: Sequence[Sequence[str]]) -> csr_matrix:
        """A row for each list of features."""
        at = [(n, self._column[name]) for n, row in enumerate(rows) for name in row if name in self._column]
        places = np.array(at).T
        return normalize(csr_matrix((np.ones(len(at)), places), shape=(len(rows), len(self.names))))


def fit_kinds(table: csr_matrix, rows: Sequence[Example], added: int, capacity: float) -> Fitted:
    """The model of kinds; the last `added` rows count less."""
    counts = Counter(row.kind for row in rows)
    balance = {kind: (len(rows) / len(counts) / count) ** BALANCE for kind, count in counts.items()}
    weight = np.array([balance[row.kind] for row in rows])
    weight[len(rows) - added :] *= ADDED_WEIGHT
    machine = LinearSVC(C=capacity, random_state=0, max_iter=5000)
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


def fit_temperature(scores: np.ndarray, kinds: Sequence[str]) -> float:
    """What scores must be multiplied with so that their softmax is as probable as possible."""
    right = [list(KINDS).index(kind) for kind in kinds]

    def loss(factor: float) -> float:
        return -float(log_softmax(scores * factor, axis=1)[np.arange(len(right)), right].mean())

    return float(minimize_scalar(loss, bounds=(0.1, 20), method="bounded").x)


def cases(scores: np.ndarray, rows: Sequence[Example]) -> list[Case]:
    """What each sentence is and what the model says."""
    return [Case(row.kind, KINDS[best]) for row, best in zip(rows, scores.argmax(axis=1), strict=True)]


def show(name: str, capacity: float, found: Sequence[Case]) -> None:
    """Print the figures of a penalty."""
    print(f"{name}, C {capacity}: macro-F1 {macro_f1(found):.3f}, fact or not F1 {fact_f1(found):.3f}", flush=True)


def train_vietnamese() -> None:
    """Choose on the dev split what is fitted without it; then fit on all sentences but those of the test split."""
    plain, dev = settled("train") + examples("claims_train_vi.jsonl"), settled("dev")
    added, more = list(copies(plain, bare=True)), list(copies(dev, bare=True))
    read, unseen = features_of(plain + added), features_of(dev)
    matrix = Matrix(read)
    table, other = matrix(read), matrix(unseen)
    tried = []
    for capacity in CAPACITIES:
        scores = fit_kinds(table, plain + added, len(added), capacity).scores(other)
        found = cases(scores, dev)
        show("vi, dev", capacity, found)
        tried.append((macro_f1(found) + fact_f1(found), -capacity, scores))
    _, minus, scores = max(tried, key=lambda one: one[:2])
    rows = plain + dev + added + more
    read = read[: len(plain)] + unseen + read[len(plain) :] + features_of(more)
    matrix = Matrix(read)
    table = matrix(read)
    kinds = fit_kinds(table, rows, len(added) + len(more), -minus)
    write("vi", matrix, kinds, fit_worth(table, rows), fit_temperature(scores, [row.kind for row in dev]))


def train_english() -> None:
    """Fit on the English sentences; choose by cross-validation; write."""
    plain = examples("claims_train_en.jsonl")
    added = list(copies(plain, bare=False))
    rows = plain + added
    read = features_of(rows)
    matrix = Matrix(read)
    table = matrix(read)
    tried = []
    for capacity in CAPACITIES:
        scores = _unseen_scores(plain, read[: len(plain)], capacity)
        found = cases(scores, plain)
        show("en, cross-validated", capacity, found)
        tried.append((macro_f1(found) + fact_f1(found), -capacity, scores))
    _, minus, scores = max(tried, key=lambda one: one[:2])
    temperature = fit_temperature(scores, [row.kind for row in plain])
    write("en", matrix, fit_kinds(table, rows, len(added), -minus), fit_worth(table, rows), temperature)


def _unseen_scores(rows: Sequence[Example], read: Sequence[Sequence[str]], capacity: float) -> np.ndarray:
    """Scores of each sentence by a model that has not seen it."""
    scores = np.zeros((len(rows), len(KINDS)))
    for seen, unseen in StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(rows, [row.kind for row in rows]):
        matrix = Matrix([read[n] for n in seen])
        fitted = fit_kinds(matrix([read[n] for n in seen]), [rows[n] for n in seen], 0, capacity)
        scores[unseen] = fitted.scores(matrix([read[n] for n in unseen]))
    return scores


def write(
    language: str, matrix: Matrix, kinds: Fitted, worth: Sequence[LogisticRegression], temperature: float
) -> None:
    """Write the weights, one line a feature, in hundredths."""
    columns = np.vstack([kinds.weights, *(model.coef_ for model in worth)])
    intercepts = np.concatenate([kinds.intercepts, *(model.intercept_ for model in worth)])
    lines = [
        "# Weights in hundredths, by quality/train_claims.py from quality/data/claims_*.jsonl (Vietnamese: in part",
        "# UD_Vietnamese-VTB, CC BY-SA 4.0). Licence: Apache-2.0. Columns: " + ", ".join((*KINDS, *WORTH)),
        f"{INTERCEPTS}\t{_hundredths(intercepts)}",
        f"{TEMPERATURE}\t{_hundredths(np.array([temperature]))}",
        *(f"{name}\t{_hundredths(columns[:, n])}" for n, name in enumerate(matrix.names)),
    ]
    file = model_file(language)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{language}: {len(matrix.names):,} features, {file.stat().st_size:,} bytes, temperature {temperature:.2f}")


def _hundredths(values: np.ndarray) -> str:
    return " ".join(str(round(float(value) * SCALE)) for value in values)


def main() -> None:
    """Fit both languages."""
    argparse.ArgumentParser(description=__doc__.split("\n\n")[0]).parse_args()
    train_vietnamese()
    train_english()


if __name__ == "__main__":
    main()
