"""The option --encoder, from adding to matching, with a tiny encoder that the test makes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from command import refused, sangto
from encoders import DIMENSION, MEANINGS, write_encoder
from fact_checks import FACT_CHECKS, write_jsonl
from sangto.records import FactCheck

for package in ("numpy", "onnx", "onnxruntime", "tokenizers"):
    pytest.importorskip(package)

PAPAYA = FactCheck("papaya", "Lá đu đủ chữa khỏi sốt xuất huyết", language="vi", rating="Sai")
QUERY = json.dumps({"query": "q", "text": "Dengue is cured by papaya leaves"})


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_encoder(tmp_path_factory.mktemp("encoder") / "tiny")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_jsonl(tmp_path_factory.mktemp("records") / "a.jsonl", [*FACT_CHECKS, PAPAYA])


@pytest.fixture
def index(file: Path, encoder: Path, tmp_path: Path) -> Path:
    sangto("index", "add", file, "--index", tmp_path / "index", "--encoder", encoder)
    return tmp_path / "index"


def test_info_says_whose_vectors_there_are(index: Path, encoder: Path, file: Path) -> None:
    found = sangto("index", "info", "--index", index, "--json").json["vectors"]
    fingerprint = found.pop("fingerprint")
    assert found == {"encoder": "tiny", "dimension": DIMENSION, "behind": 0}
    lines = sangto("index", "info", "--index", index).out.splitlines()
    assert lines[1] == f"vectors of the encoder tiny ({fingerprint[:8]}), 0 behind"
    sangto("index", "add", file, "--index", index)
    assert sangto("index", "info", "--index", index, "--json").json["vectors"]["behind"] == 4


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_match_finds_by_meaning(index: Path, encoder: Path, jobs: str) -> None:
    options = ("match", "--index", index, "--queries", "-", "--jobs", jobs)
    count = 1 if jobs == "1" else 70  # workers are started for more than one chunk
    answers = sangto(*options, "--encoder", encoder, stdin=f"{QUERY}\n" * count).lines
    assert [answer["matches"][0]["id"] for answer in answers] == ["papaya"] * count
    assert sangto(*options, stdin=QUERY).lines == [{"query": "q", "matches": []}]


def test_check_gives_meaning_as_a_feature(index: Path, encoder: Path) -> None:
    options = ("check", "-", "--json", "--index", index, "--min-probability", "0", "--encoder", encoder)
    (statement,) = sangto(*options, stdin="Dengue is cured by papaya leaves").json["statements"]
    features = {match["id"]: match["features"]["meaning_likeness"] for match in statement["matches"]}
    assert features["papaya"] > 0.8


def test_check_shows_similar_meaning_to_a_person(index: Path, encoder: Path) -> None:
    options = ("check", "-", "--index", index, "--encoder", encoder)
    shown = "    Nghĩa gần giống: 100 %"
    assert shown in sangto(*options, stdin=PAPAYA.claim).out.splitlines()
    assert shown not in sangto(*options[:-2], stdin=PAPAYA.claim).out.splitlines()


def test_another_encoder_is_refused_until_the_index_is_rebuilt(index: Path, tmp_path: Path) -> None:
    other = write_encoder(tmp_path / "other", meanings=MEANINGS[:4])
    asked = ("match", "--index", index, "--queries", "-", "--encoder", other)
    assert refused(*asked, stdin=QUERY) == "index.version"
    done = sangto("index", "rebuild", "--index", index, "--encoder", other, "--json").json
    assert done == {"index": str(index), "documents": 4}
    assert sangto(*asked, stdin=QUERY).lines[0]["matches"][0]["id"] == "papaya"


def test_what_cannot_be_used_is_said(file: Path, encoder: Path, tmp_path: Path) -> None:
    assert refused("index", "add", file, "--index", tmp_path / "index", "--encoder", tmp_path / "none") == "input"
    assert not (tmp_path / "index").exists()
    sangto("index", "add", file, "--index", tmp_path / "index")
    assert refused("check", "-", "--index", tmp_path / "index", "--encoder", encoder, stdin=QUERY) == "index.missing"


def test_damaged_vectors_are_reported_by_info(index: Path) -> None:
    (index / "vectors" / "000001.vec").write_bytes(b"")
    result = sangto("index", "info", "--index", index, code=2)
    assert result.err.startswith(f"Error [index.damaged]: The vectors at {index} are damaged")
