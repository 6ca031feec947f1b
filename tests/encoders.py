"""A tiny sentence encoder, made on the spot: words that mean the same have the same vector, a text has their mean."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

MEANINGS = (
    ("papaya", "đu", "đủ"),
    ("leaf", "leaves", "lá"),
    ("dengue", "sốt", "xuất", "huyết"),
    ("cure", "cures", "chữa", "khỏi"),
    ("lemon", "chanh"),
    ("cancer", "ung", "thư"),
    ("phone", "điện", "thoại"),
    ("battery", "pin"),
    ("storm", "bão"),
)
DIMENSION = len(MEANINGS)
PAD, UNKNOWN = 0, 1


def write_encoder(
    folder: Path,
    *,
    meanings: Sequence[Sequence[str]] = MEANINGS,
    pooled: bool = False,
    inputs: Sequence[str] = ("input_ids", "attention_mask"),
    known: int | None = None,
    tokens: int | str = "tokens",
) -> Path:
    """Write ``model.onnx`` and ``tokenizer.json``.

    Args:
        folder: Made if there is none.
        meanings: Groups of words that mean the same; one dimension each.
        pooled: The model itself gives one vector a text.
        inputs: What the model takes; all but the first are only passed on.
        known: Tokens that the model knows, if not those of the tokenizer.
        tokens: Length of a text if the model takes only one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = {"[PAD]": PAD, "[UNK]": UNKNOWN}
    rows = [[0.0] * len(meanings), [0.0] * len(meanings)]
    for dimension, words in enumerate(meanings):
        for word in words:
            vocabulary[word] = len(rows)
            rows.append([float(i == dimension) for i in range(len(meanings))])
    _write_tokenizer(folder / "tokenizer.json", vocabulary)
    _write_model(folder / "model.onnx", rows[:known], pooled, inputs, tokens)
    return folder


def _write_tokenizer(path: Path, vocabulary: dict[str, int]) -> None:
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(path))


def _write_model(
    path: Path, rows: Sequence[Sequence[float]], pooled: bool, inputs: Sequence[str], tokens: int | str
) -> None:
    import onnx
    from onnx import TensorProto, helper

    width = len(rows[0])
    table = helper.make_tensor("table", TensorProto.FLOAT, [len(rows), width], [x for row in rows for x in row])
    nodes = [helper.make_node("Gather", ["table", inputs[0]], ["last_hidden_state"], axis=0)]
    outputs = [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", tokens, width])]
    if pooled:
        nodes.append(helper.make_node("ReduceMax", ["last_hidden_state"], ["sentence_embedding"], axes=[1], keepdims=0))
        outputs.append(helper.make_tensor_value_info("sentence_embedding", TensorProto.FLOAT, ["batch", width]))
    for name in inputs[1:]:
        nodes.append(helper.make_node("Identity", [name], [f"same_{name}"]))
        outputs.append(helper.make_tensor_value_info(f"same_{name}", TensorProto.INT64, ["batch", tokens]))
    taken = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", tokens]) for name in inputs]
    graph = helper.make_graph(nodes, "words", taken, outputs, [table])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
