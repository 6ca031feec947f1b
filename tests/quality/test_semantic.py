"""What is compared by ``python -m quality.semantic``: words, vectors, both, over one index."""

from __future__ import annotations

from pathlib import Path

import pytest

from encoders import write_encoder
from fact_checks import FACT_CHECKS
from quality import semantic
from sangto.records import FactCheck
from sangto.search import OnnxEncoder

for package in ("numpy", "onnx", "onnxruntime", "tokenizers"):
    pytest.importorskip(package)

PAPAYA = FactCheck("papaya", "Lá đu đủ chữa khỏi sốt xuất huyết", language="vi")
ASKED = "Dengue is cured by papaya leaves"


def test_three_ways_of_ranking(tmp_path: Path) -> None:
    encoder = OnnxEncoder(write_encoder(tmp_path / "tiny"))
    for _ in range(2):  # the second time with the index that is there
        with semantic.rankers(tmp_path / "index", [*FACT_CHECKS, PAPAYA], encoder) as systems:
            found = {label: ranker.rank(ASKED, 1) for label, ranker in systems.items()}
        assert list(found.values()) == [[], ["papaya"], ["papaya"]]


def test_missing_data_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    encoder = write_encoder(tmp_path / "tiny")
    assert semantic.main(["--data", str(tmp_path), "--encoder", str(encoder)]) == 1
    assert capsys.readouterr().err.startswith("skipped semantic: claim_match_snopes/claims.jsonl.gz is not in ")
