"""What a version holds, and its canonical form.

Everything that is public of a fact-check stands in it, so that the page, the feeds and the log need nothing else; names
of members of the desk are not public and do not. The form is JSON as RFC 8785 writes it: the same content always has
the same bytes, and so the same SHA-256.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Any

import rfc8785
from django.db.models import Max, Prefetch

from sangto.text import guess_language
from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.claims.models import Claim
from sangto_desk.evidence.models import Quotation, Snapshot, Source
from sangto_desk.factchecks.models import Amendment, FactCheck, Place, Verdict, Version, VersionKind
from sangto_desk.factchecks.published import path_of
from sangto_desk.factchecks.ratings import BEST, WORST, Rating
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services.drafting import quotations_in

FORMAT = "sangto-fact-check/1"
OCCURRENCES = 3


def freeze(
    factcheck: FactCheck,
    text: Text,
    *,
    kind: VersionKind,
    actor: User,
    proposed_by_id: int,
    at: datetime,
    amendment: Amendment | None = None,
) -> Version:
    """Add the next version, in the caller's transaction."""
    quotations = [] if kind == VersionKind.WITHDRAWAL else quotations_in(factcheck, text.explanation)
    sources = _sources(factcheck, quotations)
    previous = factcheck.versions.last()
    number = previous.number + 1 if previous else 1
    reason = amendment.reason if amendment else ""
    first, second = _judges(factcheck)
    content = {
        "format": FORMAT,
        "path": path_of(factcheck.slug),
        "slug": factcheck.slug,
        "number": number,
        "kind": kind.value,
        "previous": previous.sha256 if previous else None,
        "reason": reason,
        "published": (factcheck.published or at).isoformat(),
        "at": at.isoformat(),
        "language": guess_language(factcheck.claim.wording),
        "desk": desk_profile().name,
        "unit": factcheck.unit.name,
        "claim": _claim(factcheck.claim),
        "rating": _rating(Rating(text.rating)),
        **{name: value for name, value in text.as_dict().items() if name != "rating"},
        "sources": [_source(source) for source in sources],
        "quotations": [_quotation(quotation) for quotation in quotations],
        "rounds": first.round,
        "review_by": factcheck.review_by.isoformat() if factcheck.review_by else None,
    }
    canonical = rfc8785.dumps(content)
    return Version.objects.create(
        factcheck=factcheck,
        number=number,
        kind=kind,
        content=canonical.decode(),
        sha256=sha256(canonical).hexdigest(),
        title=text.title,
        rating=text.rating,
        topic=factcheck.claim.topic,
        claimant_type=factcheck.claim.claimant_type,
        reason=reason,
        source_count=len(sources),
        quotation_count=len(quotations),
        amendment=amendment,
        first_by_id=first.by_id,
        second_by_id=second.by_id,
        proposed_by_id=proposed_by_id,
        published_by=actor,
        at=at,
    )


def _judges(factcheck: FactCheck) -> tuple[Verdict, Verdict]:
    """The two verdicts of the last round."""
    last = factcheck.verdicts.aggregate(last=Max("round"))["last"]
    by_place = {verdict.place: verdict for verdict in factcheck.verdicts.filter(round=last)}
    return by_place[Place.FIRST], by_place[Place.SECOND]


def _claim(claim: Claim) -> dict[str, Any]:
    named = {"type": claim.claimant_type, "name": claim.claimant_name, "office": claim.claimant_office}
    return {
        "number": claim.number,
        "wording": claim.wording,
        "topic": claim.topic,
        "kind": claim.kind,
        "claimant": named if claim.claimant_type else None,
        "seen_on": claim.seen_on.isoformat() if claim.seen_on else None,
        "appearance": claim.appearance,
        "occurrences": [occurrence.quoted for occurrence in claim.occurrences.all()[:OCCURRENCES]],
    }


def _rating(rating: Rating) -> dict[str, Any]:
    scale = rating.scale
    return {
        "code": rating.value,
        "vi": scale.vietnamese,
        "en": scale.english,
        "value": scale.value,
        "best": BEST,
        "worst": WORST,
    }


def _sources(factcheck: FactCheck, quotations: list[Quotation]) -> list[Source]:
    """The sources in the order in which they are quoted, then the others."""
    quoted = {quotation.snapshot.source_id: place for place, quotation in reversed(list(enumerate(quotations)))}
    sources = factcheck.sources.prefetch_related(Prefetch("snapshots", Snapshot.objects.defer("text")))
    return sorted(sources, key=lambda source: (quoted.get(source.pk, len(quotations)), source.pk))


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.pk,
        "kind": source.kind,
        "title": source.title,
        "publisher": source.publisher,
        "published": source.published,
        "url": source.url,
        "copies": [
            {"sha256": copy.sha256, "text_sha256": copy.text_sha256, "archived": copy.fetched_at.isoformat()}
            for copy in source.snapshots.all()
        ],
    }


def _quotation(quotation: Quotation) -> dict[str, Any]:
    copy = quotation.snapshot
    return {
        "id": quotation.pk,
        "source": copy.source_id,
        "text": quotation.text,
        "start": quotation.start,
        "end": quotation.end,
        "sha256": copy.sha256,
        "archived": copy.fetched_at.isoformat(),
    }
