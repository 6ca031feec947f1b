"""Task ``same_claim``: do these two texts make the same claim, and can the probability be believed?

The record of every pair goes into one index, the demonstration's records around them; the score of a pair is
the probability that its record gets when its query is asked, 0 if it is not among the first twenty. Peers
give a number that is no probability; it is turned into one by a logistic regression fitted on the pairs
written for training, which the engine's own model was fitted on too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from sklearn.linear_model import LogisticRegression

from quality import metrics
from quality.baselines import Bm25Words, token_set
from quality.engine import SangTo
from quality.loaders import Pair, demo_records, groups, same_claim_pairs
from quality.report import ENGINE, Figure, Outcome, Setting, Table, measure, progress
from sangto.records import FactCheck

TASK = "same_claim"
COLUMNS = ("AUROC", "2.5 %", "97.5 %", "best F1", "F1 at .5", "calibration error", "pairs", "same")
_BM25, _TOKEN_SET = "bm25s score", "rapidfuzz token_set_ratio"
_SIMILARITY = f"{ENGINE}, conflicts left out"
_SYSTEMS = (ENGINE, _SIMILARITY, _TOKEN_SET, _BM25)
NOTES = (
    "AUROC with the 95 % interval of a bootstrap over pairs. Best F1: threshold chosen on the same pairs.",
    "F1 at .5 and calibration error of the peers: after a logistic regression on the training pairs.",
)
_NOTES = (
    "Own pairs: `quality/data/same_claim_test.jsonl`; `--tuning` measures the training pairs instead.",
    *NOTES,
)
Scores = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Asked:
    """Pairs with the records to search: those of the pairs, equal ones once, and others around them."""

    pairs: tuple[Pair, ...]
    records: tuple[FactCheck, ...]
    grouped: dict[str, str]

    @classmethod
    def among(cls, pairs: Sequence[Pair], background: Sequence[FactCheck]) -> Asked:
        """The pairs among the records of `background`."""
        grouped = groups((pair.id, pair.record) for pair in pairs)
        own = (FactCheck(id=pair.id, claim=pair.record) for pair in pairs if grouped[pair.id] == pair.id)
        return cls(tuple(pairs), (*own, *background), grouped)

    def engine(self, label: str) -> Scores:
        """Probability of each pair, and what it would be without the conflicts found."""
        engine = SangTo(self.records)
        found = [engine.find(pair.query, self.grouped[pair.id]) for pair in progress(self.pairs, label)]
        return {
            ENGINE: [match.probability if match else 0.0 for match in found],
            _SIMILARITY: [match.similarity if match else 0.0 for match in found],
        }

    def peers(self) -> Scores:
        """The number that each peer gives each pair; not a probability."""
        bm25 = Bm25Words([record.id for record in self.records], [record.claim for record in self.records])
        return {
            _TOKEN_SET: [token_set(pair.query, pair.record) for pair in self.pairs],
            _BM25: [bm25.score(pair.query, self.grouped[pair.id]) for pair in self.pairs],
        }


def _probabilities(train: Sequence[Pair], known: Sequence[float], scores: Sequence[float]) -> list[float]:
    """Probabilities from the numbers of a peer (Platt 1999)."""
    model = LogisticRegression(C=1e6).fit(np.array(known)[:, None], [pair.same for pair in train])
    return [float(value) for value in model.predict_proba(np.array(scores)[:, None])[:, 1]]


def _figures(pairs: Sequence[Pair], given: Scores, name: str) -> list[Figure]:
    probabilities, labels = given[name], [pair.same for pair in pairs]
    best = metrics.best_f1(labels, probabilities).value
    error = metrics.calibration_error(labels, probabilities)
    at_half = metrics.f1_at(labels, probabilities, 0.5)
    return [*_area(labels, probabilities), best, at_half, error, len(pairs), sum(labels)]


def _area(labels: Sequence[bool], probabilities: Sequence[float]) -> Sequence[Figure]:
    """AUROC with its bounds; nothing where a sample holds one class only."""
    if len(set(labels)) < 2:
        return (None, None, None)
    cases = list(zip(labels, probabilities, strict=True))

    def area(drawn: Sequence[tuple[bool, float]]) -> float:
        of_drawn = [label for label, _ in drawn]
        return metrics.auroc(of_drawn, [value for _, value in drawn]) if len(set(of_drawn)) > 1 else 0.5

    return metrics.bootstrap(cases, area)


def _by_style(pairs: Sequence[Pair], given: Scores, name: str, styles: Sequence[str]) -> list[float]:
    """For each style the share of pairs answered right with the threshold .5."""
    right = [(pair.style, (value >= 0.5) == pair.same) for pair, value in zip(pairs, given[name], strict=True)]
    return [metrics.mean([float(ok) for name, ok in right if name == style]) for style in styles]


def _style_table(setting: Setting, pairs: Sequence[Pair], given: Scores) -> Table:
    same = {pair.style: pair.same for pair in pairs}
    styles = sorted(same, key=lambda style: (not same[style], style))
    columns = [f"{style} ({'same' if same[style] else 'not'})" for style in styles]
    rows = {name: partial(_by_style, pairs, given, name, styles) for name in _SYSTEMS}
    table = measure(setting, TASK, "Own pairs: share answered right at .5, by style", columns, rows)
    return replace(table, turned=True)


def answers(pairs: Sequence[Pair], background: Sequence[FactCheck], setting: Setting, label: str) -> Scores:
    """The probability each system gives each pair.

    Args:
        pairs: What is asked.
        background: Further records in the index.
        setting: Says whether peers are asked.
        label: Shown while it runs.
    """
    asked = Asked.among(pairs, background)
    if setting.engine_only:
        return asked.engine(label)
    train = same_claim_pairs("train")
    known = Asked.among(train, demo_records()).peers()
    peers = {name: _probabilities(train, known[name], values) for name, values in asked.peers().items()}
    return {**asked.engine(label), **peers}


def figures_table(setting: Setting, task: str, title: str, pairs: Sequence[Pair], given: Scores) -> Table:
    """Figures of `COLUMNS` for each system.

    Args:
        setting: Says whether peers are asked.
        task: Name of the task the table belongs to.
        title: Title of the table.
        pairs: What was asked.
        given: From `answers`.
    """
    rows = {name: partial(_figures, pairs, given, name) for name in _SYSTEMS}
    return measure(setting, task, title, COLUMNS, rows)


def run(setting: Setting) -> Outcome:
    """Own pairs, together and by style."""
    pairs = setting.some(same_claim_pairs("train" if setting.tuning else "test"))
    given = answers(pairs, demo_records(), setting, "own pairs")
    tables = (figures_table(setting, TASK, "Own pairs", pairs, given), _style_table(setting, pairs, given))
    return Outcome(TASK, tables, _NOTES)
