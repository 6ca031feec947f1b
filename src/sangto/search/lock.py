"""One writer at a time, across processes and also within one.

The operating system drops an advisory lock when its holder ends, kill -9 included, so no stale lock can remain. The
file holds the process number of the writer for the error message only.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
from pathlib import Path

from sangto.errors import DiskFull, IndexBusy, IndexProblem, IndexReadOnly

_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def explain_os_error(error: OSError, place: Path) -> IndexProblem:
    """Say in our own terms why `place` cannot be used."""
    if error.errno in _NO_ROOM:
        return DiskFull(f"No room is left to write {place} ({error.strerror}).", hint="Free some space and run again.")
    if error.errno in _FORBIDDEN:
        return IndexReadOnly(
            f"{place} cannot be written: {error.strerror}.",
            hint="Check the owner and permissions of the folder, or copy it to a place of your own.",
        )
    return IndexProblem(f"{place} cannot be used: {error.strerror}.", hint="Name another folder.")


class WriterLock:
    """An exclusive lock on ``writer.lock`` in the folder of an index.

    Args:
        folder: Folder of the index; must exist.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "writer.lock"
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock or say who has it.

        Raises:
            IndexBusy: Somebody else is writing; the message names the process.
            IndexReadOnly: The lock file may not be written.
            DiskFull: There is no room for it.
        """
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise explain_os_error(error, self._path) from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = os.pread(descriptor, 32, 0).decode("ascii", "replace").strip() or "unknown"
            os.close(descriptor)
            raise IndexBusy(
                f"The index at {self._path.parent} is being written by process {holder}; one at a time may write.",
                hint="Wait until it has finished, or stop that process, then run the command again.",
            ) from error
        except OSError as error:
            os.close(descriptor)
            raise explain_os_error(error, self._path) from error
        with contextlib.suppress(OSError):  # the number is for the message only; a full disk must not matter here
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; does nothing when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
