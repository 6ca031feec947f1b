"""``sangto backup``: copy a desk into one file."""

from __future__ import annotations

from pathlib import Path

import click

from sangto.errors import InputError
from sangto_cli.desk import data_option, require_desk
from sangto_cli.io import progress, write_json, write_line


@click.command(name="backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@data_option
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def command(file: Path, data: Path | None, as_json: bool) -> None:
    """Copy a desk into one FILE, while it runs: database, keys, archived copies, each with its SHA-256.

    FILE holds the keys of the desk: keep it where only its owners can read it. Indexes are left out; `sangto restore`
    makes them anew.

    \b
    Examples:
      sangto backup desk-2026-11-26.tar.gz --data /srv/desk
      DATABASE_URL=postgresql://… sangto backup /backups/desk.tar.gz
    """
    require_desk()
    from sangto_desk.operations.start import load

    folder = load(data)
    if not folder.secret_key.is_file():
        raise InputError(f"There is no desk in {folder.root}.", hint="Name its folder with --data.")
    if not file.absolute().parent.is_dir():
        raise InputError(f"There is no folder {file.absolute().parent}.", hint="Make it first.")
    from sangto_desk.operations.backup.making import make_backup

    copies = sum(1 for _ in folder.archive.rglob("*.warc.gz"))
    with progress("Copying", copies) as step:
        manifest = make_backup(folder, file.absolute(), step)
    size = file.stat().st_size
    if as_json:
        write_json({"file": str(file), "bytes": size, "files": len(manifest.members), "store": manifest.store})
    else:
        write_line(f"{file}: {len(manifest.members)} files, {size / (1 << 20):.1f} MiB, as of {manifest.made}")
