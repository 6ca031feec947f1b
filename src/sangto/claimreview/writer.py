"""Fact-checks -> ClaimReview for one page, or a feed of them in the shape of Data Commons.

Properties follow schema.org and what Google asks of ClaimReview. Who said the claim is never written: the
reviewed Claim has a name and no author. Text that is read back by `open_reader` gives the same fact-check.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sangto.claimreview.build import is_web_address
from sangto.claimreview.jsonld import OWN_PROPERTY_ID, has_entity
from sangto.claimreview.problems import quote
from sangto.errors import InvalidRecord
from sangto.records import FactCheck, Source

_CONTEXT = "https://schema.org"
_Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the fact-checks: an organisation.

    Attributes:
        name: As shown to readers; never empty.
        url: Address of its home page, or empty.
        logo: Address of its logo, or empty.
    """

    name: str
    url: str = ""
    logo: str = ""


def write_claim_review(fact_check: FactCheck, *, page_url: str, publisher: Publisher | str) -> str:
    """The ClaimReview of one page, as JSON that may stand in an HTML script element as it is.

    Args:
        fact_check: Needs a rating.
        page_url: Public address of the page that shows the fact-check.
        publisher: Who publishes it; a text is taken as the name.

    Returns:
        JSON-LD text with ``<``, ``>`` and ``&`` escaped.

    Raises:
        InvalidRecord: The rating, the address or the publisher's name is missing; Google requires them.
    """
    organisation = publisher if isinstance(publisher, Publisher) else Publisher(publisher)
    _require(fact_check, "a rating", fact_check.rating)
    _require(fact_check, "a publisher", organisation.name)
    if not is_web_address(page_url):
        raise InvalidRecord(f"Fact-check {quote(fact_check.id)} needs an http address, not {quote(page_url)}.")
    return _dump({"@context": _CONTEXT} | _claim_review(fact_check, page_url, organisation))


def write_feed(fact_checks: Iterable[FactCheck]) -> Iterator[str]:
    """A feed of fact-checks, each with its own address and publisher, in pieces of JSON text to write one by
    one.

    Empty fields are left out; nothing is required of a fact-check, since a feed may hold other people's.
    """
    yield f'{{"@context":"{_CONTEXT}","@type":"DataFeed","dataFeedElement":['
    separator = "\n"
    for fact_check in fact_checks:
        review = _claim_review(fact_check, fact_check.url, Publisher(fact_check.publisher))
        yield separator + _dump(_filled({"@type": "DataFeedItem", "url": fact_check.url, "item": [review]}))
        separator = ",\n"
    yield "\n]}\n"


def _claim_review(fact_check: FactCheck, url: str, publisher: Publisher) -> _Json:
    return _filled(
        {
            "@type": "ClaimReview",
            "identifier": {
                "@type": "PropertyValue",
                "propertyID": OWN_PROPERTY_ID,
                "value": _escaped(fact_check.id),
            },
            "url": _escaped(url),
            "claimReviewed": _escaped(fact_check.claim),
            "headline": _escaped(fact_check.title),
            "datePublished": fact_check.date,
            "inLanguage": fact_check.language,
            "author": _organisation(publisher),
            "itemReviewed": {"@type": "Claim", "name": _escaped(fact_check.claim)},
            "reviewRating": _typed("Rating", alternateName=_escaped(fact_check.rating)),
            "abstract": _escaped(fact_check.summary),
            "citation": [_citation(source) for source in fact_check.sources],
        }
    )


def _organisation(publisher: Publisher) -> _Json:
    return _typed("Organization", name=_escaped(publisher.name), url=publisher.url, logo=publisher.logo)


def _citation(source: Source) -> _Json:
    publisher = _typed("Organization", name=_escaped(source.publisher))
    return _typed(
        "CreativeWork",
        name=_escaped(source.title),
        url=_escaped(source.url),
        publisher=publisher,
        datePublished=source.date,
    )


def _typed(kind: str, **properties: object) -> _Json:
    """An object of a schema.org type with the properties that say something; empty if none does."""
    filled = _filled(properties)
    return {"@type": kind} | filled if filled else {}


def _filled(properties: _Json) -> _Json:
    return {key: value for key, value in properties.items() if value not in ("", [], {})}


def _escaped(text: str) -> str:
    """The text, safe from readers that decode HTML entities: one that is written out survives them."""
    return text.replace("&", "&amp;") if has_entity(text) else text


def _dump(value: _Json) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _require(fact_check: FactCheck, what: str, value: str) -> None:
    if not value.strip():
        raise InvalidRecord(f"Fact-check {quote(fact_check.id)} needs {what}.")
