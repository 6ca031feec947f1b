"""The search library over the newest copies of all sources: an engine library, derived from the store.

A document is called ``source:`` and the key of its source, and says which snapshot it was made from. What is missing or
damaged is made anew from the store, which alone is true.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from sangto.errors import EmptyInput, IndexDamaged, IndexFromOtherVersion, IndexMissing
from sangto.evidence import Content, Evidence, Library, LibraryDocument, make_document
from sangto_desk.evidence.models import Snapshot, Source

_PREFIX = "source:"
_FIRST_POOL = 40
_MOST_POOL = 640


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage of a source.

    Attributes:
        source_id: Key of the source.
        evidence: The passage, beside what was asked for.
    """

    source_id: int
    evidence: Evidence


def _document(source: Source, snapshot: Snapshot) -> LibraryDocument:
    content = Content(snapshot.text, source.title, source.publisher, source.published, source.url)
    return make_document(content, name=source.title, document_id=f"{_PREFIX}{source.pk}")


def _documents(sources: Iterable[Source]) -> Iterator[LibraryDocument]:
    """Documents of the sources that have words."""
    for source in sources:
        snapshot = source.snapshots.first()
        if snapshot is not None and snapshot.text:
            try:
                yield _document(source, snapshot)
            except EmptyInput:
                continue


def index_source(folder: Path, source: Source) -> None:
    """Make the newest copy of a source searchable, in place of an older one.

    Raises:
        IndexBusy: Another process is writing to the library; try again a moment later.
        IndexProblem: The library cannot be used; `rebuild` makes it anew.
    """
    with Library.create(folder) as library:
        found = list(_documents([source]))
        if found:
            library.add(found)
        else:
            library.delete([f"{_PREFIX}{source.pk}"])


def rebuild(folder: Path) -> int:
    """Make the library anew from the store; until it is done the old one stays in use.

    Returns:
        How many sources it holds.

    Raises:
        IndexBusy: Another process is writing to the library.
    """
    new, old = (folder.with_name(f"{folder.name}.{word}") for word in ("new", "old"))
    with ExitStack() as held:
        if folder.exists():  # nobody else may write to the old one meanwhile: it would be lost
            with suppress(IndexDamaged, IndexFromOtherVersion):
                held.enter_context(Library.create(folder))
        shutil.rmtree(new, ignore_errors=True)
        with Library.create(new) as library:
            added = library.add(_documents(Source.objects.order_by("pk").iterator(chunk_size=100)))
        shutil.rmtree(old, ignore_errors=True)
        if folder.exists():
            folder.rename(old)
        new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
    return added.new


def search(folder: Path, text: str, visible: Callable[[set[int]], set[int]], limit: int) -> list[Hit]:
    """Passages like a text, best first, of the sources that may be seen.

    Args:
        folder: Of the library.
        text: A claim or some words.
        visible: Of some keys of sources, those that may be shown.
        limit: How many at the most.

    Returns:
        Empty if there is no library yet, or nothing is like the text.

    Raises:
        IndexProblem: The library is damaged.
    """
    try:
        library = Library.open(folder)
    except IndexMissing:
        return []
    with library:
        pool = max(_FIRST_POOL, limit)
        while True:
            found = [Hit(int(one.document.id.removeprefix(_PREFIX)), one) for one in library.find(text, pool)]
            allowed = visible({hit.source_id for hit in found})
            hits = [hit for hit in found if hit.source_id in allowed][:limit]
            if len(hits) == limit or len(found) < pool or pool >= _MOST_POOL:
                return hits
            pool = min(pool * 4, _MOST_POOL)
