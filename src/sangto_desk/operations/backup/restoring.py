"""Bringing a backup back: `sangto restore`.

Order of steps: unpack into a new folder beside the wanted one, hashing each file; compare with the list at the end;
bring the database back and up to date; make the indexes anew; see that the trail is as it was sealed; only then give
the folder its name. What went wrong leaves nothing behind.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tarfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from sangto_desk.datafolder import DataFolder
from sangto_desk.operations.backup.manifest import IMPORTED, NAME, Manifest, Member
from sangto_desk.operations.errors import BackupDamaged, DeskUnusable, FolderNotEmpty

_ALLOWED = ("keys/", "archive/", "tables/")
_BLOCK = 1 << 20
_ANOTHER = "Use another backup."


def restore_backup(source: Path, root: Path, progress: Callable[[int], None] = lambda _: None) -> Manifest:
    """Bring a backup back into an empty folder, and into the database that ``DATABASE_URL`` names if it is of
    PostgreSQL.

    Args:
        source: The file that `make_backup` wrote.
        root: The folder; missing or empty.
        progress: Told of each file that is out.

    Raises:
        FolderNotEmpty: There is something in the folder, or in the database.
        BackupDamaged: The file is not what was written.
        DeskUnusable: The backup is of the other kind of store.
    """
    root = root.resolve()
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise FolderNotEmpty(f"{root} is not empty.", hint="Name a folder that does not exist yet.")
    os.umask(0o077)
    part = root.with_name(f".{root.name}.part")
    if part.exists():
        shutil.rmtree(part)
    try:
        manifest = _unpack(source, part, progress)
        _check_store(manifest)
        _bring_back(DataFolder(part), manifest)
        if root.exists():
            root.rmdir()
        part.rename(root)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return manifest


def _unpack(source: Path, target: Path, progress: Callable[[int], None]) -> Manifest:
    target.mkdir(parents=True)
    found: dict[str, Member] = {}
    manifest: Manifest | None = None
    try:
        with tarfile.open(source, mode="r|gz") as tar:
            for entry in tar:
                reader = tar.extractfile(entry)
                if not entry.isfile() or reader is None:
                    raise BackupDamaged(f"{entry.name!r} in the backup is no plain file.", hint=_ANOTHER)
                if entry.name == NAME:
                    manifest = Manifest.from_json(reader.read())
                    continue
                found[entry.name] = _extract(reader, target / _safe(entry.name))
                progress(1)
    except (tarfile.TarError, EOFError, zlib.error, OSError) as error:
        if isinstance(error, FileNotFoundError | PermissionError | IsADirectoryError):
            raise
        raise BackupDamaged(f"{source.name} is cut short, or no backup ({error}).", hint=_ANOTHER) from error
    if manifest is None:
        raise BackupDamaged(f"{source.name} has no list at its end: it is cut short, or no backup.", hint=_ANOTHER)
    for name in sorted({*manifest.members, *found}):
        if manifest.members.get(name) != found.get(name):
            raise BackupDamaged(f"{name} in the backup is not what was written.", hint=_ANOTHER)
    return manifest


def _safe(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    known = name in ("desk.sqlite3", IMPORTED) or name.startswith(_ALLOWED)
    if path.is_absolute() or ".." in path.parts or not known:
        raise BackupDamaged(f"{name!r} is no name of a file in a backup.", hint=_ANOTHER)
    return path


def _extract(reader: object, place: Path) -> Member:
    place.parent.mkdir(parents=True, exist_ok=True)
    sha256, size = hashlib.sha256(), 0
    with open(place, "xb") as out:
        while block := reader.read(_BLOCK):  # type: ignore[attr-defined]
            sha256.update(block)
            size += len(block)
            out.write(block)
        out.flush()
        os.fsync(out.fileno())
    return Member(size, sha256.hexdigest())


def _check_store(manifest: Manifest) -> None:
    wanted = "postgresql" if os.environ.get("DATABASE_URL") else "sqlite"
    if manifest.store != wanted:
        hint = "Set DATABASE_URL to an empty database." if wanted == "sqlite" else "Leave DATABASE_URL out."
        raise DeskUnusable(f"The backup is of {manifest.store}, the settings name {wanted}.", hint=hint)


def _bring_back(folder: DataFolder, manifest: Manifest) -> None:
    """Make a whole desk of what was unpacked."""
    from sangto_desk.operations.start import load, make_tables, prepare

    load(folder.root)
    folder.prepare()
    # Only now can what knows the database be imported.
    from django.db import connections

    from sangto_desk.audit.seals import check_seals
    from sangto_desk.evidence import library
    from sangto_desk.factchecks.indexing import add_imported, rebuild_index
    from sangto_desk.operations.backup.tables import copy_in

    if manifest.store == "postgresql":
        make_tables()
        _same_version(manifest)
        copy_in(folder.root / "tables", manifest.tables)
        shutil.rmtree(folder.root / "tables")
    prepare(folder)
    rebuild_index(folder.index)
    imported = folder.root / IMPORTED
    if imported.exists():
        add_imported(folder.index, imported)
        imported.unlink()
    library.rebuild(folder.library)
    broken = check_seals().broken
    connections.close_all()
    if broken:
        raise BackupDamaged(f"The audit trail in the backup was changed, in {', '.join(broken[:5])}.", hint=_ANOTHER)


def _same_version(manifest: Manifest) -> None:
    from django.db import connection
    from django.db.migrations.recorder import MigrationRecorder

    now = {f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations()}
    if now != set(manifest.migrations):
        raise DeskUnusable(
            f"The backup was made by Sáng Tỏ {manifest.version}, with other tables than this version has.",
            hint="Restore it with the version that made it, then start this one on the same database.",
        )
