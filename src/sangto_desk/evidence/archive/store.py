"""The folder of archived copies: ``ab/abcd….warc.gz``, named by the SHA-256 of the file.

Anybody can verify a copy without this program: ``sha256sum`` prints its name. A file is written under another name,
brought to the disk and then renamed, so that under its name there is the whole file or none; only then may a row refer
to it.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sangto.errors import UnknownFormat

SUFFIX = ".warc.gz"
_NAME = re.compile(r"[0-9a-f]{64}")


class ArchiveStore:
    """Archived copies in a folder.

    Args:
        root: The folder; made when the first copy is kept.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def place(self, name: str) -> Path:
        """Where the copy with this name is or would be.

        Raises:
            ValueError: It is no SHA-256 in hexadecimal digits.
        """
        if not _NAME.fullmatch(name):
            raise ValueError(f"The name of a copy has 64 hexadecimal digits (got {name!r}).")
        return self.root / name[:2] / f"{name}{SUFFIX}"

    def keep(self, data: bytes) -> str:
        """Keep a WARC file; returns its name. The same bytes again change nothing.

        Raises:
            OSError: There is no room, or the folder may not be written.
        """
        name = hashlib.sha256(data).hexdigest()
        place = self.place(name)
        if place.is_file() and place.stat().st_size == len(data):
            return name
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with open(part, "xb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            part.replace(place)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
        _sync(place.parent)
        _sync(self.root)
        return name

    def read(self, name: str) -> bytes:
        """The bytes of a copy, hashed anew.

        Raises:
            UnknownFormat: It is missing, or is not what was kept.
        """
        try:
            data = self.place(name).read_bytes()
        except FileNotFoundError:
            raise UnknownFormat(f"The archived copy {name} is missing.", hint="Restore it from a backup.") from None
        found = hashlib.sha256(data).hexdigest()
        if found != name:
            raise UnknownFormat(
                f"The archived copy {name} was changed: its SHA-256 is {found}.", hint="Restore it from a backup."
            )
        return data

    def names(self) -> Iterator[str]:
        """Names of all copies that are there, in order."""
        for path in sorted(self.root.glob(f"??/*{SUFFIX}")):
            name = path.name.removesuffix(SUFFIX)
            if _NAME.fullmatch(name):
                yield name


def _sync(folder: Path) -> None:
    """Bring the names in a folder to the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
