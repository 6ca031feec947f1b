"""``sangto check``: what in a text has already been fact-checked."""

from __future__ import annotations

from pathlib import Path

import click

from sangto.desk import MIN_PROBABILITY, Desk
from sangto_cli import as_json
from sangto_cli.encoder import encoder_option, load_encoder
from sangto_cli.io import index_option, write_json, write_line
from sangto_cli.reading import read_text
from sangto_cli.render import render


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
def command(
    files: tuple[str, ...],
    folder: Path,
    json_: bool,
    min_probability: float,
    lang: str | None,
    encoder_folder: Path | None,
) -> None:
    """Find what in a text has already been fact-checked.

    The text comes from files, or from standard input (-). Each statement is compared with the claims in the index;
    one that repeats a claim is shown with the rating, the link and the words that agree. One that tells the same
    story with another number, date, place, unit or with a negation is shown as a conflict, never as a match. Of every
    statement you see of what kind it is (only a fact can be checked) and why; at the end, which personal data is in the
    text.

    Exit code: 0 whatever is found, 2 if the text or the index cannot be used.

    \b
    Examples:
      sangto check message.txt
      echo "Nghe noi uong nuoc chanh nong la khoi ung thu" | sangto check -
      sangto check a.txt b.txt --json --min-probability 0.8
    """
    with Desk(index=folder, encoder=load_encoder(encoder_folder)) as desk:
        for position, name in enumerate(files or ("-",)):
            text = read_text(name)
            answer = desk.check(text, min_probability=min_probability)
            if json_:
                write_json(as_json.answer(answer))
                continue
            if len(files) > 1:
                write_line(click.style(f"{'' if position == 0 else chr(10)}== {name} ==", bold=True))
            for line in render(answer, language=lang or ""):
                write_line(line)
