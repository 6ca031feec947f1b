"""A sentence encoder that the operator supplies: texts in, vectors of their meaning out. Optional, off by default.

Steps: see that the packages of ``sangto[semantic]`` and the files are there; read ``tokenizer.json`` and
``model.onnx``; cut texts into tokens, the longest last; run the model; take its pooled output or the mean of the
tokens; scale to unit length. No model is shipped and nothing is fetched. numpy, onnxruntime and tokenizers are
imported when an encoder is made, never before.
"""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sangto.errors import InputError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

MAX_TOKENS = 256  # of a text; what comes later is not read
BATCH = 32  # texts that the model is given at once
_INPUTS = ("input_ids", "attention_mask", "token_type_ids")
_POOLED = ("sentence_embedding", "text_embeds", "sentence_embeddings", "embedding", "embeddings")
_PADDING = ("[PAD]", "<pad>")
_BLOCK = 1 << 20
_METHOD = "mean of tokens, unit length, 1"  # part of the fingerprint: raise when the same files give other vectors


class Encoder(Protocol):
    """What turns texts into vectors.

    Attributes:
        name: For people: which model it is.
        fingerprint: Of everything that decides which vectors come out: vectors of another fingerprint are not mixed.
        dimension: Numbers of a vector.
    """

    name: str
    fingerprint: str
    dimension: int

    def encode(self, texts: Sequence[str]) -> Floats:
        """Vectors of texts: float32, shape (number of texts, `dimension`), each of unit length (zero for no words)."""
        ...


def need(package: str) -> Any:
    """Import a package of the extra.

    Raises:
        InputError: It is not installed; says how to get it.
    """
    try:
        return importlib.import_module(package)
    except ImportError as error:
        raise InputError(
            f"Searching by meaning needs the package {package!r}, which cannot be imported ({error}).",
            hint="Install it with: pip install sangto[semantic]. Or leave the encoder out.",
        ) from error


