"""Work in pieces, shared among the cores: kernels and numpy's sort run without the interpreter's lock.

The pieces are cut by the data and never by the number of cores, and results come in the order of the pieces, so a
result is the same on every machine.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

In = TypeVar("In")
Out = TypeVar("Out")


def in_threads(work: Callable[[In], Out], pieces: Iterable[In]) -> list[Out]:
    """What `work` gives for each piece, in their order; a single piece is done without a thread."""
    waiting = list(pieces)
    if len(waiting) < 2:
        return [work(piece) for piece in waiting]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, waiting))
