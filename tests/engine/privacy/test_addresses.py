"""Addresses where somebody lives; the province stays."""

from __future__ import annotations

import pytest
from tests.found import found


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ở phòng 302 nhà B4 khu tập thể Kim Liên, Hà Nội", "phòng 302 nhà B4 khu tập thể Kim Liên"),
        ("ở P1508 - CT2B, khu đô thị Xa La, quận Hà Đông", "P1508 - CT2B, khu đô thị Xa La, quận Hà Đông"),
        ("mình ở A3-05-12 chung cư Sky Garden", "A3-05-12 chung cư Sky Garden"),
        ("ship tới kí túc xá khu B, phòng C4-212, em Huy", "kí túc xá khu B, phòng C4-212"),
        ("Gần chợ Bến Thành, số nhà 12 Lê Lai, phường 2", "số nhà 12 Lê Lai, phường 2"),
        ("số 10 đường Hoa Mai, phường Cầu Kiệu, TP.HCM", "số 10 đường Hoa Mai, phường Cầu Kiệu"),
        ("Đỗ Văn Tích (thôn Vân Trại, xã Tam Thuấn, Hà Nội)", "thôn Vân Trại, xã Tam Thuấn"),
        ("Lụa 0382445190 xóm 6 xã Giao Phong Nam Định", "xóm 6 xã Giao Phong"),
        ("HKTT: xóm Bắc Thịnh, xã Diễn Thịnh, Nghệ An", "xóm Bắc Thịnh, xã Diễn Thịnh"),
        ("nhà ở Km 45 quốc lộ 28, ấp 2, xã Gia Hiệp, Lâm Đồng", "Km 45 quốc lộ 28, ấp 2, xã Gia Hiệp"),
        ("Nhà em ở tận bản Tả Van, xã Tả Van, Lào Cai", "bản Tả Van, xã Tả Van"),
        ("Lũ quét sập nhà chị Lò Thị Mai ở bản Piệng, xã Nậm Păm, Sơn La", "bản Piệng, xã Nậm Păm"),
        ("trú tại K33/H05 Nguyễn Công Trứ, quận Sơn Trà, Đà Nẵng", "K33/H05 Nguyễn Công Trứ, quận Sơn Trà"),
        (
            "ở số 4 dãy B, tập thể Xí nghiệp Dược 2, phường Mai Dịch",
            "số 4 dãy B, tập thể Xí nghiệp Dược 2, phường Mai Dịch",
        ),
        (
            "em ở tòa S2.05 phòng 1210 Vinhomes Ocean Park, xã Đa Tốn",
            "tòa S2.05 phòng 1210 Vinhomes Ocean Park, xã Đa Tốn",
        ),
        ("trú tại tổ 5, phường Sông Cầu, TP Bắc Kạn, tỉnh Bắc Kạn", "tổ 5, phường Sông Cầu, TP Bắc Kạn"),
        ("nhà cháu B9 ngõ 5 tập thể Kim Liên", "B9 ngõ 5 tập thể Kim Liên"),
        (
            "lô C2-15 khu đô thị Vạn Phúc, phường Hiệp Bình Phước, TP.HCM",
            "lô C2-15 khu đô thị Vạn Phúc, phường Hiệp Bình Phước",
        ),
    ],
)
def test_home_is_found_up_to_the_province(text: str, address: str) -> None:
    assert found(text, "address") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "100 căn hộ chung cư Sunrise mở bán",
        "Bệnh viện ở số 78 đường Giải Phóng, Hà Nội",
        "tàu chạy 20 đường sắt",
        "tài khoản 8007 0411 2233 Bản Việt",
        "Toà nhà cao 45 tầng chung cư cao cấp",
        "Anh quê Sóc Trăng, nhân viên bán xăng.",
        "Những người sống tại dãy trọ đã trình báo.",
        "Khách sạn ở đường Võ Nguyên Giáp, phòng 2 người giá rẻ.",
        "Chay lon o thon Thuong, xa Thanh Oai.",
        "Cháy nhà trọ ngõ 119 Trung Kính.",
        "Lũ cuốn trôi cầu ở bản Nậm Nghiệp, xã Nghĩa Lộ.",
        "Bản đồ này vẽ ở Nhật Bản, bản sao gửi xã.",
        "máy chạy chip 24/H12 Pro, giá rẻ",
    ],
)
def test_offices_counts_and_events_are_no_homes(text: str) -> None:
    assert found(text, "address") == []
