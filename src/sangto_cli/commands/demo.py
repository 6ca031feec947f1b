"""``sangto demo``: make an index of the demo fact-checks and check a real long message."""

from __future__ import annotations

from pathlib import Path

import click

from sangto.claimreview import open_reader
from sangto.demo import FACT_CHECK_FILES, messages
from sangto.desk import Desk
from sangto.matching import FactCheckIndex
from sangto_cli.desk import require_desk
from sangto_cli.io import default_index, note, write_line
from sangto_cli.render import render


def build(folder: Path) -> int:
    """Add the demo fact-checks to the index in `folder`; returns how many there are."""
    with FactCheckIndex.create(folder) as index:
        for file in FACT_CHECK_FILES:
            with open_reader(file, "jsonl") as reader:
                index.add(reader)
        return index.info(thorough=False).documents


def make_desk(folder: Path) -> None:
    """Make a desk with demo data in a folder, and print who can sign in."""
    require_desk()
    from sangto_desk.operations.start import load, make_folder, prepare

    make_folder(folder)
    prepare(load(folder))
    from sangto_desk.demo.making import make_demo
    from sangto_desk.demo.people import sign_in_lines

    note(f"Making a desk in {folder}; this takes a minute.")
    make_demo(note)
    for line in sign_in_lines():
        write_line(line)


@click.command()
@click.option("--index", "folder", type=click.Path(path_type=Path), default=default_index, help="Folder of the index.")
@click.option("--message", "name", help="Which message; see --list.")
@click.option("--list", "list_", is_flag=True, help="List the messages.")
@click.option(
    "--desk",
    "desk_folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Make a desk with demo data in this folder instead.",
)
def command(folder: Path, name: str | None, list_: bool, desk_folder: Path | None) -> None:
    """Make an index of the demo fact-checks, check a long message against it, and print the answer.

    With --desk: fill a new folder with a desk that has been at work for half a year, and print who can sign in.

    The fact-checks are on lasting everyday myths and were written for this project; the messages read like those that
    are passed on in family and neighbourhood groups.

    \b
    Examples:
      sangto demo
      sangto demo --list
      sangto demo --message msg-05 --index /tmp/demo
      sangto demo --desk var/demo-desk && sangto serve --data var/demo-desk
    """
    if desk_folder is not None:
        make_desk(desk_folder)
        return
    known = {message.id: message for message in messages()}
    if list_:
        for message in known.values():
            write_line(f"{message.id}\t{message.title}")
        return
    chosen = known.get(name or "msg-01")
    if chosen is None:
        raise click.BadParameter(f"there is no message {name!r}; see --list", param_hint="--message")
    note(f"{build(folder)} demo fact-checks in {folder}")
    write_line(click.style(f"\n{chosen.title}\n", bold=True) + chosen.text + "\n")
    with Desk(index=folder) as desk:
        for line in render(desk.check(chosen.text)):
            write_line(line)
    note(f"\nNow try your own: sangto check FILE --index {folder}")
