"""Exports of logs that tests may tamper with."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from logs import key, new_log, one_of_each, publications
from sangto.ledger import Log
from sangto.ledger.exporting import export_log

Export = Callable[[Log], Path]


@pytest.fixture
def export(tmp_path: Path) -> Export:
    """Writes a log into a new folder."""

    def write(log: Log) -> Path:
        folder = tmp_path / f"log-{len(list(tmp_path.iterdir()))}"
        export_log(log, folder)
        return folder

    return write


@pytest.fixture(scope="session")
def long_log() -> Log:
    """600 publications: two full tiles, and a partial one."""
    log = new_log()
    log.append(publications(600), key())
    return log


@pytest.fixture(scope="session")
def _long_export(long_log: Log, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("long") / "log"
    export_log(long_log, folder)
    return folder


@pytest.fixture
def long_export(_long_export: Path, tmp_path: Path) -> Path:
    """A copy of the export of the long log."""
    return Path(shutil.copytree(_long_export, tmp_path / "long"))


@pytest.fixture
def short_export(export: Export) -> Path:
    """The export of a log with entries of every kind."""
    return export(new_log(*one_of_each()))
