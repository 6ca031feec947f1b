"""Whole numbers in addresses and forms."""

from __future__ import annotations

import pytest

from sangto_desk.common.whole import whole, wholes


@pytest.mark.parametrize(("word", "number"), [("0", 0), ("12", 12), ("007", 7), ("999999999", 999_999_999), ("٣", 3)])
def test_whole_reads_digits(word: str, number: int) -> None:
    assert whole(word) == number


@pytest.mark.parametrize("word", ["", " 1", "-1", "1.192", "²", "một", "1000000000", "9" * 5_000])
def test_whole_is_none_of_anything_that_numbers_no_row(word: str) -> None:
    assert whole(word) is None


def test_wholes_leaves_out_what_is_no_number() -> None:
    assert wholes(["3", "", "x", "9" * 5_000, "1"]) == [3, 1]
