"""Marks, their numbers, the offset map, and bad input."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto.privacy import Redacted, find_personal_data, redact

PIECES = st.lists(
    st.sampled_from(
        ["Chị Lan ", "gọi ", "0912 345 678", ", ", "a.b@gmail.com", "\n", "số 5 ngõ 6 phố Huế, Hà Nội"]
        + ["STK 19031234567890 VCB", "\u0301", "\u200b"]
    )
    | st.text(max_size=8),
    max_size=12,
).map("".join)


def test_people_are_numbered_and_the_same_person_keeps_the_number() -> None:
    text = "Chị Nguyễn Thị Lan gặp anh Tuấn. Chị Lan kể lại."
    assert redact(text).text == "Chị [người 1] gặp anh [người 2]. Chị [người 1] kể lại."


def test_several_numbers_are_told_apart() -> None:
    text = "0912345678, 0987 654 321, +84912345678"
    assert redact(text).text == "[điện thoại 1], [điện thoại 2], [điện thoại 1]"


def test_one_number_needs_no_number() -> None:
    assert redact("Gọi 0912345678").text == "Gọi [điện thoại]"


def test_offset_map_leads_both_ways() -> None:
    result = redact("Gọi 0912345678 ngay")
    assert (result.text, result.to_redacted(4), result.to_redacted(9), result.to_redacted(15)) == (
        "Gọi [điện thoại] ngay",
        4,
        4,
        17,
    )
    assert (result.to_raw(2), result.to_raw(8), result.to_raw(17)) == (2, 4, 15)


@pytest.mark.parametrize("text", ["", " ", "\x00", "\ud800", "🦠" * 50, "\u0301" * 50])
def test_text_without_personal_data_is_untouched(text: str) -> None:
    assert redact(text) == Redacted(text, (), ())


@given(PIECES)
def test_spans_are_ascending_and_apart_and_everything_else_stays(text: str) -> None:
    result = redact(text)
    position = 0
    kept: list[str] = []
    for item in result.found:
        assert position <= item.span.start < item.span.end <= len(text)
        kept.append(text[position : item.span.start])
        position = item.span.end
    kept.append(text[position:])
    copied = 0
    for edit in result.edits:
        assert result.text[copied : edit.redacted.start] == kept.pop(0)
        copied = edit.redacted.end
    assert [result.text[copied:]] == kept


@given(PIECES)
def test_numbers_and_mails_do_not_survive_a_second_look(text: str) -> None:
    left = {item.kind.value for item in find_personal_data(redact(text).text)}
    assert not left & {"email", "passport", "citizen_id"}


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1 ",
        "0912 ",
        "a",
        "@",
        "a@",
        "a.",
        "không ",
        "o ",
        "o9",
        "chị ",
        "số 1 ngõ ",
        "1/",
        "12/3 Lê, ",
        "facebook.com/",
        "a.com/",
        " ",
        "\n",
        "\u200b",
        "e\u0301",
        "1\ufe0f\u20e3",
        "stk ",
        "29A-",
        "a (at) ",
        "fb: ",
        "ở thôn 1, ",
        "x@y.",
        "tên ",
        "+84 ",
        "(",
        "trụ sở ",
        "ngõ 1 Ô",
        "Ơ ",
    ],
)
def test_much_of_one_thing_comes_to_an_end(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    assert len(redact(text).found) <= len(text)


@pytest.mark.parametrize("unit", ["1", "a", "@", "o9", "không ", "a.com/", "\u200b", "("])
def test_a_megabyte_of_one_thing_comes_to_an_end(unit: str) -> None:
    assert redact(unit * (1_000_000 // len(unit))).found == ()
