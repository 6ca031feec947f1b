"""Numbers and dates on which two texts agree."""

from __future__ import annotations

import pytest

from sangto.facts import find_facts
from sangto.matching.agreement import count_agreeing


@pytest.mark.parametrize(
    ("query", "record", "agreeing"),
    [
        ("Giá vé 1,5 triệu đồng", "Vé có giá 1.500.000 đồng", 1),
        ("Ngày 2/9/2024 có 12 người bị phạt", "12 người bị phạt hôm 2-9-2024", 2),
        ("Cầu dài 3 km", "Cầu dài 5 km", 0),
        ("Cầu dài 3 km", "Cầu rất dài", 0),
    ],
)
def test_count_agreeing_reads_any_notation(query: str, record: str, agreeing: int) -> None:
    assert count_agreeing(find_facts(query), find_facts(record)) == agreeing
