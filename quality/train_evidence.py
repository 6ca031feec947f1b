"""Fit the model behind `Comparison.stance` and write it to ``resources/stance_model.tsv``.

Steps: gather pairs whose licence lets the weights be passed on: those made by rules from UD_Vietnamese-VTB (see
`evidence_pairs`), and the pairs written for this project for conflicts and for the same claim, asked both ways; compute
features; fit a logistic regression with three outcomes. Deterministic: the same data give the same file.

    python -m quality.train_evidence --data DIR     fit, write the model
    python tools/generate_tables.py stance_model
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from quality.evidence_pairs import FILE, Pair, make_pairs
from quality.loaders import own_rows
from sangto.evidence.features import FEATURES, Beside, compute
from sangto.evidence.findings import find_findings
from sangto.evidence.model import STANCES
from sangto.evidence.sides import read_sides

OUT = Path(__file__).resolve().parents[1] / "resources" / "stance_model.tsv"
SENTENCES = 1_200  # of the treebank from which pairs are made
WRITTEN_WEIGHT = 0.5  # of a written pair: they are short messages, and passages are not
CAPACITY = 0.003  # inverse of the penalty, on features of unit variance: low, because the features overlap


def written_pairs() -> Iterator[Pair]:
    """Pairs written for this project, each asked both ways."""
    for name in ("conflicts_train.jsonl", "conflicts_dev.jsonl"):
        for row in own_rows(name):
            yield from both_ways(row, "refutes" if row["conflicts"] else "supports")
    for row in own_rows("same_claim_train.jsonl"):
        other = "refutes" if row["style"] == "conflict" else "open"
        yield from both_ways(row, "supports" if row["same"] else other)


def both_ways(row: dict[str, str], stance: str) -> Iterator[Pair]:
    """A written pair with either side as the passage."""
    yield Pair(row["query"], row["record"], stance, row["id"])
    yield Pair(row["record"], row["query"], stance, row["id"])


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
        "# Source: quality/train_evidence.py, from pairs of this project and pairs made from UD_Vietnamese-VTB",
        "# (CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_Vietnamese-VTB). Licence: Apache-2.0.",
        "\t".join(("name", *STANCES)),
        *("\t".join((name, *(f"{value + 0.0:.3f}" for value in values))) for name, values in rows),
    ]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="folder with the development data")
    made = list(make_pairs(parser.parse_args().data / FILE, SENTENCES))
    written = list(written_pairs())
    pairs = made + written
    rows = np.array([features_of(pair.claim, pair.passage) for pair in pairs])
    weight = np.array([1.0] * len(made) + [WRITTEN_WEIGHT] * len(written))
    write(Model().fit(rows, [pair.stance for pair in pairs], weight))
    print(OUT.read_text(encoding="utf-8"))
    print(f"{len(made)} made and {len(written)} written pairs")


if __name__ == "__main__":
    main()
