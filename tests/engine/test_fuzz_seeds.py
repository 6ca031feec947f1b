"""Inputs that coverage-guided fuzzing has found something with are read without a surprise from then on."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

SEEDS = sorted((Path(__file__).parents[1] / "data" / "fuzz").glob("*/*"))
TOOL = Path(__file__).parents[2] / "tools" / "fuzz.py"


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: f"{seed.parent.name}-{seed.name[-8:]}")
def test_seed_is_read_or_refused(seed: Path) -> None:
    spec = importlib.util.spec_from_file_location("fuzz", TOOL)
    assert spec is not None and spec.loader is not None
    fuzz = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(fuzz)
    fuzz.run_once(seed.parent.name, seed.read_bytes())
