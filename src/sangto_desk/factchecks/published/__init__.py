"""What the world sees of fact-checks: frozen versions, read back as records, and live pages.

The public site, feeds and the anonymous API read this module and no table. Everything here was published; nothing here
knows a draft, a verdict or a member of the desk.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db.models import Count, Prefetch, QuerySet

from sangto_desk.common.days import begin_of
from sangto_desk.common.queries import FirstRow
from sangto_desk.factchecks.models import FactCheck, LiveUpdate, Version, VersionKind
from sangto_desk.factchecks.published.records import (
    Claim,
    Claimant,
    Copy,
    Figure,
    Head,
    Live,
    Published,
    PublishedQuotation,
    PublishedRating,
    PublishedSource,
    Update,
)
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.factchecks.records import Text

__all__ = [
    "Claim",
    "Claimant",
    "Copy",
    "Figure",
    "Head",
    "Live",
    "Published",
    "PublishedQuotation",
    "PublishedRating",
    "PublishedSource",
    "Update",
    "VersionKind",
    "address_of",
    "addresses",
    "amendments",
    "everything",
    "figures",
    "get",
    "get_version",
    "heads",
    "live_page",
    "live_pages",
    "newest",
    "path_of",
    "read",
    "recent",
    "several",
    "text_of",
    "versions",
]


def path_of(slug: str) -> str:
    """The address of a fact-check on the desk's own site."""
    return f"/kiem-chung/{slug}/"


def address_of(slug: str) -> str:
    """The same with the name of the site, for feeds, tickets and the index."""
    return f"{settings.SITE_ADDRESS}{path_of(slug)}"


def get(slug: str) -> Published | None:
    """A fact-check as it stands now; its withdrawal, if it was withdrawn."""
    row = _current_of(slug)
    return _read(*row) if row else None


def several(slugs: Collection[str]) -> dict[str, Published]:
    """Fact-checks as they stand now, by slug, read at once; those that were never published are left out."""
    if not slugs:
        return {}
    rows = _current().filter(factcheck__slug__in=slugs).values_list("factcheck__slug", "content", "sha256")
    return {slug: _read(content, sha256) for slug, content, sha256 in rows}


def get_version(slug: str, number: int) -> Published | None:
    """One of the versions of a fact-check."""
    version = Version.objects.filter(factcheck__slug=slug, number=number).first()
    return read(version) if version else None


def versions(slug: str) -> list[Head]:
    """All versions of a fact-check, the first first."""
    return _heads(Version.objects.filter(factcheck__slug=slug).order_by("number"))


def heads(*, topic: str = "", before: tuple[datetime, str] | None = None, limit: int = 50) -> list[Head]:
    """Current versions, the newest first.

    Args:
        topic: Only of this topic.
        before: Time and hash of the last one that was shown.
        limit: How many at the most.
    """
    return _heads(_newest(topic, before)[:limit])


def newest(
    *,
    topic: str = "",
    before: tuple[datetime, str] | None = None,
    language: str = "",
    since: date | None = None,
    start: int = 0,
    limit: int = 50,
) -> list[Published]:
    """The same as `heads`, whole.

    Args:
        topic: Only of this topic.
        before: Time and hash of the last one that was shown.
        language: Only of this language, ``vi`` or ``en``.
        since: Only what came out on this day or later.
        start: How many are passed over.
        limit: How many at the most.
    """
    rows = _newest(topic, before)
    if language:  # canonical JSON writes it in one way only, and no quotation mark stands bare in a text
        rows = rows.filter(content__contains=f'"language":{json.dumps(language)}')
    if since:
        rows = rows.filter(at__gte=begin_of(since))
    return [read(version) for version in rows[start : start + limit]]


def amendments(limit: int = 200) -> list[Head]:
    """Corrections and withdrawals, the newest first."""
    return _heads(Version.objects.exclude(kind=VersionKind.PUBLICATION).order_by("-at", "-id")[:limit])


def everything() -> Iterator[Published]:
    """Every fact-check as it stands now, in the order in which they were begun; withdrawn ones too."""
    for version in _current().order_by("factcheck_id").iterator(chunk_size=200):
        yield read(version)


def addresses(limit: int) -> Iterator[tuple[str, datetime]]:
    """Names and times of current versions, the newest first, for the map of the site."""
    rows = _current().exclude(kind=VersionKind.WITHDRAWAL).order_by("-at", "-id")
    yield from rows.values_list("factcheck__slug", "at")[:limit].iterator(chunk_size=5_000)


def recent(*, topic: str = "", limit: int = 50) -> list[Published]:
    """The versions that came out last, corrections and withdrawals too: what feeds tell of."""
    rows = Version.objects.filter(topic=topic) if topic else Version.objects.all()
    return [read(version) for version in rows.order_by("-at", "-id")[:limit]]


