from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.text.names import strip_titles


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("PGS-TS Trần Văn Bình", "Trần Văn Bình"),
        ("GS.TS.Lê Thị Hoa", "Lê Thị Hoa"),
        ("ThS.BS CKII Lê Lan", "Lê Lan"),
        ("Phó Chủ tịch UBND TP Trần Hùng", "Trần Hùng"),
        ("nguyên Bộ trưởng Y tế Phạm Minh", "Phạm Minh"),
        ("Đại uý Vũ Nam", "Vũ Nam"),
        ("Bác sỹ Đỗ Hà", "Đỗ Hà"),
        ("Dr. Smith", "Smith"),
        ("bac si Le Lan", "Le Lan"),
        ("ông", "ông"),
        ("  Nguyễn Ông ", "Nguyễn Ông"),
        ("", ""),
    ],
)
def test_strip_titles(name: str, bare: str) -> None:
    assert strip_titles(name) == bare


@given(st.text())
def test_what_is_left_is_the_end_of_the_name(name: str) -> None:
    assert name.strip().endswith(strip_titles(name))
