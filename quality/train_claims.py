"""Fit the model behind `sangto.claims.classify` and write ``src/sangto/claims/model.json``.

Steps: read the labelled sentences of the train split; compute features; fit a multinomial logistic regression for the
kinds, to which claims written for other sets of this project are added as facts, and sentences without their full stop,
because messages often lack it; fit two more for worthiness on the facts; print the figures on the dev split, by which
the penalty is chosen. Nothing here reads the test split. Deterministic: the same data give the same file.

    python -m quality.train_claims
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from quality.claims import Case, Labelled, fact_f1, labelled, macro_f1
from quality.loaders import own_rows
from sangto.claims import Kind, find_cues, judge
from sangto.claims.features import read_features
from sangto.claims.model import FILE, WORTH
from sangto.text import read_text

LEAST = 3  # sentences in which a feature must occur
WORD_SCALE = 0.5  # of a word beside a cue: a word must earn more
BALANCE = 0.5  # 0: kinds weigh as they occur; 1: all kinds weigh the same
ADDED_WEIGHT = 0.3  # of an added sentence beside a labelled one
WORTH_CAPACITY = 0.1
CAPACITIES = (0.3, 0.5, 1.0)
_WORDS = ("word:", "pair:", "first:", "last:", "opening:", "close:", "bare ")


def features_of(text: str) -> list[str]:
    """The features of a sentence."""
    read = read_text(text)
    return read_features(text, judge(text, find_cues(text, read.language)), read.words, read.folds)


class Matrix:
    """Turns features into columns; those too rare are left out."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        counts = Counter(name for row in rows for name in row)
        self.names = sorted(name for name, count in counts.items() if count >= LEAST)
        self.scale = np.array(list(map(_scale, self.names)))
        self._column = {name: n for n, name in enumerate(self.names)}

    def __call__(self, rows: Sequence[Sequence[str]]) -> csr_matrix:
        """A row for each list of features."""
        at = [(n, self._column[name]) for n, row in enumerate(rows) for name in row if name in self._column]
        places = np.array(at).T
        return csr_matrix((self.scale[places[1]], places), shape=(len(rows), len(self.names)))


def _scale(name: str) -> float:
    return WORD_SCALE if name.startswith(_WORDS) else 1.0


def claims() -> list[str]:
    """Claims that were written for this project as such: facts, and no other label is known of them."""
    rows = [row for name in ("same_claim_train.jsonl", "conflicts_train.jsonl") for row in own_rows(name)]
    return sorted({row["record"] for row in rows})


def fit_kinds(table: csr_matrix, kinds: Sequence[str], added: int, capacity: float) -> LogisticRegression:
    """The model of kinds; the last `added` rows count less."""
    counts = Counter(kinds[: len(kinds) - added])
    weight = np.array([(len(kinds) / len(counts) / counts[kind]) ** BALANCE for kind in kinds])
    weight[len(kinds) - added :] *= ADDED_WEIGHT
    return LogisticRegression(C=capacity, max_iter=500, tol=1e-4).fit(table, kinds, sample_weight=weight)


def write(matrix: Matrix, kinds: LogisticRegression, worth: Sequence[LogisticRegression]) -> None:
    """Write the weights, one line a feature, in thousandths; a feature without weight is left out."""
    columns = np.vstack([kinds.coef_ * matrix.scale, *(model.coef_ * matrix.scale for model in worth)])
    intercepts = np.concatenate([kinds.intercept_, *(model.intercept_ for model in worth)])
    rows = {name: values for n, name in enumerate(matrix.names) if any(values := _thousandths(columns[:, n]))}
    head = {
        "source": "quality/train_claims.py, from quality/data/claims_labels.jsonl (treebank part: UD_Vietnamese-VTB, "
        "CC BY-SA 4.0). Licence: Apache-2.0.",
        "kinds": list(kinds.classes_),
        "worth": list(WORTH),
        "intercepts": _thousandths(intercepts),
    }
    lines = [f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}," for name, value in head.items()]
    body = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}" for name, row in rows.items())
    FILE.write_text("{\n" + "\n".join(lines) + '\n"weights": {\n' + body + "\n}\n}\n", encoding="utf-8")


def _thousandths(values: np.ndarray) -> list[int]:
    return [round(float(value) * 1000) for value in values]


def main() -> None:
    """Fit, choose on dev, write."""
    argparse.ArgumentParser(description=__doc__.split("\n\n")[0]).parse_args()
    train = [row for row in labelled() if row.split == "train"]
    dev = [row for row in labelled() if row.split == "dev"]
    seen, unseen = ([features_of(row.text) for row in rows] for rows in (train, dev))
    more = [(text, Kind.FACT.value) for text in claims()] + [(row.text, row.kind) for row in train]
    more = [(text.rstrip("."), kind) for text, kind in more if text.endswith(".")]
    more += [(text, Kind.FACT.value) for text in claims()]
    added = [features_of(text) for text, _ in more]
    matrix = Matrix(seen)
    table, other = matrix(seen + added), matrix(unseen)
    kinds = [row.kind for row in train] + [kind for _, kind in more]
    fitted = {}
    for capacity in CAPACITIES:
        model = fit_kinds(table, kinds, len(added), capacity)
        cases = [Case(row.kind, said) for row, said in zip(dev, model.predict(other), strict=True)]
        fitted[macro_f1(cases)] = model
        print(f"C {capacity}: dev macro-F1 {macro_f1(cases):.3f}, fact or not F1 {fact_f1(cases):.3f}")
    write(matrix, fitted[max(fitted)], _fit_worth(table, train))
    print(f"{len(matrix.names):,} features, {FILE.stat().st_size:,} bytes")


def _fit_worth(table: csr_matrix, rows: Sequence[Labelled]) -> list[LogisticRegression]:
    """One model for each step of worthiness, on the facts."""
    facts = [n for n, row in enumerate(rows) if row.kind == "fact"]
    worth = [rows[n].worthiness or 0 for n in facts]
    return [
        LogisticRegression(C=WORTH_CAPACITY, max_iter=500).fit(table[facts], [value >= step for value in worth])
        for step in (1, 2)
    ]


if __name__ == "__main__":
    main()
