"""`decide`: kind and worthiness from features, by a linear model of each language.

For each kind a linear support vector machine (one against the rest, squared hinge loss; Fan and others 2008) weighs
the features of `sangto.claims.features`; a statement has weight 1 in all, shared by the features that the model
knows. Scores become probabilities by a softmax with one temperature. For worthiness two logistic regressions (at
least 1, at least 2) give probabilities that are averaged. ``quality/train_claims.py`` fits all of it;
``model_vi.tsv`` and ``model_en.tsv`` hold one line a feature, with its weights in hundredths. A file is read when it
is needed, and a line of it when its feature occurs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sangto.records import Kind

FOLDER = Path(__file__).parent
LANGUAGES = ("vi", "en")
KINDS = tuple(Kind)
WORTH = ("at least 1", "at least 2")
"""Columns after those of the kinds."""
INTERCEPTS = "(intercept)"
TEMPERATURE = "(temperature)"
SCALE = 100

_BITS = 32
_MASK, _HALF = (1 << _BITS) - 1, 1 << (_BITS - 1)
_COLUMNS = len(KINDS) + len(WORTH)
_BIAS = sum(_HALF << _BITS * n for n in range(_COLUMNS))
"""Added to a row, it makes every field positive, so that fields can be cut out."""


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


@dataclass(slots=True)
class Model:
    """Weights of one language, a row a feature; columns are `KINDS` and then `WORTH`.

    A row is kept as one number with a field for each column, so that rows are added up in one step each.

    Attributes:
        rows: By feature: the row as it stands in the file, or, once it was asked for, as a number.
    """

    rows: dict[str, int | str]

    def row(self, feature: str) -> int:
        """The row of a feature; 0 if it is not known."""
        row = self.rows.get(feature, 0)
        if isinstance(row, str):
            row = self.rows[feature] = sum(int(value) << _BITS * n for n, value in enumerate(row.split(" ")))
        return row

    def find_rows(self, features: Sequence[str]) -> list[int]:
        """The rows of those features that are known."""
        found: list[int] = []
        get = self.rows.get
        for name in features:
            row = get(name)
            if row is not None:
                found.append(row if isinstance(row, int) else self.row(name))
        return found

    def weight(self, feature: str, column: int) -> float:
        """Weight of a feature in a column; 0 if the feature is not known."""
        row = self.row(feature)
        return (((row + _BIAS) >> _BITS * column & _MASK) - _HALF) / SCALE if row else 0.0


def columns_of(row: int) -> list[int]:
    """The fields of a row, or of a sum of rows."""
    biased = row + _BIAS
    return [(biased >> _BITS * n & _MASK) - _HALF for n in range(_COLUMNS)]


def model_file(language: str) -> Path:
    """Where the weights of a language stand."""
    return FOLDER / f"model_{language}.tsv"


@cache
def load_model(language: str) -> Model:
    """The model of a language as shipped: ``en``, or ``vi`` for all others."""
    lines = model_file("en" if language == "en" else "vi").read_text(encoding="utf-8").split("\n")
    rows: dict[str, int | str] = {}
    for line in lines:
        if line and not line.startswith("#"):
            feature, _, row = line.partition("\t")
            rows[feature] = row
    return Model(rows)


def decide(features: Sequence[str], language: str) -> Decision:
    """Kind and worthiness of a statement with these features; unknown features count nothing."""
    model = load_model(language)
    rows = model.find_rows(features)
    share = 1 / math.sqrt(len(rows) or 1)
    starts, totals = columns_of(model.row(INTERCEPTS)), columns_of(sum(rows))
    scores = [(start + share * total) / SCALE for start, total in zip(starts, totals, strict=True)]
    kinds = scores[: len(KINDS)]
    top = max(kinds)
    temperature = model.weight(TEMPERATURE, 0)
    probability = 1 / sum(math.exp((score - top) * temperature) for score in kinds)
    worth = [1 / (1 + math.exp(-max(min(score, 50.0), -50.0))) for score in scores[len(KINDS) :]]
    return Decision(KINDS[kinds.index(top)], probability, sum(worth) / len(worth))
