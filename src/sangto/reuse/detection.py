"""Who copied what from whom: the whole way from documents to pairs with passages.

Order of steps: tokenise; mask what is allowed and, if asked for, quotations; find shared seeds; chain and align them;
turn syllables back into places in the original texts. The same input gives the same result, in the order of the
documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from sangto.records import Span
from sangto.reuse.chaining import by_pair
from sangto.reuse.corpus import Corpus, build_corpus, joined, masked
from sangto.reuse.passages import Rows, find_passages
from sangto.reuse.quotations import quotation_mask
from sangto.reuse.records import Document, Pair, Passage, Settings
from sangto.reuse.seeds import shared_seeds

ALLOWED = Settings(min_words=8, min_identity=0.6)
"""What counts as a use of allowed text: shorter and closer than what counts as reuse."""

Mask = NDArray[np.bool_]


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
    mask = _allowed_mask(corpus, allowed)
    if settings.exclude_quotes:
        mask |= _quoted(corpus, [*documents, *library])
    if mask.any():
        corpus = replace(corpus, hashes=masked(corpus.hashes, mask, salt=1))
    hits, borders = by_pair(shared_seeds(corpus), corpus.document, len(corpus.ids))
    if not len(hits):
        return
    rows = find_passages(corpus, hits, borders, settings)
    yield from pairs_of(corpus, rows, mask)


def _allowed_mask(corpus: Corpus, allowed: Sequence[Document]) -> Mask:
    """Which syllables of a corpus stand in allowed text, shape (syllables,).

    The allowed texts come first: of a passage that very many documents share, each is paired with the first of them.
    """
    mask = np.zeros(len(corpus.hashes), dtype=bool)
    if not allowed:
        return mask
    own = build_corpus(allowed)
    together, before = joined(own, corpus), len(own.hashes)
    hits = shared_seeds(together)
    hits, borders = by_pair(hits[hits[:, 1] >= before], together.document, len(together.ids))
    if len(hits):
        for row in find_passages(together, hits, borders, ALLOWED):
            mask[row[3] - before : row[4] - before] = True
    return mask


def _quoted(corpus: Corpus, documents: Iterable[Document]) -> Mask:
    mask = np.zeros(len(corpus.hashes), dtype=bool)
    for number, document in enumerate(documents):
        part = slice(corpus.first[number], corpus.first[number + 1])
        mask[part] = quotation_mask(document.text, corpus.starts[part])
    return mask


def _covered(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Overlapping spans joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _share(corpus: Corpus, mask: Mask | None, number: int, spans: Iterable[tuple[int, int]]) -> float:
    """Share of the syllables of a document that lie in these spans; those that are masked count nowhere."""

    def counted(start: int, end: int) -> int:
        return end - start if mask is None else int(np.count_nonzero(~mask[start:end]))

    whole = counted(int(corpus.first[number]), int(corpus.first[number + 1]))
    return sum(counted(start, end) for start, end in _covered(spans)) / whole if whole else 0.0


def pairs_of(corpus: Corpus, rows: Rows, mask: Mask | None = None) -> Iterator[Pair]:
    """Pairs with places in the original texts, from passages in syllables; masked syllables count for no share."""
    for _pair, group in groupby(rows.tolist(), key=lambda row: row[0]):
        found = list(group)
        a, b = int(corpus.document[found[0][1]]), int(corpus.document[found[0][3]])
        yield Pair(
            corpus.ids[a],
            corpus.ids[b],
            tuple(_passage(corpus, row) for row in found),
            _share(corpus, mask, a, [(row[1], row[2]) for row in found]),
            _share(corpus, mask, b, [(row[3], row[4]) for row in found]),
        )


def _passage(corpus: Corpus, row: Sequence[int]) -> Passage:
    _pair, a_from, a_to, b_from, b_to, matched = row
    return Passage(
        Span(int(corpus.starts[a_from]), int(corpus.ends[a_to - 1])),
        Span(int(corpus.starts[b_from]), int(corpus.ends[b_to - 1])),
        matched,
        matched / max(a_to - a_from, b_to - b_from),
    )


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
