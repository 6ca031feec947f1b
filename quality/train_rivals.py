"""Fit the model behind the conflicts of short statements and write it to ``resources/rival_model.tsv``.

Steps: read the pairs that were written for this project, but for those kept for tests; list all that may stand in the
place of something claimed; a candidate is right if it lies between the labelled words of a conflict, of the same
aspect, and wrong if the pair has another label; one that lies there under another aspect is left out. Fit a logistic
regression for each family of aspects, with weights of its own for each aspect that are drawn towards common ones.
Deterministic: the same data give the same file.

    python -m quality.train_rivals             fit, write the model
    python tools/generate_tables.py rival_model
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from quality.loaders import own_rows
from quality.report import progress
from sangto.evidence.mentions import sentence_of
from sangto.evidence.rival_features import Rival
from sangto.evidence.rival_model import FEATURES, OF_THINGS, can_be_weighed, candidates
from sangto.evidence.sides import read_sides
from sangto.records import Span

OUT = Path(__file__).resolve().parents[1] / "resources" / "rival_model.tsv"
FILES = ("compared_dev.jsonl", "compared_written.jsonl")
THINGS = ("quantity", "date", "place", "name")
SENSES = ("negation", "superlative", "direction")
FAMILIES = {
    THINGS: tuple(OF_THINGS),
    SENSES: tuple(FEATURES),
}
CAPACITY = 0.01  # inverse of the penalty, on features of unit variance: low, because the features overlap
_NAMED = frozenset({"place", "name"})  # the border between them is open: "Đại học Kinh Bắc"


def _features_of(aspect: str) -> tuple[str, ...]:
    """The names of the features of an aspect."""
    return next(names for family, names in FAMILIES.items() if aspect in family)


class Example(NamedTuple):
    """A candidate: its aspect, its features, and whether it is a conflict; None if under another aspect."""

    aspect: str
    values: list[float]
    right: bool | None


def examples(rows: Iterable[Mapping[str, Any]]) -> Iterator[Example]:
    """The candidates of some labelled pairs."""
    for row in rows:
        places = [Span(*row[side]) for side in ("ours", "theirs")] if row["relation"] == "conflicts" else []
        sides = read_sides(row["claim"], row["passage"])
        for rival in candidates(*sides) if can_be_weighed(*sides) else ():
            aspect = rival.clash.aspect
            met = bool(places) and _met(rival, places)
            one = aspect == row["aspect"] or {aspect, row["aspect"]} <= _NAMED
            names = _features_of(aspect)
            yield Example(aspect, [FEATURES[name](rival) for name in names], met if one or not met else None)


def _met(rival: Rival, places: Sequence[Span]) -> bool:
    """Whether a candidate lies between the labelled words; of what is denied, one of both in the labelled sentence."""
    clash = rival.clash
    ours, theirs = _touch(clash.ours, places[0]), _touch(clash.theirs, places[1])
    if clash.aspect in THINGS:
        return ours and theirs
    return theirs or (ours and sentence_of(clash.passage, clash.theirs) == sentence_of(clash.passage, places[1]))


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


class Model:
    """A logistic regression for one family of aspects: common weights, and for each aspect how it departs from them."""

    def __init__(self, family: Sequence[str], *, capacity: float = CAPACITY) -> None:
        self._family = tuple(family)
        self._scaler = StandardScaler()
        self._model = LogisticRegression(C=capacity, max_iter=5000)

    def _rows(self, found: Sequence[Example]) -> np.ndarray:
        values = np.array([one.values for one in found])
        of = np.array([[float(one.aspect == aspect) for aspect in self._family] for one in found])
        return np.hstack([values, of, (values[:, :, None] * of[:, None, :]).reshape(len(found), -1)])

    def fit(self, found: Sequence[Example]) -> Model:
        """Fit to candidates; returns itself."""
        known = [one for one in found if one.aspect in self._family and one.right is not None]
        self._model.fit(self._scaler.fit_transform(self._rows(known)), [bool(one.right) for one in known])
        return self

    def probabilities(self, found: Sequence[Example]) -> np.ndarray:
        """How probably each candidate is a conflict."""
        return np.asarray(self._model.predict_proba(self._scaler.transform(self._rows(found)))[:, 1])

    def weights(self) -> dict[str, tuple[float, np.ndarray]]:
        """For each aspect its intercept and its weights on the features as they are."""
        scaled = self._model.coef_[0] / self._scaler.scale_
        intercept = float(self._model.intercept_[0] - scaled @ self._scaler.mean_)
        count = (len(scaled) - len(self._family)) // (1 + len(self._family))
        common, own = scaled[:count], scaled[count : count + len(self._family)]
        departures = scaled[count + len(self._family) :].reshape(count, len(self._family))
        return {aspect: (intercept + float(own[n]), common + departures[:, n]) for n, aspect in enumerate(self._family)}


def write(models: Mapping[tuple[str, ...], Model]) -> None:
    """Write the model as a table that a person can read."""
    weights = {aspect: found for model in models.values() for aspect, found in model.weights().items()}
    columns = (*THINGS, *SENSES)
    rows = [("intercept", [weights[aspect][0] for aspect in columns])]
    for name in FEATURES:
        values = []
        for aspect in columns:
            names = _features_of(aspect)
            values.append(float(weights[aspect][1][names.index(name)]) if name in names else 0.0)
        rows.append((name, values))
    lines = [
        "# Model behind the conflicts of short statements: a logistic regression for each aspect.",
        "# Source: quality/train_rivals.py, from pairs written for this project. Licence: Apache-2.0.",
        "\t".join(("feature", *columns)),
        *("\t".join((name, *(f"{value + 0.0:.3f}" for value in values))) for name, values in rows),
    ]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    rows = [row for name in FILES for row in own_rows(name)]
    found = list(examples(progress(rows, "pairs")))
    write({family: Model(family).fit(found) for family in FAMILIES})
    print(OUT.read_text(encoding="utf-8"))
    print(f"{len(found)} candidates of {len(rows)} pairs, {sum(bool(one.right) for one in found)} of them conflicts")


if __name__ == "__main__":
    main()
