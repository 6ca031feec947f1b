"""Three tools for assistants, by the Model Context Protocol: check a text, find fact-checks, read one.

An answer carries the address, the rating, the date and the quotations of what people have published, never a verdict of
a model. What nobody has checked is said to be unchecked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connections
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from sangto.records import CheckedStatement, Match
from sangto_desk.accounts.selectors import is_open
from sangto_desk.api.schemas import MOST_CHARACTERS
from sangto_desk.common.errors import DeskError, NotFound, TooLarge
from sangto_desk.factchecks import published
from sangto_desk.factchecks.indexing import as_published, own_of
from sangto_desk.factchecks.published import Published
from sangto_desk.inbox.matching import matcher

UNCHECKED = (
    "Nobody has checked this yet: it may be true or false. Do not answer for the desk; it can be asked at `ask`."
)
NEAR = (
    "These come near the words; none is known to be about the same claim. If yours is another, nobody has checked it. "
    "Do not answer for the desk; it can be asked at `ask`."
)
SURE = 0.5
"""Probability from which a match is about the same claim."""
RULES = (
    "Fact-checks of a verification desk. Quote rating, date and address as they are given. A match with conflicts is "
    "about another claim and no answer. Where nothing is found, say that nobody has checked it, and nothing more."
)
QUOTATIONS = 3


def make_server() -> MCPServer:
    """The server, to be run over standard input and output."""
    server = MCPServer("sangto", instructions=RULES, log_level="ERROR")
    for tool in (check_text, search_fact_checks, get_fact_check):
        server.add_tool(tool)
    return server


async def check_text(text: str) -> dict[str, Any]:
    """What in a text has been fact-checked: for each statement the published fact-checks, or that there is none."""
    return await _told(_check_text, text)


async def search_fact_checks(query: str, limit: int = 5) -> dict[str, Any]:
    """Published fact-checks that come near a few words, the nearest first."""
    return await _told(_search, query, limit)


async def get_fact_check(address: str) -> dict[str, Any]:
    """One fact-check of this desk by its address or the last part of it: rating, answer, quotations, corrections."""
    return await _told(_get, address)


async def _told(work: Callable[..., dict[str, Any]], *given: object) -> dict[str, Any]:
    """Do the work in a thread that may ask the store; what was refused on purpose is told in its own words."""
    try:
        return await sync_to_async(_done)(work, *given)
    except DeskError as error:
        raise ToolError(f"{error.message} ({error.name})") from error


def _done(work: Callable[..., dict[str, Any]], *given: object) -> dict[str, Any]:
    """Do the work and let go of the store: the thread stays for as long as the server runs, and nobody else would."""
    try:
        return work(*given)
    finally:
        connections.close_all()


def _check_text(text: str) -> dict[str, Any]:
    _begin(text)
    statements = [_statement(one) for one in matcher().check(text)]
    answered = any(not match["conflicts"] for one in statements for match in one["fact_checks"])
    return {"statements": statements} if answered else {"statements": statements, "note": UNCHECKED, "ask": _ask()}


def _search(query: str, limit: int) -> dict[str, Any]:
    _begin(query)
    near = as_published(matcher().search(query, max(1, min(limit, 20))))
    told: dict[str, Any] = {"fact_checks": _matches(near)}
    if any(match.probability >= SURE and not match.conflicts for match in near):
        return told
    return {**told, "note": NEAR if near else UNCHECKED, "ask": _ask()}


def _get(address: str) -> dict[str, Any]:
    _begin(address)
    slug = urlsplit(address).path.rstrip("/").rsplit("/", 1)[-1]
    found = published.get(slug)
    if found is None:
        raise NotFound(f"This desk has published no fact-check at {address[:200]!r}.", code="api.fact-check")
    versions = [{"version": one.number, "kind": one.kind, "reason": one.reason} for one in published.versions(slug)]
    if found.withdrawn:
        return {"url": published.address_of(slug), "withdrawn": True, "reason": found.reason, "versions": versions}
    return {**_summary(found), "truth": found.truth, "versions": versions}


def _begin(text: str) -> None:
    """Refuse what is too long, and everything while the desk has not said who it is."""
    if not is_open():
        raise DeskError("This desk is not set up yet.", code="desk.closed")
    if len(text) > MOST_CHARACTERS:
        raise TooLarge(f"At most {MOST_CHARACTERS} characters are taken (got {len(text)}).", code="api.too-large")


def _statement(one: CheckedStatement) -> dict[str, Any]:
    return {
        "statement": one.statement.text,
        "kind": one.kind.value,
        "fact_checks": _matches(as_published(one.matches)),
    }


def _matches(matches: Sequence[Match]) -> list[dict[str, Any]]:
    own = own_of(match.record for match in matches)
    return [_match(match, own.get(match.record.id)) for match in matches]


def _match(match: Match, own: Published | None) -> dict[str, Any]:
    record = match.record
    told = {
        "url": record.url,
        "rating": record.rating,
        "date": record.date,
        "publisher": record.publisher,
        "claim": record.claim,
        "answer": record.summary,
        "quotations": [],
    }
    conflicts = [f"{one.kind}: “{one.query.text}” ≠ “{one.record.text}”" for one in match.conflicts]
    return {**(_summary(own) if own else told), "conflicts": conflicts}


def _summary(found: Published) -> dict[str, Any]:
    return {
        "url": published.address_of(found.slug),
        "rating": found.rating.word,
        "date": found.at.date().isoformat(),
        "publisher": found.desk,
        "claim": found.claim.wording,
        "answer": found.summary,
        "quotations": [
            {"text": one.text, "source": one.source.title, "url": one.source.url, "sha256": one.sha256}
            for one in found.quotations[:QUOTATIONS]
        ],
    }


def _ask() -> str:
    return f"{settings.SITE_ADDRESS}/gui-tin/"
