"""Statements of a text, cut into clauses where their kinds differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.claims import Kind, classify, find_statements


def found(text: str) -> list[tuple[str, Kind]]:
    return [(item.text, item.judgement.kind) for item in find_statements(text)]


def test_clauses_of_different_kinds_stand_apart() -> None:
    text = "Theo Bộ Y tế, dịch đã giảm 20%, nhưng theo tôi như vậy vẫn chưa tốt."
    assert found(text) == [
        ("Theo Bộ Y tế, dịch đã giảm 20%", Kind.FACT),
        ("nhưng theo tôi như vậy vẫn chưa tốt.", Kind.OPINION),
    ]


def test_clauses_of_one_kind_stay_together() -> None:
    text = "Giá xăng tăng 500 đồng nhưng giá dầu giảm 200 đồng."
    assert found(text) == [(text, Kind.FACT)]


def test_sentences_stand_apart() -> None:
    text = "Hãy chia sẻ cho mọi người! Tin này có thật không?"
    assert [kind for _, kind in found(text)] == [Kind.DIRECTIVE, Kind.QUESTION]


def test_a_question_tag_stands_apart_from_a_fact() -> None:
    text = "Theo Bộ Y tế, vắc xin này an toàn, có đúng không mọi người?"
    assert [kind for _, kind in found(text)] == [Kind.FACT, Kind.QUESTION]


def test_an_unsure_clause_is_not_cut_off() -> None:
    text = "Cô bước xuống xe, và đi vào nhà."
    assert [words for words, _ in found(text)] == [text]


@pytest.mark.parametrize("unit", ["a b c, nhưng ", "a, và b, và c ", "x y z; ", "a – b ", ", còn tôi thì "])
def test_a_long_line_comes_to_an_end(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    statements = find_statements(text)
    assert all(text[item.span.start : item.span.end] == item.text for item in statements)


def test_no_text_holds_no_statement() -> None:
    assert find_statements(" \n ") == []


@given(
    st.text(max_size=80) | st.lists(st.sampled_from(["nhưng", "theo tôi", "; ", "12%", "sẽ", "a", "?"])).map(" ".join)
)
def test_spans_are_true_and_do_not_overlap(text: str) -> None:
    statements = find_statements(text)
    assert [item.text for item in statements] == [text[item.span.start : item.span.end] for item in statements]
    assert all(one.span.end <= two.span.start for one, two in zip(statements, statements[1:], strict=False))


def test_worthiness_ranks_health_above_scenes() -> None:
    health = classify("Vắc xin phòng sởi gây tử vong cho 12 trẻ em, theo Bộ Y tế.").worthiness
    scene = classify("Ông Ba ngồi xuống, châm thuốc.").worthiness
    assert health is not None and (scene is None or health > scene)


def test_a_fact_alone_has_worthiness() -> None:
    assert classify("Hãy chia sẻ cho mọi người!").worthiness is None


def test_model_and_rules_are_both_told() -> None:
    judgement = classify("Theo tôi, món này ngon.")
    assert (judgement.kind, judgement.rule) == (Kind.OPINION, Kind.OPINION)


def test_whom_a_call_is_addressed_to_stays_with_it() -> None:
    found = [
        one.text for one in find_statements("Chiều nay nắng nóng gay gắt 40 độ nhưng mọi người hãy uống đủ nước nhé.")
    ]
    assert not any(text.endswith("mọi người") for text in found)
