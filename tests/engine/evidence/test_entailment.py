"""A cross-encoder of one's own: what it suggests, and what is said when it cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
pytest.importorskip("tokenizers")

from sangto.errors import InputError
from sangto.evidence import OnnxEntailment, compare

CLAIM, PASSAGE = "Cầu dài 666 mét", "Cầu dài 666 mét, rộng 37 mét."
WORDS = {"[UNK]": 0, "cầu": 1, "không": 2}
LABELS = {"0": "CONTRADICTION", "1": "NEUTRAL", "2": "ENTAILMENT"}


def write_model(folder: Path, *, labels: dict[str, str] = LABELS, outputs: int = 3) -> Path:
    """A model whose numbers are the sums of a row for each word: "cầu" speaks for support, "không" against it."""
    import onnx
    from onnx import TensorProto, helper
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    tokenizer = Tokenizer(models.WordLevel(WORDS, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    folder.mkdir()
    tokenizer.save(str(folder / "tokenizer.json"))
    rows = [[0.0] * outputs, [0.0] * (outputs - 1) + [1.0], [4.0] + [0.0] * (outputs - 1)]
    table = helper.make_tensor("table", TensorProto.FLOAT, [3, outputs], [x for row in rows for x in row])
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["words"], axis=0),
        helper.make_node("ReduceMax", ["words"], ["logits"], axes=[1], keepdims=0),
    ]
    taken = [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"])]
    given = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", outputs])]
    graph = helper.make_graph(nodes, "pairs", taken, given, [table])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.save(model, str(folder / "model.onnx"))
    (folder / "config.json").write_text(json.dumps({"id2label": labels}), encoding="utf-8")
    return folder


def test_suggestion_stands_beside_the_stance_and_changes_nothing(tmp_path: Path) -> None:
    alone = compare(CLAIM, PASSAGE)
    found = compare(CLAIM, PASSAGE, entailment=OnnxEntailment(write_model(tmp_path / "tiny")))
    assert found.suggestion is not None
    assert (found.suggestion.stance, found.suggestion.by) == ("supports", "tiny")
    assert (found.stance, found.probability, found.findings) == (alone.stance, alone.probability, alone.findings)


def test_names_of_outcomes_decide_what_the_numbers_mean(tmp_path: Path) -> None:
    model = OnnxEntailment(write_model(tmp_path / "tiny"))
    found = model.judge("Cầu không dài", PASSAGE)
    assert max(found, key=lambda stance: found[stance]) == "refutes"
    assert round(sum(found.values()), 6) == 1.0


@pytest.mark.parametrize("labels", [{"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"}, {"0": "entailment"}])
def test_unnamed_outcomes_are_refused(tmp_path: Path, labels: dict[str, str]) -> None:
    with pytest.raises(InputError, match="id2label must name entailment"):
        OnnxEntailment(write_model(tmp_path / "tiny", labels=labels))


def test_model_with_other_outputs_is_refused(tmp_path: Path) -> None:
    model = OnnxEntailment(write_model(tmp_path / "tiny", outputs=2))
    with pytest.raises(InputError, match="must give three finite numbers"):
        model.judge(CLAIM, PASSAGE)


def test_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"config\.json names no outcomes"):
        OnnxEntailment(tmp_path / "none")
