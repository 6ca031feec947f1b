"""Agreement on the labelled sentences, and how well `sangto.claims` does on them: ``python -m quality.claims``.

Two jobs. ``--agreement`` compares the two labellings: Cohen's kappa (Cohen 1960) over the seven kinds, fact or not, and
worthiness (quadratic weights, where both say fact). Otherwise: macro-F1 and fact-or-not F1 of the rules and of
the model on a split, by origin of the sentences too, average precision of worthiness, and, with ``--data``, English
sets that nothing was trained on. ``--freeze`` writes ``quality/results/claims.json``.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from quality.loaders import own_rows, read_lines
from quality.metrics import Interval, bootstrap, mean, ratio
from quality.report import Outcome, Row, Table, freeze, render
from sangto.claims import Kind, classify

TASK = "claims"
F1_COLUMNS = ("macro-F1", "2.5 %", "97.5 %", "fact or not F1", "2.5 %  ", "97.5 %  ", "sentences")
_NOTES = (
    "Sentences and labels: `quality/data/claims_README.md`; the split is named in the title, the model is trained on "
    "`train` only. Bounds: 95 % intervals of a bootstrap over sentences.",
    "Worthiness: average precision of ranking all sentences of the split by worthiness, against worthiness 1 or more.",
    "English: no English sentence was used in training. Subjectivity: CheckThat! dev-test, fact against OBJ. "
    "ClaimBuster ground truth: average precision of worthiness against check-worthy factual sentences.",
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


def kind_table(split: str) -> Table:
    """Rules and model on a split, whole and by origin."""
    rows = [row for row in labelled() if row.split == split]
    said = [classify(row.text) for row in rows]
    model = [Case(row.kind, answer.kind) for row, answer in zip(rows, said, strict=True)]
    rules = [Case(row.kind, answer.rule) for row, answer in zip(rows, said, strict=True)]
    written = ["written" in row.source for row in rows]
    return Table(
        f"Kinds, {split}",
        F1_COLUMNS,
        (
            f1_row("Sáng Tỏ", model),
            f1_row("Sáng Tỏ, treebank sentences", [c for c, w in zip(model, written, strict=True) if not w]),
            f1_row("Sáng Tỏ, written sentences", [c for c, w in zip(model, written, strict=True) if w]),
            f1_row("Sáng Tỏ, rules only", rules),
            f1_row("always fact", [Case(row.kind, Kind.FACT) for row in rows]),
        ),
    )


def by_kind_table(split: str) -> Table:
    """F1 of each kind."""
    cases = [Case(row.kind, classify(row.text).kind) for row in labelled() if row.split == split]
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


def english_rows(folder: Path, name: str) -> list[dict[str, Any]]:
    """The lines of an English set in the folder of the development data."""
    return read_lines((folder / name).read_bytes())


def worthiness_table(split: str, data: Path | None) -> Table:
    """Own sentences and, if there are data, ClaimBuster's."""
    rows = [row for row in labelled() if row.split == split]
    found = [worthiness_row(f"Sáng Tỏ, {split}", [r.text for r in rows], [(r.worthiness or 0) >= 1 for r in rows])]
    if data is not None:
        buster = english_rows(data, "checkworthiness/claimbuster_groundtruth.jsonl")
        label = "Sáng Tỏ, ClaimBuster ground truth (English)"
        found.append(worthiness_row(label, [r["text"] for r in buster], [r["verdict"] == 1 for r in buster]))
    return Table("Worthiness", ("average precision", "2.5 %", "97.5 %", "worthy", "sentences"), tuple(found))


def english_table(data: Path, name: str) -> Table:
    """Fact or not as objective or not."""
    cases = [
        Case(row["label"], "OBJ" if classify(row["text"]).kind == Kind.FACT else "SUBJ")
        for row in english_rows(data, f"subjectivity/{name}.jsonl")
    ]
    found = Row("Sáng Tỏ", (*bootstrap(cases, macro_f1), f1(cases, "OBJ"), f1(cases, "SUBJ"), len(cases)))
    return Table(f"English, {name}", ("macro-F1", "2.5 %", "97.5 %", "F1 OBJ", "F1 SUBJ", "sentences"), (found,))


def speed() -> float:
    """Sentences classified in a second by one core."""
    texts = [row.text for row in labelled()]
    start = time.perf_counter()
    for text in texts:
        classify(text)
    return len(texts) / (time.perf_counter() - start)


def evaluate(split: str, data: Path | None) -> Outcome:
    """All tables of a split."""
    tables = [kind_table(split), by_kind_table(split), worthiness_table(split, data)]
    if data is not None:
        tables.append(english_table(data, "dev_test_en" if split == "test" else "dev_en"))
    return Outcome(TASK, tuple(tables), _NOTES)


def main() -> None:
    """Read the command line and print."""
    parser = argparse.ArgumentParser(prog="python -m quality.claims", description=__doc__.split("\n\n")[0])
    parser.add_argument("--agreement", action="store_true", help="compare the two labellings")
    parser.add_argument("--split", choices=("train", "dev", "test"), default="test")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder with the development data, for English")
    parser.add_argument("--freeze", action="store_true", help="write quality/results/claims.json")
    chosen = parser.parse_args()
    if chosen.agreement:
        for name, number, found in agreement():
            print(f"{name:22} kappa {found.value:.3f} [{found.low:.3f}, {found.high:.3f}]  {number:,} sentences")
        return
    outcome = evaluate(chosen.split, chosen.data)
    print(render(outcome, compare=False))
    print(f"{speed():,.0f} sentences a second")
    if chosen.freeze:
        freeze(outcome)


if __name__ == "__main__":
    main()
