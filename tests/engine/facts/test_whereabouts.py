from __future__ import annotations

import pytest

from sangto.facts import find_conflicts, find_facts
from sangto.facts.whereabouts import places


def rival_places(query: str, record: str) -> list[tuple[str, str]]:
    found = find_conflicts(find_facts(query), find_facts(record))
    return [(c.query.text, c.record.text) for c in found if c.kind == "place"]


AGREEMENTS = """
Sự việc ở Sài Gòn | Sự việc xảy ra tại TP.HCM
Động đất ở Mường La | Động đất ở tỉnh Sơn La
Cháy ở Long Biên | Cháy tại Hà Nội
Bão vào Hải Phòng | Bão đổ bộ Cát Bà, Hải Phòng
Mỹ cấm mì chính | Hoa Kỳ cấm mì chính
Lũ về Nghệ An, Hà Tĩnh | Lũ lớn tại Nghệ An
Vụ nổ ở Paris | Vụ nổ ở Pháp
LÀ NGƯỜI BỆNH TỈNH TÁO LẠI NGAY | Người bệnh tỉnh lại
"""


@pytest.mark.parametrize("line", AGREEMENTS.strip().splitlines())
def test_one_place_under_two_names_or_in_the_other_is_no_conflict(line: str) -> None:
    query, record = line.split(" | ")
    assert rival_places(query, record) == []
    assert rival_places(record, query) == []


CONTRADICTIONS = """
Cháy lớn ở chợ Vinh | Chợ Hà Tĩnh cháy lớn | Vinh | Hà Tĩnh
mua da o moc chau | Mưa đá ở Sa Pa | moc chau | Sa Pa
HN sắp cấm xe máy | TPHCM sắp cấm xe máy | HN | TPHCM
Bệnh viện Bạch Mai hết thuốc | Bệnh viện Việt Đức hết thuốc | Bạch Mai | Việt Đức
Cầu Phong Châu gãy | Cầu Trung Hà gãy | Phong Châu | Trung Hà
tau trat banh o deo hai van | Tàu trật bánh tại đèo Cả | hai van | Cả
Rừng Cúc Phương cháy | Rừng U Minh cháy | Cúc Phương | U Minh
Wildfires in California | Wildfires in Australia | California | Australia
Sụt lún đường Trường Chinh | Sụt lún đường Nguyễn Trãi | Trường Chinh | Nguyễn Trãi
Bò điên ở Nghệ An | Bò điên ở Thanh Hóa | Nghệ An | Thanh Hóa
"""


@pytest.mark.parametrize("line", CONTRADICTIONS.strip().splitlines())
def test_places_of_one_kind_are_rivals(line: str) -> None:
    query, record, ours, theirs = line.split(" | ")
    assert rival_places(query, record) == [(ours, theirs)]


def test_a_name_behind_an_announcing_word_is_a_place_of_its_kind() -> None:
    found = places("Lũ trên sông Thao tràn vào xã Hòa Sơn")
    assert [(place.mention.text, place.level) for place in found] == [("Thao", "river"), ("Hòa Sơn", "commune")]


def test_a_full_stop_announces_a_place_only_behind_a_short_form() -> None:
    assert [place.mention.text for place in places("Xe qua cầu. Hai người ở xã. Khởi công năm 2020.")] == []
    assert [place.mention.text for place in places("Cháy ở TP. Thủ Đức, gần BV. Chợ Rẫy.")] == ["Thủ Đức", "Chợ Rẫy"]
