"""Words that no labelled sentence holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sangto.claims import Kind, classify
from sangto.claims.model import load_model, model_name
from sangto.claims.terms import load_terms, split_terms
from sangto.text import fold_text, read_text


def test_two_syllables_come_before_one() -> None:
    known = {"bệnh", "viện", "bệnh viện", "mới"}
    assert list(split_terms(("bệnh", "viện", "rất", "mới", "bệnh"), known)) == ["bệnh viện", "mới", "bệnh"]


@given(st.lists(st.sampled_from(["a", "b", "c", "d"])), st.sets(st.sampled_from(["a", "b", "a b", "b c", "c d"])))
def test_terms_are_syllables_of_the_statement_in_order(words: list[str], known: set[str]) -> None:
    found = list(split_terms(words, known))
    assert set(found) <= known
    rest = iter(words)
    assert all(syllable in rest for term in found for syllable in term.split(" "))


def test_every_word_has_a_weight_for_each_column() -> None:
    rows = load_terms("vi")
    assert len(rows) == 12_000
    assert {len(row.split(" ")) for row in rows.values()} == {9}


def test_words_without_marks_are_those_of_the_vocabulary_in_its_order() -> None:
    assert list(load_terms("vi_bare")) == list(dict.fromkeys(map(fold_text, load_terms("vi"))))


def test_a_word_that_no_sentence_taught_still_counts() -> None:
    assert "pair:san hô" not in load_model("vi").rows
    assert "san hô" in load_terms("vi")
    assert classify("San hô ở vùng biển này chết dần.").kind is Kind.FACT


def test_text_without_marks_is_weighed_by_its_own_model() -> None:
    assert model_name(read_text("Mọi người xem giúp em")) == "vi"
    assert model_name(read_text("moi nguoi xem giup em")) == "vi_bare"
    assert model_name(read_text("Please have a look at this")) == "en"
    assert classify("moi nguoi xem giup em voi a").kind is Kind.DIRECTIVE
