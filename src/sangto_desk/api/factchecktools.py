"""``/v1alpha1/claims:search``: what the Fact Check Tools API answers, so that its clients read this desk unchanged.

Order of steps: read the parameters and refuse what cannot be. With words: the nearest fact-checks of the index, the
desk's own and those taken over from others; of these the ones of the language, age and publisher; then the page that
was asked for. With a publisher alone: the desk's own, the newest first, page by page to the last. Who made a claim is
told where the desk names a public body, a company, a publication, a product or somebody in office. Errors have the
shape of Google's interfaces.
"""

from __future__ import annotations

import base64
import binascii
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
from sangto_desk.factchecks.indexing import own_of, record_of
from sangto_desk.factchecks.published import Published
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
    claims, more = _near(asked) if asked.query else _own(asked)
    answer: dict[str, Any] = {"claims": claims} if claims else {}
    if more:
        answer["nextPageToken"] = _token(asked.start + asked.size)
    response = JsonResponse(answer, json_dumps_params={"ensure_ascii": False})
    response.headers["Cache-Control"] = "public, max-age=60"
    return response


def _near(asked: Asked) -> tuple[list[dict[str, Any]], bool]:
    """The page of what comes near the words, and whether more follows."""
    every = (match.record for match in matcher().search(asked.query, MOST_FOUND))
    found = [record for record in every if _wanted(record, asked)]
    end = asked.start + asked.size
    rows = found[asked.start : end]
    own = own_of(rows)
    standing = (row for row in rows if row.id not in own or not own[row.id].withdrawn)
    return [_claim(row, own.get(row.id)) for row in standing], end < len(found)


def _own(asked: Asked) -> tuple[list[dict[str, Any]], bool]:
    """The page of the desk's own fact-checks, if it is the publisher that was asked for, and whether more follows."""
    if not f"{_place(settings.SITE_ADDRESS)}{published.path_of('')}".startswith(asked.site):
        return [], False
    found = published.newest(language=asked.language, since=asked.since, start=asked.start, limit=asked.size + 1)
    return [_claim(record_of(one), one) for one in found[: asked.size] if not one.withdrawn], len(found) > asked.size


def _wanted(record: FactCheck, asked: Asked) -> bool:
    if asked.language and record.language and record.language.lower().split("-")[0] != asked.language:
        return False
    if asked.site and not _site(record).startswith(asked.site):
        return False
    return not asked.since or record.date[:10] >= asked.since.isoformat()


def _site(record: FactCheck) -> str:
    return _place(record.url or settings.SITE_ADDRESS)


def _place(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path}"


def _claim(record: FactCheck, own: Published | None) -> dict[str, Any]:
    """A claim with its review: one of the desk's own as it stands now, which the index follows a moment later."""
    if own is not None:
        record = record_of(own)
    review = {
        "publisher": {"name": record.publisher, "site": urlsplit(record.url).netloc},
        "url": record.url,
        "title": record.title,
        "reviewDate": _moment(record.date),
        "textualRating": record.rating,
        "languageCode": record.language,
    }
    claim = {
        "text": record.claim,
        "claimant": own.claim.claimant.name if own and own.claim.claimant else "",
        "claimDate": _moment(own.claim.seen_on) if own else "",
        "claimReview": [{name: value for name, value in review.items() if value}],
    }
    return {name: value for name, value in claim.items() if value}


def _moment(day: str) -> str:
    return f"{day[:10]}T00:00:00Z" if len(day) >= 10 else ""


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
