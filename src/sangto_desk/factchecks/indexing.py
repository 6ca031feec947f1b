"""The search index follows what is published: it is derived, and can be made anew from the versions at any time.

Only the worker writes to it. Updating the same fact-check twice does no harm, so a task that was interrupted is simply
run again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

from django.conf import settings

from sangto.matching import FactCheckIndex
from sangto.records import FactCheck as Record
from sangto.records import Match, Source
from sangto_desk.factchecks import published
from sangto_desk.factchecks.published import Published

PREFIX = "desk:"


def record_of(fact_check: Published) -> Record:
    """A published fact-check as the engine knows them."""
    return Record(
        id=f"{PREFIX}{fact_check.slug}",
        claim=fact_check.claim.wording,
        title=fact_check.title,
        rating=fact_check.rating.word,
        url=published.address_of(fact_check.slug),
        publisher=fact_check.desk,
        date=fact_check.at.date().isoformat(),
        language=fact_check.language,
        summary=fact_check.summary,
        sources=tuple(Source(s.title, s.url, s.publisher, s.published) for s in fact_check.sources),
    )


def as_published(matches: Iterable[Match]) -> list[Match]:
    """Matches as what they found stands now: the index follows a correction a moment later than the store.

    Of the desk's own fact-checks the present version is told, and those withdrawn are left out; those of others stay.
    """
    given = list(matches)
    own = own_of([match.record for match in given])
    found = []
    for match in given:
        fact_check = own.get(match.record.id)
        if fact_check is not None and not fact_check.withdrawn:
            found.append(replace(match, record=record_of(fact_check)))
        elif not match.record.id.startswith(PREFIX):
            found.append(match)
    return found


def own_of(records: Iterable[Record]) -> dict[str, Published]:
    """The desk's own fact-checks among records of the index, as they stand now, by the ids of the records."""
    slugs = {record.id.removeprefix(PREFIX) for record in records if record.id.startswith(PREFIX)}
    return {f"{PREFIX}{slug}": fact_check for slug, fact_check in published.several(slugs).items()}


def update_index(slugs: Iterable[str], folder: Path | None = None) -> None:
    """Bring these fact-checks in the index up to their current version; those withdrawn leave it.

    So do copies of them that came back from the desk's own files under their address: they would stay as they are.
    """
    present, gone = list[Record](), list[str]()
    for slug in slugs:
        gone.append(published.address_of(slug))
        fact_check = published.get(slug)
        if fact_check is None or fact_check.withdrawn:
            gone.append(f"{PREFIX}{slug}")
        else:
            present.append(record_of(fact_check))
    with FactCheckIndex.create(folder or settings.DATA.index) as index:
        if present:
            index.add(present)
        index.delete(gone)


def rebuild_index(folder: Path | None = None) -> int:
    """Add everything that is published to an index; returns how many there are."""
    with FactCheckIndex.create(folder or settings.DATA.index) as index:
        added = index.add(_records(), bulk=True)
        return added.new + added.replaced


def _records() -> Iterator[Record]:
    for fact_check in published.everything():
        if not fact_check.withdrawn:
            yield record_of(fact_check)


def write_imported(folder: Path, target: Path) -> int:
    """Write the fact-checks of others in an index, which no database holds, as JSON Lines; returns how many."""
    if not folder.exists():
        return 0
    number = 0
    with FactCheckIndex.open(folder) as index, open(target, "w", encoding="utf-8") as lines:
        for record in index:
            if not record.id.startswith(PREFIX):
                lines.write(json.dumps(asdict(record), ensure_ascii=False) + "\n")
                number += 1
    return number


def add_imported(folder: Path, source: Path) -> int:
    """Add to an index what `write_imported` wrote; returns how many there were."""
    with FactCheckIndex.create(folder) as index, open(source, encoding="utf-8") as lines:
        added = index.add(map(_imported, lines), bulk=True)
        return added.new + added.replaced


def _imported(line: str) -> Record:
    values = json.loads(line)
    return Record(**{**values, "sources": tuple(Source(**one) for one in values["sources"])})
