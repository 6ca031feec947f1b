"""Which of several mentions stands beside the same words."""

from __future__ import annotations

from sangto.facts import find_facts
from sangto.facts.standing import likeness, standing


def stands(text: str, number: int = 0):
    facts = find_facts(text)
    spans = sorted(moment.mention.span for moment in facts.moments)
    return standing(facts.polarity, facts.moments[number].mention, spans)


def test_words_behind_an_and_belong_to_the_next_mention() -> None:
    text = "Cầu khởi công năm 1898 và khánh thành năm 1902"
    assert (stands(text).own, stands(text, 1).own) == ({"cau", "khoi", "cong"}, {"khanh", "thanh"})


def test_the_mention_beside_the_same_words_is_most_alike() -> None:
    text = "Luật được ký ngày 20/10/2023, có hiệu lực từ ngày 1/7/2024"
    ours = stands("Luật có hiệu lực từ ngày 1/1/2023")
    assert likeness(ours, stands(text, 1)) > likeness(ours, stands(text))
