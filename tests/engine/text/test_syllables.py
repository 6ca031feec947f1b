"""Syllables, tones, keystrokes."""

from __future__ import annotations

import pytest

from sangto.text import Syllable, canonical_tone, decode_keystrokes, is_syllable_shape, parse_syllable


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("nghiêng", ("ngh", "iê", "ng", "")),
        ("Khuỷu", ("kh", "uy", "u", "\u0309")),
        ("quyết", ("qu", "yê", "t", "\u0301")),
        ("giếng", ("gi", "ê", "ng", "\u0301")),
        ("gì", ("g", "i", "", "\u0300")),
        ("già", ("gi", "a", "", "\u0300")),
        ("gìa", ("gi", "a", "", "\u0300")),
        ("Đường", ("đ", "ươ", "ng", "\u0300")),
        ("oan", ("", "oa", "n", "")),
        ("hoạch", ("h", "oa", "ch", "\u0323")),
        ("ý", ("", "y", "", "\u0301")),
    ],
)
def test_a_syllable_is_taken_apart(word, parts):
    assert parse_syllable(word) == Syllable(*parts)


@pytest.mark.parametrize("word", ["país", "viet", "cat", "hàt", "strong", "néon", "áá", "đ", "", "Beyoncé", "fò"])
def test_what_is_no_syllable_is_none(word):
    assert parse_syllable(word) is None


@pytest.mark.parametrize("word", ["viet", "duoc", "nghieng", "khong", "gi", "gieng", "quoc", "uy", "thuo", "Tieng"])
def test_shapes_of_syllables_without_marks(word):
    assert is_syllable_shape(word)


@pytest.mark.parametrize("word", ["prices", "fell", "class", "world", "street", "qa", "zoo", "news"])
def test_shapes_that_no_syllable_has(word):
    assert not is_syllable_shape(word)


def test_tones_move_inside_running_text_and_case_stays():
    assert canonical_tone("HOÀ BÌNH, Thuỷ và Dubaí") == "HÒA BÌNH, Thủy và Dubaí"
    assert canonical_tone("Hòa, THÚY, khỏe, quý, của", "new") == "Hoà, THUÝ, khoẻ, quý, của"


def test_an_unknown_style_is_refused():
    with pytest.raises(ValueError, match=r"style must be 'old' or 'new' \(got 'modern'\)"):
        canonical_tone("hoà", "modern")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("tieengs", "tiếng"),
        ("tiees", None),
        ("Vieejt", "việt"),
        ("nguowif", "người"),
        ("ngwowif", "người"),
        ("dduwowcj", "được"),
        ("dduowcj", "được"),
        ("hoaf", "hòa"),
        ("hofa", "hòa"),
        ("thuowr", "thuở"),
        ("quyeets", "quyết"),
        ("giuwx", "giữ"),
        ("d9u7o7c5", "được"),
        ("d9uo7c5", "được"),
        ("Nguye64n", "nguyễn"),
        ("ta8ng", "tăng"),
        ("boxes", None),
        ("class", None),
        ("sweets", None),
        ("covid19", None),
        ("viet", None),
        ("u23", None),
    ],
)
def test_keystrokes(typed, text):
    decoded = decode_keystrokes(typed)
    assert (decoded and decoded.text) == text
