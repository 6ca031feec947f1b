"""``/v1alpha1/claims:search``: what the Fact Check Tools API answers, so that its clients read this desk unchanged.

Order of steps: read the parameters and refuse what cannot be; with words, the nearest fact-checks of the index, the
desk's own and those taken over from others; without, those of a publisher, the newest first; then by language and age;
then the page that was asked for. Errors have the shape of Google's interfaces.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, JsonResponse, QueryDict
from django.utils import timezone
from django.views.decorators.http import require_safe

from sangto.records import FactCheck
from sangto_desk.common.errors import DeskError
from sangto_desk.common.limits import allow
from sangto_desk.factchecks import published
from sangto_desk.factchecks.indexing import record_of
from sangto_desk.inbox.matching import matcher

PAGE_SIZE, MOST_PAGE_SIZE = 10, 50
MOST_FOUND = 200
MOST_CHARACTERS = 2_000


class _Refused(Exception):
    """A parameter that cannot be."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for.

    Attributes:
        query: Words; empty with a site.
        language: Its first part, or empty.
        site: Part of the address of a publisher, or empty.
        since: Day before which nothing is wanted, if there is one.
        size: Rows of a page.
        start: Number of the first row.
    """

    query: str
    language: str
    site: str
    since: date | None
    size: int
    start: int

    @classmethod
    def of(cls, given: QueryDict) -> Asked:
        """From the parameters of an address."""
        query, site = given.get("query", "").strip(), given.get("reviewPublisherSiteFilter", "").strip()
        if not query and not site:
            raise _Refused("Either query or reviewPublisherSiteFilter is needed.")
        if len(query) > MOST_CHARACTERS:
            raise _Refused(f"query has at most {MOST_CHARACTERS} characters (got {len(query)}).")
        token, offset = given.get("pageToken", ""), _number(given, "offset", 0, 100_000)
        if token and offset:
            raise _Refused("offset goes without pageToken.")
        days = _number(given, "maxAgeDays", 0, 1_000_000)
        return cls(
            query,
            given.get("languageCode", "").strip().lower().replace("_", "-").split("-")[0],
            site.lower().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/"),
            timezone.localdate() - timedelta(days=min(days, 700_000)) if days else None,
            min(_number(given, "pageSize", PAGE_SIZE, 1_000_000) or PAGE_SIZE, MOST_PAGE_SIZE),
            _start(token) if token else offset,
        )


@require_safe
def search(request: HttpRequest) -> JsonResponse:
    """Claims with the reviews of them; ``{}`` where there is none."""
    try:
        allow(request, "api", times=120, seconds=60)
        asked = Asked.of(request.GET)
    except DeskError as error:
        return _failed(429, "RESOURCE_EXHAUSTED", error.message)
    except _Refused as error:
        return _failed(400, "INVALID_ARGUMENT", str(error))
    found = [record for record in _found(asked) if _wanted(record, asked)]
    rows = found[asked.start : asked.start + asked.size]
    answer: dict[str, Any] = {"claims": [_claim(record) for record in rows]} if rows else {}
    if asked.start + asked.size < len(found):
        answer["nextPageToken"] = _token(asked.start + asked.size)
    response = JsonResponse(answer, json_dumps_params={"ensure_ascii": False})
    response.headers["Cache-Control"] = "public, max-age=60"
    return response


def _found(asked: Asked) -> Iterable[FactCheck]:
    if asked.query:
        return (match.record for match in matcher().search(asked.query, MOST_FOUND))
    heads = published.heads(limit=MOST_FOUND)
    stand = (published.get(head.slug) for head in heads)
    return (record_of(fact_check) for fact_check in stand if fact_check and not fact_check.withdrawn)


def _wanted(record: FactCheck, asked: Asked) -> bool:
    if asked.language and record.language and record.language.lower().split("-")[0] != asked.language:
        return False
    if asked.site and not _site(record).startswith(asked.site):
        return False
    return not asked.since or record.date[:10] >= asked.since.isoformat()


def _site(record: FactCheck) -> str:
    parts = urlsplit(record.url or settings.SITE_ADDRESS)
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path}"


def _claim(record: FactCheck) -> dict[str, Any]:
    review = {
        "publisher": {"name": record.publisher, "site": urlsplit(record.url).netloc},
        "url": record.url,
        "title": record.title,
        "reviewDate": f"{record.date[:10]}T00:00:00Z" if len(record.date) >= 10 else "",
        "textualRating": record.rating,
        "languageCode": record.language,
    }
    return {"text": record.claim, "claimReview": [{name: value for name, value in review.items() if value}]}


def _number(given: QueryDict, name: str, usual: int, most: int) -> int:
    text = given.get(name, "")
    if not text:
        return usual
    if not text.isdecimal() or not text.isascii() or int(text[:12]) > most:
        raise _Refused(f"{name} must be a whole number from 0 to {most} (got {text[:40]!r}).")
    return int(text)


def _token(start: int) -> str:
    return base64.urlsafe_b64encode(f"at:{start}".encode()).decode().rstrip("=")


def _start(token: str) -> int:
    try:
        mark, _colon, start = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode().partition(":")
    except (binascii.Error, ValueError) as error:
        raise _Refused("pageToken is none of this interface.") from error
    if mark != "at" or not start.isdecimal() or len(start) > 9:
        raise _Refused("pageToken is none of this interface.")
    return int(start)


def _failed(status: int, name: str, message: str) -> JsonResponse:
    return JsonResponse({"error": {"code": status, "message": message, "status": name}}, status=status)
