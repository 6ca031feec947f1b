"""All fact-checks for those who work with them: a feed of ClaimReviews, lines of JSON, a table; and what is in them.

Everything is streamed: one fact-check in memory at a time. A desk reads all three, its own and those of others.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.caching import kept
from sangto_desk.factchecks import published
from sangto_desk.factchecks.published import Published
from sangto_desk.public.structured import LICENSE, claim_review, dump

COLUMNS = {
    "id": _("name of the fact-check: its address, which never changes"),
    "claim": _("the claim that was checked, in the words of the desk"),
    "title": _("headline of the fact-check"),
    "rating": _("rating as a word; empty for a withdrawn one"),
    "url": _("address of the page"),
    "publisher": _("name of the desk"),
    "date": _("day of the first publication, in UTC"),
    "language": _("vi or en"),
    "summary": _("the answer in a sentence; of a withdrawn one the reason"),
    "truth": _("what is true instead"),
    "topic": _("one of the topics of this site"),
    "modified": _("time of the present version"),
    "version": _("number of the present version, from 1"),
    "status": _("publication, correction or withdrawal"),
    "sha256": _("SHA-256 of the record that the public log has"),
}
_SECONDS = 300
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@kept()
def page(request: HttpRequest) -> HttpResponse:
    """The card of the data: what is in the files, under which licence, how it came about, what it cannot say."""
    context = {
        "columns": COLUMNS.items(),
        "license": LICENSE,
        "site": settings.SITE_ADDRESS,
        "feed": f"{settings.SITE_ADDRESS}{reverse('public:claim-reviews')}",
        "standing": sum(figure.count for figure in published.figures()),
        "last": next(iter(published.heads(limit=1)), None),
    }
    return render(request, "public/data.html", context)


@kept(_SECONDS)
def claim_reviews(request: HttpRequest) -> HttpResponseBase:
    """A feed in the shape of Data Commons: every fact-check that stands."""
    return _stream(_feed(), "application/json", "claimreview.json")


@kept(_SECONDS)
def lines(request: HttpRequest) -> HttpResponseBase:
    """A line of JSON for every fact-check, withdrawn ones too."""
    rows = (f"{dump(row_of(fact_check))}\n" for fact_check in published.everything())
    return _stream(rows, "application/jsonl", "bai-kiem-chung.jsonl")


@kept(_SECONDS)
def table(request: HttpRequest) -> HttpResponseBase:
    """A row for every fact-check, withdrawn ones too; UTF-8 with a mark at the beginning, so that Excel sees it."""
    return _stream(_table(), "text/csv; charset=utf-8", "bai-kiem-chung.csv")


def row_of(fact_check: Published) -> dict[str, Any]:
    """A fact-check in the columns of the files; the words of a withdrawn one are not repeated."""
    gone = fact_check.withdrawn
    address = published.address_of(fact_check.slug)
    return {
        "id": address,
        "claim": fact_check.claim.wording,
        "title": fact_check.title,
        "rating": "" if gone else fact_check.rating.word,
        "url": address,
        "publisher": fact_check.desk,
        "date": fact_check.published.date().isoformat(),
        "language": fact_check.language,
        "summary": fact_check.reason if gone else fact_check.summary,
        "truth": "" if gone else fact_check.truth,
        "topic": fact_check.claim.topic,
        "modified": fact_check.at.isoformat(),
        "version": fact_check.number,
        "status": fact_check.kind,
        "sha256": fact_check.sha256,
    }


def _feed() -> Iterator[str]:
    yield f'{{"@context":"https://schema.org","@type":"DataFeed","license":"{LICENSE}","dataFeedElement":['
    separator = "\n"
    for fact_check in published.everything():
        if not fact_check.withdrawn:
            review = claim_review(fact_check)
            yield separator + dump({"@type": "DataFeedItem", "url": review["url"], "item": [review]})
            separator = ",\n"
    yield "\n]}\n"


def _table() -> Iterator[str]:
    out = io.StringIO()
    writer = csv.writer(out)
    out.write("\ufeff")
    writer.writerow(COLUMNS)
    for fact_check in published.everything():
        writer.writerow([_safe(value) for value in row_of(fact_check).values()])
        yield out.getvalue()
        out.seek(0)
        out.truncate()
    yield out.getvalue()


def _safe(value: object) -> object:
    """A text that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _stream(pieces: Iterator[str], content_type: str, name: str) -> HttpResponseBase:
    response = StreamingHttpResponse((piece.encode() for piece in pieces), content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    response.headers["Link"] = f'<{LICENSE}>; rel="license"'
    return response
