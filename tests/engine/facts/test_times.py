from __future__ import annotations

import pytest

from sangto.facts import find_conflicts, find_facts


def dates(query: str, record: str) -> list[tuple[str, str]]:
    found = find_conflicts(find_facts(query), find_facts(record))
    return [(c.query.text, c.record.text) for c in found if c.kind == "date"]


AGREEMENTS = """
Khai mạc 2/9 | Khai mạc ngày 2 tháng 9
Luật thông qua ngày 26/6/2024 | Luật thông qua năm 2024
10 giờ tối nay cúp điện | Mất điện từ 22 giờ tối nay
Cúp nước lúc 10 giờ đêm | 10 giờ tối sẽ ngừng cấp nước
Đầu năm 2024 tăng giá | Tăng giá từ tháng 1/2024
Hạn chót cuối tháng 6 | Hạn chót ngày 30/6
Trung thu năm nay mưa | Rằm tháng Tám năm nay mưa
Phí tăng từ ngày 1.1 | Phí tăng từ ngày 1 tháng Giêng dương lịch
Trận lũ giai đoạn 2016-2020 | Trận lũ năm 2018
Giỗ Tổ 10/3 âm lịch | Giỗ Tổ ngày 10/3
"""


@pytest.mark.parametrize("line", AGREEMENTS.strip().splitlines())
def test_times_that_can_both_be_meant_do_not_conflict(line: str) -> None:
    query, record = line.split(" | ")
    assert dates(query, record) == []
    assert dates(record, query) == []


CONTRADICTIONS = """
Bỏ hộ khẩu từ 1/7 | Bỏ hộ khẩu từ 1/1 | 1/7 | 1/1
cup dien tu 8h sang mai | Mất điện từ 13h ngày mai | 8h | 13h
Phà chìm lúc 3h chiều | Phà chìm lúc 3h sáng | 3h chiều | 3h sáng
Cuối năm 2023 có dịch | Đầu năm 2023 có dịch | Cuối năm 2023 | Đầu năm 2023
Virus tìm ra từ thế kỷ 19 | Virus tìm ra từ thế kỷ 20 | thế kỷ 19 | thế kỷ 20
Chợ hoa họp tới 30 Tết | Chợ hoa họp tới 28 Tết | 30 Tết | 28 Tết
Dịch bùng hồi mùa hè 2019 | Dịch bùng hồi mùa hè 2018 | mùa hè 2019 | mùa hè 2018
han chot nop hoc phi la 5/10 | Nộp học phí muộn nhất ngày 15 tháng 10 | 5/10 | ngày 15 tháng 10
The bridge fell on Monday | The bridge fell on Thursday | Monday | Thursday
Lương hưu trả ngày 10 hằng tháng | Lương hưu trả ngày 2 hằng tháng | 10 | 2
Khai mạc 8 tháng 6 | Khai mạc 18 tháng 6 | 8 tháng 6 | 18 tháng 6
"""


@pytest.mark.parametrize("line", CONTRADICTIONS.strip().splitlines())
def test_other_times_conflict(line: str) -> None:
    query, record, ours, theirs = line.split(" | ")
    assert dates(query, record) == [(ours, theirs)]
