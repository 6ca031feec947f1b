"""Names beside a number, a class or an age."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("(SĐT 0985 220 643 - Lan) nhận đan len", "Lan"),
        ("SĐT: 0964.018.227 (Tuấn Anh)", "Tuấn Anh"),
        ("Mai (0772019834) bán vé giả", "Mai"),
        ("Chuyển vào 0441000778899 VCB, Hoàng Phi Yến", "Hoàng Phi Yến"),
        ("chuyển tk 0451000123456; LE THI HANH; ghi tiền cọc", "LE THI HANH"),
        ("Ai thấy gọi Lan Phương O9O 123 4567", "Lan Phương"),
        ("Cần thợ gọi Hoan nhé: 0961 458 233", "Hoan"),
        ("hỏi Tuyền theo số 0961 458 233", "Tuyền"),
        ("Bình nước của Gia Hưng lớp 2B rơi ở sân", "Gia Hưng"),
    ],
)
def test_name_beside_a_number_is_found(text: str, name: str) -> None:
    assert found(text, "person") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Gọi 0912 345 678, Thanh Xuân, Hà Nội",
        "Tổng đài 0912 345 678 (Hoà Bình)",
        "Hơn 17 tuổi là đủ",
        "Hẹn 19h thứ Bảy, SĐT 0912 345 678",
        "Giao Chủ Nhật, SĐT 0912 345 678",
        "Năm 17 tuổi tôi đi làm",
        "Hai số 0912 345 678 và 0912 345 679 mạo danh bưu điện",
        "Nhận dạy kèm Toán Lý lớp 9",
    ],
)
def test_places_and_counts_beside_a_number_are_no_names(text: str) -> None:
    assert found(text, "person") == []
