"""ClaimReview as publishers put it on the web: a JSON-LD file, or an HTML page with JSON-LD scripts."""

from __future__ import annotations

from collections.abc import Iterator

from sangto.claimreview.build import build_fact_check
from sangto.claimreview.encoding import decode
from sangto.claimreview.json_text import parse_json
from sangto.claimreview.jsonld import find_claim_reviews, nodes_by_id, raw_fields
from sangto.claimreview.page import Block, Page, read_page
from sangto.claimreview.problems import ProblemLog
from sangto.claimreview.source import ByteSource
from sangto.errors import InvalidRecord
from sangto.records import FactCheck


def read_claim_reviews(source: ByteSource, log: ProblemLog) -> Iterator[FactCheck]:
    """The fact-checks of one JSON-LD file or HTML page; one that stands there twice is given once.

    Args:
        source: The file.
        log: Takes the problems; a file without any ClaimReview is one.

    Raises:
        InputTooLarge: The file is too large to be read whole.
        UnreadableText: No known encoding explains the bytes.
    """
    text = decode(source.read_all())
    is_html = text.lstrip().startswith("<")
    page = read_page(text) if is_html else Page(tuple(Block(each, 1) for each in [text] if each.strip()), "")
    values = list(_values(page, source.name, log))
    problems_before = log.skipped
    seen: set[FactCheck] = set()
    for where, value in values:
        for fact_check in _fact_checks(value, page.address, where, log):
            if fact_check not in seen:
                seen.add(fact_check)
                yield fact_check
    if not seen and log.skipped == problems_before and len(values) == len(page.blocks):
        log.skip(source.name, "there is no ClaimReview in JSON-LD")


def _values(page: Page, name: str, log: ProblemLog) -> Iterator[tuple[str, object]]:
    """The value of each block that is JSON, with its place."""
    for block in page.blocks:
        lines = len(block.text) - len(block.text.lstrip())
        where = f"{name}, line {block.line + block.text.count(chr(10), 0, lines)}"
        try:
            yield where, parse_json(block.text, first_line=block.line)
        except InvalidRecord as problem:
            log.skip(where, problem.message)


def _fact_checks(value: object, address: str, where: str, log: ProblemLog) -> Iterator[FactCheck]:
    nodes = nodes_by_id(value)
    for number, review in enumerate(find_claim_reviews(value), 1):
        place = f"{where}, ClaimReview {number}"
        try:
            raw = raw_fields(review, nodes, page=address or None)
            yield build_fact_check(raw, log.warner(place))
        except InvalidRecord as problem:
            log.skip(place, problem.message)
