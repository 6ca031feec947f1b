"""Who copied what from whom: the whole way from documents to pairs with passages.

Order of steps: tokenise; mask what is allowed and, if asked for, quotations; find shared seeds; chain and align them;
turn syllables back into places in the original texts. The same input gives the same result, in the order of the
documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from sangto.records import Span
from sangto.reuse.corpus import Corpus, build_corpus, joined, masked
from sangto.reuse.meeting import PLACES, shared_seeds
from sangto.reuse.passages import Rows, find_passages
from sangto.reuse.quotations import quotation_mask
from sangto.reuse.records import Document, Pair, Passage, Settings

ALLOWED = Settings(min_words=8, min_identity=0.6)
"""What counts as a use of allowed text: shorter and closer than what counts as reuse."""

Mask = NDArray[np.bool_]
Integers = NDArray[np.int64]


def find_reuse(
    documents: Sequence[Document],
    *,
    library: Sequence[Document] = (),
    allowed: Sequence[Document] = (),
    settings: Settings | None = None,
) -> Iterator[Pair]:
    """Find the passages that documents share with one another and with a library.

    Args:
        documents: Compared with one another and with the library.
        library: Published texts; not compared with one another.
        allowed: Texts whose use is no reuse: the task, quotations that were set, laws.
        settings: What counts as reuse.

    Returns:
        Pairs in the order of the documents. Where very many documents share a passage, each is paired with the first
        that has it and with the one before, not with all.
    """
    settings = settings or Settings()
    corpus = build_corpus(documents, library)
    mask = outside_comparison(corpus, [*documents, *library], build_corpus(allowed), settings)
    if mask.any():
        corpus = replace(corpus, hashes=masked(corpus.hashes, mask, salt=1))
    rows = find_passages(corpus, shared_seeds(corpus), settings)
    yield from pairs_of(corpus, rows, counted(mask) if mask.any() else None)


def outside_comparison(corpus: Corpus, documents: Sequence[Document], allowed: Corpus, settings: Settings) -> Mask:
    """Which syllables do not count: those of allowed text and, if asked for, of quotations; shape (syllables,).

    Args:
        corpus: The syllables of `documents`.
        documents: What is compared.
        allowed: Texts whose use is no reuse.
        settings: What counts as reuse.
    """
    mask = _allowed_mask(corpus, allowed)
    return mask | _quoted(corpus, documents) if settings.exclude_quotes else mask


def _allowed_mask(corpus: Corpus, allowed: Corpus) -> Mask:
    """Which syllables of a corpus stand in allowed text, shape (syllables,).

    The allowed texts come first: of a passage that very many documents share, each is paired with the first of them.
    """
    mask = np.zeros(len(corpus.hashes), dtype=bool)
    before = len(allowed.hashes)
    if not before:
        return mask
    together = joined(allowed, corpus)
    shelves = shared_seeds(together)
    with_others = [[hits[(hits & np.uint64(PLACES)) >= before] for hits in shelf] for shelf in shelves]
    for row in find_passages(together, with_others, ALLOWED):
        mask[row[2] - before : row[3] - before] = True
    return mask


def _quoted(corpus: Corpus, documents: Iterable[Document]) -> Mask:
    mask = np.zeros(len(corpus.hashes), dtype=bool)
    for number, document in enumerate(documents):
        part = slice(corpus.first[number], corpus.first[number + 1])
        mask[part] = quotation_mask(document.text, corpus.starts[part])
    return mask


def _union(starts: Sequence[int], ends: Sequence[int]) -> int:
    """How much spans cover together."""
    if len(starts) == 1:
        return ends[0] - starts[0]
    covered = reached = 0
    for start, end in sorted(zip(starts, ends, strict=True)):
        covered += max(0, end - max(start, reached))
        reached = max(reached, end)
    return covered


def counted(mask: Mask) -> Integers:
    """How many syllables that count stand before each, shape (syllables + 1,)."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(~mask)])


def pairs_of(corpus: Corpus, rows: Rows, before: Integers | None = None) -> Iterator[Pair]:
    """Pairs with places in the original texts, from passages in syllables.

    Works on columns of plain numbers: a list for each of many thousand rows is what the garbage collector would go
    through again and again.

    Args:
        corpus: The documents.
        rows: What they share.
        before: How many syllables that count stand before each, see `counted`; None: all count.
    """
    if not len(rows):
        return
    a, b = corpus.document[rows[:, 0]], corpus.document[rows[:, 2]]
    borders = np.flatnonzero((np.diff(a, prepend=-1) != 0) | (np.diff(b, prepend=-1) != 0)).tolist()

    def place(at: Integers) -> Integers:
        return at if before is None else before[at]

    sizes_a, sizes_b = ((place(corpus.first[one + 1]) - place(corpus.first[one])).tolist() for one in (a, b))
    a_froms, a_tos, b_froms, b_tos = (place(rows[:, column]).tolist() for column in range(4))
    passages = _passages(corpus, rows)
    for start, end in zip(borders, [*borders[1:], len(rows)], strict=True):
        size_a, size_b = sizes_a[start], sizes_b[start]
        yield Pair(
            corpus.ids[a[start]],
            corpus.ids[b[start]],
            tuple(islice(passages, end - start)),
            _union(a_froms[start:end], a_tos[start:end]) / size_a if size_a else 0.0,
            _union(b_froms[start:end], b_tos[start:end]) / size_b if size_b else 0.0,
        )


def _passages(corpus: Corpus, rows: Rows) -> Iterator[Passage]:
    """The passage of each row."""
    longer = np.maximum(rows[:, 1] - rows[:, 0], rows[:, 3] - rows[:, 2])
    columns = (
        corpus.starts[rows[:, 0]],
        corpus.ends[rows[:, 1] - 1],
        corpus.starts[rows[:, 2]],
        corpus.ends[rows[:, 3] - 1],
        rows[:, 4],
        rows[:, 4] / longer,
    )
    for a_from, a_to, b_from, b_to, matched, identity in zip(*(column.tolist() for column in columns), strict=True):
        yield Passage(Span(a_from, a_to), Span(b_from, b_to), matched, identity)


def linked(pairs: Iterable[Pair]) -> tuple[tuple[str, ...], ...]:
    """Clusters of documents that pairs link, the largest first, each in the order in which its documents came."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        parent.setdefault(name, name)
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for pair in pairs:
        one, other = root(pair.a), root(pair.b)
        parent[other] = one
    clusters: dict[str, list[str]] = {}
    for name in parent:
        clusters.setdefault(root(name), []).append(name)
    return tuple(sorted((tuple(names) for names in clusters.values()), key=lambda names: (-len(names), names)))
