"""Fit the model behind `Match.probability` and write it to ``resources/same_claim_model.tsv``.

Steps: compare every pair of ``quality/data/same_claim_train.jsonl`` within an index of all its claims and the demo
fact-checks; fit a logistic regression whose weights may not point the wrong way (more agreement never lowers the
probability), on pairs that do not differ in a number, date, place or negation alone; then fit what a conflict costs on
all pairs. Deterministic: the same data give the same file.

    python -m quality.train_same_claim          fit, print cross-validated quality, write the model
    python tools/generate_tables.py same_claim_model
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from sklearn.metrics import f1_score, roc_auc_score

from sangto.claimreview import open_reader
from sangto.demo import FACT_CHECK_FILES
from sangto.matching import FEATURES, FactCheckIndex
from sangto.records import FactCheck

ROOT = Path(__file__).resolve().parents[1]
TRAIN = ROOT / "quality" / "data" / "same_claim_train.jsonl"
OUT = ROOT / "resources" / "same_claim_model.tsv"
FALLING = {"rarest_missing", "rarest_unsaid", "length_difference"}  # the more of it, the less likely the same claim
PENALTY = 0.02  # of the squared weights, a pair
FOLDS = 10


class Sample(NamedTuple):
    """Training pairs: features (pairs x features), conflict found (0 or 1), label, and whether written as a conflict."""

    features: np.ndarray
    conflict: np.ndarray
    same: np.ndarray
    changed: np.ndarray


class Model(NamedTuple):
    """Intercept, weights in the order of `FEATURES`, and the weight of a conflict."""

    intercept: float
    weights: np.ndarray
    conflict: float

    def probability(self, sample: Sample) -> np.ndarray:
        """Probability of each pair."""
        value = self.intercept + sample.features @ self.weights + self.conflict * sample.conflict
        return 1 / (1 + np.exp(-value))


def load() -> Sample:
    """Compare all training pairs."""
    pairs = [json.loads(line) for line in TRAIN.read_text(encoding="utf-8").splitlines()]
    records = [FactCheck(id=f"pair-{pair['id']}", claim=pair["record"], language="vi") for pair in pairs]
    for file in FACT_CHECK_FILES:
        with open_reader(file, "jsonl") as reader:
            records.extend(reader)
    rows, conflicts = [], []
    with FactCheckIndex.in_memory(records) as index:
        for pair in pairs:
            match = index.compare(pair["query"], f"pair-{pair['id']}", spans=False)
            assert match is not None
            rows.append([match.features[name] for name in FEATURES])
            conflicts.append(float(bool(match.conflicts)))
    same = np.array([float(pair["same"]) for pair in pairs])
    changed = np.array([pair["style"] == "conflict" for pair in pairs])
    return Sample(np.array(rows), np.array(conflicts), same, changed)


def _minimise(features: np.ndarray, offset: np.ndarray, same: np.ndarray, bounds: list[tuple]) -> np.ndarray:
    """Penalised logistic regression within bounds; the first column is the intercept and is not penalised."""

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        value = features @ weights + offset
        error = 1 / (1 + np.exp(-value)) - same
        cost = np.mean(np.logaddexp(0, value) - same * value) + PENALTY * np.mean(weights[1:] ** 2)
        slope = features.T @ error / len(same)
        slope[1:] += 2 * PENALTY * weights[1:] / max(len(weights) - 1, 1)
        return cost, slope

    return minimize(loss, np.zeros(features.shape[1]), jac=True, bounds=bounds, method="L-BFGS-B").x


def fit(sample: Sample) -> Model:
    """Fit similarity first, then the cost of a conflict."""
    plain = ~sample.changed
    ones = np.ones((len(sample.same), 1))
    bounds: list[tuple] = [(None, None)]
    bounds += [(None, 0) if name in FALLING else (0, None) for name in FEATURES]
    design = np.hstack([ones, sample.features])
    weights = _minimise(design[plain], np.zeros(plain.sum()), sample.same[plain], bounds)
    offset = design @ weights
    held = sample.conflict > 0
    cost = _minimise(ones[held], offset[held], sample.same[held], [(None, 0)])
    return Model(float(weights[0]), weights[1:], float(cost[0]))


def part(sample: Sample, chosen: np.ndarray) -> Sample:
    """The chosen pairs."""
    return Sample(*(values[chosen] for values in sample))


def cross_validate(sample: Sample) -> np.ndarray:
    """Probability of each pair by a model that has not seen it."""
    order = np.random.default_rng(0).permutation(len(sample.same)) % FOLDS
    probability = np.zeros(len(sample.same))
    for fold in range(FOLDS):
        probability[order == fold] = fit(part(sample, order != fold)).probability(part(sample, order == fold))
    return probability


def write(model: Model) -> None:
    """Write the model as a table that a person can read."""
    lines = [
        "# Model behind the probability that two texts make the same claim: a logistic regression.",
        "# Written by quality/train_same_claim.py from quality/data/same_claim_train.jsonl. Licence: Apache-2.0.",
        "name\tweight",
        f"intercept\t{model.intercept:.3f}",
        *(f"{name}\t{weight:.3f}" for name, weight in zip(FEATURES, model.weights + 0.0, strict=True)),
        f"conflict\t{model.conflict:.3f}",
    ]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    sample = load()
    probability = cross_validate(sample)
    model = fit(sample)
    write(model)
    print(OUT.read_text(encoding="utf-8"))
    print(f"pairs {len(sample.same)}, same {int(sample.same.sum())}; {FOLDS}-fold cross-validation:")
    print(f"AUROC {roc_auc_score(sample.same, probability):.3f}, F1 at .5 {f1_score(sample.same, probability > 0.5):.3f}")


if __name__ == "__main__":
    main()
