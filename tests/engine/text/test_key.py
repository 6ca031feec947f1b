"""What the key does with chat spellings, abbreviations, keystrokes and foreign text."""

from __future__ import annotations

import pytest

from sangto.records import Span
from sangto.text import Flag, fold_words, key, key_text, key_words, tokenize
from sangto.text.lexicon import PHRASES, SHORT_FORMS


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Ko biết j luôn", "không biết gì luôn"),
        ("ko biet dc dau", "không biet được dau"),
        ("mn oi bik j ve vu nay k", "mọi người oi biết gì ve vu nay không"),
        ("giá 5 k một ly", "giá 5 k một li"),
        ("thiếu vitamin K thì sao", "thiếu vitamin k thì sao"),
        ("Bệnh viện K có khám k?", "bệnh viện k có khám không?"),
        ("bs khuyên uống nước", "bs khuyên uống nước"),
        ("Công an TP. HCM", "công an thành phố hồ chí minh"),
        ("bộ GD&ĐT họp", "bộ giáo dục và đào tạo họp"),
        ("BHXH và BHYT", "bảo hiểm xã hội và bảo hiểm y tế"),
        ("CA xã đã đến", "ca xã đã đến"),
        ("đường QL 1A ngập", "đường quốc lộ 1a ngập"),
        ("sđt của H'Hen Niê", "số điện thoại của h'hen niê"),
    ],
)
def test_short_forms_in_vietnamese_text(raw, expected):
    assert key_text(raw) == expected
    assert key(raw).text == expected


@pytest.mark.parametrize(
    "raw",
    [
        "my friend lives in ny vs the usa",
        "this is not a test, j. smith said",
        "he has six boxes of sweets for the class",
        "the ca court and the tt team",
        "les mots sont là",
        "the bus was late so we took a taxi to the beach",
    ],
)
def test_other_languages_are_left_alone(raw):
    assert key_text(raw) == raw


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("tieengs Vieejt", "tiếng việt"),
        ("ddang ngwowif khoong nuwowcs", "đang người không nước"),
        ("tie61ng Vie65t d9u7o7c5", "tiếng việt được"),
        ("Booj Y tees cho bieets gias xawng tawng", "bộ y tế cho biết giá xăng tăng"),
        ("thuees nhaf ddaats naawm nay", "thuế nhà đất naawm nay"),
        ("Giá xăng taawng mạnh hoom nay", "giá xăng taawng mạnh hoom nay"),
        ("Người dân ddangs lo lắng", "người dân đáng lo lắng"),
        ("mua khí co2 và ma túy", "mua khí co2 và ma túy"),
        ("los angeles mois ngày", "los angeles mois ngày"),
    ],
)
def test_leftover_keystrokes(raw, expected):
    assert key_text(raw) == expected


def test_a_token_covers_all_parts_of_an_abbreviation():
    raw = "Ủy ban TP.HCM, ngày 26/6/2024: 1.234,5 tỷ"
    assert [(token.text, token.key) for token in tokenize(raw)] == [
        ("Ủy", ("ủy",)),
        ("ban", ("ban",)),
        ("TP.HCM", ("thành", "phố", "hồ", "chí", "minh")),
        ("ngày", ("ngày",)),
        ("26/6/2024", ("26/6/2024",)),
        ("1.234,5", ("1.234,5",)),
        ("tỷ", ("tỉ",)),
    ]


def test_spans_count_in_the_text_as_given():
    raw = "Bộ\u200b  Y te\u0302\u0301 – hoa\u0300"
    assert [(token.text, token.span) for token in tokenize(raw)] == [
        ("Bộ", Span(0, 2)),
        ("Y", Span(5, 6)),
        ("te\u0302\u0301", Span(7, 11)),
        ("hoa\u0300", Span(14, 18)),
    ]


def test_flags_say_what_was_rewritten():
    assert key("ko có tieengs").flags == (
        Flag("teencode", Span(0, 2), "ko"),
        Flag("legacy-keystrokes", Span(6, 13), "tieengs"),
    )


def test_words_for_search_have_no_marks():
    assert fold_words("UBND TP. Đà Nẵng ko xác nhận") == [
        "uy",
        "ban",
        "nhan",
        "dan",
        "thanh",
        "pho",
        "da",
        "nang",
        "khong",
        "xac",
        "nhan",
    ]


def test_hyphenated_words_split_and_ranges_do_not():
    assert key_words("vắc-xin Covid-19 giai đoạn 2021–2025") == [
        "vắc",
        "xin",
        "covid",
        "19",
        "giai",
        "đoạn",
        "2021-2025",
    ]


def test_what_a_short_form_stands_for_is_not_a_short_form_itself():
    expansions = [short.words for short in SHORT_FORMS.values()]
    expansions += [phrase.words for phrases in PHRASES.values() for phrase in phrases]
    assert [words for words in expansions if key_words(" ".join(words)) != list(words)] == []


@pytest.mark.parametrize(
    "raw",
    [
        "\u200b" * 1_000_000,
        "\u0301\u0323" * 500_000,
        "a" * 1_000_000,
        "1." * 500_000,
        "a'" * 500_000,
        "TP." * 300_000,
        "s" * 100_000 + " " + "w" * 100_000,
        "\ud800" * 100_000,
        "đ\u0301" * 200_000,
        "<" * 1_000_000,
    ],
    ids=lambda raw: ascii(raw[:4]),
)
def test_huge_and_hostile_text_is_read(raw):
    assert key_text(raw) == key(raw).text
