"""How many of the conflicts shown beside newspaper articles are right, as read one by one.

The labels (``data/conflict_readings.jsonl``) hold ids, spans and exchanges, as `quality.conflict_draws` wrote them, and
``right``. Steps: make the claims and passages again from the articles; ask which of those conflicts are still shown,
between the same mentions and of whatever aspect (a name that is read as a place now is the same conflict); count,
apart, what was read once, after the rules were done (``round`` "report"), and what before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from quality.loaders import Article, Data, own_rows
from quality.metrics import wilson
from quality.report import ENGINE, Figure, Row, Table, progress
from sangto.evidence import ASPECTS, compare
from sangto.records import Span

FILE = "conflict_readings.jsonl"


class Reading(NamedTuple):
    """A conflict that was read: in which round, whether in a claim with an exchange, whether right, and still shown."""

    aspect: str
    round: str
    exchanged: bool
    right: bool
    shown: bool


def claim_of(row: Mapping[str, Any], articles: Mapping[str, Article]) -> str:
    """The claim of a label, made again from its article."""
    article, part, start, end = row["claim"]
    text = str(getattr(articles[article], part))[start:end]
    if row["exchange"]:
        _, start, end, instead = row["exchange"]
        text = text[:start] + instead + text[end:]
    return text


def readings(data: Data) -> list[Reading]:
    """All labels, each with whether its conflict is still shown."""
    articles = {article.id: article for article in data.articles()}
    shown: dict[tuple[str, str], list[tuple[Span, Span]]] = {}
    found = []
    for row in progress(own_rows(FILE), "readings"):
        name, start, end = row["passage"]
        pair = claim_of(row, articles), articles[name].body[start:end]
        if pair not in shown:
            shown[pair] = [
                (finding.claim.span, finding.passage.span)
                for finding in compare(*pair, searched=True).findings
                if finding.relation == "conflicts"
            ]
        mentions = Span(*row["ours"]), Span(*row["theirs"])
        still = any(all(map(_touch, mentions, spans)) for spans in shown[pair])
        found.append(Reading(row["aspect"], row["round"], bool(row["exchange"]), row["right"], still))
    return found


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def table(data: Data) -> Table:
    """Precision of what was drawn after the rules were done, by aspect and by claim; and what is left of all labels."""
    read = readings(data)
    rows = []
    for aspect in ASPECTS:
        for title, exchanged in (("one thing exchanged", True), ("as written", False)):
            chosen = [one for one in read if one.aspect == aspect and one.exchanged == exchanged]
            if chosen:
                rows.append(Row(f"{ENGINE}, {aspect}, {title}", tuple(_figures(chosen))))
    columns = ("precision", "2.5 %", "97.5 %", "read", "right", "all read", "of them shown", "shown and right")
    return Table("Conflicts shown beside newspaper articles, read once", columns, tuple(rows))


def _figures(read: Sequence[Reading]) -> list[Figure]:
    report = [one for one in read if one.round == "report"]
    right = sum(one.right for one in report)
    shown = [one for one in read if one.shown]
    precision: tuple[Figure, ...] = wilson(right, len(report)) if report else (None, None, None)
    return [*precision, len(report), right, len(read), len(shown), sum(one.right for one in shown)]
