"""``sangto doctor``: look at everything a desk stands on."""

from __future__ import annotations

from pathlib import Path

import click

from sangto_cli.desk import data_option, require_desk
from sangto_cli.io import write_json, write_line

SIGNS = {0: ("✓", "green"), 1: ("!", "yellow"), 2: ("✕", "red")}
WORDS = {0: "All is well.", 1: "There is something to do.", 2: "The desk cannot work like this."}


@click.command(name="doctor")
@data_option
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def command(data: Path | None, as_json: bool) -> int:
    """Check everything a desk stands on, and say what to do. Changes nothing.

    Looks at Python, packages, the folder and its rights, database, tables, keys, index, library, archived copies, audit
    trail, worker, tasks, disk, clock, addresses, mailbox and administrators. Exit codes: 0 all is well, 1 something to
    do, 2 the desk cannot work like this.

    \b
    Examples:
      sangto doctor --data /srv/desk
      sangto doctor --json | jq '.checks[] | select(.status != "ok")'
    """
    require_desk()
    from sangto_desk.operations.doctor import examine

    report = examine(data)
    if as_json:
        checks = [
            {"name": found.name, "status": found.status.name.lower(), "message": found.message, "hint": found.hint}
            for found in report.findings
        ]
        write_json({"status": report.status.name.lower(), "checks": checks})
        return report.status.value
    for found in report.findings:
        sign, colour = SIGNS[found.status.value]
        write_line(f"{click.style(sign, fg=colour)} {found.name:<11} {found.message}")
        if found.hint:
            write_line(f"  {'':<11} → {found.hint}")
    write_line(WORDS[report.status.value])
    return report.status.value
