"""Answers and matches as plain values for JSON, in the shapes that the documentation promises."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sangto.records import Answer, CheckedStatement, Conflict, Cue, FactCheck, Match, Mention, PersonalData


def mention(value: Mention) -> dict[str, Any]:
    """A mention; its span counts in the text it was found in."""
    return {"text": value.text, "value": value.value, "span": list(value.span)}


def conflict(value: Conflict) -> dict[str, Any]:
    """A conflict with both its mentions."""
    return {"kind": value.kind, "query": mention(value.query), "record": mention(value.record)}


def source(record: FactCheck) -> dict[str, Any]:
    """A fact-check of the same claim, folded into an answer."""
    names = ("id", "claim", "title", "rating", "url", "publisher", "date")
    return {name: getattr(record, name) for name in names}


def match(value: Match) -> dict[str, Any]:
    """A match with its record, reasons and conflicts."""
    return {
        **source(value.record),
        "summary": value.record.summary,
        "evidence": [{"title": s.title, "url": s.url, "publisher": s.publisher} for s in value.record.sources],
        "probability": round(value.probability, 4),
        "similarity": round(value.similarity, 4),
        "features": {name: round(number, 4) for name, number in value.features.items()},
        "spans": {"query": [list(s) for s in value.query_spans], "record": [list(s) for s in value.record_spans]},
        "conflicts": [conflict(c) for c in value.conflicts],
        "sources": [source(record) for record in value.sources],
    }


def reasons(cues: Iterable[Cue]) -> list[dict[str, Any]]:
    """The cues that speak for the kind of a statement."""
    return [{"cue": cue.name, "span": list(cue.span), "text": cue.text} for cue in cues]


def found(data: Iterable[PersonalData]) -> list[dict[str, Any]]:
    """Kinds and places of personal data; never what stands there."""
    return [{"kind": item.kind.value, "span": list(item.span)} for item in data]


def statement(checked: CheckedStatement) -> dict[str, Any]:
    """A statement with its matches and its kind."""
    return {
        "span": list(checked.statement.span),
        "text": checked.statement.text,
        "matches": [match(m) for m in checked.matches],
        "kind": checked.kind.value,
        "worthiness": checked.worthiness,
        "reasons": reasons(checked.reasons),
    }


def answer(value: Answer) -> dict[str, Any]:
    """A whole answer."""
    return {
        "text": value.text,
        "language": value.language,
        "statements": [statement(checked) for checked in value.statements],
        "found": found(value.found),
    }
