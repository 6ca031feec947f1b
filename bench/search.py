"""One statement against 100,000 and 1,000,000 records, and the memory that this takes.

Asked are 300 records of the corpus with a quarter of their words dropped. The engine is timed twice: its search alone
(`TextIndex.weigh` and `search`, ten answers) and the whole `FactCheckIndex.match` (analysis, search, features,
conflicts, probability) of the raw text.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from bench import peers
from bench.corpus import Corpus, corpus
from bench.engine import SOURCE, index
from bench.report import HERE, Outcome, Row, Setting, Table
from bench.timing import Times, run, take_turns
from sangto.matching import FactCheckIndex
from sangto.search import TextIndex, analyse

TASK = "search"
SMALL = 100_000  # records up to which the slow peers are asked
SLOW = {"SQLite FTS5": 30}
BASE = "plain tantivy"


def measure(source: Corpus, queries: int) -> Table:
    """Times of one corpus."""
    texts = source.queries(queries)
    asked = [peers.query(text) for text in texts]
    analysed = [analyse(text) for text in texts]
    folder = index(source)
    makers = {BASE: peers.plain_tantivy}
    if source.records <= SMALL:
        makers |= {"SQLite FTS5": peers.sqlite_fts5, "bm25s": peers.bm25s_words}
    with TextIndex.open(folder) as texts_index, FactCheckIndex.open(folder) as fact_checks:
        candidates = {name: _asker(make(source), asked) for name, make in makers.items()}
        candidates["Sáng Tỏ, search"] = lambda n: texts_index.search(texts_index.weigh(analysed[n]), 10)
        candidates["Sáng Tỏ, whole match"] = lambda n: fact_checks.match(texts[n], 10, spans=False)
        times = take_turns(candidates, len(texts), SLOW)
    return Table(
        f"{source.records:,} records",
        ("median ms", "9 in 10 below, ms", "CPU median ms", f"CPU, times {BASE}", "queries"),
        tuple(_row(name, times[name], times[BASE]) for name in candidates),
    )


def _asker(ask: peers.Ask, asked: list[peers.Query]) -> Callable[[int], object]:
    return lambda n: ask(asked[n])


def _row(name: str, times: Times, base: Times) -> Row:
    ratio = times.median_cpu_ms() / base.median_cpu_ms()
    return Row(name, (times.median_ms(), times.high_ms(), times.median_cpu_ms(), ratio, len(times.wall)))


def measure_memory(source: Corpus, queries: int) -> Row:
    """Memory of a fresh process that has opened the index and answered all queries."""
    command: list[str | Path] = [sys.executable, "-m", "bench.memory", index(source), str(queries), source.file]
    ran = run(command, paths=[SOURCE.parent, HERE.parent])
    found = json.loads(ran.output)
    keys = ("before", "rss", "anonymous", "mapped")
    return Row(f"{source.records:,} records", tuple(found[key] / 1e6 for key in keys))


def run_task(setting: Setting) -> Outcome:
    """All sizes."""
    sources = [corpus(setting.data, size) for size in setting.sizes]
    tables = [measure(source, setting.queries) for source in sources]
    columns = ("before opening, MB", "resident, MB", "of it anonymous, MB", "of it mapped files, MB")
    memory = Table("Memory", columns, tuple(measure_memory(source, setting.queries) for source in sources))
    kinds = "; ".join(f"{s.records:,}: " + ", ".join(f"{c.records:,} {c.kind}" for c in s.composition) for s in sources)
    notes = (
        f"Records ({sources[0].source}): {kinds}.",
        f"{setting.queries} queries: records with a quarter of the words dropped. Peers get the analysed terms.",
        "Memory: one process that opened the index and answered all queries by the whole match; mapped files are "
        "pages of the index and of libraries, which the system may take back.",
    )
    return Outcome(TASK, "python -m bench --data DIR --only search", (*tables, memory), notes)
