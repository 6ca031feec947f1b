"""What an encoder adds to searching by words: ``python -m quality.semantic --data DIR --encoder DIR``.

A command of its own, because no encoder comes with this project: the figures belong to the one that was named and hold
for no other. Steps: index each collection with vectors; ask the same questions of the words alone, of the vectors
alone, and of both. The Vietnamese sample shows what an encoder does with a language that it may never have seen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from quality.baselines import Ranker, without_marks
from quality.loaders import Data, Query, Unavailable, abstracts, groups
from quality.report import ENGINE, Figure, Outcome, Setting, Table, freeze, measure, render
from quality.retrieval import COLUMNS, evaluate
from quality.vietnamese import titles
from sangto.matching import FactCheckIndex
from sangto.records import FactCheck
from sangto.search import OnnxEncoder, TextIndex
from sangto.search.semantic import Meaning

TASK = "semantic"
ARTICLES = 2_000  # of the Vietnamese sample
_NOTES = (
    "One encoder: {name}, {dimension} numbers a text, SHA-256 of its files and their use {fingerprint:.16}.",
    "The weight of the words against the meaning was tuned on Snopes dev; devtest and PolitiFact only report.",
    "Vietnamese: every fifth title of the first 2,000 articles, whose abstracts are searched.",
)


class Words:
    """The matcher as delivered; with an encoder, if the index was opened with one."""

    def __init__(self, index: FactCheckIndex) -> None:
        self._index = index

    def rank(self, text: str, limit: int) -> list[str]:
        """Ids of the matches, best first."""
        return [match.record.id for match in self._index.match(text, limit, spans=False)]


class Vectors:
    """The vectors alone, a text taken as a whole."""

    def __init__(self, index: TextIndex, folder: Path, encoder: OnnxEncoder) -> None:
        self._index = index
        self._meaning = Meaning.open(folder, index.store, encoder)

    def rank(self, text: str, limit: int) -> list[str]:
        """Ids of the nearest records, nearest first."""
        (meant,) = self._meaning.ask([text])
        nearest = meant.nearest(limit)
        rows = self._index.store.fetch(nearest)
        return [rows[num].id for num in nearest]


@contextmanager
def rankers(folder: Path, records: Sequence[FactCheck], encoder: OnnxEncoder) -> Iterator[dict[str, Ranker]]:
    """The three ways of ranking `records`; an index that `folder` holds already is used."""
    with FactCheckIndex.create(folder, encoder=encoder) as index:
        if index.info(thorough=False).documents != len(records):
            index.add(records, bulk=True)
    with (
        FactCheckIndex.open(folder) as words,
        FactCheckIndex.open(folder, encoder=encoder) as both,
        TextIndex.open(folder) as texts,
    ):
        yield {
            f"{ENGINE}, words": Words(words),
            "encoder alone": Vectors(texts, folder, encoder),
            f"{ENGINE}, words and meaning": Words(both),
        }


def _table(
    setting: Setting, title: str, queries: Sequence[Query], grouped: Mapping[str, str], systems: Mapping[str, Ranker]
) -> Table:
    chosen = setting.some(queries)
    rows: dict[str, Callable[[], Sequence[Figure]]] = {
        label: partial(evaluate, ranker, chosen, grouped, f"{title}, {label}") for label, ranker in systems.items()
    }
    return measure(setting, TASK, title, COLUMNS, rows)


def run(setting: Setting, encoder: OnnxEncoder, work: Path) -> Outcome:
    """Snopes dev and devtest, PolitiFact dev, Vietnamese titles.

    Args:
        setting: Where the data is, and how much is asked.
        encoder: What is measured.
        work: Folder for the indexes; those that are there are used again.
    """
    tables = []
    for name, collection in (("Snopes", setting.data.snopes()), ("PolitiFact", setting.data.politifact())):
        with rankers(work / name.lower(), collection.records, encoder) as systems:
            for split, queries in collection.queries.items():
                tables.append(_table(setting, f"{name} {split}", queries, collection.groups, systems))
    articles = setting.data.articles()[:ARTICLES]
    records = abstracts(articles)
    grouped = groups((record.id, record.claim) for record in records)
    asked = titles(articles, grouped, (0,))
    bare = [Query(without_marks(query.text), query.gold) for query in asked]
    with rankers(work / "vietnamese", records, encoder) as systems:
        tables.append(_table(setting, "Vietnamese titles as written", asked, grouped, systems))
        tables.append(_table(setting, "Vietnamese titles with the marks stripped", bare, grouped, systems))
    told = {"name": encoder.name, "dimension": encoder.dimension, "fingerprint": encoder.fingerprint}
    return Outcome(TASK, tuple(tables), tuple(note.format(**told) for note in _NOTES))


def main(given: Sequence[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m quality.semantic", description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="folder with the development data")
    parser.add_argument("--encoder", type=Path, required=True, metavar="DIR", help="model.onnx and tokenizer.json")
    parser.add_argument("--work", type=Path, metavar="DIR", help="keep the indexes here, to use them again")
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="ask at most N questions of each table")
    parser.add_argument("--freeze", action="store_true", help="write the figures to quality/results")
    chosen = parser.parse_args(given)
    if chosen.freeze and chosen.sample:
        parser.error("--freeze writes complete figures: leave out --sample")
    try:
        with tempfile.TemporaryDirectory(prefix="sangto-") as made:
            setting = Setting(Data(chosen.data), chosen.sample)
            outcome = run(setting, OnnxEncoder(chosen.encoder), chosen.work or Path(made))
    except Unavailable as reason:
        print(f"skipped {TASK}: {reason}", file=sys.stderr)
        return 1
    print(render(outcome, compare=not (chosen.freeze or chosen.sample)), flush=True)
    if chosen.freeze:
        freeze(outcome)
    return 0


if __name__ == "__main__":
    sys.exit(main())