class OnnxEncoder:
    """A sentence encoder in ONNX format, on one core.

    The folder holds ``tokenizer.json`` (of the tokenizers library) and ``model.onnx``, in full precision or quantized.
    The model takes ``input_ids``, ``attention_mask`` and perhaps ``token_type_ids``. If it gives one vector a text
    (its only output, or one called ``sentence_embedding``), that is taken; otherwise the mean of its token vectors.
    A ``pooler_output`` beside token vectors is not: sentence encoders are trained on the mean.

    Args:
        folder: Where the two files are.
        max_tokens: Longer texts are cut.

    Attributes:
        name: Name of the folder.
        fingerprint: SHA-256 of the files and of how they are used.
        dimension: Numbers of a vector.

    Raises:
        InputError: A package of the extra is not installed, a file is missing or is not what it should be, or the two
            do not fit together.
    """

    def __init__(self, folder: Path, *, max_tokens: int = MAX_TOKENS) -> None:
        self._np = need("numpy")
        runtime, tokenizers = need("onnxruntime"), need("tokenizers")
        self._folder = folder
        model, words = _file(folder, "model.onnx"), _file(folder, "tokenizer.json")
        self.name = folder.resolve().name
        self.fingerprint = _fingerprint(folder, words, max_tokens)
        self._tokenizer = self._read_tokenizer(tokenizers, words, max_tokens)
        self._session = self._read_model(runtime, model)
        self._inputs, self._length = self._check_inputs()
        self._output, self._pooled = self._choose_output()
        self.dimension = int(self.encode(["a"]).shape[1])

    def _read_tokenizer(self, tokenizers: Any, path: Path, max_tokens: int) -> Any:
        try:
            tokenizer = tokenizers.Tokenizer.from_file(str(path))
        except Exception as error:  # the library raises bare exceptions
            raise self._unusable(f"tokenizer.json cannot be read ({_brief(error)})") from error
        padding = tokenizer.padding or {}
        known = (tokenizer.token_to_id(token) for token in _PADDING)
        self._pad = padding.get("pad_id", next((number for number in known if number is not None), 0))
        tokenizer.no_padding()
        tokenizer.enable_truncation(max_tokens)
        return tokenizer

    def _read_model(self, runtime: Any, path: Path) -> Any:
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            return runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # as above
            raise self._unusable(f"model.onnx cannot be read ({_brief(error)})") from error

    def _check_inputs(self) -> tuple[list[str], int | None]:
        """Names of the inputs, and the number of tokens if the model takes only one."""
        inputs = self._session.get_inputs()
        names = [item.name for item in inputs]
        if "input_ids" not in names or set(names) - set(_INPUTS):
            raise self._unusable(f"model.onnx must take {', '.join(_INPUTS)} (it takes {', '.join(names)})")
        shape = inputs[names.index("input_ids")].shape
        length = shape[1] if len(shape) == 2 and isinstance(shape[1], int) else None
        if length is not None:
            self._tokenizer.enable_truncation(length)
        return names, length

    def _choose_output(self) -> tuple[str, bool]:
        """Name of the output that is used, and whether it is one vector a text."""
        outputs = {item.name: len(item.shape) for item in self._session.get_outputs()}
        pooled = [name for name in _POOLED if outputs.get(name) == 2]
        tokens = [name for name, rank in outputs.items() if rank == 3]
        if pooled or tokens:
            return (pooled or tokens)[0], bool(pooled)
        if list(outputs.values()) == [2]:
            return next(iter(outputs)), True
        raise self._unusable(f"model.onnx gives neither vectors of tokens nor of texts (it gives {', '.join(outputs)})")

    def _unusable(self, what: str) -> InputError:
        return InputError(
            f"The encoder in {self._folder} cannot be used: {what}.",
            hint="Name a folder with the model.onnx and the tokenizer.json of one sentence encoder.",
        )

    def encode(self, texts: Sequence[str]) -> Floats:
        """See `Encoder`. Texts of like length go through the model together, so that little is padded.

        Raises:
            InputError: The model cannot take the tokens of this tokenizer.
        """
        encodings = self._tokenizer.encode_batch(list(texts))
        by_length = sorted(range(len(encodings)), key=lambda i: len(encodings[i].ids))
        parts = [by_length[start : start + BATCH] for start in range(0, len(by_length), BATCH)]
        vectors = [self._run([encodings[i] for i in part]) for part in parts]
        if not vectors:
            return self._np.zeros((0, self.dimension), self._np.float32)  # type: ignore[no-any-return]
        found = self._np.concatenate(vectors)
        ordered = self._np.empty_like(found)
        ordered[by_length] = found
        return ordered  # type: ignore[no-any-return]

    def _run(self, encodings: Sequence[Any]) -> Any:
        fields = {
            "input_ids": self._padded([item.ids for item in encodings], self._pad),
            "attention_mask": self._padded([item.attention_mask for item in encodings], 0),
            "token_type_ids": self._padded([item.type_ids for item in encodings], 0),
        }
        try:
            (output,) = self._session.run([self._output], {name: fields[name] for name in self._inputs})
        except Exception as error:  # as above; most often a token beyond the model's own list
            raise self._unusable(f"model.onnx fails on the tokens of tokenizer.json ({_brief(error)})") from error
        output = output.astype(self._np.float32)
        if not self._pooled:
            mask = fields["attention_mask"][:, :, None].astype(self._np.float32)
            output = (output * mask).sum(axis=1) / self._np.maximum(mask.sum(axis=1), 1)
        if not self._np.isfinite(output).all():
            raise self._unusable("model.onnx gives numbers that are not finite")
        return output / self._np.maximum(self._np.linalg.norm(output, axis=1, keepdims=True), 1e-12)

    def _padded(self, rows: Sequence[Sequence[int]], filler: int) -> Any:
        length = self._length or max(1, *map(len, rows))
        array = self._np.full((len(rows), length), filler, self._np.int64)
        for i, row in enumerate(rows):
            array[i, : len(row)] = row
        return array


def _file(folder: Path, name: str) -> Path:
    path = folder / name
    try:
        with path.open("rb"):
            return path
    except OSError as error:
        raise InputError(
            f"The encoder in {folder} cannot be used: {name} cannot be opened ({error.strerror}).",
            hint="Name a folder with model.onnx and tokenizer.json; no model comes with this software.",
        ) from error


def _fingerprint(folder: Path, tokenizer: Path, max_tokens: int) -> str:
    """Of the model with its external data, the tokenizer, and the way of using them."""
    digest = hashlib.sha256(f"{_METHOD}; {max_tokens} tokens".encode())
    for path in [*sorted(folder.glob("model.onnx*")), tokenizer]:
        with path.open("rb") as stream:
            digest.update(f"{path.name}:{path.stat().st_size};".encode())
            while block := stream.read(_BLOCK):
                digest.update(block)
    return digest.hexdigest()


def _brief(error: BaseException) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
