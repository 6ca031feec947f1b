from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.text.numbers import parse_number, parse_roman, read_figures


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hai muoi tu", 24),
        ("một triệu hai trăm nghìn", 1_200_000),
        ("một nghìn không trăm linh năm", 1005),
        ("1tr250", 1_250_000),
        ("2tr5", 2_500_000),
        ("hai nghìn ba trăm tỷ", 2_300 * 10**9),
        ("1 nghìn 500 tỷ", 1_500 * 10**9),
        ("ba trăm rưỡi", 350),
        ("hai chục", 20),
        ("sáu mươi ba", 63),
        ("mot tram linh nam", 105),
        ("one hundred and twenty-five", 125),
        ("1.5 million", 1_500_000),
        ("twenty five thousand", 25_000),
        ("ba phần tư", Decimal("0.75")),
        ("3/4", Decimal("0.75")),
        ("1 phần 4", Decimal("0.25")),
        ("một nửa", Decimal("0.5")),
        ("âm 5", -5),
    ],
)
def test_parse_number_reads_words_and_figures(text: str, value: Decimal | int) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize("text", ["", "nghìn", "1.2.3", "hai con", "5 kg", "không", "tư"])
def test_parse_number_refuses_what_is_no_number(text: str) -> None:
    assert parse_number(text) is None


def test_english_reads_commas_as_thousands() -> None:
    assert (parse_number("1,234", english=True), parse_number("1,234")) == (1234, Decimal("1.234"))
    figures = read_figures("1,234")
    assert figures is not None and (figures.ambiguous, figures.thousands) == (True, 1234)


@pytest.mark.parametrize(
    ("text", "value"), [("XXI", 21), ("iv", 4), ("IX", 9), ("MCM", 1900), ("IIII", None), ("", None)]
)
def test_parse_roman(text: str, value: int | None) -> None:
    assert parse_roman(text) == value


@given(st.integers(0, 10**12), st.booleans())
def test_grouped_figures_are_read_back(number: int, english: bool) -> None:
    grouped = f"{number:,}" if english else f"{number:,}".replace(",", ".")
    assert parse_number(grouped, english=english) == number
