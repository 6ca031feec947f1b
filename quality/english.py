"""Task ``english``: which earlier fact-check does this tweet, or this sentence of a debate, repeat?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from quality.baselines import Bm25Words, Fts5, Ranker, claim_and_title, claim_only
from quality.engine import SangTo
from quality.loaders import Collection
from quality.report import ENGINE, Outcome, Setting, Table, measure
from quality.retrieval import COLUMNS, evaluate_built

TASK = "english"
_NOTES = (
    "Data: CheckThat! 2022 tasks 2A (Snopes) and 2B (PolitiFact), English. Claims that differ in case and punctuation "
    "only are one; a ranking counts each once.",
    "The targets: at least 12 points (Snopes) and 8 points (PolitiFact) of MAP@5 above bm25s on the plain claim.",
)


def _rankers(collection: Collection) -> dict[str, Callable[[], Ranker]]:
    """What is compared; each is built when first asked for."""
    records = collection.records
    ids = [record.id for record in records]
    return {
        f"{ENGINE}, claim + title": lambda: SangTo(records),
        f"{ENGINE}, claim": lambda: SangTo([replace(record, title="") for record in records]),
        "bm25s, claim": lambda: Bm25Words(ids, [claim_only(record) for record in records]),
        "bm25s, claim + title": lambda: Bm25Words(ids, [claim_and_title(record) for record in records]),
        "SQLite FTS5, claim": lambda: Fts5(ids, [(record.claim,) for record in records]),
        "SQLite FTS5, claim + title": lambda: Fts5(ids, [(record.claim, record.title) for record in records]),
    }


def _tables(setting: Setting, name: str, collection: Collection) -> list[Table]:
    rankers = {label: cache(build) for label, build in _rankers(collection).items()}
    tables = []
    for split, queries in collection.queries.items():
        title, chosen = f"{name} {split}", setting.some(queries)
        systems = {
            label: partial(evaluate_built, build, chosen, collection.groups, f"{title}, {label}")
            for label, build in rankers.items()
        }
        tables.append(measure(setting, TASK, title, COLUMNS, systems))
    return tables


def run(setting: Setting) -> Outcome:
    """Snopes dev and devtest, PolitiFact dev."""
    tables = _tables(setting, "Snopes", setting.data.snopes())
    tables += _tables(setting, "PolitiFact", setting.data.politifact())
    return Outcome(TASK, tuple(tables), _NOTES)
