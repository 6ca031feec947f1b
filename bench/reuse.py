"""Finding what texts share: the engine beside datasketch and rensa, which compare whole documents and give no passages,
and copydetect, which gives passages and compares every pair.

Real articles first, then made texts (`bench.reuse_texts`). copydetect is given 300 texts, and what it would take for
all is estimated from its pairs.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from typing import Any

from bench.report import Figure, Outcome, Row, Setting, Table, Unavailable
from bench.reuse_texts import texts_file
from bench.timing import run

TASK = "reuse"
ENGINE = "Sáng Tỏ"
COMPARED, GROWING = 20_000, (5_000, 20_000, 60_000, 130_000)
PAIRWISE = 300
PEERS = ("rensa", "datasketch")


def _measure(name: str, setting: Setting, count: int) -> dict[str, Any]:
    if name != ENGINE and importlib.util.find_spec(name) is None:
        raise Unavailable(f"{name} is not installed")
    assert setting.data is not None
    path, _real = texts_file(setting.data, count)
    found: dict[str, Any] = json.loads(
        run([sys.executable, "-m", "bench.reuse_candidate", name, path]).output.splitlines()[-1]
    )
    return found


def _row(label: str, found: dict[str, Any], beside: float) -> Row:
    ratio = found["cpu"] / beside
    return Row(label, (found["wall"], found["cpu"], ratio, found["memory"] / 1e6, found["pairs"]))


def _compared(setting: Setting, count: int) -> Table:
    own = _measure(ENGINE, setting, count)
    rows = [_row(f"{ENGINE}, with passages", own, own["cpu"])]
    rows += [_row(f"{peer}, whole documents", _measure(peer, setting, count), own["cpu"]) for peer in PEERS]
    few = min(count, PAIRWISE)
    pairwise = _measure("copydetect", setting, few)
    times = count * (count - 1) / (few * (few - 1))
    figures: tuple[Figure, ...] = (None, pairwise["cpu"] * times, pairwise["cpu"] * times / own["cpu"], None, None)
    rows.append(Row(f"copydetect, with passages, estimated from {few:,} texts", figures))
    return Table(f"{count:,} texts", ("wall s", "CPU s", "CPU, times Sáng Tỏ", "most memory MB", "pairs"), tuple(rows))


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
    return Outcome(
        TASK, "python -m bench --data DIR --only reuse", (_compared(setting, count), _growth(setting, counts)), notes
    )
