from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.tables.places import PLACES
from sangto.text.places import find_places, place_at, place_name


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("da nang va han quoc, sai gon ngap", ["vn:da-nang", "country:kr", "vn:ho-chi-minh"]),
        ("Tổng thống Mỹ thăm Việt Nam", ["country:us", "country:vn"]),
        ("Anh Nam nói anh thích nước Anh", ["country:gb"]),
        ("Tuấn Anh và Đức Anh đi Pháp, Đức, Ý", ["country:fr", "country:de", "country:it"]),
        ("chị Nga từ Nga về", ["country:ru"]),
        ("hòa bình lâu dài ở tỉnh Hòa Bình", ["vn:hoa-binh"]),
        ("Thủ tướng Anh gặp Thủ tướng Đức", ["country:gb", "country:de"]),
        ("US and UK agree; tell us", ["country:us", "country:gb"]),
        ("gia lai tang o gia lai", ["vn:gia-lai"]),
        ("TP.HCM, Bà Rịa - Vũng Tàu và Thừa Thiên - Huế", ["vn:ho-chi-minh", "vn:ba-ria-vung-tau", "vn:hue"]),
        ("Ca sĩ Mỹ Linh hát ở Huế", ["vn:hue"]),
        ("quần đảo Hoàng Sa và Trường Sa", ["vn:hoang-sa", "vn:truong-sa"]),
        ("anh đức hạnh của mỹ nhân", []),
        ("Hoà Bình rét", []),
    ],
)
def test_find_places(text: str, values: list[str]) -> None:
    assert [place.value for place in find_places(text)] == values


def test_thirty_four_provinces_remain_and_twenty_nine_were_merged() -> None:
    provinces = {place: entry for place, entry in PLACES.items() if place.startswith("vn:") and entry[3]}
    assert len(provinces) == 29
    assert {entry[2] for entry in provinces.values()} == {"2025-06-30"}
    assert all(entry[3] in PLACES for entry in provinces.values())


def test_place_at_follows_the_merger_of_2025() -> None:
    before, after = datetime.date(2025, 6, 30), datetime.date(2025, 7, 1)
    assert (place_at("vn:quang-nam", before), place_at("vn:quang-nam", after)) == ("vn:quang-nam", "vn:da-nang")
    assert place_at("vn:ha-noi", after) == "vn:ha-noi"
    assert place_name("vn:quang-nam") == "Quảng Nam"


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("AnhMỹ Nga hà nội tp.HCM"))))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for place in find_places(text):
        assert text[slice(*place.span)] == place.text != ""
