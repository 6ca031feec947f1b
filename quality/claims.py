"""What kind of statement it is: `sangto.claims` on sentences that it was not trained on, beside two plain baselines.

Macro-F1 over the seven kinds and fact-or-not F1 on the test split (with ``--tuning`` the dev split), whole and by
origin of the sentences, and on two sets by other writers; average precision of worthiness; English sets, of which
no sentence was used in training.

``python -m quality.claims`` compares the two labellings: Cohen's kappa (Cohen 1960) over the seven kinds, fact or
not, and worthiness (quadratic weights, where both say fact). With ``--speed`` it counts sentences a second.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from quality.loaders import Unavailable, own_rows
from quality.metrics import Interval, bootstrap, mean, ratio
from quality.report import Outcome, Row, Setting, Table
from quality.word_bags import fit_words
from sangto.claims import Kind, classify

TASK = "claims"
T = TypeVar("T")
F1_COLUMNS = ("macro-F1", "2.5 %", "97.5 %", "fact or not F1", "2.5 %  ", "97.5 %  ", "sentences")
_NOTES = (
    "Sentences and labels: `quality/data/claims_README.md`. Trained on the train and dev splits and on sentences for "
    "training alone; probabilities fitted in folds of train and dev, and the form of the model chosen on dev and on "
    "the fresh set; with `--tuning` the figures are of sentences that the model has seen. Bounds: 95 % intervals of a "
    "bootstrap.",
    "Bag of words: words and pairs of words, tf-idf, the same learner and the same training sentences.",
    "Worthiness: average precision of ranking all sentences by worthiness, against worthiness 1 or more; ClaimBuster "
    "ground truth: against check-worthy factual sentences.",
    "Subjectivity: CheckThat! 2025, fact against OBJ. None of its sentences was used in training; the English training "
    "sentences were written for this project.",
    "Targets: macro-F1 .80, fact or not F1 .92, subjectivity macro-F1 .70.",
)


class Case(NamedTuple):
    """What a sentence is and what was said of it."""

    gold: str
    said: str


class Labelled(NamedTuple):
    """A sentence with its settled label."""

    id: str
    text: str
    source: str
    split: str
    kind: str
    worthiness: int | None


def labelled() -> list[Labelled]:
    """All sentences with their settled labels, in the order of the file."""
    labels = {row["id"]: row for row in own_rows("claims_labels.jsonl")}
    return [
        Labelled(row["id"], row["text"], row["source"], row["split"], labels[row["id"]]["kind"],
                 labels[row["id"]]["worthiness"])
        for row in own_rows("claims_sentences.jsonl")
    ]  # fmt: skip


def kappa(pairs: Sequence[tuple[object, object]]) -> float:
    """Cohen's kappa: agreement beyond chance; 1 is perfect, 0 is chance."""
    agreed = mean([float(one == two) for one, two in pairs])
    values = {value for pair in pairs for value in pair}
    chance = sum(
        mean([float(one == value) for one, _ in pairs]) * mean([float(two == value) for _, two in pairs])
        for value in values
    )
    return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)


def weighted_kappa(pairs: Sequence[tuple[int, int]]) -> float:
    """Cohen's kappa with quadratic weights, for ordered values."""
    seen = mean([float((one - two) ** 2) for one, two in pairs])
    ones, twos = [one for one, _ in pairs], [two for _, two in pairs]
    by_chance = mean([float(a * a) for a in ones]) - 2 * mean(ones) * mean(twos) + mean([float(b * b) for b in twos])
    return 1.0 if not by_chance else 1 - seen / by_chance


def agreement() -> Iterator[tuple[str, int, Interval]]:
    """Each question, the number of sentences, and the agreement with its interval."""
    one, two = ({row["id"]: row for row in own_rows(f"claims_labels_{name}.jsonl")} for name in "ab")
    kinds: list[tuple[object, object]] = [(one[i]["kind"], two[i]["kind"]) for i in one]
    facts: list[tuple[object, object]] = [(a == "fact", b == "fact") for a, b in kinds]
    both = [(one[i]["worthiness"], two[i]["worthiness"]) for i in one if one[i]["kind"] == two[i]["kind"] == "fact"]
    yield "kind, seven", len(kinds), bootstrap(kinds, kappa, resamples=300)
    yield "fact or not", len(facts), bootstrap(facts, kappa, resamples=300)
    yield "worthiness, weighted", len(both), bootstrap(both, weighted_kappa, resamples=300)


