"""All documents of a comparison as one long row of syllables.

Between two documents stands nothing: `document` says to which each syllable belongs, and no seed crosses a border. A
syllable that is not to count (allowed text, a quotation) has a hash of its own that no other has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.records import Document
from sangto.reuse.tokens import Hashes, Places, tokenise

MOST_TOKENS = 1 << 28  # a seed has 28 bits for its place


@dataclass(frozen=True, slots=True)
class Corpus:
    """Syllables of many documents.

    Attributes:
        ids: Names of the documents.
        hashes: A hash for each syllable.
        starts: Where each begins, in code points of its document.
        ends: Where each ends.
        document: Number of the document of each.
        first: Number of the first syllable of each document, and the number of all at the end.
        entries: So many documents, from the first on, are compared with all; the others are a library.
    """

    ids: Sequence[str]
    hashes: Hashes
    starts: Places
    ends: Places
    document: Places
    first: NDArray[np.int64]
    entries: int

    def size(self, number: int) -> int:
        """Syllables of a document."""
        return int(self.first[number + 1] - self.first[number])


def masked(hashes: Hashes, mask: NDArray[np.bool_], salt: int) -> Hashes:
    """The same hashes, but one of its own (by `salt` and place) for each syllable that is masked."""
    places = np.flatnonzero(mask).astype(np.uint64)
    changed = hashes.copy()
    own = (places + np.uint64(salt)) * np.uint64(0x9E3779B97F4A7C15)
    own ^= own >> np.uint64(29)
    changed[mask] = own * np.uint64(0xBF58476D1CE4E5B9)
    return changed


def build_corpus(entries: Iterable[Document], library: Iterable[Document] = ()) -> Corpus:
    """Tokenise documents.

    Raises:
        ValueError: More than 268 million syllables.
    """
    ids: list[str] = []
    hashes: list[Hashes] = []
    starts: list[Places] = []
    ends: list[Places] = []
    count = 0
    for part in (entries, library):
        for document in part:
            tokens = tokenise(document.text)
            ids.append(document.id)
            hashes.append(tokens.hashes)
            starts.append(tokens.starts)
            ends.append(tokens.ends)
        count = count or len(ids)
    sizes = np.array([len(part) for part in hashes], dtype=np.int64)
    _check_size(int(sizes.sum()))
    first = np.concatenate([[0], np.cumsum(sizes)])
    owner = np.repeat(np.arange(len(ids), dtype=np.int32), sizes)
    return Corpus(tuple(ids), _joined(hashes, np.uint64), _joined(starts), _joined(ends), owner, first, count)


def joined(entries: Corpus, library: Corpus) -> Corpus:
    """All documents of two corpora as one: those of the first are compared with those of the second.

    Raises:
        ValueError: More than 268 million syllables together.
    """
    before = len(entries.hashes)
    _check_size(before + len(library.hashes))
    return Corpus(
        (*entries.ids, *library.ids),
        np.concatenate([entries.hashes, library.hashes]),
        np.concatenate([entries.starts, library.starts]),
        np.concatenate([entries.ends, library.ends]),
        np.concatenate([entries.document, library.document + np.int32(len(entries.ids))]),
        np.concatenate([entries.first[:-1], library.first + before]),
        len(entries.ids),
    )


def _check_size(syllables: int) -> None:
    if syllables >= MOST_TOKENS:
        raise ValueError(f"At most {MOST_TOKENS:,} syllables can be compared at once (got {syllables:,}).")


def _joined(parts: Sequence[NDArray[Any]], kind: type[np.generic] = np.int32) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.empty(0, kind)
