"""An index with everything that its files can hold: several segments, deletions, both languages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fact_checks import FACT_CHECKS, generated
from sangto.matching import FactCheckIndex


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Not to be changed; see `place`."""
    folder = tmp_path_factory.mktemp("whole") / "index"
    with FactCheckIndex.create(folder) as index:
        index.add(FACT_CHECKS)
        index.add(generated(300))
    with FactCheckIndex.create(folder) as index:
        index.delete(["7", "8"])
        index.add(generated(20, start=280))
    return folder


@pytest.fixture
def place(whole: Path, tmp_path: Path) -> Path:
    """A copy that a test may do with as it likes."""
    return Path(shutil.copytree(whole, tmp_path / "index"))
