"""What holds of redaction whatever the text: twice is once, marks are stable, what belongs to the public stays."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from quality.loaders import own_rows
from tests.strategies import any_text

from sangto.privacy import find_personal_data, redact

PERSONAL = (
    "gọi chị Lan 0912 345 678",
    "anh Nguyễn Văn Tú ở số 5 ngõ 34 đường Láng, Hà Nội",
    "STK 19031234567890 Techcombank, chủ TK TRAN THI HOA",
    "CCCD 001088001234, xe 29A-123.45",
    "hai cháu Tí và Tèo",
    "mail lan.tran@gmail.com, fb.com/lan.tran99",
    "Tôi tên là Lê Văn Ba, trú tại thôn 5, xã Hoà Bắc",
)
PUBLIC = (
    "gọi 113, 114 hoặc 1900 1234",
    "MST 0312345678-001",
    "Nghị định 123/2024/NĐ-CP",
    "ngày 26/06/2024 lúc 9h30",
    "giá 1.234.567 đồng, tăng 5,6%",
    "bà con nông dân phấn khởi",
    "cao 45 tầng, rộng 120.000 m2",
)
WRITTEN = st.sampled_from([row["text"] for row in own_rows("privacy_written.jsonl")])
MIXED = st.lists(st.sampled_from(PERSONAL + PUBLIC) | any_text(), max_size=6).map(". ".join)


@given(WRITTEN)
def test_redacting_twice_changes_nothing(text: str) -> None:
    once = redact(text).text
    assert redact(once).text == once


@given(WRITTEN)
def test_marks_decomposed_or_not_make_no_difference(text: str) -> None:
    plain, decomposed = (
        [(item.kind, unicodedata.normalize("NFC", item.text)) for item in find_personal_data(form)]
        for form in (unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text))
    )
    assert plain == decomposed


@given(MIXED)
def test_span_holds_the_text_that_was_found(text: str) -> None:
    assert all(text[item.span.start : item.span.end] == item.text for item in find_personal_data(text))


@given(st.lists(st.sampled_from(PUBLIC), min_size=1, max_size=6))
def test_what_belongs_to_the_public_stays(pieces: list[str]) -> None:
    text = ". ".join(pieces)
    assert redact(text).text == text


@given(st.sampled_from(PERSONAL), st.lists(st.sampled_from(PUBLIC), max_size=3))
def test_the_same_thing_has_the_same_mark_wherever_it_stands_again(personal: str, between: list[str]) -> None:
    first, *_, last = redact(". ".join([personal, *between, personal])).text.split(". ")
    assert first == last
