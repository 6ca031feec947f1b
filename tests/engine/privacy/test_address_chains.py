"""Addresses after words that announce one, whatever they begin with."""

from __future__ import annotations

import pytest

from sangto.privacy import Kind, find_personal_data


def addresses(text: str) -> list[str]:
    return [found.text for found in find_personal_data(text) if found.kind is Kind.ADDRESS]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "Ship về kiot 12 chợ đêm Hòa Khánh, đường Âu Cơ, Liên Chiểu, Đà Nẵng",
            "kiot 12 chợ đêm Hòa Khánh, đường Âu Cơ, Liên Chiểu",
        ),
        (
            "Giao tới ki-ốt số 7, chung cư Thanh Bình, phường Linh Xuân, TP.HCM",
            "ki-ốt số 7, chung cư Thanh Bình, phường Linh Xuân",
        ),
        (
            "Nhà em ở lô B12, khu tái định cư Phước Lý, phường Hòa Minh",
            "lô B12, khu tái định cư Phước Lý, phường Hòa Minh",
        ),
        (
            "Địa chỉ giao: BT4 ô số 11 khu đô thị Trung Văn, Nam Từ Liêm, Hà Nội",
            "BT4 ô số 11 khu đô thị Trung Văn, Nam Từ Liêm",
        ),
        ("Ở số 5 khu C, cư xá Lữ Gia, phường 15, mất điện từ trưa", "số 5 khu C, cư xá Lữ Gia, phường 15"),
        (
            "giao ở tòa h2 chung cư việt hưng căn 1506 long biên, để bảo vệ nhận",
            "tòa h2 chung cư việt hưng căn 1506 long biên",
        ),
        ("dc e: p304 ktx khu b dhqg, di an, binh duong", "p304 ktx khu b dhqg, di an"),
        ("Địa chỉ: đối diện nhà thờ Tân Sa, hẻm 387 Lê Văn Sỹ, phường 2", "hẻm 387 Lê Văn Sỹ, phường 2"),
        (
            "Địa chỉ lấy hàng: Bình Dương, Thuận An, An Phú, KP 1A, đường An Phú 17",
            "Thuận An, An Phú, KP 1A, đường An Phú 17",
        ),
        (
            "Nhà bạn ấy ở xã Ia Dom, huyện Đức Cơ, làng Mook Đen, số nhà 112, Gia Lai",
            "xã Ia Dom, huyện Đức Cơ, làng Mook Đen, số nhà 112",
        ),
        ("Địa chỉ cũ thôn 3, xã Đắk Búk So, nay là thôn 4, xã Tuy Đức, tỉnh Lâm Đồng", "thôn 4, xã Tuy Đức"),
    ],
)
def test_chain_is_read_from_its_first_part_to_the_province(text: str, address: str) -> None:
    assert addresses(text)[-1] == address


@pytest.mark.parametrize(
    "text",
    [
        "Nhà 3 lầu 4,2 x 18 m, hẻm xe hơi, giá 7,85 tỷ",
        "Lấy số 12, tầng 2, quầy 5 để làm thủ tục",
        "Tôi ở phòng 302 bệnh viện Bạch Mai hai tuần",
        "Nạn nhân trú tại phường Mỹ Đình 2, quận Nam Từ Liêm, Hà Nội",
        "Công an đã tổ chức niêm phong, giữ nguyên hiện trạng tài sản",
        "Kết luận thanh tra số 05 làm cơ sở kiểm điểm, xử lý trách nhiệm",
        "Tập đoàn trả từ 4,3 triệu đồng, được hỗ trợ cho vay 7 năm",
        "Đấu giá khu đất và nhà số 16 với giá khởi điểm 83, tăng dần",
        "Gửi hồ sơ về Sở Tài nguyên, số 63 Lý Tự Trọng, phường Bến Nghé",
        "Một mảng sàn của toà nhà N5 sập xuống, nát vụn",
    ],
)
def test_counts_offices_and_wards_alone_are_no_chain(text: str) -> None:
    assert addresses(text) == []


def test_person_before_the_address_stays_a_person() -> None:
    text = "Người gửi: Lê Thị Cúc, thôn 6, xã Ea Kao, Buôn Ma Thuột"
    assert [(found.kind, found.text) for found in find_personal_data(text)][0] == (Kind.PERSON, "Lê Thị Cúc")
