"""The file of an upload, encrypted in the data folder until it is worked through; then it is gone.

A worker may be killed at any moment, so the file stays until every row has its outcome.
"""

from __future__ import annotations

import os
from pathlib import Path

from django.conf import settings

from sangto_desk.contests.sealing import seal_bytes, unseal_bytes


def keep(token: str, data: bytes) -> None:
    """Write a file down to the disk, whole or not at all."""
    path = _path(token)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_suffix(".part")
    with open(draft, "wb", opener=lambda name, flags: os.open(name, flags, 0o600)) as out:
        out.write(seal_bytes(data))
        out.flush()
        os.fsync(out.fileno())
    draft.replace(path)


def kept(token: str) -> bytes:
    """The bytes of a file that waits.

    Raises:
        FileNotFoundError: It is not there any more.
    """
    return unseal_bytes(_path(token).read_bytes())


def forget(token: str) -> None:
    """Remove a file; one that is gone already is no fault."""
    _path(token).unlink(missing_ok=True)


def _path(token: str) -> Path:
    folder: Path = settings.DATA.root / "uploads"
    return folder / f"{token}.sealed"
