"""What is personal and what is not, kind by kind, in the ways people write it."""

from __future__ import annotations

import unicodedata

import pytest

from sangto.privacy import find_personal_data


def found(text: str) -> list[tuple[str, str]]:
    """Kinds and texts of what is found."""
    items = find_personal_data(text)
    assert [text[item.span.start : item.span.end] for item in items] == [item.text for item in items]
    return [(item.kind.value, item.text) for item in items]


@pytest.mark.parametrize(
    "number",
    [
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "09 12 34 56 78",
        "+84 912 345 678",
        "84912345678",
        "(+84) 912 345 678",
        "0084912345678",
        "028 3822 1234",
        "(028) 3822 1234",
        "0236 3822 123",
        "o912 345 678",
        "O9l2345678",
        "0912*345*678",
        "0-9-1-2-3-4-5-6-7-8",
        "０９１２３４５６７８",
        "0912_345_678",
        "01212345678",
        "+1 650 555 0123",
    ],
)
def test_phone_is_found_in_every_written_form(number: str) -> None:
    assert found(f"Gọi {number} nhé") == [("phone", number)]


@pytest.mark.parametrize(
    "number",
    [
        "không chín một hai ba bốn năm sáu bảy tám",
        "không, chín, một, hai, ba, tư, năm, sáu, bảy, tám",
        "khong chin mot hai ba bon nam sau bay tam",
        "0912 ba bốn năm sáu bảy tám",
        "zero nine one two three four five six seven eight",
    ],
)
def test_spelled_phone_is_found(number: str) -> None:
    assert found(f"số em là {number} ạ") == [("phone", number)]


def test_keycap_digits_are_a_phone() -> None:
    number = "".join(f"{digit}\ufe0f\u20e3" for digit in "0912345678")
    assert found(f"alo {number}!") == [("phone", number)]


@pytest.mark.parametrize(
    "text",
    [
        "Gọi 113, 114, 115 hoặc 1900 9095, 1800 1567, 18001091.",
        "MST: 0901234567, số ĐKKD như trên",
        "Mã số thuế 0312345678-001",
        "Nghị định 123/2024/NĐ-CP ngày 26/06/2024",
        "Luật số 91/2025/QH15, nghị quyết 57-NQ/TW",
        "Ngân sách chi 1.234.567.890 đồng, tăng 5,66%",
        "cán mốc 999999999999 lượt xem",
        "Từ 09.12.2024 10 giờ đến 10.12.2024",
        "Kết quả xổ số: 09 12 23 34 45 51",
        "Tổng thu 19031234567890 đồng",
        "Chuyển khoản 15000000 đồng phí 5.500 đồng",
        "ISBN 978-604-12-3456-1, IMEI 351234567890123",
        "công văn số 123456789",
        "giá 20k-50000 một món, mua 10tr",
        "Cầu 475 m, mực nước 26,5 m, 15,2 độ vĩ bắc",
        "không một ai trong năm người bị thương",
        "Xem https://www.youtube.com/watch?v=abc123 và https://tingia.gov.vn/tin",
        "@media trong CSS, hẹn 5h @ quán",
        "Đường Bà Triệu, phố Hai Bà Trưng và cầu Ông Lãnh ngập",
        "Chị Dậu, chú Cuội, cô Tấm và bác Hồ",
        "Chủ tịch UBND tỉnh, ông Nguyễn Văn Tám, yêu cầu báo cáo",
        "Bà Nguyễn Thị Chín, Giám đốc Sở Y tế, trả lời",
        "Bệnh viện Bạch Mai, 78 đường Giải Phóng, Hà Nội",
        "Bộ Y tế, Sở Du lịch và UBND xã Nghi Kim họp",
        "Sáng 26/6 Hà Nội mưa, chiếm 2/3 số hộ, có 3 phố cấm xe",
        "Anh em, chị em, bà con và các cô chú cùng chống bão",
        "Ngày 3/5/2018, Bộ Công Thương ban hành quy định",
        "chi phi tang, co the do nang nong, anh hung tuong thuat",
    ],
)
def test_public_things_stay(text: str) -> None:
    assert found(text) == []


def test_ids_need_structure_or_label() -> None:
    assert found("CCCD 001099012345") == [("citizen_id", "001099012345")]
    assert found("gửi 038 099 012 345 rồi") == [("citizen_id", "038 099 012 345")]
    assert found("số 999099012345 gì đó") == []
    assert found("chứng minh nhân dân số 012345678") == [("old_id", "012345678")]
    assert found("CMND mới 001099012345") == [("citizen_id", "001099012345")]
    assert found("số 012345678 trên bảng") == []


