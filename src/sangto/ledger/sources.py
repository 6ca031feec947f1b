"""Where a log is read by outsiders: a folder with an export, or an address. Nothing but files are asked for.

The engine opens no connection. Who wants to read an address gives the function that fetches it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from sangto.errors import LedgerMissing, LedgerProblem

MAX_BYTES = 256 * 65_537 + 1  # of the largest bundle, and one


class Source(Protocol):
    """Reads the files of a log."""

    @property
    def name(self) -> str:
        """What it is called in messages."""

    def read(self, path: str) -> bytes | None:
        """The bytes of a file of the log, or None if there is none.

        Raises:
            LedgerProblem: It cannot be read.
        """

    def is_log(self) -> bool:
        """Whether there is a log at all, even one without a checkpoint."""


Fetch = Callable[[str], bytes | None]


class FolderSource:
    """A log in a folder.

    Args:
        folder: Where `checkpoint` and `tile/` are.

    Raises:
        LedgerMissing: There is no such folder, or no log in it.
    """

    def __init__(self, folder: Path) -> None:
        self.name = str(folder)
        self._folder = folder
        if not folder.is_dir():
            raise LedgerMissing(f"There is no folder {folder}.", hint="Name the folder of an export, or an address.")
        if not any((folder / name).exists() for name in ("checkpoint", "tile")):
            raise LedgerMissing(
                f"{folder} is not an export of a log: it has neither 'checkpoint' nor 'tile'.",
                hint="Name the folder that holds them.",
            )

    def is_log(self) -> bool:
        """Whether there is a log at all: it was looked for when the folder was opened."""
        return True

    def read(self, path: str) -> bytes | None:
        """The bytes of a file of the log, or None if there is none.

        Raises:
            LedgerProblem: It cannot be read.
        """
        try:
            with (self._folder / path).open("rb") as stream:
                return stream.read(MAX_BYTES)
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None
        except OSError as error:
            raise LedgerProblem(
                f"{self._folder / path} cannot be read: {error.strerror}.", hint="Check its permissions."
            ) from error


class WebSource:
    """A log at an address.

    Args:
        address: Of the log: what stands before ``/checkpoint``.
        fetch: The bytes at an address, or None if there is nothing there (404). Raises `LedgerUnreachable`.
    """

    def __init__(self, address: str, fetch: Fetch) -> None:
        self.name = address.rstrip("/")
        self._fetch = fetch

    def is_log(self) -> bool:
        """Whether there is a log at all: any file with a name that is known beforehand."""
        return any(self.read(path) is not None for path in ("checkpoint", "key", "tile/0/000"))

    def read(self, path: str) -> bytes | None:
        """The bytes of a file of the log, or None if there is none."""
        return self._fetch(f"{self.name}/{path}")
