"""The Data Commons feed of ClaimReviews, streamed: one element of ``dataFeedElement`` in memory at a time.

Order of steps: find the array of elements -> parse each by itself -> take the ClaimReviews out of it. After a
syntax error there is no telling where the next element begins, so reading stops there; anything wrong inside
an element leaves out that element only.
"""

from __future__ import annotations

from collections.abc import Iterator

from sangto.claimreview.build import build_fact_check, kind_of
from sangto.claimreview.json_stream import Element, JsonStream
from sangto.claimreview.jsonld import find_claim_reviews, nodes_by_id, raw_fields
from sangto.claimreview.problems import ProblemLog
from sangto.claimreview.source import ByteSource
from sangto.errors import InvalidRecord
from sangto.records import FactCheck

ELEMENTS_KEY = "dataFeedElement"


def read_feed(source: ByteSource, log: ProblemLog) -> Iterator[FactCheck]:
    """The fact-checks of a Data Commons feed, or of a JSON array of such elements or of ClaimReviews.

    Args:
        source: The file.
        log: Takes the problems.
    """
    try:
        for element in JsonStream(source.chunk).elements(ELEMENTS_KEY):
            yield from _element(element, source.name, log)
    except InvalidRecord as problem:
        if problem.where:
            raise
        log.skip(source.name, f"{problem.message}; what follows is not read")


def _element(element: Element, name: str, log: ProblemLog) -> Iterator[FactCheck]:
    where = f"{name}, element {element.number}"
    value = element.value
    if element.fault or not isinstance(value, dict):
        log.skip(where, element.fault or f"a feed element must be an object, not {kind_of(value)}")
        return
    reviews = list(find_claim_reviews(value))
    nodes = nodes_by_id(value) if reviews else {}
    for review in reviews:
        raw = raw_fields(review, nodes, page=value.get("url"))
        try:
            yield build_fact_check(raw, log.warner(where))
        except InvalidRecord as problem:
            log.skip(where, problem.message)
    if not reviews:
        log.warn(where, "it has no ClaimReview")
