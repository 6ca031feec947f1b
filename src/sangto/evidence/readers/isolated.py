"""Run a reader in a process of its own, with bounded time and memory.

A file that makes a reader loop, swell or crash then costs that process only. Plain text needs none. The process is
given the bytes on standard input and answers with one JSON object: the content, or the error with its class.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from sangto.errors import (
    EmptyInput,
    InputError,
    InputTooLarge,
    InvalidRecord,
    UnknownFormat,
    UnreadableText,
)
from sangto.evidence.documents import Content
from sangto.evidence.readers import plain
from sangto.evidence.readers.kinds import find_kind

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
    label = name or "The document"
    if not data.strip():
        raise EmptyInput(f"{label} is empty.", hint="Add a file with text in it.")
    if len(data) > MOST_BYTES:
        raise InputTooLarge(f"{label} has {len(data):,} bytes, at most {MOST_BYTES:,} are read.", hint="Split it.")
    kind = kind or find_kind(data, name)
    try:
        return plain.read(data) if kind == "text" else _run(data, kind)
    except InputError as error:
        if name and name not in error.message:
            error.message = f"{name}: {error.message}"
        raise


def _run(data: bytes, kind: str) -> Content:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-m", "sangto.evidence.readers.worker", kind],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _too_much(kind, f"took longer than {SECONDS} seconds") from error
    return _answer(kind, done)


def _answer(kind: str, done: subprocess.CompletedProcess[bytes]) -> Content:
    """The content that the process found, or the error that it met."""
    try:
        value = json.loads(done.stdout)
    except ValueError as error:
        if done.returncode < 0:
            raise _too_much(kind, f"was ended by signal {-done.returncode}") from error
        words = done.stderr.decode("utf-8", "replace").split()[-12:]
        raise UnknownFormat(
            f"The {kind.upper()} file cannot be read ({' '.join(words)}).", hint="Save it anew."
        ) from error
    if "error" in value:
        raise _ERRORS[value["error"]](value["message"], hint=value["hint"])
    return Content(**value)


def _too_much(kind: str, what: str) -> InputTooLarge:
    return InputTooLarge(
        f"Reading the {kind.upper()} file {what}: it needs more time or memory than is allowed.",
        hint="Save it as plain text, or split it.",
    )
