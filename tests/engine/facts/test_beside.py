"""What is read only beside another text: places, dates, weekdays and negators without marks."""

import pytest

from sangto.facts import find_conflicts, find_facts

CONFLICTS = """
ngập nặng ở huế|ngap nang o hue|Quảng Bình ngập nặng|place|hue|Quảng Bình
chợ|chay cho dong xuan|Chợ Bến Thành cháy lớn|place|dong xuan|Bến Thành
hồ một tiếng|ca chet o ho tay|Cá chết ở hồ Xuân Hương|place|tay|Xuân Hương
ngày có chấm|Từ 15.8 đi tàu phải quẹt thẻ|Từ ngày 15/9 đi tàu phải quẹt thẻ|date|15.8|ngày 15/9
thứ viết thường|tuan sau thu 4 nghi hoc|Thứ Sáu tuần sau nghỉ học|date|thu 4|Thứ Sáu tuần sau
chưa|cau nay chua sua xong|Cầu này đã sửa xong|negation|chua|đã
trái nghĩa|gia xang giam roi|Giá xăng tăng rồi|negation|giam|tăng
tỉ lệ|Cứ 10 mũ thì 8 mũ giả|Ba trong mười mũ là giả|number|Cứ 10 mũ thì 8|Ba trong mười
"""
NO_CONFLICT = """
tên khác|o nhat co dong dat|Động đất ở Nhật Bản
chữa|nghe chua duoc da day|Nghệ chữa dạ dày
độ|hn lanh 10 do|Hà Nội lạnh 10 độ C
chưa cả hai|chua co thuoc chua|Chưa có thuốc chữa
ngược vế|Trận lũ này to hơn trận cũ|Trận cũ nhỏ hơn trận lũ này
tỉ số|Đội bạn thua 0-2|Đội mình thắng 2-0
tỉ lệ|Cứ 4 chai thì 1 chai giả|25% số chai là giả
cấm|ko duoc dot phao|Cấm đốt pháo
"""


def conflicts(query: str, record: str) -> list[tuple[str, str, str]]:
    found = find_conflicts(find_facts(query), find_facts(record))
    return [(conflict.kind, conflict.query.text, conflict.record.text) for conflict in found]


@pytest.mark.parametrize("line", CONFLICTS.strip().splitlines())
def test_another_text_tells_what_is_meant(line: str) -> None:
    _, query, record, kind, ours, theirs = line.split("|")
    found = conflicts(query, record)
    assert [found_kind for found_kind, _, _ in found] == [kind]
    assert found[0][1].startswith(ours)
    assert found[0][2].startswith(theirs)


@pytest.mark.parametrize("line", NO_CONFLICT.strip().splitlines())
def test_what_may_be_the_same_is_no_conflict(line: str) -> None:
    _, query, record = line.split("|")
    assert conflicts(query, record) == []


def test_a_text_alone_is_not_guessed_at() -> None:
    assert find_facts("ngap nang o hue").places == ()