def f1(cases: Sequence[Case], kind: str) -> float:
    """F1 of one kind; 0 if it is never right."""
    right = sum(case.gold == case.said == kind for case in cases)
    return ratio(2 * right, sum(case.gold == kind for case in cases) + sum(case.said == kind for case in cases))


def macro_f1(cases: Sequence[Case]) -> float:
    """Mean F1 over the kinds that occur."""
    return mean([f1(cases, kind) for kind in sorted({case.gold for case in cases})])


def fact_f1(cases: Sequence[Case]) -> float:
    """F1 of fact or not."""
    return f1(cases, Kind.FACT)


def ranked_precision(worthy: Sequence[bool], scores: Sequence[float]) -> float:
    """Average precision of a ranking of everything; ties keep the order given."""
    order = sorted(range(len(scores)), key=lambda n: -scores[n])
    found, total = 0, 0.0
    for place, n in enumerate(order, 1):
        if worthy[n]:
            found += 1
            total += found / place
    return ratio(total, found)


def f1_row(label: str, cases: Sequence[Case]) -> Row:
    """A row of `F1_COLUMNS`."""
    return Row(label, (*bootstrap(cases, macro_f1), *bootstrap(cases, fact_f1), len(cases)))


def answers(texts: Sequence[str], gold: Sequence[str]) -> dict[str, list[Case]]:
    """What the engine, the rules alone and baselines say of sentences of known kinds."""
    said = [classify(text) for text in texts]
    found = {
        "Sáng Tỏ": [answer.kind for answer in said],
        "Sáng Tỏ, rules only": [answer.rule for answer in said],
        "bag of words": fit_words("vi")(texts),
        "always fact": [Kind.FACT for _ in texts],
    }
    return {label: [Case(*case) for case in zip(gold, kinds, strict=True)] for label, kinds in found.items()}


def kind_table(split: str, sample: int) -> Table:
    """The engine, by origin of the sentences too, the rules alone, baselines, and for `test` another reader."""
    rows = _some([row for row in labelled() if row.split == split], sample)
    written = ["written" in row.source for row in rows]
    found = answers([row.text for row in rows], [row.kind for row in rows])
    engine = found.pop("Sáng Tỏ")
    if split == "test":
        read = {row["id"]: row["kind"] for row in own_rows("claims_labels_c.jsonl")}
        found["another reader, with the guideline alone"] = [Case(row.kind, read[row.id]) for row in rows]
    return Table(
        f"Kinds, {split}",
        F1_COLUMNS,
        (
            f1_row("Sáng Tỏ", engine),
            f1_row("Sáng Tỏ, treebank sentences", [c for c, w in zip(engine, written, strict=True) if not w]),
            f1_row("Sáng Tỏ, written sentences", [c for c, w in zip(engine, written, strict=True) if w]),
            *(f1_row(label, cases) for label, cases in found.items()),
        ),
    )


def fresh_table(name: str, title: str, sample: int) -> Table:
    """The same on sentences by other writers, of which none is learnt from."""
    rows = _some(own_rows(name), sample)
    found = answers([row["text"] for row in rows], [row["kind"] for row in rows])
    return Table(title, F1_COLUMNS, tuple(f1_row(label, cases) for label, cases in found.items()))


def by_kind_table(split: str, sample: int) -> Table:
    """F1 of each kind."""
    rows = _some([row for row in labelled() if row.split == split], sample)
    cases = [Case(row.kind, classify(row.text).kind) for row in rows]
    return Table(
        f"Each kind, {split}",
        ("F1", "sentences"),
        tuple(Row(f"Sáng Tỏ, {kind}", (f1(cases, kind), sum(c.gold == kind for c in cases))) for kind in Kind),
    )


