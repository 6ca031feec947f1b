"""``sangto mcp``: let an assistant read a desk, by the Model Context Protocol."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import click

from sangto_cli.desk import DeskNotInstalled, data_option, require_desk


@click.command(name="mcp")
@data_option
def command(data: Path | None) -> None:
    """Let an assistant read what a desk has published: three tools over standard input and output.

    check_text says what in a text has been fact-checked, search_fact_checks finds fact-checks, get_fact_check reads
    one. Answers carry address, rating, date and quotations; nothing is written, and no verdict is made up.

    \b
    Examples:
      sangto mcp --data /srv/desk
      {"mcpServers": {"sangto": {"command": "sangto", "args": ["mcp", "--data", "/srv/desk"]}}}
    """
    require_desk()
    if importlib.util.find_spec("mcp") is None:
        raise DeskNotInstalled(
            "The server for assistants needs the package mcp, which is not installed.",
            hint="pip install 'sangto[desk,mcp]'",
        )
    from sangto_desk.operations.start import load

    load(data)
    from sangto_desk.api.assistants import make_server

    make_server().run()
