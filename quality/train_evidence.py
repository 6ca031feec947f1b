"""Fit the model behind `Comparison.stance` and write it to ``resources/stance_model.tsv``.

Steps: gather pairs whose licence lets the weights be passed on: those made by rules from UD_Vietnamese-VTB (see
`evidence_pairs`), claims written for this project about passages written for it (see `stance_texts`), and its pairs
of a claim and a passage (``data/compared_written.jsonl``); compute features; fit a logistic regression with three
outcomes. Deterministic: the same data give the same file.

    python -m quality.train_evidence --data DIR     fit, write the model
    python tools/generate_tables.py stance_model
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from quality.evidence_pairs import FILE, make_pairs
from quality.loaders import own_rows
from quality.report import progress
from quality.stance_texts import joined_pairs
from sangto.evidence.beside import Beside
from sangto.evidence.features import FEATURES, compute
from sangto.evidence.findings import find_findings
from sangto.evidence.model import STANCES
from sangto.evidence.sides import read_sides

OUT = Path(__file__).resolve().parents[1] / "resources" / "stance_model.tsv"
SENTENCES = 700  # of the treebank from which pairs are made
WRITTEN = "compared_written.jsonl"
JOINED_WEIGHT = (
    10.0  # of a claim written about a passage beside another pair: they read most like claims about articles
)
CAPACITY = 0.03  # inverse of the penalty, on features of unit variance: low, because the features overlap


def features_of(claim: str, passage: str) -> list[float]:
    """Features of a pair, in the order of `FEATURES`."""
    ours, theirs = read_sides(claim, passage)
    values = compute(Beside(ours, theirs, find_findings(ours, theirs)))
    return [values[name] for name in FEATURES]


class Model:
    """Logistic regression on features of unit variance; deterministic."""

    def __init__(self, *, capacity: float = CAPACITY, balanced: bool = False) -> None:
        self._scaler = StandardScaler()
        weight = "balanced" if balanced else None
        self._model = LogisticRegression(C=capacity, max_iter=5000, class_weight=weight)

    def fit(self, rows: np.ndarray, stances: Sequence[str], weight: np.ndarray | None = None) -> Model:
        """Fit to pairs; returns itself."""
        self._model.fit(self._scaler.fit_transform(rows), stances, sample_weight=weight)
        return self

    def predict(self, rows: np.ndarray) -> list[str]:
        """The most probable stance of each pair."""
        return list(self._model.predict(self._scaler.transform(rows)))

    def weights(self) -> dict[str, tuple[float, np.ndarray]]:
        """For each stance its intercept and its weights on the features as they are."""
        scaled = self._model.coef_ / self._scaler.scale_
        intercepts = self._model.intercept_ - scaled @ self._scaler.mean_
        return {stance: (float(intercepts[n]), scaled[n]) for n, stance in enumerate(self._model.classes_)}


def write(model: Model) -> None:
    """Write the model as a table that a person can read."""
    found = model.weights()
    rows = [("intercept", [found[stance][0] for stance in STANCES])]
    rows += [(name, [found[stance][1][n] for stance in STANCES]) for n, name in enumerate(FEATURES)]
    lines = [
        "# Model behind the stance of a passage towards a claim: a logistic regression with three outcomes.",
        "# Source: quality/train_evidence.py, from claims written for this project and pairs made from",
        "# UD_Vietnamese-VTB (CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_Vietnamese-VTB).",
        "# Licence: Apache-2.0.",
        "\t".join(("name", *STANCES)),
        *("\t".join((name, *(f"{value + 0.0:.3f}" for value in values))) for name, values in rows),
    ]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="folder with the development data")
    made = [(pair.claim, pair.passage, pair.stance) for pair in make_pairs(parser.parse_args().data / FILE, SENTENCES)]
    joined = [(pair.claim, pair.passage, pair.stance) for pair in joined_pairs()]
    written = [(row["claim"], row["passage"], row["stance"]) for row in own_rows(WRITTEN)]
    pairs = [*made, *joined, *written]
    rows = np.array([features_of(claim, passage) for claim, passage, _ in progress(pairs, "pairs")])
    weight = np.array([1.0] * len(made) + [JOINED_WEIGHT] * len(joined) + [1.0] * len(written))
    write(Model(balanced=True).fit(rows, [stance for _, _, stance in pairs], weight))
    print(OUT.read_text(encoding="utf-8"))
    print(f"{len(made)} pairs made, {len(joined)} joined, {len(written)} written")


if __name__ == "__main__":
    main()
