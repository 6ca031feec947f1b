"""All documents of a comparison as one long row of syllables.

Between two documents stands nothing: `document` says to which each syllable belongs, and no seed crosses a border. A
syllable that is not to count (allowed text, a quotation) has a hash of its own that no other has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sangto.reuse.kernel import kernel
from sangto.reuse.records import Document
from sangto.reuse.threads import in_threads
from sangto.reuse.tokens import Hashes, Places, tokenise_all

MOST_TOKENS = 1 << 28  # a seed has 28 bits for its place
BLOCK_BITS = 6
TOGETHER = 128  # documents that are tokenised in one go


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

    def blocks(self) -> Places:
        """The document of every 64th syllable, for `owner`."""
        return self.document[:: 1 << BLOCK_BITS].copy()


@kernel
def owner(place, blocks, first):
    """The document of a syllable, from a table that stays in the cache, unlike that of all syllables.

    `blocks` has the document of every 64th syllable, `first` the first syllable of each document.
    """
    number = blocks[place >> BLOCK_BITS]
    while first[number + 1] <= place:
        number += 1
    return number


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
    own = list(entries)
    documents = [*own, *library]
    starts = range(0, len(documents), TOGETHER)
    pieces = [[document.text for document in documents[at : at + TOGETHER]] for at in starts]
    read = in_threads(tokenise_all, pieces)
    sizes = np.concatenate([np.empty(0, np.int64), *(counts for _tokens, counts in read)])
    first = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)])
    _check_size(int(first[-1]))
    return Corpus(
        tuple(document.id for document in documents),
        np.concatenate([np.empty(0, np.uint64), *(tokens.hashes for tokens, _counts in read)]),
        np.concatenate([np.empty(0, np.int32), *(tokens.starts for tokens, _counts in read)]),
        np.concatenate([np.empty(0, np.int32), *(tokens.ends for tokens, _counts in read)]),
        np.repeat(np.arange(len(documents), dtype=np.int32), sizes),
        first,
        len(own),
    )


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
