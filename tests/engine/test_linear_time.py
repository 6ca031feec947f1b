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
_FULL = "Theo Bộ Y tế, không có vắc xin nào ở Vườn quốc gia Cát Tiên tăng 5 kg ngày 1/1/2020, lớn nhất Việt Nam."
_HALF, _WHOLE = 1_500, 12_000
"""Characters of a text whose mentions are compared with those of another: eight times as many."""
_COMPARED_GROWTH = 24.0
"""Times that eight times the text may cost: linear is 8, quadratic 64."""
_LONG = 0.05
"""Seconds below which processor time of a comparison says nothing: what is bounded is not reached yet."""


def _cost(function: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    function(text)
    return time.process_time() - start


def _stays_below(most: float, function: Callable[[str], object], text: str) -> bool:
    """Whether it costs less; once in a while the machine itself takes longer, so it may be tried again."""
    return any(_cost(function, text) < most for _ in range(3))


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
    ids=["claim", "passage", "days", "blanks", "people", "capitals", "streets", "addresses", "odd"],
)
def test_cost_grows_with_the_text_and_no_faster(function: Callable[[str], object], piece: str) -> None:
    small, large = (piece * (size // len(piece)) for size in (SMALL, LARGE))
    least = max(min(_cost(function, small) for _ in range(3)), FLOOR)
    assert _stays_below(GROWTH * least, function, large)


@pytest.mark.parametrize(
    "piece",
    [
        "ở Vườn Cát Tiên ",
        "không có vắc xin nào. ",
        "không có vắc xin nào ",
        "Theo A, ",
        "Theo A. ",
        "Bộ Y tế cho biết vắc xin. ",
        "tăng giảm ",
        "lớn nhất nhỏ nhất ",
        "5 kg ",
        "vài chục 5 kg ",
        "từ 5 giờ đến 6 giờ ",
        "nhập viện xuất viện ",
        "sông Cầu, ",
        "không phải là của A ",
        "khu A ",
    ],
)
@pytest.mark.parametrize("side", ["claim", "passage", "both"])
def test_comparison_grows_with_the_mentions_and_no_faster(piece: str, side: str) -> None:
    def compared(text: str) -> object:
        other = text.replace("5", "7").replace("A", "B").replace("ở", "tại") if side == "both" else _FULL
        return compare(text, other) if side != "passage" else compare(other, text)

    small, large = (piece * (size // len(piece)) for size in (_HALF, _WHOLE))
    least = max(min(_cost(compared, small) for _ in range(2)), _LONG)
    assert _stays_below(_COMPARED_GROWTH * least, compared, large)
