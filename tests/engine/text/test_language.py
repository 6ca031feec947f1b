"""Guessing the language, and dictionary order."""

from __future__ import annotations

import pytest

from cases import Case, load_cases
from sangto.text import collation_key, guess_language


@pytest.mark.parametrize("case", load_cases("lang_no_diacritics"), ids=lambda case: case.input)
def test_language_of_the_cases(case: Case):
    assert guess_language(case.input) == case.expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bộ Y tế khuyến cáo người dân đeo khẩu trang.", "vi"),
        ("Google vừa công bố Gemini Robotics tại San Francisco", "vi"),
        ("uong nuoc chanh co chua duoc ung thu khong", "vi"),
        ("ko biet co dung k", "vi"),
        ("UBND TP.HCM", "vi"),
        ("tieengs Vieejt", "vi"),
        ("The Hồ Chí Minh City health department denied the rumour about the vaccine", "en"),
        ("Drinking lemon juice does not cure cancer", "en"),
        ("Le gouvernement a annoncé une hausse des prix", "other"),
        ("Die Regierung hat die Preise nicht erhöht", "other"),
        ("El ministro dijo que no hay casos nuevos", "other"),
        ("Harga bahan bakar naik mulai hari ini di Jakarta", "other"),
        ("Минздрав опроверг слухи", "other"),
        ("今日は雨です", "other"),
        ("123 456", "other"),
        ("", "other"),
    ],
)
def test_language(text, language):
    assert guess_language(text) == language


@pytest.mark.parametrize("case", load_cases("collate_order"), ids=lambda case: case.input)
def test_dictionary_order_of_the_cases(case: Case):
    assert sorted(case.input.split(), key=collation_key) == case.expected.split()


def test_dictionary_order_of_the_alphabet():
    alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
    reversed_alphabet = alphabet[::-1]
    assert "".join(sorted(reversed_alphabet, key=collation_key)) == alphabet


def test_places_in_order_with_spaces_and_numbers_first():
    names = ["Đà Nẵng", "Hà Nội", "Cần Thơ", "Hải Phòng", "Điện Biên", "An Giang", "Quận 10", "Quận 1", "Hà Nam"]
    assert sorted(names, key=collation_key) == [
        "An Giang",
        "Cần Thơ",
        "Đà Nẵng",
        "Điện Biên",
        "Hà Nam",
        "Hà Nội",
        "Hải Phòng",
        "Quận 1",
        "Quận 10",
    ]
