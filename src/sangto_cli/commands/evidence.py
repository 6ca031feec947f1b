"""``sangto evidence``: passages of the library that may prove or refute a claim."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from sangto.errors import EmptyInput, InputError
from sangto.evidence import Evidence, Library
from sangto_cli.commands import compare
from sangto_cli.commands.library import library_option
from sangto_cli.io import write_json, write_line
from sangto_cli.passages import about, comparison_as_lines, entailment_option, evidence_as_json, load_entailment
from sangto_cli.reading import read_bytes

_HINT = 'Give lines like {"id": "1", "claim": "…"}.'


def _show(found: Sequence[Evidence]) -> None:
    if not found:
        write_line("No passage speaks of it.")
    for number, one in enumerate(found, 1):
        verdict, *findings = comparison_as_lines(one.comparison)
        write_line(f"{number}. {verdict}: {about(one)}")
        write_line("\n".join(["   " + " ".join(one.passage.text.split()), *(f"   {line}" for line in findings)]))


@click.command()
@library_option
@click.option("--claim", help="The claim to find evidence for.")
@click.option("--queries", "file", metavar="FILE", help='JSON Lines {"id", "claim"}, or - for stdin.')
@click.option("-k", "limit", type=click.IntRange(1, 1000), default=5, show_default=True, help="Passages a claim.")
@click.option("--json", "json_", is_flag=True, help="Write JSON.")
@entailment_option
def command(
    folder: Path, claim: str | None, file: str | None, limit: int, json_: bool, entailment_folder: Path | None
) -> None:
    """Find the passages of the library that speak of a claim, each with what agrees and what conflicts.

    With --queries, lines {"id", "claim"} in, and in the same order lines {"id", "claim", "passages": [{"document",
    "text", "span", "score", "stance", "probability", "findings"}]} out, best first. Spans of passages count in the
    document, those of findings in claim and passage. With --entailment each passage has also "suggestion": {"stance",
    "probability", "by"}, which changes nothing else.

    \b
    Examples:
      sangto evidence --claim "Từ 1/1/2026 vượt đèn đỏ phạt 20 triệu đồng" --library DIR
      sangto evidence --queries claims.jsonl -k 3 --library DIR > passages.jsonl
    """
    if (claim is None) == (file is None):
        raise InputError("One of --claim and --queries is needed.", hint="sangto evidence --claim TEXT --library DIR")
    if claim is not None and not any(char.isalnum() for char in claim):
        raise EmptyInput(f"The claim {claim!r} has no words.", hint="Give a statement of fact.")
    entailment = load_entailment(entailment_folder)
    with Library.open(folder) as library:
        if file is not None:
            name = "standard input" if file == "-" else file
            for line in compare.parse_lines(read_bytes(file), name, (("claim", "text"),), _HINT):
                found = library.find(line.texts[0], limit, entailment=entailment)
                passages = [evidence_as_json(one) for one in found]
                write_json({"id": line.id, "claim": line.texts[0], "passages": passages})
            return
        found = library.find(claim or "", limit, entailment=entailment)
        if json_:
            write_json({"claim": claim, "passages": [evidence_as_json(one) for one in found]})
        else:
            _show(found)