def test_accounts_need_a_label_or_a_bank() -> None:
    assert found("STK 19031234567890 Techcombank") == [("bank_account", "19031234567890")]
    assert found("vào số tài khoản 1903 1234 5678 ngân hàng ACB") == [("bank_account", "1903 1234 5678")]
    assert found("0071000123456 (VCB)") == [("bank_account", "0071000123456")]
    assert found("chuyển vô số 104 8837 66512 Vietin") == [("bank_account", "104 8837 66512")]
    assert found("tk MB 0862519374") == [("bank_account", "0862519374")]
    assert found("tk momo 0862519374") == [("phone", "0862519374")]
    assert found("ngân hàng vá lỗi CVE-2023-23397, nên cập nhật") == []
    assert found("Vietcombank lãi 1.234.567.890 đồng") == []
    assert found("STK: 0071000123456 hoặc 19031234567890") == [
        ("bank_account", "0071000123456"),
        ("bank_account", "19031234567890"),
    ]


def test_card_number_needs_its_check_digit() -> None:
    assert found("Thẻ 4111 1111 1111 1111 bị trừ tiền") == [("bank_account", "4111 1111 1111 1111")]
    assert found("mã 4111 1111 1111 1112 in trên vé") == []


def test_passport_needs_a_label() -> None:
    assert found("hộ chiếu số C1234567") == [("passport", "C1234567")]
    assert found("hộ chiếu C1234567 và N7654321") == [("passport", "C1234567"), ("passport", "N7654321")]
    assert found("mã vé C1234567") == []


@pytest.mark.parametrize("plate", ["30A-123.45", "51K-12345", "59-X1 123.45", "29H1-123.45", "30A12345", "43A-1234"])
def test_plate_is_found(plate: str) -> None:
    assert found(f"chiếc {plate} vượt đèn đỏ") == [("plate", plate)]


def test_small_plate_needs_the_word() -> None:
    assert found("xe 29k-50000 bỏ chạy") == [("plate", "29k-50000")]


@pytest.mark.parametrize(
    "mail",
    [
        "a.b@gmail.com",
        "lan_99@mail.example.com.vn",
        "lan99 (at) gmail (dot) com",
        "lan99 a còng gmail chấm com",
    ],
)
def test_email_is_found(mail: str) -> None:
    assert found(f"thư của {mail} gửi") == [("email", mail)]


@pytest.mark.parametrize(
    "link",
    [
        "facebook.com/nguyen.van.a",
        "https://www.facebook.com/profile.php?id=100012345678901",
        "https://zalo.me/0912345678",
        "t.me/abc_xyz",
        "tiktok.com/@abc",
        "https://www.instagram.com/lan.99",
        "https://youtube.com/@kenhcualan",
        "https://x.com/lan99",
        "@lan_99",
    ],
)
def test_profile_is_found(link: str) -> None:
    assert found(f"xem {link} nha") == [("profile", link)]


def test_account_name_needs_a_label() -> None:
    assert found("fb: lan.tran99, tele hoa_88") == [("profile", "lan.tran99"), ("profile", "hoa_88")]
    assert found("Facebook gỡ bài, Zalo: cập nhật mới") == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Nhà em ở số 12 ngõ 34 đường Láng, Hà Nội", "số 12 ngõ 34 đường Láng"),
        ("giao tới 12/34 Lê Lợi, P. Bến Nghé, TP.HCM", "12/34 Lê Lợi, P. Bến Nghé"),
        ("trú tại thôn 3, xã Ea Tu, Đắk Lắk", "thôn 3, xã Ea Tu"),
        (
            "ngụ ấp Bình Hòa, xã Tân Phú, huyện Châu Thành, Bến Tre",
            "ấp Bình Hòa, xã Tân Phú, huyện Châu Thành",
        ),
        ("dia chi so 12 ngo 34 duong lang, ha noi", "so 12 ngo 34 duong lang"),
        (
            "sống tại căn hộ 1203, chung cư Hoa Sen, phường 7, TP.HCM",
            "căn hộ 1203, chung cư Hoa Sen, phường 7",
        ),
        ("TRÚ TẠI SỐ 45 LÊ LỢI, PHƯỜNG 7, ĐÀ NẴNG", "SỐ 45 LÊ LỢI, PHƯỜNG 7"),
    ],
)
def test_home_address_is_found_and_the_province_stays(text: str, address: str) -> None:
    assert found(text) == [("address", address)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chị Lan gọi anh Nguyễn Văn An", ["Lan", "Nguyễn Văn An"]),
        ("Con tôi tên Minh, 5 tuổi", ["Minh"]),
        ("liên hệ anh Tuấn nhé", ["Tuấn"]),
        ("lien he anh tuan nhe", ["tuan"]),
        ("Tôi tên là Trần Thị Hoa", ["Trần Thị Hoa"]),
        ("CHỦ TK: NGUYEN VAN AN", ["NGUYEN VAN AN"]),
        ("Bé Na bị sốt. Na đã tiêm phòng.", ["Na", "Na"]),
        ("chị Lan Hà Nội", ["Lan"]),
    ],
)
def test_labelled_name_is_found(text: str, names: list[str]) -> None:
    assert [item for kind, item in found(text) if kind == "person"] == names


