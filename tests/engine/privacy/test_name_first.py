"""Names that begin with a name from abroad, and names by which people introduce themselves."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("con là Maria Nguyễn Thị Én, ở giáo họ", "Maria Nguyễn Thị Én"),
        ("Con là Giuse Trần Văn Khải, xin cha cầu nguyện", "Giuse Trần Văn Khải"),
        ("em là Têrêsa Ngọc Hân, ca đoàn thiếu nhi", "Têrêsa Ngọc Hân"),
        ("Parcel for Katie Tran: two boxes", "Katie Tran"),
        ("Hello, I'm Vicky Lam and I want a refund", "Vicky Lam"),
        ("Mình là Uyển Nhi, mặc áo vàng", "Uyển Nhi"),
        ("toi la Ba Khem", "Ba Khem"),
        ("Minh la Thoan, nha cuoi xom", "Thoan"),
        ("tôi là Năm Chà, bán vé số", "Năm Chà"),
        ("Tôi Triệu Mùi Ghến, người trong thôn", "Triệu Mùi Ghến"),
        ("bưu phẩm của bà Dam Thi Le Quyen Anh, gọi không ai nghe", "Dam Thi Le Quyen Anh"),
        ("Phiếu ghi tên người ký nhận ghi “Tuấn” mà em không biết ai", "Tuấn"),
        ("STK 19036620174018 Đậu Xuân Tiềm Vietcombank", "Đậu Xuân Tiềm"),
        ("Mong tòa soạn trả lời giúp em. Thu Trang", "Thu Trang"),
        ("Xin hỏi có thật không ạ? Bích Hợp, 42 tuổi.", "Bích Hợp"),
    ],
)
def test_name_is_found_whole(text: str, name: str) -> None:
    assert found(text, "person") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Đức Mẹ Maria hiện ra ở Fatima",
        "Mình là Song Ngư, tháng này có tốt không",
        "Em là Sale. Mình là Thợ.",
        "Tôi là Người Việt Nam, tôi yêu nước",
        "This is Saigon, a city of scooters",
        "Con đường đẹp nhất miền Tây mà tôi đi. Cần Thơ.",
        "Phiếu ghi tên “Hàng dễ vỡ”, không mở",
        "Chú Cuội, chị Hằng rằm này có siêu trăng thật không?",
    ],
)
def test_what_is_no_name_stays(text: str) -> None:
    assert found(text, "person") == []


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("zalo 0523 884 106, fb: Xưởng Váy Mây. Nhận tiền xong nó chặn", "Xưởng Váy Mây"),
        ("Kẻ lừa dùng fb: Ngọc Mai Đỗ (Mốc), đừng tin", "Ngọc Mai Đỗ (Mốc)"),
        ("Nhắn fb: Út Mười Sài Gòn hoặc gọi em", "Út Mười Sài Gòn"),
        ('tài khoản facebook "Nàng Mây Shop" lừa em', "Nàng Mây Shop"),
    ],
)
def test_account_name_of_several_words_is_found(text: str, account: str) -> None:
    assert found(text, "profile") == [account]


@pytest.mark.parametrize(
    "text", ["fb: Bộ Y tế đã có thông báo", "Trang fb VTV24 đăng clip", "Facebook bị lỗi toàn cầu"]
)
def test_page_of_a_body_is_no_account(text: str) -> None:
    assert found(text, "profile") == []
