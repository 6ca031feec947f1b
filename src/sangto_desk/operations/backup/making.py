"""Making a backup: `sangto backup`."""

from __future__ import annotations

import hashlib
import io
import os
import sqlite3
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from importlib.metadata import version
from pathlib import Path

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from sangto_desk.datafolder import DataFolder
from sangto_desk.factchecks.indexing import write_imported
from sangto_desk.operations.backup.manifest import FORMAT, IMPORTED, NAME, Manifest, Member
from sangto_desk.operations.backup.tables import LEFT_OUT, copy_out

_BLOCK = 1 << 20
_COMPRESSION = 3


def make_backup(folder: DataFolder, target: Path, progress: Callable[[int], None] = lambda _: None) -> Manifest:
    """Copy a desk into one file; it may run meanwhile. The file is there whole, or not at all.

    Args:
        folder: The data folder; the database is that of the settings.
        target: The file; replaced if it is there.
        progress: Told of each file that is in.

    Raises:
        OSError: There is no room, or the place may not be written.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".sangto-backup-") as scratch:
            manifest = _write(folder, part, Path(scratch), progress)
        os.replace(part, target)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    return manifest


def _write(folder: DataFolder, part: Path, scratch: Path, progress: Callable[[int], None]) -> Manifest:
    members: dict[str, Member] = {}
    made = timezone.now().isoformat()
    with open(part, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as raw:
        with tarfile.open(fileobj=raw, mode="w:gz", compresslevel=_COMPRESSION) as tar:
            tables = _database(scratch)
            write_imported(folder.index, scratch / IMPORTED)
            for place, name in _files(folder, scratch):
                members[name] = _add(tar, place, name)
                progress(1)
            applied = MigrationRecorder(connection).applied_migrations()
            manifest = Manifest(
                format=FORMAT,
                made=made,
                version=version("sangto"),
                store=connection.vendor,
                migrations=tuple(sorted(f"{app}.{name}" for app, name in applied)),
                tables=tables,
                members=members,
            )
            data = manifest.as_json()
            entry = tarfile.TarInfo(NAME)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
        raw.flush()
        os.fsync(raw.fileno())
    return manifest


def _files(folder: DataFolder, scratch: Path) -> Iterator[tuple[Path, str]]:
    """Everything that goes in, with its name there: the database first."""
    for base, prefix in ((scratch, ""), (folder.keys, "keys/"), (folder.archive, "archive/")):
        for path in sorted(base.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                yield path, prefix + path.relative_to(base).as_posix()


def _database(scratch: Path) -> dict[str, tuple[str, ...]]:
    if connection.vendor == "postgresql":
        return copy_out(scratch / "tables")
    _copy_sqlite(Path(connection.settings_dict["NAME"]), scratch / "desk.sqlite3")
    return {}


def _copy_sqlite(source: Path, target: Path) -> None:
    """Copy the file as it is at one moment, without keeping writers away, and leave out what is not to be kept."""
    with (
        closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True, timeout=60)) as live,
        closing(sqlite3.connect(target)) as copy,
    ):
        live.execute("BEGIN")
        live.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on it is that moment
        live.backup(copy)
        live.execute("COMMIT")
        copy.execute("PRAGMA secure_delete=ON")
        for table in LEFT_OUT:
            if copy.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
                copy.execute(f"DELETE FROM {table}")
        copy.commit()
        copy.execute("PRAGMA journal_mode=DELETE")


def _add(tar: tarfile.TarFile, place: Path, name: str) -> Member:
    with open(place, "rb") as source:
        entry = tar.gettarinfo(arcname=name, fileobj=source)
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mode = 0o600
        reader = _Hashed(source)
        tar.addfile(entry, reader)
    return Member(entry.size, reader.sha256.hexdigest())


class _Hashed(io.RawIOBase):
    """A file that is hashed as it is read."""

    def __init__(self, source: io.BufferedReader) -> None:
        self._source = source
        self.sha256 = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._source.read(size if size >= 0 else _BLOCK)
        self.sha256.update(data)
        return data
