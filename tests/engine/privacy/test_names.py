"""Names after forms of address, roles and labels."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chị hàng xóm Hoà cho mượn xe", "Hoà"),
        ("Thằng Cường quỵt tiền trọ", "Cường"),
        ("Cô giáo Thảo bị trách oan", "Thảo"),
        ("mệ Thảo ơi", "Thảo"),
        ("Anh Nguyễn T. Hải kể lại", "Nguyễn T. Hải"),
        ("Anh Kơ Să Ha Nhụ hái cà phê", "Kơ Să Ha Nhụ"),
        ("bà Blúp Thị Hà sinh đôi", "Blúp Thị Hà"),
        ("Tôi tên là: TRỊNH THỊ NGUYỆT\nNgụ tại xã bên", "TRỊNH THỊ NGUYỆT"),
        ("Chủ trọ tên Hạp tăng giá", "Hạp"),
        ("Giao: Mai Phương Thảo\nCOD 385.000đ", "Mai Phương Thảo"),
        ("tài khoản facebook Lan Phạm nhắn vay tiền", "Lan Phạm"),
        ("c hạnh ơi còn hàng không", "hạnh"),
        ("Patient Tran Thi Bay needs blood", "Tran Thi Bay"),
        ("Em chào chị Jenny", "Jenny"),
        ("nhờ a Hải Đăng chở giúp nha", "Hải Đăng"),
        ("Mai qua nhà c Ngọc Diệp ăn giỗ", "Ngọc Diệp"),
        ("tối qua a Trần Đức Long ghé lấy xe", "Trần Đức Long"),
        ("hang cua c Thuy Linh gui roi nha", "Thuy Linh"),
        ("tháng sau trả đủ, e Bích ký tên", "Bích"),
        ("Bạn ở cùng là Trương Mỹ Uyên.", "Trương Mỹ Uyên"),
        ("Lớp trưởng Ngọc Diệp mách thầy", "Ngọc Diệp"),
        ("Hello, I am Tran Minh Quan, the owner.", "Tran Minh Quan"),
        ("Chuyển cho Phú Quý giúp em", "Phú Quý"),
        ("cho Gia Huy nghỉ học hôm nay vì sốt nhé cô", "Gia Huy"),
        ("nhắn Quỳnh là mai họp lúc 7h nha", "Quỳnh"),
        ("Tối qua con Bin sốt 39 độ", "Bin"),
        ("Xe của Quốc Thịnh để quên chìa khóa", "Quốc Thịnh"),
        ("Người vay tên Châu Ngọc Sơn bỏ trốn cùng 2 tỷ", "Châu Ngọc Sơn"),
        ("mẹ ơi con Vy đây, con đổi số", "Vy"),
        ("Lê Hoàng Phúc Khang sinh ngày 3/5/2016 cần tìm gia đình", "Lê Hoàng Phúc Khang"),
    ],
)
def test_announced_name_is_found(text: str, name: str) -> None:
    assert found(text, "person") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Học sinh Trung Quốc, Hàn Quốc dẫn đầu",
        "Con Đường Tơ Lụa dài hơn 6.000 km",
        "Hoàn trả kinh phí cho Dự án cầu đường",
        "Thể của Việt Nam có hai loài",
        "Bé Thu trong truyện ngắn không nhận cha",
        "Nhân vật ông Tám kể chuyện rừng",
        "Mẹ Âu Cơ sinh trăm trứng",
        "Khách hàng Việt chuộng hàng Nhật",
        "Ngư dân Lý Sơn trúng cá cơm",
        "Sinh viên Y Dược tình nguyện",
        "Con mèo tên Mun, con chó tên Vàng",
        "đội bóng mang tên Hoàng Anh Gia Lai",
        "Tên: Nhà hàng Biển Đông",
        "Người nhận: Kho Bình Tân",
        "Facebook: Báo Tuổi Trẻ",
        "Bạn Trung niên thì nên tập dưỡng sinh",
        "anh hai tuổi dần",
        "chị lan toả yêu thương",
        "em trang trí lớp học",
        "thang 5 nay em ve",
        "vitamin c Minh Châu, hộp 30 viên",
        "bảng a Hà Nội gặp bảng b Hải Phòng",
        "câu c Đúng, câu a Sai",
        "hàng loại a Minh Long giá rẻ",
        "3 c Anh Thư",
        "This is a Hong Kong company.",
        "chị họ mới đỗ trường luật",
        "I am Vietnamese.",
    ],
)
def test_other_words_after_a_label_are_no_names(text: str) -> None:
    assert found(text, "person") == []
