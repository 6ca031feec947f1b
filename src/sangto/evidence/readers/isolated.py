"""Run readers in processes of their own, with bounded time and memory.

A file that makes a reader loop, swell or crash then costs that process only. Plain text needs none. The process is
given the bytes on standard input and answers with one JSON object: the content, or the error with its class.
`read_content` reads one file; `ReaderProcess` reads many, and starts only once.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from threading import Timer
from types import TracebackType
from typing import IO, Any, Self

from sangto.errors import (
    EmptyInput,
    InputError,
    InputTooLarge,
    InvalidRecord,
    UnknownFormat,
    UnreadableText,
)
from sangto.evidence.documents import Content, HiddenText
from sangto.evidence.readers import plain
from sangto.evidence.readers.kinds import find_kind
from sangto.records import Span

MOST_BYTES = 200_000_000  # of a file
SECONDS = 180  # of a reader, by the clock
_ERRORS: dict[str, type[InputError]] = {
    error.__name__: error
    for error in (InputError, EmptyInput, InputTooLarge, InvalidRecord, UnknownFormat, UnreadableText)
}


def read_content(data: bytes, name: str = "", kind: str = "") -> Content:
    """Read a file of any known format.

    Args:
        data: Its bytes.
        name: Its name, for messages and to tell the format.
        kind: One of `KINDS`, if it is known.

    Raises:
        EmptyInput: There is no text in it; a PDF may be a scan.
        InputTooLarge: It is larger than allowed, unpacks to too much, or takes too long.
        UnknownFormat: It is damaged, or in no format that can be read.
        UnreadableText: It is encrypted, or not text.
        InputError: The packages that read it are not installed.
    """
    with ReaderProcess() as reader:
        return reader.read(data, name, kind)


class ReaderProcess:
    """A process that reads one file after another, each in a child of its own; see `worker`.

    Example::

        with ReaderProcess() as reader:
            for name, data in files:
                content = reader.read(data, name)

    It starts with the first file that needs it, and anew if it was lost.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            _kill(self._process)
            self._process.communicate()
            self._process = None

    def read(self, data: bytes, name: str = "", kind: str = "") -> Content:
        """Read a file; arguments and errors are those of `read_content`."""
        label = name or "The document"
        if not data.strip():
            raise EmptyInput(f"{label} is empty.", hint="Add a file with text in it.")
        if len(data) > MOST_BYTES:
            raise InputTooLarge(f"{label} has {len(data):,} bytes, at most {MOST_BYTES:,} are read.", hint="Split it.")
        kind = kind or find_kind(data, name)
        try:
            return plain.read(data) if kind == "text" else self._ask(data, kind)
        except InputError as error:
            if name and name not in error.message:
                error.message = f"{name}: {error.message}"
            raise

    def _ask(self, data: bytes, kind: str) -> Content:
        process = self._process = self._process or _start()
        late = Timer(SECONDS, _kill, [process])
        late.start()
        try:
            line = _exchange(process, kind, data)
        finally:
            late.cancel()
        if not line:
            self.close()
            raise _too_much(kind, f"took longer than {SECONDS} seconds, or ended its process")
        return _answer(kind, line)


def _start() -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, "-X", "utf8", "-m", "sangto.evidence.readers.worker", "many"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and the child that it may be waiting for."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _exchange(process: subprocess.Popen[bytes], kind: str, data: bytes) -> bytes:
    """Hand over a file; returns the line that comes back, empty if the process is lost."""
    files: IO[bytes] | None = process.stdin
    answers: IO[bytes] | None = process.stdout
    if files is None or answers is None:
        return b""
    try:
        files.write(b"%s %d\n" % (kind.encode(), len(data)))
        files.write(data)
        files.flush()
    except OSError:
        return b""
    line = answers.readline()
    if line.endswith(b"}\n") or not line:
        return line
    return answers.readline()  # what a child began to write before it was ended, then the signal


def _answer(kind: str, line: bytes) -> Content:
    """The content that the process found, or the error that it met."""
    value: Any = json.loads(line)
    if isinstance(value, int):
        raise _too_much(kind, f"was ended by signal {value}")
    if "error" in value:
        raise _ERRORS[value["error"]](value["message"], hint=value["hint"])
    hidden = tuple(HiddenText(one["kind"], one["text"], _span(one["span"])) for one in value.pop("hidden"))
    return Content(**{**value, "hidden": hidden, "active": tuple(value["active"])})


def _span(value: list[int] | None) -> Span | None:
    return None if value is None else Span(*value)


def _too_much(kind: str, what: str) -> InputTooLarge:
    return InputTooLarge(
        f"Reading the {kind.upper()} file {what}: it needs more time or memory than is allowed.",
        hint="Save it as plain text, or split it.",
    )
