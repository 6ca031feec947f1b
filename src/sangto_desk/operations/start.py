"""From a folder to a desk that can be used: settings, folder, database, index.

Order of steps of `prepare`: make the folder and its keys; bring the database to the state that this version expects;
make the table for limits; begin the public log, whose key is made with it; make an empty index if there is none.
Running it again changes nothing.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from sangto.matching import FactCheckIndex
from sangto_desk.datafolder import DataFolder
from sangto_desk.operations.errors import DeskBusy
from sangto_desk.operations.lock import FolderLock


def load(data: Path | None) -> DataFolder:
    """Load the settings of the desk in a folder; None takes ``SANGTO_DATA``, or ``sangto-data``."""
    if data is not None:
        os.environ["SANGTO_DATA"] = str(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangto_desk.settings")
    django.setup()
    return DataFolder.from_environment()


def make_folder(data: Path | None) -> DataFolder:
    """Make the folder and its keys, before the settings are loaded from it; what is made is for its owner alone."""
    os.umask(0o077)
    if data is not None:
        os.environ["SANGTO_DATA"] = str(data)
    folder = DataFolder.from_environment()
    folder.prepare()
    return folder


def prepare(folder: DataFolder) -> None:
    """Make what is missing and bring the database up to date; two that try at once wait for one another."""
    with FolderLock(folder.root / "prepare.lock", wait=True, busy=DeskBusy):
        make_tables()
        _begin_log()
        if not folder.index.exists():
            FactCheckIndex.create(folder.index).close()


def make_tables() -> None:
    """Bring the tables to the state that this version expects; nothing is written into them.

    Django's command draws up the state of all models also when there is nothing to do, which takes a tenth of a start.
    """
    migrations = MigrationExecutor(connection)
    if migrations.migration_plan(migrations.loader.graph.leaf_nodes()):
        with _little_tidying():
            call_command("migrate", verbosity=0, interactive=False)
    call_command("createcachetable", verbosity=0)


@contextmanager
def _little_tidying() -> Iterator[None]:
    """Look for garbage in cycles seldom: models are drawn up thousands of times, and a fifth of the time went there."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def _begin_log() -> None:
    from sangto_desk.audit.services import begin_log  # the models are there once the settings are loaded

    begin_log()
