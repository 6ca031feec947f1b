"""Full names that no form of address announces."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vụ việc liên quan đến Trịnh Văn Quyền (sinh năm 1990) ở huyện bên.", "Trịnh Văn Quyền"),
        ("Trong nhóm có Lò Thị Pánh, 34 tuổi, làm nghề tự do.", "Lò Thị Pánh"),
        ("Công an khởi tố Vương Đình Hoạch về tội lừa đảo.", "Vương Đình Hoạch"),
        ("Quý khách LE HOANG NAM vui long xac minh", "LE HOANG NAM"),
        ("ND: chuyen tien coc TRAN VAN DUC", "TRAN VAN DUC"),
        ("ví ZaloPay 0868 214 990 - Đinh Công Mạnh", "Đinh Công Mạnh"),
        ("Từ: Đỗ Minh Hằng <hang.do88@yahoo.com>", "Đỗ Minh Hằng"),
        ("chuyen vao 9704229988123456 pham thi hong nhe", "pham thi hong"),
        ("Please deliver to Nguyen Thi Hoa today.", "Nguyen Thi Hoa"),
        ("Ai thấy thì báo Vy 0901.882.045 nhé", "Vy"),
        ("Bạn trai cũ Đức Thịnh phát tán ảnh.", "Đức Thịnh"),
        ("Chị H. T. Mai phản ánh bị trừ tiền.", "H. T. Mai"),
        ("Em tên Y Blơ Niê, học ở Buôn Ma Thuột.", "Y Blơ Niê"),
    ],
)
def test_full_name_is_found_by_what_stands_beside_it(text: str, name: str) -> None:
    assert found(text, "person") == [name]


def test_names_of_a_list_of_people_are_found() -> None:
    text = "Danh sách lớp 4B: 1. Nguyễn Hoàng Bách, 2. Trần Khánh An, 3. Lê Minh Khôi"
    assert found(text, "person") == ["Nguyễn Hoàng Bách", "Trần Khánh An", "Lê Minh Khôi"]


def test_names_that_follow_a_found_one_are_found() -> None:
    assert found("Tổ 2 gồm: Đoàn Nhật Minh, Tạ Phương Thảo và Vũ Đức Long", "person") == [
        "Đoàn Nhật Minh",
        "Tạ Phương Thảo",
        "Vũ Đức Long",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Các tuyến ngập: 1. Nguyễn Hữu Cảnh, 2. Lê Văn Sỹ, 3. Phan Xích Long.",
        "Danh sách trường: 1. THPT Lê Quý Đôn, 2. THPT Nguyễn Du.",
        "Đại tá Nguyễn Văn Long, Phó Giám đốc Công an tỉnh, trả lời.",
        "Cụ Nguyễn Du viết Truyện Kiều.",
        "Nguyễn Trãi (1380-1442) viết Bình Ngô đại cáo.",
        "TRUONG THPT TRAN PHU THONG BAO TUYEN SINH",
        "Điện thoại ở Đài Loan 0912 345 678 hay bị giả mạo.",
        "Sách của Nguyễn Nhật Ánh, 250 trang.",
    ],
)
def test_names_of_streets_offices_and_history_stay(text: str) -> None:
    assert found(text, "person") == []
