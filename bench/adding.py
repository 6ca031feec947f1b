"""Adding records end to end: ``sangto index add`` from a JSON Lines file into a new index, on disk."""

from __future__ import annotations

import json
import resource

from bench.corpus import Corpus, corpus
from bench.engine import SANGTO, SOURCE, build_index, index_folder
from bench.peers import folder_bytes
from bench.report import Outcome, Row, Setting, Table
from bench.timing import run

TASK = "adding"


def measure(source: Corpus) -> Row:
    """Add one corpus, and see that all of it is there.

    Raises:
        RuntimeError: Records are missing from the index.
    """
    ran = build_index(source)
    folder = index_folder(source)
    info = json.loads(run([*SANGTO, "index", "info", "--json", "--index", folder], paths=[SOURCE.parent]).output)
    if info["documents"] != source.records or info["damage"]:
        raise RuntimeError(f"{info['documents']} of {source.records} records are there; damage: {info['damage']!r}")
    highest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    size = folder_bytes(folder)
    return Row(
        f"{source.records:,} records",
        (ran.wall, ran.cpu, source.records / ran.cpu, highest / 1e6, source.file.stat().st_size / 1e6, size / 1e6),
    )


def run_task(setting: Setting) -> Outcome:
    """All sizes."""
    sources = [corpus(setting.data, size) for size in setting.sizes]
    columns = ("wall s", "CPU s", "records per CPU second", "most memory MB", "file MB", "index MB")
    table = Table("sangto index add", columns, tuple(measure(source) for source in sources))
    notes = (
        "Reading, checking, analysis, SQLite, inverted index, merges, closing: the whole command, once for each size.",
        "CPU time is that of all threads together; the two threads of tantivy work beside the main one.",
    )
    return Outcome(TASK, "python -m bench --data DIR --only adding", (table,), notes)
