"""``sangto check``: what in a text has already been fact-checked."""

from __future__ import annotations

import importlib
import os
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from sangto.desk import MIN_PROBABILITY, Desk
from sangto_cli import as_json
from sangto_cli.encoder import encoder_option, load_encoder
from sangto_cli.io import index_option, write_json, write_line
from sangto_cli.reading import read_text
from sangto_cli.render import nothing, render

if TYPE_CHECKING:
    from sangto_cli.proof import Proof


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE…|-]")
@index_option
@click.option("--json", "json_", is_flag=True, help="Write JSON, one object a text.")
@click.option(
    "--min-probability",
    type=click.FloatRange(0, 1),
    default=MIN_PROBABILITY,
    show_default=True,
    metavar="P",
    help="Leave out matches that are less likely to be the same claim.",
)
@click.option("--lang", type=click.Choice(["vi", "en"]), help="Language of the answer; that of the text by default.")
@encoder_option
@click.option(
    "--library",
    "library_folder",
    type=click.Path(path_type=Path),
    help="Show passages of this library for each statement that can be checked. The index may then be missing.",
)
@click.pass_context
def command(
    context: click.Context,
    files: tuple[str, ...],
    folder: Path,
    json_: bool,
    min_probability: float,
    lang: str | None,
    encoder_folder: Path | None,
    library_folder: Path | None,
) -> None:
    """Find what in a text has already been fact-checked.

    The text comes from files, or from standard input (-). Each statement is compared with the claims in the index;
    one that repeats a claim is shown with the rating, the link and the words that agree. One that tells the same
    story with another number, date, place, unit or with a negation is shown as a conflict, never as a match. Of every
    statement you see of what kind it is (only a fact can be checked) and why; at the end, which personal data is in the
    text. With --library, the best passages for each fact are shown, each with what agrees and what conflicts.

    Exit code: 0 whatever is found, 2 if the text or the index cannot be used.

    \b
    Examples:
      sangto check message.txt
      echo "Nghe noi uong nuoc chanh nong la khoi ung thu" | sangto check -
      sangto check a.txt b.txt --json --min-probability 0.8
      sangto check message.txt --library sources
    """
    with ExitStack() as opened:
        proof = opened.enter_context(_open_proof(library_folder)) if library_folder else None
        index = None if proof and _may_be_missing(context, folder) else folder
        desk = opened.enter_context(Desk(index=index, encoder=load_encoder(encoder_folder)))
        for position, name in enumerate(files or ("-",)):
            answer = desk.check(read_text(name), min_probability=min_probability)
            if json_:
                write_json(proof.as_json(answer) if proof else as_json.answer(answer))
                continue
            if len(files) > 1:
                write_line(click.style(f"{'' if position == 0 else chr(10)}== {name} ==", bold=True))
            for line in render(answer, language=lang or "", beneath=proof.lines if proof else nothing):
                write_line(line)


def _may_be_missing(context: click.Context, folder: Path) -> bool:
    """Whether no index was asked for and there is none: then the library alone is searched."""
    asked = context.get_parameter_source("folder") is not ParameterSource.DEFAULT or "SANGTO_INDEX" in os.environ
    return not asked and not folder.exists()


def _open_proof(folder: Path) -> Proof:
    """The library, opened only when it is asked for: reading it loads a good deal more."""
    proof: type[Proof] = importlib.import_module("sangto_cli.proof").Proof
    return proof(folder)
