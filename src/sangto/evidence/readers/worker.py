"""The process that reads one file: ``python -m sangto.evidence.readers.worker KIND < FILE``.

Steps: bound time and memory; import the reader of the kind; read; write one JSON object. See `isolated`.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import resource
import sys
from dataclasses import asdict

from sangto.errors import InputError, InputTooLarge, UnknownFormat

CPU_SECONDS = 170
MEMORY = 3_000_000_000  # bytes of address space
_NEEDED = {"html": "trafilatura", "pdf": "pypdf", "docx": "python-docx"}


def _bound() -> None:
    for limit, most in ((resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))


def _read(kind: str, data: bytes) -> dict[str, str]:
    try:
        reader = importlib.import_module(f"sangto.evidence.readers.{kind}")
    except ImportError as error:
        raise InputError(
            f"Reading {kind.upper()} files needs the package {_NEEDED[kind]} ({error}).",
            hint="Install it with: pip install 'sangto[library]'",
        ) from error
    return asdict(reader.read(data))


def _answer(kind: str, data: bytes) -> dict[str, str]:
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


def main() -> None:
    """Read standard input, write the answer, and end without waiting for anything."""
    kind = sys.argv[1]
    if kind not in _NEEDED:
        raise SystemExit(f"no reader for {kind!r}")
    _bound()
    output = os.dup(1)
    os.dup2(2, 1)  # whatever a package prints is not part of the answer
    answer = _answer(kind, sys.stdin.buffer.read())
    with os.fdopen(output, "w", encoding="utf-8") as stream:
        json.dump(answer, stream)


if __name__ == "__main__":
    main()
