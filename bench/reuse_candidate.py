"""``python -m bench.reuse_candidate NAME FILE``: one candidate finds what texts share; prints what it took as JSON.

A process of its own for each, so that memory is that of the candidate alone. The clock starts when the texts are read,
and stops when all pairs are there.
"""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from bench.reuse_texts import read_texts

SHINGLE, PERMUTATIONS = 5, 128


def _shingles(text: str) -> list[str]:
    words = text.lower().split()
    return [" ".join(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1))]


def engine(texts: list[str]) -> int:
    """Pairs with passages."""
    from sangto.reuse import Document, find_reuse

    return sum(1 for _pair in find_reuse([Document(str(n), text) for n, text in enumerate(texts)]))


def datasketch(texts: list[str]) -> int:
    """Pairs of whole documents whose estimated Jaccard similarity is .5 and more."""
    from datasketch import MinHash, MinHashLSH

    index, pairs = MinHashLSH(threshold=0.5, num_perm=PERMUTATIONS), 0
    for number, text in enumerate(texts):
        own = MinHash(num_perm=PERMUTATIONS)
        own.update_batch([shingle.encode() for shingle in _shingles(text)])
        pairs += len(index.query(own))
        index.insert(number, own)
    return pairs


def rensa(texts: list[str]) -> int:
    """Likewise, in Rust."""
    from rensa import RMinHash, RMinHashLSH

    index, pairs = RMinHashLSH(threshold=0.5, num_perm=PERMUTATIONS, num_bands=32), 0
    for number, text in enumerate(texts):
        own = RMinHash(num_perm=PERMUTATIONS, seed=42)
        own.update(_shingles(text))
        pairs += len(index.query(own))
        index.insert(number, own)
    return pairs


def copydetect(texts: list[str]) -> int:
    """Pairs with passages, each document against each other."""
    from copydetect import CodeFingerprint, compare_files

    prints = [CodeFingerprint(f"{n}.txt", 25, 1, filter=False, fp=io.StringIO(text)) for n, text in enumerate(texts)]
    return sum(1 for one, other in combinations(prints, 2) if compare_files(one, other)[0])


CANDIDATES: dict[str, Callable[[list[str]], int]] = {
    "Sáng Tỏ": engine,
    "datasketch": datasketch,
    "rensa": rensa,
    "copydetect": copydetect,
}


def main(name: str, file: str) -> None:
    texts = read_texts(Path(file))
    find = CANDIDATES[name]
    find([texts[0], *texts[:3]])  # imports, and compiles all the way to a pair
    wall, cpu = time.perf_counter(), time.process_time()
    pairs = find(texts)
    taken = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu, "pairs": pairs}
    print(json.dumps({**taken, "memory": _most_memory()}))


def _most_memory() -> int:
    """Most bytes that this process has held (Linux); what getrusage tells counts the parent before the start too."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
