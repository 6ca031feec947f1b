"""``sangto claims``: what in a text can be checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from sangto.claims import ClassifiedStatement, Judgement, classify, find_statements
from sangto.records import Span
from sangto_cli import as_json
from sangto_cli.commands.redact import parse_lines
from sangto_cli.io import write_json, write_line
from sangto_cli.kinds import COLOURS
from sangto_cli.printing import printable
from sangto_cli.reading import read_bytes, read_text


def _statement(found: ClassifiedStatement) -> dict[str, Any]:
    judgement = found.judgement
    return {
        "span": list(found.span),
        "text": found.text,
        "kind": judgement.kind.value,
        "worthiness": judgement.worthiness,
        "reasons": as_json.reasons(cue.shift(found.span.start) for cue in judgement.reasons),
    }


def _whole(text: str, found: Sequence[ClassifiedStatement]) -> Judgement:
    """The text taken as one statement; not judged again where it is one."""
    one = len(found) == 1 and found[0].span == Span(0, len(text))
    return found[0].judgement if one else classify(text)


def _lines(file: str) -> Iterator[dict[str, Any]]:
    for line in parse_lines(read_bytes(file), "standard input" if file == "-" else file):
        found = find_statements(line.text)
        whole = _whole(line.text, found)
        yield {
            "id": line.id,
            "statements": [_statement(item) for item in found],
            "kind": whole.kind.value,
            "worthiness": whole.worthiness,
        }


def _show(found: ClassifiedStatement) -> None:
    """One statement for people: kind, worthiness, words, reasons below."""
    judgement = found.judgement
    kind = click.style(f"{judgement.kind.value:<10}", fg=COLOURS.get(judgement.kind), bold=True)
    worth = "    " if judgement.worthiness is None else f"{judgement.worthiness:.2f}"
    write_line(f"{kind} {worth}  {printable(' '.join(found.text.split()))}")
    reasons = "; ".join(f"{cue.name}: “{' '.join(cue.text.split())}”" for cue in judgement.reasons)
    if reasons:
        write_line(f"{'':17}{printable(reasons)}")


@click.command()
@click.argument("file", default="-", metavar="[FILE|-]")
@click.option("--jsonl", is_flag=True, help='Read lines {"id", "text"}, write lines with their statements.')
@click.option("--json", "json_", is_flag=True, help='Write one JSON object {"text", "statements"}.')
def command(file: str, jsonl: bool, json_: bool) -> None:
    """Say of each statement of a text what kind it is, and for facts how worth checking, with reasons.

    Kinds: fact, prediction, opinion, question, directive, personal, other. Only a fact can be checked; it has a
    worthiness from 0 to 1. Spans count characters of the text as given.

    \b
    Examples:
      echo "Rượu làm tăng nguy cơ ung thư gan." | sangto claims
      sangto claims message.txt --json
      sangto claims tips.jsonl --jsonl > claims.jsonl
    """
    if jsonl:
        for line in _lines(file):
            write_json(line)
        return
    text = read_text(file)
    found = find_statements(text)
    if json_:
        write_json({"text": text, "statements": [_statement(item) for item in found]})
        return
    for item in found:
        _show(item)
