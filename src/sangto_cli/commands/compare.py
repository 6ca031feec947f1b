"""``sangto compare``: a claim beside a passage of a source."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click

from sangto.errors import EmptyInput, InputError, InvalidRecord
from sangto.evidence import compare
from sangto_cli.io import write_json, write_line
from sangto_cli.passages import comparison_as_json, comparison_as_lines, entailment_option, load_entailment
from sangto_cli.reading import read_bytes

_HINT = 'Give lines like {"id": "1", "claim": "…", "passage": "…"}.'


class Line(NamedTuple):
    """One line of the input: its id, and the texts that were asked for."""

    id: str | int
    texts: tuple[str, ...]


def parse_lines(data: bytes, name: str, fields: tuple[tuple[str, ...], ...], hint: str) -> Iterator[Line]:
    """Lines of a JSON Lines file, one by one.

    Args:
        data: The file.
        name: What it is called in messages.
        fields: For each text the names under which it may stand; the first one counts in messages.
        hint: What a line should look like.

    Raises:
        InvalidRecord: A line is not an object with an id and these texts; names the line.
        EmptyInput: There are none.
    """
    empty = True
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            empty = False
            yield _parse(line, f"{name}, line {number}", fields, hint)
    if empty:
        raise EmptyInput(f"{name} holds no lines.", hint=hint)


def _parse(line: bytes, where: str, fields: tuple[tuple[str, ...], ...], hint: str) -> Line:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InvalidRecord(f"{where}: not JSON in UTF-8.", where=where, hint=hint) from error
    if not isinstance(value, dict):
        raise InvalidRecord(f"{where}: an object is needed (got {type(value).__name__}).", where=where, hint=hint)
    identifier = value.get("id", value.get("query"))
    texts: list[Any] = [next((value[name] for name in names if name in value), None) for names in fields]
    if not isinstance(identifier, str | int) or isinstance(identifier, bool):
        raise InvalidRecord(f"{where}: 'id' must be text or a number.", where=where, hint=hint)
    for names, text in zip(fields, texts, strict=True):
        if not isinstance(text, str):
            raise InvalidRecord(f"{where}: {names[0]!r} must be text.", where=where, hint=hint)
    return Line(identifier, tuple(texts))


@click.command()
@click.argument("file", default="-", metavar="[FILE|-]")
@click.option("--jsonl", is_flag=True, help='Read lines {"id", "claim", "passage"}, write a line for each.')
@click.option("--claim", help="A claim, to be compared with --passage.")
@click.option("--passage", help="A passage of a source.")
@click.option("--json", "json_", is_flag=True, help="Write one JSON object.")
@entailment_option
def command(
    file: str, jsonl: bool, claim: str | None, passage: str | None, json_: bool, entailment_folder: Path | None
) -> None:
    """Compare claims with passages: what agrees, what conflicts, and what the passage does not speak of.

    In: lines {"id", "claim", "passage"}. Out, in the same order: lines {"id", "stance", "probability", "findings":
    [{"aspect", "relation", "claim": {"text", "span"}, "passage": {"text", "span"}}]}. With --entailment also
    "suggestion": {"stance", "probability", "by"}, which changes nothing else.

    \b
    Examples:
      sangto compare pairs.jsonl --jsonl > compared.jsonl
      sangto compare --claim "Vụ cháy làm 5 người chết" --passage "Vụ cháy khiến 3 người thiệt mạng."
    """
    entailment = load_entailment(entailment_folder)
    if jsonl:
        name = "standard input" if file == "-" else file
        for line in parse_lines(read_bytes(file), name, (("claim",), ("passage",)), _HINT):
            write_json({"id": line.id, **comparison_as_json(compare(*line.texts, entailment=entailment))})
        return
    if claim is None or passage is None:
        raise InputError("Nothing to compare.", hint=f"Give --claim and --passage, or --jsonl and a file. {_HINT}")
    found = compare(claim, passage, entailment=entailment)
    if json_:
        write_json(comparison_as_json(found))
    else:
        write_line("\n".join(comparison_as_lines(found)))
