"""Task ``vietnamese``: which of 12,000 newspaper abstracts belongs to this title, as written and without marks?"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from quality.baselines import Bm25Words, Fts5, Ranker, without_marks
from quality.engine import SangTo
from quality.loaders import Article, Query, abstracts, groups, normalise
from quality.report import ENGINE, Outcome, Setting, measure
from quality.retrieval import COLUMNS, evaluate_built
from sangto.records import FactCheck

TASK = "vietnamese"
_NOTES = (
    "Every fifth title is a question; `--tuning` asks two other fifths. Abstracts that are equal but for case and "
    "punctuation are one, and so are titles.",
    "The target: Recall@1 above the best peer as written, and at most 2 points lower with the marks stripped.",
)


def rankers(records: tuple[FactCheck, ...]) -> dict[str, Callable[[], Ranker]]:
    """The engine and its peers over records without titles; each is built when first asked for."""
    ids = [record.id for record in records]
    texts = [record.claim for record in records]
    rows = [(text,) for text in texts]
    builders: dict[str, Callable[[], Ranker]] = {
        ENGINE: lambda: SangTo(records),
        "bm25s, words": lambda: Bm25Words(ids, texts),
        "bm25s, words without marks": lambda: Bm25Words(ids, texts, fold=True),
        "SQLite FTS5": lambda: Fts5(ids, rows),
        "SQLite FTS5, remove_diacritics 2": lambda: Fts5(ids, rows, "unicode61 remove_diacritics 2"),
    }
    return {label: cache(build) for label, build in builders.items()}


def titles(articles: tuple[Article, ...], grouped: dict[str, str], fifths: tuple[int, ...]) -> list[Query]:
    """The titles of the chosen fifths, equal titles once; right are the abstracts of all articles so titled."""
    gold: dict[str, set[str]] = {}
    for article in articles:
        gold.setdefault(normalise(article.title), set()).add(grouped[article.id])
    chosen = {normalise(a.title): a.title for n, a in enumerate(articles) if n % 5 in fifths}
    return [Query(title, frozenset(gold[same])) for same, title in chosen.items()]


def run(setting: Setting) -> Outcome:
    """Title to abstract, as written and with the marks stripped."""
    articles = setting.data.articles()
    records = abstracts(articles)
    grouped = groups((record.id, record.claim) for record in records)
    queries = setting.some(titles(articles, grouped, (1, 3) if setting.tuning else (0,)))
    bare = [Query(without_marks(query.text), query.gold) for query in queries]
    systems = rankers(records)
    tables = []
    for title, asked in (("Titles as written", queries), ("Titles with the marks stripped", bare)):
        rows = {
            label: partial(evaluate_built, build, asked, grouped, f"{title}, {label}")
            for label, build in systems.items()
        }
        tables.append(measure(setting, TASK, title, COLUMNS, rows))
    return Outcome(TASK, tuple(tables), _NOTES)
