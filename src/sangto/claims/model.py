"""`decide`: kind and worthiness from features, by the linear model of ``model.json``.

The model is a multinomial logistic regression over the features of `sangto.claims.features`, and for worthiness two
logistic regressions (at least 1, at least 2) whose probabilities are averaged. ``quality/train_claims.py`` fits it; the
file holds one line a feature, with its weights in thousandths in the order of the columns. It is read when needed.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sangto.records import Kind

FILE = Path(__file__).with_name("model.json")
WORTH = ("at least 1", "at least 2")
"""Columns after those of the kinds."""


class Model(NamedTuple):
    """Weights in thousandths, a row a feature; columns are the kinds and then `WORTH`."""

    kinds: tuple[Kind, ...]
    intercepts: Sequence[int]
    weights: Mapping[str, Sequence[int]]


class Decision(NamedTuple):
    """What the model says.

    Attributes:
        kind: The most probable kind.
        probability: Its probability, in [0, 1].
        worthiness: In [0, 1]; of meaning only if the statement is a fact.
    """

    kind: Kind
    probability: float
    worthiness: float


@cache
def load_model() -> Model:
    """The model as shipped."""
    value = json.loads(FILE.read_text(encoding="utf-8"))
    return Model(tuple(map(Kind, value["kinds"])), value["intercepts"], value["weights"])


def decide(features: Sequence[str]) -> Decision:
    """Kind and worthiness of a statement with these features; unknown features count nothing."""
    model = load_model()
    rows = [model.intercepts, *(row for name in features if (row := model.weights.get(name)))]
    scores = [sum(column) / 1000 for column in zip(*rows, strict=True)]
    kinds = scores[: len(model.kinds)]
    top = max(kinds)
    best = kinds.index(top)
    probability = 1 / sum(math.exp(score - top) for score in kinds)
    worth = [1 / (1 + math.exp(-max(min(score, 50.0), -50.0))) for score in scores[len(model.kinds) :]]
    return Decision(model.kinds[best], probability, sum(worth) / len(worth))


def weight(feature: str, kind: Kind) -> float:
    """How much a feature speaks for a kind, beyond what it says for all kinds alike; 0 if it is not known."""
    model = load_model()
    row = model.weights.get(feature)
    return row[model.kinds.index(kind)] / 1000 if row else 0.0
