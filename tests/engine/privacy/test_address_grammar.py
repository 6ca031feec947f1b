"""Parts of an address to the left and to the right of what announces it or stands at its core."""

from __future__ import annotations

import pytest
from tests.found import found

WHOLE = [
    ("Em ở gác xép số 12/4 ngõ 75 Giải Phóng, nóng lắm ạ", "gác xép số 12/4 ngõ 75 Giải Phóng"),
    ("ship tới phòng áp mái, 118/27 Bạch Đằng, phường Gia Định", "phòng áp mái, 118/27 Bạch Đằng, phường Gia Định"),
    ("Gửi về dãy trọ Bảo Ngân, 27/5 ấp Đông, xã Bà Điểm", "dãy trọ Bảo Ngân, 27/5 ấp Đông, xã Bà Điểm"),
    ("giao 15 Mai Thúc Loan lầu 4 phòng trọ số 41 nha", "15 Mai Thúc Loan lầu 4 phòng trọ số 41"),
    ("Nhà em đơn nguyên 1, tòa N3A, khu đô thị Trung Hòa", "đơn nguyên 1, tòa N3A, khu đô thị Trung Hòa"),
    ("Thợ tới tận cầu thang số 3, nhà K7B, phường Bách Khoa", "cầu thang số 3, nhà K7B, phường Bách Khoa"),
    ("con ở nhà C, hẻm chùa Bà, số 24/9A, tổ 6, xã Hưng Long", "nhà C, hẻm chùa Bà, số 24/9A, tổ 6, xã Hưng Long"),
    ("nhà bà ấy thôn Bản Phố, xã Bắc Hà, đi quá chợ", "thôn Bản Phố, xã Bắc Hà"),
    ("ngụ ấp Tà Điếp C1, xã Thạnh Trị, tỉnh Sóc Trăng", "ấp Tà Điếp C1, xã Thạnh Trị"),
    ("ở căn 25-03 tháp T1 Masteri, 159 Xa lộ Hà Nội, phường An Khánh",
     "căn 25-03 tháp T1 Masteri, 159 Xa lộ Hà Nội, phường An Khánh"),
    ("ở dãy nhà công vụ Trường Tiểu học, phòng số 5, xã Pa Ủ", "dãy nhà công vụ Trường Tiểu học, phòng số 5, xã Pa Ủ"),
    ("lá thư ghi đội 3, nông trường Ia Châm, huyện Chư Prông", "đội 3, nông trường Ia Châm, huyện Chư Prông"),
    ("đón ở hẻm 14 Mậu Thân, số 8 bis, phường Ninh Kiều", "hẻm 14 Mậu Thân, số 8 bis, phường Ninh Kiều"),
    ("Bà con thôn Đồng Trãng, xã Diên Thọ ơi có ai thấy con bò không", "thôn Đồng Trãng, xã Diên Thọ"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "address"), WHOLE)
def test_address_is_found_with_all_its_parts(text: str, address: str) -> None:
    assert found(text, "address") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Cầu thang số 3 nhà ga T3 đã mở lại",
        "Nông trường Sông Hậu từng là điển hình của cả nước",
        "Bà con thôn 3, xã Ea Kly lưu ý lịch cắt điện sáng mai",
        "Nhà thờ giáo xứ Phú Nhai, xóm Bắc, xã Xuân Phương",
        "Tạm trú quận 10, Khương Đình Đồng, SN 1991",
        "Lô góc giá 3 tỷ, cách trường 200 m",
        "Tổ 3, lớp 9A trực nhật thứ hai",
    ],
)
def test_part_of_no_home_stays(text: str) -> None:
    assert found(text, "address") == []
