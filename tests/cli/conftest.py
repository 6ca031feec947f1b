"""One index for the tests of the command line that only read it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from fact_checks import FACT_CHECKS
from sangto.matching import FactCheckIndex


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of an index with three fact-checks; not to be changed."""
    folder = tmp_path_factory.mktemp("read") / "index"
    with FactCheckIndex.create(folder) as made:
        made.add(FACT_CHECKS)
    return folder


@pytest.fixture
def public(tmp_path: Path) -> Iterator[Path]:
    """A folder that everybody may look into, unlike those of pytest."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield Path(name)
