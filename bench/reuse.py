"""Finding what texts share: the engine beside datasketch and rensa, which compare whole documents and give no passages,
and copydetect, which gives passages and compares every pair.

Real articles first, then made texts (`bench.reuse_texts`); a table says how many seeds they share, so that a reader can
judge whether the made ones are too easy. Candidates take turns, and the middle of three runs counts. copydetect is
given 300 texts, and what it would take for all is estimated from its pairs.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.report import Figure, Outcome, Row, Setting, Table, Unavailable
from bench.reuse_texts import read_texts, texts_file
from bench.timing import run
from sangto.reuse import Document
from sangto.reuse.corpus import build_corpus
from sangto.reuse.meeting import shared_seeds

TASK = "reuse"
ENGINE = "Sáng Tỏ"
COMPARED, GROWING = 20_000, (5_000, 20_000, 60_000, 130_000)
PAIRWISE = 300
PEERS = ("rensa", "datasketch")
ROUNDS = 3


def _measure(name: str, setting: Setting, count: int) -> dict[str, Any]:
    if name != ENGINE and importlib.util.find_spec(name) is None:
        raise Unavailable(f"{name} is not installed")
    assert setting.data is not None
    path, _real = texts_file(setting.data, count)
    found: dict[str, Any] = json.loads(
        run([sys.executable, "-m", "bench.reuse_candidate", name, path]).output.splitlines()[-1]
    )
    return found


def _in_turn(names: Sequence[str], setting: Setting, count: int) -> dict[str, dict[str, Any]]:
    """For each candidate the run that took the middle of the wall times."""
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    for _round in range(min(ROUNDS, setting.rounds)):
        for name in names:
            runs[name].append(_measure(name, setting, count))
    return {name: sorted(own, key=lambda run: float(run["wall"]))[len(own) // 2] for name, own in runs.items()}


def _compared(setting: Setting, count: int) -> Table:
    found = _in_turn((ENGINE, *PEERS), setting, count)
    own = found[ENGINE]
    rows = [
        Row(
            f"{name}, {'with passages' if name == ENGINE else 'whole documents'}",
            (
                run["wall"],
                run["cpu"],
                run["wall"] / own["wall"],
                run["cpu"] / own["cpu"],
                run["memory"] / 1e6,
                run["pairs"],
            ),
        )
        for name, run in found.items()
    ]
    few = min(count, PAIRWISE)
    pairwise = _measure("copydetect", setting, few)
    times = count * (count - 1) / (few * (few - 1))
    wall, cpu = pairwise["wall"] * times, pairwise["cpu"] * times
    estimated: tuple[Figure, ...] = (wall, cpu, wall / own["wall"], cpu / own["cpu"], None, None)
    rows.append(Row(f"copydetect, with passages, estimated from {few:,} texts", estimated))
    columns = ("wall s", "CPU s", f"wall, times {ENGINE}", f"CPU, times {ENGINE}", "most memory MB", "pairs")
    return Table(f"{count:,} texts", columns, tuple(rows))


def _likeness(data: Path, count: int) -> Table:
    """How much the texts of either kind share, among as many of each."""
    path, real = texts_file(data, count)
    texts = read_texts(path)
    each = min(real, len(texts) - real)
    rows = []
    for label, own in (("real articles", texts[:each]), ("made texts", texts[real : real + each])):
        corpus = build_corpus(Document(str(number), text) for number, text in enumerate(own))
        hits = sum(len(hits) for shelf in shared_seeds(corpus) for hits in shelf)
        rows.append(Row(f"{each:,} {label}", (len(corpus.hashes) / each, hits / each, hits / len(corpus.hashes))))
    columns = ("syllables a text", "seeds met a text", "seeds met a syllable")
    return Table("what the texts share", columns, tuple(rows))


def _growth(setting: Setting, counts: tuple[int, ...]) -> Table:
    rows = []
    for count in counts:
        found = _measure(ENGINE, setting, count)
        per = 1e6 * found["cpu"] / count
        rows.append(Row(f"{count:,} texts", (found["wall"], found["cpu"], per, found["memory"] / 1e6, found["pairs"])))
    columns = ("wall s", "CPU s", "CPU µs a text", "most memory MB", "pairs")
    return Table("growth", columns, tuple(rows))


def run_task(setting: Setting) -> Outcome:
    """The peers at 20,000 texts, and the engine at all sizes; few texts where a quick run is asked for."""
    if setting.data is None:
        raise Unavailable("the texts are made from articles: give the folder with --data")
    quick = max(setting.sizes) <= 10_000
    count, counts = (500, (250, 500)) if quick else (COMPARED, GROWING)
    real = texts_file(setting.data, count)[1]
    notes = (
        f"{real:,} real articles of 457 syllables on the average; further texts are made of phrases of their "
        "sentences, 570 syllables each.",
        "Peers: shingles of five words, 128 permutations, threshold .5; copydetect: k = 25, every pair.",
        "The time is from texts in memory to all pairs; memory is the most of the process, texts included.",
        "Aim: at 20,000 texts no slower than rensa, a fifth of datasketch; 130,000 texts under 120 s and 6 GB.",
    )
    tables = [_compared(setting, count), _growth(setting, counts)]
    if count > real:
        tables.append(_likeness(setting.data, count))
    return Outcome(TASK, "python -m bench --data DIR --only reuse", tuple(tables), notes)
