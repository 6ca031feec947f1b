"""Passages of a library beside what was asked: for programs and for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from sangto.evidence import Comparison, Evidence, Finding, Library, OnnxEntailment, Part
from sangto.records import CheckedStatement, Kind
from sangto_cli.labels import Labels
from sangto_cli.printing import one_line, printable

OF_STATEMENT = 3  # passages that are shown of a statement
LEAST_COVERAGE = 0.3  # share of a statement that a passage must speak of to be shown with it
_SIGNS = {"agrees": "=", "conflicts": "≠", "silent": "?"}
_COLOURS = {"agrees": "green", "conflicts": "yellow", "silent": None}
_FIELDS = ("id", "title", "publisher", "date", "url")


entailment_option = click.option(
    "--entailment",
    "entailment_folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Add the opinion of a cross-encoder of your own: folder with model.onnx, tokenizer.json, config.json.",
)


def load_entailment(folder: Path | None) -> OnnxEntailment | None:
    """The model in a folder, or None if none is named.

    Raises:
        InputError: It cannot be used, or the packages of ``sangto[semantic]`` are not installed.
    """
    return OnnxEntailment(folder) if folder else None


def _part(part: Part) -> dict[str, Any]:
    return {"text": part.text, "span": list(part.span)}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "aspect": finding.aspect,
        "relation": finding.relation,
        "claim": _part(finding.claim),
        "passage": _part(finding.passage),
    }


def comparison_as_json(comparison: Comparison) -> dict[str, Any]:
    """A comparison for programs. Where a side says nothing its text is empty and its span is [0, 0]."""
    value = {
        "stance": comparison.stance,
        "probability": round(comparison.probability, 4),
        "findings": [_finding(finding) for finding in comparison.findings],
    }
    if comparison.suggestion is not None:
        value["suggestion"] = comparison.suggestion._asdict()
    return value


def comparison_as_lines(comparison: Comparison) -> Iterator[str]:
    """A comparison for people."""
    yield f"{comparison.stance} ({comparison.probability:.2f})"
    if comparison.suggestion is not None:
        stance, probability, by = comparison.suggestion
        yield f"  {by} suggests: {stance} ({probability:.2f})"
    for finding in comparison.findings:
        ours, theirs = (one_line(printable(part.text)) or "–" for part in (finding.claim, finding.passage))
        yield f"  {_SIGNS[finding.relation]} {finding.aspect}: {ours} | {theirs}"


def evidence_as_json(found: Evidence) -> dict[str, Any]:
    """A passage with its document and comparison."""
    return {
        "document": {field: getattr(found.document, field) for field in _FIELDS},
        "text": found.passage.text,
        "span": list(found.passage.span),
        "score": round(found.score, 6),
        **comparison_as_json(found.comparison),
    }


def about(found: Evidence) -> str:
    """Title, publisher, date and address of a passage's document, as far as they are known."""
    return ", ".join(printable(value) for field in _FIELDS[1:] if (value := getattr(found.document, field)))


def of_statement(library: Library, checked: CheckedStatement) -> list[Evidence]:
    """The best passages for a statement that can be checked; none for other kinds of statements."""
    if checked.kind is not Kind.FACT:
        return []
    found = library.find(checked.statement.text, OF_STATEMENT)
    return [one for one in found if one.comparison.features.get("coverage", 0.0) >= LEAST_COVERAGE]


def statement_lines(found: Sequence[Evidence], labels: Labels) -> Iterator[str]:
    """The passages of a statement for people: whose they are, what they say, what agrees and what conflicts."""
    for one in found:
        stance = labels.stances[one.comparison.stance]
        head = f"{labels.passage} ({stance}, {one.comparison.probability * 100:.0f} %): {one_line(about(one))}"
        yield f"    {click.style(head, bold=True)}"
        yield f"      “{one_line(printable(one.passage.text))}”"
        for finding in one.comparison.findings:
            if finding.relation != "silent":
                ours, theirs = (one_line(printable(part.text)) or "–" for part in (finding.claim, finding.passage))
                line = f"{_SIGNS[finding.relation]} {labels.aspects[finding.aspect]}: “{ours}” ↔ “{theirs}”"
                yield f"      {click.style(line, fg=_COLOURS[finding.relation])}"
