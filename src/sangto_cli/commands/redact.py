"""``sangto redact``: a text without personal data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

import click

from sangto.errors import EmptyInput, InvalidRecord
from sangto.privacy import Redacted, redact
from sangto_cli import as_json
from sangto_cli.io import note, write_json, write_line
from sangto_cli.reading import read_bytes, read_text

_HINT = 'Give lines like {"id": "1", "text": "…"}.'


class Line(NamedTuple):
    """One line of the input."""

    id: str | int
    text: str


def parse_lines(data: bytes, name: str) -> Iterator[Line]:
    """Texts of a JSON Lines file, one by one.

    Raises:
        InvalidRecord: A line is not ``{"id": …, "text": …}``; names the line.
        EmptyInput: There are none.
    """
    empty = True
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            empty = False
            yield _parse(line, f"{name}, line {number}")
    if empty:
        raise EmptyInput(f"{name} holds no texts.", hint=_HINT)


def _parse(line: bytes, where: str) -> Line:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InvalidRecord(f"{where}: not JSON in UTF-8.", where=where, hint=_HINT) from error
    if not isinstance(value, dict):
        raise InvalidRecord(f"{where}: an object is needed (got {type(value).__name__}).", where=where, hint=_HINT)
    identifier, text = value.get("id"), value.get("text")
    if not isinstance(identifier, str | int) or isinstance(identifier, bool) or not isinstance(text, str):
        raise InvalidRecord(f"{where}: 'id' and 'text' must be text.", where=where, hint=_HINT)
    return Line(identifier, text)


def _redact_lines(file: str, show: bool) -> None:
    for line in parse_lines(read_bytes(file), "standard input" if file == "-" else file):
        result = redact(line.text)
        write_json({"id": line.id, "text": result.text, "found": as_json.found(result.found)})
        if show:
            _show(result, f"{line.id}\t")


def _show(result: Redacted, prefix: str = "") -> None:
    """What was found, for the eyes of whoever called, on standard error."""
    for item in result.found:
        note(f"{prefix}{item.span.start}-{item.span.end}\t{item.kind.value}\t{' '.join(item.text.split())}")


@click.command()
@click.argument("file", default="-", metavar="[FILE|-]")
@click.option("--jsonl", is_flag=True, help='Read lines {"id", "text"}, write lines {"id", "text", "found"}.')
@click.option("--json", "json_", is_flag=True, help='Write one JSON object {"text", "found"}.')
@click.option("--show", is_flag=True, help="Also list what was found, on standard error.")
def command(file: str, jsonl: bool, json_: bool, show: bool) -> None:
    """Take personal data out of a text: phones, IDs, accounts, plates, e-mails, profiles, home addresses, names.

    Marks such as [điện thoại] or [người 1] stand in their place; the same person or number has the same mark
    throughout a text. Nothing is kept by which the data could be restored. Spans count characters of the text as given.

    \b
    Examples:
      echo "Gọi chị Lan 0912 345 678" | sangto redact
      sangto redact message.txt --json
      sangto redact tips.jsonl --jsonl > clean.jsonl
    """
    if jsonl:
        _redact_lines(file, show)
        return
    result = redact(read_text(file))
    if json_:
        write_json({"text": result.text, "found": as_json.found(result.found)})
    else:
        write_line(result.text.removesuffix("\n"))
    if show:
        _show(result)
