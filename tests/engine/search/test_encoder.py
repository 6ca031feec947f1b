"""An encoder of one's own: what it gives, and what is said when it cannot be used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
pytest.importorskip("tokenizers")
np = pytest.importorskip("numpy")

from command import environment  # noqa: E402
from encoders import DIMENSION, MEANINGS, write_encoder  # noqa: E402
from sangto.errors import InputError  # noqa: E402
from sangto.search import OnnxEncoder  # noqa: E402

TEXTS = ["lemon cures cancer", "chanh", "", "từ lạ", "lemon lemon cancer", "battery"]


def axis(word: str) -> int:
    return next(i for i, words in enumerate(MEANINGS) if word in words)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_encoder(tmp_path_factory.mktemp("encoder") / "tiny")


def test_a_text_is_the_mean_of_its_words_at_unit_length(folder: Path) -> None:
    vectors = OnnxEncoder(folder).encode(TEXTS)
    assert (vectors.dtype, vectors.shape) == (np.float32, (len(TEXTS), DIMENSION))
    assert np.allclose(np.linalg.norm(vectors, axis=1), [1, 1, 0, 0, 1, 1])
    expected = np.zeros(DIMENSION)
    expected[[axis("lemon"), axis("cancer")]] = 2, 1
    assert np.allclose(vectors[4], expected / np.sqrt(5))


def test_the_company_of_other_texts_changes_nothing(folder: Path) -> None:
    encoder = OnnxEncoder(folder)
    many = TEXTS * 30
    assert np.array_equal(encoder.encode(many), np.concatenate([encoder.encode([text]) for text in many]))


def test_no_texts(folder: Path) -> None:
    assert OnnxEncoder(folder).encode([]).shape == (0, DIMENSION)


def test_pooled_output_is_taken_where_there_is_one(tmp_path: Path) -> None:
    (vector,) = OnnxEncoder(write_encoder(tmp_path, pooled=True)).encode(["lemon lemon cancer"])
    assert vector[axis("lemon")] == vector[axis("cancer")] == np.float32(np.sqrt(0.5))


def test_all_three_inputs_are_given(tmp_path: Path) -> None:
    inputs = ("input_ids", "attention_mask", "token_type_ids")
    (vector,) = OnnxEncoder(write_encoder(tmp_path, inputs=inputs)).encode(["chanh"])
    assert vector[axis("lemon")] == 1


def test_a_model_of_one_length(tmp_path: Path) -> None:
    short, cut = OnnxEncoder(write_encoder(tmp_path, tokens=3)).encode(["lemon", "lemon lemon lemon cancer"])
    assert np.array_equal(short, cut)


def test_long_texts_are_cut(folder: Path) -> None:
    whole, cut = OnnxEncoder(folder, max_tokens=2).encode(["lemon lemon", "lemon lemon cancer"])
    assert np.array_equal(whole, cut)


def test_fingerprint_tells_models_and_their_use_apart(tmp_path: Path, folder: Path) -> None:
    same = write_encoder(tmp_path / "same")
    other = write_encoder(tmp_path / "other", meanings=MEANINGS[:-1])
    first = OnnxEncoder(folder)
    assert first.fingerprint == OnnxEncoder(same).fingerprint
    assert len({first.fingerprint, OnnxEncoder(other).fingerprint, OnnxEncoder(folder, max_tokens=9).fingerprint}) == 3
    assert (first.name, first.dimension, OnnxEncoder(other).dimension) == ("tiny", DIMENSION, DIMENSION - 1)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_missing_and_broken_files_are_named(tmp_path: Path, name: str) -> None:
    write_encoder(tmp_path)
    (tmp_path / name).write_bytes(b"not what it should be")
    with pytest.raises(InputError, match=rf"The encoder in {tmp_path} cannot be used: {name} cannot be read"):
        OnnxEncoder(tmp_path)
    (tmp_path / name).unlink()
    with pytest.raises(InputError, match=rf"cannot be used: {name} cannot be opened \(No such file or directory\)"):
        OnnxEncoder(tmp_path)


def test_a_tokenizer_of_another_model(tmp_path: Path) -> None:
    encoder = OnnxEncoder(write_encoder(tmp_path, known=5))
    with pytest.raises(InputError, match=r"model.onnx fails on the tokens of tokenizer.json"):
        encoder.encode(["storm"])


def test_a_model_that_takes_something_else(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"it takes pixel_values"):
        OnnxEncoder(write_encoder(tmp_path, inputs=("pixel_values",)))


@pytest.mark.parametrize("package", ["numpy", "onnxruntime", "tokenizers"])
def test_without_the_extra_it_says_how_to_get_it(folder: Path, package: str) -> None:
    script = f"""
import sys
from pathlib import Path
sys.modules[{package!r}] = None
from sangto.errors import InputError
from sangto.search import OnnxEncoder
try:
    OnnxEncoder(Path(sys.argv[1]))
except InputError as error:
    print(error.message, error.hint)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, folder], env=environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith(f"Searching by meaning needs the package {package!r}, which cannot be imported")
    assert done.stdout.endswith("Install it with: pip install sangto[semantic]. Or leave the encoder out.\n")
