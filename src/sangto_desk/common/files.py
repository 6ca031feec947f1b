"""Files that hold secrets: written whole or not at all, readable by their owner alone."""

from __future__ import annotations

import os
from pathlib import Path


def write_new(path: Path, content: str) -> None:
    """Write a file that is not there yet, down to the disk.

    Raises:
        FileExistsError: It is there.
    """
    with open(path, "x", opener=lambda name, flags: os.open(name, flags, 0o600), encoding="utf-8") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


def write_once(path: Path, content: str) -> None:
    """Write a file whole, unless it is there; of two processes that try, the first wins."""
    if path.exists():
        return
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    write_new(draft, content)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