_READ_BY_TWO = Prefetch("updates", LiveUpdate.objects.filter(reading__isnull=False))


def live_pages() -> list[Live]:
    """Developing stories, the last updated first."""
    rows = FactCheck.objects.filter(live=True).select_related("claim").prefetch_related(_READ_BY_TWO)
    return sorted(map(_live, rows), key=lambda page: page.updates[0].at, reverse=True)


def live_page(slug: str) -> Live | None:
    """One developing story."""
    row = FactCheck.objects.filter(live=True, slug=slug).select_related("claim").prefetch_related(_READ_BY_TWO).first()
    return _live(row) if row else None


def figures() -> list[Figure]:
    """What is checked, how often, and with which ratings; withdrawn fact-checks are not counted."""
    rows = _current().exclude(kind=VersionKind.WITHDRAWAL).order_by()
    counted = rows.values_list("topic", "claimant_type", "rating").annotate(count=Count("id"))
    return [Figure(*row) for row in counted.order_by("topic", "claimant_type", "rating")]


def read(version: Version) -> Published:
    """A frozen version as a record."""
    return _read(version.content, version.sha256)


def _read(canonical: str, sha256: str) -> Published:
    content: dict[str, Any] = json.loads(canonical)
    sources = {source["id"]: _source(source) for source in content["sources"]}
    named = content["claim"]["claimant"]
    claim = {**content["claim"], "claimant": Claimant(**named) if named else None}
    claim["occurrences"], claim["seen_on"] = tuple(claim["occurrences"]), claim["seen_on"] or ""
    rating = content["rating"]
    return Published(
        slug=content["slug"],
        number=content["number"],
        kind=content["kind"],
        reason=content["reason"],
        previous=content["previous"] or "",
        sha256=sha256,
        canonical=canonical,
        published=datetime.fromisoformat(content["published"]),
        at=datetime.fromisoformat(content["at"]),
        language=content["language"],
        desk=content["desk"],
        unit=content["unit"],
        claim=Claim(**claim),
        rating=PublishedRating(
            rating["code"], rating["vi"], rating["en"], rating["value"], rating["best"], rating["worst"]
        ),
        title=content["title"],
        summary=content["summary"],
        truth=content["truth"],
        explanation=content["explanation"],
        method=content["method"],
        sources=tuple(sources.values()),
        quotations=tuple(_quotation(quotation, sources) for quotation in content["quotations"]),
        rounds=content["rounds"],
        review_by=date.fromisoformat(content["review_by"]) if content["review_by"] else None,
    )


def text_of(version: Version | None) -> Text:
    """The parts of a version that are written by hand."""
    assert version is not None
    content = json.loads(version.content)
    return Text.of({**content, "rating": content["rating"]["code"]})


def _newest(topic: str, before: tuple[datetime, str] | None) -> QuerySet[Version]:
    rows = _current().exclude(kind=VersionKind.WITHDRAWAL)
    if topic:
        rows = rows.filter(topic=topic)
    if before:
        at, sha256 = before
        rows = rows.filter(at__lte=at).exclude(at=at, sha256__gte=sha256)
    return rows.order_by("-at", "-sha256")


def _current() -> QuerySet[Version]:
    return Version.objects.filter(current_of__isnull=False)


_current_of = FirstRow(lambda slug: _current().filter(factcheck__slug=slug).values_list("content", "sha256"))


def _heads(rows: QuerySet[Version]) -> list[Head]:
    """Lines of a list, from what is signed: whoever changes the columns beside it changes no list."""
    told = rows.values_list("factcheck__slug", "content", "sha256")
    return [_head(slug, json.loads(content), sha256) for slug, content, sha256 in told]


def _head(slug: str, content: dict[str, Any], sha256: str) -> Head:
    return Head(
        slug=slug,
        number=content["number"],
        kind=content["kind"],
        title=content["title"],
        rating=Rating(content["rating"]["code"]),
        topic=content["claim"]["topic"],
        reason=content["reason"],
        at=datetime.fromisoformat(content["at"]),
        sha256=sha256,
    )


def _live(row: FactCheck) -> Live:
    updates = tuple(Update(u.at, u.known, u.unknown, u.doing) for u in row.updates.all())
    return Live(row.slug, row.claim.wording, updates, row.current_id is not None)


def _source(source: dict[str, Any]) -> PublishedSource:
    copies = tuple(
        Copy(copy["sha256"], copy["text_sha256"], datetime.fromisoformat(copy["archived"])) for copy in source["copies"]
    )
    return PublishedSource(**{**source, "copies": copies})


def _quotation(quotation: dict[str, Any], sources: dict[int, PublishedSource]) -> PublishedQuotation:
    archived = datetime.fromisoformat(quotation["archived"])
    return PublishedQuotation(**{**quotation, "source": sources[quotation["source"]], "archived": archived})