@pytest.mark.parametrize(
    "disguise",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: "\u200b".join(text),
        lambda text: text.replace("e", "\u0435").replace("o", "\u043e"),
        str.upper,
        str.lower,
    ],
    ids=["decomposed", "invisible", "look-alike", "capitals", "small"],
)
def test_disguise_does_not_hide(disguise: object) -> None:
    assert callable(disguise)
    text = disguise("Liên hệ chị Hoa 0912345678, số nhà 12 đường Lê Lợi, Huế, mail hoa99@gmail.com")
    assert [kind for kind, _ in found(text)] == ["person", "phone", "address", "email"]


@pytest.mark.parametrize(
    ("text", "kind", "data"),
    [
        ("Từ số +44 7911 123 456 gọi tới", "phone", "+44 7911 123 456"),
        ("call 1 (650) 555-0148 now", "phone", "1 (650) 555-0148"),
        ("gọi ko chín bảy hai 338 114 nha", "phone", "ko chín bảy hai 338 114"),
        ("ví Momo: số tài khoản 0918 552 037", "phone", "0918 552 037"),
        ("Bị trừ tiền từ thẻ 5312 7788 0192 4465", "bank_account", "5312 7788 0192 4465"),
        ("Passport No: B 8812 0374", "passport", "B 8812 0374"),
        ("đi xe 79C1-45.208 tới", "plate", "79C1-45.208"),
        ("Nhận tại K45/12 Ông Ích Khiêm, phường Thanh Bình", "address", "K45/12 Ông Ích Khiêm, phường Thanh Bình"),
        ("Ở trọ hẻm 51 đường 3 tháng 2, phường Xuân Khánh", "address", "hẻm 51 đường 3 tháng 2, phường Xuân Khánh"),
        ("Anh Y Blok làm rẫy", "person", "Y Blok"),
        ("Chị gái em là Mai.", "person", "Mai"),
        ("sđt Thảo 0344.908.116", "person", "Thảo"),
        ("Xin chào, tôi là John Carter, muốn gửi quà", "person", "John Carter"),
    ],
)
def test_form_from_a_real_looking_text_is_found(text: str, kind: str, data: str) -> None:
    assert (kind, data) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nước mắm Ông Tây, trà Cô Ba, xà bông Cô Ba là thương hiệu.",
        'Phim "Nhà bà Nữ" thu 475 tỷ',
        "Ông Phạm Đức Long, Thứ trưởng Bộ Khoa học và Công nghệ, chủ trì. Ông Long yêu cầu báo cáo.",
        "Đội tuyển gặp Thái Lan lúc 20h",
        "Quốc lộ 1A, tỉnh lộ 768 bị ngập",
        "một trong số 16 tổ chức chuyên môn",
        "Lũ quét ở thôn Làng Nủ, xã Phúc Khánh",
        "Có 3 đầu số cũ: 0120, 0121, 0122",
        "Điện toán 6x36: 02 08 14 19 27 33.",
        "Hồ sơ 012.345.678.90-1 đã được tiếp nhận",
        "RAM 12/256 GB",
        "Admin duyệt bài giúp em. Em bị lừa.",
    ],
)
def test_what_only_looks_personal_stays(text: str) -> None:
    assert found(text) == []


def test_spans_after_an_odd_line_count_in_the_text_as_given() -> None:
    assert found("Chữ \u0061\u0301 lạ\u200b\nGọi 0912 345 678 gặp chị Lan\u200b nhé") == [
        ("phone", "0912 345 678"),
        ("person", "Lan"),
    ]


@pytest.mark.parametrize("label", ["ĐT", "SĐT", "CCCD", "STK", "TK"])
def test_abbreviation_after_a_full_name_does_not_hide_it(label: str) -> None:
    assert found(f"Chị Trần Thị Hồng {label} thì ghi ở dưới")[0] == ("person", "Trần Thị Hồng")
