"""``sangto text``: the forms of a text, its sentences, quantities and dates."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import click

from sangto.records import Span
from sangto.text import (
    clean_text,
    find_dates,
    find_quantities,
    fold_text,
    format_quantity,
    guess_language,
    key_text,
    split_sentences,
)
from sangto_cli.io import write_json, write_line
from sangto_cli.reading import read_text

_FORMS: dict[str, Callable[[str], str]] = {"text": clean_text, "key": key_text, "fold": fold_text}


def _quantities(text: str) -> list[dict[str, Any]]:
    return [
        {
            "span": list(q.span),
            "text": q.text,
            "value": format_quantity(q),
            "unit": q.unit,
            "dimension": q.dimension,
            "comparator": q.comparator,
            "ambiguous": q.ambiguous,
        }
        for q in find_quantities(text)
    ]


def _dates(text: str, reference: datetime.date | None) -> list[dict[str, Any]]:
    return [
        {"span": list(d.span), "text": d.text, "value": d.value, "precision": d.precision, "flags": list(d.flags)}
        for d in find_dates(text, reference)
    ]


def _sentences(text: str) -> list[dict[str, Any]]:
    return [{"span": list(statement.span), "text": statement.text} for statement in split_sentences(text)]


def _show(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        span = Span(*row["span"])
        value = f"\t{row['value']}" if "value" in row else ""
        write_line(f"{span.start}-{span.end}\t{' '.join(row['text'].split())}{value}")


@click.command()
@click.argument("file", default="-", metavar="[FILE|-]")
@click.option("--form", type=click.Choice(list(_FORMS)), help="Show the text in this form.")
@click.option("--quantities", is_flag=True, help="Show numbers and quantities.")
@click.option("--dates", is_flag=True, help="Show dates and times.")
@click.option("--sentences", is_flag=True, help="Show sentences.")
@click.option("--reference", type=click.DateTime(["%Y-%m-%d", "%d/%m/%Y"]), help='Day from which "hôm qua" is counted.')
@click.option("--json", "json_", is_flag=True, help="Write one JSON object.")
def command(
    file: str,
    form: str | None,
    quantities: bool,
    dates: bool,
    sentences: bool,
    reference: datetime.datetime | None,
    json_: bool,
) -> None:
    """Show the forms of a text, its sentences, quantities and dates. Spans count characters of the text as given.

    \b
    Examples:
      echo "ko bit co that k" | sangto text --form key
      sangto text article.txt --quantities --dates --json
      sangto text - --dates --reference 26/06/2024
    """
    text = read_text(file)
    result: dict[str, Any] = {"language": guess_language(text)}
    if form or not (quantities or dates or sentences):
        result[form or "text"] = _FORMS[form or "text"](text)
    if sentences:
        result["sentences"] = _sentences(text)
    if quantities:
        result["quantities"] = _quantities(text)
    if dates:
        result["dates"] = _dates(text, reference.date() if reference else None)
    if json_:
        write_json(result)
        return
    for name, value in result.items():
        if isinstance(value, list):
            _show(value)
        elif name != "language":
            write_line(value)
