"""Fact-checks for machines: ClaimReview as schema.org and Google have it, for one page or for feeds.

What the engine writes of a fact-check (`sangto.claimreview`) is the beginning; added is what only a desk knows: when it
was corrected and why, the place of the rating on its scale, where the claim stands in public. No private person is
named: a claimant is a body, a company, a publication, a product, or somebody in office.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from sangto.claimreview import Publisher, write_claim_review
from sangto_desk.claims.kinds import ClaimantType
from sangto_desk.factchecks import published
from sangto_desk.factchecks.indexing import record_of
from sangto_desk.factchecks.published import Head, Published, PublishedRating

LICENSE = "https://creativecommons.org/licenses/by/4.0/"


def claim_review(fact_check: Published, versions: list[Head] | None = None) -> dict[str, Any]:
    """The ClaimReview of a fact-check that was not withdrawn.

    Args:
        fact_check: Its current version.
        versions: All its versions; asked for if they are not given and there is more than one.
    """
    address = published.address_of(fact_check.slug)
    # The address is its name elsewhere: slugs of two desks may be the same.
    record = replace(record_of(fact_check), id=address, date=fact_check.published.date().isoformat())
    publisher = Publisher(fact_check.desk, f"{settings.SITE_ADDRESS}/")
    review: dict[str, Any] = json.loads(write_claim_review(record, page_url=address, publisher=publisher))
    review["author"] |= {"correctionsPolicy": f"{settings.SITE_ADDRESS}{reverse('public:about')}#dinh-chinh"}
    review["publisher"] = review["author"]
    review["datePublished"] = fact_check.published.isoformat()
    review["dateModified"] = fact_check.at.isoformat()
    review["itemReviewed"] |= _claim(fact_check)
    review["reviewRating"] = _rating(fact_check.rating)
    review["license"] = review["sdLicense"] = LICENSE
    review["sdPublisher"] = {"@type": "Organization", "name": fact_check.desk, "url": f"{settings.SITE_ADDRESS}/"}
    if fact_check.number > 1:
        known = published.versions(fact_check.slug) if versions is None else versions
        review["correction"] = [
            {"@type": "CorrectionComment", "text": one.reason, "datePublished": one.at.isoformat()}
            for one in known
            if one.reason
        ]
    return review


def claim_review_script(fact_check: Published) -> SafeString:
    """The ClaimReview as it may stand in a script element of a page."""
    return mark_safe(dump(claim_review(fact_check)))


def dump(value: Any) -> str:
    """JSON that no reader of HTML can take for a tag."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _claim(fact_check: Published) -> dict[str, Any]:
    claim = fact_check.claim
    known: dict[str, Any] = {}
    if claim.seen_on:
        known["datePublished"] = claim.seen_on
    if claim.appearance:
        place = {"@type": "CreativeWork", "url": claim.appearance}
        known |= {"firstAppearance": place, "appearance": [place]}
    if claim.claimant:
        named = claim.claimant
        if named.type == ClaimantType.OFFICE_HOLDER:
            known["author"] = {"@type": "Person", "name": named.name, "jobTitle": named.office}
        else:
            known["author"] = {"@type": "Organization", "name": named.name}
    return known


def _rating(rating: PublishedRating) -> dict[str, Any]:
    scale = {"ratingValue": rating.value, "bestRating": rating.best, "worstRating": rating.worst}
    return {
        "@type": "Rating",
        "alternateName": rating.word,
        "name": rating.word,
        **(scale if rating.value is not None else {}),
    }
