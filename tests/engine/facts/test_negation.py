from __future__ import annotations

import pytest

from sangto.facts.negation import negation_conflicts
from sangto.facts.polarity import polarity


def denied(query: str, record: str) -> list[tuple[str, str]]:
    found = negation_conflicts(polarity(query), polarity(record))
    return [(conflict.query.text, conflict.record.text) for conflict in found]


# query | record | what is shown of the query | what is shown of the record
CONTRADICTIONS = """
Rượu tỏi chẳng chữa được viêm khớp đâu | Rượu tỏi chữa được viêm khớp | chẳng | chữa được viêm khớp
Sao la chưa tuyệt chủng | Loài sao la đã tuyệt chủng | chưa tuyệt | đã tuyệt
Thuốc này không có bán | Thuốc này có bán ở nhà thuốc | không có | có bán
Tiêm xong không phải kiêng tắm | Tiêm xong phải kiêng tắm | không phải | phải
Làm gì có chuyện nước dừa thay được máu | Nước dừa thay được máu | Làm gì có chuyện | Nước
Tin đồn vỡ đập là sai | Vỡ đập thủy điện | là sai | Vỡ
ng dan k phai nop phi | Người dân phải nộp phí | k phai | phải nộp
Masks do not stop the virus | Masks stop the virus | not | stop the virus
Garlic doesn't cure flu | Garlic cures flu | doesn't | cures flu
Giá điện tăng từ tuần tới | Giá điện giảm từ tuần tới | tăng | giảm
Hãng xác nhận lộ dữ liệu | Hãng bác bỏ việc lộ dữ liệu | xác nhận | bác bỏ
Cấm bán rượu cho người dưới 18 tuổi | Cho phép bán rượu cho người dưới 18 tuổi | Cấm | Cho phép
Công viên đóng cửa dịp lễ | Dịp lễ công viên vẫn mở cửa | đóng cửa | mở cửa
The city will ban diesel buses | The city will allow diesel buses | ban | allow
Người bệnh gout nên ăn nội tạng | Người bệnh gout không nên ăn nội tạng | nên | không nên
"""


@pytest.mark.parametrize("line", CONTRADICTIONS.strip().splitlines())
def test_denial_is_shown_beside_what_it_denies(line: str) -> None:
    query, record, ours, theirs = line.split(" | ")
    assert denied(query, record) == [(ours, theirs)]


# Pairs that say the same, or of which one is silent.
AGREEMENTS = """
Vắc xin an toàn | Vắc xin không nguy hiểm
Không được đốt rơm rạ gần đường bay | Cấm đốt rơm rạ gần đường bay
Không chỉ trẻ em, người lớn cũng mắc sởi | Người lớn cũng mắc sởi
Không ai không biết tỏi chữa cảm | Ai cũng biết tỏi chữa cảm
Không có chuyện đi dép lê không bị phạt | Đi dép lê bị phạt
Có thật uống giấm giảm mỡ không mọi người? | Uống giấm giảm mỡ
uong dau o liu giam can dung khong a | Uống dầu ô liu giúp giảm cân
Không khí ô nhiễm gây hen | Ô nhiễm không khí gây hen suyễn
Đừng quên rửa tay trước khi ăn | Hãy nhớ rửa tay trước khi ăn
Không tin thì thôi chứ lá ổi trị tiêu chảy | Lá ổi trị tiêu chảy
Giá tăng rồi lại giảm | Giá giảm
Chưa bao giờ thịt lợn lại đắt thế | Thịt lợn đắt
Vi sóng không làm mất chất | Lò vi sóng chẳng làm mất chất
Nhà máy ngừng hoạt động | Nhà máy không còn hoạt động
No wonder bananas are radioactive | Bananas are radioactive
bệnh k uống lá đu đủ là khỏi | Bệnh ung thư uống lá đu đủ là khỏi
"""


@pytest.mark.parametrize("line", AGREEMENTS.strip().splitlines())
def test_words_that_only_look_like_a_denial_are_none(line: str) -> None:
    query, record = line.split(" | ")
    assert denied(query, record) == []
    assert denied(record, query) == []


def test_the_mention_of_the_side_that_does_not_negate_has_no_value() -> None:
    (found,) = negation_conflicts(polarity("Cá này không độc"), polarity("Cá này độc"))
    assert (found.query.value, found.record.value, found.record.text) == ("not", "", "độc")


def test_opposites_beside_other_words_are_about_other_things() -> None:
    assert denied("Giá vàng tăng", "Lượng mưa tháng này giảm") == []
