"""Vectors of words, and the words that they are of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from quality.train_word_vectors import Tokens, join_syllables, read_syllables
from quality.word_vectors import WordVectors

from sangto.claims.terms import load_terms
from sangto.text import read_text


def test_syllables_that_keep_together_become_one_word() -> None:
    names = [".", "?", "bệnh", "viện", "mở", "cửa"]
    rng = np.random.default_rng(0)
    alone = rng.choice([0, 4, 5], 4000)
    numbers = np.concatenate([np.concatenate([alone[n : n + 40], [2, 3]]) for n in range(0, 4000, 40)])
    joined = join_syllables(Tokens(numbers, names))
    assert "bệnh viện" in joined.names
    assert 2 not in joined.numbers
    assert (joined.numbers == joined.names.index("bệnh viện")).sum() == 100


def test_sentences_end_at_signs_and_rare_syllables_are_unknown(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nước sạch. " * 8 + "Hiếm 12", encoding="utf-8")
    tokens = read_syllables(tmp_path)
    assert [tokens.names[n] for n in tokens.numbers[:4]] == [".", "nước", "sạch", "."]
    assert [tokens.names[n] for n in tokens.numbers[-2:]] == ["?", "?"]


def test_shipped_words_are_those_of_the_vectors() -> None:
    vectors = WordVectors()
    assert vectors.words == list(load_terms("vi"))
    assert vectors.vectors.shape == (12_000, 100)


def test_words_of_one_sort_are_near() -> None:
    vectors = WordVectors()
    doctor, teacher, to_eat = (vectors.vectors[vectors.words.index(word)] for word in ("bác sĩ", "giáo sư", "ăn"))
    assert doctor @ teacher > doctor @ to_eat


def test_mean_is_of_known_words_alone() -> None:
    vectors = WordVectors()
    known = vectors.mean(read_text("Bác sĩ"))
    assert np.allclose(vectors.mean(read_text("Bác sĩ xqzv")), known)
    assert not vectors.mean(read_text("xqzv")).any()
