"""``sangto worker``: do the work of a desk that pages put into the queue."""

from __future__ import annotations

from pathlib import Path

import click

from sangto_cli.desk import data_option, require_desk


@click.command(name="worker")
@data_option
@click.option("--once", is_flag=True, help="Do what is in the queue and leave.")
def command(data: Path | None, once: bool) -> None:
    """Run a worker of a desk by itself; `sangto serve` runs one inside unless told not to.

    \b
    Examples:
      sangto worker --data /srv/desk
      DATABASE_URL=postgresql://… sangto worker    as many as wanted, on as many machines
      sangto worker --once                         for a timer instead of a service
    """
    require_desk()
    from sangto_desk.operations.start import load

    load(data)
    from sangto_desk.operations.worker import work

    work(once=once)
