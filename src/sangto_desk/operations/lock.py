"""An advisory lock of the operating system on a file: it goes away with its holder, however that ends."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType

from sangto.errors import SangToError


class FolderLock:
    """Hold a file's lock while the block runs.

    Args:
        path: Made if it is missing.
        wait: Wait for another holder instead of failing.
        busy: The error to raise if another process holds it.
    """

    def __init__(self, path: Path, *, busy: type[SangToError], wait: bool = False) -> None:
        self.path = path
        self._wait = wait
        self._busy = busy
        self._file: int | None = None

    def __enter__(self) -> FolderLock:
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | (0 if self._wait else fcntl.LOCK_NB))
        except BlockingIOError as error:
            os.close(self._file)
            raise self._busy(
                f"The desk in {self.path.parent} is running.", hint="Stop its `sangto serve` first."
            ) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            os.close(self._file)
