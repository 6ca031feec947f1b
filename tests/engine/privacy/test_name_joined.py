"""Names in a row with one that something announces."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hai cháu Tũn và Bo nhà cô Hợi mới tiêm xong.", ["Tũn", "Bo", "Hợi"]),
        ("Các bạn Lân, Bảo, Nhật quên nộp bài.", ["Lân", "Bảo", "Nhật"]),
        ("Vợ chồng anh Thạnh - Lụa bán hủ tiếu.", ["Thạnh", "Lụa"]),
        ("Nhờ chị Phụng hoặc Hạnh mở cổng giúp.", ["Phụng", "Hạnh"]),
        ("Lịch trực nhật tuần 6: thứ Hai Kim Tâm, thứ Ba Hữu Lộc.", ["Kim Tâm", "Hữu Lộc"]),
        ("Danh sách nộp quỹ: Khang 50k, Trí 50k, Ngọc Diễm chưa nộp", ["Khang", "Trí", "Ngọc Diễm"]),
        ("Nhóm 5 gồm Trần Gia Hân, Lê Nhật Minh và Phạm Khôi.", ["Trần Gia Hân", "Lê Nhật Minh", "Phạm Khôi"]),
        ("Tối qua có Thảo Vy, Gia Hân, Bảo Châu ở lại", ["Thảo Vy", "Gia Hân", "Bảo Châu"]),
        ("Vắng 3 bạn Minh Đức, Thu An và Hoàng Long", ["Minh Đức", "Thu An", "Hoàng Long"]),
        ("Danh sách: Lò Thị Pâng (6A), Giàng A Tủa (6A), Y Blơi (6B)", ["Lò Thị Pâng", "Giàng A Tủa", "Y Blơi"]),
    ],
)
def test_names_in_a_row_are_found(text: str, names: list[str]) -> None:
    assert found(text, "person") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chị Hoài và Công an phường đến nơi.", ["Hoài"]),
        ("Anh Lộc, Nam Định, gọi lúc 9 giờ.", ["Lộc"]),
        ("Hôm nay có Hoài Đức, Thanh Oai, Quốc Oai mưa to.", []),
        ("Đêm nhạc có Hạ Trâm, Minh Ngọc, Bảo Trâm góp mặt.", []),
        ("Cháu Bin và ông bà ngoại về quê.", ["Bin"]),
    ],
)
def test_what_is_no_name_ends_the_row(text: str, names: list[str]) -> None:
    assert found(text, "person") == names
