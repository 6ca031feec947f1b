"""A second opinion from a cross-encoder that the operator supplies, in ONNX format. Optional, off by default.

Steps: read ``tokenizer.json``, ``model.onnx`` and the names of the three outcomes in ``config.json``; cut passage and
claim, in this order, into tokens; run the model; turn its three numbers into probabilities. No model is shipped and
nothing is fetched. numpy, onnxruntime and tokenizers are imported when one is made, never before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sangto.errors import InputError
from sangto.search.encoder import need

MAX_TOKENS = 512  # of passage and claim together; the longer of the two is cut
_INPUTS = ("input_ids", "attention_mask", "token_type_ids")
_STANCE_OF = {
    "entailment": "supports",
    "supports": "supports",
    "support": "supports",
    "contradiction": "refutes",
    "refutes": "refutes",
    "refute": "refutes",
    "neutral": "open",
    "open": "open",
    "nei": "open",
}


class OnnxEntailment:
    """A model trained to tell entailment, contradiction and neutral apart, on one core.

    The folder holds ``tokenizer.json`` (of the tokenizers library), ``model.onnx``, which takes ``input_ids``,
    ``attention_mask`` and perhaps ``token_type_ids`` and gives three numbers a pair, and ``config.json`` with
    ``id2label``, which names them.

    Args:
        folder: Where the three files are.

    Attributes:
        name: Name of the folder.

    Raises:
        InputError: A package of ``sangto[semantic]`` is not installed, or a file is missing or not what it should be.
    """

    def __init__(self, folder: Path) -> None:
        self._np = need("numpy")
        runtime, tokenizers = need("onnxruntime"), need("tokenizers")
        self._folder = folder
        self.name = folder.resolve().name
        self._stances = self._read_stances()
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            self._tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
            model = str(folder / "model.onnx")
            self._session = runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # both libraries raise bare exceptions
            raise self._unusable(" ".join(str(error).split())[:200]) from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._inputs = [item.name for item in self._session.get_inputs()]
        if "input_ids" not in self._inputs or set(self._inputs) - set(_INPUTS):
            raise self._unusable(f"model.onnx must take {', '.join(_INPUTS)} (it takes {', '.join(self._inputs)})")

    def _read_stances(self) -> list[str]:
        """The stance of each output, in their order."""
        try:
            labels = json.loads((self._folder / "config.json").read_text(encoding="utf-8"))["id2label"]
            found = [_STANCE_OF.get(str(labels[key]).lower(), "") for key in sorted(labels, key=int)]
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise self._unusable(f"config.json names no outcomes in id2label ({type(error).__name__})") from error
        if sorted(found) != ["open", "refutes", "supports"]:
            raise self._unusable(f"id2label must name entailment, contradiction and neutral (got {labels})")
        return found

    def _unusable(self, what: str) -> InputError:
        return InputError(
            f"The entailment model in {self._folder} cannot be used: {what}.",
            hint="Name a folder with the model.onnx, tokenizer.json and config.json of one model for three outcomes.",
        )

    def judge(self, claim: str, passage: str) -> Mapping[str, float]:
        """Probabilities of the three stances.

        Args:
            claim: The hypothesis.
            passage: The premise.

        Raises:
            InputError: The model fails, or does not give three finite numbers.
        """
        encoding = self._tokenizer.encode(passage, claim)
        fields = {
            "input_ids": encoding.ids,
            "attention_mask": encoding.attention_mask,
            "token_type_ids": encoding.type_ids,
        }
        given = {name: self._np.array([fields[name]], self._np.int64) for name in self._inputs}
        try:
            numbers: Any = self._np.ravel(self._session.run(None, given)[0]).astype(self._np.float64)
        except Exception as error:  # as above; most often a token beyond the model's own list
            raise self._unusable(" ".join(str(error).split())[:200]) from error
        if numbers.shape != (3,) or not self._np.isfinite(numbers).all():
            raise self._unusable(f"model.onnx must give three finite numbers (got {numbers.tolist()[:6]})")
        powers = self._np.exp(numbers - numbers.max())
        return dict(zip(self._stances, map(float, powers / powers.sum()), strict=True))
