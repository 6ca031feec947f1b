"""What an index and a library of passages have in common: a store and perhaps a writer's lock, let go of together."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from sangto.errors import IndexMissing, IndexReadOnly
from sangto.search.lock import WriterLock, explain_os_error
from sangto.search.store import Store


class Held:
    """Holds a store and what is derived from it; close it, or use it in a ``with`` statement.

    Args:
        folder: Where both lie; None if they are in memory.
        store: The truth.
        lock: Held by who writes; None if only searching.
    """

    def __init__(self, folder: Path | None, store: Store, lock: WriterLock | None) -> None:
        self._folder = folder
        self._store = store
        self._lock = lock

    def _close_derived(self) -> None:
        """Let go of what is derived from the store."""

    def close(self) -> None:
        """Let go of files and lock."""
        try:
            self._close_derived()
        finally:
            self._store.close()
            if self._lock:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check_writable(self, what: str) -> None:
        """Refuse to write to what was opened for searching.

        Args:
            what: It is called so in the message: "index".
        """
        if self._folder is not None and self._lock is None:
            raise IndexReadOnly(
                f"The {what} at {self._folder} was opened for searching.", hint="Open it with 'create' to write to it."
            )


def make_folder(folder: Path) -> Path:
    """Make the folder of an index or library, and those above it.

    Raises:
        IndexMissing: A file is in the way.
        IndexProblem: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise IndexMissing(f"{folder} cannot be a folder: a file is in the way.", hint="Name another place.") from error
    except OSError as error:
        raise explain_os_error(error, folder) from error
    return folder
