"""What all commands share: reading texts, writing results, progress bars, messages.

Standard output holds results only; everything else goes to standard error. Progress bars show on a terminal and stay
silent in a pipe.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NoReturn

import click

from sangto.errors import EmptyInput, InputError, InputTooLarge, SangToError
from sangto.text import decode_bytes

MAX_BYTES = 64_000_000


def fail(error: SangToError) -> NoReturn:
    """Show an error with its code and leave with exit code 2."""
    click.echo(f"{click.style('Error', fg='red', bold=True)} [{error.code}]: {error.message}", err=True)
    if error.hint:
        click.echo(f"  {error.hint}", err=True)
    sys.exit(2)


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


def read_bytes(name: str) -> bytes:
    """Contents of a file, or of standard input for ``-``.

    Raises:
        InputError: It cannot be read.
        InputTooLarge: It is over 64 MB.
        EmptyInput: There is nothing in it.
    """
    place = "standard input" if name == "-" else name
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with open(name, "rb") as stream:
                data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(f"{place} cannot be read: {error.strerror}.", hint="Check the name and permissions.") from error
    if len(data) > MAX_BYTES:
        raise InputTooLarge(
            f"{place} is larger than {MAX_BYTES // 1_000_000} MB.", hint="Split it, and check the parts one by one."
        )
    if not data.strip():
        raise EmptyInput(f"{place} is empty.", hint="Give a text: a file, or '-' and a text on standard input.")
    return data


def read_text(name: str) -> str:
    """Text of a file, or of standard input for ``-``, whatever its encoding.

    Raises:
        UnreadableText: The bytes are not text.
    """
    place = "standard input" if name == "-" else name
    try:
        return decode_bytes(read_bytes(name)).text
    except SangToError as error:
        if place not in error.message:
            error.message = f"{place}: {error.message}"
        raise


def write_json(value: Any, stream: IO[str] | None = None) -> None:
    """One JSON value on one line; lone surrogates are escaped so that the output is always UTF-8."""
    text = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, ensure_ascii=True)
    write_line(text, stream)


def write_line(text: str, stream: IO[str] | None = None) -> None:
    """A line of results; a full disk becomes an error that says so."""
    try:
        print(text, file=stream or sys.stdout)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise output_error(error) from error


def output_error(error: OSError) -> InputError:
    """What to say when results cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
        return InputError("The results cannot be written: no room is left.", hint="Free some space and run again.")
    return InputError(f"The results cannot be written: {error.strerror}.", hint="Check the place and permissions.")


@contextmanager
def progress(label: str, length: int | None) -> Iterator[Callable[[int], None]]:
    """A progress bar on a terminal, nothing in a pipe. Yields a function that is told of finished steps."""
    if not sys.stderr.isatty() or not length:
        yield lambda _: None
        return
    with click.progressbar(length=length, label=label, file=sys.stderr) as bar:
        yield bar.update


def note(text: str) -> None:
    """A remark for a person, on standard error."""
    click.echo(text, err=True)
