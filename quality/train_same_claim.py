"""Fit the model behind `Match.probability` and write it to ``resources/same_claim_model.tsv``.

Steps: gather pairs (see `gather`); compare each within an index of all their claims; fit a logistic regression whose
weights may not point the wrong way (more agreement never lowers the probability), on pairs that do not differ in a
number, date, place or negation alone; then count how often a conflict found is mistaken. Deterministic: the same data
give the same file.

    python -m quality.train_same_claim          fit, print cross-validated quality, write the model
    python tools/generate_tables.py same_claim_model
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from sklearn.metrics import f1_score, roc_auc_score

from sangto.claimreview import open_reader
from sangto.demo import FACT_CHECK_FILES, messages
from sangto.matching import FEATURES, FactCheckIndex
from sangto.records import FactCheck
from sangto.text import fold_text, split_sentences

ROOT = Path(__file__).resolve().parents[1]
TRAIN = ROOT / "quality" / "data" / "same_claim_train.jsonl"
CONFLICTS = ROOT / "quality" / "data" / "conflicts_train.jsonl"
SENTENCES = ROOT / "quality" / "data" / "claims_sentences.jsonl"
OUT = ROOT / "resources" / "same_claim_model.tsv"
FALLING = {"length_difference"}  # the more of it, the less likely the same claim
FLOORS = {"rare_overlap": 2.0}  # the written pairs are hard on purpose: copies of a claim are rarer there than in life
PENALTY = 0.001  # of the squared weights
COPY_WEIGHT = 0.2
MISS_WEIGHT = 0.07
FOLDS = 10


class Pair(NamedTuple):
    """Two texts and whether they make the same claim.

    Attributes:
        query: The text as it circulates.
        record: Id of the fact-check in the index.
        same: 1 or 0.
        changed: Whether they differ only in a number, date, place, unit or negation.
        weight: How much the pair counts.
        group: Pairs of one group stay together in cross-validation.
    """

    query: str
    record: str
    same: int
    changed: bool
    weight: float
    group: str


class Sample(NamedTuple):
    """Compared pairs: features (pairs x features), conflict found (0 or 1), and the columns of `Pair`."""

    features: np.ndarray
    conflict: np.ndarray
    same: np.ndarray
    changed: np.ndarray
    weight: np.ndarray


class Model(NamedTuple):
    """Intercept, weights in the order of `FEATURES`, and what a conflict leaves of the similarity."""

    intercept: float
    weights: np.ndarray
    conflict: float

    def probability(self, sample: Sample) -> np.ndarray:
        """Probability of each pair."""
        return self.similarity(sample) * np.where(sample.conflict > 0, self.conflict, 1.0)

    def similarity(self, sample: Sample) -> np.ndarray:
        """The same as if there were no conflicts."""
        return 1 / (1 + np.exp(-self.intercept - sample.features @ self.weights))


def written_pairs() -> tuple[list[Pair], list[FactCheck]]:
    """The pairs written for training, and their claims as fact-checks."""
    values = [json.loads(line) for line in TRAIN.read_text(encoding="utf-8").splitlines()]
    records = [FactCheck(id=f"pair-{value['id']}", claim=value["record"], language="vi") for value in values]
    pairs = [
        Pair(value["query"], record.id, value["same"], value["style"] == "conflict", 1.0, record.id)
        for value, record in zip(values, records, strict=True)
    ]
    return pairs, records


def changed_pairs() -> tuple[list[Pair], list[FactCheck]]:
    """Pairs written to train conflicts: with a conflict they make two claims, without one the same."""
    values = [json.loads(line) for line in CONFLICTS.read_text(encoding="utf-8").splitlines()]
    records = [FactCheck(id=f"changed-{value['id']}", claim=value["record"], language="vi") for value in values]
    pairs = [
        Pair(value["query"], record.id, int(not value["conflicts"]), bool(value["conflicts"]), 1.0, record.id)
        for value, record in zip(values, records, strict=True)
    ]
    return pairs, records


def message_pairs() -> list[Pair]:
    """Stretches of the demo messages with the fact-checks that they repeat or change."""
    return [
        Pair(
            expected.quote, expected.id, int(expected.relation == "same"), expected.relation != "same", 1.0, message.id
        )
        for message in messages()
        for expected in message.expected
    ]


def copies(records: Sequence[FactCheck]) -> Iterator[Pair]:
    """Claims passed on nearly as they are: whole, without marks, and with every fourth word lost."""
    for record in records:
        words = record.claim.split()
        kept = " ".join(word for position, word in enumerate(words) if position % 4 != 2)
        for text in (record.claim, fold_text(record.claim), kept):
            yield Pair(text, record.id, 1, False, COPY_WEIGHT, record.id)


def near_misses(index: FactCheckIndex, known: Sequence[Pair]) -> Iterator[Pair]:
    """What a search brings up for a text besides the claim that it makes, and for sentences that make none."""
    answers: dict[str, set[str]] = {}
    for pair in known:
        answers.setdefault(pair.query, set()).add(pair.record)
    queries = [(query, answers[query]) for query in answers]
    for message in messages():
        expected = {item.id for item in message.expected}
        queries += [(statement.text, expected) for statement in split_sentences(message.text)]
    for query, own in queries:
        for match in index.match(query, 3, spans=False):
            if match.record.id not in own:
                yield Pair(query, match.record.id, 0, False, MISS_WEIGHT, query)


def prose_misses(index: FactCheckIndex) -> Iterator[Pair]:
    """Ordinary sentences beside what a search brings up for them: other sentences, and fact-checks."""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        value = json.loads(line)
        for match in index.match(value["text"], 3, spans=False):
            if match.record.id != f"prose-{value['id']}" and match.record.claim != value["text"]:
                yield Pair(value["text"], match.record.id, 0, False, MISS_WEIGHT, value["id"])


def prose() -> list[FactCheck]:
    """The sentences of the claims set (newspaper, chat, posts) as records, to be mistaken for one another."""
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    return [FactCheck(id=f"prose-{v['id']}", claim=v["text"], language="vi") for v in map(json.loads, lines)]


def gather() -> tuple[list[Pair], FactCheckIndex]:
    """All pairs, and the index that holds their fact-checks."""
    pairs, records = written_pairs()
    demo = []
    for file in FACT_CHECK_FILES:
        with open_reader(file, "jsonl") as reader:
            demo += list(reader)
    changed, claims = changed_pairs()
    index = FactCheckIndex.in_memory(records + claims + demo + prose())
    pairs += changed + message_pairs()
    pairs += [*near_misses(index, pairs), *prose_misses(index)]
    pairs += list(copies([record for record in demo if record.language == "vi"]))
    return pairs, index


def compare(pairs: Sequence[Pair], index: FactCheckIndex) -> Sample:
    """Features of all pairs."""
    rows, conflicts = [], []
    for pair in pairs:
        match = index.compare(pair.query, pair.record, spans=False)
        assert match is not None
        rows.append([match.features[name] for name in FEATURES])
        conflicts.append(float(bool(match.conflicts)))
    columns = (np.array([getattr(pair, name) for pair in pairs]) for name in ("same", "changed", "weight"))
    return Sample(np.array(rows), np.array(conflicts), *columns)


def _minimise(
    features: np.ndarray, offset: np.ndarray, same: np.ndarray, weight: np.ndarray, bounds: list[tuple]
) -> np.ndarray:
    """Penalised logistic regression within bounds; the first column is the intercept and is not penalised."""
    weight = weight / weight.sum()

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        value = features @ weights + offset
        error = 1 / (1 + np.exp(-value)) - same
        cost = weight @ (np.logaddexp(0, value) - same * value) + PENALTY * np.sum(weights[1:] ** 2)
        slope = features.T @ (weight * error)
        slope[1:] += 2 * PENALTY * weights[1:]
        return cost, slope

    return minimize(loss, np.zeros(features.shape[1]), jac=True, bounds=bounds, method="L-BFGS-B").x


def fit(sample: Sample) -> Model:
    """Fit similarity first, then what a conflict leaves of it."""
    plain = ~sample.changed
    design = np.hstack([np.ones((len(sample.same), 1)), sample.features])
    bounds: list[tuple] = [(None, None)]
    bounds += [(None, 0) if name in FALLING else (FLOORS.get(name, 0.0), None) for name in FEATURES]
    weights = _minimise(design[plain], np.zeros(plain.sum()), sample.same[plain], sample.weight[plain], bounds)
    model = Model(float(weights[0]), weights[1:], 1.0)
    held = part(sample, (sample.conflict > 0) & (sample.weight == 1))
    return model._replace(conflict=float(held.same.sum() / model.similarity(held).sum()))


def part(sample: Sample, chosen: np.ndarray) -> Sample:
    """The chosen pairs."""
    return Sample(*(values[chosen] for values in sample))


def cross_validate(sample: Sample, groups: Sequence[str]) -> np.ndarray:
    """Probability of each pair by a model that has not seen its group."""
    names = sorted(set(groups))
    fold_of = dict(zip(names, np.random.default_rng(0).permutation(len(names)) % FOLDS, strict=True))
    order = np.array([fold_of[group] for group in groups])
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
        f"conflict factor\t{model.conflict:.3f}",
    ]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    pairs, index = gather()
    sample = compare(pairs, index)
    probability = cross_validate(sample, [pair.group for pair in pairs])
    model = fit(sample)
    write(model)
    print(OUT.read_text(encoding="utf-8"))
    written = sample.weight == 1
    print(f"{len(pairs)} pairs; the {written.sum()} written ones in {FOLDS}-fold cross-validation:")
    same, found = sample.same[written], probability[written]
    print(f"AUROC {roc_auc_score(same, found):.3f}, F1 at .5 {f1_score(same, found > 0.5):.3f}")


if __name__ == "__main__":
    main()
