"""The tables of a desk, made once and copied from then on: making them by their migrations takes seconds.

On SQLite they wait in a file beside pytest's own cache, under a name that changes with the migrations; on PostgreSQL in
a database that others are made from. What a first start makes is tested without them (`test_serving`).
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from django.conf import settings

from command import environment

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".pytest_cache"
TEMPLATE = "desk_tables"
_MAKE = """
from sangto_desk.operations.start import load, make_folder, make_tables
make_folder(None)
load(None)
make_tables()
"""


def _version() -> str:
    """A hash over the migrations, the modules that they import and the pinned parts."""
    migrations = sorted(ROOT.glob("src/sangto_desk/*/migrations/*.py"))
    names = {name for path in migrations for name in re.findall(r"from (sangto_desk\.[\w.]+) import", path.read_text())}
    modules = [ROOT / "src" / (name.replace(".", "/") + ".py") for name in sorted(names)]
    found = hashlib.sha256()
    for path in [*migrations, *(path for path in modules if path.exists()), ROOT / "requirements" / "desk.txt"]:
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


@contextmanager
def _alone(name: str) -> Iterator[None]:
    """Of the processes of a run, one makes the tables and the others wait for it."""
    CACHE.mkdir(exist_ok=True)
    with open(CACHE / f"{name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _make(folder: Path, url: str) -> None:
    plain = {name: value for name, value in environment().items() if name != "DATABASE_URL"}
    store = {"DATABASE_URL": url} if url else {}
    subprocess.run([sys.executable, "-c", _MAKE], env={**plain, **store, "SANGTO_DATA": str(folder)}, check=True)


def on_sqlite() -> Path:
    """The file with the tables."""
    path = CACHE / f"tables-{_version()}.sqlite3"
    with _alone("tables"), tempfile.TemporaryDirectory() as made:
        if not path.exists():
            _make(Path(made), "")
            for old in CACHE.glob("tables-*.sqlite3"):
                old.unlink()
            part = path.with_suffix(".part")
            with closing(sqlite3.connect(Path(made) / "desk.sqlite3")) as tables, closing(sqlite3.connect(part)) as to:
                tables.backup(to)
            part.rename(path)
    return path


def on_postgres(url: str) -> str:
    """The name of the database with the tables, on the server of a database."""
    import psycopg

    with _alone("template"), psycopg.connect(url, autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (TEMPLATE,)).fetchall():
            with tempfile.TemporaryDirectory() as made:
                connection.execute(f"CREATE DATABASE {TEMPLATE}_part")
                _make(Path(made), of_database(url, f"{TEMPLATE}_part"))
                connection.execute(f"ALTER DATABASE {TEMPLATE}_part RENAME TO {TEMPLATE}")
    return TEMPLATE


def of_database(url: str, name: str) -> str:
    """The address of another database of the same server."""
    return re.sub(r"/\w+\?", f"/{name}?", url)


def lay_out(folder: Path) -> Path:
    """Put the tables into the folder of a desk on SQLite that has none yet; returns the folder."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = folder / "desk.sqlite3"
    if not database.exists():
        shutil.copyfile(on_sqlite(), database)
        database.chmod(0o600)
    return folder


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """The file of the test run is there before Django looks for it; it goes away with its folder."""
    return "DATABASE_URL" not in os.environ


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """The database of the test run begins as a copy of the tables."""
    test = settings.DATABASES["default"]["TEST"]
    if "DATABASE_URL" in os.environ:
        test["TEMPLATE"] = on_postgres(os.environ["DATABASE_URL"])
    else:
        shutil.copyfile(on_sqlite(), test["NAME"])
