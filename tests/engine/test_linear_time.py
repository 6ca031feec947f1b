"""A hundred times the text costs about a hundred times the processor time, also where it is made to be slow."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from sangto.claims import find_statements
from sangto.evidence import compare
from sangto.privacy import find_personal_data
from sangto.text import clean

SMALL, LARGE = 10_000, 1_000_000
GROWTH = 1_000.0
"""Times that a hundred times the text may cost: linear is 100, quadratic 10,000; a busy machine is far from either."""
FLOOR = 0.001
"""Seconds below which processor time says nothing."""

_CLAIM = "Ngày 1/1 có 5 người ở 10 độ"


def _cost(function: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    function(text)
    return time.process_time() - start


@pytest.mark.parametrize(
    ("function", "piece"),
    [
        (lambda text: compare(_CLAIM, text), "1/1 "),
        (lambda text: compare(text, _CLAIM), "1/1 "),
        (lambda text: compare(_CLAIM, text), "15.8 10 do "),
        (lambda text: find_statements(f"a{text}b"), " "),
        (find_personal_data, "Nguyễn Văn An, "),
        (find_personal_data, "NGUYEN VAN AN "),
        (find_personal_data, "12 Nguyen street, "),
        (find_personal_data, "@"),
        (clean, "mưa\u00a0to "),
    ],
    ids=["claim", "passage", "days", "blanks", "names", "capitals", "streets", "odd"],
)
def test_cost_grows_with_the_text_and_no_faster(function: Callable[[str], object], piece: str) -> None:
    small, large = (piece * (size // len(piece)) for size in (SMALL, LARGE))
    least = max(min(_cost(function, small) for _ in range(3)), FLOOR)
    assert _cost(function, large) < GROWTH * least
