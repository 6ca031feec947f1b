"""Words that no labelled sentence holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sangto.claims import Kind, classify
from sangto.claims.model import load_model
from sangto.claims.terms import load_terms, split_terms
from sangto.text import fold_text


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
    rows = load_terms(marked=True)
    assert len(rows) == 12_000
    assert {len(row.split(" ")) for row in rows.values()} == {9}


def test_without_marks_the_most_frequent_word_so_spelled_counts() -> None:
    marked, bare = load_terms(marked=True), load_terms(marked=False)
    first = next(term for term in marked if fold_text(term) == "benh vien")
    assert bare["benh vien"] == marked[first]


def test_a_word_that_no_sentence_taught_still_counts() -> None:
    assert "pair:san hô" not in load_model("vi").rows
    assert "san hô" in load_terms(marked=True)
    assert classify("San hô ở vùng biển này chết dần.").kind is Kind.FACT
