"""A desk with an inbox, and an index of fact-checks in a data folder of the test's own."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.factories import make_unit, open_desk
from fact_checks import FACT_CHECKS
from sangto.matching import FactCheckIndex
from sangto_desk.accounts.models import Unit
from sangto_desk.datafolder import DataFolder
from sangto_desk.inbox.matching import matcher


@pytest.fixture
def data(settings, tmp_path: Path) -> Iterator[DataFolder]:
    """A data folder without an index."""
    settings.DATA = dataclasses.replace(settings.DATA, root=tmp_path / "data")
    settings.DATA.prepare()
    yield settings.DATA
    matcher().close()


@pytest.fixture
def unit(db, data) -> Unit:
    """The unit whose inbox it is; the desk is open to the public."""
    open_desk()
    return make_unit("Phòng kiểm chứng")


@pytest.fixture
def index(data) -> Path:
    """Three fact-checks in the index of the data folder."""
    with FactCheckIndex.create(data.index) as made:
        made.add(FACT_CHECKS)
    return data.index
