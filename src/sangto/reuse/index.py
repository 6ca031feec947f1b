"""Documents that come one at a time: each is compared with all that came before, in milliseconds.

An index keeps the syllables of its documents in arrays with room to grow, and their seeds in sorted runs, each at least
twice as long as the next: a new run is merged into those that are not (as in a log-structured merge tree, O'Neil
1996). A new document looks its own seeds up by bisection. Cost of a look-up: its seeds times the logarithm of the
index, for each of a handful of runs, and the alignments; of adding, spread over all: a few sorts of each seed.
Memory: about 52 bytes a syllable, and 8 more where allowed text or quotations are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.corpus import Corpus, build_corpus, masked
from sangto.reuse.detection import counted, outside_comparison, pairs_of
from sangto.reuse.meeting import PLACES, Hits
from sangto.reuse.passages import find_passages
from sangto.reuse.records import Document, Pair, Settings
from sangto.reuse.seeds import PLACE_BITS, Seeds, all_seeds

GROUP = 64  # earlier places of one seed that are looked at, in each run

Array = NDArray[Any]


class _Growing:
    """An array that can be added to at its end without being copied each time."""

    def __init__(self, kind: type[np.generic]) -> None:
        self._room = np.empty(1024, kind)
        self.size = 0

    def put(self, values: Array) -> None:
        """Write values at the end, without counting them yet."""
        end = self.size + len(values)
        if end > len(self._room):
            grown = np.empty(max(end, 2 * len(self._room)), self._room.dtype)
            grown[: self.size] = self._room[: self.size]
            self._room = grown
        self._room[self.size : end] = values

    def append(self, values: Array) -> None:
        """Write values at the end."""
        self.put(values)
        self.size += len(values)

    def view(self, size: int) -> Array:
        """The first `size` values."""
        return self._room[:size]


class ReuseIndex:
    """Finds what a new document shares with those already there.

    Example::

        index = ReuseIndex()
        for document in documents:
            for pair in index.add(document): ...

    Args:
        settings: What counts as reuse.
        allowed: Texts whose use is no reuse.
    """

    def __init__(self, settings: Settings | None = None, *, allowed: Sequence[Document] = ()) -> None:
        self._settings = settings or Settings()
        self._allowed = build_corpus(allowed)
        self._ids: list[str] = []
        self._first = _Growing(np.int64)
        self._first.append(np.zeros(1, np.int64))
        self._arrays = {
            "hashes": _Growing(np.uint64),
            "starts": _Growing(np.int32),
            "ends": _Growing(np.int32),
            "document": _Growing(np.int32),
        }
        self._before: _Growing | None = None
        """How many syllables that count stand before each; None where all count."""
        if allowed or self._settings.exclude_quotes:
            self._before = _Growing(np.int64)
            self._before.append(np.zeros(1, np.int64))
        self._runs: list[Seeds] = []

    def __len__(self) -> int:
        return len(self._ids)

    def extend(self, documents: Iterable[Document]) -> None:
        """Add documents without looking for what they share."""
        for document in documents:
            self._keep(document.id, self._place(document))

    def find(self, document: Document) -> tuple[Pair, ...]:
        """What a document shares with those in the index; it is not added."""
        size = self._place(document)
        return self._pairs(document.id, size)

    def add(self, document: Document) -> tuple[Pair, ...]:
        """What a document shares with those in the index, to which it is then added."""
        size = self._place(document)
        pairs = self._pairs(document.id, size)
        self._keep(document.id, size)
        return pairs

    def _place(self, document: Document) -> int:
        """Write the syllables of a document behind those of the index; returns how many."""
        own = build_corpus([document])
        if self._before is not None:
            mask = outside_comparison(own, [document], self._allowed, self._settings)
            own = replace(own, hashes=masked(own.hashes, mask, salt=self._size + 1))
            self._before.put(counted(mask)[1:] + self._before.view(self._size + 1)[-1])
        own = replace(own, document=own.document + np.int32(len(self._ids)))
        for name, array in self._arrays.items():
            array.put(getattr(own, name))
        return len(own.hashes)

    def _keep(self, identifier: str, size: int) -> None:
        """Count what `_place` wrote, and its seeds."""
        run = np.sort(all_seeds(self._corpus(identifier, size), self._size))
        while self._runs and len(self._runs[-1]) < 2 * len(run):
            run = np.sort(np.concatenate([self._runs.pop(), run]))
        self._runs.append(run)
        for array in (*self._arrays.values(), *([] if self._before is None else [self._before])):
            array.size += size
        self._ids.append(identifier)
        self._first.append(np.array([self._size]))

    @property
    def _size(self) -> int:
        """Syllables of the documents in the index."""
        return self._arrays["hashes"].size

    def _corpus(self, identifier: str, size: int) -> Corpus:
        """The documents of the index and the one that `_place` wrote."""
        end = self._size + size
        arrays = {name: array.view(end) for name, array in self._arrays.items()}
        self._first.put(np.array([end]))
        return Corpus(_Names(self._ids, identifier), **arrays, first=self._first.view(len(self._ids) + 2), entries=end)

    def _pairs(self, identifier: str, size: int) -> tuple[Pair, ...]:
        corpus = self._corpus(identifier, size)
        seeds = all_seeds(corpus, self._size)
        hits = [_common(run, seeds) for run in self._runs]
        before = None if self._before is None else self._before.view(self._size + size + 1)
        return tuple(pairs_of(corpus, find_passages(corpus, [hits], self._settings), before))


class _Names(Sequence[str]):
    """The names of an index and one more, without a copy of all of them."""

    def __init__(self, names: list[str], last: str) -> None:
        self._names, self._last = names, last

    def __len__(self) -> int:
        return len(self._names) + 1

    def __getitem__(self, at: Any) -> Any:
        return self._names[at] if at < len(self._names) else self._last


def _common(known: Seeds, seeds: Seeds) -> Hits:
    """Hits of seeds that both have."""
    bits, mask = np.uint64(PLACE_BITS), np.uint64(PLACES)
    low = np.searchsorted(known, (seeds >> bits) << bits)
    many = np.minimum(np.searchsorted(known, ((seeds >> bits) + np.uint64(1)) << bits) - low, GROUP)
    own = np.repeat(np.arange(len(seeds)), many)
    nth = np.arange(len(own)) - np.repeat(np.cumsum(many) - many, many)
    hits: Hits = ((known[low[own] + nth] & mask) << bits) | (seeds[own] & mask)
    return hits
