"""Verifying the archive: every copy is read and hashed anew, and compared with what the store says of it.

Order of steps for each snapshot: the WARC file is there, and its SHA-256 is its name; what it holds has the SHA-256
that was noted; so has the text that was read from it; every quotation stands in that text. Files to which no row refers
are counted, not blamed: a desk that was killed between writing a copy and its row leaves one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sangto.errors import UnknownFormat
from sangto_desk.evidence.archive import ArchiveStore, read_copy
from sangto_desk.evidence.models import Snapshot

PROBLEMS = ("missing", "changed", "content", "text", "quotation")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not what was archived.

    Attributes:
        what: One of `PROBLEMS`.
        source: Key of the source.
        copy: Key of the snapshot.
        file: Name of the WARC file, without its ending.
        detail: What was found instead.
    """

    what: str
    source: int
    copy: int
    file: str
    detail: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a verification found.

    Attributes:
        copies: That were read.
        quotations: That were looked for.
        bytes: Of WARC files that were hashed.
        unreferenced: Files that no copy refers to.
        problems: In the order of the copies.
    """

    copies: int
    quotations: int
    bytes: int
    unreferenced: int
    problems: tuple[Problem, ...]


def verify_archive(store: ArchiveStore, step: Callable[[int], None] = lambda _: None) -> Report:
    """Read and hash all copies anew.

    Args:
        store: The archive of the desk.
        step: Told of every copy that is done.
    """
    copies = quotations = size = 0
    problems: list[Problem] = []
    names: set[str] = set()
    for snapshot in Snapshot.objects.order_by("pk").prefetch_related("quotations").iterator(chunk_size=20):
        copies += 1
        names.add(snapshot.warc)
        place = store.place(snapshot.warc)
        size += place.stat().st_size if place.is_file() else 0
        quotations += len(snapshot.quotations.all())
        problems += _problems(store, snapshot)
        step(1)
    extra = sum(name not in names for name in store.names())
    return Report(copies, quotations, size, extra, tuple(problems))


def _problems(store: ArchiveStore, snapshot: Snapshot) -> Iterator[Problem]:
    def problem(what: str, detail: str) -> Problem:
        return Problem(what, snapshot.source_id, snapshot.pk, snapshot.warc, detail)

    if not store.place(snapshot.warc).is_file():
        yield problem("missing", "there is no such file")
    else:
        try:
            found = hashlib.sha256(read_copy(store.read(snapshot.warc))).hexdigest()
        except UnknownFormat as error:
            yield problem("changed", error.message)
        else:
            if found != snapshot.sha256:
                yield problem("content", f"its content has the SHA-256 {found}, noted was {snapshot.sha256}")
    text = hashlib.sha256(snapshot.text.encode()).hexdigest()
    if text != snapshot.text_sha256:
        yield problem("text", f"its text has the SHA-256 {text}, noted was {snapshot.text_sha256}")
    for one in snapshot.quotations.all():
        if snapshot.text[one.start : one.end] != one.text:
            yield problem("quotation", f"quotation {one.pk} does not stand at {one.start} to {one.end}")
