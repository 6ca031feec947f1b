"""``python -m bench.memory INDEX QUERIES FILE``: memory of this process after it has answered, as JSON."""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path

from bench.corpus import Composition, Corpus
from sangto.matching import FactCheckIndex


def resident() -> dict[str, int]:
    """Resident, anonymous and mapped bytes of this process (Linux)."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    sizes = {name.rstrip(":"): int(size) * 1024 for name, size, *_ in map(str.split, lines)}
    return {"rss": sizes["Rss"], "anonymous": sizes["Anonymous"], "mapped": sizes["Rss"] - sizes["Anonymous"]}


def main(folder: str, count: str, file: str) -> None:
    with Path(file).open("rb") as lines:
        records = sum(1 for _ in lines)
    queries = Corpus(Path(file), records, (Composition("", records),), "").queries(int(count))
    gc.collect()
    before = resident()["rss"]
    with FactCheckIndex.open(Path(folder)) as index:
        for query in queries:
            index.match(query, 10, spans=False)
        print(json.dumps({"before": before, **resident()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
