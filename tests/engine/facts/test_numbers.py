from __future__ import annotations

import pytest

from sangto.facts import find_conflicts, find_facts


def numbers(query: str, record: str) -> list[tuple[str, str, str]]:
    found = find_conflicts(find_facts(query), find_facts(record))
    return [(c.kind, c.query.text, c.record.text) for c in found if c.kind in ("number", "unit")]


AGREEMENTS = """
Thưởng Tết 1,5 triệu mỗi người | Mỗi lao động được thưởng Tết 1.500.000 đồng
tien tro cap mot trieu ruoi | Trợ cấp 1,5 triệu đồng
Một nửa học sinh bị cận | 50% học sinh bị cận thị
Cách ly 1 tuần là về | Thời gian cách ly là 7 ngày
Ăn 0,5 kg thịt | Ăn nửa ký thịt
Mất 5 củ vì quét mã lạ | Mất 5 triệu đồng vì quét mã lạ
Hơn 2.300 người bị lừa | 2.352 người bị lừa
phat 4-6 trieu loi vuot den do | Vượt đèn đỏ bị phạt 5 triệu đồng
Tốc độ gió 120 km/h | Gió mạnh 120 km mỗi giờ
Tối đa hai chục triệu | Mức phạt cao nhất là 20 triệu đồng
Đi bốn năm tiếng mới tới | Mất 4-5 giờ mới tới
Ít nhất nửa tiếng mới được chạm vào | Ít nhất 30 phút mới được chạm vào
Đàn voi 17 cá thể về bản | 17 con voi về bản
18+ mới xem được | Từ 18 tuổi trở lên mới xem được
Lương 240 triệu mỗi năm | Lương 20 triệu mỗi tháng
Chia sẻ cho 10 người nhé: tỏi chữa ung thư | Tỏi chữa được ung thư
"""


@pytest.mark.parametrize("line", AGREEMENTS.strip().splitlines())
def test_one_amount_in_two_notations_is_no_conflict(line: str) -> None:
    query, record = line.split(" | ")
    assert numbers(query, record) == []
    assert numbers(record, query) == []


CONTRADICTIONS = """
Vụ sập cầu làm 11 người chết | Vụ sập cầu làm 8 người chết | number | 11 người chết | 8 người chết
Phạt nồng độ cồn tới 40 triệu luôn | Phạt nồng độ cồn cao nhất 30 triệu đồng | number | 40 triệu | 30 triệu đồng
gia vang rot thang 5 trieu moi luong | Mỗi lượng vàng giảm 500.000 đồng | number | 5 trieu | 500.000 đồng
Người từ 80 tuổi trở lên | Người từ 75 tuổi trở lên | number | 80 tuổi trở lên | 75 tuổi trở lên
Tám trên mười người bị cận | Ba trên mười người bị cận | number | Tám trên mười | Ba trên mười
Cầu dài 500 m | Cây cầu dài 500 km | unit | 500 m | 500 km
Lãi 2% một tháng | Lãi 2% một năm | unit | 2% một tháng | 2% một năm
Giá vàng 12 triệu một chỉ | Giá vàng 12 triệu đồng/lượng | unit | 12 triệu một chỉ | 12 triệu đồng/lượng
"""


@pytest.mark.parametrize("line", CONTRADICTIONS.strip().splitlines())
def test_other_figures_and_other_units_conflict(line: str) -> None:
    query, record, *expected = line.split(" | ")
    assert numbers(query, record) == [tuple(expected)]


def test_numbers_of_other_things_do_not_conflict() -> None:
    assert numbers("Đã có 5 người hỏi: chanh diệt tế bào", "Chanh nóng 60 độ diệt tế bào") == []


def test_the_pair_that_shares_most_words_is_taken_first() -> None:
    query = "Vụ cháy làm 12 người chết, 30 người bị thương"
    record = "Vụ cháy làm 14 người chết, 32 người bị thương"
    assert numbers(query, record) == [
        ("number", "12 người chết", "14 người chết"),
        ("number", "30 người bị thương", "32 người bị thương"),
    ]
