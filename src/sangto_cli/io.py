"""What all commands share: reading texts, writing results, progress bars, messages.

Standard output holds results only, in UTF-8; everything else goes to standard error. Progress bars show on a terminal
and stay silent in a pipe. A reader that has gone away (``| head -1``) ends the command quietly.
"""

from __future__ import annotations

import contextlib
import errno
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import click

from sangto.errors import InputError, SangToError

NO_ROOM = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)


def show_error(error: SangToError) -> int:
    """Show an error with its code and the way out; returns the exit code 2."""
    click.echo(f"{click.style('Error', fg='red', bold=True)} [{error.code}]: {error.message}", err=True)
    if error.hint:
        click.echo(f"  {error.hint}", err=True)
    return 2


def default_index() -> Path:
    """Where the index is when nothing else is said: $SANGTO_INDEX, or the user's data folder."""
    named = os.environ.get("SANGTO_INDEX")
    if named:
        return Path(named)
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "sangto" / "index"


index_option = click.option(
    "--index",
    "folder",
    type=click.Path(path_type=Path),
    default=default_index,
    show_default="$SANGTO_INDEX, or ~/.local/share/sangto/index",
    help="Folder of the index.",
)


def prepare_streams() -> None:
    """Write UTF-8 into files and pipes whatever the locale, and never fail at a character."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def silence_output() -> None:
    """Send what is still buffered nowhere: its reader is gone or its disk is full, and the end must not fail again."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def write_json(value: Any, stream: IO[str] | None = None) -> None:
    """One JSON value on one line; lone surrogates are escaped so that the output is always UTF-8."""
    text = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, ensure_ascii=True)
    with writing_results(stream is None):
        (stream or sys.stdout).write(f"{text}\n")


def write_line(text: str) -> None:
    """A line of results on standard output, with colours on a terminal only."""
    with writing_results():
        click.echo(text)


@contextmanager
def writing_results(standard: bool = True) -> Iterator[None]:
    """Turn what can happen to results into a quiet end or an error that says so.

    Args:
        standard: They go to standard output, where a reader may stop reading.

    Raises:
        InputError: No room, or nowhere to write.
        click.exceptions.Exit: The reader of standard output is gone.
    """
    if standard and sys.stdout is None:
        raise InputError("Standard output is closed.", hint="Connect it to a file or a pipe.")
    try:
        yield
    except BrokenPipeError as error:
        if not standard:
            raise output_error(error) from error
        silence_output()
        raise click.exceptions.Exit(0) from error
    except OSError as error:
        if standard:
            silence_output()
        raise output_error(error) from error


@contextmanager
def output_file(path: Path) -> Iterator[IO[str]]:
    """A file for results; an older one of that name stays as it is until the new one is complete.

    Raises:
        InputError: It cannot be written.
    """
    place = path.resolve()
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    whole = place.is_file() or not place.exists()
    try:
        with (part if whole else place).open("w", encoding="utf-8") as stream:
            yield stream
        if whole:
            part.replace(place)
    except OSError as error:
        raise output_error(error) from error
    finally:
        if whole:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def output_error(error: OSError) -> InputError:
    """What to say when results cannot be written."""
    if error.errno in NO_ROOM:
        return InputError("The results cannot be written: no room is left.", hint="Free some space and run again.")
    return InputError(f"The results cannot be written: {error.strerror}.", hint="Check the place and permissions.")


@contextmanager
def progress(label: str, length: int | None) -> Iterator[Callable[[int], None]]:
    """A progress bar on a terminal, nothing in a pipe. Yields a function that is told of finished steps."""
    if sys.stderr is None or not sys.stderr.isatty() or not length:
        yield lambda _: None
        return
    with click.progressbar(length=length, label=label, file=sys.stderr) as bar:
        yield bar.update


def note(text: str) -> None:
    """A remark for a person, on standard error."""
    click.echo(text, err=True)


def show_deleted(named: Iterable[str], deleted: set[str], *, as_json: bool) -> None:
    """Say which of the ids that were named have been deleted, and which were not there."""
    unknown = [name for name in dict.fromkeys(named) if name not in deleted]
    if as_json:
        write_json({"deleted": sorted(deleted), "unknown": unknown})
    else:
        write_line(f"{len(deleted)} deleted, {len(unknown)} not there{': ' + ', '.join(unknown) if unknown else ''}")
