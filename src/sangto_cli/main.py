"""The `sangto` command: finds the asked-for subcommand, loads only that, and turns errors into messages.

Exit codes: 0 done, 1 `ledger verify` found something wrong, 2 unusable input or an index that cannot be used, 130
interrupted, 70 a mistake in the program (``SANGTO_TRACEBACK=1`` shows where).
"""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from typing import NamedTuple

import click

from sangto.errors import InputTooLarge, SangToError
from sangto_cli.io import NO_ROOM, output_error, prepare_streams, show_error, silence_output, writing_results


class Entry(NamedTuple):
    """A subcommand: where its `command` is defined and what the overview says of it."""

    module: str
    help: str


COMMANDS = {
    "check": Entry("check", "Find what in a text has already been fact-checked."),
    "match": Entry("match", "Match many short texts against an index, in bulk."),
    "index": Entry("index", "Add, delete, describe or rebuild an index of fact-checks."),
    "text": Entry("text", "Show the forms, sentences, quantities and dates of a text."),
    "claims": Entry("claims", "Say which statements of a text can be checked, and why."),
    "library": Entry("library", "Add, describe or rebuild a library of sources."),
    "evidence": Entry("evidence", "Find the passages of a library that bear on a claim."),
    "compare": Entry("compare", "Say whether passages support or refute claims, and why."),
    "ledger": Entry("ledger", "Verify a public log, make its keys, witness it."),
    "log": Entry("log", "Look after the public log of a desk: its key, its witnesses, its export."),
    "redact": Entry("redact", "Take personal data out of a text."),
    "archive": Entry("archive", "Verify the archived copies of a desk, make its search library anew."),
    "serve": Entry("serve", "Run a desk: the web server and its worker."),
    "inbox": Entry("inbox", "Bring tips into a desk from a file or its mailbox."),
    "worker": Entry("worker", "Run a worker of a desk by itself."),
    "doctor": Entry("doctor", "Check everything a desk stands on, and say what to do."),
    "backup": Entry("backup", "Copy a desk into one file, while it runs."),
    "restore": Entry("restore", "Bring a backup back into an empty folder."),
    "recover": Entry("recover", "Make a link for a member who lost password and second factor."),
    "mcp": Entry("mcp", "Let an assistant read what a desk has published."),
    "reuse": Entry("reuse", "Find passages that documents share, however they were changed."),
    "judging": Entry("judging", "Judge a contest: deal entries to judges, rank them, try plans of reading."),
    "demo": Entry("demo", "Make an index of the demo fact-checks and check a real long message."),
}


class LazyGroup(click.Group):
    """A group that imports a subcommand only when it is called: `sangto --help` must not wait for a search engine."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the table above: the main job first."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one subcommand."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        command: click.Command = importlib.import_module(f"sangto_cli.commands.{entry.module}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the overview without loading anything."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="sangto", message="sangto %(version)s")
def cli() -> None:
    """Sáng Tỏ: give it a text, get back what in it has already been fact-checked.

    \b
    Examples:
      sangto demo                                  see it work on a real long message
      sangto index add checks.jsonl --index DIR    make an index of your own
      sangto check message.txt --index DIR         check a text
      pbpaste | sangto check - --index DIR --json  for programs
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command; every error that is raised on purpose becomes one message and exit code 2."""
    prepare_streams()
    try:
        code = _run(arguments)
    except BaseException as error:  # a panic of a native library is no Exception
        _end_output()
        code = _explain(error)
    sys.exit(code)


def _run(arguments: list[str] | None) -> int:
    code = cli.main(arguments, prog_name="sangto", standalone_mode=False)
    if sys.stdout is not None:
        with writing_results():
            sys.stdout.flush()
    return code if isinstance(code, int) else 0


def _end_output() -> None:
    """Results written before an error come out before its message; what cannot come out is dropped."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        sys.stdout.flush()
    silence_output()


def _explain(error: BaseException) -> int:
    """Say what happened; returns the exit code."""
    match error:
        case click.exceptions.Exit():
            return error.exit_code
        case SystemExit():
            return error.code if isinstance(error.code, int) else 1
        case click.exceptions.Abort() | KeyboardInterrupt():
            return 130
        case click.ClickException():
            error.show()
            return error.exit_code
        case SangToError():
            return show_error(error)
        case OSError() if error.errno in NO_ROOM:
            return show_error(output_error(error))
        case MemoryError():
            return show_error(InputTooLarge("There is not enough memory for this.", hint="Split it, or use --jobs 1."))
    if os.environ.get("SANGTO_TRACEBACK"):
        raise error
    click.echo(f"Error [internal]: {type(error).__name__}: {' '.join(str(error).split())}", err=True)
    click.echo("  This is a mistake in Sáng Tỏ. SANGTO_TRACEBACK=1 shows where; please report it.", err=True)
    return 70
