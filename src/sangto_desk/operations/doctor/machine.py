"""The machine and the folder: what can be seen without the database."""

from __future__ import annotations

import importlib.util
import os
import shutil
import stat
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from sangto_desk.datafolder import DataFolder
from sangto_desk.operations.doctor.findings import Finding, attention, good, unusable

LEAST_PYTHON = (3, 11)
LEAST_FREE = 1 << 30
NEEDED = ("django", "django-allauth", "django-tasks-db", "granian", "whitenoise", "tantivy", "cryptography", "warcio")
TOLERATED_SECONDS = 300


def python_version(folder: DataFolder) -> Finding:
    """The interpreter."""
    found = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info[:2] < LEAST_PYTHON:
        return unusable("python", f"Python {found}; 3.11 or newer is needed.", "Install a newer Python.")
    return good("python", f"Python {found}")


def packages(folder: DataFolder) -> Finding:
    """Packages of the desk, and the driver of the store."""
    missing = []
    for name in NEEDED:
        try:
            version(name)
        except PackageNotFoundError:
            missing.append(name)
    if os.environ.get("DATABASE_URL") and importlib.util.find_spec("psycopg") is None:
        missing.append("psycopg")
    if missing:
        return unusable("packages", f"Not installed: {', '.join(missing)}.", "pip install 'sangto[desk,postgres]'")
    return good("packages", f"all installed (Django {version('django')})")


def folder_rights(folder: DataFolder) -> Finding:
    """The data folder: there, writable, and its secrets for nobody else."""
    if not folder.root.is_dir():
        return unusable("folder", f"There is no folder {folder.root}.", "`sangto serve --data DIR` makes a desk there.")
    if not os.access(folder.root, os.R_OK | os.W_OK | os.X_OK):
        return unusable("folder", f"{folder.root} may not be written by this user.", "Run as its owner, or change it.")
    secrets = [folder.keys, *folder.keys.glob("*"), *folder.root.glob("desk.sqlite3*")]
    loose = [path for path in secrets if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077]
    if loose:
        names = ", ".join(str(path.relative_to(folder.root)) for path in loose)
        hint = f"chmod -R go-rwx {folder.root}"
        return attention("folder", f"Others on this machine may read {names}.", hint)
    return good("folder", f"{folder.root}, readable by its owner alone")


def disk(folder: DataFolder) -> Finding:
    """Room on the disk of the folder."""
    place = next(path for path in (folder.root, *folder.root.parents) if path.exists())
    free = shutil.disk_usage(place).free
    words = f"{free / (1 << 30):.1f} GiB free"
    if free < LEAST_FREE // 10:
        return unusable("disk", words, "Make room: nothing can be written safely.")
    if free < LEAST_FREE:
        return attention("disk", words, "Make room, or move the folder: less than 1 GiB is left.")
    return good("disk", words)


def clock(folder: DataFolder) -> Finding:
    """The clock: not before anything that was written, and the same as that of the database."""
    from django.db import connection

    from sangto_desk.audit.models import Entry

    now = datetime.now(UTC)
    last = Entry.objects.order_by("-at").first()
    if last and (last.at - now).total_seconds() > TOLERATED_SECONDS:
        return attention(
            "clock", f"The clock is behind: something was written at {last.at:%Y-%m-%d %H:%M} UTC.", "Set the clock."
        )
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT extract(epoch FROM clock_timestamp())")
            apart = abs(float(cursor.fetchone()[0]) - time.time())
        if apart > TOLERATED_SECONDS:
            return attention("clock", f"This machine and the database are {apart:.0f} s apart.", "Set both clocks.")
    return good("clock", f"{now:%Y-%m-%d %H:%M} UTC")
