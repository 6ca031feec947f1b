"""Answers of the Google Fact Check Tools API (``claims:search``), one in a file or one a line.

Every field of an answer is optional, and ``{}`` is an answer that found nothing. Who a claim is attributed to
(``claimant``) is not read.
"""

from __future__ import annotations

from collections.abc import Iterator

from sangto.claimreview.build import RawFields, build_fact_check, kind_of
from sangto.claimreview.encoding import Line, decode, text_lines
from sangto.claimreview.json_text import parse_json
from sangto.claimreview.problems import ProblemLog, quote
from sangto.claimreview.source import ByteSource
from sangto.errors import InvalidRecord
from sangto.records import FactCheck


def read_answers(source: ByteSource, log: ProblemLog) -> Iterator[FactCheck]:
    """The fact-checks of one answer, or of one answer a line.

    Args:
        source: The file.
        log: Takes the problems.

    Raises:
        InputTooLarge: A single answer is too large to be read whole.
        UnreadableText: No known encoding explains the bytes.
    """
    if not _is_one_a_line(source.head()):
        yield from _answers(decode(source.read_all()), 1, source.name, log)
        return
    for line in text_lines(source):
        if line.fault or line.text.strip():
            yield from _line(line, source.name, log)


def _is_one_a_line(head: bytes) -> bool:
    """Whether the first line that is not empty is JSON by itself, or too long to say."""
    lines = head.lstrip().split(b"\n", 1)
    if len(lines) == 1:
        return True
    try:
        parse_json(lines[0].decode("utf-8", "replace"))
    except InvalidRecord:
        return False
    return True


def _line(line: Line, name: str, log: ProblemLog) -> Iterator[FactCheck]:
    if line.fault:
        log.skip(f"{name}, line {line.number}", line.fault)
    else:
        yield from _answers(line.text, line.number, name, log)


def _answers(text: str, first_line: int, name: str, log: ProblemLog) -> Iterator[FactCheck]:
    where = f"{name}, line {first_line}"
    try:
        value = parse_json(text, first_line=first_line) if text.strip() else {}
    except InvalidRecord as problem:
        log.skip(where, problem.message)
        return
    claims = [claim for answer in _list(value) for claim in _claims(answer, where, log)]
    for number, claim in enumerate(claims, 1):
        yield from _reviews(claim, f"{where}, claim {number}", log)


def _claims(answer: object, where: str, log: ProblemLog) -> list[object]:
    if not isinstance(answer, dict):
        log.skip(where, f"an answer must be an object, not {kind_of(answer)}")
        return []
    error = answer.get("error")
    if isinstance(error, dict):
        log.skip(
            where,
            f"the service answered with an error: {quote(str(error.get('message', 'none given')), 200)}",
        )
        return []
    if "claims" not in answer and "claimReview" in answer:
        return [answer]
    by_image = [each.get("claim") for each in _list(answer.get("results")) if isinstance(each, dict)]
    return _list(answer.get("claims")) + by_image


def _reviews(claim: object, where: str, log: ProblemLog) -> Iterator[FactCheck]:
    if not isinstance(claim, dict):
        log.skip(where, f"a claim must be an object, not {kind_of(claim)}")
        return
    reviews = _list(claim.get("claimReview"))
    if not reviews:
        log.warn(where, "it has no claimReview")
    for review in reviews:
        try:
            yield build_fact_check(_raw(claim.get("text"), review), log.warner(where))
        except InvalidRecord as problem:
            log.skip(where, problem.message)


def _raw(claim: object, review: object) -> RawFields:
    if not isinstance(review, dict):
        raise InvalidRecord(f"a claimReview must be an object, not {kind_of(review)}")
    publisher = review.get("publisher")
    if isinstance(publisher, dict):
        publisher = publisher.get("name") or publisher.get("site")
    return RawFields(
        claim=claim,
        title=review.get("title"),
        rating=review.get("textualRating"),
        url=review.get("url"),
        publisher=publisher,
        date=review.get("reviewDate"),
        language=review.get("languageCode"),
    )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]
