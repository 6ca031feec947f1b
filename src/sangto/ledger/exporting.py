"""Write a log into a folder: plain files that any web server can serve and anybody can verify.

The checkpoint is written last, and each file is complete before it has its name. So the folder holds a whole log at any
moment, wherever the process is killed; the next export goes on from there.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from sangto.errors import LedgerMissing, LedgerProblem
from sangto.ledger.log import CHECKPOINT_PATH, KEY_PATH, Log
from sangto.ledger.tiles import WIDTH


def export_log(log: Log, folder: Path, advance: Callable[[int], None] = lambda files: None) -> int:
    """Write the files of a log. Full tiles never change and are written once only.

    Args:
        log: Must not grow meanwhile: within a transaction, if it is kept in a database.
        folder: Is made if it is not there.
        advance: Told of each file that is done.

    Returns:
        How many files were written.

    Raises:
        LedgerMissing: The log has no checkpoint yet.
        LedgerProblem: The folder cannot be written.
    """
    if log.store.checkpoint() is None:
        raise LedgerMissing("The log has no checkpoint yet, so there is nothing to export.")
    written = 0
    for tile in log.tiles():
        if tile.width < WIDTH or not (folder / tile.path).exists():
            _write(folder / tile.path, log.resource(tile.path))
            written += 1
        advance(1)
    for path in (KEY_PATH, CHECKPOINT_PATH):
        _write(folder / path, log.resource(path))
    return written + 2


def _write(path: Path, data: bytes | None) -> None:
    if data is None:
        raise LedgerProblem(f"The log has no {path.name}.")
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise LedgerProblem(f"{path} cannot be written: {error.strerror}.", hint="Name another folder.") from error
