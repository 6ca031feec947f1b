"""``sangto restore``: bring a backup back."""

from __future__ import annotations

from pathlib import Path

import click

from sangto_cli.desk import require_desk
from sangto_cli.io import write_json, write_line


@click.command(name="restore")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="Folder for the desk; missing or empty.",
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def command(file: Path, data: Path, as_json: bool) -> None:
    """Bring a backup back into an empty folder, verify it, and make its indexes anew.

    A backup of a desk on PostgreSQL needs DATABASE_URL to name an empty database. Whoever works at the desk signs in
    again. What cannot be brought back whole leaves nothing behind.

    \b
    Examples:
      sangto restore desk-2026-11-26.tar.gz --data /srv/desk
      DATABASE_URL=postgresql://… sangto restore desk.tar.gz --data /srv/desk
    """
    require_desk()
    from sangto_desk.operations.backup.restoring import restore_backup

    manifest = restore_backup(file, data)
    if as_json:
        write_json(
            {"folder": str(data), "made": manifest.made, "files": len(manifest.members), "store": manifest.store}
        )
    else:
        write_line(f"{data}: the desk as of {manifest.made}, {len(manifest.members)} files, all verified")
        write_line("Start it: sangto serve --data " + str(data))
