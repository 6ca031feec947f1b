"""Reading what is public, for programs: check a text, find fact-checks, one with its versions, refusals, the log.

Nobody has to say who they are. How often one machine may ask is limited without knowing which machine it is.
"""

from __future__ import annotations

import json

from django.http import Http404, HttpRequest
from ninja import Query, Router
from ninja.decorators import decorate_view

from sangto.ledger import encode_entry
from sangto.records import CheckedStatement, Match
from sangto_desk.api.appeals import appeal_out, party_out
from sangto_desk.api.bodies import json_alone
from sangto_desk.api.reading import MOST_ROWS, limited
from sangto_desk.api.schemas import (
    AnswerOut,
    ClaimOut,
    ClaimsOut,
    ConflictOut,
    FactCheckOut,
    HeadOut,
    HeadsOut,
    LogOut,
    MatchOut,
    RefusalOut,
    StatementOut,
    TextIn,
)
from sangto_desk.audit import published as log
from sangto_desk.claims import published as claims
from sangto_desk.claims.kinds import Topic
from sangto_desk.common.errors import Unacceptable
from sangto_desk.factchecks import published
from sangto_desk.factchecks.indexing import as_published
from sangto_desk.factchecks.published import Head, Published
from sangto_desk.factchecks.published.appeals import appeals_of
from sangto_desk.factchecks.published.cursors import cursor_at, cursor_of, read_cursor
from sangto_desk.inbox.matching import matcher

router = Router(tags=["fact-checks"])


@router.post("check", response=AnswerOut, summary="What in a text has been checked")
@decorate_view(json_alone, limited)
def check_text(request: HttpRequest, body: TextIn) -> AnswerOut:
    """Find the fact-checks that a text repeats. Nothing of the text is kept."""
    if not body.text.strip():
        raise Unacceptable("The text is empty.", hint='Send JSON like {"text": "…"}.', code="api.empty")
    statements = [_statement(one) for one in matcher().check(body.text)]
    answered = any(not match.conflicts for one in statements for match in one.matches)
    return AnswerOut(checked=answered, statements=statements)


@router.get("fact-checks", response=HeadsOut, summary="Fact-checks, the newest first")
@decorate_view(limited)
def list_fact_checks(
    request: HttpRequest,
    topic: Topic | None = None,
    cursor: str = "",
    limit: int = Query(20, ge=1, le=MOST_ROWS),
) -> HeadsOut:
    """What stands now: without withdrawn ones."""
    found = published.heads(topic=topic or "", before=read_cursor(cursor), limit=limit + 1)
    after = cursor_of(found[limit - 1]) if len(found) > limit else ""
    return HeadsOut(items=[_head(head) for head in found[:limit]], next=after)


@router.get("fact-checks/search", response=list[MatchOut], summary="Fact-checks that come near a few words")
@decorate_view(limited)
def search_fact_checks(
    request: HttpRequest, q: str = Query(min_length=1, max_length=2_000), limit: int = Query(10, ge=1, le=50)
) -> list[MatchOut]:
    """The desk's own and those that it took over from others, the nearest first."""
    return [_match(match) for match in as_published(matcher().search(q, limit))]


@router.get("fact-checks/{slug}", response=FactCheckOut, summary="A fact-check with all its versions")
@decorate_view(limited)
def read_fact_check(request: HttpRequest, slug: str, version: int | None = None) -> FactCheckOut:
    """As it stands now, or one of its versions; after a withdrawal, why it was withdrawn."""
    found = published.get(slug) if version is None else published.get_version(slug, version)
    if found is None:
        raise Http404
    standing = log.standing_of(found.sha256)
    return FactCheckOut(
        url=published.address_of(slug),
        sha256=found.sha256,
        entry=standing.number if standing else None,
        record=json.loads(found.canonical),
        versions=[_head(head) for head in published.versions(slug)],
        appeals=[appeal_out(appeal) for appeal in appeals_of(slug)],
    )


@router.get("claims", response=ClaimsOut, summary="Claims that were checked, the newest first")
@decorate_view(limited)
def list_claims(
    request: HttpRequest,
    topic: Topic | None = None,
    cursor: str = "",
    limit: int = Query(20, ge=1, le=MOST_ROWS),
) -> ClaimsOut:
    """Each with its rating and the address of its fact-check; without those that were withdrawn."""
    found = published.newest(topic=topic or "", before=read_cursor(cursor), limit=limit + 1)
    after = cursor_at(found[limit - 1].at, found[limit - 1].sha256) if len(found) > limit else ""
    return ClaimsOut(items=[_claim(one) for one in found[:limit]], next=after)


@router.get("refusals", response=list[RefusalOut], summary="Refused claims by number")
@decorate_view(limited)
def list_refusals(
    request: HttpRequest, before: int | None = None, limit: int = Query(50, ge=1, le=MOST_ROWS)
) -> list[RefusalOut]:
    """The newest first; `before` is the number of the last one that was read."""
    return [
        RefusalOut(
            number=one.number,
            kind=one.kind.value,
            reason=one.reason.value,
            explanation=str(claims.EXPLANATIONS[one.reason]),
            at=one.at,
        )
        for one in claims.refusals(before=before, limit=limit)
    ]


@router.get("log", response=LogOut, summary="The public log")
@decorate_view(limited)
def read_log(request: HttpRequest, before: int | None = None, limit: int = Query(50, ge=1, le=MOST_ROWS)) -> LogOut:
    """Entries with a smaller number than `before`, the newest first; the files of the log are at ``/log/``."""
    entries = [json.loads(encode_entry(entry)) for entry in log.entries(before=before, limit=limit)]
    return LogOut(key=str(log.current_key() or ""), checkpoint=str(log.checkpoint() or ""), entries=entries)


def _head(head: Head) -> HeadOut:
    return HeadOut(
        slug=head.slug,
        url=published.address_of(head.slug),
        title=head.title,
        rating=head.rating.scale.vietnamese,
        topic=Topic(head.topic),
        version=head.number,
        kind=head.kind,
        at=head.at,
        sha256=head.sha256,
    )


def _claim(one: Published) -> ClaimOut:
    return ClaimOut(
        number=one.claim.number,
        wording=one.claim.wording,
        topic=Topic(one.claim.topic),
        claimant=party_out(one.claim.claimant),
        rating=one.rating.word,
        fact_check=published.address_of(one.slug),
    )


def _statement(one: CheckedStatement) -> StatementOut:
    span = one.statement.span
    return StatementOut(
        start=span.start,
        end=span.end,
        text=one.statement.text,
        kind=one.kind,
        matches=[_match(match) for match in as_published(one.matches)],
    )


def _match(match: Match) -> MatchOut:
    record = match.record
    return MatchOut(
        url=record.url,
        claim=record.claim,
        title=record.title,
        rating=record.rating,
        summary=record.summary,
        publisher=record.publisher,
        date=record.date,
        probability=round(match.probability, 4),
        similarity=round(match.similarity, 4),
        conflicts=[
            ConflictOut(kind=one.kind, text=one.query.text, fact_check=one.record.text) for one in match.conflicts
        ],
    )
