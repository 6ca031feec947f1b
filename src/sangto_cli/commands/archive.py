"""``sangto archive``: verify the archived copies of a desk, make its search library anew."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from sangto.errors import InputError
from sangto_cli.desk import data_option, require_desk
from sangto_cli.io import progress, write_json, write_line


@click.group(name="archive")
def command() -> None:
    """Verify the archived copies of a desk, or make its search library anew.

    \b
    Examples:
      sangto archive verify --data /srv/desk
      sangto archive reindex
    """


def _open_desk(data: Path | None) -> None:
    """Load the desk of a folder.

    Raises:
        InputError: There is none.
    """
    require_desk()
    from sangto_desk.operations.start import load

    folder = load(data)
    if not folder.secret_key.is_file():
        raise InputError(f"There is no desk in {folder.root}.", hint="Name its folder with --data.")
    from django.db import DatabaseError

    from sangto_desk.evidence.models import Snapshot

    try:
        Snapshot.objects.exists()
    except DatabaseError as error:
        raise InputError(
            f"The store of the desk in {folder.root} cannot be read ({' '.join(str(error).split())[:120]}).",
            hint="Start the desk once with 'sangto serve', which brings its store up to date; see 'sangto doctor'.",
        ) from error


@command.command("verify")
@data_option
@click.option("--json", "json_", is_flag=True, help="Write one JSON object.")
def verify(data: Path | None, json_: bool) -> None:
    """Read every archived copy and hash it anew: files, contents, texts, and the quotations that must stand in them.

    Changes nothing and needs no network. Exit code 0: all is as it was archived. 1: something is not. 2: there is no
    desk, or its store cannot be read.

    \b
    Examples:
      sangto archive verify
      sangto archive verify --data /srv/desk --json
    """
    _open_desk(data)
    from sangto_desk.evidence.configured import archive_store
    from sangto_desk.evidence.models import Snapshot
    from sangto_desk.evidence.verification import verify_archive

    with progress("Verifying", Snapshot.objects.count()) as step:
        report = verify_archive(archive_store(), step)
    ok = not report.problems
    if json_:
        write_json({"ok": ok, **asdict(report)})
    else:
        for one in report.problems:
            write_line(f"{one.what}: source {one.source}, copy {one.copy}, {one.file}: {one.detail}")
        write_line(
            f"{report.copies} copies ({report.bytes / 1e6:.1f} MB), {report.quotations} quotations, "
            f"{report.unreferenced} files without a copy: "
            + ("all as archived" if ok else f"{len(report.problems)} problems")
        )
    if not ok:
        raise click.exceptions.Exit(1)


@command.command("reindex")
@data_option
@click.option("--json", "json_", is_flag=True, help="Write what was done as JSON.")
def reindex(data: Path | None, json_: bool) -> None:
    """Make the search library over all sources anew; until it is done the old one stays in use.

    \b
    Examples:
      sangto archive reindex --data /srv/desk
    """
    _open_desk(data)
    from sangto_desk.evidence.configured import library_folder
    from sangto_desk.evidence.library import rebuild

    count = rebuild(library_folder())
    if json_:
        write_json({"library": str(library_folder()), "sources": count})
    else:
        write_line(f"{count} sources can be searched: {library_folder()}")
