"""Figures of the kinds of statements, and the data they are made from."""

from __future__ import annotations

import pytest
from quality.claims import Case, kappa, labelled, macro_f1, ranked_precision, weighted_kappa
from quality.loaders import own_rows

from sangto.claims import Kind
from sangto.text import fold_text


def test_kappa_is_one_for_agreement_and_zero_for_chance() -> None:
    assert kappa([("a", "a"), ("b", "b")]) == 1
    assert kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]) == 0


def test_weighted_kappa_forgives_small_steps_more_than_large_ones() -> None:
    near, far = [(0, 0), (1, 1), (2, 1), (2, 2)], [(0, 0), (1, 1), (2, 0), (2, 2)]
    assert weighted_kappa(near) > weighted_kappa(far)


def test_macro_f1_counts_each_kind_alike() -> None:
    cases = [Case("fact", "fact")] * 9 + [Case("opinion", "fact")]
    assert macro_f1(cases) == pytest.approx((18 / 19 + 0) / 2)


def test_ranked_precision_of_a_perfect_ranking_is_one() -> None:
    assert ranked_precision([True, False, True], [0.9, 0.1, 0.8]) == 1


@pytest.mark.parametrize("name", ["claims_train_vi.jsonl", "claims_train_en.jsonl"])
def test_sentences_for_training_have_a_kind_and_are_not_in_the_test_split(name: str) -> None:
    rows = own_rows(name)
    held = {fold_text(row.text) for row in labelled() if row.split == "test"}
    assert {row["kind"] for row in rows} == set(map(str, Kind))
    assert [row["text"] for row in rows if fold_text(row["text"]) in held] == []
    assert [row for row in rows if row["kind"] != "fact" and row["worthiness"] is not None] == []
