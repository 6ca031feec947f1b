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
    ("Em ở thôn 3, xã Bình Sơn (đối diện sân bóng), huyện Lục Nam",
     "thôn 3, xã Bình Sơn (đối diện sân bóng), huyện Lục Nam"),
    ("số 5 đường Trần Phú, phường Vị Xuyên, thành phố Nam Định",
     "số 5 đường Trần Phú, phường Vị Xuyên, thành phố Nam Định"),
    ("số 5 đường Trần Phú, phường Hải Châu, thành phố Đà Nẵng", "số 5 đường Trần Phú, phường Hải Châu"),
    ("giao tới ngách 12/5 nhà số 7 Láng Hạ", "ngách 12/5 nhà số 7 Láng Hạ"),
    ("ghé k20/4 Nguyễn Văn Linh lấy đồ", "k20/4 Nguyễn Văn Linh"),
    ("nhà ở chung cư Xuân Mai HH2, tầng 5", "chung cư Xuân Mai HH2, tầng 5"),
    ("nhà con Thu Hà, số 12 ngõ 5 Láng Hạ, Đống Đa", "số 12 ngõ 5 Láng Hạ, Đống Đa"),
    ("hộ bà Trầm Muội (số nhà 7 đường Lê Lai, khu phố 2) nhận quà", "số nhà 7 đường Lê Lai, khu phố 2"),
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


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Bác tài cho em xuống xóm Gò, xã Xuân Cảnh ạ", "xóm Gò, xã Xuân Cảnh"),
        ("Nhờ xe ôm qua kp3, p. Linh Trung lấy hồ sơ giùm tôi", "kp3, p. Linh Trung"),
        ("Chó nhà mình lạc quanh thôn 2 (gần trạm bơm), xã Đại Thịnh", "thôn 2 (gần trạm bơm), xã Đại Thịnh"),
        ("Gửi về 212/18 CMT8, P.11 giúp em", "212/18 CMT8, P.11"),
        ("Mẹ con em ở 35 Đ. số 9, Linh Xuân ạ", "35 Đ. số 9, Linh Xuân"),
        ("Gia đình ở bon Bu Prâng, xã Quảng Trực ạ", "bon Bu Prâng, xã Quảng Trực"),
        ("cứu với, 146 ấp Hòa Thạnh, xã Định Hòa nước tới mái rồi ạ", "146 ấp Hòa Thạnh, xã Định Hòa"),
    ],
)
def test_address_that_nothing_announces_is_found_where_somebody_speaks(text: str, address: str) -> None:
    assert found(text, "address") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Mình đi chơi qua thôn Đại Từ, xã Đại Đồng thấy cảnh đẹp mê luôn",
        "Nghe nói xóm Gò, xã Xuân Cảnh sắp sáp nhập, đúng không mọi người?",
        "Lũ quét tại thôn Nậm Lúc, xã Bắc Hà làm 3 người mất tích",
        "UBND xã thông báo cúp điện tại ấp 3, xã Phước Khánh nha mọi người",
        "Nhà tổ chức chương trình – TVHub đã xin lỗi chúng tôi",
        "Ngày 22-12, UBND phường 3 mời anh em tôi lên hoà giải",
    ],
)
def test_place_of_an_event_a_body_or_a_trip_stays(text: str) -> None:
    assert found(text, "address") == []


@pytest.mark.parametrize(
    "text",
    [
        "Phở Thìn 13 Lò Đúc, phường Hai Bà Trưng ngon không mọi người?",
        "Bún chả Hương Liên ở 24 Lê Văn Hưu, phường Hai Bà Trưng bị phạt",
        "Ghé Spa Mộc tại 12/5 Võ Văn Tần, P.6, Q.3 thấy đông lắm",
        "mất nước đến 4h ngày 29/11, khu vực hẻm 51",
        "điện thoại K20/4 Pro Max",
        "Circle K - 12/5 Võ Văn Tần, P.6, Q.3",
    ],
)
def test_address_of_a_shop_by_its_name_stays(text: str) -> None:
    assert found(text, "address") == []


def test_home_of_who_orders_food_is_found() -> None:
    text = "Đặt 2 bún chả Hương Liên, giao 12/5 Võ Văn Tần, P.6, Q.3 nha"
    assert found(text, "address") == ["12/5 Võ Văn Tần, P.6, Q.3"]
