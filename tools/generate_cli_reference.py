"""Write ``docs/reference/cli.md`` from the help of every command, or check that it is up to date.

The page is what ``--help`` prints at a width of 100 characters, so the documentation cannot say anything else.

    python tools/generate_cli_reference.py             write the page
    python tools/generate_cli_reference.py --check     exit 1 if the committed page differs
"""

from __future__ import annotations

from collections.abc import Iterator

import click

from generated_page import main
from sangto_cli.main import cli

WIDTH = 100
PAGE = "docs/reference/cli.md"
_INTRODUCTION = """\
# The command line

What each command prints with `--help`. Exit codes: 0 when the work is done, whatever was found; 1 when `sangto ledger`
found something wrong with a log; 2 when the text, the index or the command line cannot be used
([errors.md](errors.md) lists the codes); 130 when it was interrupted.
Results go to standard output, everything else to standard error. What `--json` writes is in [json.md](json.md).

"""


def commands(
    command: click.Command, name: str, parent: click.Context | None = None
) -> Iterator[tuple[str, click.Context]]:
    """Every command with its full name, depth first, in the order of the help."""
    settings = {**command.context_settings, "terminal_width": WIDTH, "max_content_width": WIDTH}
    context = click.Context(command, info_name=name, parent=parent, **settings)
    yield context.command_path, context
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from commands(found, child, context)


def build() -> str:
    """The page."""
    sections = [f"## `{path}`\n\n```text\n{context.get_help()}\n```\n" for path, context in commands(cli, "sangto")]
    return _INTRODUCTION + "\n".join(sections)


if __name__ == "__main__":
    raise SystemExit(main(__doc__ or "", {PAGE: build}))
