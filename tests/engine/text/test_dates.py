from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.text.dates import find_dates

REFERENCE = datetime.date(2024, 6, 26)

SENTENCES = """
Ngày 26/6/2024, Bộ Y tế công bố kết quả => 2024-06-26
Từ 1-7-2025, cả nước còn 34 tỉnh => 2025-07-01
Sáng 15/3 trời mưa to => --03-15
Cháy lớn rạng sáng 5/9 ở chung cư => --09-05
Nghỉ lễ 2/9 kéo dài bốn ngày => --09-02
Hội nghị từ ngày 9 đến 25-2 => --02-09/--02-25
Mưa lớn ngày 14 và 15-5 => --05-14/--05-15
Luật có hiệu lực từ tháng 7/2024 => 2024-07
Vào tháng 3 năm 2011, Nhật Bản động đất => 2011-03
Vắc xin có từ 8/2021 => 2021-08
GDP quý II/2024 tăng 6,93% => 2024-Q2
Xuất khẩu 6 tháng đầu năm 2024 tăng => 2024-01/2024-06
Kế hoạch giai đoạn 2021-2025 => 2021/2025
Từ năm 2019 đến năm 2023 giá tăng => 2019/2023
Bão năm 1997 làm chìm nhiều tàu => 1997
Dịch bùng phát hồi 2003 => 2003
Khoảng 2/3 số hộ có điện => -
Có 2019 người tham gia => -
Đội thắng 2-1 => -
Theo Nghị định 13/2023/NĐ-CP => -
Hỗ trợ 24/7 qua điện thoại => -
Hôm qua nước dâng cao => 2024-06-25
Sáng nay xe lật => 2024-06-26
Ba ngày trước có động đất => 2024-06-23
Cách đây 2 năm chưa ai biết => 2022
Thứ Hai tuần trước họp => 2024-06-17
Tuần trước giá giảm => 2024-06-17/2024-06-23
Tháng trước có lũ => 2024-05
Năm ngoái hạn hán => 2023
11 năm sau hai người gặp lại => -
Anh đứng thứ ba cả nước => -
Cửa hàng nghỉ chủ nhật => Sun
Tàu chạy lúc 15h30 thứ Sáu => T15:30; Fri
Mất điện từ 7 giờ sáng đến 3 giờ chiều => T07:00; T15:00
Ngủ đủ 8 giờ mỗi ngày => -
Trong 24 giờ tới mưa to => -
Mùng 1 Tết trời nắng => LUNAR --01-01
Rằm tháng 7 âm lịch nhiều người đi chùa => LUNAR --07-15
Giỗ tổ ngày 10/3 âm lịch => LUNAR --03-10
Ngày 31/4/2024 => INVALID
6/26/2024 => INVALID
Thập niên 1990 chưa có mạng => 199X
Thế kỷ XXI là thế kỷ của công nghệ => 20XX
ngay 26 thang 6 nam 2024 nop phat => 2024-06-26
hom nay bo y te thong bao => 2024-06-26
tu thang 7/2025 tang luong => 2025-07
nam 2020 co dich => 2020
On June 26, 2024 the ministry replied => 2024-06-26
On 26 June 2024 the ministry replied => 2024-06-26
Prices rose in March 2022 => 2022-03
It happened in 2019 and again in May => 2019; --05
He may come on the first day => -
Last year it rained => 2023
From 2015 to 2020 the river fell => 2015/2020
Three days ago it closed at 3 pm => 2024-06-23; T15:00
The second quarter of 2023 was good => 2023-Q2
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_find_dates_in_sentences(line: str) -> None:
    text, expected = line.split(" => ")
    shown = [
        "INVALID" if "invalid" in date.flags else ("LUNAR " if "lunar" in date.flags else "") + date.value
        for date in find_dates(text, REFERENCE)
    ]
    assert ("; ".join(shown) or "-") == expected


def test_relative_dates_have_no_value_without_a_reference() -> None:
    assert [(d.text, d.value, d.flags) for d in find_dates("Hôm qua và năm ngoái")] == [
        ("Hôm qua", "", ("relative",)),
        ("năm ngoái", "", ("relative",)),
    ]


@pytest.mark.parametrize("reference", [datetime.date.min, datetime.date.max])
def test_the_ends_of_the_calendar_are_no_trouble(reference: datetime.date) -> None:
    text = "Hôm qua, ngày mai, tuần trước, tuần tới, năm ngoái, sang năm, 9999 năm trước, thứ Hai tuần này"
    assert len(find_dates(text, reference)) == 8


_PIECES = st.sampled_from(
    ["5", "26", "2024", "/", "-", ".", " ", "ngày ", "tháng ", "năm ", "thứ ", "hai ", "quý ", "II", "giờ ", "h", "0",
     "hôm qua", "mùng ", "tết", "May ", "in ", "đến ", "thế kỷ ", ",", "\n"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=14).map("".join)), st.none() | st.dates())
def test_any_text_gives_spans_inside_it(text: str, reference: datetime.date | None) -> None:
    end = 0
    for date in find_dates(text, reference):
        assert end <= date.span.start < date.span.end <= len(text)
        assert text[slice(*date.span)] == date.text
        end = date.span.end