def worthiness_row(label: str, texts: Sequence[str], worthy: Sequence[bool]) -> Row:
    """Average precision of worthiness, and the share of worthy sentences, which is what chance gives."""
    scores = [classify(text).worthiness or 0.0 for text in texts]
    found = bootstrap(
        list(zip(worthy, scores, strict=True)),
        lambda cases: ranked_precision([w for w, _ in cases], [s for _, s in cases]),
        resamples=300,
    )
    return Row(label, (*found, ratio(sum(worthy), len(worthy)), len(worthy)))


def worthiness_table(split: str, setting: Setting) -> Table:
    """Own sentences and, if they are there, ClaimBuster's."""
    rows = _some([row for row in labelled() if row.split == split], setting.sample)
    found = [worthiness_row(f"Sáng Tỏ, {split}", [r.text for r in rows], [(r.worthiness or 0) >= 1 for r in rows])]
    try:
        buster = _some(setting.data.rows("checkworthiness/claimbuster_groundtruth.jsonl"), setting.sample)
    except Unavailable:
        buster = []
    if buster:
        label = "Sáng Tỏ, ClaimBuster ground truth (English)"
        found.append(worthiness_row(label, [r["text"] for r in buster], [r["verdict"] == 1 for r in buster]))
    return Table("Worthiness", ("average precision", "2.5 %", "97.5 %", "worthy", "sentences"), tuple(found))


def english_table(name: str, setting: Setting) -> Table:
    """Fact or not as objective or not.

    Raises:
        Unavailable: The set is not there.
    """
    rows = _some(setting.data.rows(f"subjectivity/{name}.jsonl"), setting.sample)
    texts = [row["text"] for row in rows]
    answers = {
        "Sáng Tỏ": [classify(text).kind for text in texts],
        "Sáng Tỏ, rules only": [classify(text).rule for text in texts],
        "bag of words": fit_words("en")(texts),
        "always fact": [Kind.FACT for _ in texts],
    }
    found = []
    for label, kinds in answers.items():
        cases = [Case(row["label"], "OBJ" if k == Kind.FACT else "SUBJ") for row, k in zip(rows, kinds, strict=True)]
        found.append(Row(label, (*bootstrap(cases, macro_f1), f1(cases, "OBJ"), f1(cases, "SUBJ"), len(cases))))
    return Table(
        f"English subjectivity, {name}",
        ("macro-F1", "2.5 %", "97.5 %", "F1 OBJ", "F1 SUBJ", "sentences"),
        tuple(found),
    )


def _some(rows: Sequence[T], sample: int) -> list[T]:
    """The first `sample` rows, or all if it is 0."""
    return list(rows[:sample] if sample else rows)


def run(setting: Setting) -> Outcome:
    """All tables; those of English sets that are not there are left out."""
    split = "dev" if setting.tuning else "test"
    tables = [
        kind_table(split, setting.sample),
        by_kind_table(split, setting.sample),
        fresh_table("claims_fresh_vi.jsonl", "Kinds, fresh set by which models are chosen", setting.sample),
        fresh_table("claims_unseen_vi.jsonl", "Kinds, sentences of two other writers, kept apart", setting.sample),
        worthiness_table(split, setting),
    ]
    try:
        tables.append(english_table("dev_en" if setting.tuning else "dev_test_en", setting))
    except Unavailable as reason:
        print(f"skipped English: {reason}")
    return Outcome(TASK, tuple(tables), _NOTES)


def speed() -> float:
    """Sentences classified in a second of processor time, the best of three passes."""
    texts = [row.text for row in labelled()]
    passes = []
    for _ in range(3):
        start = time.process_time()
        for text in texts:
            classify(text)
        passes.append(time.process_time() - start)
    return len(texts) / min(passes)


def main() -> None:
    """Print the agreement of the labellings, or the speed."""
    parser = argparse.ArgumentParser(prog="python -m quality.claims", description=__doc__.split("\n\n")[0])
    parser.add_argument("--speed", action="store_true", help="count sentences a second instead")
    if parser.parse_args().speed:
        print(f"{speed():,.0f} sentences a second")
        return
    for name, number, found in agreement():
        print(f"{name:22} kappa {found.value:.3f} [{found.low:.3f}, {found.high:.3f}]  {number:,} sentences")


if __name__ == "__main__":
    main()
