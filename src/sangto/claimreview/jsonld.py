"""ClaimReview objects inside JSON-LD, wherever publishers put them.

Order of steps: walk the whole value and take every object that is a ClaimReview -> read its fields in each of
the shapes found in the wild -> decode HTML entities that a publisher's system left in the text. Persons to
whom a claim is attributed are not read.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping

from sangto.claimreview.build import RawFields

OWN_PROPERTY_ID = "sangto"
"""`propertyID` of the identifier that Sáng Tỏ writes; other people's identifiers are not unique enough to
keep.
"""

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LAST_WORD = re.compile("[/#:]")
_MANY = (list, tuple)

Node = Mapping[str, object]


def find_claim_reviews(value: object) -> Iterator[Node]:
    """Every ClaimReview within a JSON value, in the order of the text, however deep."""
    return filter(is_claim_review, _objects(value))


def is_claim_review(node: Node) -> bool:
    """Whether an object is a ClaimReview, by its type or, where it has none, by its fields."""
    types = _types(node)
    return "ClaimReview" in types or (not types and "claimReviewed" in node)


def nodes_by_id(value: object) -> dict[str, Node]:
    """The objects that have an ``@id`` and more besides, for references within a document."""
    found: dict[str, Node] = {}
    for node in _objects(value):
        name = node.get("@id")
        if isinstance(name, str) and len(node) > 1:
            found.setdefault(name, node)
    return found


def raw_fields(review: Node, nodes: Mapping[str, Node], *, page: object = None) -> RawFields:
    """The values that a ClaimReview gives, one for each field of a fact-check.

    Args:
        review: The ClaimReview.
        nodes: Objects that it may refer to by ``@id``.
        page: Address of the page it stands on, used where it gives none.
    """
    return RawFields(
        id=_own_identifier(review.get("identifier")),
        claim=_claim(review),
        title=_first(review, "headline", "name"),
        rating=_rating(review.get("reviewRating"), nodes),
        url=_url(review) or page,
        publisher=_publisher(review, nodes),
        date=_one(_first(review, "datePublished", "dateCreated")),
        language=_language(review.get("inLanguage")),
        summary=_first(review, "abstract", "description", "reviewBody"),
        sources=[_source(each) for each in _list(review.get("citation"))],
    )


def unescape(text: str) -> str:
    """The text with its HTML entities decoded; an ampersand that begins none stays."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text)


def has_entity(text: str) -> bool:
    """Whether `unescape` would change the text."""
    return _ENTITY.search(text) is not None


def _objects(value: object) -> Iterator[Node]:
    """Every object within a JSON value, outer before inner; without recursion, since nesting may be deep."""
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            yield here
            waiting.extend([each for each in reversed(here.values()) if isinstance(each, dict | list)])
        elif isinstance(here, list):
            waiting.extend(reversed(here))


def _types(node: Node) -> set[str]:
    given = node.get("@type")
    if isinstance(given, str):
        return {_LAST_WORD.split(given)[-1]}
    return {_LAST_WORD.split(name)[-1] for name in _list(given) if isinstance(name, str)}


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, _MANY) else [] if value is None else [value]


def _plain(value: object) -> object:
    return unescape(value) if isinstance(value, str) else value


def _is_filled(value: object) -> bool:
    return value is not None and not (isinstance(value, str) and not value.strip()) and value != []


def _one(value: object) -> object:
    """The value, or the first that says something of a list of values; language-tagged text as its text."""
    for each in _list(value):
        inner = each.get("@value") if isinstance(each, dict) and "@value" in each else each
        if _is_filled(inner):
            return _plain(inner)
    return None


def _first(node: Node, *keys: str) -> object:
    for key in keys:
        value = _one(node.get(key))
        if _is_filled(value):
            return value
    return None


def _claim(review: Node) -> object:
    """`claimReviewed`, else the text of the Claim that is reviewed (the name of a speech or page is not a
    claim).
    """
    given = review.get("claimReviewed")
    if _is_filled(_one(given)):
        return given if len(_list(given)) > 1 else _one(given)
    for item in _list(review.get("itemReviewed")):
        if isinstance(item, dict) and "Claim" in _types(item):
            return _first(item, "text", "name", "headline")
        if isinstance(item, str) and " " in item.strip():
            return _plain(item)
    return given


def _rating(value: object, nodes: Mapping[str, Node]) -> object:
    for each in _list(value):
        if not isinstance(each, dict):
            if _is_filled(each):
                return _plain(each)
            continue
        rating = _resolve(each, nodes)
        words = _first(rating, "alternateName", "name")
        if _is_filled(words):
            return words
        number, best = _one(rating.get("ratingValue")), _one(rating.get("bestRating"))
        if isinstance(number, int | float | str):
            return f"{number}/{best}" if isinstance(best, int | float | str) else str(number)
    return None


def _url(review: Node) -> object:
    for key in ("url", "mainEntityOfPage", "@id"):
        for each in _list(review.get(key)):
            address = (each.get("url") or each.get("@id")) if isinstance(each, dict) else each
            if isinstance(address, str) and address.strip() and (key == "url" or address.startswith("http")):
                return unescape(address)
    return None


def _publisher(review: Node, nodes: Mapping[str, Node]) -> object:
    """The organisation among the authors, else the publisher, else the first author of all."""
    authors = [_resolve(each, nodes) for each in _list(review.get("author"))]
    publishers = [_resolve(each, nodes) for each in _list(review.get("publisher"))]
    organisations = [each for each in authors if _types(each) - {"Person"}]
    for each in (*organisations, *publishers, *authors):
        name = _first(each, "name", "legalName", "alternateName")
        if _is_filled(name):
            return name
    return None


def _resolve(value: object, nodes: Mapping[str, Node]) -> Node:
    if isinstance(value, str):
        return nodes.get(value) or {"name": value}
    if not isinstance(value, dict):
        return {}
    name = value.get("@id")
    return nodes.get(name, value) if isinstance(name, str) and len(value) == 1 else value


def _language(value: object) -> object:
    for each in _list(value):
        return _first(each, "alternateName", "identifier", "name") if isinstance(each, dict) else _plain(each)
    return None


def _own_identifier(value: object) -> object:
    for each in _list(value):
        if isinstance(each, dict) and each.get("propertyID") == OWN_PROPERTY_ID:
            return _one(each.get("value"))
    return None


def _source(value: object) -> object:
    if not isinstance(value, dict):
        return _plain(value)
    publisher = _one(value.get("publisher"))
    return {
        "title": _first(value, "name", "headline"),
        "url": _one(value.get("url")),
        "publisher": _first(publisher, "name") if isinstance(publisher, dict) else publisher,
        "date": _one(value.get("datePublished")),
    }
