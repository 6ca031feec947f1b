"""``sangto serve``: run a desk."""

from __future__ import annotations

import os
from pathlib import Path

import click

from sangto_cli.desk import data_option, require_desk


@click.command(name="serve")
@data_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at; 0.0.0.0 for all.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port to listen at.")
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=min(2, os.cpu_count() or 1),
    show_default="2, or 1 on a machine with one core",
    help="Web processes.",
)
@click.option("--no-worker", is_flag=True, help="Run no worker inside; `sangto worker` runs them elsewhere.")
def command(data: Path | None, host: str, port: int, workers: int, no_worker: bool) -> None:
    """Run a desk: the web server and, inside, the worker.

    The first start makes everything in one folder (database, keys, index) and prints a link that makes the first
    administrator. Settings are environment variables: docs/reference/settings.md.

    \b
    Examples:
      sangto serve                                 a desk in sangto-data, at http://localhost:8000/desk/
      sangto serve --data /srv/desk --port 8080    elsewhere
      DATABASE_URL=postgresql://… sangto serve --no-worker
                                                   on PostgreSQL; `sangto worker` as often as needed
    """
    require_desk()
    from sangto_desk.operations.serving import Serving, serve

    serve(Serving(data, host, port, workers, not no_worker), lambda line: click.echo(line, err=False))
