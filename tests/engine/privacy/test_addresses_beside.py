"""Homes that only the person or the number beside them shows to be homes."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "Người nhận: Lý Gia Huy, xóm Đông, thôn Trại, xã Phú Cát, Hà Nội, 0868 204 117",
            "xóm Đông, thôn Trại, xã Phú Cát",
        ),
        ("Thôn 5, xã Cư Ni, Đắk Lắk, người nhận chị Thuỳ, 0347 226 815", "Thôn 5, xã Cư Ni"),
        ("SĐT 0913 884 206\nấp Phú Thọ, xã Long Hưng\nTiền Giang", "ấp Phú Thọ, xã Long Hưng"),
        ("Chị Thu Hà, 45 Lê Quang Định, 0918 552 046", "45 Lê Quang Định"),
        ("Đám giỗ bác Khải làm tại xóm 3, thôn Hạ, xã Phú Túc.", "xóm 3, thôn Hạ, xã Phú Túc"),
    ],
)
def test_home_beside_a_person_or_a_number_is_found(text: str, address: str) -> None:
    assert found(text, "address") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Thôn 5, xã Cư Ni có thêm 12 hộ dùng nước sạch.",
        "Ông Bùi Văn Tam, Sóc Trăng, trồng hành tím.",
        "Gọi 0913 884 206, thôn sẽ cử người dẫn đường.",
        "Chị Hà, 45 tuổi, bán hoa.",
    ],
)
def test_hamlets_without_a_home_stay(text: str) -> None:
    assert found(text, "address") == []
