"""Names after words for private people, and in text without marks or capitals."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Học viên Tạ Thuỳ Chi phản ánh trung tâm", "Tạ Thuỳ Chi"),
        ("Thợ điện Cù Thế Vinh nhận tiền rồi mất hút", "Cù Thế Vinh"),
        ("Bà lang Chẩu Thị Sen bán thuốc lá", "Chẩu Thị Sen"),
        ("Chế Ngân bán khô ở chợ", "Ngân"),
        ("Cô út Liễu bán nước đầu hẻm", "Liễu"),
        ("Chị Hờ Thị Sua mất 20 triệu", "Hờ Thị Sua"),
        ("Chị Bích T. nói con chị bị dụ nạp game", "Bích T."),
        ("KH: Ng. Văn Sinh, dt 0911.20.38.47", "Ng. Văn Sinh"),
        ("bị cáo vương thị nhạn xin giảm án", "vương thị nhạn"),
        ("cô tường vân bảo hôm nay nghỉ", "tường vân"),
        ("Con dâu tôi, Kim Phụng, bị gọi đe doạ", "Kim Phụng"),
        ("Bệnh nhân nữ Lục Thị Ngà nhập viện lúc 3h", "Lục Thị Ngà"),
        ("goi a tuan 0933.417.208 de xem phong", "tuan"),
        ("Cac ho Tran Van Huong khong dong y di doi", "Tran Van Huong"),
        ("Chu TK: Luu Thi Be Ba", "Luu Thi Be Ba"),
    ],
)
def test_private_people_are_found(text: str, name: str) -> None:
    assert found(text, "person") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Chị Bún Bò là tên món ăn vui của quán.",
        "Mẹ Việt Nam anh hùng được tặng sổ tiết kiệm.",
        "Câu thần chú Phật giáo được xăm trên tay.",
        "Bị cáo thủ sẵn con dao to rồi gây án.",
        "Thầy bảo đây là khoản tự nguyện.",
        "Cô chú anh chị em gần xa chú ý lịch tiêm.",
        "Gui toi Bo Cong Thuong truoc ngay 30/6.",
        "nong dan o Hau Giang trong mia",
        "Nha xuat ban Tre in lai sach.",
        "Dia chi IP cua bo phat la gi?",
        "chi dao dieu tra vu chay",
    ],
)
def test_what_only_looks_like_a_person_stays(text: str) -> None:
    assert found(text, "person") == []
