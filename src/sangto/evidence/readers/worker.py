"""The process that reads files: ``python -m sangto.evidence.readers.worker KIND < FILE``.

Steps: bound time and memory; import the reader of the kind; read; write one JSON object. See `isolated`.

``… worker many`` reads a row of files: for each, a line ``KIND SIZE`` and the bytes. A child that is forked for that
file alone, when everything is already imported, reads it and writes its line of JSON; if it dies, its line is the
number of the signal. So each file keeps a process of its own, without the third of a second that a start takes.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import resource
import sys
from dataclasses import asdict
from typing import Any, BinaryIO

from sangto.errors import InputError, InputTooLarge, UnknownFormat

CPU_SECONDS = 170
MEMORY = 3_000_000_000  # bytes of address space
_NEEDED = {"html": "trafilatura", "pdf": "pypdf", "docx": "python-docx"}


def _bound() -> None:
    for limit, most in ((resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))


def _read(kind: str, data: bytes) -> dict[str, Any]:
    try:
        reader = importlib.import_module(f"sangto.evidence.readers.{kind}")
    except ImportError as error:
        raise InputError(
            f"Reading {kind.upper()} files needs the package {_NEEDED[kind]} ({error}).",
            hint="Install it with: pip install 'sangto[library]'",
        ) from error
    return asdict(reader.read(data))


def _answer(kind: str, data: bytes) -> dict[str, Any]:
    try:
        return _read(kind, data)
    except InputError as error:
        return _error(error)
    except (MemoryError, RecursionError):
        return _error(InputTooLarge("The file unpacks to more than is allowed.", hint="Save it as plain text."))
    except Exception as error:  # whatever the packages may raise at broken files
        reason = f"{type(error).__name__}: {' '.join(str(error).split())[:120]}"
        return _error(UnknownFormat(f"The {kind.upper()} file cannot be read ({reason}).", hint="Save it anew."))


def _error(error: InputError) -> dict[str, str]:
    return {"error": type(error).__name__, "message": error.message, "hint": error.hint}


def _one(kind: str, data: bytes, output: int) -> None:
    """Read within bounds, and write the line."""
    _bound()
    line = json.dumps(_answer(kind, data)).encode() + b"\n"
    while line:
        line = line[os.write(output, line) :]


def _many(files: BinaryIO, output: int) -> None:
    """Read files until there are no more, each in a child of its own."""
    while line := files.readline():
        kind, size = line.decode().split()
        data = files.read(int(size))
        with contextlib.suppress(ImportError):  # imported here, before the fork, it is there for all that follow
            importlib.import_module(f"sangto.evidence.readers.{kind}")
        child = os.fork()
        if not child:
            try:
                _one(kind, data, output)
            finally:
                os._exit(0)
        _pid, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            os.write(output, b"\n%d\n" % os.WTERMSIG(status))  # ends what the child may have begun to write


def main() -> None:
    """Read standard input, write the answer, and end without waiting for anything."""
    kind = sys.argv[1]
    if kind not in _NEEDED and kind != "many":
        raise SystemExit(f"no reader for {kind!r}")
    output = os.dup(1)
    os.dup2(2, 1)  # whatever a package prints is not part of the answer
    if kind == "many":
        _many(sys.stdin.buffer, output)
    else:
        _one(kind, sys.stdin.buffer.read(), output)


if __name__ == "__main__":
    main()
