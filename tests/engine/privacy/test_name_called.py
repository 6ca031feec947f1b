"""Names of those who are called, who call, or who are wished well."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ánh ơi, mai mấy giờ họp lớp?", "Ánh"),
        ("Ê Thịnh, mai trả tao cái khoan nhé", "Thịnh"),
        ("Này Nhung, chị để chìa khoá dưới chậu cây", "Nhung"),
        ("Bảo Trâm đây ạ, máy kia em mất rồi", "Bảo Trâm"),
        ("Chúc mừng sinh nhật Gia Linh, tuổi mới vui vẻ", "Gia Linh"),
        ("a Quyền ơi cái quạt kêu to quá", "Quyền"),
        ("a Thang oi cai quat keu to qua", "Thang"),
    ],
)
def test_who_is_called_is_found(text: str, name: str) -> None:
    assert found(text, "person") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Đà Lạt ơi, hẹn gặp lại nhé.",
        "Tới đây, trường sẽ họp phụ huynh.",
        "Này, Trung thu năm nay trăng có tròn không?",
        "Chúc mừng sinh nhật Việt Nam.",
        "Xuân đây, hoa đào nở rồi.",
    ],
)
def test_places_and_seasons_that_are_called_stay(text: str) -> None:
    assert found(text, "person") == []
