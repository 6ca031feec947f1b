"""``sangto inbox``: bring tips into a desk from a file or from its mailbox."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sangto.errors import InputError, InvalidRecord
from sangto_cli.desk import data_option, require_desk
from sangto_cli.io import note, progress, write_json, write_line
from sangto_cli.reading import read_bytes

if TYPE_CHECKING:
    from sangto_desk.accounts.models import Unit

_SHOWN = 20
unit_option = click.option("--unit", "unit_number", type=int, default=None, help="Number of the unit; else the first.")
json_option = click.option("--json", "json_", is_flag=True, help="Write what was done as JSON.")


@click.group(name="inbox")
def command() -> None:
    """Bring tips into a desk: from a file, or from the mailbox of the desk.

    \b
    Examples:
      sangto inbox import tips.csv
      sangto inbox import messages.jsonl --unit 3 --json
      sangto inbox pull
    """


def _open_desk(data: Path | None) -> None:
    """Load the desk of a folder.

    Raises:
        InputError: There is none.
    """
    require_desk()
    from sangto_desk.operations.start import load, prepare

    folder = load(data)
    if not folder.secret_key.exists():
        raise InputError(
            f"There is no desk in {folder.root}.", hint="Start one with 'sangto serve', or name its folder."
        )
    prepare(folder)


def _unit(number: int | None) -> Unit:
    from sangto_desk.accounts.models import Unit
    from sangto_desk.accounts.selectors import default_unit

    found = default_unit() if number is None else Unit.objects.filter(pk=number).first()
    if found is None:
        raise InputError(
            "The desk has no unit yet." if number is None else f"There is no unit {number}.",
            hint="Set the desk up in a browser first: sangto serve." if number is None else "Leave --unit out.",
        )
    return found


@command.command("import")
@click.argument("file", metavar="FILE|-")
@data_option
@unit_option
@click.option("--format", "format_", type=click.Choice(["csv", "jsonl"]), help="Told by name and content otherwise.")
@click.option("--column", default="", help='Column or key that holds what was sent; else "text" or "Nội dung".')
@click.option("--strict", is_flag=True, help="Stop at the first row that cannot be taken instead of skipping it.")
@json_option
def import_(
    file: str,
    data: Path | None,
    unit_number: int | None,
    format_: str | None,
    column: str,
    strict: bool,
    json_: bool,
) -> None:
    """Take in every row of a CSV or JSON Lines file as a tip; personal data is covered before anything is written.

    Rows that cannot be taken are skipped, counted and reported with their place; --strict stops at the first. The same
    file twice counts twice.

    \b
    Examples:
      sangto inbox import tips.csv --column "Nội dung"
      sangto inbox import - --format jsonl < messages.jsonl
    """
    _open_desk(data)
    from sangto_desk.common.errors import DeskError
    from sangto_desk.inbox.gathering.rows import read_rows
    from sangto_desk.inbox.models import Channel
    from sangto_desk.inbox.services import receive_tip

    unit = _unit(unit_number)
    name = "standard input" if file == "-" else Path(file).name
    rows = list(read_rows(read_bytes(file), name, format_=format_ or "", column=column))
    problems: list[tuple[str, str]] = []
    questions: set[int] = set()
    with progress("Taking in tips", len(rows)) as advance:
        for row in rows:
            try:
                if row.text is None:
                    raise InvalidRecord(f"{row.problem}.", where=row.where)
                questions.add(receive_tip(text=row.text, channel=Channel.FILE, unit=unit).question.pk)
            except (DeskError, InvalidRecord) as error:
                problems.append((row.where, str(error)))
                if strict:
                    raise InvalidRecord(
                        f"{row.where}: {error}", where=row.where, hint="The rows before it were taken in."
                    ) from error
            advance(1)
    taken = len(rows) - len(problems)
    _report(problems)
    if json_:
        told = [{"where": where, "message": message} for where, message in problems]
        write_json({"read": len(rows), "taken": taken, "questions": len(questions), "problems": told})
    else:
        write_line(f"{taken} of {len(rows)} rows taken in; {len(questions)} questions; {len(problems)} skipped.")


def _report(problems: list[tuple[str, str]]) -> None:
    for where, message in problems[:_SHOWN]:
        note(f"  {where}: {message}")
    if len(problems) > _SHOWN:
        note(f"  … and {len(problems) - _SHOWN} more")


@command.command("pull")
@data_option
@unit_option
@json_option
def pull(data: Path | None, unit_number: int | None, json_: bool) -> None:
    """Fetch what is new in the mailbox of the desk, take it in as tips, and delete it there.

    The mailbox is named by SANGTO_IMAP_HOST, SANGTO_IMAP_NAME, SANGTO_IMAP_PASSWORD and SANGTO_IMAP_FOLDER; the network
    must be allowed with SANGTO_NETWORK=yes. Messages without usable words stay there, marked as read. The worker of a
    desk does this every five minutes by itself.

    \b
    Examples:
      SANGTO_NETWORK=yes sangto inbox pull
      SANGTO_NETWORK=yes sangto inbox pull --json
    """
    _open_desk(data)
    from imap_tools.errors import ImapToolsError

    from sangto_desk.inbox.gathering.pull import open_mailbox
    from sangto_desk.inbox.gathering.pull import pull as fetch

    unit = _unit(unit_number)
    try:
        with open_mailbox() as mailbox:
            done = fetch(mailbox, unit)
    except (OSError, ImapToolsError) as error:
        raise InputError(
            f"The mailbox cannot be read: {type(error).__name__}.", hint="Check the host, the name and the password."
        ) from error
    for reason in done.left:
        note(f"  left there: {reason}")
    if json_:
        write_json({"read": done.read, "taken": done.taken, "left": list(done.left)})
    else:
        write_line(f"{done.taken} of {done.read} messages taken in; {len(done.left)} left there.")
