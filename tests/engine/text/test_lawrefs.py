from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.text.lawrefs import find_law_references


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Nghị định 13/2023/NĐ-CP và Thông tư 07/2016/TT-BCA", ["13/2023/NĐ-CP", "07/2016/TT-BCA"]),
        ("Luật số 91/2025/QH15 có hiệu lực", ["91/2025/QH15"]),
        ("Nghị quyết 57-NQ/TW", ["57-NQ/TW"]),
        ("Quyết định số 1989/QĐ-BGDĐT", ["1989/QĐ-BGDĐT"]),
        ("nghi dinh 168/2024/nd-cp phat nang", ["168/2024/NĐ-CP"]),
        ("theo điểm a khoản 2 Điều 5 Luật Đất đai 2024", ["Điều 5 khoản 2 điểm a", "Luật Đất đai 2024"]),
        ("Điều 5 khoản 2", ["Điều 5 khoản 2"]),
        ("giá 30.000/kg, 5/ngày, 100/người", []),
        ("chiếm 2/3 dân số", []),
        ("ngày 26/6/2024", []),
    ],
)
def test_find_law_references(text: str, values: list[str]) -> None:
    assert [reference.value for reference in find_law_references(text)] == values


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("0123456789/-ĐCPnđ điều khoản"))))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for reference in find_law_references(text):
        assert text[slice(*reference.span)] == reference.text != ""
