"""`decide`: kind and worthiness from features, by one linear model for Vietnamese, one for Vietnamese without marks,
and one for English.

For each kind a linear support vector machine (one against the rest, squared hinge loss; Fan and others 2008) weighs
the features of `sangto.claims.features`; a statement has weight 1 in all, shared by the features that the model
knows. In Vietnamese the words of `sangto.claims.terms` that it knows share a weight of their own. The scores of the
kinds, made steeper by one factor that is in the weights, are logarithms of probabilities up to a constant. For
worthiness two logistic regressions (at least 1, at least 2) give probabilities that are averaged.
``quality/train_claims.py`` fits all of it; ``model_vi.tsv``, ``model_vi_bare.tsv`` and ``model_en.tsv`` hold one line
a feature, with its weights in hundredths. A file is read when it is needed, and a line of it when its feature occurs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple, cast

from sangto.claims.terms import load_terms, read_rows, split_terms
from sangto.records import Kind
from sangto.text import ReadText

FOLDER = Path(__file__).parent
MARKED, BARE, ENGLISH = "vi", "vi_bare", "en"
KINDS = tuple(Kind)
WORTH = ("at least 1", "at least 2")
"""Columns after those of the kinds."""
INTERCEPTS = "(intercept)"
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
        rows = [row for row in map(self.rows.get, features) if row is not None]
        if str in set(map(type, rows)):
            rows = [self.row(name) for name in features if name in self.rows]
        return cast(list[int], rows)

    def weight(self, feature: str, column: int) -> float:
        """Weight of a feature in a column; 0 if the feature is not known."""
        row = self.row(feature)
        return (((row + _BIAS) >> _BITS * column & _MASK) - _HALF) / SCALE if row else 0.0


def columns_of(row: int) -> list[int]:
    """The fields of a row, or of a sum of rows."""
    biased = row + _BIAS
    return [(biased >> _BITS * n & _MASK) - _HALF for n in range(_COLUMNS)]


def model_file(name: str) -> Path:
    """Where the weights of a model stand."""
    return FOLDER / f"model_{name}.tsv"


def model_name(read: ReadText) -> str:
    """Which model weighs a statement: that of English, of Vietnamese without any mark, or else of Vietnamese."""
    if read.language == ENGLISH:
        return ENGLISH
    return BARE if read.words == read.folds else MARKED


@cache
def load_model(name: str) -> Model:
    """A model as shipped."""
    return Model(dict(read_rows(model_file(name))))


@cache
def _term_model(name: str) -> Model:
    """Weights of Vietnamese words by their company."""
    return Model(dict(load_terms(name)))


def decide(features: Sequence[str], read: ReadText) -> Decision:
    """Kind and worthiness of a statement with these features; unknown features and words count nothing.

    Args:
        features: As `sangto.claims.features.read_features` gives them.
        read: Language and words of the statement.
    """
    name = model_name(read)
    model = load_model(name)
    scores = _add(columns_of(model.row(INTERCEPTS)), model.find_rows(features))
    if name != ENGLISH:
        terms = _term_model(name)
        scores = _add(scores, terms.find_rows(list(split_terms(read.words, terms.rows))))
    kinds = [score / SCALE for score in scores[: len(KINDS)]]
    top = max(kinds)
    probability = 1 / sum(math.exp(score - top) for score in kinds)
    worth = [1 / (1 + math.exp(-max(min(score / SCALE, 50.0), -50.0))) for score in scores[len(KINDS) :]]
    return Decision(KINDS[kinds.index(top)], probability, sum(worth) / len(worth))


def _add(scores: Sequence[float], rows: Sequence[int]) -> Sequence[float]:
    """`scores` and the sum of `rows`, divided by the square root of their number."""
    if not rows:
        return scores
    share = 1 / math.sqrt(len(rows))
    return [score + share * total for score, total in zip(scores, columns_of(sum(rows)), strict=True)]
