"""Dates are read where they can be read in one way only."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.claimreview import normalise_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-06-26", "2024-06-26"),
        ("2024-06", "2024-06"),
        ("2024", "2024"),
        ("năm 2024", "2024"),
        ("2024-06-26T10:00:00Z", "2024-06-26"),
        ("2024-06-26T23:30:00.123456+07:00", "2024-06-26"),
        ("2024-06-26 10:00", "2024-06-26"),
        ("2024/6/5", "2024-06-05"),
        ("20240626", "2024-06-26"),
        ("26/06/2024", "2024-06-26"),
        ("26-6-2024 08:15", "2024-06-26"),
        ("5.6.2024", "2024-06-05"),
        ("5/5/2024", "2024-05-05"),
        ("ngày 5/6/2024", "2024-06-05"),
        ("Thứ tư, ngày 26/6/2024 - 10:30", "2024-06-26"),
        ("Thứ tư, 26/6/2024, 10:30 (GMT+7)", "2024-06-26"),
        ("10:30 26/06/2024", "2024-06-26"),
        ("ngày 5 tháng 6 năm 2024", "2024-06-05"),
        ("5 tháng 6, 2024", "2024-06-05"),
        ("Tháng 6/2024", "2024-06"),
        ("tháng 6 năm 2024", "2024-06"),
        ("June 26, 2024", "2024-06-26"),
        ("Jun 26 2024", "2024-06-26"),
        ("26 June 2024", "2024-06-26"),
        ("26th of June 2024", "2024-06-26"),
        ("Sept. 3, 2024", "2024-09-03"),
        ("Wed, 26 Jun 2024 10:00:00 +0000", "2024-06-26"),
        ("June 26, 2024 at 10:00 AM", "2024-06-26"),
        ("June 2024", "2024-06"),
        ("  2024-06-26\n", "2024-06-26"),
        ("29/02/2024", "2024-02-29"),
    ],
)
def test_date_that_has_one_reading_is_read(text: str, iso: str) -> None:
    assert normalise_date(text) == iso
    assert normalise_date(text, vietnamese=True) == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hôm qua",
        "06/26/2024",
        "29/02/2023",
        "31/04/2024",
        "26/06/24",
        "2024-13-01",
        "2024-02-30",
        "0001-01-01",
        "1719360000",
        "June 31, 2024",
        "Foo 3, 2024",
        "26/06",
        "2024-06-26 hoặc 27",
        "mùng 5 Tết 2024",
    ],
)
def test_what_is_no_date_or_does_not_exist_is_not_guessed(text: str) -> None:
    assert normalise_date(text) == ""
    assert normalise_date(text, vietnamese=True) == ""


def test_day_and_month_that_could_be_swapped_are_read_in_vietnamese_only() -> None:
    assert normalise_date("05/06/2024") == ""
    assert normalise_date("05/06/2024", vietnamese=True) == "2024-06-05"


@settings(deadline=None)
@given(st.dates())
def test_iso_date_stays(date: object) -> None:
    text = str(date)
    assert normalise_date(text) == (text if text >= "1000" else "")


@settings(deadline=None)
@given(st.text(alphabet="0123456789/-. :TZthángnămJuneWd,", max_size=40))
def test_any_text_gives_an_iso_date_or_nothing(text: str) -> None:
    found = normalise_date(text)
    assert found == "" or normalise_date(found) == found
