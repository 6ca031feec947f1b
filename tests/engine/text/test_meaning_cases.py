"""The hand-checked cases about numbers, dates, sentences and names."""

from __future__ import annotations

import pytest

from cases import Case, load_cases
from sangto.text.names import strip_titles
from sangto.text.numbers import parse_number
from sangto.text.quantity_format import describe_mention, format_number
from sangto.text.sentences import split_sentences


def _ids(case: Case) -> str:
    return f"{case.rule}: {case.input}"


@pytest.mark.parametrize("case", load_cases("number", "number_words"), ids=_ids)
def test_numbers(case: Case) -> None:
    number = parse_number(case.input)
    assert number is not None and format_number(number) == case.expected


@pytest.mark.parametrize(
    "case", load_cases("number", "number_unit", "number_words", "percent", "date", "not_date", "weekday"), ids=_ids
)
def test_mentions(case: Case) -> None:
    assert describe_mention(case.input) == case.expected


@pytest.mark.parametrize("case", load_cases("sentence_split"), ids=_ids)
def test_sentences(case: Case) -> None:
    assert [s.text for s in split_sentences(case.input)] == case.expected.split(" ‖ ")


@pytest.mark.parametrize("case", load_cases("name_title_strip"), ids=_ids)
def test_names(case: Case) -> None:
    assert strip_titles(case.input) == case.expected
