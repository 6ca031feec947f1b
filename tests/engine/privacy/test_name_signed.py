"""Names of writers, of those greeted, and names that somebody claims."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mong cơ quan xem xét.\nNgười làm đơn\n(Ký, ghi rõ họ tên)\nĐặng Thị Nhiệm", "Đặng Thị Nhiệm"),
        ("Rất mong hồi âm.\nTrân trọng,\nPhùng Quốc Dũng\n0912 345 678", "Phùng Quốc Dũng"),
        ("Cảm ơn cả nhà đã giúp. - Tuyết", "Tuyết"),
        ("Dear Ngọc,\nmình gửi lại hợp đồng.", "Ngọc"),
        ("Nó xưng là trung uý Lê Hoàng Phúc, doạ bắt tôi.", "Lê Hoàng Phúc"),
    ],
)
def test_writer_or_reader_is_found(text: str, name: str) -> None:
    assert found(text, "person") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Trân trọng,\nBan Giám hiệu",
        "Trân trọng,\nPhòng Chăm sóc khách hàng",
        "Chào Hà Nội!",
        "Chào Xuân 2026",
        "Dear Anh/Chị,",
        "tự xưng là Công an Hà Nội",
        "Đi bộ xung quanh Hồ Tây",
    ],
)
def test_bodies_places_and_seasons_sign_nothing(text: str) -> None:
    assert found(text, "person") == []
